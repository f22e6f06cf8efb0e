import Swasm
import SwasmText

/// `swasm parse`: translates the text format to the binary format.
enum ParseCommand {
  static let help = Help(
    summary: "Translate a module from the text format to the binary format.",
    usage: ["swasm parse [OPTIONS] FILE"],
    details: """
      Identifiers go into the module's name section. The module is well-formed but need
      not be valid: `swasm validate` checks it.
      """,
    options: [.output("the module"), .help],
    examples: [
      ("swasm parse -o plugin.wasm plugin.wat", "to a file"),
      ("swasm print plugin.wasm | sed s/debug/release/ | swasm parse -o new.wasm /dev/stdin", "from a pipe"),
    ])

  static func execute(_ arguments: [String]) throws -> Int32 {
    let parsed = try ArgumentParser(command: .parse, options: help.options, stopsAtOperand: false).parse(arguments)
    if parsed.contains("--help") { return try HelpCommand.execute(["parse"]) }
    guard let path = parsed.operands.first else { throw UsageError(.parse, "no file given") }
    guard parsed.operands.count == 1 else { throw UsageError(.parse, "more than one file given") }
    let target = parsed.last("--output")
    if target == nil || target == "-", Host.isTerminal(.output) {
      throw UsageError(.parse, "a module is no text for a terminal", hint: "give a file: -o FILE")
    }
    let text = try ModuleFile.read(path)
    if text.first == 0 { throw Failure(message: "\(escaped(path)): this is in the binary format already") }
    let module = try ModuleFile.parse(text, path: path, features: FeatureList.all)
    let output = try OutputFile(target)
    module.withUnsafeBytes(output.write)
    try output.finish()
    return ExitStatus.success
  }
}
