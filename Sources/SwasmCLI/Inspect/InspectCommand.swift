import Swasm
import SwasmText

/// `swasm inspect`: says what is in a module.
enum InspectCommand: Command {
  static let name = "inspect"
  static let help = Help(
    summary: "Print what is in a module.",
    usage: ["swasm inspect [OPTIONS] FILE"],
    details: """
      Prints sections with their places and sizes, imports and exports with their types,
      the features that the module really uses, memories, the tools that made it, and
      the SHA-256 digest of the file. The module is read whole but not validated. Of a text, all this
      is said about the binary module that `swasm parse` makes of it.
      """,
    options: [Option(name: "--json", help: "Print JSON."), .limitedFeatures, .help],
    examples: [
      ("swasm inspect plugin.wasm", "a summary"),
      ("swasm inspect --json plugin.wasm | jq .features", "for programs"),
    ])
  static let takesFiles = true

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    guard let path = parsed.operands.first else { throw UsageError(self, "no file given") }
    guard parsed.operands.count == 1 else { throw UsageError(self, "more than one file given") }
    let features = try FeatureList.parse(parsed, changing: FeatureList.all)
    let bytes = try ModuleFile.readBinary(path, features: features)
    do {
      let report = try bytes.withUnsafeBytes { bytes throws(ModuleError) in
        try ModuleReport(path: path, bytes: bytes, features: features)
      }
      // A long name may be that of a million imports.
      let limit = ModulePrinter.defaultMaximumBytes(ofModule: bytes.count)
      var lines = LineOutput(limit: limit)
      if parsed.contains("--json") { report.writeJSON(to: &lines) } else { report.writeText(to: &lines) }
      lines.flush()
      if lines.isTooLong {
        throw Failure(
          message: "\(escaped(path)): the report has more than \(limit) bytes for \(bytes.count) of the module")
      }
      return ExitStatus.success
    } catch let error as ModuleError {
      throw Failure(module: error, path: path, bytes: bytes, features: features)
    }
  }
}
