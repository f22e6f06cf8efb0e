import SwasmInterpreter
import SwasmSystem

/// A call on a stack of its own, which can be left where it stands and gone on with later, whatever was called in its
/// store in between.
final class GuestCall {
  let store: Store
  private let stack: GuestStack
  /// The stack that is not in use: while the call runs, that of whoever runs it, otherwise its own.
  private(set) var otherStack: StackPosition
  /// Where the frame of the function begins, and then its results.
  private let base: FramePointer
  private let bottom: UnsafeMutablePointer<CallFrame>
  private var place: Place
  /// The call of a host function at which the guest was left: it waits for it, or goes on with its results.
  private(set) var hostCall: PendingHostCall?
  private var hostTrap: Trap?
  private var asyncHostCall: AsyncHostCall?
  /// For the store's `InterruptHandle`.
  private let number: UInt64
  /// Units of fuel, not counting those of other calls in between.
  private(set) var fuelConsumed = 0
  /// What the profiler knows of its frames while it does not run.
  private var profileFrames: [Profiler.Frame] = []

  /// Of the function, until it begins.
  private var entry: UnsafeMutablePointer<UInt>?

  /// Where the call goes on.
  private struct Place {
    var code: CodePointer
    var frame: FramePointer
    var instance: UnsafeMutablePointer<InstanceRecord>
    var isEntry = false
    /// `MachineContext.bulkDone`.
    var bulkDone = 0
    var accumulators = Accumulators()
    /// Within a charge block that is not paid as a whole.
    var cut: FuelCut?
  }

