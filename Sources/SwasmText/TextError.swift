/// Why a text is not a module: malformed in the sense of the specification (6).
public struct TextError: Error, Hashable, Sendable {
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

  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    // Characters and tokens
    public static let malformedUTF8 = Code("malformed_utf8_encoding")
    public static let illegalCharacter = Code("illegal_character")
    public static let unclosedString = Code("unclosed_string")
    public static let unclosedComment = Code("unclosed_comment")
    public static let unclosedAnnotation = Code("unclosed_annotation")
    public static let malformedString = Code("malformed_string")
    public static let emptyIdentifier = Code("empty_identifier")
    public static let emptyAnnotationID = Code("empty_annotation_id")
    public static let unknownOperator = Code("unknown_operator")
    // Structure
    public static let unexpectedToken = Code("unexpected_token")
    public static let mismatchingLabel = Code("mismatching_label")
    public static let importAfterDefinition = Code("import_after_definition")
    public static let multipleStarts = Code("multiple_start_sections")
    public static let inlineFunctionType = Code("inline_function_type")
    public static let tooDeep = Code("nesting_too_deep")
    public static let tooLarge = Code("text_too_large")
    // Names
    public static let duplicateIdentifier = Code("duplicate_identifier")
    public static let unknownIdentifier = Code("unknown_identifier")
    // Numbers
    public static let constantOutOfRange = Code("constant_out_of_range")
    public static let i32ConstantOutOfRange = Code("i32_constant_out_of_range")
    public static let malformedLaneIndex = Code("malformed_lane_index")
    public static let invalidLaneLength = Code("invalid_lane_length")
    public static let wrongLaneCount = Code("wrong_number_of_lane_literals")
    public static let alignment = Code("alignment")
    public static let invalidPageSize = Code("invalid_custom_page_size")
    // Annotations
    public static let misplacedAnnotation = Code("misplaced_annotation")
    public static let malformedAnnotation = Code("malformed_annotation")

    public static let allCases: [Code] = [
      .malformedUTF8, .illegalCharacter, .unclosedString, .unclosedComment, .unclosedAnnotation, .malformedString,
      .emptyIdentifier, .emptyAnnotationID, .unknownOperator, .unexpectedToken, .mismatchingLabel,
      .importAfterDefinition, .multipleStarts, .inlineFunctionType, .tooDeep, .tooLarge, .duplicateIdentifier,
      .unknownIdentifier, .constantOutOfRange, .i32ConstantOutOfRange, .malformedLaneIndex, .invalidLaneLength,
      .wrongLaneCount, .alignment, .invalidPageSize, .misplacedAnnotation, .malformedAnnotation,
    ]
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
