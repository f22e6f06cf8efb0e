import Swasm
import SwasmConformance
import Testing

/// Scripts that other engines pass.
@Suite struct ScriptCaseTests {
  private func report(
    _ text: String, _ features: Features = [], memoryBytes: Int? = nil
  ) throws -> ScriptReport {
    let script = try SuiteScript(path: "case.wast", bytes: Array(text.utf8)) { $0.union(features) }
    return script.run(memoryBytes: memoryBytes) { _ in throw CancellationError() }
  }

  private func expectClean(
    _ text: String, _ features: Features = [], assertions: Int, memoryBytes: Int? = nil
  ) throws {
    let report = try report(text, features, memoryBytes: memoryBytes)
    #expect(report.isClean, "\(report.failures)")
    #expect(report.assertions.passed == assertions)
  }

  @Test("A parenthesis too many does not end a script silently") func strayParenthesis() {
    #expect(throws: ScriptError.self) {
      try report("(module (func (export \"f\"))) (assert_return (invoke \"f\")) ) (assert_return (invoke \"g\"))")
    }
  }

  @Test("field-05: a 32-bit memory of 1-byte pages never has 2^32 of them", .timeLimit(.minutes(1)))
  func field05() throws {
    try expectClean(
      """
      (module (memory 0xffffffff (pagesize 1))
        (func (export "grow") (param i32) (result i32 i32) (memory.grow (local.get 0)) (memory.size)))
      (assert_return (invoke "grow" (i32.const 1)) (i32.const -1) (i32.const -1))
      (assert_return (invoke "grow" (i32.const 0)) (i32.const -1) (i32.const -1))
      (assert_return (invoke "grow" (i32.const -1)) (i32.const -1) (i32.const -1))
      (module (memory 1 (pagesize 1))
        (func (export "grow") (param i32) (result i32 i32) (memory.grow (local.get 0)) (memory.size)))
      (assert_return (invoke "grow" (i32.const -1)) (i32.const -1) (i32.const 1))
      (assert_return (invoke "grow" (i32.const -2)) (i32.const 1) (i32.const -1))
      (module (memory 1 0xffffffff shared (pagesize 1))
        (func (export "grow") (param i32) (result i32 i32) (memory.grow (local.get 0)) (memory.size)))
      (assert_return (invoke "grow" (i32.const -1)) (i32.const -1) (i32.const 1))
      (module (memory 65535)
        (func (export "grow") (param i32) (result i32 i32) (memory.grow (local.get 0)) (memory.size)))
      (assert_return (invoke "grow" (i32.const 2)) (i32.const -1) (i32.const 65535))
      (assert_return (invoke "grow" (i32.const 1)) (i32.const 65535) (i32.const 65536))
      (assert_return (invoke "grow" (i32.const 1)) (i32.const -1) (i32.const 65536))
      """, [.customPageSizes, .threads], assertions: 9, memoryBytes: 32 << 30)
  }

  @Test("field-06: atomic accesses look at the alignment before the bounds")
  func field06() throws {
    let accesses: [(name: String, width: Int, text: String)] = [
      ("load16", 2, "(drop (i32.atomic.load16_u ADDRESS))"), ("load", 4, "(drop (i32.atomic.load ADDRESS))"),
      ("load64", 8, "(drop (i64.atomic.load ADDRESS))"), ("store", 4, "(i32.atomic.store ADDRESS (i32.const 0))"),
      ("rmw", 8, "(drop (i64.atomic.rmw.add ADDRESS (i64.const 0)))"),
      ("cmpxchg", 2, "(drop (i64.atomic.rmw16.cmpxchg_u ADDRESS (i64.const 0) (i64.const 0)))"),
      ("notify", 4, "(drop (memory.atomic.notify ADDRESS (i32.const 0)))"),
      ("wait32", 4, "(drop (memory.atomic.wait32 ADDRESS (i32.const 0) (i64.const 0)))"),
      ("wait64", 8, "(drop (memory.atomic.wait64 ADDRESS (i64.const 0) (i64.const 0)))"),
    ]
    var text = ""
    var count = 0
    for (type, limits) in [("i32", "1 1 shared"), ("i64", "i64 1 1 shared")] {
      text += "(module (memory \(limits))\n"
      for access in accesses {
        for (suffix, offset) in [("", ""), (" far", " offset=0xfffffff0")] {
          let use = access.text.replacing(" ADDRESS", with: "\(offset) (local.get 0)", maxReplacements: 1)
          text += "(func (export \"\(access.name)\(suffix)\") (param \(type)) \(use))\n"
        }
      }
      text += ")\n"
      for access in accesses {
        for suffix in ["", " far"] {
          // The last bytes of the address space, and the last ones of the memory.
          for (address, trap) in [
            ("-1", "unaligned atomic"), ("65535", "unaligned atomic"),
            ("\(-access.width)", "out of bounds memory access"), ("65536", "out of bounds memory access"),
          ] {
            text += "(assert_trap (invoke \"\(access.name)\(suffix)\" (\(type).const \(address))) \"\(trap)\")\n"
            count += 1
          }
        }
      }
    }
    try expectClean(text, [.threads, .memory64], assertions: count)
  }

  @Test("field-07: instances of definitions in assertions, and failure texts that are beginnings")
  func field07() throws {
    try expectClean(
      """
      (module definition $unknown (import "no" "thing" (func)))
      (assert_unlinkable (module instance $unknown) "unknown import")
      (assert_unlinkable (module instance $i $unknown) "unknown")
      (assert_unlinkable (module instance) "")
      (module definition $trap (func unreachable) (start 0))
      (assert_trap (module instance $trap) "unreachable")
      (assert_trap (module instance) "unreach")
      (assert_trap (module instance $j $trap) "")
      (assert_unlinkable (module instance $j $unknown) "unknown import")
      (module $f (func (export "f") unreachable) (func $deep (export "deep") (call $deep)))
      (assert_trap (invoke "f") "")
      (assert_exhaustion (invoke "deep") "")
      (module instance $g $f)
      (assert_trap (invoke $g "f") "unreachable")
      (assert_trap (module definition (func unreachable) (start 0)) "unreachable")
      """, assertions: 11)
  }

  @Test("field-07: what an assertion says counts all the same")
  func wrongAssertions() throws {
    let report = try report(
      """
      (module definition $unknown (import "no" "thing" (func)))
      (module definition $good (func (export "f") unreachable))
      (assert_unlinkable (module instance $unknown) "incompatible import type")
      (assert_unlinkable (module instance $good) "")
      (assert_trap (module instance $good) "")
      (assert_trap (module instance $unknown) "")
      (assert_trap (module instance $i $nothing) "")
      (module instance $good)
      (assert_exhaustion (invoke "f") "")
      (assert_trap (invoke "f") "unreachable and more")
      """)
    #expect(report.assertions.failed == 7)
    #expect(report.preparations.failed == 0)
    #expect(report.failures.contains { $0.description.contains("there is no module definition nothing") })
  }

  @Test("Commands behind an instance that failed do not mean the one before it") func failedInstance() throws {
    let report = try report(
      """
      (module (func (export "f") (result i32) (i32.const 1)))
      (module definition $d (func (drop)))
      (module instance $i $d)
      (assert_return (invoke "f") (i32.const 1))
      (module instance $j $none)
      (assert_return (invoke "f") (i32.const 1))
      (assert_return (invoke $j "f") (i32.const 1))
      """)
    #expect(report.assertions == .init(failed: 3))
    #expect(
      report.failures.map(\.reason).suffix(5) == [
        "needs the module_definition of line 2, which failed", "needs the module_instance of line 3, which failed",
        "there is no module definition none", "needs the module_instance of line 5, which failed",
        "needs the module_instance of line 5, which failed",
      ])
  }

  @Test("A tag with results is for suspensions: no exception is thrown or caught with it")
  func exceptionsHaveNoResults() throws {
    try expectClean(
      """
      (module definition (tag $e (param i32) (result i64)) (func (param i32) (result i64) (suspend $e (local.get 0))))
      (assert_invalid (module (tag $e (result i32)) (func (throw $e))) "non-empty tag result type")
      (assert_invalid
        (module (tag $e (result i32)) (func (block $l (try_table (catch $e $l))))) "non-empty tag result type")
      (assert_invalid
        (module (tag $e (result i32)) (func (drop (block $l (result exnref) (try_table (catch_ref $e $l)) (ref.null exn)))))
        "non-empty tag result type")
      (assert_invalid
        (module (tag $e (result i32)) (func (try (do) (catch $e)))) "non-empty tag result type")
      (assert_invalid
        (module (type $f (func)) (type $c (cont $f)) (tag $e (result i32))
          (func (param (ref $c)) (resume_throw $c $e (local.get 0))))
        "non-empty tag result type")
      """, [.stackSwitching, .legacyExceptions], assertions: 5)
  }
}
