import Swasm
import SwasmInference

/// How a llama.cpp guest works.
public struct LlamaConfiguration: Sendable {
  /// A module that keeps to Docs/LlamaABI.md, such as the one that `Fixtures/install llama` builds.
  public var guest: Module
  /// Tokens of prompt and output together, from 1 to 2^24; `nil`: as many as the model was trained with, 4,096 at most.
  public var contextSize: Int?
  /// Tokens that are decoded at once, from 1 to 2^24. The fewer, the sooner a request can be ended while its prompt is decoded.
  public var batchSize = 128
  /// How keys are kept, and values, which are most of what a long context takes. Types other than `.f16` need a guest that
  /// exports `llm_open_with`.
  public var keyType = CacheType.f16
  public var valueType = CacheType.f16
  /// Without the weights, which is much faster: for tokens and chat templates only.
  public var loadsVocabularyOnly = false
  /// Of the guest's store. Its memory has to hold the model, and what the context needs.
  public var limits = StoreLimits(memoryBytes: 4 << 30)
  /// What loading a model may use, checking its file and instantiating the guest included; of the outputs nothing is looked
  /// at. With more it fails with `budget_exhausted`.
  public var loadBudget = RequestBudget(timeout: .seconds(600))
  /// Units of a request's fuel that are kept to end it in an orderly way, an eighth of it at most. A guest that takes more
  /// is replaced.
  public var endingFuel = 1_000_000_000
  /// The same for time. Without a budget for it, what the guest may take to end a request that was cancelled.
  public var endingTime = Duration.seconds(5)
  /// Whose threads run the guest.
  public var pool = ThreadPool.shared
  /// Called while the model is loaded, on a thread of the pool, with the part from 0 to 1 that is done.
  public var onLoadProgress: @Sendable (Double) -> Void = { _ in }

  public init(guest: Module) { self.guest = guest }

  /// With the fastest guest of a folder of `Fixtures/install llama` that the engine can run: `guest-relaxed.wasm` where it
  /// allows relaxed SIMD, else `guest.wasm`. Both give the same tokens.
  ///
  /// - Throws: `FileError` or `ModuleError`.
  public init(guestsIn folder: String, engine: Engine) throws {
    guest = try Module(path: LlamaConfiguration.guestPath(in: folder, engine.features), engine: engine)
  }

  /// The guest of a folder for an engine with these features.
  package static func guestPath(in folder: String, _ features: Features) -> String {
    folder + (features.contains(.relaxedSIMD) ? "/guest-relaxed.wasm" : "/guest.wasm")
  }

  static let tokenLimit = 1 << 24
}
