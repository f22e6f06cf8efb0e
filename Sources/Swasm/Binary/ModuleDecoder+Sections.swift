extension ModuleDecoder {
  mutating func readCustomSection() throws(ModuleError) {
    try checkLimit(contents.customSections.count + 1, limits.customSections, "custom sections")
    let name = try bytes.readName(limit: limits.nameBytes)
    contents.customSections.append(
      ModuleContents.CustomSection(name: name, range: bytes.position..<bytes.end))
    bytes.position = bytes.end
  }

  mutating func readImportSection() throws(ModuleError) {
    // An entry with a compact group needs three bytes.
    let count = try bytes.readCount(limit: limits.imports, "imports", elementBytes: 3)
    contents.imports.reserveCapacity(count)
    for _ in 0..<count {
      let module = try bytes.readName(limit: limits.nameBytes)
      let name = try bytes.readName(limit: limits.nameBytes)
      let kind = try bytes.peekByte()
      if features.contains(.compactImports), name.isEmpty, kind == 0x7F || kind == 0x7E {
        _ = try bytes.readByte()
        try readCompactImports(module: module, sharesType: kind == 0x7E)
      } else {
        try append(module: module, name: name, try readImportDescription())
      }
    }
    contents.importedFunctionCount = contents.functionTypes.count
    contents.importedTableCount = contents.tables.count
    contents.importedMemoryCount = contents.memories.count
    contents.importedGlobalCount = contents.globals.count
    contents.importedTagCount = contents.tags.count
    try checkLimit(contents.tables.count, limits.tables, "tables")
    try checkLimit(contents.memories.count, limits.memories, "memories")
  }

  private mutating func append(
    module: String, name: String, _ description: ModuleContents.ImportDescription
  ) throws(ModuleError) {
    try checkLimit(contents.imports.count + 1, limits.imports, "imports")
    switch description {
    case .function(let typeIndex, _): contents.functionTypes.append(typeIndex)
    case .table(let type): contents.tables.append(ModuleContents.Table(type: type, initializer: nil))
    case .memory(let type): contents.memories.append(type)
    case .global(let type): contents.globals.append(ModuleContents.Global(type: type, initializer: nil))
    case .tag(let type): contents.tags.append(type)
    }
    contents.imports.append(ModuleContents.Import(module: module, name: name, description: description))
  }

  /// The imports of one module: names with types, or one type and names.
  private mutating func readCompactImports(module: String, sharesType: Bool) throws(ModuleError) {
    let shared = sharesType ? try readImportDescription() : nil
    let count = try bytes.readCount(limit: limits.imports, "imports")
    for _ in 0..<count {
      let name = try bytes.readName(limit: limits.nameBytes)
      let description = if let shared { shared } else { try readImportDescription() }
      try append(module: module, name: name, description)
    }
  }

  private mutating func readImportDescription() throws(ModuleError) -> ModuleContents.ImportDescription {
    let start = bytes.position
    switch try bytes.readByte() {
    case 0: return .function(typeIndex: try bytes.readU32())
    case 1: return .table(try bytes.readTableType(features))
    case 2: return .memory(try bytes.readMemoryType(features))
    case 3: return .global(try bytes.readGlobalType(features))
    case 0x20 where features.contains(.customDescriptors):
      return .function(typeIndex: try bytes.readU32(), isExact: true)
    case 4 where hasTags: return .tag(try bytes.readTagType())
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
