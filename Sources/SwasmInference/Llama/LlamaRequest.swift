/// How tokens are chosen (Docs/LlamaABI.md, "Options of a request").
public struct LlamaRequest: Sendable {
  /// Whether the tokens that the context has in common with the prompt are kept instead of decoded again.
  public var reusesPrefix = true
  public var seed: UInt32 = 0
  /// 0 or less: always the likeliest token; `topK`, `topP` and `minP` say nothing then.
  public var temperature: Float = 0
  /// 0 or less: all tokens.
  public var topK: Int32 = 0
  /// 1 or more: all tokens.
  public var topP: Float = 1
  /// 0 or less: all tokens.
  public var minP: Float = 0
  /// More than 0; 1 does not penalize.
  public var repeatPenalty: Float = 1
  /// Tokens that the penalty looks back; -1 for the whole context.
  public var repeatLastN: Int32 = 64
  /// GBNF with the rule `root`.
  public var grammar: String?

  public init() {}

  /// As the guest takes it, with the grammar at an address.
  ///
  /// - Throws: `invalid_arguments` for numbers that are none or out of range.
  func bytes(grammarAt address: UInt32) throws(InferenceError) -> [UInt8] {
    guard temperature.isFinite, topP.isFinite, minP.isFinite, repeatPenalty.isFinite, repeatPenalty > 0,
      repeatLastN >= -1
    else { throw InferenceError(.invalidArguments, "a sampling option is not a number, or out of range") }
    let words: [UInt32] = [
      reusesPrefix ? 1 : 0, seed, temperature.bitPattern, UInt32(bitPattern: topK), topP.bitPattern, minP.bitPattern,
      repeatPenalty.bitPattern, UInt32(bitPattern: repeatLastN), address, UInt32(clamping: grammar?.utf8.count ?? 0),
    ]
    return littleEndianBytes(words)
  }
}
