extension ModuleDecoder {
  mutating func readTypeSection() throws(ModuleError) {
    let groups = try bytes.readCount(limit: limits.recursionGroups, "recursion groups", elementBytes: 2)
    var types = TypeSectionBuilder()
    for _ in 0..<groups {
      if try bytes.peekByte() == 0x4E, features.contains(.garbageCollection) {
        _ = try bytes.readByte()
        let count = try bytes.readCount(
          limit: limits.recursionGroupTypes, "types of a recursion group", elementBytes: 2)
        if count > 1 { types.beginGroup(count: UInt32(count)) }
        for _ in 0..<count { try readSubtype(&types) }
      } else {
        try readSubtype(&types)
      }
    }
    contents.types = types.finish()
  }

  private mutating func readSubtype(_ types: inout TypeSectionBuilder) throws(ModuleError) {
    try spend()
    let start = bytes.position
    let limit = min(limits.types, Int(ModuleLimits.maximumTypeIndex))
    if types.count >= limit { throw ModuleError.limit("types", limit, found: types.count + 1, at: start) }
    let form = try bytes.peekByte()
    var isFinal = true
    var supertypeCount = 0
    try types.beginType()
    if form == 0x50 || form == 0x4F, features.contains(.garbageCollection) {
      _ = try bytes.readByte()
      isFinal = form == 0x4F
      supertypeCount = try bytes.readCount(limit: limits.types, "supertypes")
      for index in 0..<supertypeCount {
        try spend()
        let supertype = try bytes.readU32()
        // More than one is invalid; the second is enough to say so.
        if index < 2 { try types.append(supertype) }
      }
    }
    let described = try readClause(0x4C)
    let descriptor = try readClause(0x4D)
    if let descriptor { try types.append(descriptor) }
    if let described { try types.append(described) }
    var header = TypeEntry.Header(
      kind: .function, isFinal: isFinal, supertypeCount: supertypeCount, hasDescriptor: descriptor != nil,
      hasDescribed: described != nil)
    try readCompositeType(&types, &header)
    try types.endType(header)
  }

  /// `describes` or `descriptor` with its type, if it is there.
  private mutating func readClause(_ code: UInt8) throws(ModuleError) -> UInt32? {
    guard features.contains(.customDescriptors), try bytes.peekByte() == code else { return nil }
    _ = try bytes.readByte()
    return try bytes.readU32()
  }

  private mutating func readCompositeType(
    _ types: inout TypeSectionBuilder, _ header: inout TypeEntry.Header
  ) throws(ModuleError) {
    let start = bytes.position
    let form = try bytes.readByte()
    switch form {
    case 0x60:
      let parameters = try readResultType(&types, limit: limits.parameters, "parameters")
      let results = try readResultType(&types, limit: limits.results, "results")
      try header.setCount(parameters.count, "parameters", at: start)
      header.hasVectors = parameters.vectors + results.vectors > 0
      if header.hasVectors {
        // Both are at most two for each byte of the module.
        try types.append(UInt32(parameters.count + parameters.vectors))
        try types.append(UInt32(results.count + results.vectors))
      }
    case 0x5F where features.isSuperset(of: [.garbageCollection, .collectedReferences]):
      header.kind = .structure
      let count = try bytes.readCount(limit: limits.structureFields, "fields of a structure", elementBytes: 2)
      try header.setCount(count, "fields of a structure", at: start)
      for _ in 0..<count { try readFieldType(&types, &header) }
    case 0x5E where features.isSuperset(of: [.garbageCollection, .collectedReferences]):
      header.kind = .array
      try readFieldType(&types, &header)
    case 0x5D where features.contains(.stackSwitching):
      guard let index = try bytes.readHeapType(features).typeIndex else {
        throw ModuleError(.malformedType, at: bytes.position - 1, "malformed continuation type")
      }
      header.kind = .continuation
      try types.append(index)
    default:
      throw ModuleError(
        .malformedType, at: bytes.position - 1, "malformed definition type 0x\(String(form, radix: 16))")
    }
  }

  private mutating func readResultType(
    _ types: inout TypeSectionBuilder, limit: Int, _ what: StaticString
  ) throws(ModuleError) -> (count: Int, vectors: Int) {
    let count = try bytes.readCount(limit: limit, what)
    var vectors = 0
    for _ in 0..<count {
      try spend()
      let type = try bytes.readValueType(features)
      if type.isVector { vectors += 1 }
      try types.append(type.bits)
    }
    return (count, vectors)
  }

  private mutating func readFieldType(
    _ types: inout TypeSectionBuilder, _ header: inout TypeEntry.Header
  ) throws(ModuleError) {
    try spend()
    let storage: FieldType.Storage
    switch try bytes.peekByte() {
    case 0x78:
      storage = .i8
      _ = try bytes.readByte()
    case 0x77:
      storage = .i16
      _ = try bytes.readByte()
    default: storage = .value(try bytes.readValueType(features))
    }
    let field = TypeEntry.Field(FieldType(storage: storage, isMutable: try bytes.readMutability()))
    if !field.type.isDefaultable { header.isNotDefaultable = true }
    try types.append(field.word)
  }
}
