import Swasm

/// `swasm help`: what the program, a command or the names of features are.
enum HelpCommand: Command {
  static let name = "help"
  static let help = Help(
    summary: "Print help for the program or for one command.",
    usage: ["swasm help [COMMAND | features]"],
    options: [.help],
    examples: [
      ("swasm help run", "all options of `swasm run`"),
      ("swasm help features", "the names that --features takes"),
    ])

  static func run(_ parsed: ParsedArguments) throws(UsageError) -> Int32 {
    Host.write(try text(on: parsed.operands.first), to: .output)
    return ExitStatus.success
  }

  private static func text(on topic: String?) throws(UsageError) -> String {
    guard let topic else { return overview }
    if topic == "features" { return features }
    if let command = Commands.named(topic) { return command.help.text }
    let known = nearest(to: topic, in: Commands.all.map { $0.name } + ["features"])
    throw UsageError(self, "no help for \"\(topic)\"", hint: known.map { "did you mean `swasm help \($0)`?" })
  }

  /// What `swasm --help` prints.
  private static var overview: String {
    let width = Commands.all.map { $0.name.count }.max() ?? 0
    let commands = Commands.all.map { command in
      let padding = String(repeating: " ", count: width - command.name.count)
      return "  \(command.name)\(padding)  \(command.help.summary)\n"
    }
    return """
      swasm \(version) runs WebAssembly modules.

      Usage:
        swasm [run] [OPTIONS] FILE [ARGS…]
        swasm COMMAND [OPTIONS] …

      Commands:
      \(commands.joined())
      `swasm help COMMAND` prints the options of a command, `swasm --version` the version.

      Exit status: that of the guest; 134 when it trapped, 1 for errors with modules,
      imports and files, 2 for command lines that are not understood.

      Examples:
        # a program that reads and writes the current folder
        swasm --dir . program.wasm input.txt
        # one function
        swasm run --invoke add math.wasm 1 2

      """
  }

  private static var features: String {
    let all = FeatureList.names.map { entry in
      "  \(entry.name)\(Features.default.contains(entry.feature) ? "" : "  (off by default)")\n"
    }
    let parts = FeatureList.parts.map { "  \($0.name)\n" }
    let presets = FeatureList.presets.map { preset in
      "  \(preset.name): \(FeatureList.names(of: preset.features).joined(separator: ", "))\n"
    }
    return """
      Names for --features, in any case, with or without hyphens:
      \(all.joined())
      Parts of these and of 1.0:
      \(parts.joined())
      Presets:
      \(presets.joined())
      """
  }
}
