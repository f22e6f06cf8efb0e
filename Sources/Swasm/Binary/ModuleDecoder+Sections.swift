extension ModuleDecoder {
  mutating func readCustomSection() throws(ModuleError) {
    try checkLimit(contents.customSections.count + 1, limits.customSections, "custom sections")
    let name = try bytes.readNameBytes(limit: limits.nameBytes)
    try contents.customSections.append(name, bytes.position..<bytes.end)
    bytes.position = bytes.end
  }

  mutating func readImportSection() throws(ModuleError) {
    // An entry with a compact group needs three bytes.
    let count = try bytes.readCount(limit: limits.imports, "imports", elementBytes: 3)
    contents.importRecords.reserveGroups(count)
    contents.importRecords.reserve(imports: count, nameBytes: bytes.remaining - count)
    for _ in 0..<count {
      let module = try bytes.readNameBytes(limit: limits.nameBytes)
      let name = try bytes.readNameBytes(limit: limits.nameBytes)
      let kind = try bytes.peekByte()
      if features.contains(.compactImports), name.isEmpty, kind == 0x7F || kind == 0x7E {
        _ = try bytes.readByte()
        try readCompactImports(module: module, sharesType: kind == 0x7E)
      } else {
        try contents.importRecords.beginGroup(module: module)
        try append(name, try readImportDescription())
      }
    }
    contents.importedFunctionCount = contents.functionTypes.count
    contents.importedTableCount = contents.tables.count
    contents.importedMemoryCount = contents.memories.count
    contents.importedGlobalCount = contents.globals.count
    contents.importedTagCount = contents.tags.count
    try checkLimit(contents.functionTypes.count, limits.functions, "functions")
    try checkLimit(contents.tables.count, limits.tables, "tables")
    try checkLimit(contents.memories.count, limits.memories, "memories")
    try checkLimit(contents.globals.count, limits.globals, "globals")
    try checkLimit(contents.tags.count, limits.tags, "tags")
  }

  private mutating func append(
    _ name: UnsafeRawBufferPointer, _ description: ModuleContents.ImportDescription
  ) throws(ModuleError) {
    try spend()
    try checkLimit(contents.importRecords.count + 1, limits.imports, "imports")
    let kind: ImportRecords.Kind
    let index: Int
    switch description {
    case .function(let typeIndex, let isExact):
      (kind, index) = (isExact ? .exactFunction : .function, contents.functionTypes.count)
      contents.functionTypes.append(typeIndex)
    case .table(let type):
      (kind, index) = (.table, contents.tables.count)
      try contents.tables.append(ModuleContents.Table(type: type, initializer: nil))
    case .memory(let type):
      (kind, index) = (.memory, contents.memories.count)
      contents.memories.append(type)
    case .global(let type):
      (kind, index) = (.global, contents.globals.count)
      contents.globals.appendImport(type)
    case .tag(let type):
      (kind, index) = (.tag, contents.tags.count)
      contents.tags.append(type)
    }
    try contents.importRecords.append(name, kind, index: index)
  }

  /// The imports of one module: names with types, or one type and names.
  private mutating func readCompactImports(
    module: UnsafeRawBufferPointer, sharesType: Bool
  ) throws(ModuleError) {
    let shared = sharesType ? try readImportDescription() : nil
    let count = try bytes.readCount(limit: limits.imports, "imports")
    if count == 0 { return }
    try contents.importRecords.beginGroup(module: module)
    if let shared { reserve(count, shared) }
    for _ in 0..<count {
      let name = try bytes.readNameBytes(limit: limits.nameBytes)
      let description = if let shared { shared } else { try readImportDescription() }
      try append(name, description)
    }
  }

  /// Makes room for imports of one byte each.
  private mutating func reserve(_ count: Int, _ description: ModuleContents.ImportDescription) {
    if count < 1_000 { return }
    contents.importRecords.reserve(imports: count, nameBytes: 0)
    switch description {
    case .function: contents.functionTypes.reserveGrowing(by: count)
    case .table: contents.tables.reserve(count, records: 1)
    case .global: contents.globals.reserve(imports: count)
    case .tag: contents.tags.reserveGrowing(by: count)
    case .memory: break
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
    for _ in 0..<count {
      try spend()
      contents.functionTypes.append(try bytes.readU32())
    }
    definedFunctionCount = count
  }

  mutating func readTableSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.tables, "tables", elementBytes: 3)
    try checkLimit(count + contents.tables.count, limits.tables, "tables")
    contents.tables.reserve(count, records: count)
    for _ in 0..<count {
      try spend()
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
      try contents.tables.append(ModuleContents.Table(type: type, initializer: initializer))
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
    contents.tags.reserveGrowing(by: count)
    for _ in 0..<count {
      try spend()
      contents.tags.append(try bytes.readTagType())
    }
  }

  mutating func readGlobalSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.globals, "globals", elementBytes: 3)
    try checkLimit(count + contents.globals.count, limits.globals, "globals")
    contents.globals.reserve(definitions: count)
    for _ in 0..<count {
      let type = try bytes.readGlobalType(features)
      contents.globals.append(type, try readConstantExpression())
    }
  }

  mutating func readExportSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.exports, "exports", elementBytes: 3)
    contents.exports.reserve(count, nameBytes: bytes.remaining - count)
    for _ in 0..<count {
      try spend()
      let name = try bytes.readNameBytes(limit: limits.nameBytes)
      let start = bytes.position
      guard let kind = ModuleContents.ExternalKind(rawValue: try bytes.readByte()), kind != .tag || hasTags else {
        throw ModuleError(.malformedExternalKind, at: start, "malformed export kind")
      }
      try contents.exports.append(name, kind, index: try bytes.readU32())
    }
  }

  mutating func readCodeSection() throws(ModuleError) {
    let count = try bytes.readCount(limit: limits.functions, "function bodies", elementBytes: 1)
    contents.bodies.reserveCapacity(count)
    for _ in 0..<count {
      try spend()
      let start = bytes.position
      let size = try bytes.readU32()
      if Int(size) > limits.functionBodyBytes {
        throw ModuleError.limit("bytes of a function body", limits.functionBodyBytes, found: Int(size), at: start)
      }
      contents.bodies.append(try ModuleContents.FunctionBody(range: bytes.readRange(count: size)))
    }
  }
}
