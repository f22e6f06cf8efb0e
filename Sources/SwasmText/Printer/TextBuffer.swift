import Swasm

/// Text on its way out, collected into pieces.
struct TextBuffer {
  private var bytes: [UInt8] = []
  private let write: (UnsafeRawBufferPointer) -> Void
  /// Of all that is written: what would go beyond is thrown away.
  let limit: Int
  private var written = 0
  private static let pieceBytes = 64 << 10

  init(limit: Int, write: @escaping (UnsafeRawBufferPointer) -> Void) {
    self.limit = limit
    self.write = write
    bytes.reserveCapacity(Self.pieceBytes + 4096)
  }

  var isTooLong: Bool { bytes.count > limit - written }

  mutating func flush() {
    if !isTooLong {
      bytes.withUnsafeBytes { if !$0.isEmpty { write($0) } }
      written += bytes.count
      bytes.removeAll(keepingCapacity: true)
    } else {
      // One byte too many is kept.
      written = limit
      bytes.removeSubrange(1...)
    }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if bytes.count >= Self.pieceBytes { flush() }
    bytes.append(byte)
  }

  mutating func append(_ text: StaticString) {
    if bytes.count >= Self.pieceBytes { flush() }
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    if bytes.count >= Self.pieceBytes { flush() }
    if !isTooLong { bytes.append(contentsOf: text) }
  }

  mutating func append(spaces count: Int) {
    if bytes.count >= Self.pieceBytes { flush() }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  mutating func append(_ text: String) { append(text.utf8) }

  // MARK: Numbers

  mutating func append(decimal value: UInt64) {
    if value < 10 { return append(UInt8(truncatingIfNeeded: value) &+ UInt8(ascii: "0")) }
    var divisor: UInt64 = 10
    while value / divisor >= 10 { divisor &*= 10 }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: value / divisor % 10) &+ UInt8(ascii: "0"))
      divisor /= 10
    }
  }

  mutating func append(decimal value: UInt32) { append(decimal: UInt64(value)) }

  mutating func append(signed value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(decimal: value.magnitude)
  }

  /// With 0x and without leading zeros.
  mutating func append(hexadecimal value: UInt64) {
    append("0x")
    append(String(value, radix: 16))
  }

  /// The shortest decimal number that reads back as the same bits; the payload of what is not a number.
  mutating func append(float bits: UInt32) {
    let value = Float(bitPattern: bits)
    if value.isNaN { return append(nan: UInt64(bits & 0x7F_FFFF), canonical: 0x40_0000, isNegative: bits >> 31 != 0) }
    append(value.isInfinite ? (value < 0 ? "-inf" : "inf") : value.description)
  }

  mutating func append(float bits: UInt64) {
    let value = Double(bitPattern: bits)
    if value.isNaN {
      return append(
        nan: bits & 0xF_FFFF_FFFF_FFFF, canonical: 0x8_0000_0000_0000, isNegative: bits >> 63 != 0)
    }
    append(value.isInfinite ? (value < 0 ? "-inf" : "inf") : value.description)
  }

  private mutating func append(nan payload: UInt64, canonical: UInt64, isNegative: Bool) {
    append(isNegative ? "-nan" : "nan")
    if payload == canonical { return }
    append(UInt8(ascii: ":"))
    append(hexadecimal: payload)
  }

  // MARK: Strings

  /// Of data, so that no token is longer than readers take.
  private static let literalBytes = 16 << 20

  /// String literals of any bytes, which are one for all but the longest.
  mutating func append(data: UnsafeRawBufferPointer) {
    var rest = data[...]
    repeat {
      append(literal: UnsafeRawBufferPointer(rebasing: rest.prefix(Self.literalBytes)))
      rest = rest.dropFirst(Self.literalBytes)
      if !rest.isEmpty { append(UInt8(ascii: " ")) }
    } while !rest.isEmpty
  }

  private mutating func append(literal data: UnsafeRawBufferPointer) {
    append(UInt8(ascii: "\""))
    for byte in data {
      if Self.isPlain(byte) { append(byte) } else { append(escaped: byte) }
    }
    append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(escaped byte: UInt8) {
    append(UInt8(ascii: "\\"))
    append(Self.digit(byte >> 4))
    append(Self.digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? value &+ UInt8(ascii: "0") : value &- 10 &+ UInt8(ascii: "a")
  }

  /// A string literal of a name. Control characters, and marks that change the direction of text, are escaped: names
  /// come from guests.
  mutating func append(name: String) {
    if isTooLong { return }
    var name = name
    name.withUTF8 { append(name: UnsafeRawBufferPointer($0)) }
  }

  mutating func append(name: UnsafeRawBufferPointer) {
    append(UInt8(ascii: "\""))
    var position = 0
    while position < name.count {
      let length = UTF8Sequence.length(in: name, at: position) ?? 1
      let character = UnsafeRawBufferPointer(rebasing: name[position..<(position + length)])
      position += length
      if length == 1 {
        if Self.isPlain(character[0]) { append(character[0]) } else { append(escaped: character[0]) }
      } else if let scalar = Self.hiddenScalar(character) {
        append("\\u{")
        append(String(scalar, radix: 16))
        append(UInt8(ascii: "}"))
      } else {
        append(character)
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// The value of a control character beyond ASCII: all of these have two or three bytes.
  private static func hiddenScalar(_ character: UnsafeRawBufferPointer) -> UInt32? {
    let value: UInt32 =
      switch character.count {
      case 2: UInt32(character[0] & 0x1F) << 6 | UInt32(character[1] & 0x3F)
      case 3: UInt32(character[0] & 0x0F) << 12 | UInt32(character[1] & 0x3F) << 6 | UInt32(character[2] & 0x3F)
      default: 0x10000
      }
    return isControlCharacter(value) ? value : nil
  }
}
