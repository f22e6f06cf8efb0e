/// The guest that works for an engine, and the next one when it has died.
package actor GuestSupply<Guest: SandboxedGuest> {
  private var current: Guest
  private let load: @Sendable () async throws -> Guest
  private var replacement: Task<Guest, any Error>?

  /// - Parameter load: Makes a guest that takes the place of a dead one.
  package init(_ first: Guest, replacedBy load: @escaping @Sendable () async throws -> Guest) {
    current = first
    self.load = load
  }

  /// The guest, or a new one in its place where it has died.
  package func living() async throws -> Guest {
    guard current.sandbox.isDead else { return current }
    if let replacement { return try await replacement.value }
    // Others wait for it too: it does not end with the task that has asked for it first.
    let task = Task { [load] in try await load() }
    replacement = task
    defer { replacement = nil }
    current = try await task.value
    return current
  }
}

/// What an engine has of a guest whose model is loaded.
package protocol SandboxedGuest: Sendable {
  var sandbox: GuestSandbox { get }
}
