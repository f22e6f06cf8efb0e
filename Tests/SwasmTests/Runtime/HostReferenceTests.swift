import SwasmTestSupport
import Testing

@testable import Swasm

/// Objects and functions of the host that guests hold: counted, and collected.
@Suite struct HostReferenceTests {
  private let engine = SuspensionGuests.engine

  private func instance(_ text: String, memoryBytes: Int = 1 << 30, _ imports: Imports = Imports()) throws -> Instance {
    try Store(engine: engine, limits: StoreLimits(memoryBytes: memoryBytes))
      .instantiate(Module(text: text, engine: engine), imports: imports)
  }

  private func collect(_ store: Store) {
    store.heap.collect(store.stackPosition.top)
    store.releaseDeadObjects()
  }

  @Test("escape-23: a guest that asks for references in a loop stays within its limit, and they are released")
  func loop() throws {
    let counter = Counter()
    var imports = Imports()
    imports.function("e", "f") { (caller: borrowing Caller) throws -> ExternReference? in
      ExternReference(Counted(counter), in: caller.store)
    }
    let instance = try instance(
      """
      (module (import "e" "f" (func $f (result externref)))
        (func (export "run") (param i32)
          (loop $l (drop (call $f)) (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
      """, memoryBytes: 1 << 20, imports)
    let store = instance.store
    try instance.run("run", 100_000)
    // Other tests run in the same process: what leaked would be there each time.
    let growths = try (0..<3).map { _ in
      let before = try residentBytes()
      try instance.run("run", 500_000)
      return try residentBytes() - before
    }
    #expect(growths.contains { $0 < 5 << 20 }, "\(growths)")
    #expect(store.peakMemoryBytes <= 1 << 20)
    #expect(counter.alive <= (1 << 20) / HostObjects.bytesPerObject)
    collect(store)
    #expect(counter.alive <= 2)
  }

  @Test("escape-23: a guest that keeps references gets memory_limit, and goes on after it has let go")
  func limit() throws {
    var imports = Imports()
    imports.function("e", "f") { (caller: borrowing Caller) throws -> ExternReference? in
      ExternReference(1, in: caller.store)
    }
    let instance = try instance(
      """
      (module (import "e" "f" (func $f (result externref))) (table $t (export "t") 20000 externref)
        (func (export "keep") (param i32)
          (loop $l (table.set $t (local.get 0) (call $f))
            (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
        (func (export "clear") (table.fill $t (i32.const 0) (ref.null extern) (i32.const 20000))))
      """, memoryBytes: 1 << 20, imports)
    for _ in 0..<5 {
      let trap = #expect(throws: Trap.self) { try instance.run("keep", 19_999) }
      #expect(trap?.code == .memoryLimit && trap?.limit == .memoryBytes)
      try instance.run("clear")
      // A collection has to be paid for: by attempts here.
      let refusals = (0..<1000).prefix { _ in instance.trap("keep", 10) == .memoryLimit }.count
      #expect(refusals < 1000)
      try instance.run("keep", 5000)
      try instance.run("clear")
    }
    #expect(instance.store.heap.hostObjects.liveCount <= (1 << 20) / HostObjects.bytesPerObject + 1000)
  }

