/// Puts the bytes of tokens together to whole characters (Unicode scalars). What is no UTF-8 becomes U+FFFD, as
/// `String(decoding:as:)` has it.
struct CharacterAssembler: Sendable {
  /// The beginning of a character.
  private var pending: [UInt8] = []

  /// The characters that are whole with these bytes.
  mutating func append(_ bytes: some Collection<UInt8>) -> String {
    pending += bytes
    let count = pending.count - CharacterAssembler.incompleteCount(pending)
    defer { pending.removeFirst(count) }
    return String(decoding: pending[..<count], as: UTF8.self)
  }

  /// What was left when no more bytes come.
  mutating func finish() -> String {
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self)
  }

  /// How many bytes at the end are the beginning of a well-formed character (Unicode 3.9, table 3-7), without its end.
  private static func incompleteCount(_ bytes: [UInt8]) -> Int {
    for count in 1...3 where count <= bytes.count {
      let start = bytes.count - count
      let first = bytes[start]
      if first & 0xC0 == 0x80 { continue }
      let second: UInt8? = count > 1 ? bytes[start + 1] : nil
      switch first {
      case 0xC2...0xDF: return count < 2 ? count : 0
      case 0xE0: return count < 3 && second.map { $0 >= 0xA0 } ?? true ? count : 0
      case 0xED: return count < 3 && second.map { $0 <= 0x9F } ?? true ? count : 0
      case 0xE1...0xEF: return count < 3 ? count : 0
      case 0xF0: return second.map { $0 >= 0x90 } ?? true ? count : 0
      case 0xF4: return second.map { $0 <= 0x8F } ?? true ? count : 0
      case 0xF1...0xF3: return count
      default: return 0
      }
    }
    return 0
  }
}
