/// What validation looks up about a module (specification 3.1.5), flattened into plain buffers: the hot loops touch no
/// reference counts and no nested arrays. Freed with the object, which must outlive all users of its pointers.
final class ValidationContext {
  struct TypeEntry {
    var kind: CompositeKind
    /// Of functions.
    var parameters: TypeList
    var results: TypeList
    /// The type of the descriptors that structures of this type have.
    var descriptor: UInt32?
    /// The function type of a continuation.
    var continued: UInt32 = 0
    /// Of structures, and the one of an array.
    var fields: UnsafePointer<Field>
    var fieldCount: Int
    /// Whether all fields have default values.
    var isDefaultable = true
    /// The same number for equal types.
    var canonical: UInt32
    /// `noSupertype` or a smaller index.
    var supertype: UInt32
  }

  struct Field {
    /// i32 for packed fields.
    var type: ValueType
    var isPacked: Bool
    var isMutable: Bool
    /// Distinguishes i8, i16 and unpacked fields.
    var storage: UInt8
  }

  static let noSupertype = UInt32.max

  let types: UnsafeMutablePointer<TypeEntry>
  let typeCount: Int
  let functions: UnsafeMutablePointer<UInt32>
  let functionCount: Int
  let tables: UnsafeMutablePointer<TableType>
  let tableCount: Int
  let memories: UnsafeMutablePointer<MemoryType>
  let memoryCount: Int
  let globals: UnsafeMutablePointer<GlobalType>
  let globalCount: Int
  let importedGlobalCount: Int
  let tags: UnsafeMutablePointer<UInt32>
  let tagCount: Int
  let elementTypes: UnsafeMutablePointer<ValueType>
  let elementCount: Int
  let dataCount: UInt32?
  /// One bit for each function: whether `ref.func` may name it inside bodies.
  let declared: UnsafeMutablePointer<UInt64>

  /// For each imported function, whether it may be of a subtype.
  let importsSubtype: [Bool]

  private let valueTypes: UnsafeMutablePointer<ValueType>
  private let fields: UnsafeMutablePointer<Field>

  /// Needs the types to be valid; the indices inside functions and tags are checked by the module's validator.
  init(_ contents: ModuleContents, canonicalTypes: [UInt32]) {
    func copy<Source: Collection, Element>(
      _ source: Source, _ element: (Source.Element) -> Element
    ) -> UnsafeMutablePointer<Element> {
      let buffer = UnsafeMutablePointer<Element>.allocate(capacity: source.count + 1)
      var next = buffer
      for item in source {
        next.initialize(to: element(item))
        next += 1
      }
      return buffer
    }
    functions = copy(contents.functionTypes) { $0 }
    functionCount = contents.functionTypes.count
    tables = copy(contents.tables) { $0.type }
    tableCount = contents.tables.count
    memories = copy(contents.memories) { $0 }
    memoryCount = contents.memories.count
    globals = copy(contents.globals) { $0.type }
    globalCount = contents.globals.count
    importedGlobalCount = contents.importedGlobalCount
    tags = copy(contents.tags) { $0.typeIndex }
    tagCount = contents.tags.count
    elementTypes = copy(contents.elementSegments) { $0.type }
    elementCount = contents.elementSegments.count
    dataCount = contents.dataCount
    importsSubtype = contents.imports.compactMap {
      if case .function(_, let isExact) = $0.description { !isExact } else { nil }
    }
    let words = functionCount / 64 + 1
    declared = .allocate(capacity: words)
    declared.initialize(repeating: 0, count: words)

    var valueTypeCount = 0
    var fieldCount = 0
    for type in contents.types {
      switch type.composite {
      case .function(let function): valueTypeCount += function.parameters.count + function.results.count
      case .structure(let list): fieldCount += list.count
      case .array: fieldCount += 1
      case .continuation: break
      }
    }
    valueTypes = .allocate(capacity: valueTypeCount + 1)
    fields = .allocate(capacity: fieldCount + 1)
    typeCount = contents.types.count
    types = .allocate(capacity: typeCount + 1)

    var nextValueType = valueTypes
    var nextField = fields
    func list(_ source: [ValueType]) -> TypeList {
      let start = nextValueType
      var slots = 0
      for type in source {
        nextValueType.initialize(to: type)
        nextValueType += 1
        slots += type.slotCount
      }
      return TypeList(types: start, count: source.count, slots: slots)
    }
    func append(_ field: ModuleContents.FieldType) {
      let flat =
        switch field.storage {
        case .value(let type): Field(type: type, isPacked: false, isMutable: field.isMutable, storage: 0)
        case .i8: Field(type: .i32, isPacked: true, isMutable: field.isMutable, storage: 1)
        case .i16: Field(type: .i32, isPacked: true, isMutable: field.isMutable, storage: 2)
        }
      nextField.initialize(to: flat)
      nextField += 1
    }
    for (index, type) in contents.types.enumerated() {
      var entry = TypeEntry(
        kind: .function, parameters: list([]), results: list([]), fields: nextField, fieldCount: 0,
        canonical: canonicalTypes[index], supertype: type.supertypes.first ?? ValidationContext.noSupertype)
      entry.descriptor = type.descriptor
      switch type.composite {
      case .function(let function):
        entry.parameters = list(function.parameters)
        entry.results = list(function.results)
      case .structure(let list):
        entry.kind = .structure
        entry.fieldCount = list.count
        list.forEach(append)
      case .array(let field):
        entry.kind = .array
        entry.fieldCount = 1
        append(field)
      case .continuation(let function):
        entry.kind = .continuation
        entry.continued = function
      }
      for field in 0..<entry.fieldCount where !entry.fields[field].type.isDefaultable { entry.isDefaultable = false }
      (types + index).initialize(to: entry)
    }
  }

