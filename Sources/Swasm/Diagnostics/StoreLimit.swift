/// A bound that a guest can come to: one of `StoreLimits`, or what the host itself has. Later versions can have further
/// ones.
public struct StoreLimit: Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Stable: it is used as a metric label and in JSON output.
  public let rawValue: String

  private init(_ rawValue: String) { self.rawValue = rawValue }

  public var description: String { rawValue }

  public static let memoryBytes = StoreLimit("memory_bytes")
  public static let tableElements = StoreLimit("table_elements")
  public static let instances = StoreLimit("instances")
  public static let callDepth = StoreLimit("call_depth")
  public static let valueStackBytes = StoreLimit("value_stack_bytes")
  public static let hostCallDepth = StoreLimit("host_call_depth")
  public static let hostStackBytes = StoreLimit("host_stack_bytes")
  /// The host has no memory or no address space left.
  public static let hostMemory = StoreLimit("host_memory")

  public static let allCases: [StoreLimit] = [
    .memoryBytes, .tableElements, .instances, .callDepth, .valueStackBytes, .hostCallDepth, .hostStackBytes,
    .hostMemory,
  ]
}
