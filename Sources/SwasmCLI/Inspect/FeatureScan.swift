import Swasm

/// Finds the features that a module really uses: those without which it would not be valid, by its types, sections and
/// every instruction of every body. Whether the module is valid is not checked.
struct FeatureScan {
  private(set) var features: Features = []
  private let contents: ModuleContents
  private let bytes: UnsafeRawBufferPointer
  /// `throw` and tags belong to both encodings of exceptions.
  private var usesTags = false

  /// The features of a module; `nil` when it cannot be read.
  static func features(of bytes: UnsafeRawBufferPointer) -> Features? {
    guard let contents = try? ModuleDecoder.decode(bytes: bytes, features: FeatureList.all) else { return nil }
    return try? features(of: contents, bytes: bytes)
  }

  /// - Parameter contents: What was decoded from `bytes`.
  /// - Throws: for bodies and expressions that are not in the binary format.
  static func features(of contents: ModuleContents, bytes: UnsafeRawBufferPointer) throws(ModuleError) -> Features {
    var scan = FeatureScan(contents: contents, bytes: bytes)
    scan.noteTypes()
    try scan.noteExternals()
    try scan.noteSegments()
    for (index, body) in contents.bodies.enumerated() {
      do throws(ModuleError) {
        try scan.note(body)
      } catch {
        var error = error
        error.function = UInt32(truncatingIfNeeded: contents.importedFunctionCount + index)
        throw error
      }
    }
    if scan.usesTags, !scan.features.contains(.legacyExceptions) { scan.features.insert(.exceptions) }
    if try scan.hasCompactImports() { scan.features.insert(.compactImports) }
    return scan.features
  }

  /// Compact imports look like others once they are decoded.
  private func hasCompactImports() throws(ModuleError) -> Bool {
    guard let section = contents.sections.first(where: { $0.id == 2 }) else { return false }
    var reader = BinaryReader(bytes, range: section.range)
    for _ in 0..<(try reader.readU32()) {
      _ = try reader.readRange(count: try reader.readU32())
      _ = try reader.readRange(count: try reader.readU32())
      switch try reader.readByte() {
      case 0, 0x20: _ = try reader.readU32()
      case 1: _ = try reader.readTableType(FeatureList.all)
      case 2: _ = try reader.readMemoryType(FeatureList.all)
      case 3: _ = try reader.readGlobalType(FeatureList.all)
      case 4: _ = try reader.readTagType()
      default: return true
      }
    }
    return false
  }

  private init(contents: ModuleContents, bytes: UnsafeRawBufferPointer) {
    self.contents = contents
    self.bytes = bytes
  }

  // MARK: Types

  private mutating func noteTypes() {
    for type in contents.types {
      if !type.isFinal || !type.supertypes.isEmpty || type.groupCount != 1 { features.insert(.garbageCollection) }
      if type.descriptor != nil { features.insert(.customDescriptors) }
      switch type.composite {
      case .function(let type):
        if type.results.count > 1 { features.insert(.multiValue) }
        for type in type.parameters + type.results { note(type) }
      case .structure(let fields):
        features.insert(.garbageCollection)
        for field in fields { note(field) }
      case .continuation: features.insert(.stackSwitching)
      case .array(let element):
        features.insert(.garbageCollection)
        note(element)
      }
    }
  }

  private mutating func note(_ field: FieldType) {
    if case .value(let type) = field.storage { note(type) }
  }

  private mutating func note(_ type: ValueType) {
    if type == .v128 { features.insert(.simd) }
    guard let heapType = type.heapType else { return }
    features.insert(.referenceTypes)
    if !type.isNullable { features.insert(.functionReferences) }
    note(heapType)
  }

  private mutating func note(_ type: HeapType) {
    if type.isExact { features.insert(.customDescriptors) }
    switch type {
    case .function, .extern: features.insert(.referenceTypes)
    case .continuation, .noContinuation: features.insert(.stackSwitching)
    case .exception: features.insert(.exceptions)
    case .noException: features.formUnion([.exceptions, .garbageCollection])
    default: features.insert(type.typeIndex == nil ? .garbageCollection : .functionReferences)
    }
  }

  // MARK: Sections

