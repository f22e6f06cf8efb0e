extension Store {
  /// The gate through which each value type goes that the host gives to a store: a number inside must be that of a type
  /// of the engine, which the returned object then keeps. What is made with the type has to hold it. `nil` for types
  /// without a number.
  ///
  /// A number that the host has kept for longer than its type lived may stand for another type by now. It is that type
  /// then in all respects.
  ///
  /// - Throws: `argument_mismatch` when the engine has no such type.
  func registered(_ type: ValueType) throws(Trap) -> RegisteredTypes? {
    guard let id = type.heapType?.typeIndex else { return nil }
    guard let types = engine.types.registered(id) else {
      throw Trap(.argumentMismatch, message: "the store's engine has no type \(id)")
    }
    return types
  }
}
