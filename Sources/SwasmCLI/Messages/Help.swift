/// What a command's help says.
struct Help {
  /// One line, for the list of commands.
  let summary: String
  let usage: [String]
  /// Paragraphs, already broken into lines.
  var details = ""
  var options: [Option] = []
  /// Command lines with what they do.
  let examples: [(command: String, purpose: String)]

  var text: String {
    var result = summary + "\n\nUsage:\n" + usage.map { "  \($0)\n" }.joined()
    if !details.isEmpty { result += "\n" + details + "\n" }
    if !options.isEmpty { result += "\nOptions:\n" + options.map(Help.text).joined() }
    result += "\nExamples:\n"
    for example in examples { result += "  # \(example.purpose)\n  \(example.command)\n" }
    return result
  }

  private static func text(of option: Option) -> String {
    let names = [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
    let lines = option.help.split(separator: "\n", omittingEmptySubsequences: false)
    return "  \(names)\(option.value.map { " \($0)" } ?? "")\n" + lines.map { "      \($0)\n" }.joined()
  }
}
