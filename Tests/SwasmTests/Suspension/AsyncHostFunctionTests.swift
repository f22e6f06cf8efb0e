import Testing

@testable import Swasm

/// Host functions that wait: the guest is suspended, and other work goes on.
@Suite struct AsyncHostFunctionTests {
  static let text = """
    (module
      (import "host" "wait" (func $wait (param i32) (result i32)))
      (import "host" "note" (func $note (param i32 f64)))
      (tag $thrown (export "thrown") (param i32))
      (global $calls (export "calls") (mut i32) (i32.const 0))
      (func $count (global.set $calls (i32.add (global.get $calls) (i32.const 1))))
      (func (export "once") (param i32) (result i32) (call $wait (local.get 0)))
      (func (export "sum") (param $n i32) (result i32) (local $sum i32) (local $f f64)
        (loop $again
          (call $count)
          (local.set $f (f64.add (local.get $f) (f64.const 0.5)))
          (local.set $sum (i32.add (local.get $sum) (call $wait (local.get $n))))
          (call $note (local.get $sum) (local.get $f))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $sum))
      (func (export "tail") (param i32) (result i32) (return_call $wait (local.get 0)))
      (func $deep (export "deep") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (call $wait (i32.const 1)))
          (else (i32.add (i32.const 1) (call $deep (i32.sub (local.get 0) (i32.const 1)))))))
      (func (export "catch") (param i32) (result i32)
        (block $caught (result i32)
          (try_table (catch $thrown $caught) (drop (call $wait (local.get 0))))
          (i32.const -1)))
      (func (export "loop") (param i32) (result i32) (loop (br 0)) (unreachable)))
    """

  private func instance(
    _ wait: nonisolated(nonsending) @escaping (borrowing Caller, Int32) async throws -> Int32
  ) throws -> Instance {
    let store = Store(engine: SuspensionGuests.engine)
    var imports = Imports()
    imports.asyncFunction("host", "wait") { (caller: borrowing Caller, value: Int32) async throws -> Int32 in
      try await wait(caller, value)
    }
    imports.asyncFunction("host", "note") { (_: borrowing Caller, _: Int32, _: Double) async throws -> Void in
      await Task.yield()
    }
    return try store.instantiate(try Module(text: Self.text, engine: SuspensionGuests.engine), imports: imports)
  }

  private nonisolated(nonsending) func run(_ instance: Instance, _ name: String, _ argument: Int32) async throws
    -> Int32
  {
    guard let function = instance.function(name) else { throw LinkError(.unknownExport, name: name) }
    guard case .i32(let result)? = try await function.callAsync([.i32(argument)]).first else {
      throw Trap(.unreachable)
    }
    return result
  }

  private nonisolated(nonsending) func trap(_ instance: Instance, _ name: String, _ argument: Int32) async -> Trap.Code?
  {
    do {
      _ = try await run(instance, name, argument)
      return nil
    } catch {
      return (error as? Trap)?.code
    }
  }

  @Test("A guest gets the results of a host function that has waited, in loops, deep calls and tail calls")
  func results() async throws {
    let instance = try instance { _, value in
      try await Task.sleep(for: .microseconds(50))
      return value * 2
    }
    #expect(try await run(instance, "once", 21) == 42)
    #expect(try await run(instance, "sum", 100) == 10100)
    #expect(try await run(instance, "tail", 8) == 16)
    #expect(try await run(instance, "deep", 50) == 52)
    #expect(instance.store.guestCalls.isEmpty)
  }

  @Test("Fuel is counted as with a function that does not wait")
  func fuel() async throws {
    let waiting = try instance { _, value in
      await Task.yield()
      return value
    }
    _ = try await run(waiting, "sum", 50)
    let store = Store(engine: SuspensionGuests.engine)
    var imports = Imports()
    imports.function("host", "wait") { (value: Int32) throws -> Int32 in value }
    imports.function("host", "note") { (_: Int32, _: Double) throws -> Void in }
    let plain = try store.instantiate(try Module(text: Self.text, engine: SuspensionGuests.engine), imports: imports)
    #expect(try plain.run("sum", 50) == 1275)
    #expect(waiting.store.fuelConsumed == store.fuelConsumed)
    #expect(waiting.store.lastCallFuelConsumed == store.lastCallFuelConsumed)
  }

  @Test("Calls that wait in one store go on in any order, and calls can be made meanwhile")
  func interleaved() async throws {
    let gate = Gate()
    let instance = try instance { _, value in
      await gate.wait(value)
      return value
    }
    let owner = Owner(instance)
    async let first = owner.run("deep", 10, gateNumber: 1)
    await gate.arrived(1)
    async let second = owner.run("once", 2)
    await gate.arrived(2)
    async let third = owner.run("once", 3)
    await gate.arrived(3)
    #expect(await owner.waiting == 3)
    #expect(try await owner.callCount() == 0)
    await gate.open(1)
    #expect(try await first == 11)
    await gate.open(3)
    #expect(try await third == 3)
    await gate.open(2)
    #expect(try await second == 2)
    #expect(await owner.waiting == 0)
  }

