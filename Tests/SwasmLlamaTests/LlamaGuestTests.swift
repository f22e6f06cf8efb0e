import Swasm
import SwasmInference
import SwasmTestSupport
import Testing

@testable import SwasmLlama

/// Guests with relaxed SIMD, and how contexts keep keys and values.
@Suite struct LlamaGuestTests {
  private static let folder = FetchedModules.cache + "/llama"
  private static let prompt = GenerationRequest(
    .text("The capital of France is", parsesSpecial: false), budget: RequestBudget(outputTokens: 12))

  private static func engine(_ features: Features, _ keys: CacheType = .f16, _ values: CacheType = .f16) async throws
    -> LlamaEngine
  {
    var configuration = try LlamaConfiguration(guestsIn: folder, engine: Engine(features: features))
    configuration.contextSize = 128
    configuration.keyType = keys
    configuration.valueType = values
    return try await LlamaEngine.load(.path(LlamaFixture.smolLM2), configuration)
  }

  private static func tokensAndLogits(_ engine: LlamaEngine) async throws -> ([TokenID], [Float]?) {
    let tokens = try await engine.complete(prompt).tokens
    let logits = try await engine.withGuest(RequestBudget()) { _, guest in
      _ = try await guest.start(tokens, .greedy, reusesPrefix: false)
      return try await guest.logits()
    }
    return (tokens, logits)
  }

  @Test(
    "a guest with relaxed SIMD gives the same bits with less fuel",
    .llama(LlamaFixture.smolLM2, folder + "/guest-relaxed.wasm"))
  func relaxed() async throws {
    let (plain, relaxed) = (try await Self.engine(.default), try await Self.engine(.wasm3))
    let (expected, found) = (try await Self.tokensAndLogits(plain), try await Self.tokensAndLogits(relaxed))
    #expect(found.0 == expected.0 && found.0.count == 12)
    #expect(found.1 == expected.1 && found.1 != nil)
    let fuel = (try await plain.complete(Self.prompt).usage.fuel, try await relaxed.complete(Self.prompt).usage.fuel)
    #expect(fuel.1 < fuel.0)
    // It is what an engine has to allow.
    #expect(throws: ModuleError.self) {
      try Module(path: Self.folder + "/guest-relaxed.wasm", engine: Engine())
    }
  }

  @Test("keys and values of any type", .llama(LlamaFixture.smolLM2)) func cacheTypes() async throws {
    let expected = try await Self.engine(.default).complete(Self.prompt).tokens
    for (keys, values) in [(CacheType.f32, CacheType.f16), (.f16, .q8_0), (.q8_0, .f32)] {
      let engine = try await Self.engine(.default, keys, values)
      let tokens = try await engine.complete(Self.prompt).tokens
      #expect(tokens.count == 12 && tokens.prefix(4) == expected.prefix(4), "\(keys), \(values): \(tokens)")
    }
  }
}
