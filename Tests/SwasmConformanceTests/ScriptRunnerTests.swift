import SwasmConformance
import Testing

/// The harness must tell right from wrong: each wrong outcome fails with its line and a reason.
@Suite struct ScriptRunnerTests {
  private static let module = #"{"type": "module", "line": 1, "filename": "ok"}"#

  private static let functions: [String: Result<[ConformanceValue], EngineVerdict>] = [
    "seven": .success([.i32(7)]),
    "pair": .success([.i32(1), .i64(2)]),
    "none": .success([]),
    "divides": .failure(.trap(.integerDivideByZero, "scripted")),
    "uninitialized": .failure(.trap(.uninitializedElement, "scripted")),
    "undefined": .failure(.trap(.undefinedElement, "scripted")),
    "odd": .failure(.trap(.other, "scripted")),
    "exhausts": .failure(.trap(.callStackExhausted, "scripted")),
    "throws": .failure(.exception("scripted")),
    "breaks": .failure(.failure("scripted")),
  ]

  private static func action(_ export: String) -> String {
    #""action": {"type": "invoke", "field": "\#(export)", "args": []}"#
  }

  private static func assertReturn(_ export: String, _ expected: String) -> String {
    #"{"type": "assert_return", "line": 2, \#(action(export)), "expected": [\#(expected)]}"#
  }

  private static func assertTrap(_ export: String, _ text: String) -> String {
    #"{"type": "assert_trap", "line": 2, \#(action(export)), "text": "\#(text)"}"#
  }

  private static func assertException(_ export: String) -> String {
    #"{"type": "assert_exception", "line": 2, \#(action(export)), "expected": [{"type": "i32"}]}"#
  }

  private static func assertModule(_ type: String, _ file: String, _ text: String = "text") -> String {
    #"{"type": "\#(type)", "line": 2, "filename": "\#(file)", "module_type": "binary", "text": "\#(text)"}"#
  }