  deinit {
    types.deallocate()
    functions.deallocate()
    tables.deallocate()
    memories.deallocate()
    globals.deallocate()
    tags.deallocate()
    elementTypes.deallocate()
    declared.deallocate()
    valueTypes.deallocate()
    fields.deallocate()
  }

  // MARK: Functions that may be named

  func declare(_ function: UInt32) {
    guard Int(function) < functionCount else { return }
    declared[Int(function) / 64] |= 1 << UInt64(function % 64)
  }

  func isDeclared(_ function: UInt32) -> Bool { declared[Int(function) / 64] >> UInt64(function % 64) & 1 != 0 }

  // MARK: Subtyping (specification 3.3)

  @inline(__always)
  func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
    type.bits == expected.bits || isSubtype(type, of: expected)
  }

  @inline(never)
  func isSubtype(_ type: ValueType, of expected: ValueType) -> Bool {
    if type == expected || type == .bottom { return true }
    guard let heapType = type.heapType, let expectedHeapType = expected.heapType else { return false }
    if type.isNullable, !expected.isNullable { return false }
    return isSubtype(heapType, of: expectedHeapType)
  }

  func isSubtype(_ type: HeapType, of expected: HeapType) -> Bool {
    HeapType.isSubtype(
      type, of: expected, kind: { types[Int($0)].kind }, isDefinedSubtype: { isDefinedSubtype($0, of: $1) })
  }

  private func isDefinedSubtype(_ index: UInt32, of expected: UInt32) -> Bool {
    let wanted = types[Int(expected)].canonical
    var current = index
    while true {
      let entry = types + Int(current)
      if entry.pointee.canonical == wanted { return true }
      if entry.pointee.supertype == ValidationContext.noSupertype { return false }
      current = entry.pointee.supertype
    }
  }

  /// The top of the hierarchy that a heap type belongs to.
  func top(of type: HeapType) -> HeapType {
    guard let index = type.typeIndex else { return type.abstractTop }
    switch types[Int(index)].kind {
    case .function: return .function
    case .continuation: return .continuation
    case .structure, .array: return .any
    }
  }
}
