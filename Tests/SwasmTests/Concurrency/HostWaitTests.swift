import Synchronization
import Testing

@testable import Swasm

/// The wait for an asynchronous host function that does not come back ends as the guest's own work does.
@Suite struct HostWaitTests {
  private static let text = """
    (module
      (import "host" "wait" (func $wait (param i32) (result i32)))
      (export "direct" (func $wait))
      (global $state (mut i32) (i32.const 0))
      (func (export "wait") (param i32) (result i32)
        (global.set $state (i32.add (global.get $state) (i32.const 1)))
        (i32.add (call $wait (local.get 0)) (i32.const 1000)))
      (func (export "state") (result i32) (global.get $state)))
    """

  /// Host functions wait at it until it is opened, and notice no cancellation.
  private final class Gate: Sendable {
    private struct State {
      var waiting: [UnsafeContinuation<Void, Never>] = []
      var returned = 0
    }
    private let state = Mutex(State())
    func wait() async {
      await withUnsafeContinuation { continuation in state.withLock { $0.waiting.append(continuation) } }
    }
    func open() {
      let waiting = state.withLock { state in
        defer { state.waiting = [] }
        return state.waiting
      }
      for continuation in waiting { continuation.resume() }
    }
    var count: Int { state.withLock { $0.waiting.count } }
    func noteReturn() { state.withLock { $0.returned += 1 } }
    var returned: Int { state.withLock { $0.returned } }

    /// Waits until something has happened.
    func until(_ condition: () async throws -> Bool) async throws {
      while try await !condition() { try await Task.sleep(for: .milliseconds(1)) }
    }
  }

