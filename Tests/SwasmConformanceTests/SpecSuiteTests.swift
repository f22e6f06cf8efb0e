import SwasmConformance
import SwasmTestSupport
import Synchronization
import Testing

/// The WebAssembly specification's tests: `main/core`, `main/custom`, legacy exceptions and the threads proposal.
@Suite struct SpecSuiteTests {
  private static let total = Mutex(SuiteReport())

  @Test func selectsAllFiles() throws {
    if SpecSuite.folder == nil {
      print("Specification suite \(SharedData.absence)")
      return
    }
    #expect(SpecSuite.files.count == 261 + 3 + 4)
  }

  @Test(arguments: SpecSuite.files) func passes(_ file: SpecSuite.File) throws {
    let script = try SpecSuite.script(file)
    var options = ScriptOptions()
    options.spectestSharesMemory = file.features.contains(.threads)
    let engine = SwasmEngine(features: file.features)
    let report = ScriptRunner(engine: engine, options: options, load: SpecSuite.loader(file)).run(script)
    if !report.isClean {
      let failures = report.failures.prefix(20).map(\.description).joined(separator: "\n")
      Issue.record("\(report.assertions)\n\(failures)")
    }
    #expect(report.assertions.total > 0 || report.preparations.passed > 0, "a script that does nothing")
    Self.total.withLock { total in
      total.add(report)
      if total.files == SpecSuite.files.count { print("Specification suite: \(total)") }
    }
  }
}
