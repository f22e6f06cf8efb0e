extension FunctionValidator {
  @inline(__always)
  private mutating func local(_ index: UInt32) throws(ModuleError) -> ValueType {
    guard let type = locals.type(of: index) else { throw error(.invalidUnknownLocal, "unknown local \(index)") }
    return type
  }

  @inline(__always)
  mutating func localGet() throws(ModuleError) {
    let type = try local(reader.index0)
    if !type.isDefaultable, !locals.isInitialized(reader.index0) {
      throw error(.invalidUninitializedLocal, "uninitialized local \(reader.index0)")
    }
    push(type)
  }

  @inline(__always)
  mutating func localSet() throws(ModuleError) {
    let type = try local(reader.index0)
    try pop(type)
    if !type.isDefaultable { locals.markInitialized(reader.index0) }
  }

  @inline(__always)
  mutating func localTee() throws(ModuleError) {
    try localSet()
    try localGet()
  }

  @inline(__always)
  private mutating func global(_ index: UInt32) throws(ModuleError) -> GlobalType {
    guard Int(index) < context.globalCount else { throw error(.invalidUnknownGlobal, "unknown global \(index)") }
    return context.global(Int(index))
  }

  @inline(__always)
  mutating func globalGet() throws(ModuleError) {
    let type = try global(reader.index0)
    if let visibleGlobals { try checkConstantGlobal(type, visibleGlobals: visibleGlobals) }
    push(type.valueType)
  }

  @inline(never)
  private mutating func checkConstantGlobal(_ type: GlobalType, visibleGlobals: Int) throws(ModuleError) {
    let index = Int(reader.index0)
    guard index < visibleGlobals else { throw error(.invalidUnknownGlobal, "unknown global \(index)") }
    // Since 3.0 earlier globals of the module itself count as constant.
    guard !type.isMutable, index < context.importedGlobalCount || features.contains(.garbageCollection) else {
      throw error(.invalidConstantExpression, "constant expression required: global \(index) is not constant")
    }
  }

  @inline(__always)
  mutating func globalSet() throws(ModuleError) {
    let type = try global(reader.index0)
    guard type.isMutable else { throw error(.invalidImmutableGlobal, "immutable global \(reader.index0)") }
    try pop(type.valueType)
  }

  @inline(__always)
  mutating func select() throws(ModuleError) {
    try pop(.i32)
    let second = try popAny()
    let first = try popAny()
    if first.isReference || second.isReference {
      throw error(.invalidTypeMismatch, "type mismatch: select without a type takes no references")
    }
    guard first == second || first == .bottom || second == .bottom else { throw mismatch(second, expected: first) }
    push(first == .bottom ? second : first)
  }

  @inline(never)
  mutating func selectTyped() throws(ModuleError) {
    guard reader.index1 == 1 else { throw error(.invalidResultArity, "invalid result arity \(reader.index1)") }
    let type = reader.valueType
    try check(type)
    try pop(.i32)
    try pop(type)
    try pop(type)
    push(type)
  }
}
