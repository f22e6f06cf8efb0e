import Swasm

/// Ends a request from any thread or task.
final class RequestControl: Sendable {
  private struct State {
    var isStopped = false
    /// Of the store whose guest works for the request.
    var handle: InterruptHandle?
  }
  private let state = Lock(State())

  var isStopped: Bool { state.withLock { $0.isStopped } }

  func stop() {
    let handle = state.withLock { state in
      state.isStopped = true
      return state.handle
    }
    handle?.interrupt()
  }

  /// Tells whom to interrupt, or, with `nil`, that there is nobody any more.
  func attach(_ handle: InterruptHandle?) {
    let isStopped = state.withLock { state in
      state.handle = handle
      return state.isStopped
    }
    if isStopped { handle?.interrupt() }
  }
}
