extension BinaryReader {
  /// A value type (specification 5.3.5).
  @inline(__always)
  package mutating func readValueType(_ features: Features) throws(ModuleError) -> ValueType {
    let byte = try peekByte()
    // 0x7C and 0x7D are the floating-point types.
    if byte >= (features.contains(.floats) ? 0x7C : 0x7E), byte <= 0x7F {
      position &+= 1
      return ValueType(bits: UInt32(byte))
    }
    return try readOtherValueType(features)
  }

  @inline(never)
  private mutating func readOtherValueType(_ features: Features) throws(ModuleError) -> ValueType {
    let byte = try peekByte()
    if byte == 0x7B, features.contains(.simd) {
      position &+= 1
      return .v128
    }
    guard features.contains(.referenceTypes) else {
      throw ModuleError(.malformedType, at: position, "malformed value type 0x\(String(byte, radix: 16))")
    }
    return try readReferenceType(features)
  }

  /// A reference type (specification 5.3.4).
  package mutating func readReferenceType(_ features: Features) throws(ModuleError) -> ValueType {
    let start = position
    let byte = try readByte()
    if byte == 0x63 || byte == 0x64, features.contains(.functionReferences) {
      return ValueType(try readHeapType(features), nullable: byte == 0x63)
    }
    // 1.0 knows funcref as the element type of tables.
    if byte == 0x70 { return .funcref }
    guard let heapType = abstractHeapType(byte, features) else {
      throw ModuleError(.malformedType, at: start, "malformed reference type 0x\(String(byte, radix: 16))")
    }
    return ValueType(heapType, nullable: true)
  }

  /// A heap type (specification 5.3.3).
  package mutating func readHeapType(_ features: Features) throws(ModuleError) -> HeapType {
    let start = position
    if features.contains(.customDescriptors), try peekByte() == 0x62 {
      position &+= 1
      // Unlike the index of an inexact type, this one has no sign.
      return HeapType(typeIndex: try typeIndex(Int64(try readU32()), at: start), isExact: true)
    }
    let number = try readS33()
    if number >= 0 {
      guard features.contains(.functionReferences) else {
        throw ModuleError(.malformedType, at: start, "malformed heap type")
      }
      return HeapType(typeIndex: try typeIndex(number, at: start))
    }
    guard number >= -64, let heapType = abstractHeapType(UInt8(number & 0x7F), features) else {
      throw ModuleError(.malformedType, at: start, "malformed heap type")
    }
    return heapType
  }

  private func typeIndex(_ number: Int64, at offset: Int) throws(ModuleError) -> UInt32 {
    guard number <= Int64(ModuleLimits.maximumTypeIndex) else {
      throw ModuleError(.invalidUnknownType, at: offset, "unknown type \(number)")
    }
    return UInt32(number)
  }

  private func abstractHeapType(_ code: UInt8, _ features: Features) -> HeapType? {
    let needed: Features
    switch code {
    case 0x70: needed = .referenceTypes
    case 0x6F: needed = [.referenceTypes, .collectedReferences]
    case 0x73: needed = .garbageCollection
    case 0x6E, 0x6D, 0x6C, 0x6B, 0x6A, 0x71, 0x72: needed = [.garbageCollection, .collectedReferences]
    case 0x69: needed = [.exceptions, .collectedReferences]
    case 0x74: needed = [.exceptions, .garbageCollection, .collectedReferences]
    case 0x68, 0x75: needed = .stackSwitching
    default: return nil
    }
    return features.isSuperset(of: needed) ? HeapType(abstractCode: UInt32(code)) : nil
  }

  /// A block type (specification 5.4.1).
  package mutating func readBlockType(_ features: Features) throws(ModuleError) -> BlockType {
    let start = position
    let byte = try peekByte()
    if byte == 0x40 {
      position &+= 1
      return .empty
    }
    // Negative numbers of one byte are value types.
    if byte & 0xC0 == 0x40 { return .value(try readValueType(features)) }
    let number = try readS33()
    guard features.contains(.multiValue), let index = UInt32(exactly: number) else {
      throw ModuleError(.malformedType, at: start, "malformed block type")
    }
    return .type(index)
  }

  // MARK: Types of externals

  package mutating func readTableType(_ features: Features) throws(ModuleError) -> TableType {
    let elementType = try readReferenceType(features)
    let start = position
    let flags = try readByte()
    var accepted: UInt8 = 0b001
    if features.contains(.memory64) { accepted |= 0b100 }
    guard flags & ~accepted == 0 else { throw limitsFlagsError(flags, at: start) }
    let addressType: AddressType = flags & 0b100 != 0 ? .i64 : .i32
    let limits = try readLimits(flags: flags, features)
    return TableType(limits: limits, elementType: elementType, addressType: addressType)
  }

  package mutating func readMemoryType(_ features: Features) throws(ModuleError) -> MemoryType {
    let start = position
    let flags = try readByte()
    var accepted: UInt8 = 0b0001
    if features.contains(.threads) { accepted |= 0b0010 }
    if features.contains(.memory64) { accepted |= 0b0100 }
    if features.contains(.customPageSizes) { accepted |= 0b1000 }
    guard flags & ~accepted == 0 else { throw limitsFlagsError(flags, at: start) }
    let addressType: AddressType = flags & 0b100 != 0 ? .i64 : .i32
    let limits = try readLimits(flags: flags, features)
    var pageSize = 65_536
    if flags & 0b1000 != 0 {
      let start = position
      let exponent = try readU32()
      // The exponent is part of the type; that only 0 and 16 are accepted is a rule of validation.
      guard exponent < 64 else { throw ModuleError(.malformedLimits, at: start, "invalid custom page size") }
      guard exponent == 0 || exponent == 16 else {
        throw ModuleError(.invalidPageSize, at: start, "invalid custom page size 2^\(exponent)")
      }
      pageSize = 1 << Int(exponent)
    }
    return MemoryType(limits: limits, addressType: addressType, isShared: flags & 0b10 != 0, pageSize: pageSize)
  }

  private func limitsFlagsError(_ flags: UInt8, at offset: Int) -> ModuleError {
    ModuleError(.malformedLimits, at: offset, "malformed limits flags 0x\(String(flags, radix: 16))")
  }

  private mutating func readLimits(flags: UInt8, _ features: Features) throws(ModuleError) -> Limits {
    let minimum = try readSize(features)
    return Limits(minimum: minimum, maximum: flags & 1 != 0 ? try readSize(features) : nil)
  }

  /// Since 3.0 sizes have 64 bits whatever the address type; that they are in its range is a rule of validation.
  private mutating func readSize(_ features: Features) throws(ModuleError) -> UInt64 {
    features.contains(.memory64) ? try readU64() : UInt64(try readU32())
  }

  package mutating func readGlobalType(_ features: Features) throws(ModuleError) -> GlobalType {
    let valueType = try readValueType(features)
    return GlobalType(valueType: valueType, isMutable: try readMutability())
  }

  package mutating func readMutability() throws(ModuleError) -> Bool {
    let byte = try readByte()
    guard byte <= 1 else { throw ModuleError(.malformedMutability, at: position &- 1, "malformed mutability") }
    return byte == 1
  }

  package mutating func readTagType() throws(ModuleError) -> TagType {
    guard try readByte() == 0 else { throw ModuleError(.malformedType, at: position &- 1, "malformed tag attribute") }
    return TagType(typeIndex: try readU32())
  }
}
