/// What validation looks up about a module (specification 3.1.5). Its memory is freed with the object, which must
/// outlive all users of its pointers.
final class ValidationContext {
  /// In place in the module's type section.
  let types: TypeEntries
  let subtypes: SubtypeOrder
  var typeCount: Int { types.count }
  private let typeSection: TypeSection
  /// Type indices.
  let functions: UnsafeBufferPointer<UInt32>
  var functionCount: Int { functions.count }
  let tables: TableList
  var tableCount: Int { tables.count }
  let memories: UnsafeBufferPointer<MemoryType>
  var memoryCount: Int { memories.count }
  private let globals: UnsafeBufferPointer<UInt32>
  var globalCount: Int { globals.count }
  let importedGlobalCount: Int
  let tags: [TagType]
  var tagCount: Int { tags.count }
  let elementSegments: ElementSegmentList
  var elementCount: Int { elementSegments.count }
  let dataCount: UInt32?
  /// One bit for each function: whether `ref.func` may name it inside bodies.
  private let declared: UnsafeMutablePointer<UInt64>
  /// One bit for each function: whether it is imported and may be of a subtype of its type. Empty when that makes no
  /// difference.
  private let importedSubtypes: [UInt64]

  /// Makes a context of a module and passes it to `body`.
  ///
  /// Needs the types to be valid; the indices inside functions and tags are checked by the module's validator.
  static func with(
    _ contents: ModuleContents, canonicalTypes: [UInt32], features: Features,
    _ body: (ValidationContext) throws(ModuleError) -> Void
  ) throws(ModuleError) {
    // What code refers to most lies where it is; a module may have a million of each.
    try contents.functionTypes.withUnsafeBufferPointer { functions throws(ModuleError) in
      try contents.memories.withUnsafeBufferPointer { memories throws(ModuleError) in
        try contents.globals.withTypes { globals throws(ModuleError) in
          let context = try ValidationContext(
            contents, functions: functions, memories: memories, globals: globals, canonicalTypes: canonicalTypes,
            features: features)
          // The validator of functions refers to it without owning it.
          try withExtendedLifetime(context) { () throws(ModuleError) in try body(context) }
        }
      }
    }
  }

  private init(
    _ contents: ModuleContents, functions: UnsafeBufferPointer<UInt32>, memories: UnsafeBufferPointer<MemoryType>,
    globals: UnsafeBufferPointer<UInt32>, canonicalTypes: [UInt32], features: Features
  ) throws(ModuleError) {
    typeSection = contents.types
    types = contents.types.entries
    subtypes = SubtypeOrder(types, canonicalTypes: canonicalTypes)
    self.functions = functions
    self.memories = memories
    self.globals = globals
    tables = contents.tables
    importedGlobalCount = contents.importedGlobalCount
    tags = contents.tags
    elementSegments = contents.elementSegments
    dataCount = contents.dataCount
    let words = contents.functionTypes.count / 64 + 1
    declared = .allocate(capacity: words)
    declared.initialize(repeating: 0, count: words)
    importedSubtypes =
      features.contains(.customDescriptors)
      ? contents.importRecords.inexactFunctions(importedCount: contents.importedFunctionCount) : []
  }

  deinit {
    subtypes.deallocate()
    declared.deallocate()
  }

  /// The type of a global that there is.
  @inline(__always)
  func global(_ index: Int) -> GlobalType { GlobalList.type(globals[index]) }

  // MARK: Functions that may be named

  func declare(_ function: UInt32) {
    guard Int(function) < functionCount else { return }
    declared[Int(function) / 64] |= 1 << UInt64(function % 64)
  }

  func isDeclared(_ function: UInt32) -> Bool { declared[Int(function) / 64] >> UInt64(function % 64) & 1 != 0 }

  /// Whether a function is imported and may be of a subtype of the type that it has here.
  func mayBeOfSubtype(_ function: UInt32) -> Bool {
    let word = Int(function) / 64
    return word < importedSubtypes.count && importedSubtypes[word] >> UInt64(function % 64) & 1 != 0
  }

  // MARK: Subtyping (specification 3.3)

  @inline(__always)
  func matches(_ type: ValueType, _ expected: ValueType) -> Bool { subtypes.matches(type, expected) }

  func isSubtype(_ type: HeapType, of expected: HeapType) -> Bool { subtypes.isSubtype(type, of: expected) }

  /// Whether each of the types can stand where the one at its place is expected. Written for lists of a thousand types
  /// that are given for two bytes of code.
  @inline(never)
  func matches(_ types: UnsafePointer<ValueType>, _ expected: UnsafePointer<ValueType>, count: Int) -> Bool {
    let subtypes = subtypes
    for index in 0..<count where !subtypes.matches(types[index], expected[index]) { return false }
    return true
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
