import Swasm
import SwasmInference
import SwasmJSON

/// `swasm embed`: vectors of texts.
enum EmbedCommand: Command {
  static let name = "embed"
  static let help = Help(
    summary: "Print the vectors of texts, made by a model inside the sandbox.",
    usage: ["swasm embed --model FILE [OPTIONS] TEXT…"],
    details: """
      Prints a line for each text: the numbers of its vector, which has length 1, with
      spaces between them. For the TEXT - each line of standard input is a text.
      """,
    options: EngineOptions.options + [
      Option(name: "--fuel", value: "N", help: "Units of fuel of each text (Docs/Fuel.md)."),
      Option(name: "--timeout", value: "TIME", help: "What each text may take: 500ms, 5s, 1.5m or 1h."),
      Option(name: "--json", help: "Print each line as a JSON object with the vector, its tokens and its fuel."),
      .help,
    ],
    examples: [
      ("swasm embed -m minilm.gguf 'a text' 'another text'", "two vectors"),
      ("swasm embed -m minilm.gguf --json - < lines.txt", "one for each line of a file"),
    ])

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    var engineOptions = EngineOptions(self)
    var budget = RequestBudget()
    let values = OptionValues(command: self)
    for (name, value) in parsed.options {
      switch name {
      case "--fuel": budget.fuel = try values.fuel(name, value)
      case "--timeout": budget.timeout = try values.time(name, value)
      default: try engineOptions.set(name, value)
      }
    }
    let texts = try InputTexts.read(parsed)
    let progress = LoadProgress()
    defer { progress.finish() }
    let engine = try engineOptions.load { progress.report($0) }
    progress.finish()
    for text in texts {
      do {
        let request = budget
        let embedding = try waitFor { try await engine.embed(text, budget: request) }
        Host.write(line(embedding, isJSON: parsed.contains("--json")) + "\n", to: .output)
      } catch {
        throw Failure(request: error, engineOptions.limits)
      }
    }
    return ExitStatus.success
  }

  private static func line(_ embedding: TextEmbedding, isJSON: Bool) -> String {
    let numbers = embedding.vector.map { String(describing: $0) }
    guard isJSON else { return numbers.joined(separator: " ") }
    var object = JSONObject()
    object["vector"] = .array(embedding.vector.map { JSONNumber(Double($0)).map { .number($0) } ?? .null })
    object["tokens"] = .number(JSONNumber(embedding.tokenCount))
    object["fuel"] = .number(JSONNumber(embedding.fuel))
    return JSONWriter().write(.object(object))
  }
}
