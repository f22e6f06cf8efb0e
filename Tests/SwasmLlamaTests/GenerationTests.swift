import Swasm
import SwasmInference
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing

@testable import SwasmLlama

/// Requests and what they give.
@Suite struct GenerationTests {
  @Test("A request's tokens come as a sequence, and its completion has them all", .llama())
  func sequence() async throws {
    let engine = try await LlamaFixture.engine()
    let generation = engine.generate(LlamaFixture.extraction())
    var tokens: [TokenID] = []
    var text = ""
    for try await part in generation {
      if let token = part.token { tokens.append(token) }
      text += part.text
    }
    let completion = try await generation.completion
    #expect(text == LlamaFixture.answer && completion.text == text && completion.tokens == tokens)
    #expect(completion.finishReason == .endOfText)
    #expect(try completion.json()["age"]?.int64 == 31)
    #expect(completion.usage.promptTokens > 10 && completion.usage.fuel > 10_000_000)
    #expect(completion.usage.peakMemoryBytes > 20 << 20)
    #expect(engine.model["general.architecture"] == "llama")
    #expect(engine.model.parameterCount == 738_176)
  }

  @Test("What the context has in common with a prompt is decoded once, and gives the same", .llama())
  func reusedPrefix() async throws {
    let engine = try await LlamaFixture.engine()
    var request = LlamaFixture.extraction()
    let first = try await engine.complete(request)
    let second = try await engine.complete(request)
    #expect(first.usage.reusedTokens == 0 && second.usage.reusedTokens == first.usage.promptTokens - 1)
    #expect(second.tokens == first.tokens && second.usage.fuel < first.usage.fuel)
    request.reusesPrefix = false
    let third = try await engine.complete(request)
    #expect(third.tokens == first.tokens && third.usage.reusedTokens == 0)

    let state = try await engine.saveState()
    let other = try await LlamaFixture.engine()
    try await other.restoreState(state)
    request.reusesPrefix = true
    let restored = try await other.complete(request)
    #expect(restored.tokens == first.tokens && restored.usage.reusedTokens == first.usage.promptTokens - 1)
    let error = await #expect(throws: InferenceError.self) { try await other.restoreState(Array(state.dropLast(9))) }
    #expect(error?.code == .invalidArguments)
    #expect(try await other.complete(request).tokens == first.tokens)
  }

  @Test(.llama()) func budgetsOfTokensAndBytes() async throws {
    let engine = try await LlamaFixture.engine()
    var request = LlamaFixture.extraction()
    request.budget.outputTokens = 5
    let five = try await engine.complete(request)
    #expect(five.tokens.count == 5 && five.finishReason == .outputTokens)
    #expect(LlamaFixture.answer.hasPrefix(five.text))
    let incomplete = #expect(throws: InferenceError.self) { try five.json() }
    #expect(incomplete?.code == .outputIncomplete)
    request.budget = RequestBudget(outputBytes: 7)
    let bytes = try await engine.complete(request)
    #expect(bytes.text.utf8.count <= 7 && bytes.finishReason == .outputBytes)
    request.budget = RequestBudget(outputTokens: 0)
    #expect(try await engine.complete(request).tokens.isEmpty)
    request.budget = RequestBudget()
    request.stopSequences = [",\"age\""]
    let stopped = try await engine.complete(request)
    #expect(stopped.text == #"{"name":"Alice""# && stopped.finishReason == .stopSequence)
    // The context has 256 tokens.
    request = GenerationRequest(.text("<|user|>Alice", parsesSpecial: true))
    request.constraint = .grammar("root ::= [a-z]+ root")
    let full = try await engine.complete(request)
    #expect(full.finishReason == .contextFull && full.tokens.count > 200)
  }

  @Test("The same seed gives the same tokens, another one others", .llama())
  func seeds() async throws {
    let engine = try await LlamaFixture.engine()
    var request = LlamaFixture.extraction()
    request.sampling.temperature = 3
    request.budget.outputTokens = 40
    var outputs: [[TokenID]] = []
    for seed: UInt32 in [1, 1, 2] {
      request.sampling.seed = seed
      outputs.append(try await engine.complete(request).tokens)
    }
    #expect(outputs[0] == outputs[1] && outputs[0] != outputs[2])
    request.sampling.topK = 1
    #expect(try await engine.complete(request).text == LlamaFixture.answer)
  }

