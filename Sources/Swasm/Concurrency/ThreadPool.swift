import SwasmSystem

/// Threads of the system on which guests run, so that they never hold threads of Swift's cooperative pool, of which there
/// are as few as processors.
///
/// Threads are started when there is work for them, up to a bound, and end when they have had none for some seconds or the
/// pool is released.
public final class ThreadPool: Sendable {
  /// One thread for each processor, shared by all sandboxes that name no other pool.
  public static let shared = ThreadPool()

  public let maximumThreads: Int
  private let state: Monitor<State>
  let stackBytes: Int

  private enum Work {
    case run(SerialThreadExecutor)
    case end
  }

  private struct State {
    /// Executors that have jobs, in the order in which they are served.
    var ready: [SerialThreadExecutor] = []
    var firstReady = 0
    var threads = 0
    var idleThreads = 0
    var isClosed = false

    var readyCount: Int { ready.count - firstReady }

    /// What an idle thread does now; `nil` when it goes on waiting.
    mutating func takeWork() -> Work? {
      let executor = popReady()
      guard executor != nil || isClosed else { return nil }
      idleThreads -= 1
      return executor.map { .run($0) } ?? .end
    }

    mutating func popReady() -> SerialThreadExecutor? {
      guard firstReady < ready.count else { return nil }
      let executor = ready[firstReady]
      firstReady += 1
      // The places before are given back when they are half of all.
      if firstReady * 2 > ready.count {
        ready.removeFirst(firstReady)
        firstReady = 0
      }
      return executor
    }
  }

  /// How long a thread without work stays.
  private static let idleNanoseconds: Int64 = 5_000_000_000

  /// - Parameters:
  ///   - maximumThreads: At most so many guests run at the same time; 1 at least. By default the number of processors.
  ///   - stackBytes: Of each thread, 512 KiB at least and 1 GiB at most. Half of it is for the host functions of a sandbox
  ///     (`StoreLimits.hostStackBytes`); guests themselves need none of it.
  public init(maximumThreads: Int? = nil, stackBytes: Int = 512 << 10) {
    self.maximumThreads = max(1, maximumThreads ?? SystemThread.processorCount)
    self.stackBytes = min(max(stackBytes, 512 << 10), 1 << 30)
    state = Monitor(State())
  }

  deinit {
    state.withLock { $0.isClosed = true }
    state.signalAll()
  }

  /// Threads that exist now.
  var threadCount: Int { state.withLock { $0.threads } }

  /// Whether executors wait for a thread.
  var isContended: Bool { state.withLock { $0.readyCount > 0 } }

  /// Puts an executor that has jobs at the end of the queue.
  func enqueue(_ executor: SerialThreadExecutor) {
    let needsThread = state.withLock { state in
      state.ready.append(executor)
      guard state.readyCount > state.idleThreads, state.threads < maximumThreads else { return false }
      state.threads += 1
      return true
    }
    guard needsThread else { return state.signal() }
    let (state, stackBytes) = (state, stackBytes)
    if SystemThread.start("swasm-guest", stackBytes: stackBytes, { ThreadPool.work(state) }) { return }
    // The system has no thread left. Where the pool has one, that will do; otherwise the default executor has to serve.
    let isAlone = state.withLock { state in
      state.threads -= 1
      return state.threads == 0
    }
    if isAlone { Task.detached { ThreadPool.drain(state) } }
  }

  /// What a thread does. It does not hold the pool.
  private static func work(_ state: Monitor<State>) {
    while true {
      state.withLock { $0.idleThreads += 1 }
      let work = state.wait(nanoseconds: idleNanoseconds) { $0.takeWork() }
      if case .run(let executor)? = work { executor.runOne() } else if endThread(state, wasIdle: work == nil) { return }
    }
  }

  /// Whether there is still nothing to do.
  private static func endThread(_ state: Monitor<State>, wasIdle: Bool) -> Bool {
    state.withLock { state in
      if wasIdle { state.idleThreads -= 1 }
      guard state.readyCount == 0 else { return false }
      state.threads -= 1
      return true
    }
  }

  private static func drain(_ state: Monitor<State>) {
    while let executor = state.withLock({ $0.popReady() }) { executor.runOne() }
  }
}
