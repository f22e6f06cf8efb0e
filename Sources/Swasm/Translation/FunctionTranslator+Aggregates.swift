// Structures, arrays, i31 and casts (specification 3.4.3 to 3.4.6): all are the runtime's work.
extension FunctionTranslator {
  /// `false` for instructions that do not belong here.
  mutating func aggregate(_ instruction: Instruction) throws(ModuleError) -> Bool {
    let index = reader.index0
    switch instruction {
    case .structNew: make(.structureNew, index, operands: module.fieldCount(ofType: index))
    case .structNewDefault: make(.structureNewDefault, index, operands: 0)
    case .structNewDesc: make(.structureNewDescribed, index, operands: module.fieldCount(ofType: index) + 1)
    case .structNewDefaultDesc: make(.structureNewDefaultDescribed, index, operands: 1)
    case .structGet, .structGetU: get(.structureGet, operands: 1)
    case .structGetS: get(.structureGetSigned, operands: 1)
    case .structSet: runtime(.structureSet, operands: 2, a: typeID(index), b: reader.index1)
    case .arrayNew: make(.arrayNew, index, operands: 2)
    case .arrayNewDefault: make(.arrayNewDefault, index, operands: 1)
    case .arrayNewFixed: make(.arrayNewFixed, index, operands: Int(reader.index1), b: reader.index1)
    case .arrayNewData: make(.arrayNewData, index, operands: 2, b: reader.index1)
    case .arrayNewElem: make(.arrayNewElements, index, operands: 2, b: reader.index1)
    case .arrayGet, .arrayGetU: get(.arrayGet, operands: 2)
    case .arrayGetS: get(.arrayGetSigned, operands: 2)
    case .arraySet: runtime(.arraySet, operands: 3, a: typeID(index))
    case .arrayLen: runtime(.arrayLength, operands: 1, result: .i32)
    case .arrayFill: runtime(.arrayFill, operands: 4, a: typeID(index))
    case .arrayCopy: runtime(.arrayCopy, operands: 5, a: typeID(index))
    case .arrayInitData: runtime(.arrayInitData, operands: 4, a: typeID(index), b: reader.index1)
    case .arrayInitElem: runtime(.arrayInitElements, operands: 4, a: typeID(index), b: reader.index1)
    case .refTest: test(.referenceTest, ValueType(reader.heapType, nullable: false))
    case .refTestNull: test(.referenceTest, ValueType(reader.heapType, nullable: true))
    case .refCast: cast(to: ValueType(reader.heapType, nullable: false))
    case .refCastNull: cast(to: ValueType(reader.heapType, nullable: true))
    case .refGetDesc:
      runtime(.descriptorGet, operands: 1, result: ValueType(.structure, nullable: false))
    case .refCastDescEq: castByDescriptor(to: ValueType(reader.heapType, nullable: false))
    case .refCastDescEqNull: castByDescriptor(to: ValueType(reader.heapType, nullable: true))
    case .brOnCastDescEq: try branchOnDescriptor(to: Int(index), when: true)
    case .brOnCastDescEqFail: try branchOnDescriptor(to: Int(index), when: false)
    case .brOnCast: try branchOnCast(to: Int(index), when: true)
    case .brOnCastFail: try branchOnCast(to: Int(index), when: false)
    // The bits are the same in both hierarchies.
    case .anyConvertExtern: stack.retypeTop(ValueType(.any, nullable: true))
    case .externConvertAny: stack.retypeTop(.externref)
    case .refI31: runtime(.makeI31, operands: 1, result: ValueType(.i31, nullable: false))
    case .i31GetS: runtime(.i31GetSigned, operands: 1, result: .i32)
    case .i31GetU: runtime(.i31Get, operands: 1, result: .i32)
    default: return false
    }
    return true
  }

  private func typeID(_ index: UInt32) -> UInt32 { module.typeIDs[Int(index)] }

  private mutating func make(_ operation: Builtin, _ type: UInt32, operands: Int, b: UInt32 = 0) {
    runtime(
      operation, operands: operands, result: ValueType(HeapType(typeIndex: type), nullable: false), a: typeID(type),
      b: b)
  }

  private mutating func get(_ operation: Builtin, operands: Int) {
    var type = ValueType.i32
    if case .value(let value)? = module.field(reader.index1, ofType: reader.index0)?.storage { type = value }
    runtime(operation, operands: operands, result: type, a: typeID(reader.index0), b: reader.index1)
  }

  // MARK: - Casts

  private mutating func test(_ operation: Builtin, _ type: ValueType, operands: Int = 1) {
    runtime(
      operation, operands: operands, result: .i32, a: module.canonical(type.heapType ?? .any).bits,
      b: type.isNullable ? 1 : 0)
  }

  private mutating func cast(to type: ValueType) {
    runtime(
      .referenceCast, operands: 1, result: type, a: module.canonical(type.heapType ?? .any).bits,
      b: type.isNullable ? 1 : 0)
  }

  /// The reference stays on the stack, whether the branch is taken or not.
  private mutating func branchOnCast(to depth: Int, when outcome: Bool) throws(ModuleError) {
    materializeTop(1)
    test(.referenceTestBelow, reader.castTarget, operands: 0)
    try branch(to: depth, on: stack.pop(), when: outcome)
  }

  private mutating func castByDescriptor(to type: ValueType) {
    runtime(.descriptorCast, operands: 2, result: type, b: type.isNullable ? 1 : 0)
  }

  /// The descriptor goes, the reference stays.
  private mutating func branchOnDescriptor(to depth: Int, when outcome: Bool) throws(ModuleError) {
    materializeTop(2)
    runtime(.descriptorTestBelow, operands: 1, result: .i32, b: reader.castTarget.isNullable ? 1 : 0)
    try branch(to: depth, on: stack.pop(), when: outcome)
  }
}
