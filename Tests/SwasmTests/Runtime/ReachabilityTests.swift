import SwasmTestSupport
import Testing

@testable import Swasm

/// What a word of a guest can point to lives as long as the word can be used (Docs/Rationale.md).
@Suite struct ReachabilityTests {
  private let engine = SuspensionGuests.engine

  private func module(_ text: String) throws -> Module { try Module(text: text, engine: engine) }

  /// Takes the memory of whatever was freed.
  private func reuseMemory(_ store: Store) throws -> Instance {
    let tags = (0..<200).map { "(tag $t\($0) (param (ref $f)))" }.joined(separator: "\n")
    let junk = (0..<64).map { _ in [UInt64](repeating: 0x4141_4141_4141_4140, count: 4) }
    #expect(junk.allSatisfy { $0[0] == 0x4141_4141_4141_4140 })
    return try store.instantiate(module("(module (type $f (func (result i32))) \(tags))"))
  }

  // MARK: Failed instantiations

  @Test("escape-03: the tag of an exception that a failed instance left in a global stays that tag")
  func tagsOfFailedInstances() throws {
    let store = Store(engine: engine)
    let first = try store.instantiate(module("(module (global (export \"g\") (mut exnref) (ref.null exn)))"))
    var imports = Imports()
    imports.instance("A", first)
    let tags = (0..<100).map { "(tag $t\($0) (param i64))" }.joined(separator: "\n")
    let failing = """
      (module (import "A" "g" (global $g (mut exnref))) \(tags)
        (func $s (block $h (result exnref)
          (try_table (catch_all_ref $h) (throw $t50 (i64.const 0x4141414141414140))) unreachable)
          (global.set $g) unreachable)
        (start $s))
      """
    #expect(trapCode { _ = try store.instantiate(module(failing), imports: imports) } == .unreachable)
    #expect(store.instances.count == 1)
    // Of the tags the one that was thrown stays.
    #expect(store.owned.count == 1)
    let count = 400
    let foreign = (0..<count).map { "(tag $t\($0) (param (ref $ft)))" }.joined(separator: "\n")
    let clauses = (0..<count).map { "(catch $t\($0) $h)" }.joined(separator: " ")
    let catching = try store.instantiate(
      module(
        """
        (module (import "A" "g" (global $g (mut exnref))) (type $ft (func (result i32))) \(foreign)
          (func (export "run") (result i32)
            (block $h (result (ref $ft)) (try_table \(clauses) (throw_ref (global.get $g))) unreachable)
            (call_ref $ft)))
        """), imports: imports)
    #expect(catching.trap("run") == .uncaughtException)
  }

  @Test("escape-03: the exception of a start function tells its tag and its values")
  func exceptionOfStartFunction() throws {
    let store = Store(engine: engine)
    let failing = try module("(module (tag $t (param i64)) (func $s (throw $t (i64.const 77))) (start $s))")
    var traps: [Trap] = []
    for _ in 0..<50 {
      do { _ = try store.instantiate(failing) } catch let trap as Trap { traps.append(trap) }
    }
    _ = try reuseMemory(store)
    store.heap.collect(store.stackPosition.top)
    #expect(traps.count == 50)
    for trap in traps {
      let exception = try #require(trap.exception(in: store))
      #expect(exception.tag.parameters == [.i64])
      guard case .i64(77)? = exception.payload.first else { throw Trap(.unreachable) }
      #expect(trap.exception(in: Store(engine: engine)) == nil)
    }
  }

  /// Bodies of a start function that leave a reference to something of the instance outside, before it traps.
  private static let leaks: [(name: String, code: String)] = [
    ("function in a global", "(global.set $gf (ref.func $f))"),
    ("function in a table", "(table.set $t (i32.const 1) (ref.func $f))"),
    ("function passed to the host", "(call $keep (ref.func $f))"),
    ("function in an object", "(global.set $ga (struct.new $box (ref.func $f)))"),
    ("function in an exception", "(throw $own (ref.func $f))"),
    (
      "function in a caught exception",
      "(global.set $ge (block $h (result exnref) (try_table (catch_all_ref $h) (throw $own (ref.func $f))) unreachable))"
    ),
    ("function in an array", "(global.set $ga (array.new_fixed $functions 1 (ref.func $f)))"),
    ("function of a table of its own", "(table.copy $t $u (i32.const 1) (i32.const 0) (i32.const 1))"),
  ]

