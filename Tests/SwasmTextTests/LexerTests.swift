import Testing

@testable import SwasmText

/// Tokens, comments, strings and annotations (specification 6.3).
@Suite struct LexerTests {
  /// The tokens but the last, with their texts.
  private func tokens(_ text: String) -> [(kind: Token.Kind, text: String)] {
    let source = Array(text.utf8)
    let lexer = Lexer(source)
    return lexer.tokens.dropLast().map { token in
      (token.kind, String(decoding: source[Int(token.start)..<Int(token.end)], as: UTF8.self))
    }
  }

  private func failure(_ text: [UInt8]) -> (code: TextError.Code, offset: Int)? {
    Lexer(text).failure.map { ($0.code, $0.offset) }
  }

  @Test(
    arguments: [
      ("(", .leftParenthesis), (")", .rightParenthesis), ("\"\"", .string), ("\"a b\"", .string),
      ("$x", .identifier), ("$", .identifier), ("$!#$%&'*+-./:<=>?@\\^_`|~9Az", .identifier),
      ("$\"a b\"", .quotedIdentifier), ("$\"\\24\"", .quotedIdentifier),
      ("i32", .keyword), ("i32.add", .keyword), ("module", .keyword), ("nan:canonical", .keyword),
      ("i32.ad", .reserved), ("modul", .reserved), ("x", .reserved), ("I32", .reserved), ("@x", .reserved),
      ("offset=0", .assignment), ("align=0x1_0", .assignment), ("offset=", .reserved), ("offset=-1", .reserved),
      ("align=1_", .reserved), ("offset=1.0", .reserved),
      ("0", .integer), ("+0", .integer), ("-1_000", .integer), ("0xAbCdEf", .integer), ("-0x0_1", .integer),
      ("0x", .reserved), ("0X1", .reserved), ("1__0", .reserved), ("1_", .reserved), ("_1", .reserved),
      ("0x_1", .reserved),
      ("1a", .reserved), ("--1", .reserved), ("+-1", .reserved), ("+", .reserved),
      ("1.", .float), ("1.5", .float), ("1e5", .float), ("1E+5", .float), ("1.e-5", .float), ("1_0.0_1e1_0", .float),
      ("0x1.", .float), ("0x1.8", .float), ("0x1p5", .float), ("0xA.bP-5", .float), ("inf", .float), ("-inf", .float),
      ("+nan", .float), ("nan:0x1", .float), ("-nan:0x7f_ffff", .float),
      (".5", .reserved), ("1e", .reserved), ("1e+", .reserved), ("1._5", .reserved), ("1.5_", .reserved),
      ("0x1e+5", .reserved), ("0x1p", .reserved), ("0x1pA", .reserved), ("infinity", .reserved), ("nan:", .reserved),
      ("nan:1", .reserved), ("nan:0x", .reserved), ("nan:arithmeti", .reserved),
      // Tokens without space between them are one that is reserved.
      ("0$x", .reserved), ("\"a\"\"b\"", .reserved), ("i32\"a\"", .reserved), ("\"a\"i32", .reserved),
      ("a,b", .reserved), ("[", .reserved), ("{}", .reserved), (";", .reserved), ("a;b", .reserved),
      ("$\"a\"x", .reserved), ("$a\"x\"", .reserved),
    ] as [(String, Token.Kind)])
  func oneToken(text: String, kind: Token.Kind) {
    for source in [text, " \(text) ", "\t\(text) ;;\n", "\n\r\(text)(;;)", "(; x ;)\(text)\r\n"] {
      let tokens = tokens(source)
      #expect(tokens.map(\.kind) == [kind], "\(source)")
      #expect(tokens.first?.text == text, "\(source)")
    }
  }

  @Test func severalTokens() {
    #expect(tokens("(a)($b\"c\")").map(\.text) == ["(", "a", ")", "(", "$b\"c\"", ")"])
    #expect(tokens("i32(i64)").map(\.kind) == [.keyword, .leftParenthesis, .keyword, .rightParenthesis])
    #expect(tokens("()()").count == 4)
    #expect(tokens("").isEmpty)
    #expect(tokens(" \t\r\n ").isEmpty)
  }

