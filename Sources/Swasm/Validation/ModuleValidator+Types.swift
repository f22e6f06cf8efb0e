extension ModuleValidator {
  /// That all indices in the type section are known where they stand. Afterwards chains of supertypes end, so that the
  /// types can be compared.
  static func checkTypes(
    _ contents: ModuleContents, features: Features, limits: ModuleLimits
  ) throws(ModuleError) {
    var depths: [UInt8] = []
    depths.reserveCapacity(contents.types.count)
    for (index, type) in contents.types.enumerated() {
      let known = UInt64(type.groupStart) + UInt64(type.groupCount)
      func check(_ type: ValueType) throws(ModuleError) {
        guard let index = type.heapType?.typeIndex, UInt64(index) >= known else { return }
        throw error(.invalidUnknownType, .type, contents, "unknown type \(index)")
      }
      switch type.composite {
      case .function(let function):
        for type in function.parameters { try check(type) }
        for type in function.results { try check(type) }
        if function.results.count > 1, !features.contains(.multiValue) {
          throw error(.invalidResultArity, .type, contents, "invalid result arity")
        }
      case .structure(let fields):
        for field in fields { if case .value(let type) = field.storage { try check(type) } }
      case .array(let field): if case .value(let type) = field.storage { try check(type) }
      case .continuation(let function):
        guard UInt64(function) < known, case .function = contents.types[Int(function)].composite else {
          throw error(.invalidUnknownType, .type, contents, "type \(function) of a continuation is no function type")
        }
      }
      try checkClauses(of: index, known: known, contents)
      var depth = 0
      if let supertype = type.supertypes.first {
        guard type.supertypes.count == 1 else {
          throw error(.invalidSubtype, .type, contents, "sub type \(index) has more than one supertype")
        }
        guard Int(supertype) < index else {
          throw error(.invalidUnknownType, .type, contents, "unknown type \(supertype)")
        }
        depth = Int(depths[Int(supertype)]) + 1
        if depth > min(limits.subtypingDepth, 255) {
          throw ModuleError.limit("depth of subtyping", limits.subtypingDepth, found: depth, at: 0)
        }
      }
      depths.append(UInt8(truncatingIfNeeded: depth))
    }
  }

  /// That each type fits the supertype that it names (specification 3.2.12).
  func checkSubtypes() throws(ModuleError) {
    for (index, type) in contents.types.enumerated() {
      guard let supertype = type.supertypes.first else { continue }
      guard !contents.types[Int(supertype)].isFinal, matches(index, Int(supertype)),
        clausesMatch(type, contents.types[Int(supertype)])
      else {
        throw error(.invalidSubtype, .type, "sub type \(index) does not match super type \(supertype)")
      }
    }
  }

  /// That a descriptor and what it describes are structures that name each other, the descriptor last.
  private static func checkClauses(of index: Int, known: UInt64, _ contents: ModuleContents) throws(ModuleError) {
    let type = contents.types[index]
    func invalid(_ message: String) -> ModuleError { error(.invalidDescriptor, .type, contents, message) }
    if type.descriptor == nil, type.described == nil { return }
    guard type.composite.kind == .structure else {
      throw invalid("\(type.described == nil ? "descriptor" : "describes") clause on non-struct type \(index)")
    }
    if let descriptor = type.descriptor {
      guard UInt64(descriptor) < known, contents.types[Int(descriptor)].described.map(Int.init) == index else {
        throw invalid("descriptor with no matching describes: type \(index)")
      }
    }
    if let described = type.described {
      guard Int(described) < index else { throw invalid("forward describes reference: type \(index)") }
      guard contents.types[Int(described)].descriptor.map(Int.init) == index else {
        throw invalid("describes with no matching descriptor: type \(index)")
      }
    }
  }

  /// Descriptors of subtypes are subtypes of the descriptor, and only descriptors are.
  private func clausesMatch(_ type: ModuleContents.DefinedType, _ supertype: ModuleContents.DefinedType) -> Bool {
    func isSubtype(_ type: UInt32?, _ supertype: UInt32?) -> Bool {
      guard let type, let supertype else { return type == nil && supertype == nil }
      return context.isSubtype(HeapType(typeIndex: type), of: HeapType(typeIndex: supertype))
    }
    return isSubtype(type.described, supertype.described)
      && (supertype.descriptor == nil || isSubtype(type.descriptor, supertype.descriptor))
  }

  private func matches(_ index: Int, _ supertype: Int) -> Bool {
    let type = context.types[index]
    let expected = context.types[supertype]
    guard type.kind == expected.kind else { return false }
    switch type.kind {
    case .function:
      return matches(expected.parameters, type.parameters) && matches(type.results, expected.results)
    case .continuation:
      return context.isSubtype(HeapType(typeIndex: type.continued), of: HeapType(typeIndex: expected.continued))
    case .structure, .array:
      guard type.fieldCount >= expected.fieldCount else { return false }
      return (0..<expected.fieldCount).allSatisfy { matches(type.field($0), expected.field($0)) }
    }
  }

  private func matches(_ list: TypeList, _ expected: TypeList) -> Bool {
    list.count == expected.count
      && (0..<list.count).allSatisfy { context.matches(list.types[$0], expected.types[$0]) }
  }

  private func matches(_ field: TypeTable.Field, _ expected: TypeTable.Field) -> Bool {
    field.isMutable == expected.isMutable && field.storage == expected.storage
      && context.matches(field.type, expected.type)
      && (!field.isMutable || context.matches(expected.type, field.type))
  }
}
