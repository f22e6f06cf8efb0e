/// What validation looks up about a module (specification 3.1.5), flattened into plain buffers: the hot loops touch no
/// reference counts and no nested arrays. Freed with the object, which must outlive all users of its pointers.
final class ValidationContext {
  /// In place in the module's type section.
  let types: TypeEntries
  let typeCount: Int
  /// The same number for equal types.
  private let canonicalTypes: [UInt32]
  private let typeSection: TypeSection
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
    typeSection = contents.types
    types = contents.types.entries
    typeCount = types.count
    self.canonicalTypes = canonicalTypes
  }

  deinit {
    functions.deallocate()
    tables.deallocate()
    memories.deallocate()
    globals.deallocate()
    tags.deallocate()
    elementTypes.deallocate()
    declared.deallocate()
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
    let wanted = canonicalTypes[Int(expected)]
    var current = index
    while true {
      if canonicalTypes[Int(current)] == wanted { return true }
      guard let supertype = types[Int(current)].supertype else { return false }
      current = supertype
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
