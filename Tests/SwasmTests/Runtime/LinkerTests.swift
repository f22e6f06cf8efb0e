import Testing

@testable import Swasm

/// Modules whose imports are looked up once, for many stores.
@Suite struct LinkerTests {
  private let engine = SuspensionGuests.engine

  private static let text = """
    (module
      (import "env" "add" (func $add (param i32) (result i32)))
      (import "env" "note" (func $note (param i32)))
      (func (export "run") (param i32) (result i32) (call $note (local.get 0)) (call $add (local.get 0))))
    """

  private struct Notes { var values: [Int32] = [] }
  private struct Refusal: Error, Equatable { var reason: String }

  private var linker: Linker {
    var linker = Linker(engine: engine)
    linker.function("env", "add") { (x: Int32) -> Int32 in x + 1 }
    linker.function("env", "note") { (caller: borrowing Caller, x: Int32) in
      caller[Notes.self]?.values.append(x)
    }
    return linker
  }

  @Test("Stores of one prepared module have their own state")
  func states() throws {
    let prepared = try linker.prepare(Module(text: Self.text, engine: engine))
    #expect(prepared.missingImports.isEmpty)
    for base: Int32 in [10, 20] {
      let store = Store(engine: engine)
      store[Notes.self] = Notes()
      let (one, other) = (try store.instantiate(prepared), try store.instantiate(prepared))
      #expect(try one.run("run", base) == base + 1)
      #expect(try other.run("run", base + 5) == base + 6)
      #expect(store[Notes.self]?.values == [base, base + 5])
      store[Notes.self] = nil
      #expect(try one.run("run", base) == base + 1)
      #expect(store[Notes.self] == nil)
    }
  }