  private mutating func noteExternals() throws(ModuleError) {
    for (index, table) in contents.tables.enumerated() {
      // 1.0 has one table, of funcref.
      if table.type.elementType != .funcref { note(table.type.elementType) }
      if index > 0 { features.insert(.referenceTypes) }
      if table.type.addressType == .i64 { features.insert(.memory64) }
      if let initializer = table.initializer {
        features.insert(.functionReferences)
        try note(initializer)
      }
    }
    for (index, memory) in contents.memories.enumerated() {
      if index > 0 { features.insert(.multiMemory) }
      if memory.addressType == .i64 { features.insert(.memory64) }
      if memory.isShared { features.insert(.threads) }
      if memory.pageSize != 65_536 { features.insert(.customPageSizes) }
    }
    for (index, global) in contents.globals.enumerated() {
      note(global.type.valueType)
      if global.type.isMutable, index < contents.importedGlobalCount { features.insert(.mutableGlobals) }
      if let initializer = global.initializer { try note(initializer) }
    }
    for export in contents.exports where export.kind == .global {
      let index = Int(export.index)
      if contents.globals.indices.contains(index), contents.globals[index].type.isMutable {
        features.insert(.mutableGlobals)
      }
    }
    for item in contents.imports {
      if case .function(_, isExact: true) = item.description { features.insert(.customDescriptors) }
    }
    usesTags = !contents.tags.isEmpty
    if contents.customSections.contains(where: { $0.name == "metadata.code.branch_hint" }) {
      features.insert(.branchHints)
    }
  }

  private mutating func noteSegments() throws(ModuleError) {
    if contents.dataCount != nil { features.insert(.bulkMemory) }
    for segment in contents.elementSegments {
      try note(segment.mode, besides: .referenceTypes)
      if segment.type != .funcref, segment.type != ValueType(.function, nullable: false) { note(segment.type) }
      if case .expressions(let items) = segment.items { for item in items { try note(item) } }
    }
    for segment in contents.dataSegments { try note(segment.mode, besides: .multiMemory) }
  }

  /// - Parameter feature: What active segments of other tables or memories than the first one need.
  private mutating func note(_ mode: ModuleContents.SegmentMode, besides feature: Features) throws(ModuleError) {
    switch mode {
    case .passive: features.insert(.bulkMemory)
    case .declarative: features.insert(.referenceTypes)
    case .active(let index, let offset):
      if index > 0 { features.formUnion(feature) }
      try note(offset)
    }
  }

  // MARK: Instructions

  private mutating func note(_ expression: ConstantExpression) throws(ModuleError) {
    var reader = InstructionReader(BinaryReader(bytes, range: expression.range), features: FeatureList.all)
    while !reader.isAtEnd {
      let instruction = try reader.next()
      note(instruction, reader)
      switch instruction {
      case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul: features.insert(.extendedConstants)
      case .globalGet where reader.index0 >= contents.importedGlobalCount: features.insert(.garbageCollection)
      default: break
      }
    }
  }

  private mutating func note(_ body: ModuleContents.FunctionBody) throws(ModuleError) {
    var bytes = BinaryReader(bytes, range: body.range)
    for _ in 0..<(try bytes.readU32()) {
      _ = try bytes.readU32()
      note(try bytes.readValueType(FeatureList.all))
    }
    var reader = InstructionReader(bytes, features: FeatureList.all)
    while !reader.isAtEnd { note(try reader.next(), reader) }
  }

  @inline(__always)
  private mutating func note(_ instruction: Instruction, _ reader: InstructionReader) {
    switch instruction {
    case .throw: usesTags = true
    case .block, .loop, .if, .tryTable:
      switch reader.blockType {
      case .empty: break
      case .value(let type): note(type)
      case .type: features.insert(.multiValue)
      }
    case .callIndirect, .returnCallIndirect:
      if reader.index1 > 0 { features.insert(.referenceTypes) }
    case .refNull: note(reader.heapType)
    case .refTest, .refTestNull, .refCast, .refCastNull:
      if reader.heapType.isExact { features.insert(.customDescriptors) }
    case .brOnCast, .brOnCastFail:
      if reader.castSource.heapType?.isExact == true || reader.castTarget.heapType?.isExact == true {
        features.insert(.customDescriptors)
      }
    default: break
    }
    if instruction != .throw { features.formUnion(reader.info(instruction).pointee.features) }
  }
}
