/// Strings (specification 6.3.3).
enum StringLiteral {
  /// Bytes that the escape at `position` takes; `nil` when it is none.
  static func escapeLength(_ source: [UInt8], at position: Int) -> Int? {
    guard position + 1 < source.count else { return nil }
    switch source[position + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "\\"):
      return 2
    case UInt8(ascii: "u"): return unicodeEscape(source[position...])?.length
    default:
      guard position + 2 < source.count, CharacterTable.hexadecimalValue(source[position + 1]) != nil,
        CharacterTable.hexadecimalValue(source[position + 2]) != nil
      else { return nil }
      return 3
    }
  }

  /// `\u{…}`.
  private static func unicodeEscape(_ text: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
    var index = text.startIndex + 2
    guard index < text.endIndex, text[index] == UInt8(ascii: "{") else { return nil }
    index += 1
    var value: UInt32 = 0
    var digits = 0
    while index < text.endIndex, text[index] != UInt8(ascii: "}") {
      // Digits may be grouped.
      if text[index] == UInt8(ascii: "_"), digits > 0 {
        index += 1
        continue
      }
      guard let digit = CharacterTable.hexadecimalValue(text[index]), value < 0x11_0000 else { return nil }
      value = value << 4 | UInt32(digit)
      digits += 1
      index += 1
    }
    guard index < text.endIndex, digits > 0, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, index + 1 - text.startIndex)
  }

  /// The bytes of a string token, quotes included, whose escapes the lexer has checked.
  static func bytes(_ token: ArraySlice<UInt8>) -> [UInt8]? {
    guard token.count >= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(token.count)
    var rest = token.dropFirst().dropLast()
    while let byte = rest.first {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        rest.removeFirst()
        continue
      }
      guard rest.count > 1 else { return nil }
      switch rest[rest.startIndex + 1] {
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "u"):
        guard let (scalar, length) = unicodeEscape(rest) else { return nil }
        bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
        rest.removeFirst(length)
        continue
      case let character:
        guard let high = CharacterTable.hexadecimalValue(character) else {
          bytes.append(character)
          break
        }
        guard rest.count > 2, let low = CharacterTable.hexadecimalValue(rest[rest.startIndex + 2]) else { return nil }
        bytes.append(high << 4 | low)
        rest.removeFirst(3)
        continue
      }
      rest.removeFirst(2)
    }
    return bytes
  }
}
