// The instructions of the custom descriptors proposal.
extension FunctionValidator {
  mutating func validateDescriptor(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .structNewDesc, .structNewDefaultDesc:
      let descriptor = try descriptor(of: reader.index0)
      try pop(ValueType(HeapType(typeIndex: descriptor, isExact: true), nullable: true))
      try initializeStructure(reader.index0, isDefault: instruction == .structNewDefaultDesc)
    case .refGetDesc:
      let descriptor = try descriptor(of: reader.index0)
      let operand = try popReference()
      let expected = ValueType(HeapType(typeIndex: reader.index0), nullable: true)
      guard context.matches(operand, expected) else { throw mismatch(operand, expected: expected) }
      // What is known of the object is known of its descriptor.
      let isExact = context.matches(
        operand, ValueType(HeapType(typeIndex: reader.index0, isExact: true), nullable: true))
      push(ValueType(HeapType(typeIndex: descriptor, isExact: isExact), nullable: false))
    case .refCastDescEq, .refCastDescEqNull:
      let target = ValueType(reader.heapType, nullable: instruction == .refCastDescEqNull)
      try check(target)
      try popDescriptor(of: target)
      try pop(ValueType(context.top(of: reader.heapType), nullable: true))
      push(target)
    default: try branchOnDescriptor(branchesOnFailure: instruction == .brOnCastDescEqFail)
    }
  }

  /// The descriptor type of a type.
  private mutating func descriptor(of index: UInt32) throws(ModuleError) -> UInt32 {
    guard let descriptor = try type(index).descriptor else {
      throw error(.invalidTypeMismatch, "type mismatch: type \(index) has no descriptor")
    }
    return descriptor
  }

  /// The operand that a cast compares with: exact when the target is.
  private mutating func popDescriptor(of target: ValueType) throws(ModuleError) {
    guard let heapType = target.heapType, let index = heapType.typeIndex else {
      throw error(.invalidTypeMismatch, "type mismatch: an abstract type has no descriptor")
    }
    try pop(ValueType(HeapType(typeIndex: try descriptor(of: index), isExact: heapType.isExact), nullable: true))
  }

  private mutating func branchOnDescriptor(branchesOnFailure: Bool) throws(ModuleError) {
    let source = reader.castSource
    let target = reader.castTarget
    try check(source)
    try check(target)
    guard let from = source.heapType, let to = target.heapType, context.top(of: from) == context.top(of: to) else {
      throw mismatch(target, expected: source)
    }
    let (list, last) = try labelWithReference()
    let rest = target.isNullable ? source.nonNull : source
    let taken = branchesOnFailure ? rest : target
    guard context.matches(taken, last) else { throw mismatch(taken, expected: last) }
    try popDescriptor(of: target)
    try pop(source)
    try pop(list)
    push(list)
    push(branchesOnFailure ? target : rest)
  }
}
