import SwasmInterpreter

/// How far a call has come that may be suspended.
public enum ResumableCall: ~Copyable {
  case finished([Value])
  case suspended(SuspendedCall)
}

/// A call that has been suspended, with its frames on a stack of its own. It keeps its store alive. Other calls can be
/// made in the store while it is suspended, and suspended calls can be resumed in any order; one that is not resumed is
/// dropped with its frames.
public struct SuspendedCall: ~Copyable {
  private let call: GuestCall
  private let slots: ArgumentSlots
  private let exit: ExitCode

  fileprivate init(_ call: GuestCall, _ slots: ArgumentSlots, _ exit: ExitCode) {
    self.call = call
    self.slots = slots
    self.exit = exit
  }

  /// `out_of_fuel`, `deadline_exceeded` or `interrupted`.
  public var reason: Trap.Code { Trap.Code(exit) }
  public var store: Store { call.store }
  /// Units that the call has consumed so far; calls that were made in between do not count.
  public var fuelConsumed: Int { call.fuelConsumed }
  /// Where it stands, innermost frame first.
  public var backtrace: Backtrace { call.trap(exit).backtrace }

  /// Goes on with the instruction, or the chunk of a bulk operation, that could not be paid, or before which the
  /// call was interrupted. Without more fuel, or with a deadline that has passed, it is suspended again at once.
  ///
  /// - Throws: The trap that ends the call.
  public consuming func resume() throws(Trap) -> ResumableCall { try call.proceed(slots) }
}

extension GuestCall {
  fileprivate func proceed(_ slots: consuming ArgumentSlots) throws(Trap) -> ResumableCall {
    let exit = try resume()
    switch exit {
    case .returned: return .finished(results(slots))
    case .awaitingHost: throw trap(exit)
    default: return .suspended(SuspendedCall(self, slots, exit))
    }
  }

  fileprivate func results(_ slots: consuming ArgumentSlots) -> [Value] {
    copyResults(to: &slots.slots, count: slots.resultSlots)
    return slots.results(in: store)
  }
}

extension Function {
  /// Calls the function in such a way that it is suspended where fuel runs out, at a deadline and at an interruption,
  /// instead of ended with a trap. Start functions are called in the ordinary way.
  ///
  ///     store.fuel = 1_000_000
  ///     var call = try function.callResumable([.i32(7)])
  ///     while case .suspended(let suspended) = consume call {
  ///       store.addFuel(1_000_000)
  ///       call = try suspended.resume()
  ///     }
  ///
  /// A guest that a host function has called with `call` cannot be suspended: it traps, and so does what lies below,
  /// when the host function passes the trap on. A wait for another thread (`memory.atomic.wait32`) ends with a trap too.
  ///
  /// - Throws: What `call` throws; `call_stack_exhausted` when the store has as many suspended calls as
  ///   `StoreLimits.hostCallDepth` says.
  public func callResumable(_ arguments: [Value] = []) throws(Trap) -> ResumableCall {
    guard let cell = record.pointee.cell, let instance = record.pointee.instance else {
      return .finished(try call(arguments))
    }
    var slots = ArgumentSlots(type)
    try slots.write(arguments, in: store)
    return try GuestCall(store, cell, instance, slots: slots.slots, parameterSlots: slots.parameterSlots)
      .proceed(slots)
  }

  /// Calls the function, which may call asynchronous host functions: the guest is suspended while they wait. Between
  /// them it runs on the caller's executor, which it does not share with others meanwhile; see `Sandbox` for one that
  /// may be blocked.
  ///
  /// Other calls, asynchronous ones too, can be made in the store while this one waits. Cancelling the task ends the
  /// guest with the trap `interrupted`.
  ///
  /// On an actor, as in a `Sandbox`, a host function runs in a task of its own on that actor, and the wait for it ends as
  /// the guest's own work does: by cancellation, an interruption or a deadline. The host function's task is cancelled then.
  /// If it returns after all, its results are dropped; until then the call counts as one of
  /// `StoreLimits.hostCallDepth`. Elsewhere a host function that waits has to look for all this itself, as `Task.sleep`
  /// does for cancellation.
  ///
  /// - Throws: What `call` throws; `call_stack_exhausted` when the store has as many waiting calls as
  ///   `StoreLimits.hostCallDepth` says.
  public nonisolated(nonsending) func callAsync(_ arguments: [Value] = []) async throws(Trap) -> [Value] {
    try await callAsync(arguments) { _ in false }
  }

