extension InstructionReader {
  @inline(__always)
  mutating func readImmediates(_ kind: ImmediateKind) throws(ModuleError) {
    switch kind {
    case .none: return
    case .label, .function, .type, .tag, .local, .global, .table, .elementSegment, .dataSegment:
      index0 = try bytes.readU32()
    case .i32: bits = UInt64(UInt32(bitPattern: try bytes.readS32()))
    case .i64: bits = UInt64(bitPattern: try bytes.readS64())
    case .memoryArgument: try readMemoryArgument()
    case .blockType: blockType = try bytes.readBlockType(features)
    default: try readOtherImmediates(kind)
    }
  }

  @inline(never)
  private mutating func readOtherImmediates(_ kind: ImmediateKind) throws(ModuleError) {
    switch kind {
    case .f32: bits = UInt64(try bytes.readFixed(UInt32.self))
    case .f64: bits = try bytes.readFixed(UInt64.self)
    case .v128, .shuffle: vector = SIMD2(try bytes.readFixed(UInt64.self), try bytes.readFixed(UInt64.self))
    case .lane: lane = try bytes.readByte()
    case .memoryArgumentLane:
      try readMemoryArgument()
      lane = try bytes.readByte()
    case .memory: index0 = try readMemoryIndex()
    case .memoryMemory:
      index0 = try readMemoryIndex()
      index1 = try readMemoryIndex()
    case .dataMemory:
      index0 = try bytes.readU32()
      index1 = try readMemoryIndex()
    case .typeTable:
      index0 = try bytes.readU32()
      index1 = features.contains(.overlongCallIndirect) ? try bytes.readU32() : try readZeroByte()
    case .elementTable, .tableTable:
      index0 = try bytes.readU32()
      index1 = try bytes.readU32()
    case .typeField, .typeCount, .typeData, .typeElement, .typeType, .typeTag:
      index0 = try bytes.readU32()
      index1 = try bytes.readU32()
    case .typeHandlers:
      index0 = try bytes.readU32()
      try readHandlers()
    case .typeTagHandlers:
      index0 = try bytes.readU32()
      index1 = try bytes.readU32()
      try readHandlers()
    case .zeroByte: _ = try readZeroByte()
    case .heapType: heapType = try bytes.readHeapType(features)
    case .labelTable: try readLabelTable()
    case .valueTypes: try readValueTypes()
    case .tryTable: try readTryTable()
    case .branchOnCast: try readBranchOnCast()
    default: try readImmediates(kind)
    }
  }

  @inline(__always)
  private mutating func readMemoryArgument() throws(ModuleError) {
    let flags = try bytes.readU32()
    if flags < (features.contains(.multiMemory) ? 0x40 : 0x20) {
      alignment = flags
      memoryIndex = 0
    } else {
      guard flags < 0x80, features.contains(.multiMemory) else { throw memoryArgumentError() }
      alignment = flags & 0x3F
      memoryIndex = try bytes.readU32()
    }
    memoryOffset = features.contains(.memory64) ? try bytes.readU64() : UInt64(try bytes.readU32())
  }

  @inline(never)
  private func memoryArgumentError() -> ModuleError {
    ModuleError(.malformedMemoryArgument, at: bytes.position, "malformed memop flags")
  }

  private mutating func readMemoryIndex() throws(ModuleError) -> UInt32 {
    features.contains(.multiMemory) ? try bytes.readU32() : try readZeroByte()
  }

  private mutating func readZeroByte() throws(ModuleError) -> UInt32 {
    guard try bytes.readByte() == 0 else {
      throw ModuleError(.malformedZeroByteExpected, at: bytes.position &- 1, "zero byte expected")
    }
    return 0
  }

  private mutating func readLabelTable() throws(ModuleError) {
    labels = try ImmediateVector(&bytes, "labels", elementBytes: 1)
    index0 = try bytes.readU32()
  }

  private mutating func readHandlers() throws(ModuleError) {
    handlers = try ImmediateVector(&bytes, "on clauses", elementBytes: 2)
  }

  private mutating func readValueTypes() throws(ModuleError) {
    let count = try bytes.readCount(limit: .max, "value types")
    index1 = try offset32(count)
    for index in 0..<count {
      let type = try bytes.readValueType(features)
      if index == 0 { valueType = type }
    }
  }

  private mutating func readTryTable() throws(ModuleError) {
    blockType = try bytes.readBlockType(features)
    catches = try ImmediateVector(&bytes, "catch clauses", elementBytes: 2)
  }

  private mutating func readBranchOnCast() throws(ModuleError) {
    let flags = try bytes.readByte()
    guard flags <= 3 else { throw ModuleError(.malformedImmediate, at: bytes.position &- 1, "malformed cast flags") }
    index0 = try bytes.readU32()
    castSource = ValueType(try bytes.readHeapType(features), nullable: flags & 1 != 0)
    castTarget = ValueType(try bytes.readHeapType(features), nullable: flags & 2 != 0)
  }
}
