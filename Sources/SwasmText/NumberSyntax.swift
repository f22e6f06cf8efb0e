/// The forms of numbers (specification 6.3.1 and 6.3.2).
enum NumberSyntax {
  /// The kind of a token that begins with a digit or a sign; `nil` when it is no number.
  static func kind(_ text: ArraySlice<UInt8>) -> Token.Kind? {
    var rest = text
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if let kind = word(rest) { return kind }
    let isHexadecimal = removePrefix("0x", from: &rest)
    guard removeDigits(&rest, isHexadecimal: isHexadecimal) else { return nil }
    if rest.isEmpty { return .integer }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if let next = rest.first, isDigit(next, isHexadecimal) {
        guard removeDigits(&rest, isHexadecimal: isHexadecimal) else { return nil }
      }
    }
    if rest.isEmpty { return .float }
    let exponent = isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e")
    guard let letter = rest.first, letter | 0x20 == exponent else { return nil }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    return removeDigits(&rest, isHexadecimal: false) && rest.isEmpty ? .float : nil
  }

  /// `inf`, `nan` and `nan:0x…` without a sign.
  static func word(_ text: ArraySlice<UInt8>) -> Token.Kind? {
    var rest = text
    if removePrefix("inf", from: &rest) { return rest.isEmpty ? .float : nil }
    guard removePrefix("nan", from: &rest) else { return nil }
    if rest.isEmpty { return .float }
    guard removePrefix(":0x", from: &rest) else { return nil }
    return removeDigits(&rest, isHexadecimal: true) && rest.isEmpty ? .float : nil
  }

  /// `offset=N` or `align=N`.
  static func isAssignment(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    guard removePrefix("offset=", from: &rest) || removePrefix("align=", from: &rest) else { return false }
    let isHexadecimal = removePrefix("0x", from: &rest)
    return removeDigits(&rest, isHexadecimal: isHexadecimal) && rest.isEmpty
  }

  private static func removePrefix(_ prefix: StaticString, from text: inout ArraySlice<UInt8>) -> Bool {
    let count = prefix.utf8CodeUnitCount
    let bytes = UnsafeBufferPointer(start: prefix.utf8Start, count: count)
    guard text.count >= count, text.prefix(count).elementsEqual(bytes) else { return false }
    text.removeFirst(count)
    return true
  }

  private static func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
    guard let value = CharacterTable.hexadecimalValue(byte) else { return false }
    return isHexadecimal || value < 10
  }

  /// Digits, with single underscores between them.
  private static func removeDigits(_ text: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> Bool {
    guard let first = text.first, isDigit(first, isHexadecimal) else { return false }
    text.removeFirst()
    while let byte = text.first {
      if byte == UInt8(ascii: "_") {
        guard let next = text.dropFirst().first, isDigit(next, isHexadecimal) else { return false }
        text.removeFirst()
      } else if !isDigit(byte, isHexadecimal) {
        break
      }
      text.removeFirst()
    }
    return true
  }
}

/// The values of numbers.
enum NumberValue {
  /// The bits of an integer of 8 to 64 bits, signed or unsigned; `nil` when it is out of range.
  static func integer(_ text: ArraySlice<UInt8>, bits: Int) -> UInt64? {
    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard let magnitude = natural(rest) else { return nil }
    let limit: UInt64 = bits == 64 ? .max : 1 << UInt64(bits) - 1
    let half: UInt64 = 1 << UInt64(bits - 1)
    if isNegative { return magnitude <= half ? (0 &- magnitude) & limit : nil }
    return magnitude <= limit ? magnitude : nil
  }

  /// An integer without sign below 2^64.
  static func natural(_ text: ArraySlice<UInt8>) -> UInt64? {
    var rest = text
    var radix: UInt64 = 10
    if rest.count > 2, rest[rest.startIndex + 1] == UInt8(ascii: "x") {
      radix = 16
      rest.removeFirst(2)
    }
    var value: UInt64 = 0
    for byte in rest where byte != UInt8(ascii: "_") {
      guard let digit = CharacterTable.hexadecimalValue(byte) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  static func f32(_ text: ArraySlice<UInt8>) -> UInt32? {
    if let special = special(text, exponent: 0xFF, fractionBits: 23) { return special.map { UInt32($0) } }
    guard let value = Float(cleaned(text)), value.isFinite else { return nil }
    // The standard library of Swift 6.3 rounds subnormal numbers wrongly.
    if value.magnitude >= 2 * Float.leastNormalMagnitude { return value.bitPattern }
    return UInt32(truncatingIfNeeded: TinyNumber(text).bits(leastExponent: -149)) | (value.sign == .minus ? 1 << 31 : 0)
  }

  static func f64(_ text: ArraySlice<UInt8>) -> UInt64? {
    if let special = special(text, exponent: 0x7FF, fractionBits: 52) { return special }
    guard let value = Double(cleaned(text)), value.isFinite else { return nil }
    if value.magnitude >= 2 * Double.leastNormalMagnitude { return value.bitPattern }
    return TinyNumber(text).bits(leastExponent: -1074) | (value.sign == .minus ? 1 << 63 : 0)
  }

  private static func cleaned(_ text: ArraySlice<UInt8>) -> String {
    var clean = text.filter { $0 != UInt8(ascii: "_") }
    // "1." and "0x1.p0" are numbers here.
    if let dot = clean.firstIndex(of: UInt8(ascii: ".")) {
      let next = dot + 1 < clean.count ? clean[dot + 1] : 0
      if CharacterTable.hexadecimalValue(next) == nil || !isHexadecimal(clean) && next | 0x20 == UInt8(ascii: "e") {
        clean.insert(UInt8(ascii: "0"), at: dot + 1)
      }
    }
    if isHexadecimal(clean), !clean.contains(where: { $0 | 0x20 == UInt8(ascii: "p") }) {
      clean.append(contentsOf: Array("p0".utf8))
    }
    return String(decoding: clean, as: UTF8.self)
  }

  private static func isHexadecimal(_ text: [UInt8]) -> Bool { text.contains(UInt8(ascii: "x")) }

  /// Infinities and NaNs: `nil` for other numbers, an inner `nil` for a payload that is out of range.
  private static func special(_ text: ArraySlice<UInt8>, exponent: UInt64, fractionBits: UInt64) -> UInt64?? {
    var rest = text
    var sign: UInt64 = 0
    if rest.first == UInt8(ascii: "-") { sign = (exponent + 1) << fractionBits }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let infinity = sign | exponent << fractionBits
    if rest.first == UInt8(ascii: "i") { return .some(infinity) }
    guard rest.first == UInt8(ascii: "n") else { return nil }
    guard rest.count > 3 else { return .some(infinity | 1 << (fractionBits - 1)) }
    guard let payload = natural(rest.dropFirst(4)), payload > 0, payload < 1 << fractionBits else {
      return .some(nil)
    }
    return .some(infinity | payload)
  }
}
