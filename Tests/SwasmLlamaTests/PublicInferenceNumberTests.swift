import SwasmInference
import SwasmJSON
import SwasmTestSupport
import Testing

@testable import SwasmLlama
import SwasmSystem

/// All numbers that a host can give to the modules `SwasmInference` and `SwasmLlama`, by their sources, at their extremes.
@Suite struct PublicInferenceNumberTests {
  private static let tested = [
    "usage": [
      "Completion.Usage.fuel", "Completion.Usage.generationDuration", "Completion.Usage.peakMemoryBytes",
      "Completion.Usage.promptDuration", "Completion.Usage.promptFuel", "Completion.Usage.promptTokens",
      "Completion.Usage.reusedTokens",
    ],
    "results of other engines": [
      "Completion.init(tokens:text:finishReason:usage:)", "TextEmbedding.init(vector:tokenCount:fuel:)",
      "GeneratedToken.init(token:text:)",
      "ModelDescription.init(metadata:vocabularySize:trainingContext:parameterCount:embeddingSize:chatTemplate:)",
    ],
    "configuration": [
      "LlamaConfiguration.batchSize", "LlamaConfiguration.contextSize", "LlamaConfiguration.endingFuel",
      "LlamaConfiguration.endingTime",
    ],
    "limits of grammars": [
      "JSONSchemaGrammar.Limits.maximumDigits", "JSONSchemaGrammar.Limits.maximumFreeDepth",
      "JSONSchemaGrammar.Limits.maximumGrammarBytes", "JSONSchemaGrammar.Limits.maximumItems",
      "JSONSchemaGrammar.Limits.maximumRules", "JSONSchemaGrammar.Limits.maximumStringLength",
      "JSONSchemaGrammar.init(_:limits:)",
    ],
    "output": ["OutputText.init(stopSequences:maximumBytes:)"],
    "budgets": [
      "RequestBudget.fuel", "RequestBudget.init(fuel:timeout:outputTokens:outputBytes:)", "RequestBudget.outputBytes",
      "RequestBudget.outputTokens", "RequestBudget.timeout",
    ],
    "tokens": [
      "TextTokenizer.detokenize(_:removesSpecial:showsSpecial:)",
      "LlamaEngine.detokenize(_:removesSpecial:showsSpecial:)", "GenerationRequest.Prompt.tokens",
    ],
    "sampling": [
      "SamplingOptions.minP", "SamplingOptions.repeatLastN", "SamplingOptions.repeatPenalty", "SamplingOptions.seed",
      "SamplingOptions.temperature", "SamplingOptions.topK", "SamplingOptions.topP",
    ],
  ]

  @Test("Each number that a host can give has a test of its extremes") func complete() throws {
    let found = try ["SwasmInference", "SwasmLlama"].flatMap { try PublicNumbers.all(inModule: $0) }
    #expect(found.sorted() == Self.tested.values.joined().sorted())
  }

  private static let schema: JSONValue = [
    "type": "object", "properties": ["a": ["type": "array", "items": [:]], "b": ["type": "number"]],
  ]
  private static let limits: [WritableKeyPath<JSONSchemaGrammar.Limits, Int> & Sendable] = [
    \.maximumStringLength, \.maximumItems, \.maximumDigits, \.maximumFreeDepth, \.maximumRules, \.maximumGrammarBytes,
  ]
  private static let integers = [Int.min, -1, 0, 1, 100, 1 << 24, 1 << 40, Int.max - 1, Int.max]
  private static let tokens = [Int32.min, -1, 0, 255, 256, .max]
  private static let floats = [
    Float.nan, .signalingNaN, -.infinity, .infinity, -1, 0, 1, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
  ]
  private static let durations: [Duration] = [
    .zero, .nanoseconds(-1), .nanoseconds(1), .seconds(Int64.max), .seconds(Int64.min),
    Duration(secondsComponent: .max, attosecondsComponent: .max),
    Duration(secondsComponent: .min, attosecondsComponent: .min),
  ]

  private static func attempt(_ body: () async throws -> Void) async throws {
    do { try await body() } catch is InferenceError {}
  }

