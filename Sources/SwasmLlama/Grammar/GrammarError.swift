/// Why a grammar is not given to the engine, and where that is.
public struct GrammarError: Error, Sendable, Equatable {
  public let code: Code
  /// Bytes in UTF-8 before the place.
  public let offset: Int
  /// From 1.
  public let line: Int
  /// In characters (Unicode scalars), from 1.
  public let column: Int
  public let message: String

  /// Raw values are stable: they are used as metric labels and in JSON output.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The notation does not allow what is there.
    case malformed
    case invalidUTF8 = "invalid_utf8"
    /// A `\` that begins no escape, or one without all of its digits.
    case invalidEscape = "invalid_escape"
    /// There is no rule of that name.
    case undefinedRule = "undefined_rule"
    /// A second rule of that name.
    case duplicateRule = "duplicate_rule"
    /// No rule `root`.
    case noRoot = "no_root"
    /// The most repetitions of `{min,max}` are less than the least.
    case invalidRepetition = "invalid_repetition"
    /// More repetitions than the engine writes out.
    case repetitionTooLarge = "repetition_too_large"
    /// A rule can begin with itself, or never gets to a character.
    case leftRecursion = "left_recursion"
    /// Groups within one another, or rules that begin with one another.
    case nestedTooDeep = "nested_too_deep"
    /// The grammar, or what the engine makes of it, is beyond a limit.
    case tooLarge = "too_large"
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
