import Swasm
import SwasmJSON
import SwasmTestSupport
import Testing

@testable import SwasmWASI

/// The official suite (wasi-testsuite): each test with its folder as `/`.
@Suite struct OfficialSuiteTests {
  struct Case {
    var suite: String
    /// Path of the module in the suite.
    var name: String
    var description: JSONValue
    var isExpectedReadOnly: Bool

    var path: String { suite + "/" + name }
    var folder: String { path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } }
  }

  static func cases() throws -> [Case]? {
    guard let suite = try SharedData.unpack("wasi/wasi-testsuite-p1-stripped.tar.xz"), let data = SharedData.folder
    else { return nil }
    let baseline = try JSONReader().read(try readFile(data + "/wasi/p1-baseline.json"))
    return try (baseline.object?.members ?? []).map { member in
      let description = suite + "/" + member.name.dropLast(5) + ".json"
      let text = (try? readFile(description)) ?? Array("{}".utf8)
      return Case(
        suite: suite, name: member.name, description: try JSONReader().read(text),
        isExpectedReadOnly: member.value["wasmtime_readonly"]?.boolean == true)
    }
  }

  /// - Returns: What went wrong; `nil` when the test passes.
  private func run(_ test: Case, _ access: WASIConfiguration.Access, engine: Engine) throws -> String? {
    let scratch = try TemporaryFolder()
    if let root = test.description["root"]?.string {
      try SwasmTestSupport.run(["cp", "-a", test.folder + "/" + root + "/.", scratch.path])
    }
    let before = try scratch.snapshot()
    let failure = try run(test, in: scratch, access, engine: engine)
    if access == .readOnly, try scratch.snapshot() != before { return "the folder has changed" }
    return failure
  }

  private func run(
    _ test: Case, in scratch: TemporaryFolder, _ access: WASIConfiguration.Access, engine: Engine
  ) throws -> String? {
    let module = try Module(path: test.path, engine: engine)
    var configuration = WASIConfiguration()
    let program = test.name.split(separator: "/").last.map(String.init) ?? test.name
    configuration.arguments = [program] + (test.description["args"]?.array ?? []).compactMap(\.string)
    configuration.environment = (test.description["env"]?.object?.members ?? []).map {
      ($0.name, $0.value.string ?? "")
    }
    if test.description["root"] != nil {
      configuration.preopen(scratch.path, at: "/", access: access)
    }
    let wasi = try WASI(configuration)
    let errors = { String(decoding: wasi.standardError.suffix(300), as: UTF8.self) }
    do {
      let exit = try wasi.run(module, in: Store(engine: engine))
      let expected = test.description["exit_code"]?.int64 ?? 0
      guard exit.code == expected else { return "exit code \(exit.code), not \(expected): \(errors())" }
    } catch {
      return "\(error): \(errors())"
    }
    if let output = test.description["stdout"]?.string, wasi.standardOutput != Array(output.utf8) {
      return "output \(String(decoding: wasi.standardOutput, as: UTF8.self))"
    }
    return nil
  }

  @Test func passesWithWritableFolders() throws {
    guard let cases = try OfficialSuiteTests.cases() else {
      print(SharedData.absence)
      return
    }
    #expect(cases.count == 72)
    let engine = Engine()
    for test in cases {
      if let failure = try run(test, .readWrite, engine: engine) { Issue.record("\(test.name): \(failure)") }
    }
  }

  /// What wasmtime passes under a read-only folder passes here too, and nothing on the disk changes.
  @Test func passesWithReadOnlyFolders() throws {
    guard let cases = try OfficialSuiteTests.cases() else {
      print(SharedData.absence)
      return
    }
    #expect(cases.count { $0.isExpectedReadOnly } == 32)
    let engine = Engine()
    for test in cases {
      let failure = try run(test, .readOnly, engine: engine)
      if let failure, test.isExpectedReadOnly || failure == "the folder has changed" {
        Issue.record("\(test.name): \(failure)")
      }
    }
  }
}
