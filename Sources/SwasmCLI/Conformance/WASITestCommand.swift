import Swasm
import SwasmConformance
import SwasmWASI

/// `swasm wasi-test`: the official suite of WASI preview 1.
enum WASITestCommand: Command {
  static let name = "wasi-test"
  static let help = Help(
    summary: "Run the tests of the official WASI suite (wasi-testsuite).",
    usage: ["swasm wasi-test [OPTIONS] DIR…"],
    details: """
      Each module below DIR is a test; the JSON file beside it says which arguments,
      environment and folder (`root`) it is given, and which exit code and output it has
      to have. It works on a copy of the folder, as `/`. Prints a line for each test
      that fails, and the totals. The exit status is 1 when a test fails.
      """,
    options: [
      Option(
        name: "--read-only",
        help: """
          Let the tests only read their folders. A test that changes something there
          fails, whatever it says.
          """),
      Option(name: "--verbose", help: "Print a line for each test."),
      .help,
    ],
    examples: [
      ("swasm wasi-test wasi-testsuite", "all tests"),
      ("swasm wasi-test --read-only --verbose wasi-testsuite", "what works where nothing may be changed"),
    ])

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    guard !parsed.operands.isEmpty else { throw UsageError(self, "no folder given") }
    let access: WorldConfiguration.Access = parsed.contains("--read-only") ? .readOnly : .readWrite
    let engine = Engine()
    var (passed, failed) = (0, 0)
    for folder in parsed.operands {
      do throws(WASISuiteError) {
        let suite = try WASISuite(folder: folder)
        for test in suite.tests {
          let failure = try suite.run(test, access: access, engine: engine)
          if failure == nil { passed += 1 } else { failed += 1 }
          if let failure {
            Host.write("failed  \(escaped(test.name)): \(escaped(failure))\n", to: .output)
          } else if parsed.contains("--verbose") {
            Host.write("passed  \(escaped(test.name))\n", to: .output)
          }
        }
      } catch {
        throw Failure(message: escaped(error.description))
      }
    }
    guard passed + failed > 0 else {
      throw Failure(message: "there are no tests in \(parsed.operands.map(escaped).joined(separator: ", "))")
    }
    Host.write("\(passed + failed) tests: \(passed) passed, \(failed) failed\n", to: .output)
    return failed == 0 ? ExitStatus.success : ExitStatus.failure
  }
}
