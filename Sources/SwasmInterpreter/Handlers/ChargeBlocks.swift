// Paying for code (Docs/Fuel.md). A charge block is code that is entered at its start only and paid there as a whole.

/// Goes on at `pc`, the start of a charge block, whose cost has been taken from `left`; negative means that it cannot
/// be paid.
@inline(__always) func enterChargeBlock(
  _ pc: PC, _ sp: SP, _ mem: MP, _ left: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if _slowPath(left < 0) { return refuel(pc, sp, mem, left, ctx, acc, fa, da, va) }
  next(pc, sp, mem, left, ctx, acc, fa, da, va)
}

/// The cold end of `enterChargeBlock`.
@inline(never) func refuel(
  _ pc: PC, _ sp: SP, _ mem: MP, _ left: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { jump(to: ctx.pointee.builtins[BuiltinHandler.refuel.rawValue], pc, sp, mem, left, ctx, acc, fa, da, va) }

/// For an operation that has done nothing yet, or only what it can go on from: it is run again when there are `needed`
/// units, and the call ends where there are not.
@inline(never) func retryWhenPaid(
  _ needed: Int, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ fa: Float, _ da: Double, _ va: V128
) {
  jump(
    to: ctx.pointee.builtins[BuiltinHandler.retry.rawValue], pc, sp, mem, fuel, ctx,
    UInt64(UInt(bitPattern: needed)), fa, da, va)
}

/// Pays for code that no branch leads to.
func op_charge(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { enterChargeBlock(pc + ChargeFields.size, sp, mem, fuel &- ChargeFields(pc).cost, ctx, acc, fa, da, va) }

/// Counts how often a charge block is entered, in the code itself. Threads that run it at once may lose counts.
func op_tally(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let counter = UnsafeMutableRawPointer(mutating: pc) + TallyFields.countOffset
  counter.storeBytes(of: counter.loadUnaligned(as: UInt64.self) &+ 1, as: UInt64.self)
  next(pc + TallyFields.size, sp, mem, fuel, ctx, acc, fa, da, va)
}
