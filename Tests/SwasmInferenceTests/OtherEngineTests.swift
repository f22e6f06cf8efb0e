import SwasmInference
import Testing

/// The protocols as engines of somebody else see them, and what wraps engines: only what is public.
@Suite struct OtherEngineTests {
  @Test func conforms() async throws {
    let echo = try await EchoEngine.load("echo", 3)
    #expect(echo.model["general.name"] == "echo")
    let engine: some TextGenerator & TextTokenizer & TextEmbedder = echo
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
    #expect(try await engine.embed("abc", budget: RequestBudget()).tokenCount == 3)
  }

  @Test("A guard of prompts and a check of outputs can do what the engine in them can; cancelling goes through")
  func wrapped() async throws {
    let generator: some TextGenerator = Guarded(base: Guarded(base: try await EchoEngine.load("echo", 2)))
    func request(_ text: String) -> GenerationRequest { GenerationRequest(.text(text, parsesSpecial: false)) }
    var text = ""
    let generation = generator.generate(request("abc"))
    for try await part in generation { text += part.text }
    #expect(text == "abcabc")
    #expect(try await generation.completion.text == text)
    await #expect(throws: Refused(what: "prompt")) { try await generator.complete(request("evil")) }
    await #expect(throws: Refused(what: "output")) { try await generator.complete(request("ilev")) }

    var endless = request("abc")
    endless.budget.outputTokens = .max
    let unending = Guarded(base: try await EchoEngine.load("echo", .max)).generate(endless)
    var iterator = unending.makeAsyncIterator()
    #expect(try await iterator.next()?.text == "a")
    unending.cancel()
    #expect(try await unending.completion.finishReason == .cancelled)
  }
}

private struct Refused: Error, Equatable {
  let what: String
}

/// Looks at prompts before an engine has them, and at what it has made of them.
private struct Guarded<Base: TextGenerator>: TextGenerator {
  let base: Base

  func generate(_ request: GenerationRequest) -> Generation {
    Generation { _, give in
      if case .text(let text, _) = request.prompt, text.contains("evil") { throw Refused(what: "prompt") }
      let generation = base.generate(request)
      for try await token in generation { give(token) }
      let completion = try await generation.completion
      if completion.text.contains("evil") { throw Refused(what: "output") }
      return completion
    }
  }
}

/// Says the prompt's bytes again, some times.
private struct EchoEngine: InferenceEngine, TextGenerator, TextEmbedder, TextTokenizer {
  let times: Int
  let model = ModelDescription(
    metadata: [(key: "general.name", value: "echo")], vocabularySize: 256, trainingContext: .max, parameterCount: 0,
    embeddingSize: 1, chatTemplate: nil)

  static func load(_ name: String, _ times: Int) async throws -> EchoEngine { EchoEngine(times: times) }

  func generate(_ request: GenerationRequest) -> Generation {
    Generation { control, give in
      let prompt = try await tokens(request.prompt)
      var output: [TokenID] = []
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

  private func tokens(_ prompt: GenerationRequest.Prompt) async throws -> [TokenID] {
    switch prompt {
    case .tokens(let tokens): tokens
    case .text(let text, _): try await tokenize(text, addsSpecial: false, parsesSpecial: false)
    case .chat: throw InferenceError(.unsupported, "an echo has no chat template")
    }
  }

  func embed(_ text: String, budget: RequestBudget) async throws -> TextEmbedding {
    TextEmbedding(vector: [1], tokenCount: text.utf8.count, fuel: 0)
  }

  func tokenize(_ text: String, addsSpecial: Bool, parsesSpecial: Bool) async throws -> [TokenID] {
    text.utf8.map { TokenID($0) }
  }

  func detokenize(_ tokens: [TokenID], removesSpecial: Bool, showsSpecial: Bool) async throws -> String {
    String(decoding: tokens.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
  }
}
