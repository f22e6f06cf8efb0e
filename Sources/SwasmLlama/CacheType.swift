/// How a context keeps the keys and values of its tokens.
public enum CacheType: String, Hashable, Sendable, CaseIterable {
  /// 32 bits a number.
  case f32
  /// 16 bits.
  case f16
  /// 8.5 bits, for heads of a multiple of 32 numbers.
  case q8_0

  /// What is kept together, and its bytes.
  var blockElements: UInt64 { self == .q8_0 ? 32 : 1 }
  var blockBytes: UInt64 {
    switch self {
    case .f32: 4
    case .f16: 2
    case .q8_0: 34
    }
  }

  /// GGUF's number.
  var number: Int32 {
    switch self {
    case .f32: 0
    case .f16: 1
    case .q8_0: 8
    }
  }
}
