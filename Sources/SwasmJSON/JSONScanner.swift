/// Reads the tokens of a JSON text: a position in its bytes.
struct JSONScanner {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Steps over the byte that was just looked at.
  mutating func skip() { offset += 1 }

  /// Skips white space.
  /// - Returns: the byte after it, which is not consumed.
  mutating func nextToken() throws(JSONError) -> UInt8 {
    skipSpace()
    guard let byte else { throw unexpectedEnd() }
    return byte
  }

  mutating func expectEnd() throws(JSONError) {
    skipSpace()
    guard byte == nil else {
      throw JSONError(code: .trailingData, offset: offset, message: "something follows the document's value")
    }
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  mutating func readLiteral(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard let byte else { throw unexpectedEnd() }
      guard byte == word.utf8Start[index] else {
        throw JSONError(code: .invalidLiteral, offset: start, message: "expected '\(word)'")
      }
      offset += 1
    }
    return value
  }

  // MARK: Numbers

  mutating func readNumber() throws(JSONError) -> JSONNumber {
    let start = offset
    if byte == UInt8(ascii: "-") { offset += 1 }
    if byte == UInt8(ascii: "0") {
      offset += 1
      if let byte, isDigit(byte) {
        throw JSONError(code: .invalidNumber, offset: start, message: "a number starts with a needless 0")
      }
    } else {
      try readDigits()
    }
    if byte == UInt8(ascii: ".") {
      offset += 1
      try readDigits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      offset += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
      try readDigits()
    }
    return JSONNumber(validated: text(from: start))
  }

  private mutating func readDigits() throws(JSONError) {
    guard let first = byte else { throw unexpectedEnd() }
    guard isDigit(first) else {
      throw JSONError(code: .invalidNumber, offset: offset, message: "expected a digit, not \(name(of: first))")
    }
    while let byte, isDigit(byte) { offset += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  // MARK: Strings

  /// Reads a string from its opening quote on.
  mutating func readString() throws(JSONError) -> String {
    offset += 1
    var runStart = offset
    var decoded: [UInt8] = []
    while true {
      guard let byte else { throw unexpectedEnd() }
      switch byte {
      case UInt8(ascii: "\""):
        defer { offset += 1 }
        if decoded.isEmpty { return text(from: runStart) }
        decoded += bytes[runStart..<offset]
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[runStart..<offset]
        try readEscape(into: &decoded)
        runStart = offset
      case 0..<0x20:
        throw JSONError(
          code: .controlCharacter, offset: offset, message: "\(name(of: byte)) must be escaped in a string")
      case 0x80...: try skipMultibyteCharacter()
      default: offset += 1
      }
    }
  }

  private mutating func readEscape(into decoded: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    guard let byte else { throw unexpectedEnd() }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded += String(try readScalar(from: start)).utf8
    default:
      throw JSONError(code: .invalidEscape, offset: start, message: "no escape is written \\ and \(name(of: byte))")
    }
  }

  /// Reads the digits of a \u escape, and the second escape of a surrogate pair.
  private mutating func readScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, byte == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u") {
      let second = offset
      offset += 2
      let low = try readFourDigits(from: second)
      if (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
      {
        return scalar
      }
    }
    throw JSONError(code: .loneSurrogate, offset: start, message: "an escaped surrogate is not part of a pair")
  }

  private mutating func readFourDigits(from start: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte else { throw unexpectedEnd() }
      guard let digit = hexadecimalDigit(byte) else {
        throw JSONError(code: .invalidEscape, offset: start, message: "\\u needs four hexadecimal digits")
      }
      unit = unit << 4 | digit
      offset += 1
    }
    return unit
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Steps over one well-formed UTF-8 sequence of two to four bytes (Unicode 3.9, table 3-7).
  private mutating func skipMultibyteCharacter() throws(JSONError) {
    let start = offset
    let first = bytes[start]
    let secondRange: ClosedRange<UInt8>
    let count: Int
    switch first {
    case 0xC2...0xDF: (count, secondRange) = (2, 0x80...0xBF)
    case 0xE0: (count, secondRange) = (3, 0xA0...0xBF)
    case 0xED: (count, secondRange) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, secondRange) = (3, 0x80...0xBF)
    case 0xF0: (count, secondRange) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, secondRange) = (4, 0x80...0xBF)
    case 0xF4: (count, secondRange) = (4, 0x80...0x8F)
    default: throw JSONError(code: .invalidUTF8, offset: start, message: "\(name(of: first)) starts no character")
    }
    for index in 1..<count {
      guard start + index < bytes.count, (index == 1 ? secondRange : 0x80...0xBF).contains(bytes[start + index]) else {
        throw JSONError(code: .invalidUTF8, offset: start, message: "a character's bytes are incomplete")
      }
    }
    offset += count
  }

  // MARK: Errors

  func unexpected(_ byte: UInt8, _ expected: String) -> JSONError {
    JSONError(code: .unexpectedByte, offset: offset, message: "expected \(expected), not \(name(of: byte))")
  }

  private func unexpectedEnd() -> JSONError {
    JSONError(code: .unexpectedEnd, offset: bytes.count, message: "the document ends too early")
  }

  private func name(of byte: UInt8) -> String {
    if byte > 0x20 && byte < 0x7F { return "'\(Unicode.Scalar(byte))'" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
  }

  private func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }
}
