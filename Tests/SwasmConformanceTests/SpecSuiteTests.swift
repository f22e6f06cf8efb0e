import SwasmConformance
import SwasmTestSupport
import Synchronization
import Testing

/// The WebAssembly specification's tests: `main/core`, `main/custom`, legacy exceptions and the threads proposal.
@Suite(.specSuite) struct SpecSuiteTests {
  private static let total = Mutex(SuiteReport())

  @Test func selectsAllFiles() throws {
    #expect(try SpecSuite.files.get().count == 261 + 3 + 4)
  }

  @Test(arguments: try SpecSuite.files.get()) func passes(_ file: SpecSuite.File) throws {
    let script = try SpecSuite.script(file)
    var options = ScriptOptions()
    options.spectestSharesMemory = file.features.contains(.threads)
    let engine = SwasmEngine(features: file.features)
    let report = ScriptRunner(engine: engine, options: options, load: try SpecSuite.loader(file)).run(script)
    if !report.isClean {
      let failures = report.failures.prefix(20).map(\.description).joined(separator: "\n")
      Issue.record("\(report.assertions)\n\(failures)")
    }
    #expect(report.assertions.total > 0 || report.preparations.passed > 0, "a script that does nothing")
    let fileCount = try SpecSuite.files.get().count
    Self.total.withLock { total in
      total.add(report)
      if total.files == fileCount { print("Specification suite: \(total)") }
    }
  }
}
