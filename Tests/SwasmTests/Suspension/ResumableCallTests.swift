import Testing

@testable import Swasm

/// Calls that are suspended and resumed: the guest does not notice.
@Suite struct ResumableCallTests {
  /// Runs a call in slices of fuel to its end.
  private func finish(
    _ call: consuming ResumableCall, in store: Store, slice: Int, _ between: () throws -> Void = {}
  ) throws -> (results: [Value], suspensions: Int) {
    var call = call
    var suspensions = 0
    while true {
      switch consume call {
      case .finished(let results): return (results, suspensions)
      case .suspended(let suspended):
        #expect(suspended.reason == .outOfFuel)
        suspensions += 1
        try between()
        store.addFuel(slice)
        call = try suspended.resume()
      }
    }
  }

  @Test(
    "In slices of fuel of any size, a call has the state, the result and the consumption of one that is not suspended",
    arguments: SuspensionGuests.calls)
  func slices(name: String, argument: Int32) throws {
    let plain = try SuspensionGuests.instantiate()
    let function = try #require(plain.function(name))
    let expected = try plain.state(try function.call([.i32(argument)]), fuel: plain.store.fuelConsumed)
    #expect(expected.fuel > 1000)
    for slice in [1, 7, 1000] {
      let instance = try SuspensionGuests.instantiate()
      let store = instance.store
      store.fuel = slice
      let call = try #require(instance.function(name)).callResumable([.i32(argument)])
      let (results, suspensions) = try finish(call, in: store, slice: slice)
      #expect(try instance.state(results, fuel: store.fuelConsumed) == expected, "slices of \(slice)")
      #expect(suspensions >= expected.fuel / slice - 1, "slices of \(slice)")
      #expect(store.lastCallFuelConsumed == expected.fuel)
      #expect(store.guestCalls.isEmpty)
    }
  }

