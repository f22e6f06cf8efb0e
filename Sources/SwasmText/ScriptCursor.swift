import Swasm

/// Walks over the commands of a script (`.wast`), in which modules stand between other lists.
package struct ScriptCursor {
  package var cursor: TokenCursor
  private let annotations: AnnotationList
  private let features: Features

  package init(_ text: [UInt8], features: Features) {
    let lexer = Lexer(text)
    cursor = TokenCursor(text, lexer)
    annotations = lexer.annotations
    self.features = features
  }

  package var isAtEnd: Bool { cursor.isAtEnd }
  package var line: Int { cursor.location(Int(cursor.current.start)).line }

  /// The first word of the list that begins here.
  package var commandWord: String { cursor.string(cursor.token(after: 1)) }

  /// Whether a command begins here, and not a field of a module.
  package var startsCommand: Bool {
    guard cursor.current.kind == .leftParenthesis else { return true }
    switch commandWord {
    case "type", "rec", "func", "table", "memory", "global", "tag", "import", "export", "start", "elem", "data":
      return false
    default: return true
    }
  }

  /// A module of a script: in the binary format, or why it is none.
  package typealias ModuleResult = Result<[UInt8], TextError>

  /// All of the text as the fields of one module.
  package func wholeModule() -> ModuleResult {
    Result { () throws(TextError) in try WebAssemblyText.parseModule(cursor.source, features: features) }
  }

  package enum ModuleForm { case module, definition, instance }

  /// Looks at the first words of `(module …)`. An instance is passed over as a whole; of the other forms the cursor stays
  /// at the opening parenthesis.
  package mutating func takeModuleHead() throws(TextError) -> (form: ModuleForm, name: String?, definition: String?) {
    let start = cursor
    cursor.position += 2
    if cursor.take("instance") {
      let name = try cursor.takeIdentifier()
      let definition = try cursor.takeIdentifier()
      try cursor.expectRight()
      return (.instance, name, definition)
    }
    let isDefinition = cursor.take("definition")
    let name = try cursor.takeIdentifier()
    cursor = start
    return (isDefinition ? .definition : .module, name, nil)
  }

  /// Reads `(module …)` and goes on after it, whether it is well-formed or not.
  package mutating func takeModule() throws(TextError) -> ModuleResult {
    let start = cursor
    guard cursor.startsList("module") else { throw cursor.unexpected("(module") }
    var end = cursor
    // Where the parentheses do not match there is no telling where it ends.
    try end.skipList()
    defer { cursor.position = end.position }
    return Result { () throws(TextError) in
      let range = annotations.indices(ofModuleAt: start, until: end)
      return try WebAssemblyText.parseModule(at: start, annotations, in: range, features).bytes
    }
  }
}

extension AnnotationList {
  /// Those within `(module …)`: the ones outside mean nothing, and those of other modules would cost time for each one.
  func indices(ofModuleAt start: TokenCursor, until end: TokenCursor) -> Range<Int> {
    indices(before: start.position + 2..<max(start.position + 2, end.position))
  }
}

extension TokenCursor {
  /// Whether the list ends here.
  package var isClosing: Bool { isRightParenthesis || isAtEnd }
}
