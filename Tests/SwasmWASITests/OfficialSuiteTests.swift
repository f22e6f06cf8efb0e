import Swasm
import SwasmConformance
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing

/// The official suite (wasi-testsuite): each test with a copy of its folder as `/`.
@Suite(.sharedData) struct OfficialSuiteTests {
  private func suite() throws -> WASISuite {
    try WASISuite(folder: SharedData.unpack("wasi/wasi-testsuite-p1-stripped.tar.xz"))
  }

  @Test func passesWithWritableFolders() throws {
    let suite = try suite()
    #expect(suite.tests.count == 72)
    let engine = Engine()
    for test in suite.tests {
      if let failure = try suite.run(test, engine: engine) { Issue.record("\(test.name): \(failure)") }
    }
  }

  /// What wasmtime passes under a read-only folder passes here too, nothing on the disk changes, and what fails does so
  /// because it wants to change something (Docs/WASI.md).
  @Test func passesWithReadOnlyFolders() throws {
    let suite = try suite()
    let data = try #require(SharedData.folder)
    let baseline = try JSONReader().read(try readFile(data + "/wasi/p1-baseline.json"))
    let engine = Engine()
    var passed = 0
    for test in suite.tests {
      let failure = try suite.run(test, access: .readOnly, engine: engine)
      if failure == nil { passed += 1 }
      let isExpected = baseline[test.name]?["wasmtime_readonly"]?.boolean == true
      if let failure, isExpected || failure == "the folder has changed" {
        Issue.record("\(test.name): \(failure)")
      }
    }
    #expect(passed == 32)
  }
}