  private static func request(_ budget: RequestBudget = RequestBudget()) -> GenerationRequest {
    GenerationRequest(.text("12345678", parsesSpecial: false), budget: budget)
  }

  /// Loads the engine with changes of its configuration and makes a request.
  private static func load(_ change: (inout LlamaConfiguration) -> Void) async throws {
    try await attempt {
      let engine = try await FakeGuest.engine([:], change)
      _ = try await engine.complete(request(RequestBudget(fuel: 1_000_000, timeout: .seconds(60))))
    }
  }

  private static func run(_ name: String) async throws {
    switch name {
    case "usage":
      for (first, second) in durations.flatMap({ first in durations.map { (first, $0) } }) {
        var usage = Completion.Usage()
        usage.promptDuration = first
        usage.generationDuration = second
        _ = (usage.duration, usage.hashValue)
      }
    case "results of other engines":
      for value in integers {
        _ = TextEmbedding(vector: floats, tokenCount: value, fuel: value)
        _ = ModelDescription(
          metadata: [], vocabularySize: value, trainingContext: value, parameterCount: value, embeddingSize: value,
          chatTemplate: nil)
      }
      for token in tokens {
        _ = GeneratedToken(token: token, text: "")
        _ = Completion(tokens: [token], text: "", finishReason: .endOfText)
      }
    case "configuration":
      for value in integers {
        try await load { $0.batchSize = value }
        try await load { $0.contextSize = value }
        try await load { $0.endingFuel = value }
        try await load { $0.loadBudget.fuel = value }
      }
      for duration in durations {
        try await load { $0.endingTime = duration }
        try await load { $0.loadBudget.timeout = duration }
      }
    case "limits of grammars":
      for (value, limit) in integers.flatMap({ value in limits.map { (value, $0) } }) {
        var limits = JSONSchemaGrammar.Limits()
        limits[keyPath: limit] = value
        _ = try? JSONSchemaGrammar(schema, limits: limits)
      }
    case "output":
      for value in integers {
        var output = OutputText(stopSequences: ["stop"], maximumBytes: value)
        for piece in ["a", "st", "ay"] { _ = output.append(Array(piece.utf8)) }
        _ = output.finish(isCut: false)
      }
    case "budgets":
      let engine = try await FakeGuest.engine()
      for value in integers {
        try await attempt { _ = try await engine.complete(request(RequestBudget(fuel: value))) }
        try await attempt { _ = try await engine.complete(request(RequestBudget(outputTokens: value))) }
        try await attempt { _ = try await engine.complete(request(RequestBudget(outputBytes: value))) }
      }
      for duration in durations {
        try await attempt { _ = try await engine.complete(request(RequestBudget(timeout: duration))) }
        try await attempt { _ = try await engine.embed("text", budget: RequestBudget(timeout: duration)) }
      }
    case "tokens":
      let engine = try await FakeGuest.engine()
      for token in tokens {
        try await attempt { _ = try await engine.detokenize([token, token]) }
        try await attempt { _ = try await engine.complete(GenerationRequest(.tokens([token]))) }
      }
    default:
      let engine = try await FakeGuest.engine()
      func use(_ change: (inout SamplingOptions) -> Void) async throws {
        var request = request()
        change(&request.sampling)
        try await attempt { _ = try await engine.complete(request) }
      }
      for value in floats {
        try await use { $0.temperature = value }
        try await use { $0.topP = value }
        try await use { $0.minP = value }
        try await use { $0.repeatPenalty = value }
      }
      for value in tokens {
        try await use { $0.topK = value }
        try await use { $0.repeatLastN = value }
        try await use { $0.seed = UInt32(bitPattern: value) }
      }
    }
  }

  @Test("No number ends the process", arguments: tested.keys.sorted())
  func extremes(name: String) async throws {
    await #expect(processExitsWith: .success, "\(name)") { [name] in
      do { try await PublicInferenceNumberTests.run(name) } catch {
        print(name, error)
        throw error
      }
    }
  }
}
