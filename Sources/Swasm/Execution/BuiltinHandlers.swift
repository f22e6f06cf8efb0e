import SwasmInterpreter

// Handlers that leave the machine: calls that are not to translated functions of the running instance, first calls, and
// the runtime's own work. They have the signature of all handlers and go on through `proceed…`.

/// Addresses by `BuiltinHandler`.
nonisolated(unsafe) let builtinHandlers: UnsafePointer<UInt> = {
  let table = UnsafeMutablePointer<UInt>.allocate(capacity: BuiltinHandler.allCases.count)
  table[BuiltinHandler.translate.rawValue] = address(of: builtinTranslate)
  table[BuiltinHandler.call.rawValue] = address(of: builtinCall)
  table[BuiltinHandler.tailCall.rawValue] = address(of: builtinTailCall)
  table[BuiltinHandler.subtypeCall.rawValue] = address(of: builtinSubtypeCall)
  table[BuiltinHandler.subtypeTailCall.rawValue] = address(of: builtinSubtypeTailCall)
  table[BuiltinHandler.refuel.rawValue] = address(of: builtinRefuel)
  table[BuiltinHandler.retry.rawValue] = address(of: builtinRetry)
  table[BuiltinHandler.extendStack.rawValue] = address(of: builtinExtendStack)
  return UnsafePointer(table)
}()

/// The head of operations that `Builtin` numbers.
let runtimeHandlerAddress = address(of: runtimeHandler)
/// The same for operations that are paid by size.
let bulkHandlerAddress = address(of: bulkHandler)

func store(_ ctx: ContextPointer) -> Store {
  Unmanaged<Store>.fromOpaque(ctx.pointee.store).takeUnretainedValue()
}

private func pointee<T>(_ bits: UInt64, as type: T.Type) -> UnsafeMutablePointer<T>? {
  UnsafeMutablePointer(bitPattern: UInt(bits))
}

/// Base of the running instance's memory 0, which the machine keeps in a register; its length may have changed.
func reloadMemory(_ ctx: ContextPointer) -> UnsafeMutableRawPointer {
  let memory = ctx.pointee.instance.pointee.memories[0]
  refreshLength(memory)
  ctx.pointee.memoryLength = memory.pointee.length
  return memory.pointee.base
}

private func builtinTranslate(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  let exit = translateForCall(acc, ctx)
  guard exit == .running else { return leave(exit, pc, sp, mem, fuel, ctx) }
  // A large function takes a while.
  proceed(pc, sp, mem, endSlice(fuel, ctx), ctx, acc, fa, da, va)
}

/// Translates the function of the cell at `cell`; the running instance's module defines it.
@inline(never) private func translateForCall(_ cell: UInt64, _ ctx: ContextPointer) -> ExitCode {
  guard let cell = pointee(cell, as: UInt.self) else { return .internalError }
  let store = store(ctx)
  do throws(Trap) {
    _ = try store.translated(cell, of: ctx.pointee.instance)
    return .running
  } catch {
    return store.exit(afterTranslation: error)
  }
}

private func builtinCall(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  guard let function = functionRecord(acc) else { return leave(.internalError, pc, sp, mem, fuel, ctx) }
  let frame = sp + CallFields(pc).frameSlot * 8
  guard let cell = function.pointee.cell, let instance = function.pointee.instance else {
    ctx.pointee.exitFuel = fuel
    let exit = callHost(function, frame, ctx)
    guard exit == .running else {
      return failHostCall(exit, pc, sp, mem, ctx, Landing(code: pc, frame: sp))
    }
    return proceedAfterCall(pc, sp, reloadMemory(ctx), ctx.pointee.exitFuel, ctx, frame)
  }
  let exit = findForeignCode(cell, instance, ctx)
  guard exit == .running else { return leave(exit, pc, sp, mem, fuel, ctx) }
  let code = ctx.pointee.exitCode
  makeRoom(for: code, frame, ctx)
  let top = ctx.pointee.controlStack
  guard top + 2 <= ctx.pointee.controlStackLimit else { return leave(.callStackExhausted, pc, sp, mem, fuel, ctx) }
  let caller = CallFrame(returnAddress: pc + CallFields.size, frame: sp, guarded: ctx.pointee.guardedFrame)
  top.initialize(to: caller)
  ctx.pointee.controlStack = top + 1
  pushInstance(ctx)
  ctx.pointee.instance = instance
  proceedInto(code, frame, reloadMemory(ctx), fuel, ctx)
}