  @Test("References that only guests hold survive collections, wherever they are; others are released")
  func places() throws {
    let counter = Counter()
    var imports = Imports()
    final class Box { var made = 0 }
    let box = Box()
    imports.function("e", "make") { (caller: borrowing Caller) throws -> ExternReference? in
      box.made += 1
      return ExternReference(Counted(counter), in: caller.store)
    }
    imports.function("e", "collect") { (caller: borrowing Caller) throws in
      caller.store.heap.collect(caller.store.stackPosition.top)
      caller.store.releaseDeadObjects()
    }
    imports.function("e", "alive") { (value: ExternReference?) throws -> Int32 in value?.object is Counted ? 1 : 0
    }
    let instance = try instance(
      """
      (module (import "e" "make" (func $make (result externref))) (import "e" "collect" (func $collect))
        (import "e" "alive" (func $alive (param externref) (result i32)))
        (type $box (struct (field (mut externref)) (field (mut anyref)))) (type $list (array (mut externref)))
        (tag $t (param externref))
        (table $t (export "table") 10 externref) (table $any 10 anyref)
        (global $g (mut externref) (ref.null extern)) (global $a (mut anyref) (ref.null any))
        (global $e (mut exnref) (ref.null exn))
        (func $deep (param $n i32) (param $x externref) (result i32)
          (if (result i32) (local.get $n)
            (then (i32.and (call $deep (i32.sub (local.get $n) (i32.const 1)) (call $make)) (call $alive (local.get $x))))
            (else (call $collect) (call $alive (local.get $x)))))
        (func (export "frames") (result i32) (call $deep (i32.const 50) (call $make)))
        (func (export "fill")
          (table.set $t (i32.const 3) (call $make))
          (table.set $any (i32.const 3) (any.convert_extern (call $make)))
          (global.set $g (call $make))
          (global.set $a (struct.new $box (call $make) (any.convert_extern (call $make))))
          (table.set $any (i32.const 4) (array.new $list (call $make) (i32.const 5)))
          (global.set $e (block $h (result exnref)
            (try_table (catch_all_ref $h) (throw $t (call $make))) unreachable)))
        (func (export "check") (result i32)
          (call $collect)
          (call $alive (table.get $t (i32.const 3)))
          (call $alive (extern.convert_any (table.get $any (i32.const 3))))
          (call $alive (global.get $g))
          (call $alive (struct.get $box 0 (ref.cast (ref $box) (global.get $a))))
          (call $alive (extern.convert_any (struct.get $box 1 (ref.cast (ref $box) (global.get $a)))))
          (call $alive (array.get $list (ref.cast (ref $list) (table.get $any (i32.const 4))) (i32.const 4)))
          (call $alive (block $h (result externref) (try_table (catch $t $h) (throw_ref (global.get $e))) unreachable))
          i32.add i32.add i32.add i32.add i32.add i32.add)
        (func (export "clear")
          (table.set $t (i32.const 3) (ref.null extern)) (table.fill $any (i32.const 0) (ref.null any) (i32.const 10))
          (global.set $g (ref.null extern)) (global.set $a (ref.null any)) (global.set $e (ref.null exn))))
      """, imports)
    let store = instance.store
    #expect(try instance.run("frames") == 1)
    #expect(box.made == 51)
    try instance.run("fill")
    for _ in 0..<3 { #expect(try instance.run("check") == 7) }
    // The host holds one more.
    guard case .extern(let held?)? = try instance.table("table")?.get(3) else { throw Trap(.unreachable) }
    try instance.run("clear")
    collect(store)
    #expect(held.object is Counted)
    // One that the host holds, and those whose numbers equal other words of the last frames.
    #expect(counter.alive >= 1 && counter.alive < 10)
    #expect(store.heap.hostObjects.liveCount == counter.alive)
    #expect(store.memoryBytesInUse >= counter.alive * HostObjects.bytesPerObject)
  }

  @Test("What an object does when it is released, a call of the guest say, disturbs nothing")
  func objectsThatCall() throws {
    let counter = Counter()
    var imports = Imports()
    final class Box {
      var instance: Instance?
      var calls = 0
    }
    let box = Box()
    imports.function("e", "make") { [unowned box] (caller: borrowing Caller) throws -> ExternReference? in
      let object = Counted(counter) {
        guard let instance = box.instance else { return }
        box.calls += 1
        // It makes references itself, and overwrites the stack above.
        _ = ExternReference(7, in: instance.store)
        #expect((try? instance.run("sum", 100)) == 5050)
      }
      return ExternReference(object, in: caller.store)
    }
    let instance = try instance(
      """
      (module (import "e" "make" (func $make (result externref)))
        (type $s (struct (field i64)))
        (func $sum (export "sum") (param i32) (result i32)
          (if (result i32) (local.get 0)
            (then (i32.add (local.get 0) (call $sum (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0))))
        (func (export "run") (param $n i32) (result i32) (local $x i32)
          (loop $l
            (drop (call $make))
            ;; Collections that the guest's own objects cause.
            (drop (struct.new $s (i64.const 1)))
            (local.set $x (i32.add (local.get $x) (call $sum (i32.const 3))))
            (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
          (local.get $x)))
      """, memoryBytes: 1 << 20, imports)
    box.instance = instance
    defer { box.instance = nil }
    let run = try instance.function("run", as: ((Int32) -> Int32).self)
    for _ in 0..<3 { #expect(try run(30_000) == 180_000) }
    #expect(box.calls > 50_000)
  }

  @Test("References that a function of the host writes one by one are found while it makes more")
  func resultsOfHostFunctions() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
    let function = try Function(
      FunctionType(parameters: [.externref], results: [.externref, .externref]), in: store
    ) { slots, caller throws in
      let first = ExternReference("first", in: caller.store)
      slots[1] = slots[0]
      slots[0] = try first.wasmBits(caller.store)
    }
    let busy = try Function(
      FunctionType(parameters: [.externref], results: [.externref, .externref]), in: store
    ) { slots, caller throws in
      slots[1] = slots[0]
      slots[0] = try ExternReference("first", in: caller.store).wasmBits(caller.store)
      for index in 0..<20_000 { _ = ExternReference(index, in: caller.store) }
    }
    for body in [function, busy] {
      let results = try body.call([.extern(ExternReference("argument", in: store))])
      guard case .extern(let first?) = results[0], case .extern(let second?) = results[1] else {
        throw Trap(.unreachable)
      }
      #expect(first.object as? String == "first")
      #expect(second.object as? String == "argument")
    }
  }

  @Test("escape-23: functions, globals and tags that the host makes are counted, up to memory_limit")
  func madeByTheHost() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
    func count(_ make: () throws -> Void) -> Int {
      for count in 0..<100_000 {
        do { try make() } catch {
          #expect((error as? Trap)?.code == .memoryLimit)
          return count
        }
      }
      return .max
    }
    #expect(count { _ = try Function(FunctionType(), in: store) { _, _ throws in } } <= 4096)
    let other = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
    #expect(count { _ = try Tag(parameters: [], in: other) } <= 8192)
    let third = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
    let type = GlobalType(valueType: .i32, isMutable: false)
    #expect(count { _ = try Global(type, value: .i32(1), in: third) } <= 8192)
  }
}
