/// A bound that a guest can come to: one of `StoreLimits`, or what the host itself has. Raw values are stable: they are
/// used as metric labels.
public enum StoreLimit: String, Hashable, Sendable, CaseIterable {
  case memoryBytes = "memory_bytes"
  case tableElements = "table_elements"
  case instances
  case callDepth = "call_depth"
  case valueStackBytes = "value_stack_bytes"
  case hostCallDepth = "host_call_depth"
  case hostStackBytes = "host_stack_bytes"
  /// The host has no memory or no address space left.
  case hostMemory = "host_memory"
}