  // MARK: Comments

  @Test func comments() {
    for text in [
      ";;", ";; x", ";; (; \" \u{1F600}\n", "(;;)", "(; (; ;) ;)", "(;(;(;;);)(;;);)", "(;;;)", "(; ;; ;)",
      "(;)(; ;);)",
      "(; \"unclosed ;)", "(; \u{1F600} \n ;)", ";;\r(;;)",
    ] {
      #expect(tokens(text).isEmpty, "\(text)")
      #expect(failure(Array(text.utf8)) == nil, "\(text)")
    }
    #expect(tokens("i32;;i64\ni32").map(\.text) == ["i32", "i32"])
    #expect(tokens("i32;;i64\ri32").map(\.text) == ["i32", "i32"])
    #expect(tokens("i32(;i64;)i32").map(\.text) == ["i32", "i32"])
  }

  // MARK: Failures

  @Test(
    arguments: [
      ("(;", .unclosedComment, 0), (" (; (; ;)", .unclosedComment, 1), ("(;)", .unclosedComment, 0),
      ("\"", .unclosedString, 0), ("a \"b", .unclosedString, 2), ("\"a\nb\"", .unclosedString, 0),
      ("\"a\rb\"", .unclosedString, 0), ("\"\\\"", .unclosedString, 0),
      ("\"\\x\"", .malformedString, 1), ("a\"b\\", .malformedString, 3), ("\"\\0\"", .malformedString, 1),
      ("\"\\0g\"", .malformedString, 1), ("\"\\u\"", .malformedString, 1), ("\"\\u{}\"", .malformedString, 1),
      ("\"\\u{110000}\"", .malformedString, 1), ("\"\\u{d800}\"", .malformedString, 1),
      ("\"\\u{_1}\"", .malformedString, 1),
      ("\"\\u{1\"", .malformedString, 1), ("\"\\u{fffffffffffffffff}\"", .malformedString, 1),
      ("\"a\u{1}\"", .illegalCharacter, 2), ("\"\t\"", .illegalCharacter, 1), ("\"\u{7F}\"", .illegalCharacter, 1),
      ("\u{7F}", .illegalCharacter, 0), ("  \u{E9}", .illegalCharacter, 2), ("\u{0}", .illegalCharacter, 0),
      ("\u{A0}", .illegalCharacter, 0), ("\u{FEFF}(module)", .illegalCharacter, 0), ("\u{C}", .illegalCharacter, 0),
      ("$\"\"", .emptyIdentifier, 0), ("  $\"\n\"", .emptyIdentifier, 2),
      ("(@)", .emptyAnnotationID, 0), ("(@ x)", .emptyAnnotationID, 0), (" (@\"\")", .emptyAnnotationID, 1),
      ("(@x", .unclosedAnnotation, 0), (" (@x (y)", .unclosedAnnotation, 1), ("(@x (@y)", .unclosedAnnotation, 0),
      ("(@x \"", .unclosedString, 4), ("(@x (;)", .unclosedComment, 4), ("(@x \u{1})", .illegalCharacter, 4),
    ] as [(String, TextError.Code, Int)])
  func failures(text: String, code: TextError.Code, offset: Int) {
    let failure = failure(Array(text.utf8))
    #expect(failure?.code == code)
    #expect(failure?.offset == offset)
    #expect(Lexer(Array(text.utf8)).tokens.last?.kind == .failure)
  }

  /// Each kind of bytes that is no UTF-8 (Unicode 3.9, table 3-7), wherever characters may be.
  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xE1, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func malformedUTF8(bytes: [UInt8]) {
    for (start, end) in [("", ""), ("\"", "\""), (";;", "\n"), ("(;", ";)"), ("$\"", "\""), ("(@\"", "\")")] {
      let failure = failure(Array(start.utf8) + bytes + Array(end.utf8))
      #expect(failure?.code == .malformedUTF8, "\(start)")
      #expect(failure?.offset == start.utf8.count, "\(start)")
    }
  }

  /// The first and last characters of each length.
  @Test(arguments: ["\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"])
  func wellFormedUTF8(character: String) {
    for text in ["\"\(character)\"", ";;\(character)\n", "(;\(character);)", "$\"\(character)\""] {
      #expect(failure(Array(text.utf8)) == nil)
    }
  }

