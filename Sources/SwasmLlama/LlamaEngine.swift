import Swasm
import SwasmInference

/// llama.cpp in a sandbox, with one model: Docs/Inference.md.
public actor LlamaEngine: InferenceEngine {
  /// A guest whose model is loaded.
  struct Loaded {
    let sandbox: LlamaSandbox
    let model: ModelDescription

    init(_ source: ModelSource, _ configuration: LlamaConfiguration) async throws {
      let start = ContinuousClock.now
      let sandbox = try await LlamaSandbox(source, configuration, since: start)
      let contextSize = configuration.contextSize.map { min(max($0, 1), LlamaConfiguration.tokenLimit) }
      let batchSize = min(max(configuration.batchSize, 1), LlamaConfiguration.tokenLimit)
      let loadsVocabularyOnly = configuration.loadsVocabularyOnly
      let control = RequestControl()
      model = try await sandbox.run(configuration.loadBudget, control, since: start) { _, guest in
        try source.checkStructure(control, since: start, within: configuration.loadBudget.timeout)
        try await guest.load(path: sandbox.path, vocabularyOnly: loadsVocabularyOnly)
        let model = try await guest.description()
        guard !loadsVocabularyOnly else { return model }
        try await guest.open(contextSize: contextSize ?? min(model.trainingContext, 4096), batchSize: batchSize)
        return model
      }
      self.sandbox = sandbox
    }
  }

  public nonisolated let model: ModelDescription
  private let source: ModelSource
  private let configuration: LlamaConfiguration
  private var current: Loaded
  private var replacement: Task<Loaded, any Error>?

  private init(_ source: ModelSource, _ configuration: LlamaConfiguration, _ loaded: Loaded) {
    self.source = source
    self.configuration = configuration
    current = loaded
    model = loaded.model
  }

  public static func load(_ model: ModelSource, _ configuration: LlamaConfiguration) async throws -> LlamaEngine {
    LlamaEngine(model, configuration, try await Loaded(model, configuration))
  }

  /// The guest, or a new one in its place where it has died.
  private func living() async throws -> Loaded {
    guard current.sandbox.isDead else { return current }
    if let replacement { return try await replacement.value }
    // Others wait for it too: it does not end with the task that has asked for it first.
    let task = Task { [source, configuration] in try await Loaded(source, configuration) }
    replacement = task
    defer { replacement = nil }
    current = try await task.value
    return current
  }

  func run<Result: Sendable>(
    _ budget: RequestBudget, _ control: RequestControl = RequestControl(),
    _ body: @escaping @Sendable (isolated Sandbox, LlamaGuest) async throws -> Result
  ) async throws -> Result {
    try await living().sandbox.run(budget, control, body)
  }
}
