import Swasm
import SwasmInference

/// What the command line of `swasm infer` says.
struct InferOptions {
  var engine = EngineOptions(InferCommand.self)
  /// `-` for standard input.
  var prompt: String?
  var isChat = false
  var system: String?
  var parsesSpecial = true
  var budget = RequestBudget()
  var sampling = SamplingOptions()
  var stopSequences: [String] = []
  var schemaPath: String?
  var grammarPath: String?
  var printsJSON = false
  var isQuiet = false

  static let options: [Option] =
    EngineOptions.options + [
      EngineOptions.context,
      EngineOptions.cacheType,
      Option(
        name: "--prompt", short: "-p", value: "TEXT",
        help: "What the model continues; - for standard input, without the line end at its end."),
      Option(
        name: "--chat",
        help: """
          Take the prompt as a message of the user, in the form of the model's chat
          template. Without --prompt, each line of standard input is a message of one
          conversation.
          """),
      Option(name: "--system", value: "TEXT", help: "With --chat: what the conversation begins with."),
      Option(
        name: "--no-special",
        help: """
          Take texts of special tokens, such as <|user|>, in the prompt as plain text. In
          messages of --chat they always are.
          """),
      Option(name: "--max-tokens", short: "-n", value: "N", help: "Tokens of the output. Default: 512."),
      Option(name: "--max-output", value: "SIZE", help: "Bytes of the output. Default: 64K."),
      Option(
        name: "--temperature", value: "X",
        help: """
          Choose tokens at random, the less likely ones more often the higher X is. Default:
          0, always the likeliest one, for which --top-k, --top-p and --min-p say nothing.
          """),
      Option(name: "--top-k", value: "N", help: "Choose among the N likeliest tokens. Default: 0, all."),
      Option(
        name: "--top-p", value: "X",
        help: "Choose among the likeliest tokens that have probability X together. Default: 1."),
      Option(
        name: "--min-p", value: "X",
        help: "Choose among tokens with X times the likeliest one's probability. Default: 0."),
      Option(name: "--repeat-penalty", value: "X", help: "Make tokens of the last 64 less likely. Default: 1, not."),
      Option(name: "--seed", value: "N", help: "Another random choice of tokens. Default: 0."),
      Option(name: "--stop", value: "TEXT", help: "End the output before this text. May be given several times."),
      Option(
        name: "--schema", value: "FILE",
        help: "A JSON Schema that the output is valid under (Docs/JSONSchema.md)."),
      Option(name: "--grammar", value: "FILE", help: "A grammar of the output, in GBNF with the rule root."),
      Option(
        name: "--fuel", value: "N",
        help: "Units of fuel of the request, or of each message (Docs/Fuel.md). The output so far is printed."),
      Option(
        name: "--timeout", value: "TIME",
        help: "End the output after a time, counted from when the model is loaded: 500ms, 5s, 1.5m or 1h."),
      Option(name: "--json", help: "Print one JSON object with the output and what it took, instead of the output."),
      Option(name: "--quiet", short: "-q", help: "Print no statistics to standard error."),
      .help,
    ]

  init(_ parsed: ParsedArguments) throws(UsageError) {
    if let operand = parsed.operands.first {
      throw UsageError(InferCommand.self, "\"\(operand)\" belongs to no option", hint: "--prompt TEXT gives the prompt")
    }
    for (name, value) in parsed.options { try set(name, value) }
    if !isChat {
      if system != nil { throw UsageError(InferCommand.self, "--system is for --chat") }
      if prompt == nil {
        throw UsageError(InferCommand.self, "no prompt given", hint: "--prompt TEXT, --prompt - or --chat")
      }
    }
    if schemaPath != nil, grammarPath != nil {
      throw UsageError(InferCommand.self, "--schema and --grammar cannot be given together")
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(UsageError) {
    let values = OptionValues(command: InferCommand.self)
    switch name {
    case "--prompt": prompt = value
    case "--chat": isChat = true
    case "--system": system = value
    case "--no-special": parsesSpecial = false
    case "--max-tokens": budget.outputTokens = try values.integer(name, value, in: 0...(1 << 30))
    case "--max-output": budget.outputBytes = try values.size(name, value)
    case "--temperature": sampling.temperature = try values.decimal(name, value, in: 0...1000)
    case "--top-k": sampling.topK = try values.integer(name, value, in: 0...Int32.max)
    case "--top-p": sampling.topP = try values.decimal(name, value, in: 0...1)
    case "--min-p": sampling.minP = try values.decimal(name, value, in: 0...1)
    case "--repeat-penalty": sampling.repeatPenalty = try values.decimal(name, value, in: 0.01...100)
    case "--seed": sampling.seed = try values.integer(name, value, in: 0...UInt32.max)
    case "--stop": stopSequences.append(value)
    case "--schema": schemaPath = value
    case "--grammar": grammarPath = value
    case "--fuel": budget.fuel = try values.fuel(name, value)
    case "--timeout": budget.timeout = try values.time(name, value)
    case "--json": printsJSON = true
    case "--quiet": isQuiet = true
    default: try engine.set(name, value)
    }
  }
}
