/// A type of an engine as the layouts of objects need it.
struct TypeDescription {
  struct Field {
    /// With the numbers of the engine's types inside.
    var type: FieldType
    /// Whether it may hold a reference to an object of the heap. References to functions never do.
    var isTraced: Bool
  }

  var kind: CompositeKind
  /// Of a structure, and the one of an array.
  var fields: [Field] = []
  /// The supertypes from the outermost to the type itself.
  var chain: [UInt32]
  /// How many fields come before a structure's descriptor: those of the outermost supertype that has one. Its own
  /// supertypes have none, and the fields of all its subtypes begin with its fields. `nil` where there is no descriptor.
  var describedFieldCount: Int?
}

extension TypeTable.Definition {
  var functionType: FunctionType? {
    guard head.kind == .function else { return nil }
    var reader = reader
    func list() -> [ValueType] {
      let count = reader.count()
      var types: [ValueType] = []
      types.reserveCapacity(count)
      for _ in 0..<count { types.append(reader.storage().valueType(id)) }
      return types
    }
    let parameters = list()
    return FunctionType(parameters: parameters, results: list())
  }

  var fields: [FieldType] {
    var reader = reader
    let count =
      switch head.kind {
      case .structure: reader.count()
      case .array: 1
      case .function, .continuation: 0
      }
    var fields: [FieldType] = []
    fields.reserveCapacity(count)
    for _ in 0..<count { fields.append(reader.storage().fieldType(id)) }
    return fields
  }
}

extension TypeTable {
  private func supertype(_ id: UInt32) -> UInt32? {
    guard let definition = definition(id), let supertype = definition.head.supertype else { return nil }
    return definition.id(supertype)
  }

  func chain(_ id: UInt32) -> [UInt32] {
    guard definition(id) != nil else { return [] }
    var chain = [id]
    while let last = chain.last, let supertype = supertype(last) { chain.append(supertype) }
    return chain.reversed()
  }

  func isSubtype(_ id: UInt32, of expected: UInt32) -> Bool {
    var next: UInt32? = id
    while let current = next {
      if current == expected { return true }
      next = supertype(current)
    }
    return false
  }

  /// The table has both types.
  func isSubtype(_ type: HeapType, of expected: HeapType) -> Bool {
    HeapType.isSubtype(
      type, of: expected, kind: { definition($0)?.head.kind ?? .function },
      isDefinedSubtype: { isSubtype($0, of: $1) })
  }

  func description(_ id: UInt32) -> TypeDescription? {
    guard let definition = definition(id) else { return nil }
    var description = TypeDescription(kind: definition.head.kind, chain: chain(id))
    description.fields = definition.fields.map { field in
      guard case .value(let type) = field.storage, let heapType = type.heapType else {
        return TypeDescription.Field(type: field, isTraced: false)
      }
      return TypeDescription.Field(type: field, isTraced: !isSubtype(heapType, of: .function))
    }
    if let described = description.chain.first(where: { self.definition($0)?.head.descriptor != nil }) {
      description.describedFieldCount = self.definition(described)?.fields.count
    }
    return description
  }
}
