/// Divides a text into tokens (specification 6.3). Comments and annotations without meaning are left out.
///
/// An error ends the list of tokens with one of the kind `failure`, so that errors come up in the order of the text.
struct Lexer {
  private let source: [UInt8]
  private var position = 0
  private(set) var tokens = TokenList()
  private(set) var annotations = AnnotationList()
  /// Whether there are annotations, with or without meaning.
  private(set) var hasAnnotations = false
  private(set) var failure: (code: TextError.Code, offset: Int, message: String)?

  init(_ source: [UInt8]) {
    self.source = source
    guard source.count < Int(UInt32.max) else {
      failure = (.tooLarge, 0, "text too large: \(source.count) bytes")
      tokens.append(Token(kind: .failure, start: 0, end: 0))
      return
    }
    run()
  }

  private struct Failure: Error {
    var code: TextError.Code
    var offset: Int
    var message: String
  }

  /// An annotation that has not ended yet.
  private struct OpenAnnotation {
    /// `nil` for one without meaning.
    var kind: Annotation.Kind?
    var offset: Int
    /// Parentheses that are open in it.
    var depth = 0
    /// Where its tokens begin among those of all annotations.
    var firstToken: Int
  }

  private mutating func run() {
    var open: OpenAnnotation?
    do throws(Failure) {
      while try skipSpace() {
        // In an annotation without meaning, anything goes.
        if open == nil, source[position] == UInt8(ascii: "("), byte(1) == UInt8(ascii: "@") {
          open = try beginAnnotation()
          continue
        }
        let token = try next()
        guard var annotation = open else {
          tokens.append(token)
          continue
        }
        if token.kind == .rightParenthesis, annotation.depth == 0 {
          finish(annotation)
          open = nil
          continue
        }
        if token.kind == .leftParenthesis { annotation.depth += 1 }
        if token.kind == .rightParenthesis { annotation.depth -= 1 }
        if annotation.kind != nil { annotations.tokens.append(token) }
        open = annotation
      }
      if let open {
        throw Failure(code: .unclosedAnnotation, offset: open.offset, message: "unclosed annotation")
      }
      tokens.append(Token(kind: .end, start: UInt32(source.count), end: UInt32(source.count)))
    } catch {
      failure = (error.code, error.offset, error.message)
      tokens.append(Token(kind: .failure, start: UInt32(error.offset), end: UInt32(error.offset)))
    }
  }

  private mutating func finish(_ annotation: OpenAnnotation) {
    hasAnnotations = true
    guard let kind = annotation.kind else { return }
    let (first, end) = (UInt32(annotation.firstToken), UInt32(annotations.tokens.count))
    annotations.all.append(
      Annotation(
        kind: kind, position: UInt32(tokens.count), contents: first..<end, offset: UInt32(annotation.offset)))
  }

  private func byte(_ distance: Int) -> UInt8? {
    position + distance < source.count ? source[position + distance] : nil
  }

  // MARK: - Space

