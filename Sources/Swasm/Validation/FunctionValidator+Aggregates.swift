extension FunctionValidator {
  private mutating func structure(_ index: UInt32) throws(ModuleError) -> TypeEntry {
    let entry = try type(index)
    guard entry.kind == .structure else {
      throw error(.invalidTypeMismatch, "type mismatch: type \(index) is not a structure type")
    }
    return entry
  }

  /// The element of an array type.
  private mutating func array(_ index: UInt32) throws(ModuleError) -> TypeEntry.Field {
    let entry = try type(index)
    guard entry.kind == .array else {
      throw error(.invalidTypeMismatch, "type mismatch: type \(index) is not an array type")
    }
    return entry.fields[0]
  }

  private mutating func mutableArray(_ index: UInt32) throws(ModuleError) -> TypeEntry.Field {
    let element = try array(index)
    guard element.isMutable else { throw error(.invalidImmutableArray, "immutable array \(index)") }
    return element
  }

  func reference(_ index: UInt32, nullable: Bool) -> ValueType {
    ValueType(HeapType(typeIndex: index), nullable: nullable)
  }

  mutating func validateAggregate(_ instruction: Instruction) throws(ModuleError) {
    let index = reader.index0
    switch instruction {
    case .structNew, .structNewDefault:
      if Int(index) < context.typeCount, context.types[Int(index)].descriptor != nil {
        throw error(.invalidTypeMismatch, "type with descriptor requires descriptor allocation")
      }
      try initializeStructure(index, isDefault: instruction == .structNewDefault)
    case .structGet, .structGetS, .structGetU:
      let field = try field()
      try checkSign(instruction != .structGet, field)
      try pop(reference(index, nullable: true))
      push(field.type)
    case .structSet:
      let field = try field()
      guard field.isMutable else { throw error(.invalidImmutableField, "immutable field \(reader.index1)") }
      try pop(field.type)
      try pop(reference(index, nullable: true))
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem: try newArray(instruction)
    case .arrayGet, .arrayGetS, .arrayGetU:
      let element = try array(index)
      try checkSign(instruction != .arrayGet, element)
      try pop(.i32)
      try pop(reference(index, nullable: true))
      push(element.type)
    case .arrayLen:
      try pop(ValueType(.array, nullable: true))
      push(.i32)
    case .arraySet, .arrayFill, .arrayCopy, .arrayInitData, .arrayInitElem: try changeArray(instruction)
    default:
      // The instruction table has a row for which there is no rule.
      throw error(.unsupportedFeature, "unsupported instruction \(reader.info(instruction).pointee.name)")
    }
  }

  private mutating func field() throws(ModuleError) -> TypeEntry.Field {
    let entry = try structure(reader.index0)
    guard Int(reader.index1) < entry.fields.count else {
      throw error(.invalidUnknownField, "unknown field \(reader.index1)")
    }
    return entry.fields[Int(reader.index1)]
  }

  /// Packed fields are read with a sign, all others without.
  private mutating func checkSign(_ hasSign: Bool, _ field: TypeEntry.Field) throws(ModuleError) {
    if hasSign != field.isPacked {
      throw error(
        .invalidTypeMismatch, "type mismatch: field is \(field.isPacked ? "packed" : "not packed")")
    }
  }

  mutating func initializeStructure(_ index: UInt32, isDefault: Bool) throws(ModuleError) {
    let entry = try structure(index)
    if isDefault {
      guard entry.isDefaultable else {
        throw error(.invalidTypeMismatch, "type mismatch: type \(index) has a field without default value")
      }
      return pushNew(index)
    }
    try pop(entry.fields)
    pushNew(index)
  }

  /// What is made is of exactly the type.
  private mutating func pushNew(_ index: UInt32) {
    let type = HeapType(typeIndex: index, isExact: features.contains(.customDescriptors))
    push(ValueType(type, nullable: false))
  }

  private mutating func newArray(_ instruction: Instruction) throws(ModuleError) {
    let index = reader.index0
    let element = try array(index)
    switch instruction {
    case .arrayNew:
      try pop(.i32)
      try pop(element.type)
    case .arrayNewDefault:
      guard element.type.isDefaultable else {
        throw error(.invalidTypeMismatch, "type mismatch: \(element.type.text) has no default value")
      }
      try pop(.i32)
    case .arrayNewFixed:
      if Int(reader.index1) > limits.arrayNewFixedOperands {
        throw ModuleError.limit(
          "operands of array.new_fixed", limits.arrayNewFixedOperands, found: Int(reader.index1), at: reader.offset)
      }
      try pop(element.type, count: Int(reader.index1))
    default:
      try checkSegment(isData: instruction == .arrayNewData, element)
      try pop(.i32)
      try pop(.i32)
    }
    pushNew(index)
  }

  private mutating func checkSegment(isData: Bool, _ element: TypeEntry.Field) throws(ModuleError) {
    if isData {
      guard !element.type.isReference else {
        throw error(.invalidTypeMismatch, "array type is not numeric or vector")
      }
      try checkDataSegment(reader.index1)
    } else {
      let segment = try elementSegment(reader.index1)
      guard !element.isPacked, context.matches(segment, element.type) else {
        throw mismatch(segment, expected: element.type)
      }
    }
  }

  private mutating func changeArray(_ instruction: Instruction) throws(ModuleError) {
    let index = reader.index0
    let element = try mutableArray(index)
    switch instruction {
    case .arraySet: try pop(element.type)
    case .arrayFill:
      try pop(.i32)
      try pop(element.type)
    case .arrayCopy:
      let source = try array(reader.index1)
      guard source.packing == element.packing, context.matches(source.type, element.type) else {
        throw error(.invalidTypeMismatch, "array types do not match")
      }
      try pop(.i32)
      try pop(.i32)
      try pop(reference(reader.index1, nullable: true))
    default:
      try checkSegment(isData: instruction == .arrayInitData, element)
      try pop(.i32)
      try pop(.i32)
    }
    try pop(.i32)
    try pop(reference(index, nullable: true))
  }
}
