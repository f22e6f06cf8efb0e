import Synchronization
import SwasmTestSupport
import Testing

@testable import Swasm

/// An interruption ends the call that it was meant for.
@Suite struct InterruptTests {
  private static let text = """
    (module
      (import "host" "wait" (func $wait))
      (func (export "q") (result i32) (i32.const 1))
      (func (export "loop") (loop (br 0)))
      (func (export "nested") (call $wait) (loop (br 0)))
      (func (export "count") (param i32) (result i32)
        (loop $l (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))) (i32.const 2)))
    """

  private func instance(_ wait: @escaping (borrowing Caller) throws(Trap) -> Void = { _ throws(Trap) in }) throws
    -> Instance
  {
    var imports = Imports()
    imports.function("host", "wait") { (caller: borrowing Caller) throws in try wait(caller) }
    return try Store(engine: SuspensionGuests.engine)
      .instantiate(Module(text: Self.text, engine: SuspensionGuests.engine), imports: imports)
  }

  private func sandbox() async throws -> Sandbox {
    let module = try Module(text: Self.text, engine: SuspensionGuests.engine)
    return try await Sandbox(engine: SuspensionGuests.engine, pool: ThreadPool(maximumThreads: 1)) { store in
      var imports = Imports()
      imports.function("host", "wait") { () throws in }
      return try store.instantiate(module, imports: imports)
    }
  }

  @Test("escape-29: an interruption that comes after its call ends no later one")
  func late() async throws {
    let sandbox = try await sandbox()
    for _ in 0..<300 {
      #expect(try await sandbox.call("q", as: Int32.self) == 1)
      sandbox.interruptHandle.interrupt()
      #expect(try await sandbox.call("q", as: Int32.self) == 1)
    }
    let instance = try instance()
    for _ in 0..<300 {
      instance.store.interruptHandle.interrupt()
      #expect(try instance.run("q") == 1)
    }
    // Nor one that was asked for before there was any call.
    let fresh = try self.instance()
    fresh.store.interruptHandle.interrupt()
    #expect(try fresh.run("q") == 1)
  }

  @Test("escape-29: 300 watchdogs that race with the end of their call leave the next call alone")
  func races() throws {
    let instance = try instance()
    let handle = instance.store.interruptHandle
    var interrupted = 0
    for round in 0..<300 {
      // The watchdog is done before the next call begins; when in this one it comes is up to the threads.
      nonisolated(unsafe) let running = instance
      try inParallel(2, stackBytes: 1 << 20) { index in
        if index == 0 { _ = try? running.run("count", 20_000) } else { handle.interrupt() }
      }
      do {
        #expect(try instance.run("count", 20_000) == 2, "round \(round)")
      } catch {
        interrupted += 1
      }
    }
    #expect(interrupted == 0)
  }

  @Test("An interruption ends a call that runs, below a host function too, and one that a host function makes")
  func running() throws {
    let calls = Mutex(0)
    for nests in [false, true] {
      let instance = try instance { caller throws(Trap) in
        calls.withLock { $0 += 1 }
        caller.store.interruptHandle.interrupt()
        guard nests, let inner = caller.instance?.function("loop") else { return }
        // It ends this call; the one around it is not told once more.
        #expect(trapCode { _ = try inner.call() } == .interrupted)
        throw Trap(.hostError)
      }
      #expect(instance.trap("nested") == (nests ? .hostError : .interrupted))
      #expect(try instance.run("q") == 1)
    }
    #expect(calls.withLock { $0 } == 2)
  }

  @Test("An interruption between two calls of one run of a sandbox ends the next of them, and none of the next run")
  func spans() async throws {
    let sandbox = try await sandbox()
    let code = try await sandbox.run { sandbox, instance in
      try instance.run("q")
      sandbox.interruptHandle.interrupt()
      return instance.trap("q")
    }
    #expect(code == .interrupted)
    try await sandbox.run { sandbox, instance in
      try instance.run("q")
      sandbox.interruptHandle.interrupt()
    }
    #expect(try await sandbox.call("q", as: Int32.self) == 1)
  }

  @Test("An interruption while a call is suspended ends that call when it goes on, not what is called in between")
  func suspended() throws {
    let instance = try instance()
    let store = instance.store
    store.fuel = 1000
    guard case .suspended(let call) = try #require(instance.function("loop")).callResumable() else {
      throw Trap(.unreachable)
    }
    store.interruptHandle.interrupt()
    store.fuel = nil
    #expect(try instance.run("q") == 1)
    guard case .suspended(let next) = try call.resume() else { throw Trap(.unreachable) }
    #expect(next.reason == .interrupted)
    // Once only.
    store.fuel = 1000
    guard case .suspended(let last) = try next.resume() else { throw Trap(.unreachable) }
    #expect(last.reason == .outOfFuel)
    store.interruptHandle.interrupt()
    store.interruptHandle.clear()
    store.fuel = 1000
    guard case .suspended(let cleared) = try last.resume() else { throw Trap(.unreachable) }
    #expect(cleared.reason == .outOfFuel)
  }
}
