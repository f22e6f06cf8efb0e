import SwasmSystem

/// The types that modules and stores of an engine use, each with a number such that equal types (specification 3.3: after
/// rolling up recursion groups) have equal numbers. `ValueType`s that cross modules name these numbers instead of type
/// indices.
///
/// A type stays as long as something uses it: `RegisteredTypes`, the layouts of a store, or another type. Then its number
/// is given out again. All methods may be called from any thread.
package final class TypeRegistry: Sendable {
  private let table: Lock<TypeTable>

  /// - Parameter maximumTypes: Different types that there may be at once; clamped to 0...4,194,303.
  package init(maximumTypes: Int = Int(ModuleLimits.maximumTypeIndex)) {
    table = Lock(TypeTable(maximumTypes: min(max(maximumTypes, 0), Int(ModuleLimits.maximumTypeIndex))))
  }

  // MARK: Adding and giving back

  /// Groups, of one type each, that are added or given back before others get the lock.
  private static let groupsAtOnce = 64

  /// Registers the types of a module, whose type indices must be valid.
  ///
  /// - Throws: `limitExceeded` when there would be more different types than `maximumTypes`, and what `budget` throws.
  package func register(
    _ types: TypeSection, budget: WorkBudget = .unlimited
  ) throws(ModuleError) -> RegisteredTypes {
    var budget = budget
    var ids: [UInt32] = []
    ids.reserveCapacity(types.count)
    do throws(ModuleError) {
      try withExtendedLifetime(types) { () throws(ModuleError) in
        let entries = types.entries
        var key = RecursionGroupKey()
        while ids.count < types.count {
          let group = types.group(of: ids.count)
          try budget.spend(group.count + TypeRegistry.groupsAtOnce, at: 0)
          key.set(entries, group, ids: ids)
          let hash = key.hash
          try table.withLock { table throws(ModuleError) in
            try table.retain(key, hash: hash) { ids.append($0) }
            // Large groups are made ready outside of the lock.
            var left = TypeRegistry.groupsAtOnce
            while left > 0, ids.count < types.count {
              let group = types.group(of: ids.count)
              guard group.count == 1, entries[group.lowerBound].size < 64 else { return }
              key.set(entries, group, ids: ids)
              try table.retain(key, hash: key.hash) { ids.append($0) }
              left -= 1
            }
          }
        }
      }
    } catch {
      releaseGroups(of: ids)
      throw error
    }
    return RegisteredTypes(self, ids)
  }

  /// Registers a function type of the host; references inside are numbers of the engine's types.
  ///
  /// - Throws: `limitExceeded` as above, `invalidUnknownType` when it names types that the engine does not have.
  package func register(_ type: FunctionType) throws(ModuleError) -> RegisteredTypes {
    var key = RecursionGroupKey()
    key.set(type)
    let hash = key.hash
    var id: UInt32 = 0
    try table.withLock { table throws(ModuleError) in
      for type in [type.parameters, type.results].joined() {
        guard let heapType = type.heapType, !table.knows(heapType) else { continue }
        throw ModuleError(.invalidUnknownType, at: 0, "a function type of the host: the engine has no type \(type)")
      }
      try table.retain(key, hash: hash) { id = $0 }
    }
    return RegisteredTypes(self, id)
  }

  /// Keeps a type that is registered; `nil` when the engine has none of this number.
  package func registered(_ id: UInt32) -> RegisteredTypes? {
    table.withLock { $0.retain(id) } ? RegisteredTypes(self, id) : nil
  }

  /// Gives back what `register` has retained. `ids` may end in the middle of the types, but not of a group.
  func releaseGroups(of ids: [UInt32]) {
    var index = 0
    release { table in
      guard index < ids.count else { return false }
      index += table.release(ids[index])
      return true
    }
  }

  /// Gives back each of the types that `describe` has retained.
  func release(each ids: [UInt32]) {
    var index = 0
    release { table in
      guard index < ids.count else { return false }
      _ = table.release(ids[index])
      index += 1
      return true
    }
  }

  /// Calls `next`, which releases a group or returns `false`, and then frees what has no users.
  private func release(_ next: (inout TypeTable) -> Bool) {
    var isDone = false
    while !isDone {
      table.withLock { table in
        for _ in 0..<TypeRegistry.groupsAtOnce where !isDone {
          // What was released is freed before more is, so that little waits.
          if !table.freeOne() { isDone = !next(&table) }
        }
      }
    }
  }

  // MARK: Use

  /// Types, recursion groups, and bytes that they take.
  package var use: (types: Int, groups: Int, bytes: Int) {
    table.withLock { ($0.typeCount, $0.groupCount, $0.byteCount) }
  }

  // MARK: Asking

  /// The function type with this number, with numbers inside; `nil` when it is not that of a function type.
  package func functionType(_ id: UInt32) -> FunctionType? {
    table.withLock { $0.definition(id)?.functionType }
  }

  /// Whether the type `id` is `expected` or has it as a supertype.
  package func isSubtype(_ id: UInt32, of expected: UInt32) -> Bool {
    id == expected || table.withLock { $0.isSubtype(id, of: expected) }
  }

  /// The top of the hierarchy that a reference type belongs to; `nil` when it names a type that the engine does not have,
  /// or is no reference.
  package func hierarchy(of type: ValueType) -> HeapType? {
    guard let heapType = type.heapType else { return nil }
    guard let id = heapType.typeIndex else { return heapType.abstractTop }
    return switch table.withLock({ $0.definition(id)?.head.kind }) {
    case .function: .function
    case .continuation: .continuation
    case .structure, .array: .any
    case nil: nil
    }
  }

  /// The relation between value types that name the engine's types.
  package func isSubtype(_ type: ValueType, of expected: ValueType) -> Bool {
    if type == expected { return true }
    guard let heapType = type.heapType, let expectedHeapType = expected.heapType else { return false }
    if type.isNullable, !expected.isNullable { return false }
    return table.withLock { table in
      // A host may ask about types of another engine.
      guard table.knows(heapType), table.knows(expectedHeapType) else { return false }
      return table.isSubtype(heapType, of: expectedHeapType)
    }
  }

  /// What a layout is made from, of a type that is retained until it is given to `release(each:)`; `nil` when there is no
  /// such type.
  func describe(_ id: UInt32) -> TypeDescription? {
    table.withLock { table in
      guard table.retain(id) else { return nil }
      return table.description(id)
    }
  }

  // MARK: Types of modules

  /// A module's value type in terms of the engine's types; `ids` are the numbers of the module's types.
  package static func canonical(_ type: ValueType, ids: [UInt32]) -> ValueType {
    guard let index = type.heapType?.typeIndex, Int(index) < ids.count else { return type }
    let isExact = type.heapType?.isExact == true
    return ValueType(HeapType(typeIndex: ids[Int(index)], isExact: isExact), nullable: type.isNullable)
  }

  package static func canonical(_ type: TableType, ids: [UInt32]) -> TableType {
    TableType(
      limits: type.limits, elementType: canonical(type.elementType, ids: ids), addressType: type.addressType)
  }

  package static func canonical(_ type: GlobalType, ids: [UInt32]) -> GlobalType {
    GlobalType(valueType: canonical(type.valueType, ids: ids), isMutable: type.isMutable)
  }
}
