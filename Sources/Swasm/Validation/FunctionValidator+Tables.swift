extension FunctionValidator {
  mutating func table(_ index: UInt32) throws(ModuleError) -> TableType {
    guard Int(index) < context.tableCount else { throw error(.invalidUnknownTable, "unknown table \(index)") }
    return context.tables[Int(index)].type
  }

  mutating func elementSegment(_ index: UInt32) throws(ModuleError) -> ValueType {
    guard Int(index) < context.elementCount else {
      throw error(.invalidUnknownElementSegment, "unknown elem segment \(index)")
    }
    return context.elementSegments.type(Int(index))
  }

  mutating func validateTable(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .tableInit:
      let table = try table(reader.index1)
      let segment = try elementSegment(reader.index0)
      guard context.matches(segment, table.elementType) else { throw mismatch(segment, expected: table.elementType) }
      try pop(.i32)
      try pop(.i32)
      try pop(table.addressType.valueType)
    case .elemDrop: _ = try elementSegment(reader.index0)
    case .tableCopy:
      let destination = try table(reader.index0)
      let source = try table(reader.index1)
      guard context.matches(source.elementType, destination.elementType) else {
        throw mismatch(source.elementType, expected: destination.elementType)
      }
      try pop(AddressType.smaller(destination.addressType, source.addressType))
      try pop(source.addressType.valueType)
      try pop(destination.addressType.valueType)
    default: try validateTableAccess(instruction)
    }
  }

  private mutating func validateTableAccess(_ instruction: Instruction) throws(ModuleError) {
    let table = try table(reader.index0)
    let addressType = table.addressType.valueType
    switch instruction {
    case .tableGet:
      try pop(addressType)
      push(table.elementType)
    case .tableSet:
      try pop(table.elementType)
      try pop(addressType)
    case .tableGrow:
      try pop(addressType)
      try pop(table.elementType)
      push(addressType)
    case .tableSize: push(addressType)
    default:
      try pop(addressType)
      try pop(table.elementType)
      try pop(addressType)
    }
  }
}
