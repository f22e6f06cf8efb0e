import SwasmTestSupport
import Synchronization
import Testing

@testable import Swasm

/// Interruptions, cancellations and deadlines that come while a call ends. Made to be run with ThreadSanitizer too
/// (`.ci/sanitize`).
@Suite(.serialized) struct InterruptConcurrencyTests {
  private static let text = """
    (module
      (func (export "count") (param i32) (result i32)
        (loop $l (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))) (i32.const 2))
      (func (export "loop") (loop (br 0))))
    """

  private func sandbox() async throws -> Sandbox {
    let module = try Module(text: Self.text, engine: SuspensionGuests.engine)
    return try await Sandbox(engine: SuspensionGuests.engine, pool: ThreadPool(maximumThreads: 2)) {
      try $0.instantiate(module)
    }
  }

  /// What a call comes to: its result, or 0 for a trap that ended it early.
  private static func outcome(_ body: () async throws -> Int32) async -> Int32 {
    do {
      return try await body()
    } catch let trap as Trap where trap.code == .interrupted || trap.code == .deadlineExceeded {
      return 0
    } catch {
      return -1
    }
  }

  @Test("Sandboxes whose calls end while they are interrupted, cancelled or out of time go on", arguments: 0..<3)
  func sandboxes(way: Int) async throws {
    let sandbox = try await sandbox()
    for round in 0..<60 {
      let call = Task {
        await Self.outcome {
          try await sandbox.call(
            "count", Int32(1000), as: Int32.self, timeout: way == 2 ? .microseconds(20 * round) : nil)
        }
      }
      if round % 2 == 0 { await Task.yield() }
      if way == 0 { sandbox.interruptHandle.interrupt() }
      if way == 1 { call.cancel() }
      #expect([0, 2].contains(await call.value))
      #expect(try await sandbox.call("count", Int32(10), as: Int32.self) == 2, "round \(round)")
    }
  }

  @Test("Four threads interrupt one that calls again and again: each call ends, and the one after that is left alone")
  func threads() throws {
    let instance = try Store(engine: SuspensionGuests.engine).instantiate(
      Module(text: Self.text, engine: SuspensionGuests.engine))
    nonisolated(unsafe) let running = instance
    let handle = instance.store.interruptHandle
    let isOver = Atomic(false)
    let unexpected = Atomic(0)
    try inParallel(5, stackBytes: 1 << 20) { thread in
      guard thread == 0 else {
        while !isOver.load(ordering: .acquiring) { handle.interrupt() }
        return
      }
      for round in 0..<200 {
        // One that never ends by itself now and then.
        let code = trapCode {
          _ = try running.function(round % 10 == 9 ? "loop" : "count")?.call(round % 10 == 9 ? [] : [.i32(300)])
        }
        if code != nil, code != .interrupted { unexpected.add(1, ordering: .relaxed) }
      }
      isOver.store(true, ordering: .releasing)
    }
    #expect(unexpected.load(ordering: .relaxed) == 0)
    #expect(try instance.run("count", 300) == 2)
  }

  /// Goes on with a call, which has little fuel at a time, until it ends; its results, and how often it was interrupted.
  private static func finish(_ function: Function) throws -> (results: [Value], interruptions: Int) {
    let store = function.store
    store.fuel = 500
    var interruptions = 0
    var call = try function.callResumable([.i32(400)])
    while true {
      switch consume call {
      case .finished(let results): return (results, interruptions)
      case .suspended(let suspended):
        if suspended.reason == .interrupted { interruptions += 1 }
        store.fuel = 500
        call = try suspended.resume()
      }
    }
  }

  @Test("A call that is suspended and resumed while it is interrupted is told once at most, and ends with its result")
  func suspended() throws {
    let instance = try Store(engine: SuspensionGuests.engine).instantiate(
      Module(text: Self.text, engine: SuspensionGuests.engine))
    nonisolated(unsafe) let function = try #require(instance.function("count"))
    let handle = instance.store.interruptHandle
    let ended = Atomic(0)
    for _ in 0..<60 {
      try inParallel(2, stackBytes: 1 << 20) { thread in
        if thread == 1 { return handle.interrupt() }
        guard let (results, interruptions) = try? Self.finish(function), interruptions <= 1,
          case .i32(2)? = results.first
        else { return }
        ended.add(1, ordering: .relaxed)
      }
    }
    #expect(ended.load(ordering: .relaxed) == 60)
  }
}
