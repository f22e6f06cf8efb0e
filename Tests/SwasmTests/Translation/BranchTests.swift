import SwasmTestSupport
import Synchronization
import Testing

@testable import Swasm
@testable import SwasmSystem

/// What branches take along, and what lies beside it.
@Suite struct BranchTests {
  private func instance(_ text: String) throws -> Instance {
    try Store(engine: SuspensionGuests.engine).instantiate(Module(text: text, engine: SuspensionGuests.engine))
  }

  @Test("A branch takes its values over those that lie below them") func values() throws {
    let instance = try instance(
      """
      (module
        (func (export "one") (param i32) (result i32)
          (block $b (result i32)
            (i32.const 9) (i32.add (local.get 0) (i32.const 6)) (br_if $b (local.get 0)) (drop)))
        (func (export "two") (param i32) (result i32)
          (i32.add (block $b (result i32 i32)
            (i32.const 9) (i32.const 10) (local.get 0) (i32.const 40) (br_if $b (local.get 0)) (drop) (drop) (drop)
            (i32.const 100)))))
      """)
    #expect(try instance.run("one", 0) == 9 && instance.run("one", 1) == 7)
    #expect(try instance.run("two", 0) == 109 && instance.run("two", 2) == 42)
  }

  @Test("br_table takes each of its targets, and the default beyond them") func tables() throws {
    let instance = try instance(
      """
      (module (func (export "f") (param i32) (result i32)
        (block $d (block $c (block $b (block $a (br_table $a $b $c $d (local.get 0)))
          (return (i32.const 1))) (return (i32.const 2))) (return (i32.const 3))) (i32.const 4)))
      """)
    #expect(try (-1..<6).map { try instance.run("f", $0) } == [4, 1, 2, 3, 4, 4, 4])
  }

  /// Values that are in accumulators where a branch is not taken, and a charge block of code begins.
  private static let accumulators = """
    (module (func (export "f") (param $n i32) (result f64) (local $x f64) (local $y i32)
      (block $out (loop $l
        (f64.add (local.get $x) (f64.const 1.5))
        (i32.add (local.get $y) (local.get $n))
        (br_if $out (i32.eqz (local.get $n)))
        (i32.mul (i32.const 3)) (local.set $y)
        (f64.mul (f64.const 0.5)) (local.set $x)
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $l)))
      (f64.add (local.get $x) (f64.convert_i32_s (local.get $y)))))
    """

  private func result(_ values: [Value]) -> Double? { if case .f64(let value)? = values.first { value } else { nil } }

  @Test("A call that is left for want of fuel, anywhere, goes on with the same values") func fuel() throws {
    let plain = try instance(Self.accumulators)
    let expected = result(try #require(plain.function("f")).call([.i32(50)]))
    for slice in 1...60 {
      let instance = try instance(Self.accumulators)
      instance.store.fuel = slice
      var call = try #require(instance.function("f")).callResumable([.i32(50)])
      slices: while true {
        switch consume call {
        case .finished(let values):
          #expect(result(values) == expected, "\(slice)")
          break slices
        case .suspended(let next):
          instance.store.addFuel(slice)
          call = try next.resume()
        }
      }
    }
  }

  @Test("A call that is interrupted at any place goes on with the same values") func interruptions() throws {
    let plain = try instance(Self.accumulators)
    let count: Int32 = 20_000_000
    let expected = result(try #require(plain.function("f")).call([.i32(count)]))
    let instance = try instance(Self.accumulators)
    let handle = instance.store.interruptHandle
    let isOver = Atomic(false)
    #expect(
      SystemThread.start("interrupts", stackBytes: 512 << 10) {
        while !isOver.load(ordering: .relaxed) {
          handle.interrupt()
          _ = ThreadSignal().wait(nanoseconds: 100_000)
        }
      })
    defer { isOver.store(true, ordering: .relaxed) }
    var suspensions = 0
    var call = try #require(instance.function("f")).callResumable([.i32(count)])
    while true {
      switch consume call {
      case .finished(let values):
        #expect(result(values) == expected)
        #expect(suspensions > 0)
        return
      case .suspended(let next):
        suspensions += 1
        call = try next.resume()
      }
    }
  }
}
