import SwasmInterpreter

/// What a host function sees of its caller. It is valid during the call only.
///
/// During a start function the calling instance is one whose instantiation may still fail. What a host function takes
/// out of it stays usable, and the store keeps the instance for that.
public struct Caller: ~Copyable {
  // Alive during the call, so that it need not be counted.
  public unowned(unsafe) let store: Store
  private let record: UnsafeMutablePointer<InstanceRecord>?

  init(store: Store, instance: UnsafeMutablePointer<InstanceRecord>?) {
    self.store = store
    record = instance
  }

  /// The calling instance; `nil` when the host called the function itself.
  public var instance: Instance? { reachable.map { Instance($0) } }

  /// Memory 0 of the calling instance.
  ///
  /// - Throws: `host_error` when the caller has no memory.
  public var memory: Memory {
    get throws(Trap) {
      guard let memory = reachable?.memory0 else {
        throw Trap(.hostError, message: "the calling instance has no memory")
      }
      return Memory(store: store, storage: memory)
    }
  }

  private var reachable: InstanceStorage? {
    guard let record else { return nil }
    let instance = store.instanceObject(record)
    instance.isReachable = true
    return instance
  }
}
