import SwasmConformance
import Testing

extension ScriptedEngine: InspectableEngine {
  func bytes(ofMemory export: String, of instance: Instance) throws(EngineVerdict) -> [UInt8] {
    guard export == "memory" else { throw .failure("no memory \(export)") }
    return Array("abc".utf8)
  }

  func size(ofTable export: String, of instance: Instance) throws(EngineVerdict) -> UInt64 {
    guard export == "table" else { throw .failure("no table \(export)") }
    return 3
  }
}

/// Replays of packs with an engine that does what the tests say.
@Suite struct ReplayRunnerTests {
  private func replay(
    _ module: String, functions: [String: Result<[ConformanceValue], EngineVerdict>] = [:]
  ) throws -> ReplayReport {
    let pack = try ReplayPackReader().read(Array(#"{"oracle": "ours", "modules": [\#(module)]}"#.utf8))
    return ReplayRunner {
      ScriptedEngine(functions: functions)
    } load: { name in
      Array(name.utf8)
    }.run(pack)
  }

  @Test func resultsHaveToBeEqual() throws {
    let module = """
      {"module": "m", "calls": [
        {"export": "echo", "args": [{"type": "i32", "value": "7"}, {"type": "f64", "value": "1"}],
         "results": [{"type": "i32", "value": "7"}, {"type": "f64", "value": "1"}]},
        {"export": "echo", "args": [{"type": "i64", "value": "7"}], "results": [{"type": "i64", "value": "8"}]},
        {"export": "echo", "args": [], "results": [{"type": "i64", "value": "8"}]}]}
      """
    let report = try replay(module)
    #expect(report.modules == 1)
    #expect(report.checks == 3)
    #expect(
      report.differences == [
        .init(module: "m", export: "echo", expected: "(i64 8)", actual: "(i64 7)"),
        .init(module: "m", export: "echo", expected: "(i64 8)", actual: "no results"),
      ])
  }

  /// The specification calls an indirect call beyond a table's end another name than other accesses; the recorder does
  /// not.
  @Test(arguments: [
    ("out of bounds table access", TrapKind.tableOutOfBounds, true),
    ("out of bounds table access", .undefinedElement, true),
    ("out of bounds table access", .memoryOutOfBounds, false),
    ("undefined element", .tableOutOfBounds, false),
    ("undefined element", .undefinedElement, true),
    ("unreachable", .unreachable, true),
    ("unreachable", .integerOverflow, false),
    ("call stack exhausted", .callStackExhausted, true),
  ])
  func traps(name: String, kind: TrapKind, isEqual: Bool) throws {
    let report = try replay(
      #"{"module": "m", "calls": [{"export": "f", "args": [], "trap": "\#(name)"}]}"#,
      functions: ["f": .failure(.trap(kind, "scripted"))])
    #expect(report.differences.isEmpty == isEqual)
  }

  @Test func aTrapIsNoResultAndAResultNoTrap() throws {
    let module = """
      {"module": "m", "calls": [
        {"export": "traps", "args": [], "results": []},
        {"export": "echo", "args": [], "trap": "unreachable"},
        {"export": "fails", "args": [], "trap": "unreachable"}]}
      """
    let report = try replay(
      module,
      functions: ["traps": .failure(.trap(.unreachable, "scripted")), "fails": .failure(.failure("unreachable"))])
    #expect(report.differences.count == 3)
  }

  /// f32 values went through the recorder's doubles; nothing else about a NaN may differ.
  @Test(arguments: [
    ("4291029262", UInt32(0xFF83_E90E), true), ("4291029262", 0xFFC3_E90E, true), ("4291029262", 0xFFC3_E90F, false),
    ("4291029262", 0x7F83_E90E, false), ("4286834958", 0xFF83_E90E, true), ("4286834958", 0xFFC3_E90E, false),
  ])
  func signallingNaNs(recorded: String, bits: UInt32, isEqual: Bool) throws {
    let report = try replay(
      #"{"module": "m", "calls": [{"export": "f", "args": [], "results": [{"type": "f32", "value": "\#(recorded)"}]}]}"#,
      functions: ["f": .success([.f32(bits)])])
    #expect(report.differences.isEmpty == isEqual)
  }

  /// A recorder that took them as they are says so.
  @Test func signallingNaNsThatWereKept() throws {
    for (recorded, count) in [("4286834958", 0), ("4291029262", 1)] {
      let pack = try ReplayPackReader().read(
        Array(
          """
          {"signalling_nans": true, "modules": [{"module": "m", "calls": [
            {"export": "f", "args": [], "results": [{"type": "f32", "value": "\(recorded)"}]}]}]}
          """.utf8))
      let report = ReplayRunner {
        ScriptedEngine(functions: ["f": .success([.f32(0xFF83_E90E)])])
      } load: { name in
        Array(name.utf8)
      }.run(pack)
      #expect(report.differences.count == count)
    }
  }

  @Test func instantiationTraps() throws {
    #expect(
      try replay(#"{"module": "traps", "calls": [], "instantiate": "out of bounds memory access"}"#).differences.isEmpty
    )
    for module in [
      #"{"module": "traps", "calls": [], "instantiate": "unreachable"}"#,
      #"{"module": "traps", "calls": [], "state": {}}"#,
      #"{"module": "fine", "calls": [], "instantiate": "unreachable"}"#,
      #"{"module": "invalid", "calls": [], "instantiate": "unreachable"}"#,
    ] {
      #expect(try replay(module).differences.count == 1, "\(module)")
    }
  }

  @Test func finalStates() throws {
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    func report(_ state: String) throws -> ReplayReport {
      try replay(#"{"module": "m", "calls": [], "state": \#(state)}"#)
    }
    let equal = try report(
      """
      {"memory": {"memory_bytes": 3, "sha256": "\(digest)"}, "table": {"table_size": 3},
       "answer": {"global": "i32", "value": "42"}}
      """)
    #expect(equal.checks == 3)
    #expect(equal.differences.isEmpty)
    for state in [
      #"{"memory": {"memory_bytes": 4, "sha256": "\#(digest)"}}"#,
      #"{"memory": {"memory_bytes": 3, "sha256": "\#(digest.dropLast())e"}}"#,
      #"{"table": {"table_size": 4}}"#, #"{"answer": {"global": "i32", "value": "43"}}"#,
      #"{"answer": {"global": "i64", "value": "42"}}"#, #"{"absent": {"table_size": 3}}"#,
    ] {
      #expect(try report(state).differences.count == 1, "\(state)")
    }
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"signalling_nans": 1, "modules": []}"#, #"{"modules": [{"calls": []}]}"#,
    #"{"modules": [{"module": "m"}]}"#,
    #"{"modules": [{"module": "m", "calls": [], "more": 1}]}"#,
    #"{"modules": [{"module": "m", "calls": [{"export": "f", "args": [], "trap": "a trap of nobody's"}]}]}"#,
    #"{"modules": [{"module": "m", "calls": [{"export": "f", "args": [], "results": [], "trap": "unreachable"}]}]}"#,
    #"{"modules": [{"module": "m", "calls": [{"export": "f", "args": []}]}]}"#,
    #"{"modules": [{"module": "m", "calls": [], "state": {"a": {"table_size": -1}}}]}"#,
    #"{"modules": [{"module": "m", "calls": [], "state": {"a": {"global": "i32", "value": "x"}}}]}"#,
  ])
  func whatIsNoPackIsAnError(_ text: String) {
    #expect(throws: ScriptError.self) { try ReplayPackReader().read(Array(text.utf8)) }
  }

  @Test func aModuleThatIsMissingIsADifference() throws {
    let pack = ReplayPack(modules: [.init(file: "absent.wasm", calls: [])])
    struct Absent: Error {}
    let report = ReplayRunner {
      ScriptedEngine()
    } load: { _ in
      throw Absent()
    }.run(pack)
    #expect(report.differences.count == 1)
  }
}
