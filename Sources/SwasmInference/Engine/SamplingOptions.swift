/// How the next token is chosen among the likely ones. What is applied, in this order: penalty of repetitions, top-k, top-p,
/// min-p, temperature, a choice by the seed.
public struct SamplingOptions: Hashable, Sendable {
  /// Of the random choice: the same seed gives the same tokens.
  public var seed: UInt32 = 0
  /// Divides the logits; 0 or less: always the likeliest token, and `topK`, `topP` and `minP` say nothing.
  public var temperature: Float = 0
  /// So many of the likeliest tokens; 0 or less: all.
  public var topK: Int32 = 0
  /// As many of the likeliest tokens as have this probability together; 1 or more: all.
  public var topP: Float = 1
  /// Tokens that have at least this part of the likeliest one's probability; 0 or less: all.
  public var minP: Float = 0
  /// Divides the logits of tokens that came before, more than 0; 1: no penalty.
  public var repeatPenalty: Float = 1
  /// Tokens that the penalty looks back, -1 for the whole context.
  public var repeatLastN: Int32 = 64

  public init() {}

  /// Always the likeliest token.
  public static let greedy = SamplingOptions()

  /// - Throws: `invalid_arguments` for numbers that are none or out of range.
  package func check() throws(InferenceError) {
    func refuse(_ what: String) throws(InferenceError) { throw InferenceError(.invalidArguments, what) }
    for (name, value) in [("temperature", temperature), ("top-p", topP), ("min-p", minP)] where !value.isFinite {
      try refuse("\(name) is \(value), which is no number")
    }
    if !repeatPenalty.isFinite || repeatPenalty <= 0 { try refuse("the repeat penalty is not more than 0") }
    if repeatLastN < -1 { try refuse("the repeat penalty cannot look back \(repeatLastN) tokens") }
  }
}
