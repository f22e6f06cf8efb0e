/// What the instances of one store may use together.
public struct StoreLimits: Hashable, Sendable {
  /// Bytes of all linear memories.
  public var memoryBytes = 1 << 30
  /// Elements of all tables.
  public var tableElements = 10_000_000
  public var instances = 10_000
  /// Calls of WebAssembly functions within each other.
  public var callDepth = 200_000
  /// Bytes for the frames of these calls.
  public var valueStackBytes = 8 << 20
  /// Calls from the host within each other: a host function that calls the guest that calls the host …
  public var hostCallDepth = 200

  public init(memoryBytes: Int = 1 << 30) { self.memoryBytes = memoryBytes }
}
