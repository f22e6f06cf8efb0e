/// Why a text is not a JSON document, or not one that the limits allow.
public struct JSONError: Error, Hashable, Sendable {
  public let code: Code
  /// Bytes from the start of the text to what was wrong.
  public let offset: Int
  public let message: String

  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    public static let unexpectedEnd = Code("unexpected_end")
    public static let unexpectedByte = Code("unexpected_byte")
    public static let trailingData = Code("trailing_data")
    public static let invalidLiteral = Code("invalid_literal")
    public static let invalidNumber = Code("invalid_number")
    public static let invalidEscape = Code("invalid_escape")
    public static let loneSurrogate = Code("lone_surrogate")
    public static let controlCharacter = Code("control_character")
    public static let invalidUTF8 = Code("invalid_utf8")
    public static let duplicateKey = Code("duplicate_key")
    public static let inputTooLarge = Code("input_too_large")
    public static let nestedTooDeep = Code("nested_too_deep")
    public static let tooManyValues = Code("too_many_values")
  }
}

extension JSONError: CustomStringConvertible {
  public var description: String { "\(message) at byte \(offset) (\(code.rawValue))" }
}
