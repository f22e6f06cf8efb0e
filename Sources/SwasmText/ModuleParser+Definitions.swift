import Swasm

// Tables, memories, globals, tags, imports, exports and the start function (specification 6.4.11 to 6.4.17).
extension ModuleParser {
  // MARK: - Names, inline exports and imports

  /// Passes over the identifier, which is bound already, and an annotation with a name.
  private mutating func skipIdentifier(_ space: WritableKeyPath<ModuleParser, IdentifierSpace>, _ index: Int)
    throws(TextError)
  {
    _ = try cursor.takeIdentifier()
    if let name = try annotations.takeName(at: cursor.position, cursor) { self[keyPath: space].annotate(index, name) }
  }

  /// `(export "…")*`.
  mutating func parseInlineExports(_ kind: UInt8, _ index: UInt32) throws(TextError) {
    while cursor.takeList("export") {
      appendExport(try cursor.expectName(), kind, index)
      try cursor.expectRight()
    }
  }

  private mutating func appendExport(_ name: String, _ kind: UInt8, _ index: UInt32) {
    var encoder = BinaryEncoder()
    encoder.name(name)
    encoder.append(kind)
    encoder.unsigned(index)
    sections.exports.append(encoder.bytes)
  }

  /// `(import "…" "…")`, if it comes: the beginning of the import's entry.
  mutating func takeInlineImport() throws(TextError) -> BinaryEncoder? {
    guard cursor.takeList("import") else { return nil }
    var encoder = BinaryEncoder()
    encoder.name(try cursor.expectName())
    encoder.name(try cursor.expectName())
    try cursor.expectRight()
    return encoder
  }

  private mutating func appendImport(_ entry: BinaryEncoder, _ kind: UInt8, _ type: [UInt8]) {
    var entry = entry
    entry.append(kind)
    entry.append(type)
    sections.imports.append(entry.bytes)
  }

  mutating func parseImport() throws(TextError) {
    var encoder = BinaryEncoder()
    encoder.name(try cursor.expectName())
    if startsImportItems {
      try parseImportItems(behind: encoder)
    } else {
      encoder.name(try cursor.expectName())
      encoder.append(try parseExternalType())
      sections.imports.append(encoder.bytes)
    }
    try cursor.expectRight()
  }

  /// `(func …)` and so on: what is imported, in the binary format.
  mutating func parseExternalType() throws(TextError) -> [UInt8] {
    try cursor.expectLeft()
    let type: [UInt8]
    switch try cursor.expectKeyword("func, table, memory, global or tag") {
    case "func":
      let index = counters.take(.function)
      try skipIdentifier(\.functions, index)
      type = try parseImportedFunctionType(index)
    case "table":
      try skipIdentifier(\.tables, counters.take(.table))
      type = [1] + (try parseTableType())
    case "memory":
      try skipIdentifier(\.memories, counters.take(.memory))
      type = [2] + (try parseMemoryType())
    case "global":
      try skipIdentifier(\.globals, counters.take(.global))
      type = [3] + (try parseGlobalType())
    default:
      try skipIdentifier(\.tags, counters.take(.tag))
      type = [4, 0] + (try parseTypeUseIndex())
    }
    try cursor.expectRight()
    return type
  }

  /// The type of an imported function: a type use, or `(exact …)` around one.
  private mutating func parseImportedFunctionType(_ index: Int) throws(TextError) -> [UInt8] {
    let isExact = cursor.takeList("exact")
    let use = try parseTypeUse(allowsNames: true)
    names.add(locals: try parameters(of: use), of: index)
    var type = BinaryEncoder()
    type.append(isExact ? 0x20 : 0)
    type.unsigned(self.index(of: use))
    if isExact { try cursor.expectRight() }
    return type.bytes
  }

  private mutating func parseTypeUseIndex() throws(TextError) -> [UInt8] {
    var encoder = BinaryEncoder()
    encoder.unsigned(index(of: try parseTypeUse(allowsNames: true)))
    return encoder.bytes
  }

  // MARK: - Functions

