/// The options and operands of a command line.
struct ParsedArguments {
  let command: any Command.Type
  /// In order; the value is empty for options without one.
  var options: [(name: String, value: String)] = []
  var operands: [String] = []

  func contains(_ name: String) -> Bool { options.contains { $0.name == name } }
  /// The value of an option that may come several times; the last one counts.
  func last(_ name: String) -> String? { options.last { $0.name == name }?.value }

  /// The same of an option that is a number of bytes.
  func size(_ name: String) throws(UsageError) -> Int? {
    guard let text = last(name) else { return nil }
    return try OptionValues(command: command).size(name, text)
  }
}

/// Splits command lines into options (`--name`, `--name VALUE`, `--name=VALUE`) and operands. `--` ends the options.
struct ArgumentParser {
  let command: any Command.Type

  func parse(_ arguments: [String]) throws(UsageError) -> ParsedArguments {
    var result = ParsedArguments(command: command)
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { break }
      guard argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
        result.operands.append(argument)
        if command.stopsAtOperand { break }
        continue
      }
      result.options.append(try option(argument, &rest))
    }
    result.operands += rest
    if !command.takesFiles, let operand = result.operands.first(where: { !ByteText.isPlain($0) }) {
      throw UsageError(command, "\(operand) is not UTF-8")
    }
    for (name, value) in result.options where !ByteText.isPlain(value) {
      let placeholder = command.help.options.first { $0.name == name }?.value
      guard placeholder == Option.file || placeholder == Option.folder else {
        throw UsageError(command, "\(name): \(value) is not UTF-8")
      }
    }
    return result
  }

  private func option(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> (String, String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let options = command.help.options
    guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
      let names = options.map(\.name)
      let hint = nearest(to: name, in: names).map { "did you mean \($0)?" }
      throw UsageError(command, "unknown option \(name)", hint: hint)
    }
    guard let placeholder = option.value else {
      if parts.count > 1 { throw UsageError(command, "option \(option.name) takes no value") }
      return (option.name, "")
    }
    if parts.count > 1 { return (option.name, String(parts[1])) }
    guard let value = rest.popFirst() else {
      throw UsageError(command, "option \(option.name) needs a value: \(option.name) \(placeholder)")
    }
    return (option.name, value)
  }
}
