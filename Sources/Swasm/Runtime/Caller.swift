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

  /// The bytes of the memory that the calling instance exports as `memory`; none where it has no such export. They are there
  /// during the call, and never move.
  package var exportedMemory: UnsafeMutableRawBufferPointer {
    guard let record else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
    let index = Unmanaged<InstanceStorage>.fromOpaque(record.pointee.owner)
      ._withUnsafeGuaranteedRef { $0.module.shape.exportedMemory }
    guard index >= 0 else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
    let memory = record.pointee.memories[index]
    refreshLength(memory)
    return UnsafeMutableRawBufferPointer(start: memory.pointee.base, count: memory.pointee.length)
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
