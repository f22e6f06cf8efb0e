/// A table of references (specification 4.2.8).
public struct Table {
  let store: Store
  let storage: TableStorage

  init(store: Store, storage: TableStorage) {
    self.store = store
    self.storage = storage
  }

  /// Makes a table that modules of the store can import, filled with `initial`.
  ///
  /// - Throws: a `memory_limit` trap when it does not fit in the store's limits, `argument_mismatch` when `initial` is
  ///   not of the element type, or the type is not valid or not one of the engine.
  public init(_ type: TableType, initial: Value? = nil, in store: Store) throws(Trap) {
    let addressable = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard type.elementType.isReference, initial != nil || type.elementType.isNullable, type.limits.areOrdered,
      max(type.limits.minimum, type.limits.maximum ?? 0) <= addressable
    else {
      throw Trap(.argumentMismatch, message: "a table of this type needs another element type, limits or initial value")
    }
    let types = try store.registered(type.elementType)
    let bits = try initial.map { value throws(Trap) in try value.bits(as: type.elementType, in: store).x } ?? 0
    let table = try HostTable(type, initial: bits, types: types, store.account)
    store.owned.append(table)
    self.init(store: store, storage: table.storage)
  }

  /// As it was declared: the minimum is the size that it began with. A concrete element type names a type of the engine.
  public var type: TableType { storage.type }
  var presentType: TableType {
    var type = storage.type
    type.limits.minimum = UInt64(count)
    return type
  }
  public var count: Int { storage.count }

  /// The element at `index`.
  ///
  /// - Throws: `out_of_bounds_table_access`.
  public func get(_ index: UInt64) throws(Trap) -> Value {
    guard index < UInt64(count) else { throw Trap(.tableOutOfBounds) }
    return Value(bits: SIMD2(storage.elements[Int(index)], 0), type: type.elementType, in: store)
  }
  /// Replaces the element at `index`.
  ///
  /// - Throws: `out_of_bounds_table_access`, or `argument_mismatch` when the value is not of the element type.
  public func set(_ index: UInt64, to value: Value) throws(Trap) {
    guard index < UInt64(count) else { throw Trap(.tableOutOfBounds) }
    storage.elements[Int(index)] = try value.bits(as: type.elementType, in: store).x
  }
  /// Adds elements; the old size, or `nil` when the type or the store's limits forbid it.
  ///
  /// - Throws: `argument_mismatch` when the value is not of the element type.
  public func grow(by delta: UInt64, value: Value) throws(Trap) -> UInt64? {
    storage.grow(by: delta, value: try value.bits(as: type.elementType, in: store).x, store.account)
  }
}
