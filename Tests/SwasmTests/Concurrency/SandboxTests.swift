import Synchronization
import Testing

@testable import Swasm

/// Guests on threads of their own.
@Suite struct SandboxTests {
  private static let text = """
    (module
      (import "host" "wait" (func $wait (param i32) (result i32)))
      (memory (export "memory") 1)
      (global $busy (mut i32) (i32.const 0))
      (func (export "multiply") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
      (func (export "wait") (param i32) (result i32) (call $wait (local.get 0)))
      (func (export "spin") (loop (br 0)))
      (func (export "trap") unreachable)
      ;; Counts in memory, in a way that loses counts when it is interleaved with itself.
      (func (export "count") (param $n i32) (result i32) (local $value i32) (local $i i32)
        (if (global.get $busy) (then unreachable))
        (global.set $busy (i32.const 1))
        (local.set $value (i32.load (i32.const 0)))
        (loop $again
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $again (i32.lt_u (local.get $i) (local.get $n))))
        (i32.store (i32.const 0) (i32.add (local.get $value) (i32.const 1)))
        (global.set $busy (i32.const 0))
        (i32.load (i32.const 0)))
      (func $deep (export "deep") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (call $deep (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))
          (else (i32.const 0)))))
    """

  private func sandbox(
    pool: ThreadPool = ThreadPool(maximumThreads: 2),
    wait: @escaping @Sendable (Int32) async throws -> Int32 = { $0 }
  ) async throws -> Sandbox {
    let module = try Module(text: Self.text, engine: SuspensionGuests.engine)
    return try await Sandbox(engine: SuspensionGuests.engine, pool: pool) { store in
      var imports = Imports()
      imports.asyncFunction("host", "wait") { (_: borrowing Caller, value: Int32) async throws -> Int32 in
        try await wait(value)
      }
      return try store.instantiate(module, imports: imports)
    }
  }

  private func code(_ body: () async throws -> Void) async -> Trap.Code? {
    do {
      try await body()
      return nil
    } catch {
      return (error as? Trap)?.code
    }
  }

  @Test("Calls run on the pool's threads, with typed arguments and results")
  func calls() async throws {
    let sandbox = try await sandbox { value in
      try await Task.sleep(for: .milliseconds(1))
      return value + 1
    }
    #expect(try await sandbox.call("multiply", Int32(6), Int32(7), as: Int32.self) == 42)
    #expect(try await sandbox.call("wait", Int32(1), as: Int32.self) == 2)
    let (name, bytes) = try await sandbox.run { _, instance in
      (currentThreadName(), try #require(instance.memory("memory")).byteCount)
    }
    #expect(name == "swasm-guest" && bytes == 65_536)
    #expect(await code { try await sandbox.call("trap") } == .unreachable)
    await #expect(throws: LinkError.self) { try await sandbox.call("nothing") }
    await #expect(throws: LinkError.self) { try await sandbox.call("multiply", Int64(1), as: Int32.self) }
    #expect(try await sandbox.call("multiply", Int32(2), Int32(2), as: Int32.self) == 4)
  }

  @Test("A module that cannot be instantiated fails the sandbox")
  func failures() async throws {
    let module = try Module(text: Self.text, engine: SuspensionGuests.engine)
    await #expect(throws: LinkError.self) {
      _ = try await Sandbox(engine: SuspensionGuests.engine) { try $0.instantiate(module) }
    }
  }

  @Test("One call runs at a time, although guests take turns")
  func exclusive() async throws {
    let sandbox = try await sandbox(pool: ThreadPool(maximumThreads: 1))
    let other = try await self.sandbox(pool: ThreadPool(maximumThreads: 1))
    try await withThrowingTaskGroup { group in
      // Longer than a time slice.
      for _ in 0..<10 { group.addTask { _ = try await sandbox.call("count", Int32(5_000_000), as: Int32.self) } }
      for _ in 0..<10 { group.addTask { _ = try await other.call("count", Int32(1000), as: Int32.self) } }
      try await group.waitForAll()
    }
    #expect(try await sandbox.call("count", Int32(1), as: Int32.self) == 11)
    #expect(try await other.call("count", Int32(1), as: Int32.self) == 11)
  }

