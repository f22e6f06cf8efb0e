import Swasm
import SwasmText

/// `swasm print`: writes a module in the text format.
enum PrintCommand {
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

  static func execute(_ arguments: [String]) throws -> Int32 {
    let parsed = try ArgumentParser(command: .print, options: help.options, stopsAtOperand: false).parse(arguments)
    if parsed.contains("--help") { return try HelpCommand.execute(["print"]) }
    guard let path = parsed.operands.first else { throw UsageError(.print, "no file given") }
    guard parsed.operands.count == 1 else { throw UsageError(.print, "more than one file given") }
    let features = try FeatureList.parse(parsed, for: .print, changing: FeatureList.all)
    let limit = try parsed.size("--max-output", for: .print)
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