  @Test("Vectors have length 1 and are the same again; those of alike texts are nearer", .llama())
  func embeddings() async throws {
    let engine = try await LlamaFixture.engine()
    func embed(_ text: String) async throws -> [Float] { try await engine.embed(text).vector }
    func product(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    let first = try await embed("Alice is 31 years old and lives in Paris.")
    let alike = try await embed("Alice is 32 years old and lives in Paris.")
    let other = try await embed("xyzzy")
    #expect(first.count == 128 && abs(product(first, first) - 1) < 1e-5)
    #expect(try await embed("Alice is 31 years old and lives in Paris.") == first)
    #expect(product(first, alike) > product(first, other))
    // Requests go on afterwards.
    #expect(try await engine.complete(LlamaFixture.extraction()).text == LlamaFixture.answer)
  }

  @Test(.llama()) func tokensAndTexts() async throws {
    let engine = try await LlamaFixture.engine()
    let tokens = try await engine.tokenize("Grüße 🦙", addsSpecial: false)
    #expect(try await engine.detokenize(tokens) == "Grüße 🦙")
    let error = await #expect(throws: InferenceError.self) { _ = try await engine.detokenize([.max]) }
    #expect(error?.code == .invalidArguments)
    #expect(try await engine.tokenize(String(repeating: "word ", count: 50_000)).count > 100_000)
  }

  @Test("What is wrong with a request is said, and the next one goes on", .llama())
  func refusals() async throws {
    let engine = try await LlamaFixture.engine()
    func code(_ change: (inout GenerationRequest) -> Void) async -> InferenceError.Code? {
      var request = LlamaFixture.extraction()
      change(&request)
      do { _ = try await engine.complete(request) } catch { return (error as? InferenceError)?.code }
      return nil
    }
    #expect(await code { $0.constraint = .grammar("root ::= (") } == .invalidArguments)
    #expect(await code { $0.constraint = .grammar("") } == .invalidArguments)
    #expect(await code { $0.constraint = .grammar("other ::= \"a\"") } == .invalidArguments)
    #expect(await code { $0.constraint = .grammar("root ::= root \"a\"") } == .invalidArguments)
    #expect(await code { $0.prompt = .tokens([]) } == .invalidArguments)
    #expect(await code { $0.prompt = .tokens([.max]) } == .invalidArguments)
    #expect(await code { $0.prompt = .tokens([-1]) } == .invalidArguments)
    #expect(await code { $0.prompt = .tokens(Array(repeating: 1, count: 300)) } == .contextFull)
    #expect(await code { $0.sampling.temperature = .nan } == .invalidArguments)
    #expect(await code { $0.sampling.repeatPenalty = 0 } == .invalidArguments)
    #expect(await code { $0.sampling.repeatLastN = -2 } == .invalidArguments)
    #expect(try await engine.complete(LlamaFixture.extraction()).text == LlamaFixture.answer)
  }

  @Test(
    "Requests of many tasks wait for their turn and all get their answers; tenants do not disturb each other", .llama())
  func manyTasks() async throws {
    let engines = [try await LlamaFixture.engine(), try await LlamaFixture.engine()]
    try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<12 {
        group.addTask { try await engines[index % 2].complete(LlamaFixture.extraction()).text }
      }
      for try await text in group { #expect(text == LlamaFixture.answer) }
    }
  }

  @Test("A preopened folder does as well as a virtual file, and errors name the file", .llama())
  func sources() async throws {
    let engine = try await LlamaFixture.engine(.path(LlamaFixture.tinyJSON))
    #expect(try await engine.complete(LlamaFixture.extraction()).text == LlamaFixture.answer)
    await #expect(throws: WorldError.self) { _ = try await LlamaFixture.engine(.path("/nowhere/model.gguf")) }
    let missing = await #expect(throws: InferenceError.self) {
      _ = try await LlamaFixture.engine(.path(LlamaFixture.models + "/none.gguf"))
    }
    #expect(missing?.code == .engineFailed)
    #expect(missing?.message.contains("none.gguf") == true)
  }

  @Test("A module that is no guest is told so")
  func notAGuest() async throws {
    let empty: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    let module = try Module(bytes: empty, engine: Engine())
    let error = await #expect(throws: InferenceError.self) {
      _ = try await LlamaEngine.load(.file(VirtualFile([])), LlamaConfiguration(guest: module))
    }
    #expect(error?.code == .notAGuest)
  }
}
