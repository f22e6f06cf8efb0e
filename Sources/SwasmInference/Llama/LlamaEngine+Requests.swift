import Swasm
import SwasmJSON

extension LlamaEngine {
  public nonisolated func generate(_ request: GenerationRequest) -> Generation {
    Generation { control, give in
      let grammar: String? =
        switch request.constraint {
        case nil: nil
        case .grammar(let text): text
        case .schema(let schema): try JSONSchemaGrammar(schema).text
        }
      // For the guest, that would be none.
      guard grammar?.isEmpty != true else { throw InferenceError(.invalidArguments, "the grammar is empty") }
      return try await self.run(request.budget, control) { _, guest in
        var run = LlamaGeneration(request, grammar: grammar, guest)
        return try await run.finish(give)
      }
    }
  }

  public func embed(_ text: String, budget: RequestBudget = RequestBudget()) async throws -> Embedding {
    try await run(budget) { _, guest in
      let store = guest.instance.store
      let fuelBefore = store.fuelConsumed
      let tokens = try await guest.tokenize(text, addsSpecial: true, parsesSpecial: false)
      let vector = try await guest.embed(tokens)
      return Embedding(vector: vector, tokenCount: tokens.count, fuel: store.fuelConsumed - fuelBefore)
    }
  }

  public func tokenize(
    _ text: String, addsSpecial: Bool = true, parsesSpecial: Bool = false
  ) async throws -> [Token] {
    try await run(LlamaEngine.textBudget) { _, guest in
      try await guest.tokenize(text, addsSpecial: addsSpecial, parsesSpecial: parsesSpecial)
    }
  }

  public func detokenize(
    _ tokens: [Token], removesSpecial: Bool = false, showsSpecial: Bool = false
  ) async throws -> String {
    let bytes = try await run(LlamaEngine.textBudget) { _, guest in
      try await guest.detokenize(tokens, removesSpecial: removesSpecial, showsSpecial: showsSpecial)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A conversation in the form of a chat template, without making tokens of it.
  ///
  /// - Parameters:
  ///   - template: In Jinja, one of those that `llama_chat_apply_template` knows; `nil` for the model's own.
  ///   - addsAssistant: With the beginning of an answer.
  /// - Throws: `InferenceError`: `unsupported` for a template that the engine does not know, which it names;
  ///   `CancellationError`.
  public func applyChatTemplate(
    _ template: String? = nil, to messages: [ChatMessage], addsAssistant: Bool = true
  ) async throws -> String {
    try await run(LlamaEngine.textBudget) { _, guest in
      try await guest.apply(template: template, to: messages, addsAssistant: addsAssistant)
    }
  }

  /// The context's tokens with their keys and values, for `restoreState`.
  ///
  /// - Throws: `InferenceError`, `CancellationError`.
  public func saveState() async throws -> [UInt8] {
    try await run(LlamaEngine.textBudget) { _, guest in try await guest.saveState() }
  }

  /// Brings the context into a state that the same guest has saved with the same model: what it has in common with the
  /// next prompt is not decoded again.
  ///
  /// - Throws: `InferenceError`: `invalid_arguments` for what is no such state; `CancellationError`.
  public func restoreState(_ state: [UInt8]) async throws {
    try await run(LlamaEngine.textBudget) { _, guest in try await guest.restoreState(state) }
  }

  /// For what takes no longer than its input is long.
  private static let textBudget = RequestBudget(timeout: .seconds(60))
}
