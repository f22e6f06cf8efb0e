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
/// `(@swasm.datacount)`, which says that the module has a data count section though nothing needs it.
struct Annotation {
  enum Kind { case custom, name, producers, branchHint, dataCount }
  var kind: Kind
  /// The token before which it stands.
  var position: Int
  /// What is between its name and its last parenthesis.
  var contents: [Token]
  /// Of the annotation's first parenthesis.
  var offset: Int
}
