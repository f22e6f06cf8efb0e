import Swasm
import SwasmInference
import SwasmLlama
import SwasmWASI

/// What the commands that use a model have in common: which engine and which model, and what it may take.
struct EngineOptions {
  private var modelPath: String?
  private var guestPath: String?
  private(set) var limits = StoreLimits(memoryBytes: 4 << 30)
  private var contextSize: Int?
  private var cacheType = CacheType.f16
  private var features = Features.default
  private var loadTimeout: Duration?
  private let values: OptionValues

  static let options = [
    Option(name: "--model", short: "-m", value: "FILE", help: "The model, a GGUF file. It is read in place."),
    Option(
      name: "--engine", value: "FILE",
      help: """
        A llama.cpp guest (Docs/LlamaABI.md). Default: the one that
        `Fixtures/install llama` builds, llama/guest.wasm in $SWASM_CACHE or
        ~/.cache/swasm; guest-relaxed.wasm where relaxed SIMD is allowed.
        """),
    Option(
      name: "--features", value: "LIST",
      help: """
        WebAssembly features that the guest may use (see `swasm help features`):
        +relaxed-simd makes it faster, and gives the same tokens.
        """),
    .maximumMemory,
    Option(
      name: "--load-timeout", value: "TIME",
      help: "What loading the model may take: 500ms, 5s, 1.5m or 1h. Default: 10m."),
  ]

  static let context = Option(
    name: "--context", value: "N",
    help: "Tokens of prompt and output together. Default: the model's, 4096 at most.")
  static let cacheType = Option(
    name: "--cache-type", value: "TYPE",
    help: "How keys and values of tokens are kept: f16, q8_0 (half as large) or f32. Default: f16.")

  init(_ command: any Command.Type) { values = OptionValues(command: command) }

  /// Takes an option that is one of these.
  mutating func set(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "--model": modelPath = value
    case "--engine": guestPath = value
    case "--context": contextSize = try values.integer(name, value, in: 1...(1 << 24))
    case "--cache-type":
      guard let type = CacheType(rawValue: value) else {
        throw UsageError(values.command, "--cache-type: \"\(escaped(value))\" is not a type", hint: "f16, q8_0 or f32")
      }
      cacheType = type
    case "--features": features = try FeatureList.parse(value, for: values.command)
    case "--load-timeout": loadTimeout = try values.time(name, value)
    case "--max-memory": limits.memoryBytes = try values.size(name, value)
    default: break
    }
  }

  /// Loads the model.
  func load(
    vocabularyOnly: Bool = false, onProgress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws -> LlamaEngine {
    guard let modelPath else {
      throw UsageError(values.command, "no model given", hint: "--model FILE names a GGUF file")
    }
    let model: VirtualFile
    do {
      model = try Host.virtualFile(modelPath)
    } catch {
      throw Failure(message: escaped(error.description))
    }
    var configuration = LlamaConfiguration(guest: try guest())
    configuration.limits = limits
    configuration.contextSize = contextSize
    (configuration.keyType, configuration.valueType) = (cacheType, cacheType)
    configuration.loadsVocabularyOnly = vocabularyOnly
    configuration.onLoadProgress = onProgress
    if let loadTimeout { configuration.loadBudget.timeout = loadTimeout }
    do {
      let configuration = configuration
      return try waitFor { try await LlamaEngine.load(.file(model), configuration) }
    } catch let error as InferenceError {
      throw Failure(loading: error, path: modelPath, limits)
    } catch let error as LinkError {
      throw Failure(message: "\(escaped(path)): not a llama.cpp guest: \(escaped(error.description))")
    }
  }

  private var path: String {
    if let guestPath { return guestPath }
    let cache = Host.environmentValue("SWASM_CACHE") ?? (Host.environmentValue("HOME") ?? "") + "/.cache/swasm"
    return LlamaConfiguration.guestPath(in: cache + "/llama", features)
  }

  private func guest() throws(Failure) -> Module {
    if guestPath == nil, !Host.fileExists(path) {
      throw Failure(
        message: "there is no llama.cpp engine at \(escaped(path))",
        details: [
          "hint: `Fixtures/install llama` in swasm's source folder builds it there, in some minutes;",
          "      --engine names another one.",
        ])
    }
    return try ModuleFile.open(path, engine: Engine(features: features))
  }
}
