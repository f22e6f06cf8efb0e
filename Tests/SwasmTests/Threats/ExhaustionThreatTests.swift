import SwasmTestSupport
import Testing

@testable import Swasm

/// Items 14 to 17 of the threat checklist, on a thread with a stack of 512 KB where the native stack is at stake.
@Suite struct ExhaustionThreatTests {
  /// What running `f` of a module in the text format comes to, on a small thread.
  private static func outcome(
    _ text: String, limits: StoreLimits = StoreLimits(), imports: Imports = Imports()
  ) throws -> Trap.Code? {
    let engine = Engine()
    let module = try Module(text: text, engine: engine)
    nonisolated(unsafe) let imports = imports
    nonisolated(unsafe) var result: Result<Trap.Code?, any Error> = .success(nil)
    try onThread(stackBytes: 512 << 10) {
      result = Result {
        let store = Store(engine: engine, limits: limits)
        return trapCode {
          let instance = try store.instantiate(module, imports: imports)
          _ = try instance.function("f")?.call()
        }
      }
    }
    return try result.get()
  }

  // MARK: Threat 14

  @Test(
    "Threat 14: recursion without end, of all kinds",
    arguments: [
      #"(module (func $f (export "f") (call $f)))"#,
      #"(module (func $f (export "f") (call $g)) (func $g (call $f)))"#,
      #"(module (table 1 funcref) (elem (i32.const 0) $f) (func $f (export "f") (call_indirect (i32.const 0))))"#,
      #"(module (elem declare func $f) (func $f (export "f") (call_ref 0 (ref.func $f))))"#,
      #"(module (func $f (export "f") (local v128 v128 v128 v128 v128 v128 v128 v128) (call $f) (call $f)))"#,
      #"(module (tag $e) (func $f (export "f") (try_table (call $f)) (throw $e)))"#,
    ]) func recursion(_ text: String) throws
  {
    #expect(try Self.outcome(text) == .callStackExhausted)
  }

  @Test("Threat 14: recursion with 1,000 parameters and results") func wideRecursion() throws {
    let types = String(repeating: "i64 ", count: 1000)
    let locals = (0..<1000).map { "(local.get \($0)) " }.joined()
    let constants = String(repeating: "(i64.const 1) ", count: 1000)
    let text = """
      (module (func $r (param \(types)) (result \(types)) \(locals) (call $r))
        (func (export "f") \(constants) (call $r) \(String(repeating: "(drop) ", count: 1000))))
      """
    #expect(try Self.outcome(text) == .callStackExhausted)
  }

  @Test("Threat 14: recursion in a start function, and between two instances") func startAndInstances() throws {
    #expect(try Self.outcome("(module (func $f (call $f)) (start $f))") == .callStackExhausted)
    let engine = Engine()
    let store = Store(engine: engine)
    func instantiate(_ text: String, _ imports: Imports = Imports()) throws -> Instance {
      try store.instantiate(
        Module(text: text, engine: engine), imports: imports)
    }
    let first = try instantiate(
      #"(module (table (export "t") 1 funcref) (func (export "f") (call_indirect (i32.const 0))))"#)
    var imports = Imports()
    imports.instance("m", first)
    _ = try instantiate(
      #"""
      (module (import "m" "t" (table 1 funcref)) (import "m" "f" (func $f)) (func $g (call $f))
        (elem (i32.const 0) $g))
      """#, imports)
    #expect(trapCode { _ = try first.function("f")?.call() } == .callStackExhausted)
  }

  @Test("Threat 14: guest and host call each other without end") func hostRecursion() throws {
    var imports = Imports()
    imports.function("m", "h") { (caller: borrowing Caller) throws in
      _ = try caller.instance?.function("f")?.call()
    }
    let text = #"(module (import "m" "h" (func $h)) (func (export "f") (call $h)))"#
    #expect(try Self.outcome(text, imports: imports) == .callStackExhausted)
  }

  @Test("Threat 14: tail calls do not exhaust the stack") func tailCalls() throws {
    let text = #"""
      (module (table 1 funcref) (elem (i32.const 0) $c)
        (func $a (param i32) (if (local.get 0) (then (return_call $b (i32.sub (local.get 0) (i32.const 1))))))
        (func $b (param i32) (return_call_indirect (param i32) (local.get 0) (i32.const 0)))
        (func $c (param i32) (return_call $a (local.get 0)))
        (func (export "f") (call $a (i32.const 1000000))))
      """#
    #expect(try Self.outcome(text) == nil)
  }

  @Test("Threat 14: after the trap the store can be used") func usableAfterwards() throws {
    let engine = Engine()
    let text =
      #"(module (func $r (call $r)) (func (export "f") (call $r)) (func (export "g") (result i32) (i32.const 5)))"#
    let module = try Module(text: text, engine: engine)
    let instance = try Store(engine: engine).instantiate(module)
    for _ in 0..<3 {
      #expect(instance.trap("f") == .callStackExhausted)
      #expect(try instance.run("g") == 5)
    }
  }

  // MARK: Threat 15

  @Test("Threat 17: memories and tables at and beyond their limits") func growth() throws {
    let engine = Engine()
    let text = #"""
      (module (memory 1) (table 1 funcref)
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
        (func (export "tgrow") (param i32) (result i32) (table.grow (ref.null func) (local.get 0))))
      """#
    let module = try Module(text: text, engine: engine)
    // Ten pages, a table, and ten elements of it.
    let limits = StoreLimits(memoryBytes: (10 << 16) + 128 + 80)
    let instance = try Store(engine: engine, limits: limits).instantiate(module)
    #expect(try instance.run("grow", 65_535) == -1)
    #expect(try instance.run("grow", -1) == -1)
    #expect(try instance.run("grow", 9) == 1)
    #expect(try instance.run("grow", 1) == -1)
    #expect(try instance.run("grow", 0) == 10)
    #expect(try instance.run("tgrow", -1) == -1)
    #expect(try instance.run("tgrow", 10_000_000) == -1)
    #expect(try instance.run("tgrow", 9) == 1)
  }

  @Test("Threat 17: what does not fit in the limits cannot be instantiated") func tooLarge() throws {
    #expect(try Self.outcome("(module (memory 65536))") == .memoryLimit)
    #expect(try Self.outcome("(module (table 0xffffffff funcref))") == .memoryLimit)
    #expect(try Self.outcome("(module (memory i64 0x1000000000000))") == .memoryLimit)
  }
}
