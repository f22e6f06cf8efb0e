import Swasm
import SwasmCrypto
import SwasmInference
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing

@testable import SwasmLlama

/// The guest does what it does under wasmtime.
@Suite struct LlamaReferenceTests {
  private static func entries(_ key: String) throws -> [JSONValue] {
    try LlamaFixture.record.get()[key]?.array ?? []
  }

  @Test(
    "SmolLM2 in three quantisations: tokens and logits bit for bit", .llama(LlamaFixture.smolLM2),
    arguments: ["Q4_1", "Q4_0", "Q8_0"])
  func tokensAndLogits(kind: String) async throws {
    let entry = try #require(try Self.entries("models").first { $0["name"]?.string == kind })
    var source = ModelSource.path(LlamaFixture.smolLM2)
    if let digest = entry["sha256"]?.string {
      let file = try VirtualFile(path: try Self.quantised(kind))
      #expect(try file.withUnsafeBytes { SHA256.hash($0) }.description == digest)
      source = .file(file)
    }
    let engine = try await LlamaFixture.engine(source)
    let prompt = GenerationRequest.Prompt.text(entry["prompt"]?.string ?? "", parsesSpecial: false)
    let expected = entry["tokens"]?.array?.compactMap { $0.int64.map(TokenID.init) }
    let completion = try await engine.complete(
      GenerationRequest(prompt, budget: RequestBudget(outputTokens: expected?.count ?? 0)))
    #expect(completion.tokens == expected)
    #expect(completion.finishReason == .outputTokens)
    let sum = try await engine.withGuest(RequestBudget()) { _, guest in
      _ = try await guest.start(try await guest.tokens(of: prompt), .greedy, reusesPrefix: false)
      for token in completion.tokens { #expect(try await guest.next() == token) }
      return try await guest.logits()?.reduce(0) { $0 + Double($1) }
    }
    #expect(sum == entry["logits_sum"]?.double)
  }

  /// SmolLM2 requantised by llama.cpp itself under this engine, once for each cache.
  private static func quantised(_ kind: String) throws -> String {
    let folder = FetchedModules.cache + "/quantised"
    let path = "\(folder)/smollm2-\(kind).gguf"
    if (try? size(of: path)) != nil { return path }
    let scratch = "\(folder)/.\(kind)"
    try run(["mkdir", "-p", scratch])
    let engine = Engine()
    var configuration = WorldConfiguration()
    configuration.arguments = ["quantise", "/in/SmolLM2-135M-Instruct.Q4_1.gguf", "/out/new.gguf", kind]
    configuration.preopen(FetchedModules.cache + "/gguf", at: "/in")
    configuration.preopen(scratch, at: "/out", access: .readWrite)
    let exit = try World(configuration).run(
      try Module(path: FetchedModules.cache + "/llama/quantise.wasm", engine: engine), in: Store(engine: engine))
    try #require(exit.code == 0)
    try run(["mv", "\(scratch)/new.gguf", path])
    return path
  }

  @Test("tiny-json on sixty sentences: the same bytes, nearly all of them right", .llama())
  func sentences() async throws {
    let engine = try await LlamaFixture.engine()
    let entries = try Self.entries("sentences")
    #expect(entries.count == 60)
    var right = 0
    for entry in entries {
      let completion = try await engine.complete(LlamaFixture.extraction(entry["sentence"]?.string ?? ""))
      #expect(completion.text == entry["output"]?.string)
      #expect(completion.finishReason == .endOfText)
      if completion.text == entry["right"]?.string { right += 1 }
    }
    #expect(right >= 57)
  }
}
