import Synchronization

/// Stops the guest of one store from any thread or task.
///
///     let handle = store.interruptHandle
///     signalSource.onInterrupt { handle.interrupt() }
public final class InterruptHandle: Sendable {
  private let flags = Atomic<UInt8>(0)
  private static let interrupted: UInt8 = 1
  private static let cancelled: UInt8 = 2

  init() {}

  /// Ends the call that runs with the trap `interrupted`, in a loop, a recursion or an operation on a range within about
  /// a millisecond, in a host function when it returns. If none runs, it is the next call that ends, before its first
  /// instruction. One interruption ends one call.
  public func interrupt() { flags.bitwiseOr(InterruptHandle.interrupted, ordering: .relaxed) }

  /// Takes an interruption back that has not ended a call yet.
  public func clear() { flags.bitwiseAnd(~InterruptHandle.interrupted, ordering: .relaxed) }

  /// The same as `interrupt` for the task that waits for the call.
  func cancel() { flags.bitwiseOr(InterruptHandle.cancelled, ordering: .relaxed) }
  func clearCancellation() { flags.bitwiseAnd(~InterruptHandle.cancelled, ordering: .relaxed) }

  var isSet: Bool { flags.load(ordering: .relaxed) != 0 }

  /// Whether a call has to end; it will be told only once.
  func take() -> Bool {
    guard isSet else { return false }
    return flags.exchange(0, ordering: .relaxed) != 0
  }
}