  @Test("What a linker does not define comes from imports, and is checked there")
  func openImports() throws {
    let module = try Module(
      text: """
        (module
          (import "env" "add" (func $add (param i32) (result i32)))
          (import "env" "memory" (memory 1))
          (import "env" "other" (func $other (result i32)))
          (import "env" "last" (func $last (param i32) (result i32)))
          (func (export "run") (result i32) (call $last (call $add (call $other)))))
        """, engine: engine)
    var linker = linker
    linker.function("env", "last") { (x: Int32) -> Int32 in x * 100 }
    let prepared = try linker.prepare(module)
    #expect(prepared.missingImports.map(\.name) == ["memory", "other"])
    let store = Store(engine: engine)
    #expect(throws: LinkError.self) { try store.instantiate(prepared) }
    var imports = Imports()
    imports.memory("env", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    imports.function("env", "other") { (x: Int64) -> Int32 in Int32(x) }
    let mismatch = #expect(throws: LinkError.self) { try store.instantiate(prepared, imports: imports) }
    #expect(mismatch?.code == .incompatibleImportType)
    imports.function("env", "other") { () -> Int32 in 6 }
    // What the linker has defined is not looked for anywhere else.
    imports.function("env", "add") { (x: Int32) -> Int32 in 0 }
    #expect(try store.instantiate(prepared, imports: imports).run("run") == 700)
  }

  @Test("A function of another type is found when the module is prepared, as is another engine")
  func mismatches() throws {
    var wrong = linker
    wrong.function("env", "add") { (x: Int64) -> Int32 in Int32(truncatingIfNeeded: x) }
    let module = try Module(text: Self.text, engine: engine)
    #expect(#expect(throws: LinkError.self) { try wrong.prepare(module) }?.code == .incompatibleImportType)
    let other = Linker(engine: Engine())
    #expect(#expect(throws: LinkError.self) { try other.prepare(module) }?.code == .wrongEngine)
    let prepared = try linker.prepare(module)
    #expect(
      #expect(throws: LinkError.self) { try Store(engine: Engine()).instantiate(prepared) }?.code == .wrongEngine)
  }

  /// Imports two functions of the host, again and again.
  private func repeated(_ count: Int) throws -> Module {
    let imports = (0..<count).map { index in
      index % 2 == 0
        ? "(import \"env\" \"add\" (func (param i32) (result i32)))" : "(import \"env\" \"note\" (func (param i32)))"
    }
    return try Module(text: "(module \(imports.joined()))", engine: engine)
  }

  @Test("Functions keep their types in the first engine that uses them, instances those in others") func keptTypes()
    throws
  {
    var imports = Imports()
    imports.function("env", "add") { (x: Int32) -> Int32 in x + 1 }
    imports.function("env", "note") { (_: Int32) in }
    let other = Engine()
    let before = other.typeUse.types
    for engine in [engine, other, engine, other] {
      let store = Store(engine: engine)
      let instance = try store.instantiate(
        Module(
          text: """
            (module (type $f (func (param i32) (result i32)))
              (import "env" "add" (func $a (type $f))) (import "env" "add" (func $b (type $f)))
              (import "env" "note" (func (param i32))) (import "env" "add" (func $c (type $f)))
              (table 3 funcref) (elem (i32.const 0) func $a $b $c)
              (func (export "run") (param i32) (result i32)
                (call_indirect (type $f) (i32.const 40) (local.get 0))))
            """, engine: engine), imports: imports)
      // What was registered for others may have the numbers of what is gone.
      _ = try Module(text: "(module (type (func (param i64 i64 i64))))", engine: engine)
      for index in 0..<3 { #expect(try instance.run("run", Int32(index)) == 41) }
    }
    #expect(other.typeUse.types == before)
  }

  @Test("Looking imports up ends with its budget, or where the store's guest would have to end") func budgets() throws {
    let module = try repeated(2000)
    let late = #expect(throws: ModuleError.self) { try linker.prepare(module, budget: LoadBudget(timeout: .zero)) }
    #expect(late?.code == .deadlineExceeded)
    let interrupted = LoadBudget()
    interrupted.interrupt()
    #expect(#expect(throws: ModuleError.self) { try linker.prepare(module, budget: interrupted) }?.code == .interrupted)
    let store = Store(engine: engine)
    store.setDeadline(.zero)
    #expect(trapCode { _ = try store.prepare(module, with: linker) } == .deadlineExceeded)
    let prepared = try linker.prepare(module)
    #expect(trapCode { _ = try store.instantiate(prepared) } == .deadlineExceeded)
    #expect(store.instances.isEmpty)
    store.setDeadline(nil)
    _ = try store.instantiate(store.prepare(module, with: linker))
  }

  @Test("Any error of a host function is the cause of the trap")
  func errors() throws {
    var linker = linker
    linker.function("env", "add") { (x: Int32) -> Int32 in throw Refusal(reason: "no \(x)") }
    let store = Store(engine: engine)
    let instance = try store.instantiate(linker.prepare(Module(text: Self.text, engine: engine)))
    let trap = #expect(throws: Trap.self) { try instance.run("run", 3) }
    #expect(trap?.code == .hostError)
    #expect(trap?.cause as? Refusal == Refusal(reason: "no 3"))
    #expect(trap?.backtrace.frames.count == 1)
    var imports = Imports()
    imports.function("env", "note") { (_: Int32) in throw Refusal(reason: "late") }
    imports.function("env", "add") { (x: Int32) -> Int32 in x }
    let late = try store.instantiate(Module(text: Self.text, engine: engine), imports: imports)
    #expect(#expect(throws: Trap.self) { try late.run("run", 3) }?.cause as? Refusal == Refusal(reason: "late"))
  }

  @Test("A function that is called while a state is being changed does not find it, and the change is kept")
  func reentrance() throws {
    var linker = Linker(engine: engine)
    linker.function("env", "add") { (caller: borrowing Caller, x: Int32) throws -> Int32 in
      guard x > 0 else { return caller[Notes.self] == nil ? 1 : 0 }
      let run = caller.instance?.function("run")
      guard case .i32(let seen)? = try change(caller, run) else { return -1 }
      return seen
    }
    linker.function("env", "note") { (_: Int32) in }
    @Sendable func change(_ caller: borrowing Caller, _ run: Function?) throws -> Value? {
      func body(_ notes: inout Notes?) throws -> Value? {
        notes?.values.append(7)
        return try run?.call([.i32(0)]).first
      }
      return try body(&caller.store[Notes.self])
    }
    let store = Store(engine: engine)
    store[Notes.self] = Notes()
    let instance = try store.instantiate(linker.prepare(Module(text: Self.text, engine: engine)))
    #expect(try instance.run("run", 1) == 1)
    #expect(store[Notes.self]?.values == [7])
  }

  @Test("Names are compared by their bytes")
  func names() throws {
    let (composed, decomposed) = ("\u{e9}", "e\u{301}")
    var linker = Linker(engine: engine)
    linker.function("env", composed) { () -> Int32 in 1 }
    linker.function("env", decomposed) { () -> Int32 in 2 }
    for (name, result) in [(composed, 1), (decomposed, 2)] {
      let text =
        "(module (import \"env\" \"\(name)\" (func $f (result i32))) (func (export \"run\") (result i32) (call $f)))"
      let prepared = try linker.prepare(Module(text: text, engine: engine))
      #expect(try Store(engine: engine).instantiate(prepared).run("run") == Int32(result))
    }
  }

  @Test("Many tasks instantiate one prepared module at once")
  func concurrency() async throws {
    let prepared = try linker.prepare(Module(text: Self.text, engine: engine))
    try await withThrowingTaskGroup(of: Int32?.self) { group in
      for task in 0..<8 {
        group.addTask {
          var sum: Int32 = 0
          for number in 0..<200 {
            let store = Store(engine: prepared.module.engine)
            store[Notes.self] = Notes()
            sum &+= try store.instantiate(prepared).run("run", Int32(task * 1000 + number))
            guard store[Notes.self]?.values.count == 1 else { return nil }
          }
          return sum
        }
      }
      var sums: Set<Int32> = []
      for try await sum in group { sums.insert(sum ?? -1) }
      // 200 numbers from 0 on, each with 1 added, above the task's thousand.
      let expected: [Int32] = (0..<8).map { task in 200_000 * task + 19_900 + 200 }
      #expect(sums == Set(expected))
    }
  }
}
