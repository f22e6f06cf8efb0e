import Swasm
import SwasmSystem

/// How an engine learns that a request was cancelled.
public final class RequestControl: Sendable {
  private struct State {
    var isStopped = false
    /// Of the store whose guest works for the request.
    var handle: InterruptHandle?
  }
  private let state = Lock(State())

  package init() {}

  /// Whether the request was cancelled.
  public var isStopped: Bool { state.withLock { $0.isStopped } }

  func stop() {
    let handle = state.withLock { state in
      state.isStopped = true
      return state.handle
    }
    handle?.interrupt()
  }

  /// Names the guest that works for the request, which is interrupted when the request is cancelled, or at once if it was;
  /// with `nil`, none does any more.
  public func attach(_ handle: InterruptHandle?) {
    let isStopped = state.withLock { state in
      state.handle = handle
      return state.isStopped
    }
    if isStopped { handle?.interrupt() }
  }
}
