import Swasm
import SwasmInference
import SwasmTestSupport
import Testing

@testable import SwasmLlama

/// Model files that are broken, by chance or on purpose: a typed error or a model, within the limits, and nobody else
/// notices.
@Suite struct CraftedModelTests {
  private static let memoryLimit = 256 << 20
  private static let mutations = Int(environment("SWASM_MODEL_MUTATIONS") ?? "") ?? 500

  /// What loading a model and a short request come to: `load` or `generate`, with a code or a reason.
  private func outcome(of bytes: [UInt8]) async throws -> String {
    let engine: LlamaEngine
    do {
      engine = try await LlamaFixture.engine(.bytes(bytes)) {
        $0.limits = StoreLimits(memoryBytes: Self.memoryLimit)
        $0.loadBudget = RequestBudget(fuel: 5_000_000_000, timeout: .seconds(60))
        $0.contextSize = 64
      }
    } catch let error as InferenceError {
      #expect(!error.message.isEmpty)
      return "load: \(error.code.rawValue)"
    }
    do {
      let completion = try await engine.complete(
        GenerationRequest(.tokens([1, 2, 3]), budget: RequestBudget(fuel: 2_000_000_000, outputTokens: 3)))
      #expect(completion.usage.peakMemoryBytes <= Self.memoryLimit)
      return "generate: \(completion.finishReason.rawValue)"
    } catch let error as InferenceError {
      #expect(!error.message.isEmpty)
      return "generate: \(error.code.rawValue)"
    }
  }

  private func expectUndisturbed(_ tenant: LlamaEngine) async throws {
    #expect(try await tenant.complete(LlamaFixture.extraction()).text == LlamaFixture.answer)
  }

  @Test("Truncated files and flipped bits", .llama(), arguments: ["tiny-json-q4_0.gguf", "tiny-json-q8_0.gguf"])
  func mutations(_ name: String) async throws {
    let bytes = try readFile("\(LlamaFixture.models)/\(name)")
    let tenant = try await LlamaFixture.engine()
    var generator = SeededNumbers(UInt64(bytes.count))
    var outcomes: [String: Int] = [:]
    // Half of the places are in the header and the metadata, where a bit says more.
    func place() -> Int { generator.next(below: generator.next(below: 2) == 0 ? 12_000 : bytes.count) }
    for index in 0..<Self.mutations / 2 {
      var mutant = bytes
      if index % 2 == 0 {
        mutant.removeSubrange(place()...)
      } else {
        for _ in 0...generator.next(below: 3) { mutant[place()] ^= 1 << UInt8(generator.next(below: 8)) }
      }
      outcomes[try await outcome(of: mutant), default: 0] += 1
      if index % 10 == 0 { try await expectUndisturbed(tenant) }
    }
    try await expectUndisturbed(tenant)
    print("Mutations of \(name): \(outcomes)")
    #expect(
      outcomes["load: engine_failed", default: 0] + outcomes["load: malformed_model", default: 0] >= Self.mutations / 8)
    #expect(outcomes["load: malformed_model", default: 0] > 0)
  }

  @Test(.sharedData, .llama()) func crafted() async throws {
    let folder = try SharedData.unpack("gguf/adversarial-gguf.tar.xz")
    let tenant = try await LlamaFixture.engine()
    let files = try SharedData.files(below: folder, suffix: ".gguf")
    #expect(files.count >= 50)
    var outcomes: [String: Int] = [:]
    for file in files { outcomes[try await outcome(of: try readFile(folder + file)), default: 0] += 1 }
    try await expectUndisturbed(tenant)
    print("Crafted models: \(outcomes)")
    #expect(outcomes.values.reduce(0, +) == files.count)
  }

  @Test("What is wrong with a file's layout is said by the host, all else by the engine, in its own words", .llama())
  func messages() async throws {
    let bytes = try readFile(LlamaFixture.tinyJSON)
    for (model, code, words) in [
      (Array(bytes.prefix(100_000)), .malformedModel, "not within the file"),
      (Array("no model".utf8), .malformedModel, "magic"), ([], .engineFailed, ""),
      (GGUFBytes().bytes, .engineFailed, "unknown model architecture"),
    ] as [([UInt8], InferenceError.Code, String)] {
      let error = await #expect(throws: InferenceError.self) {
        _ = try await LlamaFixture.engine(.bytes(model))
      }
      #expect(error?.code == code)
      #expect(words.isEmpty || error?.message.contains(words) == true, "\(error?.message ?? "")")
    }
  }

  @Test("A model that does not fit in the limit is refused", .llama(LlamaFixture.smolLM2))
  func memoryLimit() async throws {
    let error = await #expect(throws: InferenceError.self) {
      _ = try await LlamaFixture.engine(LlamaFixture.smolLM2) { $0.limits = StoreLimits(memoryBytes: 100 << 20) }
    }
    print("Over the memory limit: \(error.map { "\($0)" } ?? "")")
    #expect(error?.code == .engineFailed || error?.code == .engineFault)
  }
}
