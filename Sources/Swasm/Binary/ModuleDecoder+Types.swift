extension ModuleDecoder {
  mutating func readTypeSection() throws(ModuleError) {
    let groups = try bytes.readCount(limit: limits.recursionGroups, "recursion groups", elementBytes: 2)
    contents.types.reserveCapacity(min(groups, limits.types))
    for _ in 0..<groups {
      let start = contents.types.count
      if try bytes.peekByte() == 0x4E, features.contains(.garbageCollection) {
        _ = try bytes.readByte()
        let count = try bytes.readCount(
          limit: limits.recursionGroupTypes, "types of a recursion group", elementBytes: 2)
        for _ in 0..<count { try readSubtype(groupStart: start, groupCount: count) }
      } else {
        try readSubtype(groupStart: start, groupCount: 1)
      }
    }
  }

  private mutating func readSubtype(groupStart: Int, groupCount: Int) throws(ModuleError) {
    let start = bytes.position
    if contents.types.count >= limits.types {
      throw ModuleError.limit("types", limits.types, found: contents.types.count + 1, at: start)
    }
    let form = try bytes.peekByte()
    var isFinal = true
    var supertypes: [UInt32] = []
    if form == 0x50 || form == 0x4F, features.contains(.garbageCollection) {
      _ = try bytes.readByte()
      isFinal = form == 0x4F
      let count = try bytes.readCount(limit: limits.types, "supertypes")
      for index in 0..<count {
        let supertype = try bytes.readU32()
        // More than one is invalid; the second is enough to say so.
        if index < 2 { supertypes.append(supertype) }
      }
    }
    let composite = try readCompositeType()
    contents.types.append(
      ModuleContents.DefinedType(
        composite: composite, isFinal: isFinal, supertypes: supertypes,
        groupStart: UInt32(truncatingIfNeeded: groupStart), groupCount: UInt32(truncatingIfNeeded: groupCount)))
  }

  private mutating func readCompositeType() throws(ModuleError) -> ModuleContents.CompositeType {
    let form = try bytes.readByte()
    switch form {
    case 0x60:
      let parameters = try readResultType(limit: limits.parameters, "parameters")
      return .function(
        FunctionType(parameters: parameters, results: try readResultType(limit: limits.results, "results")))
    case 0x5F where features.isSuperset(of: [.garbageCollection, .collectedReferences]):
      let count = try bytes.readCount(limit: limits.structureFields, "fields of a structure", elementBytes: 2)
      var fields: [ModuleContents.FieldType] = []
      fields.reserveCapacity(count)
      for _ in 0..<count { fields.append(try readFieldType()) }
      return .structure(fields)
    case 0x5E where features.isSuperset(of: [.garbageCollection, .collectedReferences]):
      return .array(try readFieldType())
    default:
      throw ModuleError(
        .malformedType, at: bytes.position - 1, "malformed definition type 0x\(String(form, radix: 16))")
    }
  }

  private mutating func readResultType(limit: Int, _ what: StaticString) throws(ModuleError) -> [ValueType] {
    let count = try bytes.readCount(limit: limit, what)
    var types: [ValueType] = []
    types.reserveCapacity(count)
    for _ in 0..<count { types.append(try bytes.readValueType(features)) }
    return types
  }

  private mutating func readFieldType() throws(ModuleError) -> ModuleContents.FieldType {
    let storage: ModuleContents.FieldType.Storage
    switch try bytes.peekByte() {
    case 0x78:
      storage = .i8
      _ = try bytes.readByte()
    case 0x77:
      storage = .i16
      _ = try bytes.readByte()
    default: storage = .value(try bytes.readValueType(features))
    }
    return ModuleContents.FieldType(storage: storage, isMutable: try bytes.readMutability())
  }
}