  @Test("A guest that does not end does not keep others of a pool with one thread from running")
  func turns() async throws {
    let pool = ThreadPool(maximumThreads: 1)
    let (busy, other) = (try await sandbox(pool: pool), try await sandbox(pool: pool))
    let spinning = Task { await code { try await busy.call("spin") } }
    for value in 0..<20 {
      #expect(try await other.call("multiply", Int32(value), Int32(3), as: Int32.self) == Int32(value * 3))
    }
    busy.interruptHandle.interrupt()
    #expect(await spinning.value == .interrupted)
    #expect(try await busy.call("multiply", Int32(2), Int32(3), as: Int32.self) == 6)
  }

  @Test("Many calls, each shorter than a time slice, do not keep others from running", .timeLimit(.minutes(1)))
  func manyShortCalls() async throws {
    let pool = ThreadPool(maximumThreads: 1)
    let (busy, other) = (try await sandbox(pool: pool), try await sandbox(pool: pool))
    let isOver = Mutex(false)
    let calls = Task {
      try await busy.run { _, instance in
        while !isOver.withLock({ $0 }) { _ = try await instance.function("count")?.callAsync([.i32(10_000)]) }
      }
    }
    try await Task.sleep(for: .milliseconds(20))
    for value in 0..<5 {
      #expect(try await other.call("multiply", Int32(value), Int32(3), as: Int32.self) == Int32(value * 3))
    }
    // One that waits for its turn can be cancelled.
    let waiting = Task { await code { try await busy.call("trap") } }
    try await Task.sleep(for: .milliseconds(20))
    waiting.cancel()
    #expect(await waiting.value == .interrupted)
    isOver.withLock { $0 = true }
    try await calls.value
  }

  @Test("Timeouts, cancellation and fuel end a call; the sandbox goes on")
  func bounds() async throws {
    let sandbox = try await sandbox()
    #expect(await code { try await sandbox.call("spin", timeout: .milliseconds(20)) } == .deadlineExceeded)
    let task = Task { await code { try await sandbox.call("spin") } }
    try await Task.sleep(for: .milliseconds(20))
    // Waits for its turn when it is cancelled.
    let waiting = Task { await code { try await sandbox.call("trap") } }
    try await Task.sleep(for: .milliseconds(20))
    waiting.cancel()
    #expect(await waiting.value == .interrupted)
    task.cancel()
    #expect(await task.value == .interrupted)
    await sandbox.setFuel(1000)
    #expect(await code { try await sandbox.call("spin") } == .outOfFuel)
    #expect(await sandbox.fuel == 0)
    await sandbox.setFuel(nil)
    #expect(try await sandbox.call("multiply", Int32(2), Int32(3), as: Int32.self) == 6)
  }

  @Test("Threat 15: recursion of a guest ends at its own stack, on threads of 512 KiB")
  func recursion() async throws {
    let sandbox = try await sandbox()
    #expect(try await sandbox.call("deep", Int32(100_000), as: Int32.self) == 100_000)
    #expect(await code { _ = try await sandbox.call("deep", Int32(-1), as: Int32.self) } == .callStackExhausted)
  }

  @Test("A host function that calls its own sandbox gets an error instead of waiting for itself")
  func reentrant() async throws {
    let holder = Holder()
    let sandbox = try await sandbox { value in
      guard let sandbox = holder.sandbox.withLock({ $0 }) else { return -1 }
      return try await sandbox.call("multiply", value, value, as: Int32.self)
    }
    holder.sandbox.withLock { $0 = sandbox }
    defer { holder.sandbox.withLock { $0 = nil } }
    do {
      _ = try await sandbox.call("wait", Int32(3), as: Int32.self)
      Issue.record("it has returned")
    } catch let trap as Trap {
      #expect(trap.code == .hostError)
      #expect(trap.cause as? SandboxError == SandboxError(.reentrantCall))
    }
  }

  private final class Holder: Sendable {
    let sandbox = Mutex<Sandbox?>(nil)
  }
}
