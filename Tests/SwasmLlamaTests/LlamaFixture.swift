import Swasm
import SwasmInference
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing

@testable import SwasmLlama

/// The guest and the models of the tests.
enum LlamaFixture {
  static let models = SharedData.repository + "/Fixtures/models"
  static let tinyJSON = models + "/tiny-json-q4_0.gguf"
  static let smolLM2 = FetchedModules.cache + "/gguf/SmolLM2-135M-Instruct.Q4_1.gguf"

  /// Translated once for all tests.
  static let guest = Result { try Module(path: FetchedModules.cache + "/llama/guest.wasm", engine: Engine()) }

  /// What wasmtime makes of guest and models (Fixtures/llama/record.py).
  static let record = Result {
    try JSONReader().read(try readFile(SharedData.repository + "/Fixtures/llama/expected.json"))
  }

  static func configuration() throws -> LlamaConfiguration {
    var configuration = LlamaConfiguration(guest: try guest.get())
    configuration.contextSize = 256
    return configuration
  }

  static func engine(
    _ model: String = tinyJSON, _ configure: (inout LlamaConfiguration) -> Void = { _ in }
  ) async throws -> LlamaEngine {
    try await engine(.file(try VirtualFile(path: model)), configure)
  }

  static func engine(
    _ source: ModelSource, _ configure: (inout LlamaConfiguration) -> Void = { _ in }
  ) async throws -> LlamaEngine {
    var configuration = try configuration()
    configure(&configuration)
    return try await LlamaEngine.load(source, configuration)
  }

  /// A request for tiny-json.
  static func extraction(_ sentence: String = "Alice is 31 years old and lives in Paris.") -> GenerationRequest {
    GenerationRequest(.text("<|user|>\(sentence)<|assistant|>", parsesSpecial: true))
  }
  static let answer = #"{"name":"Alice","age":31,"city":"Paris"}"#
}

extension Trait where Self == ConditionTrait {
  /// The guest is built, and these files are there.
  static func llama(_ paths: String...) -> Self {
    .needs(
      "llama.cpp", [FetchedModules.cache + "/llama/guest.wasm"] + paths, from: "Fixtures/install llama smollm2")
  }
}
