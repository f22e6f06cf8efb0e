import SwasmSystem

/// Runs jobs one after the other, each on any free thread of a pool. An executor that has no jobs holds no thread, and one
/// that has many lets others go first after each.
public final class SerialThreadExecutor: SerialExecutor {
  public let pool: ThreadPool
  private let state = Lock(State())

  private struct State {
    var jobs: [UnownedJob] = []
    var first = 0
    /// Whether the pool has the executor in its queue, or runs a job of it.
    var isScheduled = false
  }

  public init(pool: ThreadPool = .shared) { self.pool = pool }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let schedules = state.withLock { state in
      state.jobs.append(job)
      defer { state.isScheduled = true }
      return !state.isScheduled
    }
    if schedules { pool.enqueue(self) }
  }

  /// Runs the first job. Called by the pool, by one thread at a time.
  func runOne() {
    let job = state.withLock { state -> UnownedJob? in
      guard state.first < state.jobs.count else { return nil }
      state.first += 1
      return state.jobs[state.first - 1]
    }
    job?.runSynchronously(on: asUnownedSerialExecutor())
    let hasMore = state.withLock { state in
      if state.first * 2 > state.jobs.count {
        state.jobs.removeFirst(state.first)
        state.first = 0
      }
      state.isScheduled = state.first < state.jobs.count
      return state.isScheduled
    }
    if hasMore { pool.enqueue(self) }
  }
}
