import Swasm

/// `swasm help`: what the program, a command or the names of features are.
enum HelpCommand {
  static let help = Help(
    summary: "Print help for the program or for one command.",
    usage: ["swasm help [COMMAND | features]"],
    examples: [
      ("swasm help run", "all options of `swasm run`"),
      ("swasm help features", "the names that --features takes"),
    ])

  static func execute(_ arguments: [String]) throws(UsageError) -> Int32 {
    Host.write(try text(arguments), to: .output)
    return ExitStatus.success
  }

  private static func text(_ arguments: [String]) throws(UsageError) -> String {
    guard let topic = arguments.first else { return overview }
    if topic == "--help" || topic == "-h" { return help.text }
    if topic == "features" { return features }
    if let command = Command(rawValue: topic) { return command.help.text }
    let known = nearest(to: topic, in: Command.allCases.map(\.rawValue) + ["features"])
    throw UsageError(.help, "no help for \"\(topic)\"", hint: known.map { "did you mean `swasm help \($0)`?" })
  }

  /// What `swasm --help` prints.
  static var overview: String {
    let width = Command.allCases.map(\.rawValue.count).max() ?? 0
    let commands = Command.allCases.map { command in
      let padding = String(repeating: " ", count: width - command.rawValue.count)
      return "  \(command.rawValue)\(padding)  \(command.help.summary)\n"
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
