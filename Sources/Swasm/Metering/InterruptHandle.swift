import Synchronization

/// Stops the guest of one store from any thread or task.
///
///     let handle = store.interruptHandle
///     signalSource.onInterrupt { handle.interrupt() }
public final class InterruptHandle: Sendable {
  private let flag = Atomic(false)

  init() {}

  /// Ends the call that runs with the trap `interrupted`, in a loop, a recursion or an operation on a range within about
  /// a millisecond, in a host function when it returns. If none runs, it is the next call that ends, before its first
  /// instruction. One interruption ends one call.
  public func interrupt() { flag.store(true, ordering: .relaxed) }

  /// Takes an interruption back that has not ended a call yet.
  public func clear() { flag.store(false, ordering: .relaxed) }

  var isSet: Bool { flag.load(ordering: .relaxed) }

  /// Whether a call has to end; it will be told only once.
  func take() -> Bool { isSet && flag.exchange(false, ordering: .relaxed) }
}
