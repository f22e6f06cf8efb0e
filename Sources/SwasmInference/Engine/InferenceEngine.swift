/// A model at work in a sandbox. What an engine can do with its model, further protocols say: `TextGenerator`,
/// `TextEmbedder`, `TextTokenizer`. These ask for nothing else, so that what stands before and behind an engine (a guard of
/// prompts, a check of outputs) has them too, around any engine.
///
///     let engine = try await LlamaEngine.load(.file(try VirtualFile(path: "model.gguf")), configuration)
///     let generation = engine.generate(GenerationRequest(.chat([ChatMessage(.user, "Hello")])))
///     for try await token in generation { print(token.text, terminator: "") }
///     print(try await generation.completion.finishReason)
///
/// One request runs at a time; others wait in their order. A guest that traps is replaced: the request that met the trap
/// fails with `engine_fault`, the next one loads the model again. Cancelling a task ends its request, within one token.
public protocol InferenceEngine: Sendable {
  /// What a model is read from.
  associatedtype Source: Sendable
  associatedtype Configuration: Sendable
  /// What a model's file says of it, such as `ModelDescription` for models of texts.
  associatedtype Description: Sendable

  /// Loads a model.
  ///
  /// - Throws: `InferenceError`: `malformed_model` for files whose layout cannot be true, `engine_failed` with the engine's
  ///   message for files that it refuses, `engine_fault` when it trapped over one, `budget_exhausted`; errors of the source;
  ///   `LinkError`; `CancellationError`.
  static func load(_ source: Source, _ configuration: Configuration) async throws -> Self

  /// What the model's file says of it.
  var model: Description { get }
}
