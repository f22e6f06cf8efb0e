/// Validates a decoded module (specification 3.4), function bodies included.
package struct ModuleValidator: ~Copyable {
  let contents: ModuleContents
  let features: Features
  let limits: ModuleLimits
  let context: ValidationContext
  /// The first export that has the name of one before it.
  private let duplicateExport: Int?
  /// For bodies and constant expressions.
  var functions: FunctionValidator

  /// Checks all of `contents` and fills in the frame slots of its bodies.
  ///
  /// - Parameter registry: Where the module's types are registered: the returned ones. By default nobody else sees them.
  /// - Throws: malformed errors for what is wrong inside function bodies, which go first, invalid and limit errors.
  @discardableResult package static func validate(
    _ contents: inout ModuleContents, bytes: UnsafeRawBufferPointer, features: Features,
    limits: ModuleLimits = ModuleLimits(), registry: TypeRegistry = TypeRegistry(), budget: WorkBudget = .unlimited
  ) throws(ModuleError) -> RegisteredTypes {
    do throws(ModuleError) {
      return try validateAll(&contents, bytes: bytes, features: features, limits: limits, registry, budget)
    } catch {
      // Bodies are decoded while they are validated: one that comes later may be malformed.
      if error.phase == .invalid {
        try BodyDecoder.check(contents, bytes: bytes, features: features, budget: budget)
      }
      throw error
    }
  }

  private static func validateAll(
    _ contents: inout ModuleContents, bytes: UnsafeRawBufferPointer, features: Features, limits: ModuleLimits,
    _ registry: TypeRegistry, _ budget: WorkBudget
  ) throws(ModuleError) -> RegisteredTypes {
    var budget = budget
    try checkTypes(contents, features: features, limits: limits, &budget)
    let types = try registry.register(contents.types, budget: budget)
    let duplicateExport = try contents.exports.sort(&budget)
    // Its own copy, so that the bodies, which are changed, are not copied.
    var bodies = contents.bodies
    contents.bodies = []
    defer { contents.bodies = bodies }
    let definitions = contents
    try ValidationContext.with(definitions, canonicalTypes: types.ids, features: features) {
      context throws(ModuleError) in
      let validator = ModuleValidator(
        definitions, context: context, duplicateExport: duplicateExport, bytes: bytes, features: features,
        limits: limits, budget: budget)
      var functions = try validator.validated()
      for index in bodies.indices {
        let function = definitions.importedFunctionCount + index
        do throws(ModuleError) {
          bodies[index].frameSlots = try functions.validateBody(
            bodies[index].range, typeIndex: definitions.functionTypes[function])
        } catch {
          throw ModuleError(error.code, at: error.offset, function: try offset32(function), error.message)
        }
      }
    }
    contents.isExecutable = !contents.types.indices.contains { contents.types.kind($0) == .continuation }
    return types
  }

  private init(
    _ contents: ModuleContents, context: ValidationContext, duplicateExport: Int?, bytes: UnsafeRawBufferPointer,
    features: Features, limits: ModuleLimits, budget: WorkBudget
  ) {
    self.contents = contents
    self.features = features
    self.limits = limits
    self.context = context
    self.duplicateExport = duplicateExport
    functions = FunctionValidator(
      context, bytes: BinaryReader(bytes), features: features, limits: limits, budget: budget)
  }

  /// Validates everything but the bodies and returns what validates them.
  private consuming func validated() throws(ModuleError) -> FunctionValidator {
    try checkModule()
    return functions
  }

  /// Counts an element of a vector.
  private mutating func spend() throws(ModuleError) { try functions.budget.spend(1, at: 0) }

  private mutating func checkModule() throws(ModuleError) {
    try checkSubtypes()
    try checkFunctionTypes()
    try checkValueTypes()
    try checkTables()
    try checkMemories()
    try checkTags()
    try checkGlobals()
    try checkExports()
    try checkStart()
    try checkElementSegments()
    try checkDataSegments()
  }

  /// Where a rule about a part of the module was broken: the section.
  static func error(
    _ code: ModuleError.Code, _ section: SectionID, _ contents: ModuleContents, _ message: String
  ) -> ModuleError {
    let offset = contents.sections.first { $0.id == section.rawValue }?.range.lowerBound
    return ModuleError(code, at: offset ?? 0, message)
  }

  func error(_ code: ModuleError.Code, _ section: SectionID, _ message: String) -> ModuleError {
    ModuleValidator.error(code, section, contents, message)
  }

  enum SectionID: UInt8 {
    case type = 1
    case `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag
  }

  /// The kind of a type that must be that of a function.
  private func checkFunctionType(_ index: UInt32, _ section: SectionID) throws(ModuleError) {
    guard Int(index) < context.typeCount else { throw error(.invalidUnknownType, section, "unknown type \(index)") }
    guard context.types[Int(index)].kind == .function else {
      throw error(.invalidTypeMismatch, section, "type mismatch: type \(index) is not a function type")
    }
  }

  private mutating func checkFunctionTypes() throws(ModuleError) {
    for (index, typeIndex) in contents.functionTypes.enumerated() {
      try spend()
      try checkFunctionType(typeIndex, index < contents.importedFunctionCount ? .import : .function)
    }
  }

  /// That the type indices outside the type section exist. Goes before all constant expressions: one may name a global
  /// whose section comes later.
  private mutating func checkValueTypes() throws(ModuleError) {
    for (index, table) in contents.tables.enumerated() {
      try spend()
      try checkValueType(table.type.elementType, index < contents.importedTableCount ? .import : .table)
    }
    for (index, global) in contents.globals.enumerated() {
      try spend()
      try checkValueType(global.type.valueType, index < contents.importedGlobalCount ? .import : .global)
    }
    for segment in contents.elementSegments {
      try spend()
      try checkValueType(segment.type, .element)
    }
  }

  private func checkValueType(_ type: ValueType, _ section: SectionID) throws(ModuleError) {
    if let index = type.heapType?.typeIndex, Int(index) >= context.typeCount {
      throw error(.invalidUnknownType, section, "unknown type \(index)")
    }
  }

  private func checkOrder(_ range: Limits, _ section: SectionID) throws(ModuleError) {
    if let maximum = range.maximum, maximum < range.minimum {
      throw error(.invalidLimits, section, "size minimum must not be greater than maximum")
    }
  }

  private mutating func checkTables() throws(ModuleError) {
    if contents.tables.count > 1, !features.contains(.referenceTypes) {
      throw error(.invalidMultipleTables, .table, "multiple tables")
    }
    for (index, table) in contents.tables.enumerated() {
      let section = index < contents.importedTableCount ? SectionID.import : .table
      let maximum = UInt64(UInt32.max)
      if table.type.addressType == .i32, max(table.type.limits.minimum, table.type.limits.maximum ?? 0) > maximum {
        throw error(.invalidLimits, section, "table size must be at most 2^32-1")
      }
      try checkOrder(table.type.limits, section)
      if let initializer = table.initializer {
        try functions.validateConstant(
          initializer, type: table.type.elementType, visibleGlobals: contents.importedGlobalCount)
      } else if index >= contents.importedTableCount, !table.type.elementType.isDefaultable {
        throw error(.invalidTypeMismatch, section, "type mismatch: non-defaultable element type needs an initializer")
      }
    }
  }

  private func checkMemories() throws(ModuleError) {
    if contents.memories.count > 1, !features.contains(.multiMemory) {
      throw error(.invalidMultipleMemories, .memory, "multiple memories")
    }
    for (index, memory) in contents.memories.enumerated() {
      let section = index < contents.importedMemoryCount ? SectionID.import : .memory
      guard max(memory.limits.minimum, memory.limits.maximum ?? 0) <= memory.maximumPages else {
        let bytes = memory.addressType == .i32 ? " (4GiB)" : ""
        throw error(.invalidLimits, section, "memory size must be at most \(memory.maximumPages) pages\(bytes)")
      }
      try checkOrder(memory.limits, section)
      if memory.isShared, memory.limits.maximum == nil {
        throw error(.invalidLimits, section, "shared memory must have maximum")
      }
    }
  }

  private mutating func checkTags() throws(ModuleError) {
    for (index, tag) in contents.tags.enumerated() {
      try spend()
      let section = index < contents.importedTagCount ? SectionID.import : .tag
      try checkFunctionType(tag.typeIndex, section)
      guard context.types[Int(tag.typeIndex)].results.count == 0 || features.contains(.stackSwitching) else {
        throw error(.invalidTagType, section, "non-empty tag result type")
      }
    }
  }

  private mutating func checkGlobals() throws(ModuleError) {
    for (index, global) in contents.globals.enumerated() {
      let section = index < contents.importedGlobalCount ? SectionID.import : .global
      if let initializer = global.initializer {
        try functions.validateConstant(initializer, type: global.type.valueType, visibleGlobals: index)
      } else if global.type.isMutable, !features.contains(.mutableGlobals) {
        throw error(.invalidMutableGlobal, section, "mutable globals cannot be imported")
      }
    }
  }

  private mutating func checkExports() throws(ModuleError) {
    for (position, export) in contents.exports.enumerated() {
      try spend()
      guard position != duplicateExport else {
        throw error(.invalidDuplicateExport, .export, "duplicate export name \"\(export.name)\"")
      }
      let index = Int(export.index)
      switch export.kind {
      case .function:
        try checkIndex(index, contents.functionTypes.count, .invalidUnknownFunction, .export, "function")
        context.declare(export.index)
      case .table: try checkIndex(index, contents.tables.count, .invalidUnknownTable, .export, "table")
      case .memory: try checkIndex(index, contents.memories.count, .invalidUnknownMemory, .export, "memory")
      case .global:
        try checkIndex(index, contents.globals.count, .invalidUnknownGlobal, .export, "global")
        if contents.globals[index].type.isMutable, !features.contains(.mutableGlobals) {
          throw error(.invalidMutableGlobal, .export, "mutable globals cannot be exported")
        }
      case .tag: try checkIndex(index, contents.tags.count, .invalidUnknownTag, .export, "tag")
      }
    }
  }

  private func checkIndex(
    _ index: Int, _ count: Int, _ code: ModuleError.Code, _ section: SectionID, _ what: StaticString
  ) throws(ModuleError) {
    guard index < count else { throw error(code, section, "unknown \(what) \(index)") }
  }

  private func checkStart() throws(ModuleError) {
    guard let start = contents.startFunction else { return }
    try checkIndex(Int(start), contents.functionTypes.count, .invalidUnknownFunction, .start, "function")
    let type = context.types[Int(contents.functionTypes[Int(start)])]
    guard type.parameters.count == 0, type.results.count == 0 else {
      throw error(.invalidStartFunction, .start, "start function must have no parameters and no results")
    }
  }

  private mutating func checkElementSegments() throws(ModuleError) {
    let globals = contents.globals.count
    for segment in contents.elementSegments {
      if case .active(let index, let offset) = segment.mode {
        try checkIndex(Int(index), contents.tables.count, .invalidUnknownTable, .element, "table")
        let table = contents.tables[Int(index)].type
        guard context.matches(segment.type, table.elementType) else {
          throw error(
            .invalidTypeMismatch, .element,
            "type mismatch: segment of \(segment.type.text) for a table of \(table.elementType.text)")
        }
        try functions.validateConstant(offset, type: table.addressType.valueType, visibleGlobals: globals)
      }
      switch segment.items {
      case .functions(let items):
        for item in items {
          try spend()
          try checkIndex(Int(item), contents.functionTypes.count, .invalidUnknownFunction, .element, "function")
          context.declare(item)
        }
      case .expressions(let items):
        for item in items {
          try functions.validateConstant(item, type: segment.type, visibleGlobals: globals)
        }
      }
    }
  }

  private mutating func checkDataSegments() throws(ModuleError) {
    for segment in contents.dataSegments {
      guard case .active(let index, let offset) = segment.mode else { continue }
      try checkIndex(Int(index), contents.memories.count, .invalidUnknownMemory, .data, "memory")
      try functions.validateConstant(
        offset, type: contents.memories[Int(index)].addressType.valueType, visibleGlobals: contents.globals.count)
    }
  }
}

extension MemoryType {
  /// The largest size in pages that the address type can reach.
  package var maximumPages: UInt64 {
    let pageBits = UInt64(pageSize.trailingZeroBitCount)
    switch addressType {
    // As a number of pages the size has to fit the address type itself.
    case .i32: return min((1 << 32) >> pageBits, UInt64(UInt32.max))
    case .i64: return pageBits == 0 ? .max : 1 << (64 - pageBits)
    }
  }
}
