import Swasm

/// The commands of the program.
enum Command: String, CaseIterable {
  case run, infer, embed, tokenize, validate, inspect, print, parse, wast, replay
  case wasiTest = "wasi-test"
  case help

  /// Whether its operands are names of files, which need not be UTF-8. The guest of `run` gets its arguments as they are.
  var takesFiles: Bool {
    switch self {
    case .run, .validate, .inspect, .print, .parse, .wast, .replay: true
    case .infer, .embed, .tokenize, .wasiTest, .help: false
    }
  }

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
      throw UsageError(.run, "no file given", hint: "`swasm help` lists the commands")
    }
    if first == "--help" || first == "-h" { return try HelpCommand.execute([]) }
    if first == "--version" || first == "-V" {
      Host.write("swasm \(version)\n", to: .output)
      return ExitStatus.success
    }
    guard let command = Command(rawValue: first) else { return try RunCommand.execute(arguments, isDefault: true) }
    let rest = Array(arguments.dropFirst())
    switch command {
    case .run: return try RunCommand.execute(rest, isDefault: false)
    case .infer: return try InferCommand.execute(rest)
    case .embed: return try EmbedCommand.execute(rest)
    case .tokenize: return try TokenizeCommand.execute(rest)
    case .validate: return try ValidateCommand.execute(rest)
    case .inspect: return try InspectCommand.execute(rest)
    case .print: return try PrintCommand.execute(rest)
    case .parse: return try ParseCommand.execute(rest)
    case .wast: return try WastCommand.execute(rest)
    case .replay: return try ReplayCommand.execute(rest)
    case .wasiTest: return try WASITestCommand.execute(rest)
    case .help: return try HelpCommand.execute(rest)
    }
  }
}