  private actor Owner {
    let instance: Instance
    init(_ instance: sending Instance) { self.instance = instance }
    var waiting: Int { instance.store.guestCalls.count }
    func run(_ name: String, _ argument: Int32, gateNumber: Int32? = nil) async throws -> Int32 {
      guard case .i32(let result)? = try await instance.function(name)?.callAsync([.i32(argument)]).first else {
        return -1
      }
      return result
    }
    func callCount() throws -> Int32 {
      guard case .i32(let count)? = instance.global("calls")?.value else { return -1 }
      return count
    }
  }

  /// Lets those who wait at it through by number.
  private actor Gate {
    private var waiting: [Int32: CheckedContinuation<Void, Never>] = [:]
    private var arrivals: [Int32: CheckedContinuation<Void, Never>] = [:]
    func wait(_ number: Int32) async {
      await withCheckedContinuation { continuation in
        waiting[number] = continuation
        arrivals.removeValue(forKey: number)?.resume()
      }
    }
    func arrived(_ number: Int32) async {
      guard waiting[number] == nil else { return }
      await withCheckedContinuation { arrivals[number] = $0 }
    }
    func open(_ number: Int32) { waiting.removeValue(forKey: number)?.resume() }
  }

  @Test("A host function that waits may call the guest again, with and without waiting, to a depth that is bounded")
  func nested() async throws {
    let instance = try instance { caller, value in
      guard value > 0, let again = caller.instance?.function("once") else { return 7 }
      let results = try await again.callAsync([.i32(value - 1)])
      guard case .i32(let result)? = results.first else { return -1 }
      return result + 1
    }
    #expect(try await run(instance, "once", 30) == 37)
    #expect(await trap(instance, "once", 100_000) == .callStackExhausted)
    #expect(instance.store.guestCalls.isEmpty)
  }

  @Test("A synchronous call cannot wait: async_required, from outside and below a host function")
  func synchronous() async throws {
    let store = Store(engine: SuspensionGuests.engine)
    var imports = Imports()
    imports.asyncFunction("host", "wait") { (_: borrowing Caller, value: Int32) async throws -> Int32 in value }
    imports.function("host", "note") { (caller: borrowing Caller, value: Int32, _: Double) throws -> Void in
      _ = try caller.instance?.function("once")?.call([.i32(value)])
    }
    let instance = try store.instantiate(try Module(text: Self.text, engine: SuspensionGuests.engine), imports: imports)
    #expect(instance.trap("once", 1) == .asyncRequired)
    #expect(await trap(instance, "sum", 2) == .asyncRequired)
    #expect(trapCode { _ = try instance.function("once")?.callResumable([.i32(1)]) } == .asyncRequired)
    // The store goes on.
    #expect(try await run(instance, "tail", 4) == 4)
    #expect(store.guestCalls.isEmpty && store.hostDepth == 0)
  }

  @Test("Errors of host functions that have waited end the guest; exceptions can be caught")
  func errors() async throws {
    struct Failure: Error {}
    let instance = try instance { caller, value in
      await Task.yield()
      switch value {
      case 1: throw Failure()
      case 2: throw Trap(.interrupted)
      default:
        guard let instance = caller.instance, let tag = instance.tag("thrown") else { throw Failure() }
        throw Trap(try WasmException(tag, [.i32(value)]))
      }
    }
    for name in ["once", "tail", "deep"] {
      #expect(await trap(instance, name, 1) == .hostError, "\(name)")
    }
    #expect(await trap(instance, "once", 2) == .interrupted)
    #expect(try await run(instance, "catch", 99) == 99)
    #expect(await trap(instance, "tail", 99) == .uncaughtException)
  }

  @Test("Cancelling the task ends the guest in a loop, and in a host function that notices it")
  func cancelled() async throws {
    for name in ["loop", "once"] {
      let task = Task.detached { () -> Trap.Code? in
        do {
          let instance = try self.instance { _, value in
            try await Task.sleep(for: .seconds(600))
            return value
          }
          return await self.trap(instance, name, 1)
        } catch {
          return nil
        }
      }
      try await Task.sleep(for: .milliseconds(20))
      task.cancel()
      #expect(await task.value == .interrupted, "\(name)")
    }
  }

  @Test("A deadline that passes while the guest waits ends it when it goes on")
  func deadline() async throws {
    let instance = try instance { _, value in
      try await Task.sleep(for: .milliseconds(10))
      return value
    }
    instance.store.setDeadline(.milliseconds(1))
    #expect(await trap(instance, "sum", 5) == .deadlineExceeded)
    instance.store.setDeadline(nil)
    #expect(try await run(instance, "once", 5) == 5)
  }

  @Test("Asynchronous host functions can be called by the host")
  func direct() async throws {
    let store = Store(engine: SuspensionGuests.engine)
    let text = """
      (module (import "host" "wait" (func (param i32) (result i32))) (export "wait" (func 0)))
      """
    var imports = Imports()
    imports.asyncFunction("host", "wait") { (_: borrowing Caller, value: Int32) async throws -> Int32 in
      await Task.yield()
      return value + 1
    }
    let instance = try store.instantiate(try Module(text: text, engine: SuspensionGuests.engine), imports: imports)
    #expect(try await run(instance, "wait", 4) == 5)
    #expect(instance.trap("wait", 4) == .asyncRequired)
  }
}
