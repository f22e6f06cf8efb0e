/// The types of all modules of an engine, each with a number such that equal types (specification 3.3: after rolling up
/// recursion groups) have equal numbers. `ValueType`s that cross modules name these numbers instead of type indices.
///
/// Types stay for the life of the registry. All methods may be called from any thread.
package final class TypeRegistry: Sendable {
  fileprivate struct Entry: Sendable {
    /// With canonical ids inside.
    var composite: ModuleContents.CompositeType
    var isFinal: Bool
    /// The chain of supertypes from the outermost to the type itself.
    var chain: [UInt32]
    var hasDescriptor = false
  }

  fileprivate struct State {
    var canonicalizer = TypeCanonicalizer()
    var entries: [Entry] = []
  }

  private let state = Lock(State())

  package init() {}

  /// The canonical ids of a valid module's types, in order.
  ///
  /// - Throws: `limitExceeded` when the engine has seen more than 2^23 - 1 different types.
  package func register(_ types: [ModuleContents.DefinedType]) throws(ModuleError) -> [UInt32] {
    let result: Result<[UInt32], ModuleError> = state.withLock { state in
      do throws(ModuleError) {
        var added: [Range<Int>] = []
        let ids = try state.canonicalizer.register(types) { added.append($0) }
        for range in added {
          for type in types[range] { state.entries.append(state.entry(type, ids: ids)) }
        }
        return .success(ids)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The id of a function type that the host made; references inside name canonical ids.
  package func register(_ type: FunctionType) throws(ModuleError) -> UInt32 {
    let result: Result<UInt32, ModuleError> = state.withLock { state in
      do throws(ModuleError) {
        guard (type.parameters + type.results).allSatisfy({ $0.heapType.map(state.knows) ?? true }) else {
          throw ModuleError(.invalidUnknownType, at: 0, "a function type of the host names types of another engine")
        }
        let (id, isNew) = try state.canonicalizer.register(canonical: type)
        if isNew {
          state.entries.append(Entry(composite: .function(type), isFinal: true, chain: [id]))
        }
        return .success(id)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The function type with this id, with canonical ids inside; `nil` when the id is not that of a function type.
  package func functionType(_ id: UInt32) -> FunctionType? {
    if case .function(let type) = compositeType(id) { return type }
    return nil
  }

  /// The composite type with this id, with canonical ids inside; `nil` when there is no such id.
  package func compositeType(_ id: UInt32) -> ModuleContents.CompositeType? {
    state.withLock { Int(id) < $0.entries.count ? $0.entries[Int(id)].composite : nil }
  }

  /// The ids of the type's supertypes from the outermost to the type itself, which is last. A type is a subtype of `t`
  /// exactly when `t` stands in its chain, at the place `chain(t).count - 1`.
  package func chain(_ id: UInt32) -> [UInt32] {
    state.withLock { Int(id) < $0.entries.count ? $0.entries[Int(id)].chain : [] }
  }

  /// Whether structures of the type have a descriptor.
  package func hasDescriptor(_ id: UInt32) -> Bool {
    state.withLock { Int(id) < $0.entries.count && $0.entries[Int(id)].hasDescriptor }
  }

  /// Whether the type `id` is `expected` or has it as a supertype.
  package func isSubtype(_ id: UInt32, of expected: UInt32) -> Bool {
    id == expected || state.withLock { $0.isSubtype(id, of: expected) }
  }

  /// The top of the hierarchy that a reference type with canonical ids belongs to.
  package func hierarchy(of type: ValueType) -> HeapType {
    guard let heapType = type.heapType else { return .any }
    guard let id = heapType.typeIndex else { return heapType.abstractTop }
    if case .function? = compositeType(id) { return .function }
    return .any
  }

  /// The relation between value types that name canonical ids.
  package func isSubtype(_ type: ValueType, of expected: ValueType) -> Bool {
    if type == expected { return true }
    guard let heapType = type.heapType, let expectedHeapType = expected.heapType else { return false }
    if type.isNullable, !expected.isNullable { return false }
    return state.withLock { state in
      // A host may ask about types of another engine.
      guard state.knows(heapType), state.knows(expectedHeapType) else { return false }
      return HeapType.isSubtype(
        heapType, of: expectedHeapType, kind: { state.entries[Int($0)].composite.kind },
        isDefinedSubtype: { state.isSubtype($0, of: $1) })
    }
  }

  /// A module's value type in terms of canonical ids; `ids` are what `register` returned for the module's types.
  package static func canonical(_ type: ValueType, ids: [UInt32]) -> ValueType {
    guard let index = type.heapType?.typeIndex, Int(index) < ids.count else { return type }
    let isExact = type.heapType?.isExact == true
    return ValueType(HeapType(typeIndex: ids[Int(index)], isExact: isExact), nullable: type.isNullable)
  }

  package static func canonical(_ type: FunctionType, ids: [UInt32]) -> FunctionType {
    FunctionType(
      parameters: type.parameters.map { canonical($0, ids: ids) }, results: type.results.map { canonical($0, ids: ids) }
    )
  }

  package static func canonical(_ type: TableType, ids: [UInt32]) -> TableType {
    TableType(
      limits: type.limits, elementType: canonical(type.elementType, ids: ids), addressType: type.addressType)
  }

  package static func canonical(_ type: GlobalType, ids: [UInt32]) -> GlobalType {
    GlobalType(valueType: canonical(type.valueType, ids: ids), isMutable: type.isMutable)
  }
}

extension TypeRegistry.State {
  /// The type with canonical ids inside.
  fileprivate func entry(_ type: ModuleContents.DefinedType, ids: [UInt32]) -> TypeRegistry.Entry {
    func canonical(_ field: ModuleContents.FieldType) -> ModuleContents.FieldType {
      guard case .value(let type) = field.storage else { return field }
      return ModuleContents.FieldType(
        storage: .value(TypeRegistry.canonical(type, ids: ids)), isMutable: field.isMutable)
    }
    let composite: ModuleContents.CompositeType =
      switch type.composite {
      case .function(let function): .function(TypeRegistry.canonical(function, ids: ids))
      case .structure(let fields): .structure(fields.map(canonical))
      case .array(let field): .array(canonical(field))
      case .continuation(let function): .continuation(ids[Int(function)])
      }
    var chain: [UInt32] = []
    // A supertype stands before its subtypes, so its entry exists.
    if let supertype = type.supertypes.first { chain = entries[Int(ids[Int(supertype)])].chain }
    chain.append(UInt32(truncatingIfNeeded: entries.count))
    return TypeRegistry.Entry(
      composite: composite, isFinal: type.isFinal, chain: chain, hasDescriptor: type.descriptor != nil)
  }

  fileprivate func knows(_ type: HeapType) -> Bool { type.typeIndex.map { Int($0) < entries.count } ?? true }

  fileprivate func isSubtype(_ id: UInt32, of expected: UInt32) -> Bool {
    guard Int(id) < entries.count, Int(expected) < entries.count else { return false }
    let place = entries[Int(expected)].chain.count - 1
    let chain = entries[Int(id)].chain
    return place < chain.count && chain[place] == expected
  }
}
