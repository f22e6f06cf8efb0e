/// An exception tag (specification 4.2.11): what is thrown with it can be caught by it alone.
public struct Tag {
  let store: Store
  let storage: TagStorage

  init(store: Store, storage: TagStorage) {
    self.store = store
    self.storage = storage
  }

  /// Makes a tag that modules of the store can import, and that the host can throw with.
  ///
  /// - Parameter parameters: The types of the values that an exception carries; concrete ones name types of the engine.
  /// - Throws: `ModuleError` when the engine has no room for the type, or does not have one that is named; a `memory_limit`
  ///   trap when the store's limit leaves no room.
  public init(parameters: [ValueType], in store: Store) throws {
    let type = FunctionType(parameters: parameters)
    let types = try store.engine.types.register(type)
    let storage = TagStorage(typeID: types.ids[0], payloadSlots: type.parameterSlots, types: types)
    try store.own(storage)
    self.init(store: store, storage: storage)
  }

  /// The types of the values that an exception carries; concrete reference types name types of the engine.
  public var parameters: [ValueType] { store.engine.types.functionType(storage.typeID)?.parameters ?? [] }
}

extension Tag: Equatable {
  public static func == (first: Tag, second: Tag) -> Bool { first.storage === second.storage }
}

/// The identity of a tag, and how many slots its exceptions carry.
final class TagStorage {
  let typeID: UInt32
  let payloadSlots: Int
  /// Whether a guest has made an exception with it.
  var isThrown = false
  private let types: RegisteredTypes

  /// - Parameter types: What keeps the type.
  init(typeID: UInt32, payloadSlots: Int, types: RegisteredTypes) {
    self.typeID = typeID
    self.payloadSlots = payloadSlots
    self.types = types
  }
}
