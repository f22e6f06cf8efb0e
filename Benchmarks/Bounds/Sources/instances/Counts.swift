import Synchronization

/// Executions of all threads.
final class Counts: Sendable {
  private let counts: Mutex<Int>
  init(_ threads: Int) { counts = Mutex(0) }
  func add(_ count: Int) { counts.withLock { $0 += count } }
  var total: Int { counts.withLock { $0 } }
}
