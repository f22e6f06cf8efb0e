import SwasmSystem

/// What the instances of one store may use together. Negative values count as 0.
///
/// A guest that asks for more is told so in the way of the specification: `memory.grow` and `table.grow` return -1, a
/// call traps with `call_stack_exhausted`. A module that needs more than is left cannot be instantiated: `instantiate`
/// throws a `memory_limit` trap, or a `too_many_instances` error.
public struct StoreLimits: Hashable, Sendable {
  /// Bytes of all linear memories, tables (128, and 8 for each element), tags (128), passive element segments, objects of
  /// the collected heap, and of what host functions reserve (`Store.reserveMemory`). A memory reserves address space for
  /// as much of this as its type lets it grow to.
  public var memoryBytes = 1 << 30
  /// Elements of all tables, 8 bytes each.
  public var tableElements = 10_000_000
  /// Instances that the store ever makes: they live as long as the store. One that fails to be instantiated does not
  /// count, unless other instances or the host may hold references to its functions.
  public var instances = 10_000
  /// Calls of WebAssembly functions within each other, 16 at least and 67,108,864 at most. A call into another instance
  /// counts twice.
  public var callDepth = 200_000
  /// Bytes for the frames of these calls, 1,024 at least and 1 GiB at most. They are address space at first, and memory
  /// once they were used.
  public var valueStackBytes = 8 << 20
  /// Calls from the host within each other: a host function that calls the guest that calls the host … Calls that are
  /// suspended or wait for an asynchronous host function count as well, each of which has stacks of its own.
  public var hostCallDepth = 200
  /// Bytes of the thread's own stack that these calls may take together, those of the host functions included; 4 MiB at
  /// most, and in a `Sandbox` half of a thread's stack. The smallest threads in use have 512 KiB: a store with a higher
  /// limit has to be used on larger ones.
  public var hostStackBytes = 256 << 10

  public init(memoryBytes: Int = 1 << 30) { self.memoryBytes = memoryBytes }

  /// The same limits in the ranges that the store computes with.
  var clamped: StoreLimits {
    var limits = self
    limits.memoryBytes = min(max(memoryBytes, 0), PageMapping.maximumBytes)
    limits.tableElements = min(max(tableElements, 0), PageMapping.maximumBytes / 8)
    // The address space of both is reserved with each store and each call that can be left: it has to do for many.
    limits.callDepth = min(max(callDepth, 16), 1 << 26)
    limits.valueStackBytes = min(max(valueStackBytes, 1024), 1 << 30)
    limits.instances = max(instances, 0)
    limits.hostCallDepth = max(hostCallDepth, 0)
    limits.hostStackBytes = min(max(hostStackBytes, 0), 4 << 20)
    return limits
  }
}
