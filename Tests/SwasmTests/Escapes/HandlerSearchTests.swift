import Testing

@testable import Swasm

/// Escape 06: looking for the handler of an exception is paid for, and ends at a deadline.
@Suite struct HandlerSearchTests {
  private let engine = Engine(features: allFeatures)

  private func instance(_ text: String) throws -> Instance {
    try Store(engine: engine).instantiate(
      try Module(text: text, engine: engine))
  }

  private func fuel(_ text: String, _ name: String = "f") throws -> Int {
    let instance = try instance(text)
    _ = try? instance.function(name)?.call()
    return instance.store.lastCallFuelConsumed
  }

  /// A throw within `depth` blocks, each with `clauses` handlers of another tag, and one around that takes it.
  private func nested(_ depth: Int, clauses: Int) -> String {
    """
    (module (tag $other) (tag $thrown)
      (func (export "f")
        (block $caught (try_table (catch $thrown $caught)
          \(String(repeating: "(block $no (try_table \(String(repeating: "(catch $other $no)", count: clauses))", count: depth))
          (throw $thrown)
          \(String(repeating: "))", count: depth))))))
    """
  }

  @Test("A throw costs one unit for each 16 blocks with handlers and handlers that are looked at") func cost() throws {
    let base = try fuel(nested(0, clauses: 0))
    // The block that handles it and its handler are looked at too.
    #expect(try fuel(nested(7, clauses: 1)) == base + 16 / 16)
    #expect(try fuel(nested(6, clauses: 1)) == base)
    #expect(try fuel(nested(1, clauses: 1000)) == base + 1003 / 16)
    #expect(try fuel(nested(1000, clauses: 1)) == base + 2002 / 16)
  }

  @Test("So does one that nothing handles, and one through frames") func uncaught() throws {
    func text(_ clauses: Int) -> String {
      """
      (module (tag $other) (tag $thrown)
        (func $inner (block $no (try_table \(String(repeating: "(catch $other $no)", count: clauses)) (throw $thrown))))
        (func (export "f") (block $no (try_table \(String(repeating: "(catch $other $no)", count: clauses)) (call $inner)))))
      """
    }
    #expect(try fuel(text(799)) == fuel(text(0)) + 1600 / 16)
  }

  @Test("Fuel that does not suffice for the search leaves everything as it was, and more fuel goes on there")
  func exhaustion() throws {
    let text = nested(1000, clauses: 1)
    let whole = try fuel(text)
    let instance = try instance(text)
    let function = try #require(instance.function("f"))
    for limit in [whole - 1, whole - 100] {
      instance.store.fuel = limit
      let trap = #expect(throws: Trap.self) { try function.call() }
      #expect(trap?.code == .outOfFuel)
    }
    instance.store.fuel = whole - 50
    let before = instance.store.fuelConsumed
    guard case .suspended(let call) = try function.callResumable() else {
      Issue.record("it should have been suspended")
      return
    }
    instance.store.addFuel(50)
    guard case .finished = try call.resume() else {
      Issue.record("it should have ended")
      return
    }
    #expect(instance.store.fuelConsumed - before == whole)
  }

  @Test("A search that cannot be paid ends where the fuel does, long before its end") func unpaidSearch() throws {
    let instance = try instance(Self.frames(handlers: 100_000))
    instance.store.fuel = 500_000
    // The fuel pays for 8 million handlers, 20 times less than what fits; all of them take 6 times more.
    instance.store.setDeadline(.milliseconds(250))
    #expect(instance.trap("f", 10_000) == .outOfFuel)
    #expect(try #require(instance.store.fuel) > 100_000)
  }

  /// As many frames as the argument says, with so many handlers each; 16 of them cost one unit.
  private static func frames(handlers: Int) -> String {
    """
    (module (tag $other) (tag $thrown)
      (func $f (export "f") (param i32)
        (block $no (try_table \(String(repeating: "(catch $other $no)", count: handlers))
          (if (i32.eqz (local.get 0)) (then (throw $thrown)))
          (call $f (i32.sub (local.get 0) (i32.const 1)))))))
    """
  }

  @Test("300,000 handlers do not outlast a deadline that has passed") func deadline() throws {
    let instance = try instance(
      """
      (module (tag $other) (tag $thrown)
        (func (export "f") (loop $again (block $caught (try_table (catch $thrown $caught)
          (block $no (try_table \(String(repeating: "(catch $other $no)", count: 300_000)) (throw $thrown)))))
          (br $again))))
      """)
    instance.store.setDeadline(.milliseconds(20))
    let trap = #expect(throws: Trap.self) { try instance.function("f")?.call() }
    #expect(trap?.code == .deadlineExceeded)
  }

  @Test("A search through thousands of frames with thousands of handlers each ends at a deadline") func longSearch()
    throws
  {
    let instance = try instance(Self.frames(handlers: 20_000))
    // The deadline is looked at within the search, not only at its end.
    let clock = ContinuousClock()
    let whole = clock.measure { #expect(instance.trap("f", 10_000) == .uncaughtException) }
    instance.store.setDeadline(.milliseconds(20))
    let part = clock.measure { #expect(instance.trap("f", 10_000) == .deadlineExceeded) }
    #expect(part < whole / 4, "\(part) of \(whole)")
  }

  @Test("The first of several handlers counts, values and references go where the label wants them") func order() throws
  {
    let instance = try instance(
      """
      (module (tag $a (param i32 i64 v128))
        (func (export "f") (result i32) (local $x i32)
          (block $second (result i32 i64 v128)
            (block $first (result i32 i64 v128 exnref)
              (i32.const 7) (i32.const 8)
              (try_table (catch_ref $a $first) (catch $a $second)
                (throw $a (i32.const 3) (i64.const 4) (v128.const i64x2 5 6)))
              unreachable)
            (drop) (i64x2.extract_lane 1) (i64.add) (i32.wrap_i64) (local.set $x)
            (local.get $x) (i32.add) (return))
          unreachable))
      """)
    // 3, and 4 + 6.
    #expect(try instance.function("f")?.call().first?.i32 == 13)
  }
}

extension Value {
  fileprivate var i32: Int32? { if case .i32(let value) = self { value } else { nil } }
}
