// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: UInt32 = v
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: UInt32 = v
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: UInt32 = v
  writeI32(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: UInt64 = v
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: UInt64 = v
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: UInt64 = v
  writeI64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_f32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r0: Float = v
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r0: Float = v
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_f32Load_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r0: Float = v
  writeF32(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_f64Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r0: Double = v
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r0: Double = v
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_f64Load_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r0: Double = v
  writeF64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_i32Load8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16U_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Load8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load8S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load16S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load32S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load32S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load32S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32Store_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: UInt32 = slotI32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store_ii(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt32 = immediateI32(pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt64 = slotI64(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: UInt64 = slotI64(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt64 = acc
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt64 = acc
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt64 = immediateI64(pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_ii(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt64 = immediateI64(pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Float = slotF32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: Float = slotF32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: Float = fa
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_aa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Float = fa
  let ea: Int = effectiveAddress(x, pc, 8)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: Float = fa
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Double = slotF64(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: Double = slotF64(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: Double = da
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_aa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Double = da
  let ea: Int = effectiveAddress(x, pc, 8)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: Double = da
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: UInt32 = slotI32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_ii(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt32 = immediateI32(pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: UInt32 = slotI32(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_ii(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: UInt32 = immediateI32(pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r0: V128 = v
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r0: V128 = v
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r0: V128 = v
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load8x8S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load8x8S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load8x8S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load8x8U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load8x8U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8U_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load8x8U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load16x4S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load16x4S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load16x4S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load16x4U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load16x4U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4U_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load16x4U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load32x2S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load32x2S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2S_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load32x2S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load32x2U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load32x2U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2U_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = v128Load32x2U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r0: V128 = i8x16Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r0: V128 = i8x16Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Splat_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r0: V128 = i8x16Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r0: V128 = i16x8Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r0: V128 = i16x8Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Splat_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r0: V128 = i16x8Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: V128 = i32x4Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: V128 = i32x4Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Splat_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: V128 = i32x4Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = i64x2Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = i64x2Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Splat_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = i64x2Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Store_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store_is(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let y: V128 = slotV128(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store_aa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 8)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store_ia(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 8)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Load32Zero_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: V128 = V128(UInt64(v), 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Zero_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: V128 = V128(UInt64(v), 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Zero_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r0: V128 = V128(UInt64(v), 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Zero_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = V128(v, 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Zero_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = V128(v, 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Zero_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r0: V128 = V128(v, 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let lane: Int = field16(pc, 14)
  let r0: V128 = i8x16ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i8x16ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i8x16ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let lane: Int = field16(pc, 14)
  let r0: V128 = i16x8ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i16x8ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i16x8ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let lane: Int = field16(pc, 14)
  let r0: V128 = i32x4ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i32x4ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i32x4ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let lane: Int = field16(pc, 14)
  let r0: V128 = i64x2ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i64x2ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i64x2ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Store8Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 12)
  mem.storeBytes(of: UInt8(truncatingIfNeeded: i8x16ExtractLaneU(y, lane)), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store8Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: UInt8(truncatingIfNeeded: i8x16ExtractLaneU(y, lane)), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store8Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: UInt8(truncatingIfNeeded: i8x16ExtractLaneU(y, lane)), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store16Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 12)
  mem.storeBytes(of: UInt16(truncatingIfNeeded: i16x8ExtractLaneU(y, lane)), toByteOffset: ea, as: UInt16.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store16Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: UInt16(truncatingIfNeeded: i16x8ExtractLaneU(y, lane)), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store16Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: UInt16(truncatingIfNeeded: i16x8ExtractLaneU(y, lane)), toByteOffset: ea, as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store32Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 12)
  mem.storeBytes(of: i32x4ExtractLane(y, lane), toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store32Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: i32x4ExtractLane(y, lane), toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store32Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: i32x4ExtractLane(y, lane), toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store64Lane_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 12)
  mem.storeBytes(of: i64x2ExtractLane(y, lane), toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store64Lane_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = slotV128(sp, pc, 8)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: i64x2ExtractLane(y, lane), toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store64Lane_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: V128 = va
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let lane: Int = field16(pc, 10)
  mem.storeBytes(of: i64x2ExtractLane(y, lane), toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}
