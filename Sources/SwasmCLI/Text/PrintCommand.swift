import Swasm
import SwasmText

/// `swasm print`: writes a module in the text format.
enum PrintCommand: Command {
  static let name = "print"
  static let help = Help(
    summary: "Print a module in the text format.",
    usage: ["swasm print [OPTIONS] FILE"],
    details: """
      The text holds the whole module, custom sections and names included: `swasm parse`
      makes the same module of it. The module need not be valid. A FILE that is a text
      itself is printed in the same form.
      """,
    options: [
      .output("the text"),
      Option(
        name: "--max-output", value: "SIZE",
        help: """
          Bytes of text at most: few bytes of a module can stand for many locals or long
          names. Default: 128 for each byte of the module, and 1 MiB.
          """),
      .limitedFeatures, .help,
    ],
    examples: [
      ("swasm print plugin.wasm | less", "to read it"),
      ("swasm print -o plugin.wat plugin.wasm", "to edit it"),
    ])
  static let takesFiles = true

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    guard let path = parsed.operands.first else { throw UsageError(self, "no file given") }
    guard parsed.operands.count == 1 else { throw UsageError(self, "more than one file given") }
    let features = try FeatureList.parse(parsed, changing: FeatureList.all)
    let limit = try parsed.size("--max-output")
    let bytes = try ModuleFile.readBinary(path, features: features)
    let output = try OutputFile(parsed.last("--output"))
    let printer = ModulePrinter(maximumBytes: limit, features: features)
    do {
      try bytes.withUnsafeBytes { bytes in try printer.print(bytes, to: output.write) }
      try output.finish()
    } catch let error as ModuleError {
      guard ModulePrinter.isLengthLimit(error) else {
        throw Failure(module: error, path: path, bytes: bytes, features: features)
      }
      let function = error.function.map { ", in function \($0)" } ?? ""
      throw Failure(
        message: "\(escaped(path)): \(error.phase.text): \(error.message)\(function) [\(error.code.rawValue)]",
        details: ["hint: --max-output SIZE allows more"])
    }
    return ExitStatus.success
  }
}