  static let right: [String] = [
    assertReturn("seven", #"{"type": "i32", "value": "7"}"#),
    assertReturn("none", ""),
    assertReturn("pair", #"{"type": "i32", "value": "1"}, {"type": "i64", "value": "2"}"#),
    assertReturn(
      "seven", #"{"type": "either", "values": [{"type": "i32", "value": "6"}, {"type": "i32", "value": "7"}]}"#),
    #"{"type": "assert_return", "line": 2, "action": {"type": "get", "field": "answer"},"#
      + #" "expected": [{"type": "i32", "value": "42"}]}"#,
    assertTrap("divides", "integer divide by zero"),
    assertTrap("uninitialized", "uninitialized element"),
    assertTrap("uninitialized", "uninitialized element 2"),
    assertTrap("undefined", "undefined element"),
    #"{"type": "assert_exhaustion", "line": 2, \#(action("exhausts")), "text": "call stack exhausted"}"#,
    assertException("throws"),
    assertModule("assert_malformed", "malformed"),
    assertModule("assert_invalid", "invalid"),
    assertModule("assert_malformed_custom", "malformed-custom"),
    assertModule("assert_invalid_custom", "invalid-custom"),
    assertModule("assert_unlinkable", "unknown-import", "unknown import"),
    assertModule("assert_unlinkable", "incompatible-import", "incompatible import type"),
    assertModule("assert_uninstantiable", "traps", "out of bounds memory access"),
  ]

  @Test(arguments: right) func passesWhatIsRight(_ assertion: String) throws {
    let report = try ScriptedEngine.run(Self.module, assertion, functions: Self.functions)
    #expect(report.assertions == .init(passed: 1))
    #expect(report.preparations == .init(passed: 1))
    #expect(report.failures.isEmpty)
    #expect(report.isClean)
  }

  static let wrong: [(String, String)] = [
    // Results
    (assertReturn("seven", #"{"type": "i32", "value": "8"}"#), "expected (i32 8), got (i32 7)"),
    (assertReturn("seven", #"{"type": "i64", "value": "7"}"#), "expected (i64 7), got (i32 7)"),
    (assertReturn("seven", ""), "expected no results, got (i32 7)"),
    (assertReturn("none", #"{"type": "i32", "value": "7"}"#), "expected (i32 7), got no results"),
    (assertReturn("pair", #"{"type": "i32", "value": "1"}"#), "expected (i32 1), got (i32 1, i64 2)"),
    (
      assertReturn("seven", #"{"type": "either", "values": [{"type": "i32", "value": "6"}]}"#),
      "expected (either i32 6), got (i32 7)"
    ),
    (assertReturn("divides", ""), "expected no results, got trap: integer_divide_by_zero (scripted)"),
    (assertReturn("throws", ""), "expected no results, got uncaught exception (scripted)"),
    (assertReturn("missing", ""), "expected no results, got engine failure (no function missing)"),
    // Traps
    (
      assertTrap("divides", "integer overflow"),
      "expected a trap (integer overflow), got trap: integer_divide_by_zero (scripted)"
    ),
    (
      assertTrap("undefined", "uninitialized element"),
      "expected a trap (uninitialized element), got trap: undefined_element (scripted)"
    ),
    (assertTrap("odd", "unreachable"), "expected a trap (unreachable), got trap: other (scripted)"),
    (assertTrap("seven", "unreachable"), "returns (i32 7)"),
    (assertTrap("throws", "unreachable"), "expected a trap (unreachable), got uncaught exception (scripted)"),
    (assertTrap("breaks", "unreachable"), "expected a trap (unreachable), got engine failure (scripted)"),
    (assertTrap("divides", "integer divided by zero"), #"not understood: no trap is called "integer divided by zero""#),
    (
      #"{"type": "assert_exhaustion", "line": 2, \#(action("divides")), "text": "call stack exhausted"}"#,
      "expected a trap (call stack exhausted), got trap: integer_divide_by_zero (scripted)"
    ),
    (assertException("divides"), "expected an exception, got trap: integer_divide_by_zero (scripted)"),
    (assertException("seven"), "returns (i32 7)"),
    // Phases
    (assertModule("assert_malformed", "invalid"), "expected malformed (text), got invalid (scripted)"),
    (assertModule("assert_malformed", "unsupported"), "expected malformed (text), got engine failure (scripted)"),
    (assertModule("assert_malformed", "ok"), "compiles"),
    (assertModule("assert_invalid", "malformed"), "expected invalid (text), got malformed (scripted)"),
    (assertModule("assert_invalid", "ok"), "compiles"),
    (assertModule("assert_invalid", "unknown-import"), "compiles"),
    (assertModule("assert_malformed_custom", "invalid-custom"), "expected malformed (text), got invalid (scripted)"),
    (assertModule("assert_invalid_custom", "malformed-custom"), "expected invalid (text), got malformed (scripted)"),
    (assertModule("assert_invalid_custom", "ok"), "its custom sections pass the check"),
    (assertModule("assert_invalid_custom", "invalid"), "does not compile: invalid (scripted)"),
    (
      assertModule("assert_unlinkable", "unknown-import", "incompatible import type"),
      "expected unlinkable (incompatible import type), got unlinkable: unknown_import (scripted)"
    ),
    (
      assertModule("assert_unlinkable", "traps", "unknown import"),
      "expected unlinkable (unknown import), got trap: out_of_bounds_memory_access (scripted)"
    ),
    (assertModule("assert_unlinkable", "invalid", "unknown import"), "does not compile: invalid (scripted)"),
    (
      assertModule("assert_unlinkable", "ok", "unknown import"),
      "expected unlinkable (unknown import), but it instantiates"
    ),
    (assertModule("assert_unlinkable", "ok", "odd import"), #"not understood: no link error is called "odd import""#),
    (
      assertModule("assert_uninstantiable", "traps", "unreachable"),
      "expected a trap (unreachable), got trap: out_of_bounds_memory_access (scripted)"
    ),
    (
      assertModule("assert_uninstantiable", "unknown-import", "unreachable"),
      "expected a trap (unreachable), got unlinkable: unknown_import (scripted)"
    ),
    (
      assertModule("assert_uninstantiable", "ok", "unreachable"),
      "expected a trap (unreachable), but it instantiates"
    ),
    // What the reader does not know
    (#"{"type": "assert_wonder", "line": 2}"#, #"not understood: unknown command "assert_wonder""#),
    (
      assertReturn("seven", #"{"type": "i128", "value": "7"}"#),
      #"not understood: unknown type of value "i128" with the value "7""#
    ),
  ]

  @Test(arguments: wrong) func failsWhatIsWrong(_ assertion: String, _ reason: String) throws {
    let report = try ScriptedEngine.run(Self.module, assertion, functions: Self.functions)
    #expect(report.assertions == .init(failed: 1))
    #expect(report.failures.map(\.reason) == [reason])
    #expect(report.failures.first?.description.hasPrefix("own.wast:2: assert_") == true)
    #expect(!report.isClean)
  }

  @Test(arguments: [
    (#"{"type": "module", "line": 3, "filename": "malformed"}"#, "does not compile: malformed (scripted)"),
    (
      #"{"type": "module", "line": 3, "filename": "unknown-import"}"#,
      "does not instantiate: unlinkable: unknown_import (scripted)"
    ),
    (#"{"type": "module_definition", "line": 3, "filename": "invalid"}"#, "does not compile: invalid (scripted)"),
    (#"{"type": "module_instance", "line": 3, "module": "M"}"#, "there is no module definition M"),
    (#"{"type": "register", "line": 3, "name": "M", "as": "m"}"#, "there is no instance M"),
    (#"{"type": "register", "line": 3, "as": "m"}"#, "there is no module before this command"),
    (#"{"type": "action", "line": 3, \#(action("none"))}"#, "there is no module before this command"),
    (#"{"type": "meditate", "line": 3}"#, #"not understood: unknown command "meditate""#),
    (#"{"line": 3}"#, #"not understood: a command has no "type""#),
    (
      #"{"type": "module", "line": 3, "filename": "ok", "odd": 1}"#,
      #"not understood: unknown member "odd" of a command"#
    ),
  ])
  func reportsPreparationsThatFail(_ command: String, _ reason: String) throws {
    let report = try ScriptedEngine.run(command, functions: Self.functions)
    #expect(report.preparations == .init(failed: 1))
    #expect(report.failures.map(\.reason) == [reason])
    #expect(report.failures.first?.line == 3)
  }

  @Test func aFailedModuleFailsWhatNeedsIt() throws {
    let report = try ScriptedEngine.run(
      Self.module, #"{"type": "module", "line": 3, "name": "M", "filename": "traps"}"#,
      Self.assertReturn("seven", #"{"type": "i32", "value": "7"}"#),
      #"{"type": "register", "line": 4, "name": "M", "as": "m"}"#, functions: Self.functions)
    #expect(report.assertions == .init(failed: 1))
    #expect(report.preparations == .init(passed: 1, failed: 2))
    #expect(report.failures[1].reason == "needs the module of line 3, which failed")
  }

  @Test func anActionThatTrapsFails() throws {
    let report = try ScriptedEngine.run(
      Self.module, #"{"type": "action", "line": 2, \#(Self.action("divides"))}"#, functions: Self.functions)
    #expect(report.failures.map(\.reason) == ["trap: integer_divide_by_zero (scripted)"])
  }

  @Test func anUnreadableFileFails() throws {
    let script = try ScriptReader().read(Array(#"{"source_filename": "own.wast", "commands": [\#(Self.module)]}"#.utf8))
    struct Missing: Error {}
    let report = ScriptRunner(engine: ScriptedEngine()) { _ in throw Missing() }.run(script)
    #expect(report.failures.map(\.reason) == ["cannot read ok: Missing()"])
  }

  // MARK: Names

  @Test func namesMeanTheLatestInstanceOrTheNamedOne() throws {
    func length(_ instance: String?, _ length: Int) -> String {
      let name = instance.map { #""module": "\#($0)","# } ?? ""
      return #"{"type": "assert_return", "line": 9, "action": {"type": "invoke", \#(name) "field": "module-length","#
        + #" "args": []}, "expected": [{"type": "i32", "value": "\#(length)"}]}"#
    }
    let report = try ScriptedEngine.run(
      #"{"type": "module", "line": 1, "name": "A", "filename": "1"}"#,
      #"{"type": "module", "line": 2, "filename": "22"}"#,
      length(nil, 2), length("A", 1),
      #"{"type": "module_definition", "line": 3, "name": "D", "filename": "333"}"#,
      length(nil, 2),
      #"{"type": "module_definition", "line": 4, "filename": "4444"}"#,
      #"{"type": "module_instance", "line": 5, "instance": "I", "module": "D"}"#,
      #"{"type": "module_instance", "line": 6}"#,
      length(nil, 4), length("I", 3),
      #"{"type": "register", "line": 7, "name": "I", "as": "other"}"#,
      #"{"type": "module", "line": 8, "filename": "needs-other"}"#,
      #"{"type": "module", "line": 8, "filename": "needs-spectest"}"#)
    #expect(report.failures.map(\.description) == [])
    #expect(report.assertions == .init(passed: 5))
    #expect(report.preparations == .init(passed: 9))
  }

  // MARK: Text modules

  @Test func readsTextModules() throws {
    func text(_ type: String, file: String = "(module)", _ more: String = "") -> String {
      #"{"type": "\#(type)", "line": 2, "filename": "\#(file)", "module_type": "text" \#(more)}"#
    }
    let report = try ScriptedEngine.run(
      text("module", file: "(module)"), #"{"type": "register", "line": 4, "as": "m"}"#,
      #"{"type": "module", "line": 5, "filename": "needs-m"}"#,
      text("assert_malformed", file: "(func", #", "text": "unexpected token""#),
      text("assert_malformed", file: "(func)", #", "text": "unexpected token""#),
      text("assert_malformed", file: "(func", #", "text": "unknown operator""#),
      text("assert_malformed_custom", file: "(@custom)", #", "text": "@custom annotation""#),
      // Others than the reader has made a binary of the text.
      text("assert_invalid", #", "text": "x", "binary_filename": "invalid""#),
      text("module", file: "(func"), Self.assertReturn("seven", ""),
      functions: Self.functions)
    #expect(
      report.failures.map(\.reason) == [
        "compiles",
        "expected malformed (unknown operator), got 1:1: unexpected token: end of text, where ) of this ( is expected",
        "malformed text: 1:1: unexpected token: end of text, where ) of this ( is expected",
        "needs the module of line 2, which failed",
      ])
    #expect(report.assertions == .init(passed: 3, failed: 3))
    #expect(report.preparations == .init(passed: 3, failed: 1))
  }

  // MARK: Left out

  /// Scripts of validators have modules that cannot be instantiated, and messages of their own.
  @Test func judgesNothingButAcceptanceWhenAsked() throws {
    var options = ScriptOptions()
    options.judgement = .verdicts
    let report = try ScriptedEngine.run(
      #"{"type": "module", "line": 1, "filename": "needs-m"}"#, Self.assertReturn("seven", ""),
      Self.assertModule("assert_invalid", "malformed", "x"), Self.assertModule("assert_malformed", "invalid", "x"),
      Self.assertModule("assert_invalid", "ok", "x"), Self.module, Self.assertReturn("none", ""),
      functions: Self.functions, options: options)
    #expect(report.failures.map(\.reason) == ["compiles"])
    #expect(report.assertions == .init(passed: 2, failed: 1, leftOut: 2))
    #expect(report.preparations == .init(passed: 2))
    #expect(report.leftOutReasons == ["the script is for validators": 2])
  }

  // MARK: Threads

  private static let threads = [
    #"{"type": "module", "line": 1, "name": "Mem", "filename": "memory"}"#,
    #"{"type": "register", "line": 2, "name": "Mem", "as": "outer"}"#,
    #"{"type": "thread", "line": 3, "name": "T", "shared_module": "Mem", "commands": ["#
      + #"{"type": "register", "line": 4, "name": "Mem", "as": "mem"},"#
      + #"{"type": "module", "line": 5, "filename": "needs-mem"},"#
      + #"{"type": "assert_unlinkable", "line": 6, "filename": "needs-outer", "text": "unknown import"},"#
      + #"{"type": "thread", "line": 7, "name": "T", "commands": [\#(assertReturn("seven", ""))]},"#
      + assertReturn("seven", #"{"type": "i32", "value": "8"}"#) + "]}",
    #"{"type": "wait", "line": 9, "thread": "T"}"#,
    assertModule("assert_unlinkable", "needs-mem", "unknown import"),
  ]

  @Test func runsThreads() throws {
    let report = try ScriptedEngine.run(Self.threads.joined(separator: ","), functions: Self.functions)
    #expect(report.assertions == .init(passed: 2, failed: 2))
    #expect(report.preparations == .init(passed: 7))
    #expect(
      report.failures.map(\.reason) == [
        "expected (i32 8), got (i32 7)", "there is no module before this command",
      ])
  }

  @Test func threadsThatCannotBe() throws {
    let report = try ScriptedEngine.run(
      #"{"type": "module", "line": 1, "name": "M", "filename": "not-shared"}"#,
      #"{"type": "thread", "line": 2, "name": "T", "shared_module": "M", "commands": []}"#,
      #"{"type": "thread", "line": 3, "name": "T", "shared_module": "N", "commands": []}"#,
      #"{"type": "wait", "line": 4, "thread": "T"}"#)
    #expect(
      report.failures.map(\.reason) == [
        "the engine cannot run a thread: engine failure (scripted)", "there is no instance N", "there is no thread T",
      ])
  }

  /// A thread that nobody waits for counts all the same.
  @Test func threadsEndWithTheScript() throws {
    let thread = #"{"type": "thread", "line": 3, "name": "T", "commands": [\#(Self.assertReturn("seven", ""))]}"#
    let report = try ScriptedEngine.run(thread, thread, functions: Self.functions)
    #expect(report.assertions == .init(failed: 2))
  }

  // MARK: Sums

  @Test func sumsReports() throws {
    var suite = SuiteReport()
    suite.add(try ScriptedEngine.run(Self.module, Self.assertReturn("none", ""), functions: Self.functions))
    #expect(suite.isClean)
    suite.add(try ScriptedEngine.run(Self.threads.joined(separator: ","), functions: Self.functions))
    var options = ScriptOptions()
    options.judgement = .verdicts
    let unlinked = #"{"type": "module", "line": 2, "filename": "unknown-import"}"#
    suite.add(try ScriptedEngine.run(unlinked, Self.assertReturn("none", ""), options: options))
    suite.add(try ScriptedEngine.run(#"{"type": "meditate", "line": 3}"#))
    #expect(!suite.isClean)
    #expect(suite.failures.count == 3)
    #expect(
      suite.failures.suffix(1).map(\.description) == [
        #"own.wast:3: meditate: not understood: unknown command "meditate""#
      ])
    #expect(
      suite.description == """
        4 files; assertions: 3 passed, 2 failed, 1 skipped; other commands: 9 passed, 1 failed, 0 skipped
          skipped 1: the script is for validators
        """)
  }
}
