/// Why a text is not a JSON document, or not one that the limits allow.
public struct JSONError: Error, Sendable, Equatable {
  public let code: Code
  /// Bytes from the start of the text to what was wrong.
  public let offset: Int
  public let message: String

  /// Stable names, for metrics and machine-readable output.
  public enum Code: String, Sendable, CaseIterable {
    case unexpectedEnd = "unexpected_end"
    case unexpectedByte = "unexpected_byte"
    case trailingData = "trailing_data"
    case invalidLiteral = "invalid_literal"
    case invalidNumber = "invalid_number"
    case invalidEscape = "invalid_escape"
    case loneSurrogate = "lone_surrogate"
    case controlCharacter = "control_character"
    case invalidUTF8 = "invalid_utf8"
    case duplicateKey = "duplicate_key"
    case inputTooLarge = "input_too_large"
    case nestedTooDeep = "nested_too_deep"
    case tooManyValues = "too_many_values"
  }
}

extension JSONError: CustomStringConvertible {
  public var description: String { "\(message) at byte \(offset) (\(code.rawValue))" }
}
