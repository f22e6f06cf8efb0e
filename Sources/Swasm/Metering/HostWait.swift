import SwasmSystem

/// What a guest's task sleeps on while an asynchronous host function works. It is woken when that has returned, and when the
/// guest may have to end; it looks for itself.
final class HostWait: Sendable {
  private struct State {
    /// Whether it was woken since it slept last.
    var isWoken = false
    var sleeper: CheckedContinuation<Void, Never>?
  }
  private let state = Lock(State())

  func wake() {
    let sleeper = state.withLock { state in
      defer { state.sleeper = nil }
      state.isWoken = state.sleeper == nil
      return state.sleeper
    }
    sleeper?.resume()
  }

  /// Returns once `wake` has been called after the last return. One task sleeps at a time.
  nonisolated(nonsending) func sleep() async {
    await withCheckedContinuation { continuation in
      let isWoken = state.withLock { state in
        defer { state.isWoken = false }
        if !state.isWoken { state.sleeper = continuation }
        return state.isWoken
      }
      if isWoken { continuation.resume() }
    }
  }
}
