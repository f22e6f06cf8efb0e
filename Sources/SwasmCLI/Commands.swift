/// The commands of the program, and which of them a command line means.
enum Commands {
  static let all: [any Command.Type] = [
    RunCommand.self, InferCommand.self, EmbedCommand.self, TokenizeCommand.self, ValidateCommand.self,
    InspectCommand.self, PrintCommand.self, ParseCommand.self, WastCommand.self, ReplayCommand.self,
    WASITestCommand.self, HelpCommand.self,
  ]

  static func named(_ name: String) -> (any Command.Type)? { all.first { $0.name == name } }

  /// Does what the arguments say and returns the exit status.
  static func execute(_ arguments: [String]) -> Int32 {
    do {
      return try dispatch(arguments)
    } catch let error as UsageError {
      Host.write(error.text, to: .error)
      return ExitStatus.usage
    } catch let failure as Failure {
      Host.write(failure.text, to: .error)
      return failure.status
    } catch {
      Host.write("swasm: \(escaped(String(describing: error)))\n", to: .error)
      return ExitStatus.failure
    }
  }

  /// The first argument names the command; when it does not, the command is `run`.
  private static func dispatch(_ arguments: [String]) throws -> Int32 {
    guard let first = arguments.first else {
      throw UsageError(RunCommand.self, "no file given", hint: "`swasm help` lists the commands")
    }
    if first == Option.help.name || first == Option.help.short { return try HelpCommand.execute([]) }
    if first == "--version" || first == "-V" {
      Host.write("swasm \(version)\n", to: .output)
      return ExitStatus.success
    }
    if let command = named(first) { return try command.execute(Array(arguments.dropFirst())) }
    if first.utf8.first != UInt8(ascii: "-"), !Host.fileExists(first) { try suggestCommand(for: first) }
    return try RunCommand.execute(arguments)
  }

  /// A word that is not a file may be a misspelt command.
  private static func suggestCommand(for word: String) throws(UsageError) {
    guard let command = nearest(to: word, in: all.map { $0.name }) else { return }
    throw UsageError(
      RunCommand.self, "there is neither a command nor a file \"\(word)\"", hint: "did you mean `swasm \(command)`?")
  }
}
