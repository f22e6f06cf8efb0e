// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i32Add_ss__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_ss__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Add_ss__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_ss__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_ss__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ss__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ss__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ss__f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: Float = slotF32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ss__f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: Double = slotF64(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Add_si__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_si__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: Float = slotF32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: Double = slotF64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_as__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Add_as__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_as__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_as__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: Float = slotF32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: Double = slotF64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_si__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Shl_si__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Shl_si__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Shl_si__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Shl_si__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_si__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_si__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_si__f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: Float = slotF32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_si__f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: Double = slotF64(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_si__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_si__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_si__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ss__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_si__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32And_ss__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8S_s__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8S_s__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load16U_s__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load16U_s__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load16U_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load16U_s__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f32Load_s__f32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_s__f32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x * y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_s__f32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x - y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_s__f32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = r0
  let r1: Float = x - y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f64Load_s__f64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_s__f64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_s__f64Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x - y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_s__f64Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = r0
  let r1: Double = x - y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_v128Load_s__f32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__f32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__v128And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__v128And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = field128(pc, 16)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__i16x8ExtendLowI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let r1: V128 = i16x8ExtendLowI8x16S(x)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__i16x8ExtendHighI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let r1: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32Mul_ss__f32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 10)
    let y: Float = slotF32(sp, pc, 12)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 14)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_ss__f32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 10)
    let y: Float = slotF32(sp, pc, 12)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 14)
  let r1: Float = x - y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_ss__f32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 10)
    let y: Float = slotF32(sp, pc, 12)
    r0 = x * y
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = r0
  let r1: Float = x - y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f64Mul_ss__f64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_ss__f64Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x - y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_ss__f64Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r0 = x * y
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = r0
  let r1: Double = x - y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f32x4Mul_ss__f32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = f32x4Mul(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4DotI16x8S_ss__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4Mul_ss__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = i32x4Mul(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendLowI8x16S_s__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r0 = i16x8ExtendLowI8x16S(x)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendHighI8x16S_s__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r0 = i16x8ExtendHighI8x16S(x)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Shl_si__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Rotl_si__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32Rotl(x, y)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Rotl_si__i32Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32Rotl(x, y)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Rotl_si__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = i32Rotl(x, y)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Xor_ss__i64Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 14)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_ss__i64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_ss__i64Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_ss__i64Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 14)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_ss__i64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_ss__i64Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f32Mul_as__f32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_as__f32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = immediateF32(pc, 12)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_as__f32Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x - y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_as__f32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = r0
  let r1: Float = x - y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Add_ai__f32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = immediateF32(pc, 12)
    r0 = x + y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 10)
  let r1: Float = x * y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Add_as__f32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 10)
    r0 = x + y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x * y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f64Mul_as__f64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x - y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = r0
  let r1: Double = x - y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_ss__f64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f32x4Mul_as__f32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4ConvertI32x4S_a__f32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = f32x4ConvertI32x4S(x)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 10)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Mul_as__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load8S_a__i32Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r1 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 14)
  let r2: UInt32 = x &* y
  writeI32(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32ShrU_ai__i32Sub_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__i32Sub_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Xor_as__i64Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 12)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_as__i64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_as__i64Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Store8_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Store_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__v128Load32Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ShrS_si__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i16x8ShrS(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ShrU_si__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i16x8ShrU(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128And_si__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = field128(pc, 14)
    r0 = x & y
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load8x8S(v)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4DotI16x8S_as__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ShrS_si__i32x4DotI16x8S_as__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i16x8ShrS(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i16x8ShrU_si__i32x4DotI16x8S_as__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i16x8ShrU(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128And_si__i32x4DotI16x8S_as__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = field128(pc, 16)
    r0 = x & y
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_as__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load8x8S(v)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load_s__i32x4DotI16x8S_as__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Eq_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x == y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Eq_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x == y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Eq_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x == y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Eq_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x == y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Eq_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x == y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Eq_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x == y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Ne_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x != y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Ne_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x != y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Ne_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x != y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Ne_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Ne_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Ne_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtS_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtS_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtS_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtS_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtS_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtS_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtU_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtU_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x < y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtU_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x < y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtU_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtU_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x < y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtU_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x < y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtS_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtS_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtS_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtS_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtS_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtS_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtU_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x > y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtU_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x > y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtU_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x > y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtU_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x > y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtU_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x > y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtU_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x > y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeS_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeS_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeS_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeS_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeS_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeS_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeU_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x <= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeU_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeU_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeU_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x <= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeU_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeU_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeS_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeS_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeS_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeS_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeS_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeS_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeU_ss__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x >= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeU_ss__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeU_ss__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeU_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x >= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeU_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeU_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32And_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32And_si__selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32And_si__selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}