  @Test("escape-03: what a start function leaves behind can be used after it has trapped", arguments: leaks.map(\.name))
  func leftBehind(name: String) throws {
    let code = try #require(Self.leaks.first { $0.name == name }).code
    let store = Store(engine: engine)
    let types = """
      (type $f (func (result i32))) (type $box (struct (field (mut funcref)))) (type $functions (array (mut funcref)))
      """
    let first = try store.instantiate(
      module(
        """
        (module \(types)
          (global $gf (export "gf") (mut funcref) (ref.null func))
          (global $ga (export "ga") (mut anyref) (ref.null any))
          (global $ge (export "ge") (mut exnref) (ref.null exn))
          (table $t (export "t") 4 funcref)
          (tag $tag (export "tag") (param funcref))
          (func $call (param funcref) (result i32) (call_ref $f (ref.cast (ref $f) (local.get 0))))
          (func (export "call") (param funcref) (result i32) (call $call (local.get 0)))
          (func (export "global") (result i32) (call $call (global.get $gf)))
          (func (export "table") (result i32) (call $call (table.get $t (i32.const 1))))
          (func (export "object") (result i32)
            (call $call (struct.get $box 0 (ref.cast (ref $box) (global.get $ga)))))
          (func (export "array") (result i32)
            (call $call (array.get $functions (ref.cast (ref $functions) (global.get $ga)) (i32.const 0))))
          (func (export "exception") (result i32)
            (block $h (result funcref) (try_table (catch $tag $h) (throw_ref (global.get $ge))) unreachable)
            (call $call)))
        """))
    var imports = Imports()
    imports.instance("A", first)
    final class Kept { var function: Function? }
    let kept = Kept()
    imports.function("host", "keep") { (function: Function?) throws in kept.function = function }
    let failing = """
      (module \(types)
        (import "A" "gf" (global $gf (mut funcref))) (import "A" "ga" (global $ga (mut anyref)))
        (import "A" "ge" (global $ge (mut exnref))) (import "A" "t" (table $t 4 funcref))
        (import "A" "tag" (tag $own (param funcref)))
        (import "host" "keep" (func $keep (param funcref)))
        (table $u 1 funcref) (elem (table $u) (i32.const 0) func $f)
        (global $number (mut i32) (i32.const 41))
        (func $f (type $f) (global.set $number (i32.add (global.get $number) (i32.const 1))) (global.get $number))
        (func $s \(code) unreachable)
        (start $s))
      """
    var thrown: Trap?
    do { _ = try store.instantiate(module(failing), imports: imports) } catch let trap as Trap { thrown = trap }
    let trap = try #require(thrown)
    _ = try reuseMemory(store)
    store.heap.collect(store.stackPosition.top)
    switch name {
    case "function in a global": #expect(try first.run("global") == 42)
    case "function in a table", "function of a table of its own": #expect(try first.run("table") == 42)
    case "function in an object": #expect(try first.run("object") == 42)
    case "function in an array": #expect(try first.run("array") == 42)
    case "function in a caught exception": #expect(try first.run("exception") == 42)
    case "function in an exception":
      guard case .function(let function?)? = trap.exception(in: store)?.payload.first else { throw Trap(.unreachable) }
      guard case .i32(42)? = try function.call().first else { throw Trap(.unreachable) }
    default:
      let function = try #require(kept.function)
      guard case .i32(42)? = try first.function("call")?.call([.function(function)]).first else {
        throw Trap(.unreachable)
      }
    }
  }

  @Test("10,000 failed instantiations whose start functions throw leave no instance, and memory stays flat")
  func throwingStartFunctions() async throws {
    // In a process of its own, whose memory is its own.
    await #expect(processExitsWith: .success) { try ReachabilityTests().throwInStartFunctions() }
  }

