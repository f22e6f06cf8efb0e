import Swasm
import SwasmText

// Values on the command line.
extension Value {
  /// Reads an argument.
  ///
  /// Integers are decimal or hexadecimal (`0x…`), signed or unsigned; floats are decimal or hexadecimal, `inf`, `nan` or
  /// `nan:0x…`; v128 values are up to 32 hexadecimal digits, the last lane first; references can only be `null`.
  ///
  /// - Returns: `nil` when the text is not a value of the type.
  init?(_ text: String, type: ValueType) {
    switch type {
    case .i32:
      guard let bits = Value.integer(text, as: UInt32.self) else { return nil }
      self = .i32(Int32(bitPattern: bits))
    case .i64:
      guard let bits = Value.integer(text, as: UInt64.self) else { return nil }
      self = .i64(Int64(bitPattern: bits))
    case .f32:
      // What is a literal of the text format is read as such; that way is exact.
      var literal = TokenCursor(Array(text.utf8))
      if let bits = try? literal.expectF32(), literal.isAtEnd {
        self = .f32(Float(bitPattern: bits))
        return
      }
      guard let value = Value.float(text, Float.init(sign:payload:)) else { return nil }
      self = .f32(value)
    case .f64:
      var literal = TokenCursor(Array(text.utf8))
      if let bits = try? literal.expectF64(), literal.isAtEnd {
        self = .f64(Double(bitPattern: bits))
        return
      }
      guard let value = Value.float(text, Double.init(sign:payload:)) else { return nil }
      self = .f64(value)
    case .v128:
      guard let bits = Value.vector(text) else { return nil }
      self = .v128(bits)
    default:
      guard type.isNullable, text == "null" else { return nil }
      self = type.heapType == .extern || type.heapType == .noExtern ? .extern(nil) : .function(nil)
    }
  }

  private static func integer<Bits: FixedWidthInteger & UnsignedInteger>(_ text: String, as _: Bits.Type) -> Bits? {
    let isNegative = text.first == "-"
    let digits = isNegative || text.first == "+" ? text.dropFirst() : text[...]
    // `init(_:radix:)` would take a second sign.
    guard digits.first?.isHexDigit == true else { return nil }
    let magnitude = digits.hasPrefix("0x") ? Bits(digits.dropFirst(2), radix: 16) : Bits(digits)
    guard let magnitude else { return nil }
    if !isNegative { return magnitude }
    // As far down as the most negative signed number.
    return magnitude <= Bits(1) << Bits(Bits.bitWidth - 1) ? 0 &- magnitude : nil
  }

  private static func float<Number: BinaryFloatingPoint & LosslessStringConvertible>(
    _ text: String, _ nan: (FloatingPointSign, Number.RawSignificand) -> Number?
  ) -> Number? where Number.RawSignificand: FixedWidthInteger {
    let sign: FloatingPointSign = text.first == "-" ? .minus : .plus
    let magnitude = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    if magnitude == "nan" { return nan(sign, 1 << Number.RawSignificand(Number.significandBitCount - 1)) }
    guard magnitude.hasPrefix("nan:0x") else {
      guard let first = magnitude.first, first.isNumber || first == "." || magnitude == "inf" else { return nil }
      return Number(text)
    }
    return Number.RawSignificand(magnitude.dropFirst(6), radix: 16).flatMap { nan(sign, $0) }
  }

  private static func vector(_ text: String) -> SIMD2<UInt64>? {
    guard text.hasPrefix("0x") else { return nil }
    let digits = text.dropFirst(2)
    guard (1...32).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    let low = digits.suffix(16)
    let high = digits.dropLast(16)
    guard let lowBits = UInt64(low, radix: 16), let highBits = high.isEmpty ? 0 : UInt64(high, radix: 16) else {
      return nil
    }
    return SIMD2(lowBits, highBits)
  }

  /// The value as a result is printed; it reads back as the same value, unless it is a reference.
  var text: String {
    switch self {
    case .i32(let value): String(value)
    case .i64(let value): String(value)
    case .f32(let value): Value.text(value, quietBit: 1 << 22, payload: value.bitPattern & 0x7F_FFFF)
    case .f64(let value): Value.text(value, quietBit: 1 << 51, payload: value.bitPattern & 0xF_FFFF_FFFF_FFFF)
    case .v128(let bits): "0x" + Value.digits(bits.y) + Value.digits(bits.x)
    case .function(let function): function == nil ? "null" : "function"
    case .extern(let reference): reference == nil ? "null" : "extern"
    case .any(let reference): reference.map(Value.text) ?? "null"
    case .exception(let reference): reference == nil ? "null" : "exception"
    }
  }

  private static func text<Number: BinaryFloatingPoint & LosslessStringConvertible, Bits: UnsignedInteger>(
    _ value: Number, quietBit: Bits, payload: Bits
  ) -> String {
    if value.isNaN {
      return (value.sign == .minus ? "-nan" : "nan") + (payload == quietBit ? "" : ":" + hexadecimal(payload))
    }
    let text = String(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func text(_ reference: AnyReference) -> String {
    switch reference.kind {
    case .i31(let value): "i31 \(value)"
    case .structure: "struct"
    case .array: "array"
    case .extern: "extern"
    }
  }

  private static func digits(_ bits: UInt64) -> String {
    let text = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

extension Float {
  /// A NaN with these significand bits; `nil` when they are zero or too many.
  fileprivate init?(sign: FloatingPointSign, payload: UInt32) {
    guard payload > 0, payload < 1 << 23 else { return nil }
    self.init(bitPattern: (sign == .minus ? 0x8000_0000 : 0) | 0x7F80_0000 | payload)
  }
}

extension Double {
  /// A NaN with these significand bits; `nil` when they are zero or too many.
  fileprivate init?(sign: FloatingPointSign, payload: UInt64) {
    guard payload > 0, payload < 1 << 52 else { return nil }
    self.init(bitPattern: (sign == .minus ? 1 << 63 : 0) | 0x7FF0_0000_0000_0000 | payload)
  }
}