  /// Passes over white space and comments; `false` at the end.
  private mutating func skipSpace() throws(Failure) -> Bool {
    while position < source.count {
      switch source[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: ";") where byte(1) == UInt8(ascii: ";"): try skipLine()
      case UInt8(ascii: "(") where byte(1) == UInt8(ascii: ";"): try skipBlock()
      default: return true
      }
    }
    return false
  }

  private mutating func skipLine() throws(Failure) {
    while position < source.count, source[position] != 0x0A, source[position] != 0x0D { try skipCharacter() }
  }

  private mutating func skipBlock() throws(Failure) {
    let start = position
    position += 2
    var depth = 1
    while depth > 0 {
      guard position < source.count else {
        throw Failure(code: .unclosedComment, offset: start, message: "unclosed comment")
      }
      if source[position] == UInt8(ascii: "("), byte(1) == UInt8(ascii: ";") {
        depth += 1
        position += 2
      } else if source[position] == UInt8(ascii: ";"), byte(1) == UInt8(ascii: ")") {
        depth -= 1
        position += 2
      } else {
        try skipCharacter()
      }
    }
  }

  /// Passes over one character of UTF-8.
  private mutating func skipCharacter() throws(Failure) {
    guard let length = UTF8Sequence.length(in: source, at: position) else {
      throw Failure(code: .malformedUTF8, offset: position, message: "malformed UTF-8 encoding")
    }
    position += length
  }

  // MARK: - Tokens

  private mutating func next() throws(Failure) -> Token {
    let start = position
    switch source[position] {
    case UInt8(ascii: "("):
      position += 1
      return token(.leftParenthesis, start)
    case UInt8(ascii: ")"):
      position += 1
      return token(.rightParenthesis, start)
    default:
      let token = try nextWord()
      guard token.end - token.start <= TokenList.maximumLength else {
        throw Failure(
          code: .tooLarge, offset: start,
          message: "text too large: a token of more than \(TokenList.maximumLength) bytes")
      }
      return token
    }
  }

  private func token(_ kind: Token.Kind, _ start: Int) -> Token {
    Token(kind: kind, start: UInt32(start), end: UInt32(position))
  }

  /// A run of letters and strings: one token, or what is reserved.
  private mutating func nextWord() throws(Failure) -> Token {
    let start = position
    var strings = 0
    var firstString = 0
    var hasPunctuation = false
    while let byte = byte(0) {
      if CharacterTable.isIdentifierCharacter(byte) {
        position += 1
      } else if byte == UInt8(ascii: "\"") {
        if strings == 0 { firstString = position }
        strings += 1
        if position == start + 1, source[start] == UInt8(ascii: "$") {
          try skipQuotedIdentifier(start)
        } else {
          try skipString()
        }
      } else if CharacterTable.isReservedPunctuation(byte), !(byte == UInt8(ascii: ";") && self.byte(1) == byte) {
        hasPunctuation = true
        position += 1
      } else {
        break
      }
    }
    if position == start { throw illegalCharacter() }
    if hasPunctuation { return token(.reserved, start) }
    if strings > 0 {
      // The string has to be the whole token, but for a `$`.
      let isWhole = strings == 1 && source[position - 1] == UInt8(ascii: "\"")
      if isWhole, firstString == start { return token(.string, start) }
      if isWhole, firstString == start + 1, source[start] == UInt8(ascii: "$") {
        return token(.quotedIdentifier, start)
      }
      return token(.reserved, start)
    }
    return token(kind(start..<position), start)
  }

  private func illegalCharacter() -> Failure {
    guard UTF8Sequence.length(in: source, at: position) != nil else {
      return Failure(code: .malformedUTF8, offset: position, message: "malformed UTF-8 encoding")
    }
    return Failure(code: .illegalCharacter, offset: position, message: "illegal character")
  }

  private func kind(_ range: Range<Int>) -> Token.Kind {
    switch source[range.lowerBound] {
    case UInt8(ascii: "$"): return .identifier
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      let text = source[range]
      if let float = NumberSyntax.word(text) { return float }
      if Keywords.contains(text) { return .keyword }
      return NumberSyntax.isAssignment(text) ? .assignment : .reserved
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return NumberSyntax.kind(source[range]) ?? .reserved
    default: return .reserved
    }
  }

  // MARK: - Strings

  /// `$"…"` with a name that is not one is an empty identifier.
  private mutating func skipQuotedIdentifier(_ start: Int) throws(Failure) {
    let string = position
    do throws(Failure) {
      try skipString()
    } catch {
      if error.code == .malformedUTF8 { throw error }
      throw Failure(code: .emptyIdentifier, offset: start, message: "empty identifier")
    }
    if position == string + 2 {
      throw Failure(code: .emptyIdentifier, offset: start, message: "empty identifier")
    }
  }

  /// Passes over a string; its escapes are checked, and read again by `StringLiteral`.
  private mutating func skipString() throws(Failure) {
    let start = position
    position += 1
    while let byte = byte(0) {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        guard let length = StringLiteral.escapeLength(source, at: position) else {
          throw Failure(code: .malformedString, offset: position, message: "malformed string: illegal escape")
        }
        position += length
      case 0x0A, 0x0D: throw Failure(code: .unclosedString, offset: start, message: "unclosed string")
      case 0x00...0x1F, 0x7F:
        throw Failure(code: .illegalCharacter, offset: position, message: "illegal character in a string")
      default: try skipCharacter()
      }
    }
    throw Failure(code: .unclosedString, offset: start, message: "unclosed string")
  }

  // MARK: - Annotations

  /// Passes over `(@name`.
  private mutating func beginAnnotation() throws(Failure) -> OpenAnnotation {
    let offset = position
    position += 2
    let start = position
    func empty() -> Failure {
      Failure(code: .emptyAnnotationID, offset: offset, message: "empty annotation id")
    }
    if byte(0) == UInt8(ascii: "\"") {
      do throws(Failure) {
        try skipString()
      } catch {
        if error.code == .malformedUTF8 { throw error }
        throw empty()
      }
      guard let name = StringLiteral.bytes(source[start..<position]), !name.isEmpty else { throw empty() }
      guard UTF8Sequence.isValid(name) else {
        throw Failure(code: .malformedUTF8, offset: start, message: "malformed UTF-8 encoding")
      }
      return open(Lexer.kind(ofAnnotation: name), offset)
    }
    while let byte = byte(0), CharacterTable.isIdentifierCharacter(byte) { position += 1 }
    guard position > start else { throw empty() }
    return open(Lexer.kind(ofAnnotation: Array(source[start..<position])), offset)
  }

  private func open(_ kind: Annotation.Kind?, _ offset: Int) -> OpenAnnotation {
    OpenAnnotation(kind: kind, offset: offset, firstToken: annotations.tokens.count)
  }

  private static func kind(ofAnnotation name: [UInt8]) -> Annotation.Kind? {
    switch String(decoding: name, as: UTF8.self) {
    case "custom": .custom
    case "name": .name
    case "producers": .producers
    case "metadata.code.branch_hint": .branchHint
    case "swasm.datacount": .dataCount
    case "swasm.no-datacount": .noDataCount
    default: nil
    }
  }
}
