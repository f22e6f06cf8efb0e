import Swasm

/// `swasm validate`: says for each file whether it is a valid module.
enum ValidateCommand: Command {
  static let name = "validate"
  static let help = Help(
    summary: "Check that files are valid WebAssembly modules.",
    usage: ["swasm validate [OPTIONS] FILE…"],
    details: """
      Modules may be in the binary or in the text format. Prints `FILE: valid` for each
      valid module, and what is wrong with the others, in a text with line and column.
      The exit status is 1 when there is one that is not valid.
      """,
    options: [.features, .help],
    examples: [
      ("swasm validate plugin.wasm", "one module"),
      ("swasm validate --features wasm1 *.wasm", "what engines of 2019 can run"),
      ("swasm validate plugin.wat", "a module in the text format"),
    ])
  static let takesFiles = true

  static func run(_ parsed: ParsedArguments) throws(UsageError) -> Int32 {
    guard !parsed.operands.isEmpty else { throw UsageError(self, "no file given") }
    let engine = Engine(features: try FeatureList.parse(parsed))
    var status = ExitStatus.success
    for path in parsed.operands {
      do throws(Failure) {
        _ = try ModuleFile.open(path, engine: engine)
        Host.write("\(escaped(path)): valid\n", to: .output)
      } catch {
        Host.write(error.text, to: .error)
        status = ExitStatus.failure
      }
    }
    return status
  }
}
