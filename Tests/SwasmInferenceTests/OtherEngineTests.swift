import SwasmInference
import Testing

/// The protocol as an engine of somebody else sees it: only what is public.
@Suite struct OtherEngineTests {
  @Test func conforms() async throws {
    let engine: some InferenceEngine = try await EchoEngine.load("echo", 3)
    var text = ""
    for try await part in engine.generate(GenerationRequest(.text("abc", parsesSpecial: false))) { text += part.text }
    #expect(text == "abcabcabc")
    let completion = try await engine.complete(GenerationRequest(.tokens([104, 105])))
    #expect(completion.text == "hihihi" && completion.finishReason == .endOfText)
    var request = GenerationRequest(.text("abc", parsesSpecial: false))
    request.budget.outputTokens = 4
    #expect(try await engine.complete(request).finishReason == .outputTokens)

    let endless = try await EchoEngine.load("echo", .max)
    request.budget.outputTokens = .max
    let generation = endless.generate(request)
    generation.cancel()
    #expect(try await generation.completion.finishReason == .cancelled)
    #expect(
      try await engine.detokenize(
        try await engine.tokenize("é", addsSpecial: false, parsesSpecial: false),
        removesSpecial: false, showsSpecial: false) == "é")
    #expect(engine.model["general.name"] == "echo")
  }
}

/// Says the prompt's bytes again, some times.
private struct EchoEngine: InferenceEngine {
  let times: Int
  let model = ModelDescription(
    metadata: [(key: "general.name", value: "echo")], vocabularySize: 256, trainingContext: .max, parameterCount: 0,
    embeddingSize: 1, chatTemplate: nil)

  static func load(_ name: String, _ times: Int) async throws -> EchoEngine { EchoEngine(times: times) }

  func generate(_ request: GenerationRequest) -> Generation {
    Generation { control, give in
      let prompt = try await tokens(request.prompt)
      var output: [Token] = []
      var reason = FinishReason.endOfText
      for round in 0..<times where !prompt.isEmpty {
        for token in prompt {
          if control.isStopped { reason = .cancelled }
          if output.count == request.budget.outputTokens { reason = .outputTokens }
          if reason != .endOfText { break }
          output.append(token)
          give(GeneratedToken(token: token, text: String(UnicodeScalar(UInt8(truncatingIfNeeded: token)))))
        }
        if reason != .endOfText { break }
        if round % 1000 == 999 { await Task.yield() }
      }
      var usage = Completion.Usage()
      usage.promptTokens = prompt.count
      let text = try await detokenize(output, removesSpecial: false, showsSpecial: false)
      return Completion(tokens: output, text: text, finishReason: reason, usage: usage)
    }
  }

  private func tokens(_ prompt: Prompt) async throws -> [Token] {
    switch prompt {
    case .tokens(let tokens): tokens
    case .text(let text, _): try await tokenize(text, addsSpecial: false, parsesSpecial: false)
    case .chat: throw InferenceError(.unsupported, "an echo has no chat template")
    }
  }

  func embed(_ text: String, budget: RequestBudget) async throws -> Embedding {
    Embedding(vector: [1], tokenCount: text.utf8.count, fuel: 0)
  }

  func tokenize(_ text: String, addsSpecial: Bool, parsesSpecial: Bool) async throws -> [Token] {
    text.utf8.map { Token($0) }
  }

  func detokenize(_ tokens: [Token], removesSpecial: Bool, showsSpecial: Bool) async throws -> String {
    String(decoding: tokens.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }
}
