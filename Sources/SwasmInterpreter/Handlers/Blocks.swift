// Operations on many slots or bytes at once.

/// Moves `count` slots towards lower or higher slots; the ranges may overlap.
func op_copySlots(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  (sp + slotOffset(pc, 8)).copyMemory(from: sp + field32(pc, 10) &<< 3, byteCount: field32(pc, 14) &<< 3)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// Locals start at zero.
func op_zeroSlots(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  var slot = sp + slotOffset(pc, 8)
  let end = slot + field32(pc, 10) &<< 3
  repeat {
    slot.storeBytes(of: 0, as: UInt64.self)
    slot += 8
  } while slot < end
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_memorySize(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let memory = ctx.pointee.instance.pointee.memories[field32(pc, 10)]
  refreshLength(memory)
  let pages = UInt64(UInt(bitPattern: memory.pointee.length)) &>> UInt64(memory.pointee.pageSizeLog2)
  writeI64(pages, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, pages, fa, da, va)
}

/// Goes on after an operation on a range, `left` being what `performInChunks` returned.
@inline(__always) private func finishRange(
  _ left: Int, _ size: Int, costField: Int, _ pc: PC, _ sp: SP, _ mem: MP, _ ctx: CX, _ fuel: Int, _ fa: Float,
  _ da: Double, _ va: V128
) {
  if _slowPath(left < 0) {
    if left == rangeTrapped { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, 0, fa, da, va) }
    return retryWhenPaid(0 &- left, pc, sp, mem, ctx.pointee.exitFuel, ctx, fa, da, va)
  }
  enterStretch(pc + size, sp, mem, left &- field16(pc, costField), ctx, 0, fa, da, va)
}

/// Fields: slots of destination, source and count, the cost of what follows; the memories of destination and source.
func op_memoryCopy(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { finishRange(copyMemory(pc, sp, fuel, ctx), 24, costField: 14, pc, sp, mem, ctx, fuel, fa, da, va) }

/// Fields: slots of address, value and count, the cost of what follows; the memory.
func op_memoryFill(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { finishRange(fillMemory(pc, sp, fuel, ctx), 24, costField: 14, pc, sp, mem, ctx, fuel, fa, da, va) }

/// Zeroes whole pages. Ranges that are not made of whole pages trap like those that are out of bounds. Fields: slots of
/// address and count, the cost of what follows; the memory.
func op_memoryDiscard(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) { finishRange(discardMemory(pc, sp, fuel, ctx), 24, costField: 12, pc, sp, mem, ctx, fuel, fa, da, va) }

@inline(__always) private func fits(_ address: UInt64, _ count: UInt64, _ length: Int) -> Bool {
  let length = UInt64(UInt(bitPattern: length))
  return count <= length && address <= length &- count
}

@inline(never) private func copyMemory(_ pc: PC, _ sp: SP, _ fuel: Int, _ ctx: CX) -> Int {
  let instance = ctx.pointee.instance
  guard max(field32(pc, 16), field32(pc, 20)) < instance.pointee.memoryCount else { return rangeTrapped }
  let destination = slotI64(sp, pc, 8)
  let source = slotI64(sp, pc, 10)
  let count = slotI64(sp, pc, 12)
  let to = instance.pointee.memories[field32(pc, 16)]
  let from = instance.pointee.memories[field32(pc, 20)]
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
  guard field32(pc, 16) < ctx.pointee.instance.pointee.memoryCount else { return rangeTrapped }
  let memory = ctx.pointee.instance.pointee.memories[field32(pc, 16)]
  let destination = slotI64(sp, pc, 8)
  let value = slotI8(sp, pc, 10)
  let count = slotI64(sp, pc, 12)
  guard fits(destination, count, memory.pointee.length) else { return rangeTrapped }
  let target = memory.pointee.base + Int(truncatingIfNeeded: destination)
  return performInChunks(Int(truncatingIfNeeded: count), fuel, ctx) {
    (target + $0).initializeMemory(as: UInt8.self, repeating: value, count: $1)
  }
}

@inline(never) private func discardMemory(_ pc: PC, _ sp: SP, _ fuel: Int, _ ctx: CX) -> Int {
  guard field32(pc, 14) < ctx.pointee.instance.pointee.memoryCount else { return rangeTrapped }
  let memory = ctx.pointee.instance.pointee.memories[field32(pc, 14)]
  let address = slotI64(sp, pc, 8)
  let count = slotI64(sp, pc, 10)
  let insidePage = 1 &<< UInt64(memory.pointee.pageSizeLog2) &- 1
  guard fits(address, count, memory.pointee.length), (address | count) & insidePage == 0 else { return rangeTrapped }
  let target = memory.pointee.base + Int(truncatingIfNeeded: address)
  return performInChunks(Int(truncatingIfNeeded: count), fuel, ctx) {
    (target + $0).initializeMemory(as: UInt8.self, repeating: 0, count: $1)
  }
}
