import Swasm

/// How a llama.cpp guest works.
public struct LlamaConfiguration: Sendable {
  /// A module that keeps to Docs/LlamaABI.md, such as the one that `Fixtures/install llama` builds.
  public var guest: Module
  /// Tokens of prompt and output together; `nil`: as many as the model was trained with, 4,096 at most.
  public var contextSize: Int?
  /// Tokens that are decoded at once, 1 at least. The fewer, the sooner a request can be ended while its prompt is decoded.
  public var batchSize = 128
  /// Without the weights, which is much faster: for tokens and chat templates only.
  public var loadsVocabularyOnly = false
  /// Of the guest's store. Its memory has to hold the model, and what the context needs.
  public var limits = StoreLimits(memoryBytes: 4 << 30)
  /// What loading a model may use; of the outputs nothing is looked at.
  public var loadBudget = RequestBudget(timeout: .seconds(600))
  /// Units of fuel that a guest may use beyond a request's budget, to end it in an orderly way. One that takes more is
  /// replaced.
  public var endingFuel = 1_000_000_000
  /// The same for time.
  public var endingTime = Duration.seconds(5)
  /// Whose threads run the guest.
  public var pool = ThreadPool.shared
  /// Called while the model is loaded, on a thread of the pool, with the part from 0 to 1 that is done.
  public var onLoadProgress: @Sendable (Double) -> Void = { _ in }

  public init(guest: Module) { self.guest = guest }
}
