/// Knows a model's vocabulary.
public protocol TextTokenizer: Sendable {
  /// The tokens of a text.
  ///
  /// - Parameters:
  ///   - addsSpecial: With the tokens that the model has at the start and end of a text.
  ///   - parsesSpecial: Texts of special tokens become these tokens; never for what users or models have written.
  /// - Throws: `InferenceError`, `CancellationError`.
  func tokenize(_ text: String, addsSpecial: Bool, parsesSpecial: Bool) async throws -> [TokenID]

  /// The text of tokens; what is no UTF-8 in it is replaced.
  ///
  /// - Parameters:
  ///   - removesSpecial: Without the tokens that the model has at the start and end of a text.
  ///   - showsSpecial: With the texts of special tokens.
  /// - Throws: `InferenceError`: `invalid_arguments` for what is no token; `CancellationError`.
  func detokenize(_ tokens: [TokenID], removesSpecial: Bool, showsSpecial: Bool) async throws -> String
}

/// A token's number in the model's vocabulary.
public typealias TokenID = Int32
