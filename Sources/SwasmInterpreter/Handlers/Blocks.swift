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

/// Fields: slots of destination, source and count; the memories of destination and source.
func op_memoryCopy(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if _slowPath(!copyMemory(pc, sp, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_memoryFill(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if _slowPath(!fillMemory(pc, sp, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

/// Zeroes whole pages. Ranges that are not made of whole pages trap like those that are out of bounds.
func op_memoryDiscard(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if _slowPath(!discardMemory(pc, sp, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

@inline(__always) private func fits(_ address: UInt64, _ count: UInt64, _ length: Int) -> Bool {
  let length = UInt64(UInt(bitPattern: length))
  return count <= length && address <= length &- count
}

@inline(never) private func copyMemory(_ pc: PC, _ sp: SP, _ ctx: CX) -> Bool {
  let memories = ctx.pointee.instance.pointee.memories
  let destination = slotI64(sp, pc, 8)
  let source = slotI64(sp, pc, 10)
  let count = slotI64(sp, pc, 12)
  let to = memories[field32(pc, 14)]
  let from = memories[field32(pc, 18)]
  guard fits(destination, count, to.pointee.length), fits(source, count, from.pointee.length) else { return false }
  (to.pointee.base + Int(truncatingIfNeeded: destination)).copyMemory(
    from: from.pointee.base + Int(truncatingIfNeeded: source), byteCount: Int(truncatingIfNeeded: count))
  return true
}

@inline(never) private func fillMemory(_ pc: PC, _ sp: SP, _ ctx: CX) -> Bool {
  let memory = ctx.pointee.instance.pointee.memories[field32(pc, 14)]
  let destination = slotI64(sp, pc, 8)
  let value = UInt8(truncatingIfNeeded: slotI32(sp, pc, 10))
  let count = slotI64(sp, pc, 12)
  guard fits(destination, count, memory.pointee.length) else { return false }
  (memory.pointee.base + Int(truncatingIfNeeded: destination)).initializeMemory(
    as: UInt8.self, repeating: value, count: Int(truncatingIfNeeded: count))
  return true
}

@inline(never) private func discardMemory(_ pc: PC, _ sp: SP, _ ctx: CX) -> Bool {
  let memory = ctx.pointee.instance.pointee.memories[field32(pc, 12)]
  let address = slotI64(sp, pc, 8)
  let count = slotI64(sp, pc, 10)
  let insidePage = 1 &<< UInt64(memory.pointee.pageSizeLog2) &- 1
  guard fits(address, count, memory.pointee.length), (address | count) & insidePage == 0 else { return false }
  (memory.pointee.base + Int(truncatingIfNeeded: address)).initializeMemory(
    as: UInt8.self, repeating: 0, count: Int(truncatingIfNeeded: count))
  return true
}
