import Testing

@testable import Swasm

/// A host function lives as long as an instance that imports it.
@Suite struct HostFunctionOwnershipTests {
  private let engine = SuspensionGuests.engine

  private final class Loader {
    var instance: Instance?
    var imports = Imports()
    var trap: Trap?
  }

  private static let outer = """
    (module (import "e" "load" (func $load (param i32) (result i32)))
      (func $s (drop (call $load (i32.const 1))) unreachable) (start $s))
    """
  private static let inner = """
    (module (import "e" "load" (func $load (param i32) (result i32)))
      (func (export "run") (result i32) (call $load (i32.const 2))))
    """

  @Test("escape-21: an instance made during an instantiation that fails keeps the host functions that both import")
  func nestedInstantiation() throws {
    let store = Store(engine: engine)
    let (outer, inner) = (
      try Module(text: Self.outer, engine: engine), try Module(text: Self.inner, engine: engine)
    )
    let loader = Loader()
    loader.imports.function("e", "load") {
      [unowned loader] (caller: borrowing Caller, x: Int32) throws -> Int32 in
      guard x == 1 else { return x + 40 }
      do {
        loader.instance = try caller.store.instantiate(inner, imports: loader.imports)
      } catch {
        throw Trap(hostError: error)
      }
      return x
    }
    #expect(trapCode { _ = try store.instantiate(outer, imports: loader.imports) } == .unreachable)
    #expect(store.instances.count == 1)
    // Takes the memory of freed records.
    let junk = (0..<256).map { _ in [UInt64](repeating: 0x4141_4141_4141_4140, count: 1) }
    #expect(try loader.instance?.run("run") == 42)
    #expect(junk.count == 256)
    // The other way round: the inner one fails, the outer one goes on.
    let failing = try Module(text: Self.outer, engine: engine)
    let again = Loader()
    again.imports.function("e", "load") { [unowned again] (caller: borrowing Caller, x: Int32) throws -> Int32 in
      if x == 2 {
        do { _ = try caller.store.instantiate(failing, imports: again.imports) } catch { again.trap = error as? Trap }
      }
      return x + 40
    }
    let running = try store.instantiate(inner, imports: again.imports)
    for _ in 0..<100 { #expect(try running.run("run") == 42) }
    #expect(again.trap?.code == .unreachable)
    #expect(store.instances.count == 2)
  }

  @Test("Instantiations that fail with imports made anew leave no host functions, at whatever step they fail")
  func failures() throws {
    let store = Store(engine: engine)
    let counter = Counter()
    let texts = [
      Self.outer,
      "(module (import \"e\" \"load\" (func (param i32) (result i32))) (import \"e\" \"none\" (func)))",
      "(module (import \"e\" \"load\" (func (param i32) (result i32))) (import \"e\" \"load\" (func)))",
      "(module (import \"e\" \"load\" (func (param i32) (result i32))) (memory 1) (data (i32.const -1) \"x\"))",
    ]
    let kept = try Function(FunctionType(parameters: [.i32], results: [.i32]), in: store) { _, _ throws in }
    for module in try texts.map({ try Module(text: $0, engine: engine) }) {
      for _ in 0..<100 {
        var imports = Imports()
        let object = Counted(counter)
        imports.function("e", "load") { (x: Int32) throws -> Int32 in
          object.counter.alive > 0 ? x : 0
        }
        #expect(throws: (any Error).self) { try store.instantiate(module, imports: imports) }
        imports.function("e", "load", kept)
        #expect(throws: (any Error).self) { try store.instantiate(module, imports: imports) }
      }
    }
    #expect(counter.alive == 0)
    guard case .i32(5)? = try kept.call([.i32(5)]).first else { throw Trap(.unreachable) }
  }
}
