extension ModuleDecoder {
  mutating func readCustomSection() throws(ModuleError) {
    let name = try bytes.readName(limit: limits.nameBytes)
    contents.customSections.append(
      ModuleContents.CustomSection(name: name, range: bytes.position..<bytes.end))
    bytes.position = bytes.end
  }

  mutating func readImportSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.imports, "imports", elementBytes: 4)
    contents.imports.reserveCapacity(count)
    for _ in 0..<count {
      let module = try bytes.readName(limit: limits.nameBytes)
      let name = try bytes.readName(limit: limits.nameBytes)
      let description = try readImportDescription()
      contents.imports.append(ModuleContents.Import(module: module, name: name, description: description))
    }
    contents.importedFunctionCount = contents.functionTypes.count
    contents.importedTableCount = contents.tables.count
    contents.importedMemoryCount = contents.memories.count
    contents.importedGlobalCount = contents.globals.count
    contents.importedTagCount = contents.tags.count
    try checkLimit(contents.tables.count, limits.tables, "tables")
    try checkLimit(contents.memories.count, limits.memories, "memories")
  }

  private mutating func readImportDescription() throws(ModuleError) -> ModuleContents.ImportDescription {
    let start = bytes.position
    switch try bytes.readByte() {
    case 0:
      let typeIndex = try bytes.readU32()
      contents.functionTypes.append(typeIndex)
      return .function(typeIndex: typeIndex)
    case 1:
      let type = try bytes.readTableType(features)
      contents.tables.append(ModuleContents.Table(type: type, initializer: nil))
      return .table(type)
    case 2:
      let type = try bytes.readMemoryType(features)
      contents.memories.append(type)
      return .memory(type)
    case 3:
      let type = try bytes.readGlobalType(features)
      contents.globals.append(ModuleContents.Global(type: type, initializer: nil))
      return .global(type)
    case 4 where hasTags:
      let type = try bytes.readTagType()
      contents.tags.append(type)
      return .tag(type)
    default: throw ModuleError(.malformedExternalKind, at: start, "malformed import kind")
    }
  }

  private var hasTags: Bool { !features.isDisjoint(with: [.exceptions, .legacyExceptions]) }

  /// Indices of imports and definitions together are bounded by the same limit.
  private func checkLimit(_ count: Int, _ limit: Int, _ what: StaticString) throws(ModuleError) {
    if count > limit { throw ModuleError.limit(what, limit, found: count, at: bytes.position) }
  }

  mutating func readFunctionSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.functions, "functions")
    try checkLimit(count + contents.functionTypes.count, limits.functions, "functions")
    contents.functionTypes.reserveCapacity(contents.functionTypes.count + count)
    for _ in 0..<count { contents.functionTypes.append(try bytes.readU32()) }
    definedFunctionCount = count
  }

  mutating func readTableSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.tables, "tables", elementBytes: 3)
    try checkLimit(count + contents.tables.count, limits.tables, "tables")
    for _ in 0..<count {
      var initializer: ConstantExpression?
      let hasInitializer = try bytes.peekByte() == 0x40 && features.contains(.functionReferences)
      if hasInitializer {
        _ = try bytes.readByte()
        guard try bytes.readByte() == 0 else {
          throw ModuleError(.malformedZeroByteExpected, at: bytes.position - 1, "zero byte expected")
        }
      }
      let type = try bytes.readTableType(features)
      if hasInitializer { initializer = try readConstantExpression() }
      contents.tables.append(ModuleContents.Table(type: type, initializer: initializer))
    }
  }

  mutating func readMemorySection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.memories, "memories", elementBytes: 2)
    try checkLimit(count + contents.memories.count, limits.memories, "memories")
    for _ in 0..<count { contents.memories.append(try bytes.readMemoryType(features)) }
  }

  mutating func readTagSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.tags, "tags", elementBytes: 2)
    try checkLimit(count + contents.tags.count, limits.tags, "tags")
    for _ in 0..<count { contents.tags.append(try bytes.readTagType()) }
  }

  mutating func readGlobalSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.globals, "globals", elementBytes: 3)
    try checkLimit(count + contents.globals.count, limits.globals, "globals")
    contents.globals.reserveCapacity(contents.globals.count + count)
    for _ in 0..<count {
      let type = try bytes.readGlobalType(features)
      contents.globals.append(ModuleContents.Global(type: type, initializer: try readConstantExpression()))
    }
  }

  mutating func readExportSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.exports, "exports", elementBytes: 3)
    contents.exports.reserveCapacity(count)
    for _ in 0..<count {
      let name = try bytes.readName(limit: limits.nameBytes)
      let start = bytes.position
      guard let kind = ModuleContents.ExternalKind(rawValue: try bytes.readByte()), kind != .tag || hasTags else {
        throw ModuleError(.malformedExternalKind, at: start, "malformed export kind")
      }
      contents.exports.append(ModuleContents.Export(name: name, kind: kind, index: try bytes.readU32()))
    }
  }

  mutating func readCodeSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.functions, "function bodies", elementBytes: 1)
    contents.bodies.reserveCapacity(count)
    for _ in 0..<count {
      let start = bytes.position
      let size = try bytes.readU32()
      if Int(size) > limits.functionBodyBytes {
        throw ModuleError.limit("bytes of a function body", limits.functionBodyBytes, found: Int(size), at: start)
      }
      contents.bodies.append(ModuleContents.FunctionBody(range: try bytes.readRange(count: size)))
    }
  }
}
