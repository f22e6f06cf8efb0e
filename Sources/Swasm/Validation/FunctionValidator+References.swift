extension FunctionValidator {
  mutating func validateReference(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .refNull:
      let type = ValueType(reader.heapType, nullable: true)
      try check(type)
      push(type)
    case .refIsNull:
      _ = try popReference()
      push(.i32)
    case .refAsNonNull: push(try popReference().nonNull)
    case .refFunc: try referenceToFunction()
    case .refEq:
      try pop(ValueType(.eq, nullable: true))
      try pop(ValueType(.eq, nullable: true))
      push(.i32)
    case .refTest, .refTestNull:
      try popForCast()
      push(.i32)
    case .refCast, .refCastNull:
      try popForCast()
      push(ValueType(reader.heapType, nullable: instruction == .refCastNull))
    case .anyConvertExtern: try convert(from: .extern, to: .any)
    case .externConvertAny: try convert(from: .any, to: .extern)
    case .refI31:
      try pop(.i32)
      push(ValueType(.i31, nullable: false))
    case .i31GetS, .i31GetU:
      try pop(ValueType(.i31, nullable: true))
      push(.i32)
    default: try validateAggregate(instruction)
    }
  }

  private mutating func referenceToFunction() throws(ModuleError) {
    let typeIndex = try function(reader.index0)
    // Constant expressions declare the functions that they name.
    guard visibleGlobals != nil || context.isDeclared(reader.index0) else {
      throw error(.invalidUndeclaredFunction, "undeclared function reference \(reader.index0)")
    }
    if visibleGlobals != nil { context.declare(reader.index0) }
    guard features.contains(.functionReferences) else { return push(.funcref) }
    let isExact = features.contains(.customDescriptors) && !context.mayBeOfSubtype(reader.index0)
    push(ValueType(HeapType(typeIndex: typeIndex, isExact: isExact), nullable: false))
  }

  /// A cast goes from any type of the same hierarchy.
  private mutating func popForCast() throws(ModuleError) {
    let type = ValueType(reader.heapType, nullable: true)
    try check(type)
    try checkCastable(reader.heapType)
    try pop(ValueType(context.top(of: reader.heapType), nullable: true))
  }

  /// Continuations have no types at run time.
  mutating func checkCastable(_ type: HeapType) throws(ModuleError) {
    guard context.top(of: type) != .continuation else { throw error(.invalidTypeMismatch, "invalid cast") }
  }

  private mutating func convert(from source: HeapType, to target: HeapType) throws(ModuleError) {
    let type = try popReference()
    let expected = ValueType(source, nullable: true)
    guard context.matches(type, expected) else { throw mismatch(type, expected: expected) }
    push(ValueType(target, nullable: type.isNullable))
  }
}
