/// Classes of ASCII characters (specification 6.3).
enum CharacterTable {
  /// `idchar`.
  static func isIdentifierCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x3A, 0x3C...0x5A, 0x5C, 0x5E...0x7A, 0x7C, 0x7E: true
    default: false
    }
  }

  /// What only reserved tokens contain.
  static func isReservedPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// Well-formed UTF-8 (Unicode 3.9, table 3-7).
enum UTF8Sequence {
  /// Bytes of the character at `position`; `nil` when it is malformed.
  static func length<Bytes: RandomAccessCollection>(in bytes: Bytes, at position: Int) -> Int?
  where Bytes.Element == UInt8, Bytes.Index == Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    func continues(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      position + distance < bytes.endIndex && range.contains(bytes[position + distance])
    }
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : nil
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : nil
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
  }

  static func isValid<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Bool
  where Bytes.Element == UInt8, Bytes.Index == Int {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard let length = length(in: bytes, at: position) else { return false }
      position += length
    }
    return true
  }
}
