/// Why a grammar is not given to the engine, and where that is.
public struct GrammarError: Error, Hashable, Sendable {
  public let code: Code
  /// Bytes in UTF-8 before the place.
  public let offset: Int
  /// From 1.
  public let line: Int
  /// In characters (Unicode scalars), from 1.
  public let column: Int
  public let message: String

  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// The notation does not allow what is there.
    public static let malformed = Code("malformed")
    public static let invalidUTF8 = Code("invalid_utf8")
    /// A `\` that begins no escape, or one without all of its digits.
    public static let invalidEscape = Code("invalid_escape")
    /// There is no rule of that name.
    public static let undefinedRule = Code("undefined_rule")
    /// A second rule of that name.
    public static let duplicateRule = Code("duplicate_rule")
    /// No rule `root`.
    public static let noRoot = Code("no_root")
    /// The most repetitions of `{min,max}` are less than the least.
    public static let invalidRepetition = Code("invalid_repetition")
    /// More repetitions than the engine writes out.
    public static let repetitionTooLarge = Code("repetition_too_large")
    /// A rule can begin with itself, or never gets to a character.
    public static let leftRecursion = Code("left_recursion")
    /// Groups within one another, or rules that begin with one another.
    public static let nestedTooDeep = Code("nested_too_deep")
    /// The grammar, or what the engine makes of it, is beyond a limit.
    public static let tooLarge = Code("too_large")
  }
}

extension GrammarError: CustomStringConvertible {
  public var description: String { "line \(line), column \(column): \(message) [\(code.rawValue)]" }
}

extension GrammarError {
  /// - Parameter bytes: Of the whole grammar.
  init(_ code: Code, _ message: String, at offset: Int, in bytes: [UInt8]) {
    self.code = code
    self.message = message
    self.offset = offset
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = 1 + before.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    column = 1 + before[lineStart...].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