  private struct Growth: Error {}

  private func throwInStartFunctions() throws {
    let store = Store(engine: engine)
    let failing = try module(
      "(module (memory 1) (table 10 funcref) (tag $t (param i64)) (func $s (throw $t (i64.const 77))) (start $s))")
    for _ in 0..<1000 {
      guard trapCode({ _ = try store.instantiate(failing) }) == .uncaughtException else { throw Growth() }
    }
    let before = try residentBytes()
    for _ in 0..<10_000 { _ = try? store.instantiate(failing) }
    // What stays is counted.
    guard try residentBytes() - before < 5 << 20, store.instances.isEmpty,
      store.account.pointee.tableElementsInUse == 0,
      store.memoryBytesInUse >= 11_000 * Store.bytesPerOwnedObject
    else { throw Growth() }
  }

  // MARK: Other stores

  @Test("Exceptions, objects and tags of one store are wrong_store in another, or not seen at all")
  func otherStores() throws {
    let (own, other) = (Store(engine: engine), Store(engine: engine))
    let text = """
      (module
        (import "host" "fail" (func $fail))
        (tag $t (export "t") (param i64))
        (global (export "e") (mut exnref) (ref.null exn)) (global (export "a") (mut anyref) (ref.i31 (i32.const 1)))
        (func (export "catch") (result i32)
          (block $h (try_table (catch_all $h) (call $fail)) (return (i32.const 1))) (i32.const 2)))
      """
    final class Box { var exception: WasmException? }
    let box = Box()
    var imports = Imports()
    imports.function("host", "fail") { () throws in if let exception = box.exception { throw Trap(exception) } }
    let (mine, theirs) = (
      try own.instantiate(module(text), imports: imports), try other.instantiate(module(text), imports: imports)
    )
    let exception = try WasmException(try #require(theirs.tag("t")), [.i64(5)])
    box.exception = exception
    #expect(try theirs.run("catch") == 2)
    // Nothing catches it elsewhere, and only its own store gives it out.
    do {
      try mine.run("catch")
      Issue.record("it was caught")
    } catch let trap as Trap {
      #expect(trap.code == .uncaughtException)
      #expect(trap.exception(in: own) == nil)
      #expect(trap.exception(in: other) != nil)
    }
    #expect(trapCode { try mine.global("e")?.set(.exception(exception.reference)) } == .wrongStore)
    let object = AnyReference(ExternReference("theirs", in: other))
    #expect(trapCode { try mine.global("a")?.set(.any(object)) } == .wrongStore)
    var foreign = Imports()
    foreign.tag("host", "t", try #require(theirs.tag("t")))
    let importing = try module("(module (import \"host\" \"t\" (tag (param i64))))")
    #expect(linkCode { _ = try own.instantiate(importing, imports: foreign) } == .wrongStore)
  }

  // MARK: Stores that are dropped

  @Test("Each handle keeps its store, and nothing else does")
  func handles() throws {
    let text = """
      (module
        (memory (export "memory") 1) (table (export "table") 1 funcref) (tag $t (export "tag") (param i64))
        (global (export "global") i32 (i32.const 6))
        (type $s (struct (field i32)))
        (func (export "seven") (result i32) (i32.const 7))
        (func (export "object") (result anyref) (struct.new $s (i32.const 9)))
        (func (export "throw") (throw $t (i64.const 5)))
        (func (export "loop") (loop (br 0))))
      """
    let module = try module(text)
    func check(_ name: String, _ use: (Instance) throws -> () throws -> Bool) throws {
      weak var dropped: Store?
      func handle() throws -> () throws -> Bool {
        let store = Store(engine: engine)
        dropped = store
        return try use(store.instantiate(module))
      }
      do {
        let body = try handle()
        #expect(dropped != nil, "\(name)")
        dropped?.heap.collect(try #require(dropped).stackPosition.top)
        #expect(try body(), "\(name)")
      }
      #expect(dropped == nil, "\(name)")
    }
    try check("instance") { instance in { try instance.run("seven") == 7 } }
    try check("function") { instance in
      let function = try #require(instance.function("seven"))
      return { if case .i32(7)? = try function.call().first { true } else { false } }
    }
    try check("memory") { instance in
      let memory = try #require(instance.memory("memory"))
      return { memory.grow(pages: 1) == 1 }
    }
    try check("table") { instance in
      let table = try #require(instance.table("table"))
      return { try table.grow(by: 2, value: .function(nil)) == 1 }
    }
    try check("global") { instance in
      let global = try #require(instance.global("global"))
      return { if case .i32(6) = global.value { true } else { false } }
    }
    try check("tag") { instance in
      let tag = try #require(instance.tag("tag"))
      return { tag.parameters == [.i64] }
    }
    try check("object") { instance in
      guard case .any(let object?)? = try instance.function("object")?.call().first else { throw Trap(.unreachable) }
      return { if case .i32(9) = try object.value(at: 0) { true } else { false } }
    }
    try check("reference to an object of the host") { instance in
      let reference = ExternReference("host", in: instance.store)
      return { reference.object as? String == "host" }
    }
    try check("exception") { instance in
      do {
        try instance.run("throw")
      } catch let trap as Trap {
        let exception = try #require(trap.exception(in: instance.store))
        return { if case .i64(5)? = exception.payload.first { exception.tag.parameters == [.i64] } else { false } }
      }
      throw Trap(.unreachable)
    }
    try check("suspended call") { instance in
      instance.store.fuel = 100
      guard case .suspended(let call) = try #require(instance.function("loop")).callResumable() else {
        throw Trap(.unreachable)
      }
      let holder = Holder(call)
      return { holder.resume() == .outOfFuel }
    }
    // The trap that carries an exception keeps no store, and gives nothing out without it.
    var trap: Trap?
    do {
      let store = Store(engine: engine)
      trap = #expect(throws: Trap.self) { try store.instantiate(module).run("throw") }
    }
    #expect(trap?.exception(in: Store(engine: engine)) == nil)
  }

  private final class Holder {
    private var call: SuspendedCall?
    init(_ call: consuming SuspendedCall) { self.call = consume call }
    /// Resumed once: a second time there is nothing to resume, since a call cannot be copied.
    func resume() -> Trap.Code? {
      guard let call = call.take(), case .suspended(let next)? = try? call.resume() else { return nil }
      return next.reason
    }
  }

  @Test("A dropped suspended call frees its frames' objects, those of others stay")
  func droppedCalls() throws {
    let store = Store(engine: engine)
    let text = """
      (module (import "host" "note" (func $note (param externref)))
        (func (export "hold") (param externref) (loop (br 0)) (call $note (local.get 0))))
      """
    var imports = Imports()
    imports.function("host", "note") { (_: ExternReference?) throws in }
    let hold = try #require(try store.instantiate(module(text), imports: imports).function("hold"))
    store.fuel = 1000
    func suspended(_ counter: Counter) throws -> Holder {
      guard
        case .suspended(let call) = try hold.callResumable([.extern(ExternReference(Counted(counter), in: store))])
      else { throw Trap(.unreachable) }
      return Holder(call)
    }
    let (first, second) = (Counter(), Counter())
    let stays = try suspended(first)
    do { _ = try suspended(second) }
    store.heap.collect(store.stackPosition.top)
    store.releaseDeadObjects()
    #expect(first.alive == 1 && second.alive == 0)
    #expect(store.guestCalls.count == 1)
    store.fuel = 100
    #expect(stays.resume() == .outOfFuel)
    #expect(store.guestCalls.isEmpty)
  }
}

/// How many of something live.
final class Counter {
  var alive = 0
}

final class Counted {
  let counter: Counter
  private let onEnd: () -> Void
  init(_ counter: Counter, onEnd: @escaping () -> Void = {}) {
    self.counter = counter
    self.onEnd = onEnd
    counter.alive += 1
  }
  deinit {
    counter.alive -= 1
    onEnd()
  }
}
