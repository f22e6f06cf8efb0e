import Swasm

/// Reads one module and writes it in the binary format (specification 6.4).
///
/// Three passes over the tokens: the first binds identifiers to indices, the second reads the type definitions, the third
/// everything else, in order.
struct ModuleParser {
  var cursor: TokenCursor
  let features: Features
  /// What `@name` calls parameters of the signature that was parsed last.
  var parameterAnnotations: [(index: Int, name: String)] = []
  var types = TypeSection()
  var functions = IdentifierSpace("func")
  var tables = IdentifierSpace("table")
  var memories = IdentifierSpace("memory")
  var globals = IdentifierSpace("global")
  var tags = IdentifierSpace("tag")
  var elements = IdentifierSpace("elem")
  var dataSegments = IdentifierSpace("data")
  var sections = ModuleSections()
  var names = NamesInText()
  var counters = FieldCounters()
  var annotations: AnnotationReader
  /// The function or constant expression that is being read.
  var body = FunctionBody()
  /// Where everything comes from, if that is to be noted.
  var notes: SourceNotes?
  /// Where the module's fields begin, and the first words of each.
  private var fields: [(start: Int, keyword: String)] = []

  init(_ cursor: TokenCursor, _ annotations: [Annotation], features: Features) {
    self.cursor = cursor
    self.features = features
    self.annotations = AnnotationReader(annotations)
  }

  /// Reads the fields up to the closing parenthesis of the module or the end of the text, which stays.
  mutating func parse(name: String?) throws(TextError) -> [UInt8] {
    names.module = name
    if let text = try annotations.takeName(at: cursor.position, cursor) { names.module = text }
    let start = cursor.position
    try bindFields()
    let end = cursor.position
    for field in fields where field.keyword == "type" || field.keyword == "rec" {
      cursor.position = field.start
      let token = cursor.current
      try parseTypes()
      noteEntries(from: token)
    }
    for field in fields where field.keyword != "type" && field.keyword != "rec" {
      cursor.position = field.start
      let token = cursor.current
      cursor.position += 2
      notes?.beginField()
      try parseField(field.keyword)
      noteEntries(from: token)
    }
    cursor.position = end
    annotations.append(branchHints: names.hints)
    try annotations.finish(from: start, to: end, cursor)
    annotations.appendProducers()
    return encode()
  }

  private mutating func noteEntries(from token: Token) {
    guard notes != nil else { return }
    var sections = sections
    sections.types = types.groups
    notes?.entries(of: sections, from: token)
  }

  private mutating func parseField(_ keyword: String) throws(TextError) {
    switch keyword {
    case "func": try parseFunction()
    case "table": try parseTable()
    case "memory": try parseMemory()
    case "global": try parseGlobal()
    case "tag": try parseTag()
    case "import": try parseImport()
    case "export": try parseExport()
    case "start": try parseStart()
    case "elem": try parseElementSegment()
    default: try parseDataSegment()
    }
  }

  // MARK: - Binding identifiers

  private mutating func bindFields() throws(TextError) {
    while !cursor.isRightParenthesis, !cursor.isAtEnd {
      let start = cursor.position
      guard cursor.current.kind == .leftParenthesis else { throw cursor.unexpected("a module field") }
      cursor.advance()
      let keyword = cursor.current
      let word = try cursor.expectKeyword("a module field")
      try bind(word, keyword)
      fields.append((start, word))
      cursor.position = start
      try cursor.skipList()
    }
  }

  private mutating func bind(_ word: String, _ keyword: Token) throws(TextError) {
    switch word {
    case "type": try bindType()
    case "rec":
      while cursor.takeList("type") {
        let start = cursor.position - 2
        try bindType()
        cursor.position = start
        try cursor.skipList()
      }
    case "import":
      try checkImportOrder(keyword)
      _ = try cursor.expectName()
      _ = try cursor.expectName()
      try cursor.expectLeft()
      try bindDefinition(try cursor.expectKeyword("func, table, memory, global or tag"))
    case "func", "table", "memory", "global", "tag":
      try bindDefinition(word)
      if try isInlineImport() {
        try checkImportOrder(keyword)
      } else {
        sections.noteDefinition(word)
        try bindInlineSegment(word)
      }
    case "elem": if segmentsHaveNames { try cursor.bind(in: &elements) } else { _ = elements.bind(nil) }
    case "data": if segmentsHaveNames { try cursor.bind(in: &dataSegments) } else { _ = dataSegments.bind(nil) }
    case "export", "start": break
    default: throw cursor.unexpected(keyword, "a module field")
    }
  }

  private mutating func bindType() throws(TextError) {
    try cursor.bind(in: &types.space)
    types.fields.append(nil)
  }

  private mutating func bindDefinition(_ word: String) throws(TextError) {
    switch word {
    case "func": try cursor.bind(in: &functions)
    case "table": try cursor.bind(in: &tables)
    case "memory": try cursor.bind(in: &memories)
    case "global": try cursor.bind(in: &globals)
    case "tag": try cursor.bind(in: &tags)
    default:
      cursor.position -= 1
      throw cursor.unexpected("func, table, memory, global or tag")
    }
  }

  /// Whether `(import …)` follows the inline exports.
  private mutating func isInlineImport() throws(TextError) -> Bool {
    while cursor.startsList("export") { try cursor.skipList() }
    return cursor.startsList("import")
  }

  /// `(table … (elem …))` and `(memory … (data …))` define a segment, too.
  private mutating func bindInlineSegment(_ word: String) throws(TextError) {
    guard word == "table" || word == "memory" else { return }
    while !cursor.isRightParenthesis, !cursor.isAtEnd {
      if word == "table", cursor.startsList("elem") { _ = elements.bind(nil) }
      if word == "memory", cursor.startsList("data") { _ = dataSegments.bind(nil) }
      if cursor.current.kind == .leftParenthesis {
        try cursor.skipList()
      } else if cursor.current.kind == .failure {
        throw cursor.unexpected(")")
      } else {
        cursor.advance()
      }
    }
  }

  private func checkImportOrder(_ token: Token) throws(TextError) {
    guard let kind = sections.definedKind else { return }
    throw cursor.error(.importAfterDefinition, at: token, "import after \(kind)")
  }

  // MARK: - The binary module

  private func encode() -> [UInt8] {
    var sections = sections
    sections.types = types.groups
    if annotations.asksForDataCount { sections.needsDataCount = true }
    var module: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    let custom = annotations.customSections
    func append(_ sections: [AnnotationReader.CustomSection]) {
      for section in sections { module += ModuleSections.custom(section.name, section.contents) }
    }
    append(custom.filter { $0.place == .beforeFirst })
    for kind in ModuleSections.Kind.inOrder {
      append(custom.filter { $0.place == .before(kind) })
      module += sections.encoded(kind)
      append(custom.filter { $0.place == .after(kind) })
    }
    append(custom.filter { $0.place == .afterLast })
    // A text that gives the section itself knows what it wants.
    if !custom.contains(where: { $0.name == "name" }) {
      let contents = NameSectionWriter.contents(of: self)
      if !contents.isEmpty { module += ModuleSections.custom("name", contents) }
    }
    return module
  }
}
