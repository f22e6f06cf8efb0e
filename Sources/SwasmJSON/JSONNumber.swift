/// A JSON number, kept as the text that the document holds: nothing is rounded until an accessor is asked.
public struct JSONNumber: Sendable {
  /// As in the document, for example "1.50E+2".
  public let text: String

  /// - Precondition: `text` follows RFC 8259's grammar of numbers.
  init(validated text: String) { self.text = text }

  public init(_ value: some FixedWidthInteger & SignedInteger) { text = String(value) }
  public init(_ value: some FixedWidthInteger & UnsignedInteger) { text = String(value) }

  /// The shortest text that reads back as `value`; `nil` for infinities and NaNs, which JSON does not have.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let description = String(describing: value)
    // Swift writes "5e-324" and "1e+20", which JSON takes, and "1.0" for whole numbers.
    text = description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// Whether the text has neither a fraction nor an exponent.
  public var isInteger: Bool { !text.utf8.contains { $0 == 0x2E || $0 == 0x65 || $0 == 0x45 } }

  /// `nil` when the text has a fraction or an exponent, or is out of range.
  public var int64: Int64? { Int64(text) }

  /// `nil` when the text has a fraction or an exponent, or is out of range. "-0" is 0.
  public var uint64: UInt64? { UInt64(text) }

  /// The nearest `Double` (ties to even); `nil` when that would be infinite.
  public var double: Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }
}

extension JSONNumber: Equatable {
  /// Equal texts: 1 and 1.0 differ.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool { left.text == right.text }
}
