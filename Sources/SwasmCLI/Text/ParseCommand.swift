import Swasm
import SwasmText

/// `swasm parse`: writes a module of the text format in the binary format.
enum ParseCommand: Command {
  static let name = "parse"
  static let help = Help(
    summary: "Translate a module from the text to the binary format.",
    usage: ["swasm parse [OPTIONS] FILE"],
    details: """
      FILE is a text, `-` standard input. Identifiers go to the name section. The module
      need not be valid: `swasm validate` checks that, and takes both formats.
      """,
    options: [
      .output(
        "the module",
        default: """
          FILE with the ending .wasm,
          and standard output for standard input. `-` is standard output.
          """),
      .features, .help,
    ],
    examples: [
      ("swasm parse plugin.wat", "writes plugin.wasm"),
      ("swasm parse -o /tmp/plugin.wasm plugin.wat", "another place"),
      ("swasm print plugin.wasm | swasm parse - > copy.wasm", "there and back"),
    ])
  static let takesFiles = true

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    guard let path = parsed.operands.first else { throw UsageError(self, "no file given") }
    guard parsed.operands.count == 1 else { throw UsageError(self, "more than one file given") }
    let features = try FeatureList.parse(parsed)
    let output = parsed.last("--output") ?? defaultOutput(path)
    guard output != path || path == "-" else {
      throw UsageError(self, "the module would replace its own text", hint: "-o FILE names another file")
    }
    if output == "-", Host.isTerminal(.output) {
      throw UsageError(self, "binary modules are not written to a terminal", hint: "-o FILE names a file")
    }
    let text = try ModuleFile.readModule(path)
    let name = ModuleFile.displayName(path)
    guard !text.isEmpty else { throw Failure(message: "\(escaped(name)): the file is empty") }
    guard WebAssemblyText.isText(text) else {
      let isModule = text.starts(with: [0x00, 0x61, 0x73, 0x6D])
      throw Failure(message: "\(escaped(name)): not a text" + (isModule ? ": it is in the binary format already" : ""))
    }
    let module = try ModuleFile.parse(text, name: name, features: features)
    // Only now, so that a mistake in the text does not cost the module that was there before.
    let file = try OutputFile(output)
    module.withUnsafeBytes(file.write)
    try file.finish()
    return ExitStatus.success
  }

  private static func defaultOutput(_ path: String) -> String {
    if path == "-" { return path }
    return (path.hasSuffix(".wat") ? String(path.dropLast(4)) : path) + ".wasm"
  }
}