private func builtinTailCall(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  guard let function = functionRecord(acc) else { return leave(.internalError, pc, sp, mem, fuel, ctx) }
  guard let cell = function.pointee.cell, let instance = function.pointee.instance else {
    ctx.pointee.exitFuel = fuel
    let exit = callHost(function, sp, ctx)
    guard exit == .running else { return failHostCall(exit, pc, sp, mem, ctx, nil) }
    return proceedAfterReturn(pc, sp, reloadMemory(ctx), ctx.pointee.exitFuel, ctx)
  }
  let exit = findForeignCode(cell, instance, ctx)
  guard exit == .running else { return leave(exit, pc, sp, mem, fuel, ctx) }
  let code = ctx.pointee.exitCode
  makeRoom(for: code, sp, ctx)
  // Where the frame to return to is in another instance already, that instance is the one to resume.
  if (ctx.pointee.controlStack - 1).pointee.returnAddress != resumeInstanceCode {
    guard ctx.pointee.controlStack < ctx.pointee.controlStackLimit else {
      return leave(.callStackExhausted, pc, sp, mem, fuel, ctx)
    }
    pushInstance(ctx)
  }
  ctx.pointee.instance = instance
  proceedInto(code, sp, reloadMemory(ctx), fuel, ctx)
}

/// After a host function failed, is to be awaited, or was the last thing before a deadline: an exception may have a
/// handler. `landing` is the call; `nil` when the caller's frame has ended with a tail call.
private func failHostCall(
  _ exit: ExitCode, _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ ctx: ContextPointer,
  _ landing: Landing?
) {
  let fuel = ctx.pointee.exitFuel
  if exit != .hostError { store(ctx).pendingHostCall?.isTail = landing == nil }
  guard exit == .hostError, catchHostError(from: landing, fuel: fuel, ctx) else {
    return leave(exit, pc, sp, mem, fuel, ctx)
  }
  proceedToLanding(endSlice(fuel, ctx), ctx)
}

