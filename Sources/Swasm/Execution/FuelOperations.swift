import SwasmInterpreter

// What happens when the fuel in the machine's register is used up: usually only a slice of what the guest has.

func builtinRefuel(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  var code = pc
  var fuel = fuel
  let exit = refuel(&code, &fuel, ctx)
  guard exit == .running else {
    ctx.pointee.exitAccumulators = Accumulators(acc, fa, da, va)
    return leave(exit, code, sp, mem, fuel, ctx)
  }
  proceed(code, sp, mem, fuel, ctx, acc, fa, da, va)
}

func builtinRetry(
  _ pc: CodePointer, _ sp: FramePointer, _ mem: UnsafeMutableRawPointer, _ fuel: Int, _ ctx: ContextPointer,
  _ acc: UInt64, _ fa: Float, _ da: Double, _ va: SIMD2<UInt64>
) {
  var fuel = fuel
  let exit = takeReserve(&fuel, needed: Int(truncatingIfNeeded: acc), ctx)
  guard exit == .running else { return leave(exit, pc, sp, mem, fuel, ctx) }
  proceed(pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// The charge block at `code` was entered, but `fuel` is negative by what is missing. Takes the next slice if there is
/// one, or says why the guest has to be left; the charge block is paid then, and runs when the guest goes on. Where it
/// cannot be paid, goes on in a copy of the charge block as far as the fuel goes.
@inline(never) private func refuel(_ code: inout CodePointer, _ fuel: inout Int, _ ctx: ContextPointer) -> ExitCode {
  let store = store(ctx)
  let total = fuel + ctx.pointee.fuelReserve
  if total >= 0 {
    let exit = store.checkpoint()
    fuel = exit == .running ? min(total, store.meter.pointee.sliceUnits) : total
    ctx.pointee.fuelReserve = total - fuel
    return exit
  }
  ctx.pointee.fuelReserve = 0
  do throws(Trap) {
    (code, fuel) = try store.beginCut(at: code, missing: -total, in: ctx.pointee.instance)
    return .running
  } catch {
    store.pendingTrap = error
    fuel = 0
    return .runtimeError
  }
}

/// For an operation that needs more than the register holds: moves fuel there from the reserve.
@inline(never) private func takeReserve(_ fuel: inout Int, needed: Int, _ ctx: ContextPointer) -> ExitCode {
  let reserve = ctx.pointee.fuelReserve
  guard reserve > 0 else { return .outOfFuel }
  let total = fuel + reserve
  let store = store(ctx)
  let exit = store.checkpoint()
  fuel = exit == .running ? min(total, max(needed, store.meter.pointee.sliceUnits)) : total
  ctx.pointee.fuelReserve = total - fuel
  return exit
}

/// Makes the guest look for interrupts and deadlines before its next charge block: after work whose time fuel does not
/// count. The fuel that stays in the register.
func endSlice(_ fuel: Int, _ ctx: ContextPointer) -> Int {
  ctx.pointee.isSliceOver = false
  ctx.pointee.fuelReserve += fuel
  return 0
}