  /// Calls the function as `callAsync(_:)` does, but asks the host whether the call goes on where it would end for want of
  /// fuel, at a deadline or at an interruption: a host can give the guest the means to end in an orderly way.
  ///
  /// - Parameter onPause: Is given `out_of_fuel`, `deadline_exceeded` or `interrupted`, while the guest stands before
  ///   the instruction that it cannot go on with. It may read and write memories, and answers `true` once the cause has
  ///   gone: after it has added fuel, or set another deadline. An interruption is gone by itself, but a cancelled task
  ///   stays cancelled. With `false` the call ends with the trap.
  public nonisolated(nonsending) func callAsync(
    _ arguments: [Value] = [], onPause: (Trap.Code) -> Bool
  ) async throws(Trap) -> [Value] {
    var slots = ArgumentSlots(type)
    try slots.write(arguments, in: store)
    slots.slots = try await invokeAsync(
      slots.slots, parameterSlots: slots.parameterSlots, resultSlots: slots.resultSlots, onPause)
    return slots.results(in: store)
  }

  /// Calls the function with the arguments in `slots`; returns its results.
  @usableFromInline nonisolated(nonsending) func invokeAsync(
    _ slots: [UInt64], parameterSlots: Int, resultSlots: Int
  ) async throws(Trap) -> [UInt64] {
    try await invokeAsync(slots, parameterSlots: parameterSlots, resultSlots: resultSlots) { _ in false }
  }

  private nonisolated(nonsending) func invokeAsync(
    _ slots: [UInt64], parameterSlots: Int, resultSlots: Int, _ onPause: (Trap.Code) -> Bool
  ) async throws(Trap) -> [UInt64] {
    guard let cell = record.pointee.cell, let instance = record.pointee.instance else {
      return try await callHostAsync(slots, parameterSlots: parameterSlots, resultSlots: resultSlots, onPause)
    }
    // Guests whose calls are shorter than a time slice let others have their turn between them.
    if store.turnEnd == nil { await Task.yield() }
    let call = try GuestCall(store, cell, instance, slots: slots, parameterSlots: parameterSlots)
    while true {
      let exit = try call.resume(until: store.turnEnd ?? store.beginTurn())
      switch exit {
      case .returned:
        var slots = slots
        call.copyResults(to: &slots, count: resultSlots)
        return slots
      case .awaitingHost:
        while true {
          let early = await call.awaitHost()
          if early == .running { break }
          guard onPause(Trap.Code(early)) else {
            let trap = call.trap(early)
            call.abandonHost()
            throw trap
          }
        }
      case .yielded: await Task.yield()
      default: guard onPause(Trap.Code(exit)) else { throw call.trap(exit) }
      }
    }
  }

  /// Calls a host function from the host.
  private nonisolated(nonsending) func callHostAsync(
    _ slots: [UInt64], parameterSlots: Int, resultSlots: Int, _ onPause: (Trap.Code) -> Bool
  ) async throws(Trap) -> [UInt64] {
    var slots = slots
    guard let body = store.hostFunction(record)?.asyncBody else {
      try store.invoke(record, slots: &slots, parameterSlots: parameterSlots, resultSlots: resultSlots)
      return slots
    }
    let place = HostSlots(slots, in: store)
    let call = AsyncHostCall(body, place.base, owner: place, in: store, number: store.meter.pointee.numberOfNextCall())
    while true {
      let early = await call.finish()
      if early == .running { break }
      guard onPause(Trap.Code(early)) else {
        call.abandon()
        throw Trap(Trap.Code(early))
      }
    }
    if let trap = call.trap { throw trap }
    for index in 0..<resultSlots { slots[index] = place.base[index] }
    return slots
  }
}
