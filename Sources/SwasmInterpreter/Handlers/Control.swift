// Branches, returns and the ends of a run.

func op_unreachable(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.unreachable, pc, sp, mem, fuel, ctx) }

/// Where the outermost frame returns to.
func op_halt(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { leave(.returned, pc, sp, mem, fuel, ctx) }

/// Where a function returns to that was called from another instance: the control frame below it held the caller's
/// instance in place of a frame.
func op_resumeInstance(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let instance = sp.assumingMemoryBound(to: InstanceRecord.self)
  ctx.pointee.instance = instance
  let memory = instance.pointee.memories[0]
  ctx.pointee.memoryLength = memory.pointee.length
  returnToCaller(memory.pointee.base, fuel, ctx, acc, fa, da, va)
}

/// Entries follow the operation. The last one is the default.
@inline(__always) func branchTable(
  _ index: UInt32, _ last: Int, _ table: PC, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64,
  _ fa: Float,
  _ da: Double, _ va: V128
) {
  let entry = BranchTableEntry(table + min(Int(index), last) &* BranchTableEntry.size)
  enterChargeBlock(pc + entry.target, sp, mem, fuel &- entry.cost, ctx, acc, fa, da, va)
}

// MARK: - Returns

/// Pops a control frame and pays for the caller's block after the call.
@inline(__always) func returnToCaller(
  _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let top = ctx.pointee.controlStack - 1
  let address = top.pointee.returnAddress
  let left = fuel &- field16(address, CallFields.costBeforeReturn)
  ctx.pointee.controlStack = top
  ctx.pointee.guardFrame(top.pointee.guarded)
  enterChargeBlock(address, top.pointee.frame, mem, left, ctx, acc, fa, da, va)
}