  mutating func parseFunction() throws(TextError) {
    let index = counters.take(.function)
    try skipIdentifier(\.functions, index)
    try parseInlineExports(0, UInt32(index))
    if var entry = try takeInlineImport() {
      entry.append(try parseImportedFunctionType(index))
      sections.imports.append(entry.bytes)
      try cursor.expectRight()
      return
    }
    let use = try parseTypeUse(allowsNames: true)
    var encoder = BinaryEncoder()
    encoder.unsigned(self.index(of: use))
    sections.functions.append(encoder.bytes)
    let code = try parseBody(of: use, function: index)
    var size = BinaryEncoder()
    size.count(code.count)
    sections.code.append(size.bytes, code)
    try cursor.expectRight()
  }

  // MARK: - Tables

  mutating func parseTable() throws(TextError) {
    let index = counters.take(.table)
    try skipIdentifier(\.tables, index)
    try parseInlineExports(1, UInt32(index))
    if let entry = try takeInlineImport() {
      appendImport(entry, 1, try parseTableType())
      try cursor.expectRight()
      return
    }
    let start = cursor.position
    let is64 = takeAddressType()
    if startsValueType {
      try parseTableOfElements(index, is64: is64)
      return
    }
    cursor.position = start
    let type = try parseTableType()
    if cursor.isRightParenthesis {
      sections.tables.append(type)
    } else {
      sections.tables.append([0x40, 0x00] + type + (try parseExpression()))
    }
    try cursor.expectRight()
  }

  /// `i64`, or `i32`, which is the default.
  mutating func takeAddressType() -> Bool {
    if cursor.take("i64") { return true }
    _ = cursor.take("i32")
    return false
  }

  /// `(table reftype (elem …))`.
  private mutating func parseTableOfElements(_ index: Int, is64: Bool) throws(TextError) {
    let type = try parseReferenceType()
    guard cursor.takeList("elem") else { throw cursor.unexpected("(elem") }
    _ = counters.take(.element)
    let items = try parseElements(of: type)
    try cursor.expectRight()
    try cursor.expectRight()
    var table = BinaryEncoder()
    table.append(TypeEncoding.value(type))
    table.append(is64 ? 0b101 : 0b001)
    table.count(items.count)
    table.count(items.count)
    sections.tables.append(table.bytes)
    appendElements(
      items, type: type, mode: .active(UInt32(index), [is64 ? 0x42 : 0x41, 0x00, 0x0B]))
  }

  private mutating func parseTableType() throws(TextError) -> [UInt8] {
    let is64 = takeAddressType()
    let limits = try parseLimits()
    var encoder = BinaryEncoder()
    let type = try parseReferenceType()
    encoder.append(TypeEncoding.value(type))
    encode(limits, flags: is64 ? 0b100 : 0, &encoder)
    return encoder.bytes
  }

  private mutating func parseLimits() throws(TextError) -> (minimum: UInt64, maximum: UInt64?) {
    let minimum = try parseSize()
    return (minimum, cursor.isNatural(cursor.current) ? try parseSize() : nil)
  }

  /// Before 64-bit memories, sizes had 32 bits.
  private mutating func parseSize() throws(TextError) -> UInt64 {
    features.contains(.memory64) ? try cursor.expectU64("a size") : UInt64(try cursor.expectU32("a size"))
  }

  private func encode(_ limits: (minimum: UInt64, maximum: UInt64?), flags: UInt8, _ encoder: inout BinaryEncoder) {
    encoder.append(flags | (limits.maximum == nil ? 0 : 1))
    encoder.unsigned(limits.minimum)
    if let maximum = limits.maximum { encoder.unsigned(maximum) }
  }

  // MARK: - Memories