  @Test("A host that is asked whether an asynchronous call goes on can give it fuel, another deadline, or an end")
  func asynchronousCallsGoOn() async throws {
    let plain = try SuspensionGuests.instantiate()
    let expected = try plain.state(try #require(plain.function("loop")).call([.i32(1000)]), fuel: 0)
    let instance = try SuspensionGuests.instantiate()
    let store = instance.store
    let function = try #require(instance.function("loop"))

    store.fuel = 10
    var asked: [Trap.Code] = []
    let results = try await function.callAsync([.i32(1000)]) { code in
      asked.append(code)
      store.addFuel(1000)
      return true
    }
    #expect(try instance.state(results, fuel: 0) == expected)
    #expect(asked.count > 3 && asked.allSatisfy { $0 == .outOfFuel })

    store.fuel = nil
    store.setDeadline(.zero)
    asked = []
    _ = try await function.callAsync([.i32(1000)]) { code in
      asked.append(code)
      if asked.count == 1 { store.interruptHandle.interrupt() }
      if asked.count == 3 { store.setDeadline(nil) }
      return true
    }
    #expect(asked == [.deadlineExceeded, .interrupted, .deadlineExceeded])

    store.fuel = 10
    let trap = await #expect(throws: Trap.self) { _ = try await function.callAsync([.i32(1000)]) { _ in false } }
    #expect(trap?.code == .outOfFuel)
    #expect(trap?.backtrace.frames.isEmpty == false)
    #expect(store.guestCalls.isEmpty)
  }

  @Test("Other calls, also resumable ones, can be made while a call is suspended, and resumed in any order")
  func interleaved() throws {
    let plain = try SuspensionGuests.instantiate()
    var expected: [String: Int64] = [:]
    for (name, argument) in SuspensionGuests.calls where name != "tail" {
      expected[name] = try plain.state(
        try #require(plain.function(name)).call([.i32(argument)]), fuel: 0
      ).result
    }
    let instance = try SuspensionGuests.instantiate()
    let store = instance.store
    store.fuel = 0
    var calls = try SuspensionGuests.calls.filter { $0.name != "tail" && $0.name != "ranges" }.map { name, argument in
      let pending = PendingCall(name: name)
      pending.call = try #require(instance.function(name)).callResumable([.i32(argument)])
      return pending
    }
    var random = SystemRandomNumberGenerator()
    while !calls.isEmpty {
      let index = Int.random(in: 0..<calls.count, using: &random)
      store.fuel = 211
      guard let results = try calls[index].resume() else { continue }
      guard case .i64(let result)? = results.first else { throw Trap(.unreachable) }
      #expect(result == expected[calls[index].name], "\(calls[index].name)")
      calls.remove(at: index)
      store.fuel = nil
      let fib = try #require(instance.function("recursion")).call([.i32(7)])
      guard case .i64(13)? = fib.first else {
        Issue.record("\(fib)")
        return
      }
    }
    #expect(store.guestCalls.isEmpty)
  }

  @Test("Objects that only a suspended call refers to survive collections")
  func collections() throws {
    let plain = try SuspensionGuests.instantiate()
    let expected = try plain.state(try #require(plain.function("objects")).call([.i32(40)]), fuel: 0).result
    let instance = try SuspensionGuests.instantiate()
    let store = instance.store
    store.fuel = 100
    let call = try #require(instance.function("objects")).callResumable([.i32(40)])
    let (results, suspensions) = try finish(call, in: store, slice: 100) {
      store.heap.collect(store.stackPosition.top)
    }
    #expect(try instance.state(results, fuel: 0).result == expected)
    #expect(suspensions > 10)
  }

  @Test("A trap after a suspension ends the call, with the backtrace of one that was not suspended")
  func traps() throws {
    let text = """
      (module
        (memory 1)
        (func $deep (param i32)
          (if (i32.eqz (local.get 0)) (then (drop (i32.load (i32.const -1)))))
          (call $deep (i32.sub (local.get 0) (i32.const 1))))
        (func (export "run") (param i32) (call $deep (local.get 0))))
      """
    let module = try Module(text: text, engine: SuspensionGuests.engine)
    func run(_ body: (Instance) throws -> Void) throws -> (Trap?, Int) {
      let instance = try Store(engine: SuspensionGuests.engine).instantiate(module)
      do {
        try body(instance)
        return (nil, 0)
      } catch let trap as Trap {
        return (trap, instance.store.fuelConsumed)
      }
    }
    let (plain, fuel) = try run { _ = try #require($0.function("run")).call([.i32(10)]) }
    let (sliced, slicedFuel) = try run { instance in
      instance.store.fuel = 3
      _ = try finish(try #require(instance.function("run")).callResumable([.i32(10)]), in: instance.store, slice: 3)
    }
    #expect(plain?.code == .memoryOutOfBounds)
    #expect(sliced?.code == plain?.code)
    #expect(sliced?.backtrace == plain?.backtrace)
    #expect(slicedFuel == fuel)
  }

  @Test("A suspended call says where it stands, and is dropped without a trace")
  func dropped() throws {
    let instance = try SuspensionGuests.instantiate()
    let store = instance.store
    store.fuel = 500
    let call = try #require(instance.function("recursion")).callResumable([.i32(20)])
    guard case .suspended(let suspended) = call else {
      Issue.record("has finished")
      return
    }
    #expect(suspended.fuelConsumed == 500)
    #expect(suspended.backtrace.frames.count > 5)
    #expect(suspended.backtrace.frames.allSatisfy { $0.name == "fib" && $0.offset != nil })
    #expect(store.guestCalls.count == 1)
    drop(suspended)
    #expect(store.guestCalls.isEmpty)
    store.fuel = nil
    #expect(try instance.state(try #require(instance.function("recursion")).call([.i32(10)]), fuel: 0).result == 55)
  }

  private func drop(_ call: consuming SuspendedCall) {}

  @Test("Interruptions and deadlines suspend as well, and a call goes on when they are over")
  func interruptions() throws {
    let instance = try SuspensionGuests.instantiate()
    let store = instance.store
    let function = try #require(instance.function("recursion"))
    store.setEpochDeadline(0)
    guard case .suspended(let first) = try function.callResumable([.i32(27)]) else {
      Issue.record("not at its deadline")
      return
    }
    #expect(first.reason == .deadlineExceeded)
    #expect(first.fuelConsumed == 0)
    store.setEpochDeadline(nil)
    store.interruptHandle.interrupt()
    guard case .suspended(let second) = try first.resume() else {
      Issue.record("not interrupted")
      return
    }
    #expect(second.reason == .interrupted)
    store.setDeadline(.milliseconds(1))
    var call = try second.resume()
    var suspensions = 0
    while case .suspended(let next) = consume call {
      suspensions += 1
      store.setDeadline(.milliseconds(1))
      call = try next.resume()
      if suspensions > 10_000 { break }
    }
    #expect(suspensions > 0)
  }

  @Test("A guest that a host function called traps instead, and the call below ends")
  func nested() throws {
    let text = """
      (module
        (import "host" "again" (func $again))
        (func (export "outer") (call $again))
        (func (export "inner") (loop (br 0))))
      """
    let store = Store(engine: SuspensionGuests.engine)
    var imports = Imports()
    imports.function("host", "again") { (caller: borrowing Caller) throws in
      _ = try caller.instance?.function("inner")?.call()
    }
    let instance = try store.instantiate(try Module(text: text, engine: SuspensionGuests.engine), imports: imports)
    store.fuel = 1000
    let outer = try #require(instance.function("outer"))
    #expect(trapCode { _ = try outer.callResumable() } == .outOfFuel)
    #expect(store.guestCalls.isEmpty)
    #expect(store.fuel == 0)
  }

  @Test("Suspended calls are bounded by the limit of calls from the host")
  func bounded() throws {
    var limits = StoreLimits()
    limits.hostCallDepth = 3
    let instance = try SuspensionGuests.instantiate(limits)
    instance.store.fuel = 0
    let function = try #require(instance.function("loop"))
    var pending: [PendingCall] = []
    for _ in 0..<3 {
      let call = PendingCall(name: "loop")
      call.call = try function.callResumable([.i32(3)])
      pending.append(call)
    }
    #expect(trapCode { _ = try function.callResumable([.i32(3)]) } == .callStackExhausted)
    pending.removeAll()
    instance.store.fuel = nil
    guard case .finished = try function.callResumable([.i32(3)]) else {
      Issue.record("suspended")
      return
    }
  }
}
