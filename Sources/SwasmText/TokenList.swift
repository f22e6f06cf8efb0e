/// The tokens of a text, 8 bytes each, in pieces: a list that grows is never copied.
struct TokenList: RandomAccessCollection {
  private var pieces: [ContiguousArray<UInt64>] = [[]]
  private(set) var endIndex = 0
  var startIndex: Int { 0 }

  private static let pieceBits = 14
  private static let pieceCount = 1 << pieceBits
  private static let lengthBits: UInt64 = 28

  /// Bytes of the longest token that fits.
  static let maximumLength = (1 << Int(lengthBits)) - 1

  /// The token's length must be `maximumLength` at most.
  mutating func append(_ token: Token) {
    if pieces[pieces.count - 1].count == Self.pieceCount {
      pieces.append([])
      pieces[pieces.count - 1].reserveCapacity(Self.pieceCount)
    }
    pieces[pieces.count - 1].append(
      UInt64(token.kind.rawValue) << 60 | UInt64(token.end - token.start) << 32 | UInt64(token.start))
    endIndex += 1
  }

  subscript(position: Int) -> Token {
    let bits = pieces[position >> Self.pieceBits][position & (Self.pieceCount - 1)]
    let start = UInt32(truncatingIfNeeded: bits)
    let length = UInt32(truncatingIfNeeded: bits >> 32) & UInt32(Self.maximumLength)
    return Token(kind: Token.Kind(rawValue: UInt8(bits >> 60)) ?? .reserved, start: start, end: start + length)
  }
}
