/// An exception tag (specification 4.2.11): what is thrown with it can be caught by it alone.
public struct Tag {
  let store: Store
  /// Its number in the store.
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a tag that modules of the store can import, and that the host can throw with.
  ///
  /// - Parameter parameters: The types of the values that an exception carries; concrete ones name types of the engine.
  /// - Throws: `ModuleError` when the engine has no room for the type, or does not have one that is named; a `memory_limit`
  ///   trap when the store's limit leaves no room.
  public init(parameters: [ValueType], in store: Store) throws {
    let type = FunctionType(parameters: parameters)
    let types = try store.engine.types.register(type)
    try store.own(types)
    self.init(store: store, number: store.tags.count)
    store.tags.append(TagRecord(typeID: types.id, payloadSlots: type.parameterSlots))
  }

  /// The types of the values that an exception carries; concrete reference types name types of the engine.
  public var parameters: [ValueType] {
    store.tags.indices.contains(number)
      ? store.engine.types.functionType(store.tags[number].typeID)?.parameters ?? [] : []
  }
}

extension Tag: Equatable {
  public static func == (first: Tag, second: Tag) -> Bool {
    first.store === second.store && first.number == second.number
  }
}
