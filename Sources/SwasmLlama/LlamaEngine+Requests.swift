import Swasm
import SwasmInference
import SwasmJSON

extension LlamaEngine: TextGenerator, TextEmbedder, TextTokenizer {
  public func generate(_ request: GenerationRequest) -> Generation {
    Generation { control, give in
      let grammar = try request.constraint.map { try LlamaEngine.grammar(of: $0) }
      return try await self.withGuest(request.budget, control) { _, guest in
        var generation = LlamaGeneration(request, grammar: grammar, guest)
        return try await generation.finish(give)
      }
    }
  }

  private static func grammar(of constraint: OutputConstraint) throws -> String {
    switch constraint {
    case .schema(let schema): return try LlamaGrammar(schema: schema).text
    case .grammar(let text):
      do throws(GrammarError) {
        return try LlamaGrammar(text).text
      } catch {
        throw InferenceError(.invalidArguments, "the grammar is refused: \(error)", cause: error)
      }
    }
  }

  public func embed(_ text: String, budget: RequestBudget = RequestBudget()) async throws -> TextEmbedding {
    try await withGuest(budget) { _, guest in
      let tokens = try await guest.tokenize(text, addsSpecial: true, parsesSpecial: false)
      let vector = try await guest.embed(tokens)
      try await guest.endRequest()
      return TextEmbedding(vector: vector, tokenCount: tokens.count, fuel: guest.turn.ending.fuelSpent)
    }
  }

  public func tokenize(
    _ text: String, addsSpecial: Bool = true, parsesSpecial: Bool = false
  ) async throws -> [TokenID] {
    try await withGuest(LlamaEngine.textBudget) { _, guest in
      try await guest.tokenize(text, addsSpecial: addsSpecial, parsesSpecial: parsesSpecial)
    }
  }

  public func detokenize(
    _ tokens: [TokenID], removesSpecial: Bool = false, showsSpecial: Bool = false
  ) async throws -> String {
    let bytes = try await withGuest(LlamaEngine.textBudget) { _, guest in
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
    try await withGuest(LlamaEngine.textBudget) { _, guest in
      try await guest.apply(template: template, to: messages, addsAssistant: addsAssistant)
    }
  }

  /// The context's tokens with their keys and values, for `restoreState`.
  ///
  /// - Throws: `InferenceError`, `CancellationError`.
  public func saveState() async throws -> [UInt8] {
    try await withGuest(LlamaEngine.textBudget) { _, guest in try await guest.saveState() }
  }

  /// Brings the context into a state that the same guest has saved with the same model: what it has in common with the
  /// next prompt is not decoded again.
  ///
  /// - Throws: `InferenceError`: `invalid_arguments` for what is no such state; `CancellationError`.
  public func restoreState(_ state: [UInt8]) async throws {
    try await withGuest(LlamaEngine.textBudget) { _, guest in try await guest.restoreState(state) }
  }

  /// For what takes no longer than its input is long.
  private static let textBudget = RequestBudget(timeout: .seconds(60))
}
