extension ModuleValidator {
  /// That all indices in the type section are known where they stand. Afterwards chains of supertypes end, so that the
  /// types can be compared.
  static func checkTypes(
    _ contents: ModuleContents, features: Features, limits: ModuleLimits, _ budget: inout WorkBudget
  ) throws(ModuleError) {
    let entries = contents.types.entries
    var depths: [UInt8] = []
    depths.reserveCapacity(entries.count)
    var group = 0..<0
    for index in 0..<entries.count {
      if index == group.upperBound { group = contents.types.group(of: index) }
      let known = group.upperBound
      let type = entries[index]
      try budget.spend(type.size, at: 0)
      func check(_ type: ValueType) throws(ModuleError) {
        guard let index = type.heapType?.typeIndex, index >= known else { return }
        throw error(.invalidUnknownType, .type, contents, "unknown type \(index)")
      }
      func check(_ list: TypeList) throws(ModuleError) {
        for index in 0..<list.count { try check(list.types[index]) }
      }
      switch type.kind {
      case .function:
        try check(type.parameters)
        try check(type.results)
        if type.results.count > 1, !features.contains(.multiValue) {
          throw error(.invalidResultArity, .type, contents, "invalid result arity")
        }
      case .structure, .array:
        let fields = type.fields
        for index in 0..<fields.count { try check(fields[index].type) }
      case .continuation:
        guard type.continued < known, entries[Int(type.continued)].kind == .function else {
          throw error(
            .invalidUnknownType, .type, contents, "type \(type.continued) of a continuation is no function type")
        }
      }
      try checkClauses(of: index, known: known, contents)
      var depth = 0
      if let supertype = type.supertype {
        guard type.header.supertypeCount == 1 else {
          throw error(.invalidSubtype, .type, contents, "sub type \(index) has more than one supertype")
        }
        guard Int(supertype) < index else {
          throw error(.invalidUnknownType, .type, contents, "unknown type \(supertype)")
        }
        depth = Int(depths[Int(supertype)]) + 1
        if depth > min(limits.subtypingDepth, Int(UInt8.max)) {
          throw ModuleError.limit("depth of subtyping", limits.subtypingDepth, found: depth, at: 0)
        }
      }
      depths.append(UInt8(depth))
    }
  }

  /// That each type fits the supertype that it names (specification 3.2.12).
  mutating func checkSubtypes() throws(ModuleError) {
    for index in 0..<context.typeCount {
      let type = context.types[index]
      try functions.budget.spend(type.size, at: 0)
      guard let supertype = type.supertype else { continue }
      let expected = context.types[Int(supertype)]
      guard !expected.isFinal, matches(type, expected), clausesMatch(type, expected) else {
        throw error(.invalidSubtype, .type, "sub type \(index) does not match super type \(supertype)")
      }
    }
  }

  /// That a descriptor and what it describes are structures that name each other, the descriptor last.
  private static func checkClauses(of index: Int, known: Int, _ contents: ModuleContents) throws(ModuleError) {
    let entries = contents.types.entries
    let type = entries[index]
    func invalid(_ message: String) -> ModuleError { error(.invalidDescriptor, .type, contents, message) }
    if type.descriptor == nil, type.described == nil { return }
    guard type.kind == .structure else {
      throw invalid("\(type.described == nil ? "descriptor" : "describes") clause on non-struct type \(index)")
    }
    if let descriptor = type.descriptor {
      guard descriptor < known, entries[Int(descriptor)].described.map(Int.init) == index else {
        throw invalid("descriptor with no matching describes: type \(index)")
      }
    }
    if let described = type.described {
      guard Int(described) < index else { throw invalid("forward describes reference: type \(index)") }
      guard entries[Int(described)].descriptor.map(Int.init) == index else {
        throw invalid("describes with no matching descriptor: type \(index)")
      }
    }
  }

  /// Descriptors of subtypes are subtypes of the descriptor, and only descriptors are.
  private func clausesMatch(_ type: TypeEntry, _ supertype: TypeEntry) -> Bool {
    func isSubtype(_ type: UInt32?, _ supertype: UInt32?) -> Bool {
      guard let type, let supertype else { return type == nil && supertype == nil }
      return context.isSubtype(HeapType(typeIndex: type), of: HeapType(typeIndex: supertype))
    }
    return isSubtype(type.described, supertype.described)
      && (supertype.descriptor == nil || isSubtype(type.descriptor, supertype.descriptor))
  }

  private func matches(_ type: TypeEntry, _ expected: TypeEntry) -> Bool {
    guard type.kind == expected.kind else { return false }
    switch type.kind {
    case .function:
      return matches(expected.parameters, type.parameters) && matches(type.results, expected.results)
    case .continuation:
      return context.isSubtype(HeapType(typeIndex: type.continued), of: HeapType(typeIndex: expected.continued))
    case .structure, .array:
      let fields = type.fields
      let expectedFields = expected.fields
      guard fields.count >= expectedFields.count else { return false }
      return (0..<expectedFields.count).allSatisfy { matches(fields[$0], expectedFields[$0]) }
    }
  }

  private func matches(_ list: TypeList, _ expected: TypeList) -> Bool {
    list.count == expected.count
      && (0..<list.count).allSatisfy { context.matches(list.types[$0], expected.types[$0]) }
  }

  private func matches(_ field: TypeEntry.Field, _ expected: TypeEntry.Field) -> Bool {
    field.isMutable == expected.isMutable && field.packing == expected.packing
      && context.matches(field.type, expected.type)
      && (!field.isMutable || context.matches(expected.type, field.type))
  }
}
