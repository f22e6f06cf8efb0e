import SwasmInterpreter

/// What a host function sees of its caller. It is valid during the call only.
///
/// During a start function the calling instance is one whose instantiation may still fail. What a host function takes
/// out of it stays usable, and the store keeps the instance for that.
public struct Caller: ~Copyable {
  // Alive during the call, so that it need not be counted.
  public unowned(unsafe) let store: Store
  private let record: UnsafeMutablePointer<InstanceRecord>?

  /// The call that waits for an asynchronous host function.
  unowned(unsafe) let call: GuestCall?

  init(store: Store, instance: UnsafeMutablePointer<InstanceRecord>?, call: GuestCall? = nil) {
    self.store = store
    record = instance
    self.call = call
  }

  /// The calling instance; `nil` when the host called the function itself.
  public var instance: Instance? {
    guard let record else { return nil }
    store.hasHandedOut = true
    return Instance(store.instanceObject(record))
  }

  /// The memory that the calling instance exports under a name.
  public func memory(_ name: String) -> Memory? {
    guard let record else { return nil }
    let instance = store.instanceObject(record)
    let exports = instance.module.contents.exports
    guard let position = exports.position(of: name), exports[position].kind == .memory else { return nil }
    store.hasHandedOut = true
    return Memory(store: store, record: record.pointee.memories[Int(exports[position].index)])
  }

  /// Memory 0 of the calling instance.
  ///
  /// - Throws: `host_error` when the caller has no memory.
  public var memory: Memory {
    get throws(Trap) {
      guard let record, record.pointee.memories[0] != InstanceBlock.noMemory else {
        throw Trap(.hostError, message: "the calling instance has no memory")
      }
      store.hasHandedOut = true
      return Memory(store: store, record: record.pointee.memories[0])
    }
  }
}
