import SwasmConformance
import Testing

@testable import Swasm

/// Scripts of other engines: what they expect beyond the specification, and what no judgement passes over.
@Suite struct ForeignScriptTests {
  private func report(
    _ text: String, _ judgement: ScriptOptions.Judgement = .foreign, path: String = "case.wast"
  ) throws -> ScriptReport {
    var script = try SuiteScript(path: path, bytes: Array(text.utf8))
    script.judgement = judgement
    return script.run { _ in throw CancellationError() }
  }

  @Test(arguments: [
    #"(module $a (func (export "f"))) (module (import "a" "f" (func)))"#,
    #"(module $a (func (export "g"))) (module $a (func (export "f"))) (module (import "a" "f" (func)))"#,
    #"(module (import "wasmtime" "gc" (func)))"#,
    #"(assert_invalid (module quote "(nothing)") "unknown")"#,
    #"(assert_malformed (module (func (drop))) "unknown")"#,
    #"(assert_malformed (module quote "(func (nothing))") "a message of their own")"#,
    #"(module (func (export "f") (unreachable))) (assert_trap (invoke "f") "unreachable executed")"#,
    #"(module (func (export "f") (unreachable))) (assert_trap (invoke "f") "what nobody says")"#,
    #"(module (func (export "f") (drop (i32.div_u (i32.const 1) (i32.const 0))))) (assert_trap (invoke "f") "divide by")"#,
    #"(module (table 1 funcref) (func (export "f") (call_indirect (i32.const 1)))) (assert_trap (invoke "f") "out of bounds")"#,
    #"(module (func $f (export "f") (call $f))) (assert_exhaustion (invoke "f") "too deep")"#,
    #"(assert_unlinkable (module (memory 1) (data (i32.const 65536) "x")) "out of bounds memory access")"#,
    #"(assert_unlinkable (module (import "spectest" "print" (global i32))) "type mismatch")"#,
    #"(assert_trap (module (import "none" "f" (func))) "unknown import")"#,
    #"(assert_trap (module (memory 40000)) "memory too large")"#,
  ])
  func onlyForeignScriptsPass(text: String) throws {
    let foreign = try report(text)
    #expect(foreign.isClean, "\(foreign.failures)")
    #expect(try !report(text, .specification).isClean)
  }

  @Test(arguments: [
    (#"(assert_invalid (module) "unknown")"#, "compiles"),
    (#"(assert_malformed (module quote "(module)") "unknown")"#, "compiles"),
    (#"(module (func (export "f"))) (assert_trap (invoke "f") "what nobody says")"#, "returns no results"),
    (
      #"(module (func (export "f") (unreachable))) (assert_trap (invoke "f") "divide by zero")"#,
      "expected a trap (divide by zero), got trap: unreachable"
    ),
    (
      #"(module (func (export "f") (unreachable))) (assert_exhaustion (invoke "f") "too deep")"#,
      "expected a trap (too deep), got trap: unreachable"
    ),
    (#"(assert_unlinkable (module) "unknown import")"#, "expected unlinkable (unknown import), but it instantiates"),
    (#"(assert_trap (module) "a trap")"#, "expected a trap (a trap), but it instantiates"),
    (#"(module $a) (module (import "$a" "f" (func)))"#, "does not instantiate"),
    (#"(module $a (func (drop))) (module (import "a" "f" (func)))"#, "does not compile"),
  ])
  func whatIsWrongFails(text: String, reason: String) throws {
    let report = try report(text)
    #expect(report.failures.first?.reason.hasPrefix(reason) == true, "\(report.failures)")
  }

  @Test("A limit of ours is no rejection") func limits() throws {
    let memories = String(repeating: "(memory 0)", count: 101)
    let report = try report("(assert_invalid (module \(memories)) \"multiple memories\")")
    #expect(report.failures.first?.reason.contains("limit_exceeded") == true, "\(report.failures)")
  }

  @Test("An instance that fails takes the place of the one before it") func latestName() throws {
    let report = try report(
      #"(module $a (func (export "f"))) (module $a (func (unreachable)) (start 0)) (module (import "a" "f" (func)))"#)
    #expect(report.failures.count == 2)
    #expect(report.failures.last?.reason.contains("unknown import") == true)
  }

  @Test("The host's functions collect what cannot be reached, and nothing else") func collection() throws {
    let engine = SwasmEngine(features: .wasm3)
    func run(_ action: String) throws -> Int {
      let module = """
        (module
          (import "wasmtime" "gc" (func $gc))
          (type $box (struct (field i32)))
          (global $kept (mut (ref null $box)) (ref.null $box))
          (func (export "make") (param i32)
            (drop (struct.new $box (i32.const 1)))
            (global.set $kept (struct.new $box (local.get 0))))
          (func (export "collect") (call $gc))
          (func (export "kept") (result i32) (struct.get $box 0 (global.get $kept))))
        """
      let script = try TextScriptReader().read(Array((module + action).utf8), sourceFile: "case.wast")
      var options = ScriptOptions()
      options.judgement = .foreign
      let report = ScriptRunner(engine: engine, options: options, load: { _ in [] }).run(script)
      #expect(report.isClean, "\(report.failures)")
      return engine.store.heap.state.pointee.allocatedBytes
    }
    // Since the last collection.
    #expect(try run(#"(invoke "make" (i32.const 3))"#) > 0)
    let collected = #"(invoke "make" (i32.const 3)) (invoke "collect") (assert_return (invoke "kept") (i32.const 3))"#
    #expect(try run(collected) == 0)
  }

  // MARK: Forms

  @Test("A function's index in a pattern says nothing that a host could see") func functionPattern() throws {
    let module = #"(module (func $f (export "f") (result funcref) (ref.func $f)))"#
    for pattern in ["(ref.func)", "(ref.func 0)", "(ref.func 7)"] {
      #expect(try report("\(module) (assert_return (invoke \"f\") \(pattern))", .specification).isClean)
    }
    let null = #"(module (func (export "f") (result funcref) (ref.null func)))"#
    #expect(try !report("\(null) (assert_return (invoke \"f\") (ref.func 0))", .specification).isClean)
  }

  @Test("assert_suspension is read in both forms, and nothing suspends") func suspension() throws {
    let report = try report(
      #"(module (func (export "f"))) (assert_suspension (invoke "f") "unhandled tag")"#, .specification)
    #expect(report.failures.map(\.reason) == ["returns no results"])
    #expect(report.assertions == .init(failed: 1))
    let json =
      #"{"type": "assert_suspension", "line": 2, "action": {"type": "invoke", "field": "f", "args": []}, "text": "unhandled"}"#
    let commands = try ScriptReader().read(Array(#"{"source_filename": "a.wast", "commands": [\#(json)]}"#.utf8))
      .commands
    #expect(commands.first?.kind.word == "assert_suspension")
  }
}
