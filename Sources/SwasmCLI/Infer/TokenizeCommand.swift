import Swasm
import SwasmInference
import SwasmJSON
import SwasmLlama

/// `swasm tokenize`: the tokens of texts, and back.
enum TokenizeCommand: Command {
  static let name = "tokenize"
  static let help = Help(
    summary: "Print the tokens of texts, or the text of tokens.",
    usage: ["swasm tokenize --model FILE [OPTIONS] TEXT…", "swasm tokenize --model FILE --decode NUMBER…"],
    details: """
      Prints a line for each token: its number, a tab, and its text, with control
      characters as \\u{…} and U+FFFD for parts of characters. For the TEXT - each line
      of standard input is a text. Of the model, the vocabulary is loaded only.
      """,
    options: EngineOptions.options + [
      Option(name: "--ids", help: "Print the numbers only, a line for each text."),
      Option(name: "--json", help: "Print the numbers as a JSON array, a line for each text."),
      Option(name: "--no-special", help: "Take texts of special tokens, such as <|user|>, as plain text."),
      Option(name: "--no-bos", help: "Without the tokens that the model has at the start and end of a text."),
      Option(name: "--decode", help: "Print the text of the tokens with these numbers."),
      .help,
    ],
    examples: [
      ("swasm tokenize -m model.gguf 'Hello world'", "one token a line"),
      ("swasm tokenize -m model.gguf --ids - < lines.txt", "the numbers for each line of a file"),
      ("swasm tokenize -m model.gguf --decode 19556 905", "back to text"),
    ])

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    var engineOptions = EngineOptions(self)
    for (name, value) in parsed.options { try engineOptions.set(name, value) }
    let texts = try InputTexts.read(parsed)
    let numbers = parsed.contains("--decode") ? try tokens(texts) : []
    let engine = try engineOptions.load(vocabularyOnly: true)
    do {
      if parsed.contains("--decode") {
        Host.write(try waitFor { try await engine.detokenize(numbers, showsSpecial: true) } + "\n", to: .output)
        return ExitStatus.success
      }
      for text in texts { Host.write(try output(of: text, engine, parsed), to: .output) }
    } catch {
      throw Failure(request: error, engineOptions.limits)
    }
    return ExitStatus.success
  }

  private static func tokens(_ texts: [String]) throws(UsageError) -> [TokenID] {
    let values = OptionValues(command: self)
    var tokens: [TokenID] = []
    for text in texts.flatMap({ $0.split(separator: " ") }) {
      tokens.append(try values.integer("--decode", String(text), in: 0...TokenID.max))
    }
    return tokens
  }

  private static func output(of text: String, _ engine: LlamaEngine, _ parsed: ParsedArguments) throws -> String {
    let (addsSpecial, parsesSpecial) = (!parsed.contains("--no-bos"), !parsed.contains("--no-special"))
    let tokens = try waitFor {
      try await engine.tokenize(text, addsSpecial: addsSpecial, parsesSpecial: parsesSpecial)
    }
    if parsed.contains("--json") { return "[" + tokens.map(String.init).joined(separator: ",") + "]\n" }
    if parsed.contains("--ids") { return tokens.map(String.init).joined(separator: " ") + "\n" }
    return try tokens.map { token in
      let piece = try waitFor { try await engine.detokenize([token], showsSpecial: true) }
      return "\(token)\t\(escaped(piece))\n"
    }.joined()
  }
}
