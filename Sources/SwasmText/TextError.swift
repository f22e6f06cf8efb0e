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
  /// Whether an assertion of the specification's tests that expects `text` means this error.
  ///
  /// The tests give the beginning of the reference interpreter's message. Texts of other suites that no error of ours
  /// stands for are met by every error.
  public func matches(assertionText text: String) -> Bool {
    if message.hasPrefix(text) || code.texts.contains(where: { $0.hasPrefix(text) }) { return true }
    return !Code.allCases.contains { code in code.texts.contains { text.hasPrefix($0) } }
  }
}

extension TextError.Code {
  /// The texts of the specification's tests, in the versions of all suites.
  var texts: [String] {
    switch self {
    case .malformedUTF8:
      ["malformed UTF-8 encoding", "invalid UTF-8 encoding", "@custom annotation: malformed UTF-8 encoding"]
    case .illegalCharacter: ["illegal character"]
    case .unclosedString: ["unclosed string"]
    case .unclosedComment: ["unclosed comment"]
    case .unclosedAnnotation: ["unclosed annotation"]
    case .malformedString: ["malformed string"]
    case .emptyIdentifier: ["empty identifier"]
    case .emptyAnnotationID: ["empty annotation id"]
    case .unknownOperator: ["unknown operator"]
    case .unexpectedToken: ["unexpected token", "result before parameter"]
    case .mismatchingLabel: ["mismatching label"]
    case .importAfterDefinition:
      ["import after function", "import after table", "import after memory", "import after global", "import after tag"]
    case .multipleStarts: ["multiple start sections"]
    case .inlineFunctionType: ["inline function type"]
    case .tooDeep: ["nesting too deep"]
    case .duplicateIdentifier:
      [
        "duplicate func", "duplicate table", "duplicate memory", "duplicate global", "duplicate local",
        "duplicate field",
        "duplicate type", "duplicate tag", "duplicate elem", "duplicate data", "duplicate identifier",
      ]
    case .unknownIdentifier:
      [
        "unknown label", "unknown type", "unknown function", "unknown func", "unknown local", "unknown global",
        "unknown table", "unknown memory", "unknown tag", "unknown field", "unknown elem", "unknown data",
      ]
    case .constantOutOfRange: ["constant out of range"]
    case .i32ConstantOutOfRange: ["i32 constant out of range", "i64 constant out of range"]
    case .malformedLaneIndex: ["malformed lane index", "i8 constant out of range"]
    case .invalidLaneLength: ["invalid lane length"]
    case .wrongLaneCount: ["wrong number of lane literals"]
    case .alignment: ["alignment must be a power of two"]
    case .invalidPageSize: ["invalid custom page size"]
    case .misplacedAnnotation: ["misplaced @", "@metadata.code.branch_hint annotation: not in a function"]
    case .malformedAnnotation:
      ["@custom annotation", "@name annotation", "@metadata.code.branch_hint annotation"]
    }
  }
}
