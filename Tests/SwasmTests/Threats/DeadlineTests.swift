import Testing

@testable import Swasm
@testable import SwasmSystem

/// Threat 16: whatever a guest does, it ends soon after a deadline, an interruption or a cancellation. That it is soon
/// enough is measured by Benchmarks/Bounds; here it has to end at all.
@Suite struct DeadlineTests {
  private static let text = """
    (module
      (import "host" "nothing" (func $nothing))
      (type $f (func))
      (memory 200)
      (table 20 funcref)
      (elem (i32.const 0) $tail)
      (type $bytes (array (mut i8)))
      (tag $thrown)
      (func (export "empty loop") (loop (br 0)))
      (func (export "br_table") (loop (br_table 0 0 0 (i32.const 1))))
      (func $tail (export "tail calls") (return_call_indirect (type $f) (i32.const 0)))
      (func $tree (export "recursion") (param i32)
        (if (i32.lt_s (local.get 0) (i32.const 60)) (then
          (call $tree (i32.add (local.get 0) (i32.const 1)))
          (call $tree (i32.add (local.get 0) (i32.const 1))))))
      (func (export "fill") (loop (memory.fill (i32.const 0) (i32.const 1) (i32.const 13_000_000)) (br 0)))
      (func (export "copy") (loop (memory.copy (i32.const 0) (i32.const 1) (i32.const 13_000_000)) (br 0)))
      (func (export "table.fill") (loop (table.fill (i32.const 0) (ref.null func) (i32.const 20)) (br 0)))
      (func (export "host calls") (loop (call $nothing) (br 0)))
      (func (export "exceptions") (loop $again
        (block $caught (try_table (catch $thrown $caught) (throw $thrown))) (br $again)))
      (func (export "allocation") (loop (drop (array.new_default $bytes (i32.const 1000))) (br 0)))
      (func (export "grow") (loop (drop (memory.grow (i32.const 0))) (br 0))))
    """
  static let guests = [
    "empty loop", "br_table", "tail calls", "recursion", "fill", "copy", "table.fill", "host calls", "exceptions",
    "allocation", "grow",
  ]

  private func instance() throws -> Instance {
    let store = Store(engine: Engine(features: allFeatures), limits: StoreLimits(memoryBytes: 64 << 20))
    var imports = Imports()
    imports.function("host", "nothing") { () throws -> Void in }
    return try store.instantiate(try Module(text: Self.text, engine: store.engine), imports: imports)
  }

  private func call(_ instance: Instance, _ name: String) -> Trap.Code? {
    name == "recursion" ? instance.trap(name, 0) : instance.trap(name)
  }

  @Test("Threat 16: a deadline ends a guest", arguments: guests)
  func deadline(name: String) throws {
    let instance = try instance()
    for milliseconds in [0, 1, 10] {
      instance.store.setDeadline(.milliseconds(milliseconds))
      #expect(call(instance, name) == .deadlineExceeded)
    }
    // It holds until it is taken away.
    #expect(call(instance, name) == .deadlineExceeded)
    instance.store.setDeadline(nil)
    instance.store.fuel = 1000
    #expect(call(instance, name) == .outOfFuel)
  }

  @Test("Threat 16: an epoch ends a guest", arguments: guests)
  func epoch(name: String) throws {
    let instance = try instance()
    let engine = instance.store.engine
    instance.store.setEpochDeadline(3)
    onThread {
      for _ in 0..<3 {
        pause()
        engine.incrementEpoch()
      }
    }
    #expect(call(instance, name) == .deadlineExceeded)
    #expect(engine.epoch == 3)
  }

  @Test("An epoch's deadline is due at its tick, not before and not after") func epochsAreDueAtTheirTick() throws {
    let store = Store(engine: Engine())
    let instance = try store.instantiate(
      Module(text: "(module (func (export \"f\") (nop)))", engine: store.engine))
    store.setEpochDeadline(2)
    for tick in 0..<4 {
      #expect(instance.trap("f") == (tick < 2 ? nil : .deadlineExceeded), "\(tick)")
      store.engine.incrementEpoch()
    }
    store.setEpochDeadline(0)
    #expect(instance.trap("f") == .deadlineExceeded)
    store.setEpochDeadline(nil)
    #expect(instance.trap("f") == nil)
  }

  @Test("Threat 16: another thread interrupts a guest, once", arguments: guests)
  func interruption(name: String) throws {
    let instance = try instance()
    let handle = instance.store.interruptHandle
    for _ in 0..<5 {
      // One that comes before the call begins does nothing.
      let (isOver, hasEnded) = (ThreadSignal(), ThreadSignal())
      onThread {
        while !isOver.wait(nanoseconds: 1_000_000) { handle.interrupt() }
        hasEnded.set()
      }
      #expect(call(instance, name) == .interrupted)
      isOver.set()
      #expect(hasEnded.wait(nanoseconds: .max))
    }
    instance.store.fuel = 100
    #expect(call(instance, name) == .outOfFuel)
    // One that comes when no call runs ends none.
    handle.interrupt()
    #expect(call(instance, name) == .outOfFuel)
  }

  @Test("Threat 16: cancelling the task ends its guest", arguments: guests)
  func cancellation(name: String) async throws {
    let task = Task.detached { try call(instance(), name) }
    onThread {
      pause()
      task.cancel()
    }
    #expect(try await task.value == .interrupted)
  }

  @Test("Threat 16: a start function ends as well, and the backtrace says where a guest was")
  func startFunction() throws {
    let store = Store(engine: Engine())
    let module = try Module(text: "(module (func $spin (loop (br 0))) (start $spin))", engine: store.engine)
    store.setDeadline(.milliseconds(1))
    do {
      _ = try store.instantiate(module)
      Issue.record("it has ended by itself")
    } catch let trap as Trap {
      #expect(trap.code == .deadlineExceeded)
      #expect(trap.backtrace.frames.map(\.name) == ["spin"])
    }
  }

  @Test("Deadlines beyond all times are none; those in the past are due")
  func extremes() throws {
    let instance = try instance()
    instance.store.fuel = 1000
    for deadline in [Duration.seconds(Int64.max), .nanoseconds(Int64.max)] {
      instance.store.setDeadline(deadline)
      #expect(call(instance, "empty loop") == .outOfFuel)
    }
    instance.store.setEpochDeadline(.max)
    #expect(call(instance, "empty loop") == .outOfFuel)
    instance.store.setEpochDeadline(nil)
    for deadline in [Duration.zero, .seconds(-5), .seconds(Int64.min)] {
      instance.store.setDeadline(deadline)
      #expect(call(instance, "empty loop") == .deadlineExceeded)
    }
    instance.store.setEpochDeadline(0)
    instance.store.setDeadline(nil)
    #expect(call(instance, "empty loop") == .deadlineExceeded)
  }
}

// Not a task: tests that run guests may have taken all threads of the cooperative pool.
private func onThread(_ body: @escaping @Sendable () -> Void) {
  #expect(SystemThread.start("test", stackBytes: 512 << 10, body))
}

private func pause() { _ = ThreadSignal().wait(nanoseconds: 1_000_000) }