  /// Prepares a call of a function that an instance defines.
  ///
  /// - Throws: `call_stack_exhausted` when the store has as many calls as its limits allow, or there is no room.
  init(
    _ store: Store, _ cell: UnsafeMutablePointer<UInt>, _ instance: UnsafeMutablePointer<InstanceRecord>,
    slots: [UInt64], parameterSlots: Int
  ) throws(Trap) {
    guard store.hostDepth + store.guestCalls.count < store.limits.hostCallDepth else {
      throw Trap(.callStackExhausted, limit: .hostCallDepth)
    }
    guard let stack = GuestStack(store.limits, from: store.engine.uncountedReservations) else {
      throw Trap(.callStackExhausted, limit: .hostMemory)
    }
    self.store = store
    self.stack = stack
    number = store.meter.pointee.numberOfNextCall()
    otherStack = stack.start(store.limits)
    base = otherStack.base
    bottom = otherStack.controlStack
    entry = cell
    // The code is found when the call begins.
    place = Place(code: haltCode, frame: base, instance: instance, isEntry: true)
    store.guestCalls[ObjectIdentifier(self)] = Unmanaged.passUnretained(self)
    guard hasRoom(to: base + 8 * slots.count) else {
      throw Trap(.callStackExhausted, limit: .valueStackBytes)
    }
    slots.withUnsafeBytes {
      base.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(base), byteCount: 8 * parameterSlots)
    }
    bottom.initialize(to: CallFrame(returnAddress: haltCode, frame: base))
    otherStack.controlStack = bottom + 1
    otherStack.top = base + 8 * slots.count
  }

  /// Finds the function's code, which may have to be translated.
  ///
  /// - Returns: `.running`, or why the guest has to be left before that is done.
  /// - Throws: `call_stack_exhausted`; the traps of a translation.
  private func begin() throws(Trap) -> ExitCode {
    guard let cell = entry else { return .running }
    do throws(Trap) {
      place.code = try store.translated(cell, of: place.instance)
    } catch {
      switch error.code {
      case .deadlineExceeded: return .deadlineExceeded
      case .interrupted: return .interrupted
      default: throw error
      }
    }
    entry = nil
    let end = base + Int(codeHeader(place.code).frameBytes)
    guard hasRoom(to: end) else { throw Trap(.callStackExhausted, limit: .valueStackBytes) }
    otherStack.top = max(otherStack.top, end)
    return .running
  }

  deinit {
    store.guestCalls[ObjectIdentifier(self)] = nil
    stack.giveBack(to: store.engine.uncountedReservations, otherStack)
  }

  /// Whether frames may reach up to `end`, before the call runs.
  private func hasRoom(to end: FramePointer) -> Bool {
    end <= otherStack.valueStackLimit
      || GuestStack.extend(&otherStack, store.limits) && end <= otherStack.valueStackLimit
  }

  /// Copies the results of a call that has returned.
  func copyResults(to slots: inout [UInt64], count: Int) {
    for index in 0..<count { slots[index] = base.load(fromByteOffset: 8 * index, as: UInt64.self) }
  }

  /// Goes on with the call until it returns or has to be left: for want of fuel, for a deadline or an interruption, or
  /// for an asynchronous host function.
  ///
  /// - Parameter sliceEnd: A moment of `MonotonicClock` after which it is left with `.yielded`.
  /// - Throws: The trap that has ended the call.
  func resume(until sliceEnd: UInt64 = .max) throws(Trap) -> ExitCode {
    try store.beginCallFromHost(number: number)
    defer { store.hostDepth -= 1 }
    if store.hasDeadObjects { store.releaseDeadObjects() }
    let consumedBefore = store.fuelConsumed
    if store.hostDepth == 1 { store.meter.pointee.consumedBeforeCall = consumedBefore - min(fuelConsumed, Int.max / 8) }
    let outerSliceEnd = store.meter.pointee.sliceEnd
    store.meter.pointee.sliceEnd = .max
    defer { store.meter.pointee.sliceEnd = outerSliceEnd }
    let checked = store.checkpoint()
    guard checked == .running else { return checked }
    let begun = try begin()
    guard begun == .running else { return begun }
    store.meter.pointee.sliceEnd = sliceEnd
    let context = store.context
    let callerInstance = context.pointee.instance
    let profile = store.profiler?.pointee.beginRun(profileFrames, consumed: consumedBefore)
    exchangeStacks()
    defer {
      exchangeStacks()
      _ = store.enterInstance(callerInstance)
      if let profile { profileFrames = store.profiler?.pointee.endRun(profile, consumed: store.fuelConsumed) ?? [] }
      fuelConsumed = saturatingSum(fuelConsumed, store.fuelConsumed - consumedBefore)
    }
    try run(context, store.enterInstance(place.instance))
    let cut = store.endCut()
    let exit = context.pointee.exit
    switch exit {
    case .returned: break
    case .outOfFuel, .deadlineExceeded, .interrupted, .awaitingHost, .yielded: leave(context, cut)
    default:
      let trap = store.makeTrap(exit, above: bottom, unpaid: cut?.unpaid ?? 0)
      context.pointee.bulkDone = 0
      throw trap
    }
    return exit
  }

  private func run(_ context: ContextPointer, _ memory: UnsafeMutableRawPointer) throws(Trap) {
    context.pointee.bulkDone = place.bulkDone
    var cost = 0
    #if SWASM_GUARDED_MEMORY
      let frameBytes = store.frameBytes(at: place.code, in: place.instance)
    #endif
    if place.isEntry {
      (place.code, cost) = try store.payableEntry(place.code, place.instance)
      place.isEntry = false
    } else if let cut = place.cut {
      (place.code, cost) = try payableRest(of: cut)
    }
    let host = hostCall
    hostCall = nil
    if let trap = hostTrap {
      hostTrap = nil
      store.pendingTrap = trap
      let origin = host?.isTail == true ? nil : Landing(code: place.code, frame: place.frame)
      guard catchHostError(from: origin, fuel: store.meter.pointee.remaining, context) else {
        context.pointee.exit = .hostError
        context.pointee.exitCode = place.code
        return
      }
      let cost = landingCost(context)
      let (code, frame) = (context.pointee.exitCode, context.pointee.exitFrame)
      enterChargeBlock(at: code, frame, reloadMemory(context), store.takeSlice(atLeast: cost), context, cost)
    } else {
      let fuel = store.takeSlice(atLeast: cost) - cost
      #if SWASM_GUARDED_MEMORY
        if host?.isTail != true { context.pointee.guardFrame(place.frame, frameBytes) }
      #endif
      switch host?.isTail {
      case nil: enter(place.code, place.frame, memory, fuel, context, place.accumulators)
      case false?: enterAfterCall(place.code, place.frame, memory, fuel, context, host?.frame ?? place.frame)
      case true?: enterAfterReturn(place.code, place.frame, memory, fuel, context)
      }
    }
    store.giveBackSlice()
  }

  /// Where the guest goes on within a charge block, and what is to be paid before.
  private func payableRest(of cut: FuelCut) throws(Trap) -> (code: CodePointer, cost: Int) {
    let fuel = store.meter.pointee.remaining
    guard fuel < cut.unpaid else { return (cut.address, cut.unpaid) }
    let (entry, left) = try store.run(cut, fuel: fuel)
    store.meter.pointee.remaining = left
    return (entry, 0)
  }

  private func leave(_ context: ContextPointer, _ cut: FuelCut?) {
    place = Place(
      code: context.pointee.exitCode, frame: context.pointee.exitFrame, instance: context.pointee.instance,
      bulkDone: context.pointee.bulkDone, accumulators: context.pointee.exitAccumulators, cut: cut)
    context.pointee.bulkDone = 0
    store.stackTop = min(
      place.frame + store.frameBytes(at: place.code, in: place.instance), context.pointee.valueStackLimit)
    guard let call = store.pendingHostCall else { return }
    store.pendingHostCall = nil
    hostCall = call
    store.stackTop = max(store.stackTop, call.frame + 8 * call.definition.slotCount)
  }

  private func exchangeStacks() {
    let running = store.stackPosition
    store.stackPosition = otherStack
    otherStack = running
  }

  /// Waits for the host function that the guest was left for.
  ///
  /// - Returns: `.running` once it has returned, or why the guest has to end before.
  nonisolated(nonsending) func awaitHost() async -> ExitCode {
    guard let hostCall, let body = hostCall.definition.asyncBody else { return .running }
    let waited =
      asyncHostCall
      ?? AsyncHostCall(
        body, hostCall.frame.assumingMemoryBound(to: UInt64.self), owner: self, in: store, instance: place.instance,
        call: self, number: number)
    asyncHostCall = waited
    let exit = await waited.finish()
    guard exit == .running else { return exit }
    asyncHostCall = nil
    hostTrap = waited.trap
    return .running
  }

  /// The call ends although its host function has not returned, which keeps the stack until then.
  func abandonHost() {
    asyncHostCall?.abandon()
    asyncHostCall = nil
  }

  /// Counts units that were consumed by the host function that the guest waits for.
  func charge(_ units: Int) {
    fuelConsumed = saturatingSum(fuelConsumed, units)
    store.profiler?.pointee.charge(units, to: profileFrames.last?.node ?? 0)
  }

  /// The trap that a call which was left for `exit` ends with, if it is not gone on with.
  func trap(_ exit: ExitCode) -> Trap {
    let context = store.context
    let callerInstance = context.pointee.instance
    exchangeStacks()
    defer {
      exchangeStacks()
      context.pointee.instance = callerInstance
    }
    context.pointee.instance = place.instance
    return Trap(Trap.Code(exit), backtrace: store.backtrace(from: place.code, above: bottom))
  }
}

/// A call of an asynchronous host function. Its arguments are at `frame`, where the results go.
struct PendingHostCall {
  let definition: HostFunctionDefinition
  let frame: FramePointer
  var isTail = false
}