private func builtinSubtypeCall(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  let exit = checkType(of: acc, pc, ctx)
  guard exit == .running else { return leave(exit, pc, sp, mem, fuel, ctx) }
  builtinCall(pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

private func builtinSubtypeTailCall(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  let exit = checkType(of: acc, pc, ctx)
  guard exit == .running else { return leave(exit, pc, sp, mem, fuel, ctx) }
  builtinTailCall(pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// A function of another type than the call names must have a subtype of it.
@inline(never) private func checkType(of record: UInt64, _ pc: CodePointer, _ ctx: ContextPointer) -> ExitCode {
  guard let function = functionRecord(record) else { return .internalError }
  return store(ctx).heap.layouts.isSubtype(function.pointee.typeID, of: IndirectCallFields(pc).typeID)
    ? .running : .indirectCallTypeMismatch
}

/// What is to be called; `nil` where that is no function at all.
private func functionRecord(_ bits: UInt64) -> UnsafeMutablePointer<FunctionRecord>? {
  guard let record = pointee(bits, as: FunctionRecord.self), record.pointee.tag == functionRecordTag else { return nil }
  return record
}

/// Before a function of another instance is entered: two frames are needed at most.
@inline(never) private func makeRoom(for code: CodePointer, _ frame: FramePointer, _ ctx: ContextPointer) {
  let end = frame + Int(codeHeader(code).frameBytes)
  if end > ctx.pointee.valueStackLimit || ctx.pointee.controlStack + 2 > ctx.pointee.controlStackLimit {
    _ = store(ctx).extendStack()
  }
}

private func builtinExtendStack(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  guard store(ctx).extendStack() else { return leave(.callStackExhausted, pc, sp, mem, fuel, ctx) }
  proceed(pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// Notes on the control stack that the running instance has to be resumed.
private func pushInstance(_ ctx: ContextPointer) {
  let frame = CallFrame(
    returnAddress: resumeInstanceCode, frame: UnsafeMutableRawPointer(ctx.pointee.instance))
  ctx.pointee.controlStack.initialize(to: frame)
  ctx.pointee.controlStack += 1
}

/// Leaves the code of a function of another instance in `exitCode`: a handler that has a local variable in memory would
/// not leave by a jump.
@inline(never) private func findForeignCode(
  _ cell: UnsafeMutablePointer<UInt>, _ instance: UnsafeMutablePointer<InstanceRecord>, _ ctx: ContextPointer
) -> ExitCode {
  if let published = publishedCode(in: cell) {
    ctx.pointee.exitCode = published
    return .running
  }
  let store = store(ctx)
  do throws(Trap) {
    ctx.pointee.exitCode = try store.translated(cell, of: instance)
    return .running
  } catch {
    return store.exit(afterTranslation: error)
  }
}

extension Store {
  /// How the machine is left after a translation that failed. One that was only interrupted is begun again when the guest
  /// goes on.
  fileprivate func exit(afterTranslation error: Trap) -> ExitCode {
    switch error.code {
    case .deadlineExceeded: return .deadlineExceeded
    case .interrupted: return .interrupted
    default:
      pendingTrap = error
      return .runtimeError
    }
  }
}

/// Calls a host function whose arguments are at `frame`, and leaves its results there.
@inline(never) private func callHost(
  _ function: UnsafeMutablePointer<FunctionRecord>, _ frame: FramePointer, _ ctx: ContextPointer
) -> ExitCode {
  // The store outlives the call: it need not be counted here.
  Unmanaged<Store>.fromOpaque(ctx.pointee.store)._withUnsafeGuaranteedRef { store in
    guard let host = store.hostFunction(function) else { return .nullReference }
    let previousTop = store.stackTop
    let end = frame + 8 * host.slotCount
    guard store.hasRoom(to: end) else {
      store.pendingTrap = Trap(.callStackExhausted, limit: .valueStackBytes)
      return .hostError
    }
    if host.isAsynchronous {
      store.pendingHostCall = PendingHostCall(definition: host, frame: frame)
      return .awaitingHost
    }
    store.stackTop = end
    let guarded = ctx.pointee.guardedFrame
    ctx.pointee.unguardFrames()
    let slice = ctx.pointee.exitFuel
    store.meter.pointee.remaining = slice + ctx.pointee.fuelReserve
    defer {
      ctx.pointee.guardFrame(guarded)
      store.stackTop = previousTop
      // Its time is not counted by fuel: after a few calls the slice is over.
      ctx.pointee.exitFuel = min(slice >> 3, store.meter.pointee.remaining)
      ctx.pointee.fuelReserve = store.meter.pointee.remaining - ctx.pointee.exitFuel
    }
    do {
      try host.body(
        frame.assumingMemoryBound(to: UInt64.self), Caller(store: store, instance: ctx.pointee.instance))
    } catch {
      store.pendingTrap = Trap(hostError: error)
      return .hostError
    }
    guard store.meter.pointee.hasDeadline || store.interruptHandle.isSet else { return .running }
    let checked = store.checkpoint()
    // The guest may go on later with the results.
    if checked != .running { store.pendingHostCall = PendingHostCall(definition: host, frame: frame) }
    return checked
  }
}

private func bulkHandler(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  var left = fuel
  let code = performBulkOperation(pc, sp, &left, ctx)
  guard code == .running else { return leave(code, pc, sp, mem, left, ctx) }
  guard left >= 0 else { return proceedWhenPaid(-left, pc, sp, mem, ctx.pointee.exitFuel, ctx) }
  if ctx.pointee.isSliceOver { left = endSlice(left, ctx) }
  proceedAfterBulk(pc, sp, reloadMemory(ctx), left, ctx)
}

private func runtimeHandler(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  let code = performBuiltin(pc, sp, ctx)
  guard code == .running else { return leave(code, pc, sp, mem, fuel, ctx) }
  let left = ctx.pointee.isSliceOver ? endSlice(fuel, ctx) : fuel
  proceed(pc + RuntimeFields.size, sp, reloadMemory(ctx), left, ctx, acc, fa, da, va)
}