  mutating func parseMemory() throws(TextError) {
    let index = counters.take(.memory)
    try skipIdentifier(\.memories, index)
    try parseInlineExports(2, UInt32(index))
    if let entry = try takeInlineImport() {
      appendImport(entry, 2, try parseMemoryType())
      try cursor.expectRight()
      return
    }
    let start = cursor.position
    let is64 = takeAddressType()
    let pageSize = try takePageSize()
    guard cursor.takeList("data") else {
      cursor.position = start
      sections.memories.append(try parseMemoryType())
      try cursor.expectRight()
      return
    }
    _ = counters.take(.data)
    var contents: [UInt8] = []
    while let bytes = try takeDataPiece() { contents += bytes }
    try cursor.expectRight()
    try cursor.expectRight()
    let pageBytes = UInt64(1) << UInt64(pageSize ?? 16)
    let pages = (UInt64(contents.count) + pageBytes - 1) / pageBytes
    var memory = BinaryEncoder()
    encode((pages, pages), flags: (is64 ? 0b100 : 0) | (pageSize == nil ? 0 : 0b1000), &memory)
    if let pageSize { memory.unsigned(UInt32(pageSize)) }
    sections.memories.append(memory.bytes)
    appendData(contents, mode: .active(UInt32(index), [is64 ? 0x42 : 0x41, 0x00, 0x0B]))
  }

  private mutating func parseMemoryType() throws(TextError) -> [UInt8] {
    let is64 = takeAddressType()
    let limits = try parseLimits()
    let isShared = cursor.take("shared")
    let pageSize = try takePageSize()
    var encoder = BinaryEncoder()
    encode(
      limits, flags: (isShared ? 0b10 : 0) | (is64 ? 0b100 : 0) | (pageSize == nil ? 0 : 0b1000), &encoder)
    if let pageSize { encoder.unsigned(UInt32(pageSize)) }
    return encoder.bytes
  }

  /// `(pagesize N)`: the base 2 logarithm of N.
  private mutating func takePageSize() throws(TextError) -> Int? {
    guard cursor.takeList("pagesize") else { return nil }
    let token = cursor.current
    let size = try cursor.expectU32("a page size")
    guard size.nonzeroBitCount == 1 else {
      throw cursor.error(.invalidPageSize, at: token, "invalid custom page size \(size)")
    }
    try cursor.expectRight()
    return size.trailingZeroBitCount
  }

  // MARK: - Globals and tags

  mutating func parseGlobal() throws(TextError) {
    let index = counters.take(.global)
    try skipIdentifier(\.globals, index)
    try parseInlineExports(3, UInt32(index))
    if let entry = try takeInlineImport() {
      appendImport(entry, 3, try parseGlobalType())
    } else {
      let type = try parseGlobalType()
      sections.globals.append(type + (try parseExpression()))
    }
    try cursor.expectRight()
  }

  private mutating func parseGlobalType() throws(TextError) -> [UInt8] {
    guard cursor.takeList("mut") else { return TypeEncoding.value(try parseValueType()) + [0] }
    let type = try parseValueType()
    try cursor.expectRight()
    return TypeEncoding.value(type) + [1]
  }

  mutating func parseTag() throws(TextError) {
    let index = counters.take(.tag)
    try skipIdentifier(\.tags, index)
    try parseInlineExports(4, UInt32(index))
    if let entry = try takeInlineImport() {
      appendImport(entry, 4, [0] + (try parseTypeUseIndex()))
    } else {
      sections.tags.append([0] + (try parseTypeUseIndex()))
    }
    try cursor.expectRight()
  }

  // MARK: - Exports and start

  mutating func parseExport() throws(TextError) {
    let name = try cursor.expectName()
    try cursor.expectLeft()
    switch try cursor.expectKeyword("func, table, memory, global or tag") {
    case "func": appendExport(name, 0, try cursor.expectIndex(functions))
    case "table": appendExport(name, 1, try cursor.expectIndex(tables))
    case "memory": appendExport(name, 2, try cursor.expectIndex(memories))
    case "global": appendExport(name, 3, try cursor.expectIndex(globals))
    case "tag": appendExport(name, 4, try cursor.expectIndex(tags))
    default:
      cursor.position -= 1
      throw cursor.unexpected("func, table, memory, global or tag")
    }
    try cursor.expectRight()
    try cursor.expectRight()
  }

  mutating func parseStart() throws(TextError) {
    guard sections.start == nil else {
      throw cursor.error(.multipleStarts, at: cursor.token(after: -1), "multiple start sections")
    }
    sections.start = try cursor.expectIndex(functions)
    try cursor.expectRight()
  }
}
