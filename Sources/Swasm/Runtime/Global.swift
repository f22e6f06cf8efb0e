/// A global variable (specification 4.2.10).
public struct Global {
  let store: Store
  public let type: GlobalType
  let cell: UnsafeMutableRawPointer
  /// Of a global made by the host.
  let owner: GlobalStorage?

  init(store: Store, type: GlobalType, cell: UnsafeMutableRawPointer, owner: GlobalStorage?) {
    self.store = store
    self.type = type
    self.cell = cell
    self.owner = owner
  }

  /// Makes a global that modules of the store can import.
  ///
  /// - Throws: `argument_mismatch` when the value is not of the type, or the engine does not have the type; a `memory_limit`
  ///   trap when the store's limit leaves no room.
  public init(_ type: GlobalType, value: Value, in store: Store) throws(Trap) {
    let types = try store.registered(type.valueType)
    let bits = try value.bits(as: type.valueType, in: store)
    let owner = GlobalStorage(types)
    try store.own(owner)
    owner.cell.storeBytes(of: bits, as: SIMD2<UInt64>.self)
    self.init(store: store, type: type, cell: owner.cell, owner: owner)
  }

  public var value: Value { Value(bits: cell.loadUnaligned(as: SIMD2<UInt64>.self), type: type.valueType, in: store) }

  /// - Throws: `argument_mismatch` when the global is immutable or the value is not of its type.
  public func set(_ value: Value) throws(Trap) {
    guard type.isMutable else { throw Trap(.argumentMismatch, message: "the global is immutable") }
    cell.storeBytes(of: try value.bits(as: type.valueType, in: store), as: SIMD2<UInt64>.self)
  }
}
