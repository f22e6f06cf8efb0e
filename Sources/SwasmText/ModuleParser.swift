import Swasm
import SwasmSystem

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
  /// Where the module's fields begin, and the first word of each.
  private var fields: [(start: UInt32, keyword: Field)] = []

  /// The first words of fields.
  enum Field: UInt8 {
    case type, rec, `import`, `func`, table, memory, global, tag, export, start, elem, data

    init?(_ word: String) {
      switch word {
      case "type": self = .type
      case "rec": self = .rec
      case "import": self = .import
      case "func": self = .func
      case "table": self = .table
      case "memory": self = .memory
      case "global": self = .global
      case "tag": self = .tag
      case "export": self = .export
      case "start": self = .start
      case "elem": self = .elem
      case "data": self = .data
      default: return nil
      }
    }

    var isType: Bool { self == .type || self == .rec }
  }

  /// - Parameter range: Which of the annotations may belong to the module; `nil` for all.
  init(_ cursor: TokenCursor, _ annotations: AnnotationList, _ range: Range<Int>? = nil, features: Features) {
    self.cursor = cursor
    self.features = features
    self.annotations = AnnotationReader(annotations, range ?? annotations.all.indices)
  }

  /// Reads the fields up to the closing parenthesis of the module or the end of the text, which stays.
  mutating func parse(name: String?) throws(TextError) -> [UInt8] {
    names.module = name
    if let text = try annotations.takeName(at: cursor.position, cursor) { names.module = text }
    try bindFields()
    let end = cursor.position
    if notes != nil { sections.noteEnds() }
    for field in fields where field.keyword.isType {
      cursor.position = Int(field.start)
      let token = cursor.current
      try parseTypes()
      notes?.entries(of: sections, from: token)
    }
    for field in fields where !field.keyword.isType {
      cursor.position = Int(field.start)
      let token = cursor.current
      cursor.position += 2
      try parseField(field.keyword)
      notes?.entries(of: sections, from: token)
    }
    cursor.position = end
    annotations.append(branchHints: names.hints)
    let fields = fields
    try annotations.finish(cursor) { position in
      // Before a field or behind the last one.
      if position == end { return true }
      let place = fields.partitionPoint { Int($0.start) < position }
      return place < fields.count && Int(fields[place].start) == position
    }
    annotations.appendProducers()
    return encode()
  }

  private mutating func parseField(_ keyword: Field) throws(TextError) {
    switch keyword {
    case .func: try parseFunction()
    case .table: try parseTable()
    case .memory: try parseMemory()
    case .global: try parseGlobal()
    case .tag: try parseTag()
    case .import: try parseImport()
    case .export: try parseExport()
    case .start: try parseStart()
    case .elem: try parseElementSegment()
    case .data, .type, .rec: try parseDataSegment()
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
      guard let field = Field(word) else { throw cursor.unexpected(keyword, "a module field") }
      try bind(field, word, keyword)
      fields.append((UInt32(start), field))
      cursor.position = start
      try cursor.skipList()
    }
  }

  private mutating func bind(_ field: Field, _ word: String, _ keyword: Token) throws(TextError) {
    switch field {
    case .type: try bindType()
    case .rec:
      while cursor.takeList("type") {
        let start = cursor.position - 2
        try bindType()
        cursor.position = start
        try cursor.skipList()
      }
    case .import:
      try checkImportOrder(keyword)
      _ = try cursor.expectName()
      if startsImportItems { return try bindImportItems() }
      _ = try cursor.expectName()
      try bindExternalType()
    case .func, .table, .memory, .global, .tag:
      try bindDefinition(word)
      if try isInlineImport() {
        try checkImportOrder(keyword)
      } else {
        sections.noteDefinition(word)
        try bindInlineSegment(field)
      }
    case .elem: if segmentsHaveNames { try cursor.bind(in: &elements) } else { _ = elements.bind(nil) }
    case .data: if segmentsHaveNames { try cursor.bind(in: &dataSegments) } else { _ = dataSegments.bind(nil) }
    case .export, .start: break
    }
  }

  private mutating func bindType() throws(TextError) {
    try cursor.bind(in: &types.space)
  }

  /// `(func $f …)` and so on: what is imported. The cursor stays in the list.
  mutating func bindExternalType() throws(TextError) {
    try cursor.expectLeft()
    try bindDefinition(try cursor.expectKeyword("func, table, memory, global or tag"))
  }

  /// Binds the identifier that may follow the word.
  mutating func bindDefinition(_ word: String) throws(TextError) {
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
  private mutating func bindInlineSegment(_ field: Field) throws(TextError) {
    guard field == .table || field == .memory else { return }
    while !cursor.isRightParenthesis, !cursor.isAtEnd {
      if field == .table, cursor.startsList("elem") { _ = elements.bind(nil) }
      if field == .memory, cursor.startsList("data") { _ = dataSegments.bind(nil) }
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

  private mutating func encode() -> [UInt8] {
    if let asked = annotations.asksForDataCount { sections.needsDataCount = asked }
    let custom = annotations.customSections
    // A text that gives the section itself knows what it wants.
    let names = custom.contains { $0.name == "name" } ? [] : NameSectionWriter.contents(of: self)
    var module = BinaryEncoder()
    module.reserve(sections.byteCount + names.count + 32)
    module.append([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00])
    func append(_ place: AnnotationReader.CustomSection.Place) {
      for section in custom where section.place == place {
        ModuleSections.writeCustom(section.name, section.contents, to: &module)
      }
    }
    append(.beforeFirst)
    for kind in ModuleSections.Kind.inOrder {
      append(.before(kind))
      sections.write(kind, to: &module)
      append(.after(kind))
    }
    append(.afterLast)
    if !names.isEmpty { ModuleSections.writeCustom("name", names, to: &module) }
    return module.bytes
  }
}
