import Swasm

/// The texts that a command line gives: its operands, or each line of standard input for the operand `-`.
enum InputTexts {
  static func read(_ parsed: ParsedArguments) throws -> [String] {
    let operands = parsed.operands
    guard !operands.isEmpty else {
      throw UsageError(parsed.command, "no text given", hint: "a text, or - for the lines of standard input")
    }
    guard operands == ["-"] else { return operands }
    let bytes = try ModuleFile.read("-")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(message: "standard input: it is not UTF-8")
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