  // MARK: Strings

  @Test(
    arguments: [
      ("\"\"", []), ("\"abc\"", [0x61, 0x62, 0x63]), ("\"\\t\\n\\r\\\"\\'\\\\\"", [9, 10, 13, 0x22, 0x27, 0x5C]),
      ("\"\\00\\fF\\Aa\"", [0, 0xFF, 0xAA]), ("\"\\u{0}\"", [0]), ("\"\\u{7f}\\u{80}\"", [0x7F, 0xC2, 0x80]),
      ("\"\\u{20AC}\\u{1_F6_00}\"", [0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80]),
      ("\"\\u{00000000000041}\"", [0x41]), ("\"\u{20AC}'\"", [0xE2, 0x82, 0xAC, 0x27]), ("\"\\\\n\"", [0x5C, 0x6E]),
      ("\";;(;\"", [0x3B, 0x3B, 0x28, 0x3B]),
    ] as [(String, [UInt8])])
  func strings(text: String, bytes: [UInt8]) throws {
    var cursor = TokenCursor(Array(text.utf8))
    #expect(try cursor.expectString() == bytes)
    #expect(cursor.isAtEnd)
  }

  /// Escapes may make any bytes, but those of names are UTF-8.
  @Test func names() throws {
    var cursor = TokenCursor(Array("\"\\e2\\82\\ac\" \"\\ff\" $\"\\ff\"".utf8))
    #expect(try cursor.expectName() == "\u{20AC}")
    #expect(throws: TextError.self) { try cursor.expectName() }
    let error = #expect(throws: TextError.self) { try cursor.takeIdentifier() }
    #expect(error?.code == .malformedUTF8)
    #expect(error?.column == 19)
  }

  @Test func quotedIdentifiersAreIdentifiers() throws {
    for text in ["$abc", "$\"abc\"", "$\"\\61bc\"", "$\"\\u{61}bc\""] {
      var cursor = TokenCursor(Array(text.utf8))
      #expect(try cursor.takeIdentifier() == "abc")
    }
    var empty = TokenCursor(Array("$ x".utf8))
    #expect(throws: TextError.self) { try empty.takeIdentifier() }
  }

  // MARK: Annotations

  @Test func annotations() {
    for text in [
      "(@x)", "(@x y)", "(@x (y (z)) )", "(@x \")\")", "(@x (; ) ;))", "(@x ;; )\n)", "(@\"x y\" z)", "(@x 0$y,{)",
      "(@x (@y))", "(@custom-ish a)", "(@!#$%&'*+-./ 1)",
    ] {
      let lexer = Lexer(Array(text.utf8))
      #expect(lexer.failure == nil, "\(text)")
      #expect(lexer.tokens.map(\.kind) == [.end], "\(text)")
      #expect(lexer.annotations.all.isEmpty, "\(text)")
    }
    #expect(tokens("a(@b c)d").map(\.text) == ["a", "d"])
  }

  @Test func annotationsWithMeaning() {
    let lexer = Lexer(
      Array("(module (@custom \"x\" \"y\") (@name \"z\") (func (@metadata.code.branch_hint \"\\00\") if))".utf8))
    #expect(lexer.annotations.all.map(\.kind) == [.custom, .name, .branchHint])
    #expect(lexer.annotations.all.map(\.position) == [2, 2, 4])
    #expect(lexer.annotations.all.map(\.contents.count) == [2, 1, 1])
    #expect(lexer.annotations.all.map(\.offset) == [8, 26, 44])
  }

  // MARK: Places

  @Test func lines() {
    let cursor = TokenCursor(Array("a\nbc\r\n\n\u{20AC}d".utf8))
    let expected = [(0, 1, 1), (1, 1, 2), (2, 2, 1), (3, 2, 2), (4, 2, 3), (5, 2, 4), (6, 3, 1), (7, 4, 1), (10, 4, 4)]
    for (offset, line, column) in expected {
      let location = cursor.location(offset)
      #expect(location.line == line && location.column == column, "\(offset)")
    }
  }
}
