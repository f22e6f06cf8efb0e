import Swasm
import SwasmInference
import SwasmTestSupport
import SwasmWASI
import Testing

/// The exports of the guest that `Fixtures/install llama-guest` builds, with the small models of this repository.
@Suite struct LlamaGuestTests {
  private static let path = FetchedModules.cache + "/llama-guest/guest.wasm"
  private static let models = SharedData.repository + "/Fixtures/models"

  /// A guest with a model loaded and a context, `nil` where there is none to test.
  private func guest(_ model: String = LlamaGuestTests.models + "/tiny-json-q4_0.gguf") async throws -> LlamaGuest? {
    for (file, name) in [(Self.path, "llama-guest"), (model, "smollm2")] where (try? size(of: file)) == nil {
      print("Left out: the llama.cpp guest, which needs \(file) (Fixtures/install \(name))")
      return nil
    }
    let engine = Engine()
    var imports = Imports()
    LlamaGuest.define(in: &imports)
    var configuration = WASIConfiguration()
    var directory = VirtualDirectory()
    try directory.add(try VirtualFile(mapping: model), at: "model.gguf")
    configuration.preopen(directory, at: "/models")
    let instance = try WASI(configuration).instantiate(
      try Module(path: Self.path, engine: engine), in: Store(engine: engine), imports: imports)
    let guest = try LlamaGuest(instance)
    try await guest.load(path: "/models/model.gguf")
    try await guest.open(contextSize: 256)
    return guest
  }

  private func generate(_ guest: LlamaGuest, _ prompt: String, _ request: LlamaRequest = LlamaRequest()) async throws
    -> String
  {
    _ = try await guest.start(try guest.tokenize(prompt, parsesSpecial: true), request)
    var text: [UInt8] = []
    while let token = try await guest.next() { text += try guest.piece(token) }
    return String(decoding: text, as: UTF8.self)
  }

  private static let prompt = "<|user|>Alice is 31 years old and lives in Paris.<|assistant|>"
  private static let answer = #"{"name":"Alice","age":31,"city":"Paris"}"#

  @Test(arguments: ["tiny-json-q4_0.gguf", "tiny-json-q8_0.gguf"])
  func extracts(model: String) async throws {
    guard let guest = try await guest("\(Self.models)/\(model)") else { return }
    #expect(try await generate(guest, Self.prompt) == Self.answer)
    // Again, with the prompt in the context, and without.
    #expect(try await guest.start(try guest.tokenize(Self.prompt, parsesSpecial: true), LlamaRequest()) > 10)
    #expect(try await generate(guest, Self.prompt) == Self.answer)
    var fresh = LlamaRequest()
    fresh.reusesPrefix = false
    #expect(try await generate(guest, Self.prompt, fresh) == Self.answer)
    #expect(try guest.metadata().contains { $0.key == "general.architecture" && $0.value == "llama" })
  }

  /// As `infer` and this guest give them under wasmtime 50.0.1.
  @Test func sameTokensAndLogitsAsWasmtime() async throws {
    let model = FetchedModules.cache + "/gguf/SmolLM2-135M-Instruct.Q4_1.gguf"
    guard let guest = try await guest(model) else { return }
    let prompt = try guest.tokenize("The capital of France is")
    #expect(prompt == [504, 3575, 282, 4649, 314])
    _ = try await guest.start(prompt, LlamaRequest())
    var tokens: [Int32] = []
    while tokens.count < 24, let token = try await guest.next() { tokens.append(token) }
    #expect(
      tokens == [
        7042, 30, 198, 198, 504, 1797, 1918, 553, 253, 2155, 282, 4723, 216, 35, 33, 33, 2215, 701, 30, 198, 198, 504,
        1797, 1918,
      ])
    let sum = try #require(try guest.logits()).reduce(0) { $0 + Double($1) }
    #expect(sum == -205190.00563652813)
  }

  @Test func refusals() async throws {
    guard let guest = try await guest() else { return }
    func code(_ body: () async throws -> Void) async -> InferenceError.Code? {
      do { try await body() } catch let error as InferenceError { return error.code } catch { return nil }
      return nil
    }
    var request = LlamaRequest()
    request.grammar = "root ::= ("
    #expect(await code { _ = try await guest.start([1], request) } == .invalidArguments)
    #expect(await code { _ = try await guest.start([], LlamaRequest()) } == .invalidArguments)
    #expect(await code { _ = try await guest.start([.max], LlamaRequest()) } == .invalidArguments)
    #expect(await code { _ = try await guest.start(Array(repeating: 1, count: 300), LlamaRequest()) } == .contextFull)
    #expect(await code { _ = try await guest.next() } == .invalidArguments)
    #expect(await code { _ = try await guest.load(path: "/models/model.gguf") } == .invalidArguments)
    request.grammar = nil
    request.temperature = .nan
    #expect(await code { _ = try await guest.start([1], request) } == .invalidArguments)
    try guest.setAborts(true)
    #expect(await code { _ = try await guest.start([1], LlamaRequest()) } == .aborted)
    try guest.setAborts(false)
    #expect(try await generate(guest, Self.prompt) == Self.answer)
  }
}
