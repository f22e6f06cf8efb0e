// Paying for code (Docs/Fuel.md). A stretch is code that is entered at its start only and paid there as a whole.

/// Goes on at `pc`, the start of a stretch, whose cost has been taken from `left`; negative means that it cannot be paid.
@inline(__always) func enterStretch(
  _ pc: PC, _ sp: SP, _ mem: MP, _ left: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if _slowPath(left < 0) { return refuel(pc, sp, mem, left, ctx, acc, fa, da, va) }
  next(pc, sp, mem, left, ctx, acc, fa, da, va)
}

/// The cold end of `enterStretch`.
@inline(never) func refuel(
  _ pc: PC, _ sp: SP, _ mem: MP, _ left: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { jump(to: ctx.pointee.cold[ColdOperation.refuel.rawValue], pc, sp, mem, left, ctx, acc, fa, da, va) }

/// For an operation that has done nothing yet, or only what it can go on from: it is run again when there are `needed`
/// units, and the call ends where there are not.
@inline(never) func retryWhenPaid(
  _ needed: Int, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ fa: Float, _ da: Double, _ va: V128
) {
  jump(
    to: ctx.pointee.cold[ColdOperation.retry.rawValue], pc, sp, mem, fuel, ctx,
    UInt64(UInt(bitPattern: needed)), fa, da, va)
}

/// Pays for code that no branch leads to.
func op_charge(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { enterStretch(pc + 16, sp, mem, fuel &- field32(pc, 8), ctx, acc, fa, da, va) }

// MARK: - Metered code

// A function whose fuel runs out within a stretch goes on in a second translation of it, in which each instruction is paid
// singly and no operand is taken from an accumulator.

/// Pays for one instruction.
func op_chargeInstruction(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let cost = field32(pc, 8)
  if _slowPath(fuel < cost) { return retryWhenPaid(cost, pc, sp, mem, fuel, ctx, fa, da, va) }
  next(pc + 16, sp, mem, fuel &- cost, ctx, acc, fa, da, va)
}

/// At the start of a stretch: goes back to the ordinary code if there is fuel for the whole stretch, whose accumulators are
/// loaded from the slots that it expects in them. Fields: the four slots; the cost; the address.
func op_enterStretch(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let cost = field32(pc, 16)
  if fuel < cost {
    // The rest of the fuel may be in the reserve.
    if ctx.pointee.fuelReserve > 0 { return retryWhenPaid(cost, pc, sp, mem, fuel, ctx, fa, da, va) }
    return next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
  }
  next(
    pointer(field64(pc, 20)), sp, mem, fuel &- cost, ctx, slotI64(sp, pc, 8), slotF32(sp, pc, 10), slotF64(sp, pc, 12),
    slotV128(sp, pc, 14))
}
