import Swasm
import SwasmSystem

/// A token of the text format (specification 6.3), as a range of the source's bytes.
struct Token {
  enum Kind: UInt8 {
    case leftParenthesis, rightParenthesis
    /// A string with its quotes.
    case string
    /// `$name`, or `$"name"`.
    case identifier, quotedIdentifier
    /// A word of the format or an instruction's name.
    case keyword
    /// `offset=N` and `align=N`.
    case assignment
    /// An integer with or without sign.
    case integer
    /// Another number.
    case float
    /// What looks like a token and is none.
    case reserved
    /// The end of the source.
    case end
    /// What is not even that; the lexer's `failure` says why. It is the last token.
    case failure
  }
  var kind: Kind
  var start: UInt32
  var end: UInt32
}

/// An annotation that means something: `(@custom …)`, `(@name …)`, `(@producers …)` of the tool conventions,
/// `(@metadata.code.branch_hint …)`, or our own
/// `(@swasm.datacount)`, which says that the module has a data count section though nothing needs it, or
/// `(@swasm.no-datacount)`, that it has none though it is not valid without.
struct Annotation {
  enum Kind: UInt8 { case custom, name, producers, branchHint, dataCount, noDataCount }
  var kind: Kind
  /// The token before which it stands.
  var position: UInt32
  /// What is between its name and its last parenthesis, among the tokens of all annotations.
  var contents: Range<UInt32>
  /// Of the annotation's first parenthesis.
  var offset: UInt32
}

/// The annotations of a text in their order, and what is in them.
struct AnnotationList {
  var tokens = TokenList()
  var all: [Annotation] = []

  /// Those before the tokens of a range.
  func indices(before tokens: Range<Int>) -> Range<Int> {
    first(atOrAfter: tokens.lowerBound)..<first(atOrAfter: tokens.upperBound)
  }

  private func first(atOrAfter position: Int) -> Int { all.partitionPoint { $0.position < position } }
}
