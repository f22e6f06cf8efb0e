import Foundation
import Synchronization
import Testing

@testable import Swasm

/// Threads of guests: as many as allowed, in order, and gone when they are not needed.
@Suite struct ThreadPoolTests {
  private actor Counter {
    private let executor: SerialThreadExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private(set) var values: [Int] = []
    private let running: RunningCount

    init(_ pool: ThreadPool, _ running: RunningCount) {
      executor = SerialThreadExecutor(pool: pool)
      self.running = running
    }

    func append(_ value: Int) {
      running.enter()
      values.append(value)
      running.leave()
    }
  }

  /// How many are at work at once.
  private final class RunningCount: Sendable {
    private let now = Atomic(0)
    private let highest = Atomic(0)
    var most: Int { highest.load(ordering: .relaxed) }
    func enter() {
      let count = now.wrappingAdd(1, ordering: .relaxed).newValue
      highest.max(count, ordering: .relaxed)
    }
    func leave() { now.wrappingSubtract(1, ordering: .relaxed) }
  }

  @Test("Executors run their jobs one at a time, no more of them at once than there are threads")
  func bounded() async {
    let pool = ThreadPool(maximumThreads: 2)
    let running = RunningCount()
    let counters = (0..<8).map { _ in Counter(pool, running) }
    await withTaskGroup { group in
      for task in 0..<64 {
        group.addTask { for step in 0..<100 { await counters[(task + step) % 8].append(step) } }
      }
    }
    var total = 0
    for counter in counters { total += await counter.values.count }
    #expect(total == 6400)
    #expect(running.most <= 2)
    #expect(pool.threadCount <= 2)
  }

  @Test("Jobs of one task on one executor keep their order")
  func ordered() async {
    let counter = Counter(ThreadPool(maximumThreads: 3), RunningCount())
    for value in 0..<1000 { await counter.append(value) }
    #expect(await counter.values == Array(0..<1000))
  }

  @Test("An executor is what actors are isolated to, on a thread with the stack that was asked for")
  func isolation() async {
    let sandboxed = Isolated(ThreadPool(maximumThreads: 1))
    await sandboxed.check()
  }

  private actor Isolated {
    private let executor: SerialThreadExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    init(_ pool: ThreadPool) { executor = SerialThreadExecutor(pool: pool) }
    private var value = 1
    func check() {
      increment()
      #expect(value == 2)
      executor.preconditionIsolated()
      #expect(currentThreadName() == "swasm-guest")
    }
    private nonisolated func increment() { assumeIsolated { $0.value += 1 } }
  }

  @Test("A pool starts threads when there is work, and they end when it is released")
  func released() async throws {
    var pool: ThreadPool? = ThreadPool(maximumThreads: 4)
    #expect(pool?.threadCount == 0)
    var counter: Counter? = pool.map { Counter($0, RunningCount()) }
    await counter?.append(1)
    // None if the thread was idle for long.
    #expect((pool?.threadCount ?? 2) <= 1)
    weak let released = pool
    counter = nil
    pool = nil
    for _ in 0..<1000 where released != nil { try await Task.sleep(for: .milliseconds(1)) }
    #expect(released == nil)
  }

  @Test("A busy executor lets others of its pool run between its jobs")
  func fair() async {
    let pool = ThreadPool(maximumThreads: 1)
    let (busy, other) = (Counter(pool, RunningCount()), Counter(pool, RunningCount()))
    await withTaskGroup { group in
      for task in 0..<4 { group.addTask { for step in 0..<2000 { await busy.append(task * step) } } }
      group.addTask {
        await other.append(1)
        // All of the busy jobs would take much longer than one.
        #expect(await busy.values.count < 8000)
      }
    }
  }
}

/// What the system calls the thread that asks.
func currentThreadName() -> String {
  let name = try? String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)
  return name?.trimmingCharacters(in: .newlines) ?? ""
}
