import Swasm

/// Command lines and names of files are bytes, and need not be UTF-8. In strings of this program, a byte that is part of
/// no character is U+10FF00 plus the byte, a character for private use, and so is each byte of the characters U+10FF80 to
/// U+10FFFF themselves: whatever the bytes are, nothing is lost, and no two texts become one.
enum ByteText {
  private static let base: UInt32 = 0x10FF00
  private static let stand = (base + 0x80)...(base + 0xFF)

  static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), isPlain(text) { return text }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let byte = rest.first {
      if let scalar = firstScalar(rest), !stand.contains(scalar.value) {
        text.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        if let scalar = Unicode.Scalar(base + UInt32(byte)) { text.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  private static func firstScalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    for count in 1...4 {
      guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else { continue }
      return text.unicodeScalars.first
    }
    return nil
  }

  static func bytes(_ text: String) -> [UInt8] {
    if isPlain(text) { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if stand.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  /// Whether the string is what it stands for.
  static func isPlain(_ text: String) -> Bool { !text.unicodeScalars.contains { stand.contains($0.value) } }

  fileprivate static func readable(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if stand.contains(scalar.value) {
        result += "\\x\(String(scalar.value - base, radix: 16))".unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// As `Swasm.escaped(_:)`, with bytes that are part of no character as `\xff`.
func escaped(_ text: String) -> String { ByteText.readable(Swasm.escaped(text)) }
