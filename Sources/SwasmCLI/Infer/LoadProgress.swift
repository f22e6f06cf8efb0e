import Swasm
import SwasmSystem

/// A bar on a terminal while a model is loaded, if that takes long enough to be seen.
final class LoadProgress: Sendable {
  private struct State {
    var start = ContinuousClock.now
    var shown: Int?
  }
  private let state = Monitor(State())
  private let isTerminal = Host.isTerminal(.error)
  private static let width = 30

  /// - Parameter part: From 0 to 1.
  func report(_ part: Double) {
    guard isTerminal, part.isFinite else { return }
    state.withLock { state in
      let percent = Int((min(max(part, 0), 1) * 100).rounded(.down))
      guard state.shown != percent, state.shown != nil || ContinuousClock.now - state.start > .milliseconds(200) else {
        return
      }
      state.shown = percent
      let done = percent * LoadProgress.width / 100
      let bar = String(repeating: "#", count: done) + String(repeating: ".", count: LoadProgress.width - done)
      Host.write("\rloading the model [\(bar)] \(percent) %", to: .error)
    }
  }

  /// Takes the bar away.
  func finish() {
    state.withLock { state in
      if state.shown != nil { Host.write("\r\u{1B}[K", to: .error) }
      state.shown = nil
    }
  }
}
