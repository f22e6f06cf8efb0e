// Operations on many slots or bytes at once.

/// Moves `count` slots towards lower or higher slots; the ranges may overlap.
func op_copySlots(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let fields = CopySlotsFields(pc)
  slotAddress(sp, fields.destination).copyMemory(
    from: slotAddress(sp, fields.source), byteCount: fields.count &<< 3)
  next(pc + CopySlotsFields.size, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// Locals start at zero. A loop would become a call of memset, with all registers saved around it, in each function that has
/// locals: up to eight slots are written from both ends.
func op_zeroSlots(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let fields = ZeroSlotsFields(pc)
  let slot = slotAddress(sp, fields.first)
  let count = fields.count
  if _slowPath(count > 8) { return zeroManySlots(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if count == 1 {
    slot.storeBytes(of: 0, as: UInt64.self)
  } else {
    let zero = V128()
    let end = slotAddress(slot, count)
    slot.storeBytes(of: zero, as: V128.self)
    (end - 16).storeBytes(of: zero, as: V128.self)
    if count > 4 {
      (slot + 16).storeBytes(of: zero, as: V128.self)
      (end - 32).storeBytes(of: zero, as: V128.self)
    }
  }
  next(pc + ZeroSlotsFields.size, sp, mem, fuel, ctx, acc, fa, da, va)
}

@inline(never) func zeroManySlots(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let fields = ZeroSlotsFields(pc)
  slotAddress(sp, fields.first).initializeMemory(as: UInt8.self, repeating: 0, count: fields.count &<< 3)
  next(pc + ZeroSlotsFields.size, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_memorySize(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let memory = ctx.pointee.instance.pointee.memories[MemorySizeFields(pc).memory]
  refreshLength(memory)
  let pages = UInt64(UInt(bitPattern: memory.pointee.length)) &>> UInt64(memory.pointee.pageSizeLog2)
  writeI64(pages, sp, pc, MemorySizeFields.destinationOffset)
  next(pc + MemorySizeFields.size, sp, mem, fuel, ctx, pages, fa, da, va)
}

/// Goes on after a bulk operation, `left` being what `performInChunks` returned.
@inline(__always) private func finishRange(
  _ left: Int, _ size: Int, costOffset: Int, _ pc: PC, _ sp: SP, _ mem: MP, _ ctx: CX, _ fuel: Int, _ fa: Float,
  _ da: Double, _ va: V128
) {
  if _slowPath(left < 0) {
    if left == rangeTrapped { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, 0, fa, da, va) }
    return retryWhenPaid(0 &- left, pc, sp, mem, ctx.pointee.exitFuel, ctx, fa, da, va)
  }
  enterChargeBlock(pc + size, sp, mem, left &- field16(pc, costOffset), ctx, 0, fa, da, va)
}

func op_memoryCopy(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  finishRange(
    copyMemory(pc, sp, fuel, ctx), MemoryCopyFields.size, costOffset: MemoryCopyFields.costOffset, pc, sp, mem, ctx,
    fuel, fa, da, va)
}

func op_memoryFill(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  finishRange(
    fillMemory(pc, sp, fuel, ctx), MemoryFillFields.size, costOffset: MemoryFillFields.costOffset, pc, sp, mem, ctx,
    fuel, fa, da, va)
}

/// Zeroes whole pages. Ranges that are not made of whole pages trap like those that are out of bounds.
func op_memoryDiscard(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  finishRange(
    discardMemory(pc, sp, fuel, ctx), MemoryDiscardFields.size, costOffset: MemoryDiscardFields.costOffset, pc, sp, mem,
    ctx, fuel, fa, da, va)
}

@inline(__always) private func fits(_ address: UInt64, _ count: UInt64, _ length: Int) -> Bool {
  let length = UInt64(UInt(bitPattern: length))
  return count <= length && address <= length &- count
}

@inline(never) private func copyMemory(_ pc: PC, _ sp: SP, _ fuel: Int, _ ctx: CX) -> Int {
  let instance = ctx.pointee.instance
  let fields = MemoryCopyFields(pc)
  guard max(fields.destinationMemory, fields.sourceMemory) < instance.pointee.memoryCount else { return rangeTrapped }
  let destination = slotAddress(sp, fields.destination).load(as: UInt64.self)
  let source = slotAddress(sp, fields.source).load(as: UInt64.self)
  let count = slotAddress(sp, fields.count).load(as: UInt64.self)
  let to = instance.pointee.memories[fields.destinationMemory]
  let from = instance.pointee.memories[fields.sourceMemory]
  guard fits(destination, count, to.pointee.length), fits(source, count, from.pointee.length) else {
    return rangeTrapped
  }
  let target = to.pointee.base + Int(truncatingIfNeeded: destination)
  let origin = from.pointee.base + Int(truncatingIfNeeded: source)
  return performInChunks(Int(truncatingIfNeeded: count), isDownwards: destination > source, fuel, ctx) {
    (target + $0).copyMemory(from: origin + $0, byteCount: $1)
  }
}

@inline(never) private func fillMemory(_ pc: PC, _ sp: SP, _ fuel: Int, _ ctx: CX) -> Int {
  let fields = MemoryFillFields(pc)
  guard fields.memory < ctx.pointee.instance.pointee.memoryCount else { return rangeTrapped }
  let memory = ctx.pointee.instance.pointee.memories[fields.memory]
  let destination = slotAddress(sp, fields.address).load(as: UInt64.self)
  // The low byte of an i32.
  let value = slotAddress(sp, fields.value).load(as: UInt8.self)
  let count = slotAddress(sp, fields.count).load(as: UInt64.self)
  guard fits(destination, count, memory.pointee.length) else { return rangeTrapped }
  let target = memory.pointee.base + Int(truncatingIfNeeded: destination)
  return performInChunks(Int(truncatingIfNeeded: count), fuel, ctx) {
    (target + $0).initializeMemory(as: UInt8.self, repeating: value, count: $1)
  }
}

@inline(never) private func discardMemory(_ pc: PC, _ sp: SP, _ fuel: Int, _ ctx: CX) -> Int {
  let fields = MemoryDiscardFields(pc)
  guard fields.memory < ctx.pointee.instance.pointee.memoryCount else { return rangeTrapped }
  let memory = ctx.pointee.instance.pointee.memories[fields.memory]
  let address = slotAddress(sp, fields.address).load(as: UInt64.self)
  let count = slotAddress(sp, fields.count).load(as: UInt64.self)
  let insidePage = 1 &<< UInt64(memory.pointee.pageSizeLog2) &- 1
  guard fits(address, count, memory.pointee.length), (address | count) & insidePage == 0 else { return rangeTrapped }
  let target = memory.pointee.base + Int(truncatingIfNeeded: address)
  return performInChunks(Int(truncatingIfNeeded: count), fuel, ctx) {
    (target + $0).initializeMemory(as: UInt8.self, repeating: 0, count: $1)
  }
}
