/// Why a text is not a module: malformed in the sense of the specification (6).
public struct TextError: Error, Equatable, Sendable {
  public var code: Code
  /// From 1.
  public var line: Int
  /// In bytes, from 1.
  public var column: Int
  /// What was found, and what was expected.
  public var message: String

  public init(_ code: Code, line: Int, column: Int, _ message: String) {
    self.code = code
    self.line = line
    self.column = column
    self.message = message
  }

  /// Raw values are stable.
  public enum Code: String, CaseIterable, Sendable {
    // Characters and tokens
    case malformedUTF8 = "malformed_utf8_encoding"
    case illegalCharacter = "illegal_character"
    case unclosedString = "unclosed_string"
    case unclosedComment = "unclosed_comment"
    case unclosedAnnotation = "unclosed_annotation"
    case malformedString = "malformed_string"
    case emptyIdentifier = "empty_identifier"
    case emptyAnnotationID = "empty_annotation_id"
    case unknownOperator = "unknown_operator"
    // Structure
    case unexpectedToken = "unexpected_token"
    case mismatchingLabel = "mismatching_label"
    case importAfterDefinition = "import_after_definition"
    case multipleStarts = "multiple_start_sections"
    case inlineFunctionType = "inline_function_type"
    case tooDeep = "nesting_too_deep"
    case tooLarge = "text_too_large"
    // Names
    case duplicateIdentifier = "duplicate_identifier"
    case unknownIdentifier = "unknown_identifier"
    // Numbers
    case constantOutOfRange = "constant_out_of_range"
    case i32ConstantOutOfRange = "i32_constant_out_of_range"
    case malformedLaneIndex = "malformed_lane_index"
    case invalidLaneLength = "invalid_lane_length"
    case wrongLaneCount = "wrong_number_of_lane_literals"
    case alignment
    case invalidPageSize = "invalid_custom_page_size"
    // Annotations
    case misplacedAnnotation = "misplaced_annotation"
    case malformedAnnotation = "malformed_annotation"
  }
}

extension TextError: CustomStringConvertible {
  public var description: String { "\(line):\(column): \(message)" }
}

extension TextError {
  /// Whether an assertion of the specification's tests that expects `text` means this error: the tests give the
  /// beginning of the reference interpreter's message.
  public func matches(assertionText text: String) -> Bool {
    message.hasPrefix(text) || code.formerTexts.contains { $0.hasPrefix(text) }
  }
}

extension TextError.Code {
  /// What the tests of earlier versions, and single tests that the reference interpreter does not run, call the error.
  fileprivate var formerTexts: [String] {
    switch self {
    case .malformedUTF8: ["invalid UTF-8 encoding"]
    case .malformedLaneIndex: ["i8 constant out of range"]
    case .unexpectedToken: ["result before parameter"]
    default: []
    }
  }
}
