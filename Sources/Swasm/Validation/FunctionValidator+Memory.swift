extension AddressType {
  var valueType: ValueType { self == .i32 ? .i32 : .i64 }

  /// The type of a length between two memories or tables.
  static func smaller(_ first: AddressType, _ second: AddressType) -> ValueType {
    first == .i64 && second == .i64 ? .i64 : .i32
  }
}

extension FunctionValidator {
  @inline(__always)
  mutating func addressType(ofMemory index: UInt32) throws(ModuleError) -> ValueType {
    guard Int(index) < context.memoryCount else { throw error(.invalidUnknownMemory, "unknown memory \(index)") }
    return context.memories[Int(index)].addressType.valueType
  }

  /// Loads, stores and atomic accesses.
  @inline(__always)
  mutating func memoryAccess(_ info: UnsafePointer<InstructionInfo>) throws(ModuleError) {
    let addressType = try addressType(ofMemory: reader.memoryIndex)
    let natural = UInt32(info.pointee.accessWidth)
    if reader.alignment > natural {
      throw error(.invalidAlignment, "alignment must not be larger than natural")
    }
    if reader.alignment < natural, info.pointee.features.contains(.threads) {
      throw error(.invalidAlignment, "atomic alignment must be natural")
    }
    if reader.memoryOffset > UInt64(UInt32.max), addressType == .i32 {
      throw error(.invalidOffset, "offset out of range")
    }
    // The address is the deepest operand of every access.
    let parameters = info.pointee.parameters.packed & ~0xFF | addressType.bits
    try apply(info, parameters: parameters, addressType: addressType)
  }

  mutating func validateBulkMemory(_ instruction: Instruction) throws(ModuleError) {
    switch instruction {
    case .memorySize: push(try addressType(ofMemory: reader.index0))
    case .memoryGrow:
      let addressType = try addressType(ofMemory: reader.index0)
      try pop(addressType)
      push(addressType)
    case .memoryFill:
      let addressType = try addressType(ofMemory: reader.index0)
      try pop(addressType)
      try pop(.i32)
      try pop(addressType)
    case .memoryDiscard:
      let addressType = try addressType(ofMemory: reader.index0)
      try pop(addressType)
      try pop(addressType)
    case .memoryCopy:
      let destination = try addressType(ofMemory: reader.index0)
      let source = try addressType(ofMemory: reader.index1)
      try pop(destination == source ? source : .i32)
      try pop(source)
      try pop(destination)
    case .memoryInit:
      let addressType = try addressType(ofMemory: reader.index1)
      try checkDataSegment(reader.index0)
      try pop(.i32)
      try pop(.i32)
      try pop(addressType)
    default: try checkDataSegment(reader.index0)
    }
  }

  /// Code may name data segments only when the data count section has announced them.
  mutating func checkDataSegment(_ index: UInt32) throws(ModuleError) {
    guard let count = context.dataCount else {
      throw error(.malformedDataCountRequired, "data count section required")
    }
    guard index < count else { throw error(.invalidUnknownDataSegment, "unknown data segment \(index)") }
  }

  // MARK: Lanes

  mutating func checkLane(count: Int) throws(ModuleError) {
    guard Int(reader.lane) < count else { throw error(.invalidLane, "invalid lane index \(reader.lane)") }
  }

  mutating func laneCount(_ instruction: Instruction) -> Int {
    switch instruction {
    case .i8x16ExtractLaneS, .i8x16ExtractLaneU, .i8x16ReplaceLane: 16
    case .i16x8ExtractLaneS, .i16x8ExtractLaneU, .i16x8ReplaceLane: 8
    case .i32x4ExtractLane, .i32x4ReplaceLane, .f32x4ExtractLane, .f32x4ReplaceLane: 4
    default: 2
    }
  }

  /// Lane indices of a shuffle are below 32: the upper three bits of each byte are zero.
  mutating func checkShuffle() throws(ModuleError) {
    guard (reader.vector.x | reader.vector.y) & 0xE0E0_E0E0_E0E0_E0E0 == 0 else {
      throw error(.invalidLane, "invalid lane index")
    }
  }
}
