/// What one thread waits for and another sets, once.
package final class ThreadSignal: Sendable {
  private let isSet = Monitor(false)

  package init() {}

  package func set() {
    isSet.withLock { $0 = true }
    isSet.signal()
  }

  /// Waits until the signal is set; `false` when that has not happened after `nanoseconds`.
  package func wait(nanoseconds: Int64) -> Bool { isSet.wait(nanoseconds: nanoseconds) { $0 ? true : nil } ?? false }
}
