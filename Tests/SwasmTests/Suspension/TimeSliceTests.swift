import SwasmInterpreter
import SwasmSystem
import Testing

@testable import Swasm

/// A guest that has used up its turn lets others have theirs, whatever host functions it has called meanwhile.
@Suite struct TimeSliceTests {
  /// How long a turn is. What is counted below does not depend on it.
  private static let turn: UInt64 = 5_000_000

  private final class Host {
    var calls = 0
    var end: UInt64 = 0

    /// Waits until the turn is over.
    func wait() { while MonotonicClock.now() < end {} }
  }

  /// Calls `forever` until its turn ends after the host function `env.host` has been called.
  private func turns(_ text: String, _ host: Host, _ body: @escaping (borrowing Caller) throws -> Void) throws
    -> ExitCode
  {
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller) throws in
      host.calls += 1
      try body(caller)
      host.wait()
    }
    let engine = SuspensionGuests.engine
    let store = Store(engine: engine)
    let instance = try store.instantiate(Module(text: text, engine: engine), imports: imports)
    // A guest that is not left comes to an end by this.
    store.fuel = 50_000_000
    let function = try #require(instance.function("forever"))
    let call = try GuestCall(
      store, #require(function.record.pointee.cell), #require(function.record.pointee.instance), slots: [],
      parameterSlots: 0)
    while true {
      host.end = MonotonicClock.now() + Self.turn
      let exit = try call.resume(until: host.end)
      if exit != .yielded || host.calls > 0 { return exit }
    }
  }

  @Test("A host function's time counts: after a few calls of it the guest is left") func hostFunctionsTakeTime() throws
  {
    let host = Host()
    let exit = try turns(
      #"(module (import "env" "host" (func $host)) (func (export "forever") (loop (call $host) (br 0))))"#, host
    ) { _ in }
    #expect(exit == .yielded)
    #expect(host.calls <= 10)
  }

  @Test("A guest that a host function called is not left, but the one below is afterwards") func nestedCalls() throws {
    let host = Host()
    let exit = try turns(
      """
      (module (import "env" "host" (func $host))
        (func (export "inner"))
        (func (export "forever") (call $host) (loop (br 0))))
      """, host
    ) { caller in _ = try caller.instance?.function("inner")?.call() }
    #expect(exit == .yielded)
    #expect(host.calls == 1)
  }
}
