import Swasm
import SwasmInference
import SwasmWASI
import SwasmSystem

/// A llama.cpp guest in a sandbox, with its model.
final class LlamaSandbox: SandboxedGuest {
  let sandbox: GuestSandbox
  /// Of the model, as the guest sees it.
  private let path: String
  /// Where the guest's abort flag is; `nil` until it was asked.
  private let abortFlag = Lock<UInt64?>(nil)

  /// A guest whose model is loaded, and what the model's file says of it.
  ///
  /// - Throws: `InferenceError`, `LinkError`, `WorldError`; `CancellationError`.
  static func load(
    _ source: ModelSource, _ configuration: LlamaConfiguration
  ) async throws -> (guest: LlamaSandbox, model: ModelDescription) {
    let start = ContinuousClock.now
    let loaded = try await LlamaSandbox(source, configuration, since: start)
    let contextSize = configuration.contextSize.map { min(max($0, 1), LlamaConfiguration.tokenLimit) }
    let batchSize = min(max(configuration.batchSize, 1), LlamaConfiguration.tokenLimit)
    let loadsVocabularyOnly = configuration.loadsVocabularyOnly
    let (keyType, valueType) = (configuration.keyType, configuration.valueType)
    let (control, path) = (RequestControl(), loaded.path)
    let model = try await loaded.withGuest(configuration.loadBudget, control, since: start) { _, guest in
      let forecast = try source.checkStructure(control, since: start, within: configuration.loadBudget.timeout)
      if !loadsVocabularyOnly { try forecast?.check(configuration, contextSize: contextSize) }
      try await guest.load(path: path, vocabularyOnly: loadsVocabularyOnly)
      let model = try await guest.description()
      guard !loadsVocabularyOnly else { return model }
      try await guest.open(
        contextSize: contextSize ?? min(model.trainingContext, 4096), batchSize: batchSize, keyType: keyType,
        valueType: valueType)
      return model
    }
    return (loaded, model)
  }

  /// Instantiates the guest, which can read the model.
  ///
  /// - Parameter start: When loading has begun.
  /// - Throws: `InferenceError`, `LinkError`, `WorldError`; `CancellationError`.
  private init(_ source: ModelSource, _ configuration: LlamaConfiguration, since start: ContinuousClock.Instant)
    async throws
  {
    let errorOutput = OutputTail()
    let budget = configuration.loadBudget
    let spent = Lock(0)
    let directory = "/model"
    let name: String
    if case .path(let path) = source.place { name = path.splitPath.name } else { name = "model.gguf" }
    path = "\(directory)/\(name)"
    do {
      let inner = try await Sandbox(
        engine: configuration.guest.engine, limits: configuration.limits, pool: configuration.pool
      ) { store in
        var world = WorldConfiguration()
        world.standardError = .callback { errorOutput.append($0) }
        switch source.place {
        case .file(let file):
          var files = VirtualDirectory()
          try files.add(file, at: name)
          world.preopen(files, at: directory)
        case .path(let path): world.preopen(path.splitPath.directory, at: directory, access: .readOnly)
        }
        var imports = Imports()
        LlamaGuest.define(in: &imports, onLoadProgress: configuration.onLoadProgress)
        store.setDeadline(budget.timeout.map { $0.clamped - (ContinuousClock.now - start) })
        store.fuel = budget.fuel
        defer { spent.withLock { $0 = store.fuelConsumed } }
        return try World(world).instantiate(configuration.guest, in: store, imports: imports)
      }
      let reserve = RequestEnding.Reserve(fuel: configuration.endingFuel, time: configuration.endingTime)
      sandbox = GuestSandbox(inner, endingWith: reserve) { errorOutput.error(for: $0) }
    } catch let trap as Trap {
      switch trap.code {
      case .interrupted: throw CancellationError()
      case .deadlineExceeded, .outOfFuel:
        throw RequestEnding.error(
          for: trap.code == .outOfFuel ? .outOfFuel : .deadlineExceeded, spent.withLock { $0 }, of: budget.fuel,
          ContinuousClock.now - start, of: budget.timeout)
      case .memoryLimit: throw InferenceError(.memoryLimit, "the guest does not fit: \(trap.message)", trap: trap)
      default: throw errorOutput.error(for: trap)
      }
    }
  }

  /// Lets `body` work with the guest when its turn has come.
  ///
  /// - Parameter loadStart: When loading has begun, of which it is a part.
  /// - Throws: What `body` throws; `engine_fault` for its traps; `budget_exhausted`; `CancellationError`.
  func withGuest<Result: Sendable>(
    _ budget: RequestBudget, _ control: RequestControl, since loadStart: ContinuousClock.Instant? = nil,
    _ body: @escaping @Sendable (isolated Sandbox, LlamaGuest) async throws -> Result
  ) async throws -> Result {
    try await sandbox.takeTurn(budget, control, since: loadStart) { sandbox, turn in
      let guest = try await LlamaGuest(turn, abortFlagAt: self.abortFlag.withLock { $0 })
      self.abortFlag.withLock { $0 = guest.abortFlag }
      guard !turn.isCancelled else { throw CancellationError() }
      let outcome: Swift.Result<Result, any Error>
      do { outcome = .success(try await body(sandbox, guest)) } catch { outcome = .failure(error) }
      try await guest.endRequest()
      return try outcome.get()
    }
  }
}

extension String {
  /// A path's directory, `.` where it names none, and what comes after it.
  fileprivate var splitPath: (directory: String, name: String) {
    let bytes = Array(utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", self) }
    let directory = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    return (directory, String(decoding: bytes[(slash + 1)...], as: UTF8.self))
  }
}
