import Swasm

/// Modules in the text format (specification 6).
public enum WebAssemblyText {
  /// Whether bytes are a text rather than a binary module, which begins with a zero byte.
  public static func isText(_ bytes: some Collection<UInt8>) -> Bool { bytes.first != 0 }

  /// Reads a `.wat`: one module, or the fields of one. The module is in the binary format, with the text's identifiers in
  /// its `name` section; it is well-formed but need not be valid.
  ///
  /// - Parameter features: Of the text format itself, only the widths of sizes and offsets depend on them.
  /// - Throws: `TextError`.
  public static func parseModule(
    _ text: some Collection<UInt8>, features: Features = .wasm3
  ) throws(TextError) -> [UInt8] {
    try parseModule(Array(text), features, isQuoted: false)
  }

  /// - Parameter isQuoted: Whether it is the text of a `(module quote …)`, and so cannot be another one: texts within texts
  ///   would be unpacked without end.
  private static func parseModule(
    _ source: [UInt8], _ features: Features, isQuoted: Bool
  ) throws(TextError) -> [UInt8] {
    let lexer = Lexer(source)
    var cursor = TokenCursor(source, lexer)
    if cursor.startsList("module") {
      var end = cursor
      let isWhole = (try? end.skipList()) != nil
      let range = isWhole ? lexer.annotations.indices(ofModuleAt: cursor, until: end) : nil
      let (bytes, position) = try parseModule(at: cursor, lexer.annotations, in: range, features, isQuoted: isQuoted)
      cursor.position = position
      guard cursor.isAtEnd else { throw cursor.unexpected("the end of the text") }
      return bytes
    }
    // Without `(module` there has to be something: the specification's tests accept an annotation.
    if cursor.isAtEnd, !lexer.hasAnnotations { throw cursor.unexpected("a module") }
    var parser = ModuleParser(cursor, lexer.annotations, features: features)
    let bytes = try parser.parse(name: nil)
    guard parser.cursor.isAtEnd else { throw parser.cursor.unexpected("a module field") }
    return bytes
  }

  /// Reads `(module …)` in any of its forms; also the position after it.
  static func parseModule(
    at start: TokenCursor, _ annotations: AnnotationList, in range: Range<Int>? = nil, _ features: Features,
    isQuoted: Bool = false
  ) throws(TextError) -> (bytes: [UInt8], position: Int) {
    var cursor = start
    cursor.position += 2
    _ = cursor.take("definition")
    let name = try cursor.takeIdentifier()
    let isBinary = cursor.isKeyword(cursor.current, "binary")
    if isBinary || cursor.isKeyword(cursor.current, "quote") {
      if isQuoted, !isBinary { throw cursor.unexpected("a module field") }
      cursor.advance()
      var contents: [UInt8] = []
      while let bytes = try cursor.takeString() {
        contents += bytes
        // The pieces of a quoted text are separate lines.
        if !isBinary { contents.append(0x0A) }
      }
      try cursor.expectRight()
      return (isBinary ? contents : try parseModule(contents, features, isQuoted: true), cursor.position)
    }
    var parser = ModuleParser(cursor, annotations, range, features: features)
    let bytes = try parser.parse(name: name)
    if parser.cursor.isAtEnd { throw cursor.unclosed(start.current) }
    try parser.cursor.expectRight()
    return (bytes, parser.cursor.position)
  }
}

extension WebAssemblyText {
  /// The names of all instructions, for hints about misspelt ones.
  public static var instructionNames: [String] { Keywords.instructions.keys.sorted() }
}
