/// Walks over the tokens of a text and makes the errors of what it does not expect.
package struct TokenCursor {
  let source: [UInt8]
  private let tokens: TokenList
  /// What stands for all tokens from `end` on: the end of the text or of the annotation, or where the lexer failed.
  private let end: Int
  private let last: Token
  let lines: LineTable
  private let failure: (code: TextError.Code, offset: Int, message: String)?
  var position = 0

  package init(_ source: [UInt8]) {
    let lexer = Lexer(source)
    self.init(source, lexer)
  }

  init(_ source: [UInt8], _ lexer: Lexer) {
    self.source = source
    tokens = lexer.tokens
    // The list always ends with a token of the kind `end` or `failure`.
    end = lexer.tokens.count - 1
    last = lexer.tokens[end]
    failure = lexer.failure
    lines = LineTable(source)
  }

  /// Walks over what is in an annotation of the text of `outer`.
  init(_ annotation: Annotation, of list: AnnotationList, in outer: borrowing TokenCursor) {
    source = outer.source
    lines = outer.lines
    tokens = list.tokens
    position = Int(annotation.contents.lowerBound)
    end = Int(annotation.contents.upperBound)
    let place = annotation.contents.isEmpty ? annotation.offset : list.tokens[end - 1].end
    last = Token(kind: .end, start: place, end: place)
    failure = nil
  }

  var current: Token { token(at: position) }
  func token(after distance: Int) -> Token { token(at: position + distance) }
  func token(at position: Int) -> Token { position < end ? tokens[position] : last }

  func text(_ token: Token) -> ArraySlice<UInt8> { source[Int(token.start)..<Int(token.end)] }
  func string(_ token: Token) -> String { String(decoding: text(token), as: UTF8.self) }

  func isKeyword(_ token: Token, _ word: StaticString) -> Bool {
    guard token.kind == .keyword || token.kind == .reserved, Int(token.end - token.start) == word.utf8CodeUnitCount
    else { return false }
    return text(token).elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  package var isAtEnd: Bool { current.kind == .end }

  // MARK: - Errors

  /// The line and column of a byte.
  package func location(_ offset: Int) -> (line: Int, column: Int) { lines.location(offset) }

  func error(_ code: TextError.Code, at token: Token, _ message: String) -> TextError {
    error(code, offset: Int(token.start), message)
  }

  func error(_ code: TextError.Code, offset: Int, _ message: String) -> TextError {
    let (line, column) = location(offset)
    return TextError(code, line: line, column: column, message)
  }

  /// That the current token is not what was expected, or is no token.
  package func unexpected(_ expected: String) -> TextError { unexpected(current, expected) }

  func unexpected(_ token: Token, _ expected: String) -> TextError {
    switch token.kind {
    case .failure:
      if let failure { return error(failure.code, offset: failure.offset, failure.message) }
    case .reserved:
      return error(.unknownOperator, at: token, "unknown operator \(shortened(token)), expected \(expected)")
    case .end: return error(.unexpectedToken, at: token, "unexpected token: end of text, expected \(expected)")
    default: break
    }
    return error(.unexpectedToken, at: token, "unexpected token \(shortened(token)), expected \(expected)")
  }

  /// The token, or its beginning, for messages.
  func shortened(_ token: Token) -> String {
    let bytes = text(token)
    return String(decoding: bytes.prefix(60), as: UTF8.self) + (bytes.count > 60 ? "…" : "")
  }

  // MARK: - Tokens

  package mutating func advance() { position += 1 }

  /// `(word`: whether a list with this first word begins here.
  package func startsList(_ word: StaticString) -> Bool {
    current.kind == .leftParenthesis && isKeyword(token(after: 1), word)
  }

  /// Takes `(word` if that is what comes.
  package mutating func takeList(_ word: StaticString) -> Bool {
    guard startsList(word) else { return false }
    position += 2
    return true
  }

  package mutating func take(_ kind: StaticString) -> Bool {
    guard isKeyword(current, kind) else { return false }
    position += 1
    return true
  }

  var isRightParenthesis: Bool { current.kind == .rightParenthesis }

  package mutating func takeRightParenthesis() -> Bool {
    guard isRightParenthesis else { return false }
    position += 1
    return true
  }

  package mutating func expectLeft(_ expected: String = "(") throws(TextError) {
    guard current.kind == .leftParenthesis else { throw unexpected(expected) }
    position += 1
  }

  package mutating func expectRight() throws(TextError) {
    guard isRightParenthesis else { throw unexpected(")") }
    position += 1
  }

  /// A word of the format.
  package mutating func expectKeyword(_ expected: String) throws(TextError) -> String {
    guard current.kind == .keyword else { throw unexpected(expected) }
    defer { position += 1 }
    return string(current)
  }

  func unclosed(_ parenthesis: Token) -> TextError {
    error(.unexpectedToken, at: parenthesis, "unexpected token: end of text, where ) of this ( is expected")
  }

  /// Passes over a list from its opening parenthesis to the closing one.
  package mutating func skipList() throws(TextError) {
    let open = current
    var depth = 0
    repeat {
      switch current.kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      case .end: throw unclosed(open)
      case .failure: throw unexpected(")")
      default: break
      }
      position += 1
    } while depth > 0
  }

  // MARK: - Literals

  /// The name of an identifier, without `$`, if one comes.
  package mutating func takeIdentifier() throws(TextError) -> String? {
    let token = current
    guard let name = try identifier(token) else { return nil }
    position += 1
    return name
  }

  func identifier(_ token: Token) throws(TextError) -> String? {
    switch token.kind {
    case .identifier:
      guard token.end - token.start > 1 else { throw error(.emptyIdentifier, at: token, "empty identifier") }
      return String(decoding: text(token).dropFirst(), as: UTF8.self)
    case .quotedIdentifier:
      guard let bytes = StringLiteral.bytes(text(token).dropFirst()), UTF8Sequence.isValid(bytes) else {
        throw error(.malformedUTF8, at: token, "malformed UTF-8 encoding of an identifier")
      }
      return String(decoding: bytes, as: UTF8.self)
    default: return nil
    }
  }

  /// A string's bytes.
  package mutating func expectString(_ expected: String = "a string") throws(TextError) -> [UInt8] {
    guard current.kind == .string, let bytes = StringLiteral.bytes(text(current)) else { throw unexpected(expected) }
    position += 1
    return bytes
  }

  package mutating func takeString() throws(TextError) -> [UInt8]? {
    current.kind == .string ? try expectString() : nil
  }

  /// A name: a string of UTF-8.
  package mutating func expectName() throws(TextError) -> String {
    let token = current
    let bytes = try expectString("a name")
    guard UTF8Sequence.isValid(bytes) else {
      throw error(.malformedUTF8, at: token, "malformed UTF-8 encoding of a name")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func isNatural(_ token: Token) -> Bool {
    guard token.kind == .integer, let first = text(token).first else { return false }
    return first != UInt8(ascii: "+") && first != UInt8(ascii: "-")
  }

  /// An integer without sign below 2^32.
  mutating func expectU32(_ expected: String = "a number") throws(TextError) -> UInt32 {
    let token = current
    guard isNatural(token) else { throw unexpected(expected) }
    guard let value = NumberValue.natural(text(token)), value <= UInt64(UInt32.max) else {
      throw error(.i32ConstantOutOfRange, at: token, "i32 constant out of range: \(shortened(token))")
    }
    position += 1
    return UInt32(value)
  }

  mutating func expectU64(_ expected: String = "a number") throws(TextError) -> UInt64 {
    let token = current
    guard isNatural(token) else { throw unexpected(expected) }
    guard let value = NumberValue.natural(text(token)) else {
      throw error(.i32ConstantOutOfRange, at: token, "i64 constant out of range: \(shortened(token))")
    }
    position += 1
    return value
  }

  /// The bits of an integer literal.
  package mutating func expectInteger(bits: Int) throws(TextError) -> UInt64 {
    let token = current
    guard token.kind == .integer else { throw unexpected("an integer") }
    guard let value = NumberValue.integer(text(token), bits: bits) else {
      throw error(.constantOutOfRange, at: token, "constant out of range: \(shortened(token)) as i\(bits)")
    }
    position += 1
    return value
  }

  package mutating func expectF32() throws(TextError) -> UInt32 {
    let token = current
    guard token.kind == .float || token.kind == .integer else { throw unexpected("a number") }
    guard let bits = NumberValue.f32(text(token)) else {
      throw error(.constantOutOfRange, at: token, "constant out of range: \(shortened(token)) as f32")
    }
    position += 1
    return bits
  }

  package mutating func expectF64() throws(TextError) -> UInt64 {
    let token = current
    guard token.kind == .float || token.kind == .integer else { throw unexpected("a number") }
    guard let bits = NumberValue.f64(text(token)) else {
      throw error(.constantOutOfRange, at: token, "constant out of range: \(shortened(token)) as f64")
    }
    position += 1
    return bits
  }

  /// The 16 bytes of a `v128.const` after its shape.
  package mutating func expectVector(shape: String, at shapeToken: Int) throws(TextError) -> [UInt8] {
    let (count, width) =
      switch shape {
      case "i8x16": (16, 1)
      case "i16x8": (8, 2)
      case "i32x4", "f32x4": (4, 4)
      case "i64x2", "f64x2": (2, 8)
      default: (0, 0)
      }
    guard count > 0 else { throw unexpected(token(at: shapeToken), "a shape such as i32x4") }
    let start = position
    let found = try skipNumbers()
    guard found == count else {
      throw error(
        .wrongLaneCount, at: current, "wrong number of lane literals: \(shape) needs \(count), found \(found)")
    }
    position = start
    var bytes: [UInt8] = []
    for _ in 0..<count {
      let bits: UInt64 =
        switch shape {
        case "f32x4": UInt64(try expectF32())
        case "f64x2": try expectF64()
        default: try expectInteger(bits: 8 * width)
        }
      for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))) }
    }
    return bytes
  }

  /// Passes over all numbers that come one after the other; how many there were.
  mutating func skipNumbers() throws(TextError) -> Int {
    let start = position
    while current.kind == .integer || current.kind == .float { position += 1 }
    if current.kind == .reserved || current.kind == .failure { throw unexpected("a number") }
    return position - start
  }
}