  private func sandbox(_ gate: Gate, limits: StoreLimits = StoreLimits(), callsBack: Bool = false) async throws
    -> Sandbox
  {
    let module = try Module(text: Self.text, engine: SuspensionGuests.engine)
    return try await Sandbox(engine: SuspensionGuests.engine, limits: limits, pool: ThreadPool(maximumThreads: 1)) {
      store in
      var imports = Imports()
      imports.asyncFunction("host", "wait") { (caller: borrowing Caller, value: Int32) async throws -> Int32 in
        defer { gate.noteReturn() }
        if value == 0 { return 1 }
        let instance = caller.instance
        await gate.wait()
        guard callsBack else { return value }
        guard case .i32(let state)? = try await instance?.function("state")?.callAsync().first else { return -1 }
        return state
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

  /// Calls with a timeout until one has reached its host function: on a busy machine the time may be over before.
  private func expectTimeouts(_ sandbox: Sandbox, _ name: String, until condition: () -> Bool) async {
    repeat {
      #expect(
        await code { _ = try await sandbox.call(name, Int32(7), as: Int32.self, timeout: .milliseconds(10)) }
          == .deadlineExceeded)
    } while !condition()
  }

  private func waiting(_ sandbox: Sandbox) async throws -> Int {
    try await sandbox.run { _, instance in instance.store.guestCalls.count }
  }

  @Test(
    "A timeout, a cancellation and an interruption end the wait, and the sandbox goes on",
    arguments: ["wait", "direct"])
  func ends(name: String) async throws {
    let gate = Gate()
    let sandbox = try await sandbox(gate)
    let offset: Int32 = name == "wait" ? 1000 : 0
    await expectTimeouts(sandbox, name) { gate.count == 1 }
    #expect(try await sandbox.call(name, Int32(0), as: Int32.self) == 1 + offset)

    let cancelled = Task { await code { _ = try await sandbox.call(name, Int32(7), as: Int32.self) } }
    try await gate.until { gate.count == 2 }
    cancelled.cancel()
    #expect(await cancelled.value == .interrupted)
    #expect(try await sandbox.call(name, Int32(0), as: Int32.self) == 1 + offset)

    let interrupted = Task { await code { _ = try await sandbox.call(name, Int32(7), as: Int32.self) } }
    try await gate.until { gate.count == 3 }
    sandbox.interruptHandle.interrupt()
    #expect(await interrupted.value == .interrupted)
    #expect(try await sandbox.call(name, Int32(0), as: Int32.self) == 1 + offset)

    // They come back after all: what they return is dropped, and their stacks are freed.
    #expect(gate.returned == 3)
    if name == "wait" { #expect(try await waiting(sandbox) == 3) }
    gate.open()
    try await gate.until { gate.returned == 6 }
    try await gate.until { try await waiting(sandbox) == 0 }
    let rooted = try await sandbox.run { _, instance in instance.store.hostSlots.count }
    #expect(rooted == 0)
    #expect(try await sandbox.call(name, Int32(0), as: Int32.self) == 1 + offset)
  }

  @Test("An epoch ends the wait, and so does a deadline that is set while the guest waits")
  func otherDeadlines() async throws {
    let gate = Gate()
    let sandbox = try await sandbox(gate)
    let engine = SuspensionGuests.engine
    let byEpoch = Task {
      await code {
        try await sandbox.run { _, instance in
          instance.store.setEpochDeadline(1)
          defer { instance.store.setEpochDeadline(nil) }
          _ = try await instance.function("wait")?.callAsync([.i32(7)])
        }
      }
    }
    try await gate.until { gate.count == 1 }
    engine.incrementEpoch()
    #expect(await byEpoch.value == .deadlineExceeded)

    let later = Task {
      await code {
        try await sandbox.run { sandbox, instance in
          let call = Task {
            _ = sandbox
            _ = try await instance.function("wait")?.callAsync([.i32(7)])
          }
          try await gate.until { gate.count == 2 }
          instance.store.setDeadline(.milliseconds(1))
          defer { instance.store.setDeadline(nil) }
          try await call.value
        }
      }
    }
    #expect(await later.value == .deadlineExceeded)
    #expect(try await sandbox.call("wait", Int32(0), as: Int32.self) == 1001)
    gate.open()
  }

  @Test("A host that is asked may let the guest wait on, and gets the result")
  func goesOn() async throws {
    let gate = Gate()
    let sandbox = try await sandbox(gate)
    for name in ["wait", "direct"] {
      let (result, asked) = try await sandbox.run { _, instance in
        instance.store.setDeadline(.milliseconds(10))
        return try await waitOn(instance, name, gate)
      }
      #expect(result == (name == "wait" ? 1007 : 7))
      #expect(asked == [.deadlineExceeded])
    }
  }

  /// Calls a function that goes on when it is at its deadline, after which the gate opens.
  private nonisolated(nonsending) func waitOn(
    _ instance: Instance, _ name: String, _ gate: Gate
  ) async throws -> (Int32, [Trap.Code]) {
    var asked: [Trap.Code] = []
    let results = try await instance.function(name)?.callAsync([.i32(7)]) { code in
      asked.append(code)
      instance.store.setDeadline(nil)
      Task {
        try await gate.until { gate.count > 0 }
        gate.open()
      }
      return true
    }
    guard case .i32(let result)? = results?.first else { return (-1, asked) }
    return (result, asked)
  }

  @Test("A host function that nobody waits for any more cannot call the guest")
  func callsBack() async throws {
    let gate = Gate()
    let sandbox = try await sandbox(gate, callsBack: true)
    let before = Task { try await sandbox.call("wait", Int32(7), as: Int32.self) }
    try await gate.until { gate.count == 1 }
    gate.open()
    #expect(try await before.value == 1001)
    await expectTimeouts(sandbox, "wait") { gate.count == 1 }
    let fuel = await sandbox.fuelConsumed
    gate.open()
    try await gate.until { gate.returned == 2 }
    try await gate.until { try await waiting(sandbox) == 0 }
    #expect(await sandbox.fuelConsumed == fuel)
  }

  @Test("Host functions that never come back are bounded: a sandbox that has too many of them refuses further calls")
  func bounded() async throws {
    let gate = Gate()
    var limits = StoreLimits()
    limits.hostCallDepth = 5
    let sandbox = try await sandbox(gate, limits: limits)
    var codes: [Trap.Code?] = []
    // On a busy machine the time may be over before a call gets to its host function.
    while codes.count < 200, codes.last != .callStackExhausted {
      codes.append(
        await code { _ = try await sandbox.call("wait", Int32(7), as: Int32.self, timeout: .milliseconds(5)) })
    }
    #expect(codes.count >= 6)
    #expect(codes.dropLast().allSatisfy { $0 == .deadlineExceeded })
    #expect(codes.last == .callStackExhausted)
    gate.open()
    try await gate.until { try await waiting(sandbox) == 0 }
    #expect(try await sandbox.call("wait", Int32(0), as: Int32.self) == 1001)
  }

  @Test("A sandbox can be dropped while a host function is out")
  func dropped() async throws {
    let gate = Gate()
    weak var dropped: Sandbox?
    do {
      let sandbox = try await sandbox(gate)
      dropped = sandbox
      await expectTimeouts(sandbox, "wait") { gate.count == 1 }
    }
    gate.open()
    try await gate.until { dropped == nil }
    #expect(gate.returned == 1)
  }
}
