/// A command of the program: `swasm NAME …`. All of them are in `Commands`.
protocol Command: SendableMetatype {
  static var name: String { get }
  static var help: Help { get }
  /// Whether its operands are names of files, which need not be UTF-8. The guest of `run` gets its arguments as they are.
  static var takesFiles: Bool { get }
  /// Whether everything after the first operand is an operand as well.
  static var stopsAtOperand: Bool { get }
  /// Does what the arguments say and returns the exit status.
  static func run(_ parsed: ParsedArguments) throws -> Int32
}

extension Command {
  static var takesFiles: Bool { false }
  static var stopsAtOperand: Bool { false }

  /// - Parameter arguments: What stands behind the command's name.
  static func execute(_ arguments: [String]) throws -> Int32 {
    let parsed = try ArgumentParser(command: self).parse(arguments)
    guard parsed.contains(Option.help.name) else { return try run(parsed) }
    Host.write(help.text, to: .output)
    return ExitStatus.success
  }
}
