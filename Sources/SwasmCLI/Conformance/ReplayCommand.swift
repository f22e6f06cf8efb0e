import Swasm
import SwasmConformance

/// `swasm replay`: does again what another engine did, and compares.
enum ReplayCommand: Command {
  static let name = "replay"
  static let help = Help(
    summary: "Replay recorded calls and compare results, traps and final states.",
    usage: ["swasm replay [OPTIONS] DIR…"],
    details: """
      Each DIR holds modules and an expected.json that says what another engine did
      with them: which calls gave which results or traps, and what globals, tables and
      memories held at the end. Prints every difference as
      `DIR/MODULE "EXPORT": expected …, got …`, and the totals of each DIR. The exit
      status is 1 when there is a difference.

      What ended with a trap of the recording engine alone, such as "all fuel consumed",
      cannot be compared: that call and everything after it in the module is counted as
      skipped, by reason, and not run.
      """,
    options: [.limitedFeatures, .maximumMemory(default: "1G"), canonicalNaNs, .help],
    examples: [
      ("swasm replay smith-wasm2-traps", "one pack"),
      ("swasm replay packs/*", "many"),
    ])
  static let takesFiles = true

  private static let canonicalNaNs = Option(
    name: "--canonical-nans",
    help: "Make every NaN that is computed the canonical one, as the recording engine did.")

  static func run(_ parsed: ParsedArguments) throws(UsageError) -> Int32 {
    guard !parsed.operands.isEmpty else { throw UsageError(self, "no folder given") }
    let features = try FeatureList.parse(parsed, changing: FeatureList.all)
    let memoryBytes = try parsed.size("--max-memory")
    let canonicalizesNaNs = parsed.contains("--canonical-nans")
    var status = ExitStatus.success
    for folder in parsed.operands {
      do throws(Failure) {
        let engine = { SwasmEngine(features: features, memoryBytes: memoryBytes, canonicalizesNaNs: canonicalizesNaNs) }
        if try !replay(folder, engine) { status = ExitStatus.failure }
      } catch {
        Host.write(error.text, to: .error)
        status = ExitStatus.failure
      }
    }
    return status
  }

  /// - Returns: Whether everything was as recorded.
  private static func replay(_ folder: String, _ engine: @escaping () -> SwasmEngine) throws(Failure) -> Bool {
    let path = folder + "/expected.json"
    let bytes = try ModuleFile.read(path)
    let pack: ReplayPack
    do throws(ScriptError) {
      pack = try ReplayPackReader().read(bytes)
    } catch {
      throw Failure(message: "\(escaped(path)): \(escaped(error.description))")
    }
    let runner = ReplayRunner(engine: engine) { name throws(Host.ReadError) in
      try Host.read("\(folder)/\(name)")
    }
    var total = ReplayReport()
    for module in pack.modules {
      let report = runner.run(module)
      for difference in report.differences { Host.write(text(of: difference, folder), to: .output) }
      total.add(report)
    }
    Host.write("\(escaped(folder)): \(total)\n", to: .output)
    return total.differences.isEmpty
  }

  private static func text(of difference: ReplayReport.Difference, _ folder: String) -> String {
    let export = difference.export.map { " " + quoted($0) } ?? ""
    return "\(escaped(folder))/\(escaped(difference.module))\(export): expected \(escaped(difference.expected)),"
      + " got \(escaped(difference.actual))\n"
  }
}
