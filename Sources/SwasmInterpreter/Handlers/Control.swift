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

func op_br(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let fields = JumpFields(pc)
  enterChargeBlock(pc + fields.target, sp, mem, fuel &- fields.cost, ctx, acc, fa, da, va)
}

/// Entries follow the operation. The last one is the default.
@inline(__always) private func branchTable(
  _ index: UInt32, _ last: Int, _ table: PC, _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64,
  _ fa: Float,
  _ da: Double, _ va: V128
) {
  let entry = BranchTableEntry(table + min(Int(index), last) &* BranchTableEntry.size)
  enterChargeBlock(pc + entry.target, sp, mem, fuel &- entry.cost, ctx, acc, fa, da, va)
}

func op_brTable_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let fields = SlotTableFields(pc)
  let index = slotAddress(sp, fields.index).load(as: UInt32.self)
  branchTable(index, fields.last, pc + SlotTableFields.size, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_brTable_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let last = AccumulatorTableFields(pc).last
  branchTable(acc.lowHalf, last, pc + AccumulatorTableFields.size, pc, sp, mem, fuel, ctx, acc, fa, da, va)
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

/// Returns what already lies in the frame's first slots, and leaves it in the accumulator of any class.
func op_returnNone(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  returnToCaller(
    mem, fuel, ctx, sp.load(as: UInt64.self), sp.load(as: Float.self), sp.load(as: Double.self),
    sp.loadUnaligned(as: V128.self))
}

func op_returnI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let value = slotI64(sp, pc, ReturnFields.valueOffset)
  sp.storeBytes(of: value, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, value, fa, da, va)
}

func op_returnI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  sp.storeBytes(of: acc, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, acc, fa, da, va)
}

func op_returnF32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let value = slotF32(sp, pc, ReturnFields.valueOffset)
  sp.storeBytes(of: value, as: Float.self)
  returnToCaller(mem, fuel, ctx, acc, value, da, va)
}

func op_returnF64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let value = slotF64(sp, pc, ReturnFields.valueOffset)
  sp.storeBytes(of: value, as: Double.self)
  returnToCaller(mem, fuel, ctx, acc, fa, value, va)
}

func op_returnV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let value = slotV128(sp, pc, ReturnFields.valueOffset)
  sp.storeBytes(of: value, as: V128.self)
  returnToCaller(mem, fuel, ctx, acc, fa, da, value)
}
