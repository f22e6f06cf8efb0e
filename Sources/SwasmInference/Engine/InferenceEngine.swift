import Swasm

/// A model in a sandbox that continues texts. One request runs at a time; others wait in their order.
///
///     let engine = try await LlamaEngine.load(.file(try VirtualFile(path: "model.gguf")), configuration)
///     let generation = engine.generate(GenerationRequest(.chat([ChatMessage(.user, "Hello")])))
///     for try await token in generation { print(token.text, terminator: "") }
///     print(try await generation.completion.finishReason)
///
/// A guest that traps is replaced: the request that met the trap fails with `engine_fault`, the next one loads the model
/// again. Cancelling a task ends its request, within one token.
public protocol InferenceEngine: Sendable {
  /// What a model is read from.
  associatedtype Source: Sendable
  associatedtype Configuration: Sendable

  /// Loads a model.
  ///
  /// - Throws: `InferenceError`: `malformed_model` for files whose layout cannot be true, `engine_failed` with the engine's
  ///   message for files that it refuses, `engine_fault` when it trapped over one, `budget_exhausted`; `FileError`,
  ///   `PreopenError`, `LinkError`; `CancellationError`.
  static func load(_ source: Source, _ configuration: Configuration) async throws -> Self

  /// What the model's file says of it.
  var model: ModelDescription { get }

  /// Begins a request. Its errors are thrown by the sequence and by `Generation.completion`.
  func generate(_ request: GenerationRequest) -> Generation

  /// A vector of length 1 for a text.
  ///
  /// - Throws: `InferenceError`, `CancellationError`.
  func embed(_ text: String, budget: RequestBudget) async throws -> Embedding

  /// The tokens of a text.
  ///
  /// - Parameters:
  ///   - addsSpecial: With the tokens that the model has at the start and end of a text.
  ///   - parsesSpecial: Texts of special tokens become these tokens; never for what users or models have written.
  /// - Throws: `InferenceError`, `CancellationError`.
  func tokenize(_ text: String, addsSpecial: Bool, parsesSpecial: Bool) async throws -> [Token]

  /// The text of tokens; what is no UTF-8 in it is replaced.
  ///
  /// - Parameters:
  ///   - removesSpecial: Without the tokens that the model has at the start and end of a text.
  ///   - showsSpecial: With the texts of special tokens.
  /// - Throws: `InferenceError`: `invalid_arguments` for what is no token; `CancellationError`.
  func detokenize(_ tokens: [Token], removesSpecial: Bool, showsSpecial: Bool) async throws -> String
}

/// A token's number in the model's vocabulary.
public typealias Token = Int32

extension InferenceEngine {
  /// Runs a request to its end.
  ///
  /// - Returns: What there is, also when a budget has ended it: `Completion.finishReason` says so.
  /// - Throws: `InferenceError`, `JSONSchemaError` of the request's schema; `CancellationError`.
  public func complete(_ request: GenerationRequest) async throws -> Completion {
    let generation = generate(request)
    return try await withTaskCancellationHandler {
      let completion = try await generation.completion
      if completion.finishReason == .cancelled { throw CancellationError() }
      return completion
    } onCancel: {
      generation.cancel()
    }
  }
}

/// The vector of a text.
public struct Embedding: Hashable, Sendable {
  /// Of length 1, or of zeros only.
  public let vector: [Float]
  public let tokenCount: Int
  /// Units that it took.
  public let fuel: Int

  public init(vector: [Float], tokenCount: Int, fuel: Int) {
    self.vector = vector
    self.tokenCount = tokenCount
    self.fuel = fuel
  }
}
