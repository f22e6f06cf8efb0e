// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i32Add_ss__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load8S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load16U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Load16S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_ss__f32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Add_ss__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_ss__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_ss__i32Store_1s(
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

func op_i32Add_ss__i32Store8_1s(
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

func op_i32Add_ss__i64Store_1s(
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

func op_i32Add_ss__f32Store_1s(
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

func op_i32Add_ss__f64Store_1s(
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

func op_i32Add_si__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load16U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load16S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__f32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Add_si__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__i32Store_1s(
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

func op_i32Add_si__i32Store8_1s(
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

func op_i32Add_si__i64Store_1s(
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

func op_i32Add_si__f32Store_1s(
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

func op_i32Add_si__f64Store_1s(
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

func op_i32Add_as__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load8S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load16U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load16S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_as__f32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Add_as__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_as__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_as__i32Store_1s(
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

func op_i32Add_as__i32Store8_1s(
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

func op_i32Add_as__i64Store_1s(
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

func op_i32Add_as__f32Store_1s(
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

func op_i32Add_as__f64Store_1s(
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

func op_i32Shl_si__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load8S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load16U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Load16S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Shl_si__f32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Shl_si__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Shl_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Shl_si__i32Store_1s(
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

func op_i32Shl_si__i32Store8_1s(
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

func op_i32Shl_si__i64Store_1s(
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

func op_i32Shl_si__f32Store_1s(
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

func op_i32Shl_si__f64Store_1s(
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

func op_i32Add_si__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), r1, da, va)
}

func op_i32Add_si__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, r1, va)
}

func op_i32Add_si__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32Add_si__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: Float = slotF32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: Double = slotF64(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 14)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 14)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 14)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 14)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 14)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 14)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), r1, da, va)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, r1, va)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32Add_ss__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__f32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: Float = slotF32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__f64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: Double = slotF64(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Shl_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_si__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__brIf_i32Eq_1i(
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

func op_i32Add_ss__brIf_i32Ne_1i(
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

func op_i32Add_ss__brIf_i32LtS_1i(
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

func op_i32Add_ss__brIf_i32LtU_1i(
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

func op_i32Add_ss__brIf_i32GtS_1i(
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

func op_i32Add_ss__brIf_i32GtU_1i(
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

func op_i32Add_ss__brIf_i32LeS_1i(
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

func op_i32Add_ss__brIf_i32LeU_1i(
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

func op_i32Add_ss__brIf_i32GeS_1i(
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

func op_i32Add_ss__brIf_i32GeU_1i(
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

func op_i32Add_ss__brIf_i32Eq_1s(
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

func op_i32Add_ss__brIf_i32Ne_1s(
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

func op_i32Add_ss__brIf_i32LtS_1s(
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

func op_i32Add_ss__brIf_i32LtU_1s(
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

func op_i32Add_ss__brIf_i32GtS_1s(
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

func op_i32Add_ss__brIf_i32GtU_1s(
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

func op_i32Add_ss__brIf_i32LeS_1s(
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

func op_i32Add_ss__brIf_i32LeU_1s(
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

func op_i32Add_ss__brIf_i32GeS_1s(
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

func op_i32Add_ss__brIf_i32GeU_1s(
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

func op_i32Add_ss__brIf_1(
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

func op_i32Add_ss__brUnless_1(
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

func op_i32Add_si__brIf_i32Eq_1i(
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

func op_i32Add_si__brIf_i32Ne_1i(
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

func op_i32Add_si__brIf_i32LtS_1i(
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

func op_i32Add_si__brIf_i32LtU_1i(
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

func op_i32Add_si__brIf_i32GtS_1i(
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

func op_i32Add_si__brIf_i32GtU_1i(
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

func op_i32Add_si__brIf_i32LeS_1i(
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

func op_i32Add_si__brIf_i32LeU_1i(
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

func op_i32Add_si__brIf_i32GeS_1i(
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

func op_i32Add_si__brIf_i32GeU_1i(
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

func op_i32Add_si__brIf_i32Eq_1s(
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

func op_i32Add_si__brIf_i32Ne_1s(
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

func op_i32Add_si__brIf_i32LtS_1s(
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

func op_i32Add_si__brIf_i32LtU_1s(
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

func op_i32Add_si__brIf_i32GtS_1s(
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

func op_i32Add_si__brIf_i32GtU_1s(
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

func op_i32Add_si__brIf_i32LeS_1s(
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

func op_i32Add_si__brIf_i32LeU_1s(
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

func op_i32Add_si__brIf_i32GeS_1s(
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

func op_i32Add_si__brIf_i32GeU_1s(
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

func op_i32Add_si__brIf_1(
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

func op_i32Add_si__brUnless_1(
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

func op_i32And_si__brIf_i32Eq_1i(
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

func op_i32And_si__brIf_i32Ne_1i(
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

func op_i32And_si__brIf_i32LtS_1i(
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

func op_i32And_si__brIf_i32LtU_1i(
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

func op_i32And_si__brIf_i32GtS_1i(
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

func op_i32And_si__brIf_i32GtU_1i(
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

func op_i32And_si__brIf_i32LeS_1i(
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

func op_i32And_si__brIf_i32LeU_1i(
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

func op_i32And_si__brIf_i32GeS_1i(
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

func op_i32And_si__brIf_i32GeU_1i(
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

func op_i32And_si__brIf_i32Eq_1s(
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

func op_i32And_si__brIf_i32Ne_1s(
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

func op_i32And_si__brIf_i32LtS_1s(
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

func op_i32And_si__brIf_i32LtU_1s(
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

func op_i32And_si__brIf_i32GtS_1s(
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

func op_i32And_si__brIf_i32GtU_1s(
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

func op_i32And_si__brIf_i32LeS_1s(
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

func op_i32And_si__brIf_i32LeU_1s(
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

func op_i32And_si__brIf_i32GeS_1s(
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

func op_i32And_si__brIf_i32GeU_1s(
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

func op_i32And_si__brIf_1(
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

func op_i32And_si__brUnless_1(
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

func op_i32And_ss__brIf_i32Eq_1i(
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

func op_i32And_ss__brIf_i32Ne_1i(
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

func op_i32And_ss__brIf_i32LtS_1i(
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

func op_i32And_ss__brIf_i32LtU_1i(
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

func op_i32And_ss__brIf_i32GtS_1i(
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

func op_i32And_ss__brIf_i32GtU_1i(
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

func op_i32And_ss__brIf_i32LeS_1i(
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

func op_i32And_ss__brIf_i32LeU_1i(
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

func op_i32And_ss__brIf_i32GeS_1i(
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

func op_i32And_ss__brIf_i32GeU_1i(
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

func op_i32And_ss__brIf_i32Eq_1s(
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

func op_i32And_ss__brIf_i32Ne_1s(
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

func op_i32And_ss__brIf_i32LtS_1s(
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

func op_i32And_ss__brIf_i32LtU_1s(
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

func op_i32And_ss__brIf_i32GtS_1s(
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

func op_i32And_ss__brIf_i32GtU_1s(
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

func op_i32And_ss__brIf_i32LeS_1s(
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

func op_i32And_ss__brIf_i32LeU_1s(
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

func op_i32And_ss__brIf_i32GeS_1s(
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

func op_i32And_ss__brIf_i32GeU_1s(
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

func op_i32And_ss__brIf_1(
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

func op_i32And_ss__brUnless_1(
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

func op_i32Load_s__brIf_i32Eq_1i(
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

func op_i32Load_s__brIf_i32Ne_1i(
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

func op_i32Load_s__brIf_i32LtS_1i(
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

func op_i32Load_s__brIf_i32LtU_1i(
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

func op_i32Load_s__brIf_i32GtS_1i(
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

func op_i32Load_s__brIf_i32GtU_1i(
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

func op_i32Load_s__brIf_i32LeS_1i(
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

func op_i32Load_s__brIf_i32LeU_1i(
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

func op_i32Load_s__brIf_i32GeS_1i(
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

func op_i32Load_s__brIf_i32GeU_1i(
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

func op_i32Load_s__brIf_i32Eq_1s(
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

func op_i32Load_s__brIf_i32Ne_1s(
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

func op_i32Load_s__brIf_i32LtS_1s(
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

func op_i32Load_s__brIf_i32LtU_1s(
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

func op_i32Load_s__brIf_i32GtS_1s(
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

func op_i32Load_s__brIf_i32GtU_1s(
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

func op_i32Load_s__brIf_i32LeS_1s(
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

func op_i32Load_s__brIf_i32LeU_1s(
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

func op_i32Load_s__brIf_i32GeS_1s(
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

func op_i32Load_s__brIf_i32GeU_1s(
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

func op_i32Load_s__brIf_1(
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

func op_i32Load_s__brUnless_1(
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

func op_i32Load8U_s__brIf_i32Eq_1i(
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

func op_i32Load8U_s__brIf_i32Ne_1i(
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

func op_i32Load8U_s__brIf_i32LtS_1i(
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

func op_i32Load8U_s__brIf_i32LtU_1i(
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

func op_i32Load8U_s__brIf_i32GtS_1i(
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

func op_i32Load8U_s__brIf_i32GtU_1i(
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

func op_i32Load8U_s__brIf_i32LeS_1i(
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

func op_i32Load8U_s__brIf_i32LeU_1i(
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

func op_i32Load8U_s__brIf_i32GeS_1i(
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

func op_i32Load8U_s__brIf_i32GeU_1i(
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

func op_i32Load8U_s__brIf_i32Eq_1s(
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

func op_i32Load8U_s__brIf_i32Ne_1s(
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

func op_i32Load8U_s__brIf_i32LtS_1s(
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

func op_i32Load8U_s__brIf_i32LtU_1s(
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

func op_i32Load8U_s__brIf_i32GtS_1s(
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

func op_i32Load8U_s__brIf_i32GtU_1s(
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

func op_i32Load8U_s__brIf_i32LeS_1s(
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

func op_i32Load8U_s__brIf_i32LeU_1s(
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

func op_i32Load8U_s__brIf_i32GeS_1s(
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

func op_i32Load8U_s__brIf_i32GeU_1s(
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

func op_i32Load8U_s__brIf_1(
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

func op_i32Load8U_s__brUnless_1(
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

func op_i32Load8S_s__brIf_i32Eq_1i(
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

func op_i32Load8S_s__brIf_i32Ne_1i(
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

func op_i32Load16U_s__brIf_i32Eq_1i(
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

func op_i32Load16U_s__brIf_i32Ne_1i(
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

func op_i32Load16U_s__brIf_1(
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

func op_i32Load16U_s__brUnless_1(
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

func op_i32Add_si__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x == y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x != y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x < y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x > y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x <= y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x >= y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i64Add_si__brIf_i64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si__brIf_i64GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_copyI64_s__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_si__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i64Add_si__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Load_s__i32Add_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Xor_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Mul_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Sub_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Sub_s1(
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
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Add_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Xor_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Mul_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Sub_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Sub_s1(
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
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Add_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Xor_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Mul_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Sub_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Sub_s1(
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
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8S_s__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Add_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Xor_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Mul_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Sub_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Sub_s1(
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
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16U_s__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load16S_s__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int16 = mem.loadUnaligned(fromByteOffset: ea, as: Int16.self)
    r0 = UInt32(bitPattern: Int32(v))
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f32Load_s__f32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_s__f32Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x * y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_s__f32Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x - y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_s__f32Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = r0
  let r1: Float = x - y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f64Load_s__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_s__f64Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_s__f64Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x - y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_s__f64Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = r0
  let r1: Double = x - y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_v128Load_s__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__f32x4Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__v128And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__v128And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let y: V128 = field128(pc, 16)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__i16x8ExtendLowI8x16S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let r1: V128 = i16x8ExtendLowI8x16S(x)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__i16x8ExtendHighI8x16S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let x: V128 = r0
  let r1: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32Mul_ss__f32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 8)
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 14)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_ss__f32Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 8)
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 14)
  let r1: Float = x - y
  writeF32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_ss__f32Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 8)
    let y: Float = slotF32(sp, pc, 10)
    r0 = x * y
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = r0
  let r1: Float = x - y
  writeF32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_as__f32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 8)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x + y
  writeF32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_as__f32Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 8)
    r0 = x * y
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 12)
  let r1: Float = x - y
  writeF32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Mul_as__f32Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 8)
    r0 = x * y
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = r0
  let r1: Float = x - y
  writeF32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f64Mul_ss__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_ss__f64Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x - y
  writeF64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_ss__f64Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = r0
  let r1: Double = x - y
  writeF64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 12)
  let r1: Double = x - y
  writeF64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = r0
  let r1: Double = x - y
  writeF64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f32x4Mul_ss__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Mul_as__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Mul_ss__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_as__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4DotI16x8S_ss__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4Mul_ss__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Mul(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendLowI8x16S_s__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    r0 = i16x8ExtendLowI8x16S(x)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendHighI8x16S_s__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    r0 = i16x8ExtendHighI8x16S(x)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Shl_si__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_si__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_si__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Rotl_si__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32Rotl(x, y)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Rotl_si__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32Rotl(x, y)
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Rotl_si__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = i32Rotl(x, y)
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_ss__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ss__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Xor_ss__i64Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 14)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_ss__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_ss__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_ss__i64Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 14)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_ss__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_ss__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_as__i64Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 12)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_as__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Xor_as__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_as__i64Rotl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 12)
  let r1: UInt64 = i64Rotl(x, y)
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_as__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_as__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Eq_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x == y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Eq_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x == y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Eq_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x == y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Eq_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x == y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Eq_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x == y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Eq_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x == y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Ne_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x != y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Ne_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x != y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Ne_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x != y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Ne_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Ne_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32Ne_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtS_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtS_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtS_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtS_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtS_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtS_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtU_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtU_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x < y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtU_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x < y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LtU_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtU_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x < y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LtU_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x < y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtS_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtS_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtS_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtS_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtS_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtS_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) > Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtU_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x > y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtU_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x > y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtU_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x > y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GtU_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x > y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GtU_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x > y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GtU_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x > y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeS_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeS_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeS_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeS_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeS_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeS_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) <= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeU_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x <= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeU_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeU_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32LeU_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x <= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LeU_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32LeU_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x <= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeS_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeS_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeS_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeS_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeS_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeS_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (Int32(bitPattern: x) >= Int32(bitPattern: y)) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeU_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x >= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeU_ss__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 14)
  let y: Float = slotF32(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeU_ss__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32GeU_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x >= y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32GeU_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32GeU_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = (x >= y) ? 1 : 0
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32And_si__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32And_si__selectF32_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = slotF32(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Float = z != 0 ? x : y
  writeF32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_i32And_si__selectF64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: Double = z != 0 ? x : y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let z: V128 = r0
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Load_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Store8_1i(
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

func op_constI64__i64Mul_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt64 = x &* y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Shl_ai__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_as__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 12)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load_s__v128Load32Splat_s(
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
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendLowI8x16S_s__i16x8ExtendLowI8x16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r0 = i16x8ExtendLowI8x16S(x)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i16x8ExtendLowI8x16S(x)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_i__constI32_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 12)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i32Load_s__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f64Sub_ss__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x - y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_v128Load_s__i8x16ShrU_ai(
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
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: V128 = i8x16ShrU(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_i__brIf_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 16)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_f64Load_s__f64Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_ss__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = slotI32(sp, pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_a__brIf_i32GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_si__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_ai__i32Add_1i(
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
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_globalGetI64__i32Sub_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = ownGlobalI64(ctx, pc, 10)
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_ai__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Shl_ai__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f64Add_as__f64Gt_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x + y
  }
  let x: Double = r0
  let y: Double = immediateF64(pc, 12)
  let r1: UInt32 = (x > y) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f64Mul_ss__f64Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = slotF64(sp, pc, 16)
  let y: Double = slotF64(sp, pc, 18)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Add_as__brIf_f64Gt_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x + y
  }
  let x: Double = r0
  let y: Double = immediateF64(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_f64Mul_as__f64Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i64Add_si__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = immediateI64(pc, 14)
    r0 = x &+ y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32And_ai__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x & y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Add_as__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64ShrU_ai__i32WrapI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 10)
    r0 = x &>> y
  }
  let x: UInt64 = r0
  let r1: UInt32 = UInt32(truncatingIfNeeded: x)
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load32Splat_s__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load8x8S_s__v128Load32Splat_s(
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
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_s__i32Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = i32Rotl(x, y)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Load_s__brIf_i64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Mul_ai__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &* y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_ai__i64Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &* y
  }
  let x: UInt64 = UInt64(r0)
  let y: UInt64 = immediateI64(pc, 14)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32x4Add_as__f32x4ConvertI32x4S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let x: V128 = r0
  let r1: V128 = f32x4ConvertI32x4S(x)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__v128Load_s(
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
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f64Add_as__f64Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x + y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Double = r0
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Load_s__f64Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_si__globalSetI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = UInt64(r0)
  setOwnGlobalI64(ctx, pc, 14, x)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_copyV128_i__i8x16Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 14)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i8x16Add(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32Mul_as__f32x4Splat_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = fa
    let y: Float = slotF32(sp, pc, 8)
    r0 = x * y
  }
  let x: Float = r0
  let r1: V128 = f32x4Splat(x)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendHighI8x16S_s__i16x8ExtendHighI8x16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r0 = i16x8ExtendHighI8x16S(x)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i16x8ExtendLowI8x16S_a__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = i16x8ExtendLowI8x16S(x)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, r0)
}

func op_i16x8ExtendLowI8x16S_a__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = i16x8ExtendLowI8x16S(x)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 10)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i8x16Add_as__i16x8ExtendHighI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i8x16Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let r1: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_selectI64_ssa__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_constI64__i64And_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt64 = x & y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load8x8S(v)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64Load32S_s__i64Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r0 = UInt64(bitPattern: Int64(v))
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &* y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i64Extend32S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt64 = UInt64(r0)
  let r1: UInt64 = i64Extend32S(x)
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Load_s__i64Extend32S_a(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = UInt64(r0)
  let r1: UInt64 = i64Extend32S(x)
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_f64Load_i__f64Load_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = immediateI32(pc, 12)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let x: UInt32 = immediateI32(pc, 20)
  let ea: Int = effectiveAddress(x, pc, 24)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Add_as__f64Store_i1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x + y
  }
  let x: UInt32 = immediateI32(pc, 10)
  let y: Double = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i16x8ShrS_si__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i16x8ShrS(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_s__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32x4Mul_ss__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_ai__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32x4ConvertI32x4S_a__f32x4Mul_1s(
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

func op_i32Add_as__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_constI64__brIf_i64LtU_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 18)
  }
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = r0
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i16x8ShrS_si__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i16x8ShrS(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__f32x4ConvertI32x4S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = r0
  let r1: V128 = f32x4ConvertI32x4S(x)
  writeV128(r1, sp, pc, 14)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_as__i32Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = slotI32(sp, pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load_s__f32x4Mul_as(
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
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Xor_as__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_as__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_a__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Add_as__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: V128 = v128Load8x8S(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: V128 = i32x4Shl(x, y)
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_a__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ai__brTable_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  
  let last: Int = field32(pc, 12)
  branchTable(x, last, pc + 16, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Add_ai__f64Sqrt_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = immediateF64(pc, 12)
    r0 = x + y
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = r0
  let r1: Double = f64Sqrt(x)
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Load_a__f64Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = slotF64(sp, pc, 12)
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Div_i1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let x: Double = immediateF64(pc, 12)
  let y: Double = r0
  let r1: Double = x / y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Sub_sa__f64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = da
    r0 = x - y
  }
  writeF64(r0, sp, pc, 8)
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 14)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Add_si__f64Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: Double = slotF64(sp, pc, 14)
  let y: Double = slotF64(sp, pc, 16)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, r1, va)
}

func op_copyI64_a__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Eqz_a__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = acc
    r0 = (x == 0) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32x4Add_as__i16x8ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 16)
  let r1: V128 = i16x8ShrS(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_s__brIf_i32GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = slotI32(sp, pc, 14)
  if x > y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32x4Shl_ai__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32x4Shl(x, y)
  }
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = r0
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__brIf_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  if x != 0 {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt64 = UInt64(r0)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ai__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
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

func op_copyI64_s__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Load8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Load_s__i64Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v
  }
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 16)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64DivS_ai__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 8)
    if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    r0 = i64DivS(x, y)
  }
  let x: UInt64 = r0
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_f32x4Mul_as__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load8U_s__i32Shl_ai(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Mul_as__i64Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &* y
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = r0
  let r1: UInt64 = x &- y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_f32x4Add_as__f32x4Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_i__i64Load32S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 14)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
  let r1: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Mul_as__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &* y
  }
  let x: UInt64 = r0
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_constI32_i__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_constI32_i__i32Sub_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    r0 = x
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ai__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i8x16ShrU_ai__v128And_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i8x16ShrU(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 12)
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128And_ss__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = x & y
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 16)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load32Splat_s__v128And_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_s__v128Store_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: V128 = slotV128(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32x4Mul_ss__i32x4RelaxedDotI8x16I7x16AddS_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let z: V128 = slotV128(sp, pc, 20)
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i8x16Shuffle_ss__i8x16Shuffle_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    let z: V128 = field128(pc, 20)
    r0 = i8x16Shuffle(x, y, z)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let z: V128 = field128(pc, 36)
  let r1: V128 = i8x16Shuffle(x, y, z)
  writeV128(r1, sp, pc, 14)
  next(pc + 56, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_i__copyI64_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 12)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = immediateI64(pc, 16)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_constI32_i__selectI64_1ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    r0 = x
  }
  let x: UInt64 = UInt64(r0)
  let y: UInt64 = slotI64(sp, pc, 10)
  let z: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_constI32_i__selectI64_s1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    r0 = x
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = UInt64(r0)
  let z: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_f32x4Nearest_a__i32x4TruncSatF32x4S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = f32x4Nearest(x)
  }
  let x: V128 = r0
  let r1: V128 = i32x4TruncSatF32x4S(x)
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__f32x4Abs_a(
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
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let r1: V128 = f32x4Abs(x)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__copyV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let r1: V128 = x
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32Add_ai__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Add_as__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt64 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32x4DotI16x8S_as__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: V128 = v128Load8x8S(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_v128Load16x4S_s__i32x4Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load16x4S(v)
  }
  let x: V128 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: V128 = i32x4Shl(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI64__brIf_i64GtU_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 18)
  }
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = r0
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__i32And_ai(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyV128_i__v128And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 14)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_s__i32Load_a(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ai__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Store_i1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = immediateI32(pc, 14)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load_i__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_as__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &* y
  }
  let x: UInt64 = UInt64(r0)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64ShrU_si__i32WrapI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = immediateI64(pc, 12)
    r0 = x &>> y
  }
  let x: UInt64 = r0
  let r1: UInt32 = UInt32(truncatingIfNeeded: x)
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load32Splat_s__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyV128_s__copyV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let r1: V128 = x
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32WrapI64_s__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = UInt32(truncatingIfNeeded: x)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Mul_si__i32Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &* y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_a__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Load_s__i64Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_constI32_i__i32Shl_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    r0 = x
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Or_as__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x | y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ss__i32Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = slotI32(sp, pc, 18)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_v128Load32Splat_s__f32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Or_si__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x | y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Sub_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Add_as__copyV128_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let r1: V128 = x
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4ExtaddPairwiseI16x8S_a__i8x16Shuffle_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = i32x4ExtaddPairwiseI16x8S(x)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = field128(pc, 14)
  let r1: V128 = i8x16Shuffle(x, y, z)
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Add_as__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI32_i__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtU_as__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = UInt64(r0)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Shl_si__i64ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &<< y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = immediateI64(pc, 20)
  let r1: UInt64 = x &>> y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32x4Add_as__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI64__i64Add_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i8x16Shuffle_as__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    let z: V128 = field128(pc, 16)
    r0 = i8x16Shuffle(x, y, z)
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32And_ai__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_as(
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
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64GtU_as__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = (x > y) ? 1 : 0
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt64 = UInt64(r0)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128And_ss__i32x4RelaxedDotI8x16I7x16AddS_s1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = x & y
  }
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = r0
  let z: V128 = slotV128(sp, pc, 16)
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64And_ai__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 10)
    r0 = x & y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt64 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Eq_ss__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = (x == y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Shl_ai__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__i32Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ai__i32LtU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = (x < y) ? 1 : 0
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = slotI64(sp, pc, 16)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_f32ConvertI32U_a__f32Div_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = Float(x)
  }
  let x: Float = r0
  let y: Float = immediateF32(pc, 10)
  let r1: Float = x / y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32x4Mul_as__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Load_s__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt64 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Load_a__f32Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let x: Float = r0
  let y: Float = slotF32(sp, pc, 10)
  let r1: Float = x * y
  writeF32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r1, da, va)
}

func op_f32Load_a__i32Mul_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  writeF32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), r0, da, va)
}

func op_v128Load16Lane_sa__v128Load16Lane_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: V128 = va
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    let lane: Int = field16(pc, 10)
    r0 = i16x8ReplaceLane(y, lane, UInt32(v))
  }
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let lane: Int = field16(pc, 16)
  let r1: V128 = i16x8ReplaceLane(y, lane, UInt32(v))
  writeV128(r1, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Mul_as__copyV128_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = field128(pc, 14)
  let r1: V128 = x
  writeV128(r1, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32And_ai__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_v128Load32Splat_s__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_s__constI32_i(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_constI64__i64Or_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt64 = x | y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_f32x4Add_as__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI32_i__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 8)
    r0 = x
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_v128Load_s__v128Load16x4S_s(
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
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: V128 = v128Load16x4S(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI64__brIf_i64Ne_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 18)
  }
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = r0
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load8U_a__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Load8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_copyI64_s__brIf_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  if x != 0 {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_constI64__brIf_i64Eq_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 18)
  }
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = r0
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i8x16Eq_as__i8x16Bitmask_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i8x16Eq(x, y)
  }
  let x: V128 = r0
  let r1: UInt32 = i8x16Bitmask(x)
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64ShrU_ai__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 10)
    r0 = x &>> y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt64 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Mul_ss__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &* y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Shl_ai__v128And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 12)
    r0 = i32x4Shl(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 10)
  let r1: V128 = x & y
  writeV128(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__constI32_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i16x8ShrS_si__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i16x8ShrS(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32And_ss__i32Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i16x8NarrowI32x4S_sa__f32x4Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = va
    r0 = i16x8NarrowI32x4S(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32And_si__i32ShrU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Or_as__i64Eqz_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x | y
  }
  let x: UInt64 = r0
  let r1: UInt32 = (x == 0) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_a__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_v128Load_a__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64GtU_ss__constI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = (x > y) ? 1 : 0
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64 = field64(pc, 16)
  writeI64(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32x4Shl_ai__i32x4RelaxedDotI8x16I7x16AddS_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 18)
    r0 = i32x4Shl(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 12)
  let y: V128 = slotV128(sp, pc, 14)
  let z: V128 = slotV128(sp, pc, 16)
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64LtU_ss__i64Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = UInt64(r0)
  let r1: UInt64 = x &- y
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i8x16Shuffle_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let z: V128 = field128(pc, 22)
  let r1: V128 = i8x16Shuffle(x, y, z)
  writeV128(r1, sp, pc, 12)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32And_as__i32Ne_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 12)
  let r1: UInt32 = (x != y) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Mul_ss__copyV128_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = i32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let r1: V128 = x
  writeV128(r1, sp, pc, 14)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i8x16Shuffle_sa__v128Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = va
    let z: V128 = field128(pc, 14)
    r0 = i8x16Shuffle(x, y, z)
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_si__brIf_i32LtS_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x ^ y
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

func op_f32x4Mul_as__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: V128 = v128Load8x8S(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_s__i32Load16U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Store_sa(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_f32x4Add_as__i32x4Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 16)
  let r1: V128 = i32x4Shl(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Mul_as__f32x4Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let x: V128 = slotV128(sp, pc, 12)
  let y: V128 = r0
  let r1: V128 = f32x4Sub(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32x4ShrS_si__v128Bitselect_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i32x4ShrS(x, y)
  }
  let x: V128 = slotV128(sp, pc, 12)
  let y: V128 = slotV128(sp, pc, 14)
  let z: V128 = r0
  let r1: V128 = v128Bitselect(x, y, z)
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Andnot_sa__f32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = va
    r0 = x & ~y
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Add_ai__f32x4Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = field128(pc, 12)
    r0 = f32x4Add(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 10)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Mul_as__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Or_ai__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x | y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32And_si__constI32_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_a__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__brTable_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  
  let last: Int = field32(pc, 14)
  branchTable(x, last, pc + 24, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i16x8ExtaddPairwiseI8x16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i16x8ExtaddPairwiseI8x16S(x)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32WrapI64_s__i32WrapI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = UInt32(truncatingIfNeeded: x)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt32 = UInt32(truncatingIfNeeded: x)
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_a__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_copyI64_s__brUnless_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  if !(x != 0) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Load_s__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ai__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32DivU_si__i32Mul_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    r0 = i32DivU(x, y)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &* y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_v128And_ss__i32x4RelaxedDotI8x16I7x16AddS_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = x & y
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let z: V128 = slotV128(sp, pc, 20)
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_selectI64_ssa__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 16)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_a__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32x4Add_as__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_ss__i32Store8_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32And_si__i32ShrU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = r0
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_si__i32Store16_1s(
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
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load_a__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__i32ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i8x16Shuffle_as__f32x4Pmax_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    let z: V128 = field128(pc, 14)
    r0 = i8x16Shuffle(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 12)
  let y: V128 = r0
  let r1: V128 = f32x4Pmax(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_ai__brIf_i32LtU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x < y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_copyV128_i__i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 14)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = i32x4Add(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Or_si__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x | y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_constI32_i__constI32_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Eqz_s__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    r0 = (x == 0) ? 1 : 0
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ai__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 8)
    r0 = x & y
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i32Sub_sa__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = x &- y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_copyI64_a__i32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = UInt32(truncatingIfNeeded: r0)
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32Load_s__i64Xor_1s(
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
  let x: UInt64 = UInt64(r0)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32x4DotI16x8S_ss__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = i32x4DotI16x8S(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Add_ss__f32x4Div_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = r0
  let r1: V128 = f32x4Div(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32x4Mul_as__f32x4Gt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let r1: V128 = f32x4Gt(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load_s__v128Or_as(
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
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = x | y
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI64__i64Ne_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt32 = (x != y) ? 1 : 0
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32GtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = (x > y) ? 1 : 0
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Or_as__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x | y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Or_ai__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x | y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Store_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Mul_as__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x &* y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32WrapI64_s__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = UInt32(truncatingIfNeeded: x)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Xor_as__v128Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = x ^ y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Sub_ai__brTable_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 8)
    r0 = x &- y
  }
  let x: UInt32 = r0
  
  let last: Int = field32(pc, 12)
  branchTable(x, last, pc + 16, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_constI32_i__copyF64_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: Double = immediateF64(pc, 16)
  let r1: Double = x
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, r1, va)
}

func op_i64Or_as__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x | y
  }
  writeI64(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_copyI64_a__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_i__brIf_i32LeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 16)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_f64Div_as__f64Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x / y
  }
  let x: Double = r0
  let y: Double = immediateF64(pc, 12)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32And_as__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x & y
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Eq_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = (x == y) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_constI64__i64LtU_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt32 = (x < y) ? 1 : 0
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_constI32_i__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_ai__brIf_i32GtU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x > y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Sub_ai__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x &- y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32And_si__i32And_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_a__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Sub_ss__i32Xor_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &- y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_a__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_constI64__constI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64 = field64(pc, 20)
  writeI64(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64LtU_ss__i64LtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = (x < y) ? 1 : 0
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 16)
  let y: UInt64 = slotI64(sp, pc, 18)
  let r1: UInt32 = (x < y) ? 1 : 0
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Xor_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x ^ y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f64Load_i__f64Mul_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = immediateI32(pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let x: Double = r0
  let y: Double = immediateF64(pc, 18)
  let r1: Double = x * y
  writeF64(r1, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_f64Mul_ai__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = immediateF64(pc, 12)
    r0 = x * y
  }
  let x: Double = r0
  let y: Double = slotF64(sp, pc, 10)
  let r1: Double = x + y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_copyI64_a__globalSetI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 10)
  setOwnGlobalI64(ctx, pc, 12, x)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32Load_s__brIf_i32GtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 22)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Shl_ai__i32Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &- y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Extend32S_s__i64Extend32S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = i64Extend32S(x)
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = i64Extend32S(x)
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Sub_ai__i32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &- y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__i32Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Add_ai(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_si__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 10)
    r0 = x & y
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_copyI64_a__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_si__i32Load16U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_constI32_i__brIf_i32Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 16)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__i32ShrU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Load16U_a(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load32Splat_s__i32x4RelaxedDotI8x16I7x16AddS_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let z: V128 = slotV128(sp, pc, 18)
  let r1: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_s__i32Store_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64ShrU_si__i64Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &>> y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = immediateI64(pc, 20)
  let r1: UInt64 = x &<< y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i8x16Shuffle_ss__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = field128(pc, 18)
    r0 = i8x16Shuffle(x, y, z)
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32And_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_i__brIf_i32Ne_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 8)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32LtS_as__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = (Int32(bitPattern: x) < Int32(bitPattern: y)) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i16x8Eq_as__v128AnyTrue_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i16x8Eq(x, y)
  }
  let x: V128 = r0
  let r1: UInt32 = (v128AnyTrue(x)) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__v128Load16Splat_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: V128 = i16x8Splat(UInt32(v))
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load16Lane_sa__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: V128 = va
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
    let lane: Int = field16(pc, 10)
    r0 = i16x8ReplaceLane(y, lane, UInt32(v))
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_copyI64_i__i32GtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 14)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = (x > y) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32LtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = (x < y) ? 1 : 0
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load8U_s__i32Or_1s(
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
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__copyI64_a(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = UInt64(r0)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Load_a__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32And_as__i32Xor_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x & y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 12)
  let r1: UInt32 = x ^ y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Store_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_f32x4Add_as__f32x4Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Add(x, y)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Mul(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Shl_si__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &<< y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 20)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Load16U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Sub_sa__globalSetI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = x &- y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = UInt64(r0)
  setOwnGlobalI64(ctx, pc, 12, x)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_selectI64_ssa__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  let y: UInt32 = slotI32(sp, pc, 16)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ai__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 10)
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

func op_i32Mul_ai__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &* y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f32x4Add_as__copyV128_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = field128(pc, 14)
  let r1: V128 = x
  writeV128(r1, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI32_i__i32ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_i__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 14)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_copyI64_a__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, r1)
}

func op_i32Load8U_i__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_constI64__i64Xor_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 12)
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = r0
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Load_i__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_copyI64_a__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_copyV128_i__copyV128_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 12)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let r1: V128 = x
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64And_ai__i64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 14)
    r0 = x & y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Sub_ss__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &- y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i8x16Shuffle_ss__v128Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = field128(pc, 16)
    r0 = i8x16Shuffle(x, y, z)
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 12)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32And_ai__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Ctz_s__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    r0 = i32Ctz(x)
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i32Load8U_s__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Shl_ai__i64Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 12)
    r0 = x &<< y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 10)
  let r1: UInt64 = x | y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32And_si__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x & y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Eqz_s__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    r0 = (x == 0) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i64Add_as__i64LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt32 = (x < y) ? 1 : 0
  writeI32(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4DotI16x8S_as__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: V128 = i32x4Splat(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Load_i__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 14)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32ShrU_ai__i32ShrU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &>> y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_constI32_i__brIf_i32Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 18)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_v128Load_s__i32x4DotI16x8S_as(
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
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = i32x4DotI16x8S(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i32Add_as__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Or_as__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x | y
  }
  writeI32(r0, sp, pc, 8)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32ShrS_ai__i64Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32ShrS(x, y)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = immediateI64(pc, 18)
  let r1: UInt32 = (x != y) ? 1 : 0
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyV128_i__brIf_i32Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 24)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, r0)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, acc, fa, da, r0)
}

func op_i32Add_ai__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_s__i32Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x &<< y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let x: UInt64 = UInt64(r0)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_copyV128_i__f32x4Pmax_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 12)
    r0 = x
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 10)
  let r1: V128 = f32x4Pmax(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyV128_i__f32x4Pmin_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 12)
    r0 = x
  }
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = r0
  let r1: V128 = f32x4Pmin(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32Div_is__f32x4Splat_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = immediateF32(pc, 12)
    let y: Float = slotF32(sp, pc, 8)
    r0 = x / y
  }
  let x: Float = r0
  let r1: V128 = f32x4Splat(x)
  writeV128(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f32Div_si__brIf_f32Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: Float = slotF32(sp, pc, 10)
    let y: Float = immediateF32(pc, 18)
    r0 = x / y
  }
  writeF32(r0, sp, pc, 8)
  let x: Float = slotF32(sp, pc, 12)
  let y: Float = immediateF32(pc, 22)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, acc, r0, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, r0, da, va)
}

func op_i8x16Shuffle_ss__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = field128(pc, 16)
    r0 = i8x16Shuffle(x, y, z)
  }
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 14)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_f64ConvertI32U_a__f64Div_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = Double(x)
  }
  let x: Double = r0
  let y: Double = immediateF64(pc, 10)
  let r1: Double = x / y
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r1, va)
}

func op_i32Load_a__brIf_i32Ne_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_globalGetI64__i32Store_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = ownGlobalI64(ctx, pc, 12)
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 16)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32Extend8S_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    r0 = i32Extend8S(x)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Or_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 16)
  let r1: UInt32 = x | y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_s__i32Load8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Or_as__i64Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x | y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = immediateI64(pc, 16)
  let r1: UInt64 = x &<< y
  writeI64(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32LtU_as__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = (x < y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = slotI64(sp, pc, 14)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i8x16Shuffle_ss__i8x16Shuffle_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    let z: V128 = field128(pc, 18)
    r0 = i8x16Shuffle(x, y, z)
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = r0
  let z: V128 = field128(pc, 34)
  let r1: V128 = i8x16Shuffle(x, y, z)
  writeV128(r1, sp, pc, 14)
  next(pc + 56, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_i64Load_s__i32WrapI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let r1: UInt32 = UInt32(truncatingIfNeeded: x)
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_selectI64_sss__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    let z: UInt32 = slotI32(sp, pc, 12)
    r0 = z != 0 ? x : y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Load32Splat_s__v128Load16x4S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: V128 = v128Load16x4S(v)
  writeV128(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_copyI64_a__i32Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt32 = UInt32(truncatingIfNeeded: r0)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ai__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_f32x4Mul_as__v128Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: V128 = r0
  let ea: Int = effectiveAddress(x, pc, 10)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Eq_ai__selectI64_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = (x == y) ? 1 : 0
  }
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let z: UInt32 = r0
  let r1: UInt64 = z != 0 ? x : y
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32ShrU_ai__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &>> y
  }
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 10)
  let r1: UInt32 = x &+ y
  writeI32(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyV128_i__f32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 14)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let x: V128 = r0
  let y: V128 = slotV128(sp, pc, 12)
  let r1: V128 = f32x4Add(x, y)
  writeV128(r1, sp, pc, 10)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_v128Load16x4S_a__i32x4Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load16x4S(v)
  }
  let x: V128 = r0
  let y: UInt32 = immediateI32(pc, 14)
  let r1: V128 = i32x4Shl(x, y)
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI32_i__brIf_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 16)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 10)
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__i32And_ai(
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
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  let r1: UInt32 = x & y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let r1: UInt32 = x &>> y
  writeI32(r1, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Xor_ss__i64Xor_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x ^ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 16)
  let y: UInt64 = slotI64(sp, pc, 18)
  let r1: UInt64 = x ^ y
  writeI64(r1, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_f32x4Gt_ss__v128Andnot_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Gt(x, y)
  }
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = r0
  let r1: V128 = x & ~y
  writeV128(r1, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r1)
}

func op_constI64__copyI64_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 16)
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = immediateI64(pc, 12)
  let r1: UInt64 = x
  writeI64(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Load_a__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i64Shl_ai__i64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = immediateI64(pc, 12)
    r0 = x &<< y
  }
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 10)
  let r1: UInt64 = x &+ y
  writeI64(r1, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si__v128Load_1__i16x8ExtendHighI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let r1: V128
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 10)
  let x: V128 = r1
  let r2: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 20)
  let y: V128 = slotV128(sp, pc, 22)
  let z: V128 = r1
  let r2: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r2, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_copyI64_i__constI32_i__brIf_i32LtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 18)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 22)
    r1 = x
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = immediateI32(pc, 26)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_as__i32Add_si__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 24)
  if x > y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 16)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r2: V128 = v128Load8x8S(v)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__i32Load_s__brTable_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  
  let last: Int = field32(pc, 22)
  branchTable(x, last, pc + 32, pc, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Add_si__copyI64_s__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 20)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  if always(acc) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r1, fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Load_a__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__i32Add_ai__i32Load8S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r2: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32And_si__i32Add_1i__i32Load8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 24)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r2: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_f64Add_as__f64Gt_1i__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x + y
  }
  let r1: UInt32
  do {
    let x: Double = r0
    let y: Double = immediateF64(pc, 18)
    r1 = (x > y) ? 1 : 0
  }
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_f64Mul_as__f64Add_1s__f64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 12)
    r1 = x + y
  }
  writeF64(r1, sp, pc, 10)
  let x: Double = r1
  let y: Double = slotF64(sp, pc, 16)
  let r2: Double = x * y
  writeF64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_i32And_si__i32Load8U_s__brIf_i32Ne_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x & y
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  let x: UInt32 = r1
  let y: UInt32 = r0
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_constI32_i__i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 18)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 26)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_f64Add_ss__f64Mul_1s__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x + y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 12)
    r1 = x * y
  }
  let x: Double = r1
  let y: Double = slotF64(sp, pc, 16)
  let r2: Double = x + y
  writeF64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_selectI64_ssa__i64Add_si__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    let y: UInt64 = immediateI64(pc, 20)
    r1 = x &+ y
  }
  let x: UInt64 = r1
  let y: UInt64 = slotI64(sp, pc, 18)
  let r2: UInt64 = x ^ y
  writeI64(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Load_s__i32Load_1__copyI64_s(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r2: UInt64 = x
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_copyI64_i__i32Load8U_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 18)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Eqz_a__i32Add_1s__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = (x == 0) ? 1 : 0
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 16)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Load8U_s__i32Sub_s1__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = r0
    r1 = x &- y
  }
  let x: UInt64 = UInt64(r1)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i32Shl_ai__i32Xor_1s__i32RemU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 8)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 18)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r2: UInt32 = i32RemU(x, y)
  writeI32(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_globalGetI64__i32Sub_1i__globalSetI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = ownGlobalI64(ctx, pc, 10)
  }
  let r1: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r0)
    let y: UInt32 = immediateI32(pc, 14)
    r1 = x &- y
  }
  writeI32(r1, sp, pc, 8)
  let x: UInt64 = UInt64(r1)
  setOwnGlobalI64(ctx, pc, 18, x)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Add_as__i16x8ShrS_si__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 18)
    r1 = i16x8ShrS(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = i32x4DotI16x8S(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_f32x4ConvertI32x4S_a__f32x4Mul_1s__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = f32x4ConvertI32x4S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 8)
    r1 = f32x4Mul(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 12)
  let r2: V128 = f32x4Add(x, y)
  writeV128(r2, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_f64Mul_as__f64Sub_s1__f64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = r0
    r1 = x - y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: Double = r1
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Load_s__i32Add_si__f32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  writeF32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 24)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r2: Float = v
  writeF32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, acc, r2, da, va)
}

func op_i16x8ExtendHighI8x16S_a__i32x4DotI16x8S_1s__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = i16x8ExtendHighI8x16S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 8)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 12)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 10)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__v128Load_1__v128And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let r1: V128
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 10)
  let x: V128 = r1
  let y: V128 = field128(pc, 22)
  let r2: V128 = x & y
  writeV128(r2, sp, pc, 12)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__i8x16ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let x: V128 = slotV128(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 18)
  let r2: V128 = i8x16ShrU(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load_a__i16x8ExtendLowI8x16S_a__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    r1 = i16x8ExtendLowI8x16S(x)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 12)
  let r2: V128 = i32x4DotI16x8S(x, y)
  writeV128(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_1s__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load8x8S(v)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_as__i32Add_si__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r2: UInt32 = v
  writeI32(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Rotl_ai__i32Rotl_si__i32Xor_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = i32Rotl(x, y)
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = i32Rotl(x, y)
  }
  let x: UInt32 = r1
  let y: UInt32 = r0
  let r2: UInt32 = x ^ y
  writeI32(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_constI64__i64Mul_s1__i32Load8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 20)
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = r0
    r1 = x &* y
  }
  writeI64(r1, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r2: UInt32 = UInt32(v)
  writeI32(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i64Xor_ss__constI64__i64Mul_21(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x ^ y
  }
  let r1: UInt64
  do {
    r1 = field64(pc, 14)
  }
  let x: UInt64 = r0
  let y: UInt64 = r1
  let r2: UInt64 = x &* y
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i64Load32S_s__i64Load32S_s__i64Mul_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r0 = UInt64(bitPattern: Int64(v))
  }
  let r1: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r1 = UInt64(bitPattern: Int64(v))
  }
  let x: UInt64 = r1
  let y: UInt64 = r0
  let r2: UInt64 = x &* y
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Add_si__i32Load_a__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r2: UInt32 = v
  writeI32(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_globalGetI64__i32Sub_1i__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = ownGlobalI64(ctx, pc, 12)
  }
  let r1: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r0)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &- y
  }
  writeI32(r1, sp, pc, 8)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 10)
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load32Splat_s__i32x4DotI16x8S_as__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load_s__i8x16ShrU_ai__v128And_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: UInt32 = immediateI32(pc, 24)
    r1 = i8x16ShrU(x, y)
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let r2: V128 = x & y
  writeV128(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_s__i32Load_s__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r2: UInt32 = v
  writeI32(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_as__i64Load_1__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &+ y
  }
  let r1: UInt64
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt64 = r1
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Load_a__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_f64Mul_ai__f64Add_1s__f64Store_i1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = immediateF64(pc, 18)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 8)
    r1 = x + y
  }
  let x: UInt32 = immediateI32(pc, 10)
  let y: Double = r1
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_as__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt64 = slotI64(sp, pc, 18)
  let r2: UInt64 = x
  writeI64(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Add_as__copyI64_s__i32Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt32 = UInt32(truncatingIfNeeded: r1)
  let y: UInt32 = immediateI32(pc, 18)
  let r2: UInt32 = i32Rotl(x, y)
  writeI32(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_as__i32Add_as__i32Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 14)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 18)
  let y: UInt32 = slotI32(sp, pc, 20)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_as__i32Add_ss__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r2: UInt32 = v
  writeI32(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_copyI64_s__i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_f64Add_as__f64Add_1i__f64Sqrt_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x + y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = immediateF64(pc, 14)
    r1 = x + y
  }
  writeF64(r1, sp, pc, 10)
  let x: Double = r1
  let r2: Double = f64Sqrt(x)
  writeF64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_f64Add_as__i32Add_si__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x + y
  }
  writeF64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r2: Double = v
  writeF64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_f64Load_a__f64Mul_ss__f64Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r1 = x * y
  }
  let x: Double = r1
  let y: Double = slotF64(sp, pc, 16)
  let r2: Double = x * y
  writeF64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_f64Load_s__i32Add_si__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r2: Double = v
  writeF64(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r1), fa, r2, va)
}

func op_f64Mul_ss__f64Mul_1s__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 14)
    r1 = x * y
  }
  writeF64(r1, sp, pc, 12)
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r2: Double = v
  writeF64(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_f64Sub_sa__i32Add_si__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = da
    r0 = x - y
  }
  writeF64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r2: Double = v
  writeF64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r2, va)
}

func op_copyI64_a__i32Load_a__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r0)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_copyI64_i__i32Load_s__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 16)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Mul_ai__i64Add_1i__copyI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &* y
  }
  let r1: UInt64
  do {
    let x: UInt64 = UInt64(r0)
    let y: UInt64 = immediateI64(pc, 16)
    r1 = x &+ y
  }
  writeI64(r1, sp, pc, 8)
  let x: UInt64 = r1
  let r2: UInt64 = x
  writeI64(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i64Eqz_a__selectI64_ss1__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = acc
    r0 = (x == 0) ? 1 : 0
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    let z: UInt32 = r0
    r1 = z != 0 ? x : y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt64 = r1
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Xor_ss__i32And_si__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    r0 = x ^ y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x & y
  }
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__i16x8ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let x: V128 = slotV128(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 18)
  let r2: V128 = i16x8ShrS(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__i32Load8U_a__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 26)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Load_s__i32Shl_1i__i32Add_1s(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &<< y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 12)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_si__i32Add_si__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 24)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 18)
  let y: UInt32 = immediateI32(pc, 28)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_copyI64_s__copyI64_s__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt32 = UInt32(truncatingIfNeeded: r1)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r2: UInt64 = v
  writeI64(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Add_si__i64Load_a__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 26)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_copyI64_i__i32Load_s__i64Extend32S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 16)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt64 = UInt64(r1)
  let r2: UInt64 = i64Extend32S(x)
  writeI64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Load_s__i64Extend32S_a__i64Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = UInt64(r0)
    r1 = i64Extend32S(x)
  }
  let x: UInt64 = r1
  let y: UInt64 = slotI64(sp, pc, 14)
  let r2: UInt64 = x &* y
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_constI64__i32Load8U_s__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 24)
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 20)
  let r2: UInt32 = x &<< y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Load_s__i32Add_1i__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i64Load_a__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt64 = r1
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si__i64Load_a__brIf_i64Eq_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  let x: UInt64 = r1
  let y: UInt64 = immediateI64(pc, 24)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_v128Load32Splat_s__v128Load32Splat_s__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = i32x4Splat(v)
  }
  writeV128(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r2: V128 = i32x4Splat(v)
  writeV128(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32x4Add_as__v128Load8x8S_s__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v128Load8x8S(v)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = i32x4DotI16x8S(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load32Splat_s__v128Load_s__i8x16ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let y: UInt32 = immediateI32(pc, 26)
  let r2: V128 = i8x16ShrU(x, y)
  writeV128(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_s__i32Add_si__globalSetI64_1(
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
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &+ y
  }
  let x: UInt64 = UInt64(r1)
  setOwnGlobalI64(ctx, pc, 22, x)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_v128Load_a__f32x4Mul_as__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = f32x4Mul(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let r2: V128 = f32x4Add(x, y)
  writeV128(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_s__i32Add_ai__i32Store_s1(
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
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Load_s__constI64__brIf_i64LtU_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    r1 = field64(pc, 26)
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = r1
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_si__i32Add_si__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 26)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_s__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt64 = slotI64(sp, pc, 18)
  let r2: UInt64 = x
  writeI64(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i64Xor_as__constI64__i64Mul_21(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x ^ y
  }
  let r1: UInt64
  do {
    r1 = field64(pc, 12)
  }
  let x: UInt64 = r0
  let y: UInt64 = r1
  let r2: UInt64 = x &* y
  writeI64(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Load_a__i32Load_1__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 8)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt64 = UInt64(r1)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i32Shl_ai__i32Xor_1s__i32Store_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 8)
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_copyI64_a__i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_i__i32Shl_ai__i32Store_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &<< y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 24)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load_s__f32x4Mul_as__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Mul(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = f32x4Add(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_copyI64_a__i32Load8U_s__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_v128Load_s__v128Load_s__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r2: V128 = v
  writeV128(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_s__copyI64_s__brIf_i32LeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = slotI32(sp, pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 20)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, r1, fa, da, va)
  }
  let left = fuel &- field16(pc, 22)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r1, fa, da, va)
}

func op_i32Add_si__i32Shl_si__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x &<< y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 16)
  let r2: UInt32 = x ^ y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_f32x4Pmax_sa__v128Load_s__f32x4Abs_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = va
    r0 = f32x4Pmax(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let r2: V128 = f32x4Abs(x)
  writeV128(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_ai__i32And_1i__brIf_i32GtU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x & y
  }
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Load8U_a__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 24)
  let r2: UInt32 = x & y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_ss__i32Load8U_a__i32Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 18)
  let y: UInt32 = slotI32(sp, pc, 20)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_f32x4Mul_as__f32x4Add_1s__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 16)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r2: V128 = v
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__i32Add_si__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 24)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss__v128Load_a__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 14)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r2: V128 = v
  writeV128(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r0), fa, da, r2)
}

func op_i32Add_ss__i32Add_ss__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = slotI32(sp, pc, 16)
    r1 = x &+ y
  }
  let x: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r2: UInt32 = v
  writeI32(r2, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32And_si__i32Shl_1i__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x & y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &<< y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 12)
  let r2: UInt32 = x | y
  writeI32(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32ShrU_si__i32Or_1s__i32Or_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &>> y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x | y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 14)
  let r2: UInt32 = x | y
  writeI32(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Load8U_s__i32And_1i__brIf_1(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x & y
  }
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_f32ConvertI32U_a__f32Div_1i__f32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = Float(x)
  }
  let r1: Float
  do {
    let x: Float = r0
    let y: Float = immediateF32(pc, 10)
    r1 = x / y
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: Float = r1
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Float.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Add_1s__i32Store_s1(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32x4Mul_ss__f32x4Nearest_1__i32x4TruncSatF32x4S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    r1 = f32x4Nearest(x)
  }
  let x: V128 = r1
  let r2: V128 = i32x4TruncSatF32x4S(x)
  writeV128(r2, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_s__i32Load_1__brIf_i32Eq_1i(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 22)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_f32ConvertI32S_s__f32Mul_1s__f32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    r0 = Float(Int32(bitPattern: x))
  }
  let r1: Float
  do {
    let x: Float = r0
    let y: Float = slotF32(sp, pc, 10)
    r1 = x * y
  }
  let x: Float = r1
  let y: Float = slotF32(sp, pc, 14)
  let r2: Float = x + y
  writeF32(r2, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, r2, da, va)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_as__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load8x8S(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = i32x4Add(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__i32Add_si__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 26)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 16)
  if x < y {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32ShrU_ai__i32And_si__selectI64_s2a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &>> y
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x & y
  }
  writeI32(r1, sp, pc, 8)
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = UInt64(r0)
  let z: UInt32 = r1
  let r2: UInt64 = z != 0 ? x : y
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_v128Load_s__f32x4Mul_1s__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = f32x4Mul(x, y)
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: V128 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Load8U_s__i32And_1i__brUnless_1(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x & y
  }
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32x4Add_as__i16x8ShrS_si__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = i16x8ShrS(x, y)
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 18)
  let r2: V128 = i32x4DotI16x8S(x, y)
  writeV128(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__i32Load8U_a__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  if always(acc) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_v128Load_s__v128Load16x4S_s__i32x4Shl_1i(
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
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v128Load16x4S(v)
  }
  let x: V128 = r1
  let y: UInt32 = immediateI32(pc, 24)
  let r2: V128 = i32x4Shl(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_copyI64_a__constI64__i64And_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    r1 = field64(pc, 14)
  }
  let x: UInt64 = slotI64(sp, pc, 12)
  let y: UInt64 = r1
  let r2: UInt64 = x & y
  writeI64(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_v128And_as__f32x4Mul_as__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = x & y
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Mul(x, y)
  }
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = f32x4Add(x, y)
  writeV128(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_a__i32Load_1__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__f32x4ConvertI32x4S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = r1
  let r2: V128 = f32x4ConvertI32x4S(x)
  writeV128(r2, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_v128Load32Splat_s__copyV128_i__v128And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = field128(pc, 22)
    r1 = x
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 16)
  let r2: V128 = x & y
  writeV128(r2, sp, pc, 14)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Load_s__i32Sub_sa__brIf_i32GeU_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = r0
    r1 = x &- y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 14)
  if x >= y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_constI32_i__i32Load_s__brIf_i32LtS_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 16)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 24)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s__i32Load_1__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32x4Mul_as__f32x4Add_1s__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt32 = immediateI32(pc, 18)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, r1)
}

func op_f32x4Add_as__v128Load32Splat_s__f32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = i32x4Splat(v)
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 18)
  let r2: V128 = f32x4Mul(x, y)
  writeV128(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i64Sub_ss__i64LtU_ss__i64Sub_21(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &- y
  }
  let r1: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 12)
    let y: UInt64 = slotI64(sp, pc, 14)
    r1 = (x < y) ? 1 : 0
  }
  let x: UInt64 = r0
  let y: UInt64 = UInt64(r1)
  let r2: UInt64 = x &- y
  writeI64(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_constI32_i__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 18)
    r0 = x
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 12)
    r1 = x
  }
  writeI64(r1, sp, pc, 10)
  let x: UInt64 = slotI64(sp, pc, 16)
  let r2: UInt64 = x
  writeI64(r2, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_constI64__i64GtU_s1__constI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 14)
  }
  let r1: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = r0
    r1 = (x > y) ? 1 : 0
  }
  writeI32(r1, sp, pc, 8)
  let r2: UInt64 = field64(pc, 22)
  writeI64(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i64Shl_si__i32Add_si__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 22)
    r0 = x &<< y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 26)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 16)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i64Or_as__i64Eqz_1__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    let y: UInt64 = slotI64(sp, pc, 8)
    r0 = x | y
  }
  let r1: UInt32
  do {
    let x: UInt64 = r0
    r1 = (x == 0) ? 1 : 0
  }
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_ai__i32And_1i__brIf_i32LtU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x & y
  }
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Load_s__i32Add_12(
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
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  let y: UInt32 = r0
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_constI32_i__i32Sub_1s__i32Store16_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    r0 = x
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 8)
    r1 = x &- y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt16(truncatingIfNeeded: y), toByteOffset: ea, as: UInt16.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i16x8ExtaddPairwiseI8x16S_s__i32x4ExtaddPairwiseI16x8S_1__i8x16Shuffle_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    r0 = i16x8ExtaddPairwiseI8x16S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    r1 = i32x4ExtaddPairwiseI16x8S(x)
  }
  writeV128(r1, sp, pc, 10)
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 14)
  let z: V128 = field128(pc, 16)
  let r2: V128 = i8x16Shuffle(x, y, z)
  writeV128(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Shl_ai__i32Add_1s__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 8)
    r1 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32And_1i__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x & y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Sub_1i__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &- y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32x4Shl_ai__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 18)
    r0 = i32x4Shl(x, y)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 14)
  let y: V128 = slotV128(sp, pc, 16)
  let z: V128 = r1
  let r2: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i64Shl_si__i64ShrU_si__i64Or_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = immediateI64(pc, 14)
    r0 = x &<< y
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r1 = x &>> y
  }
  let x: UInt64 = r1
  let y: UInt64 = r0
  let r2: UInt64 = x | y
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Sub_sa__i32Or_1i__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = x &- y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 12)
    r1 = x | y
  }
  let x: UInt32 = slotI32(sp, pc, 10)
  let y: UInt32 = r1
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32And_1i__i32Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x & y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = slotI32(sp, pc, 16)
  let r2: UInt32 = (x == y) ? 1 : 0
  writeI32(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_selectI64_ssa__i32Add_si__selectI64_1ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x &+ y
  }
  let x: UInt64 = UInt64(r1)
  let y: UInt64 = slotI64(sp, pc, 18)
  let z: UInt32 = slotI32(sp, pc, 20)
  let r2: UInt64 = z != 0 ? x : y
  writeI64(r2, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Load_a__i32Load_1__i32ShrU_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 18)
  let r2: UInt32 = x &>> y
  writeI32(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i8x16Shuffle_sa__i8x16Shuffle_as__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = va
    let z: V128 = field128(pc, 20)
    r0 = i8x16Shuffle(x, y, z)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    let z: V128 = field128(pc, 36)
    r1 = i8x16Shuffle(x, y, z)
  }
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: V128 = r1
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 56, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shuffle_ss__i8x16Shuffle_as__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    let z: V128 = field128(pc, 22)
    r0 = i8x16Shuffle(x, y, z)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 14)
    let z: V128 = field128(pc, 38)
    r1 = i8x16Shuffle(x, y, z)
  }
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: V128 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 56, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_copyI64_s__copyI64_s__i32ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let x: UInt32 = UInt32(truncatingIfNeeded: r1)
  let y: UInt32 = slotI32(sp, pc, 18)
  let r2: UInt32 = x &>> y
  writeI32(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_ss__i32Load8U_1__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32x4Add_as__v128Load8x8S_s__i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v128Load8x8S(v)
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 18)
  let r2: V128 = i32x4DotI16x8S(x, y)
  writeV128(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_globalGetI64__i32Load8U_s__i32And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = ownGlobalI64(ctx, pc, 16)
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = r1
  let y: UInt32 = immediateI32(pc, 24)
  let r2: UInt32 = x & y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_copyV128_i__i8x16Eq_as__i8x16Bitmask_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 14)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = i8x16Eq(x, y)
  }
  let x: V128 = r1
  let r2: UInt32 = i8x16Bitmask(x)
  writeI32(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, r0)
}

func op_i32And_si__i32ShrU_sa__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x & y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = r0
    r1 = x &>> y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_constI32_i__constI32_i__selectI64_21s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 12)
    r0 = x
  }
  let r1: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 16)
    r1 = x
  }
  let x: UInt64 = UInt64(r0)
  let y: UInt64 = UInt64(r1)
  let z: UInt32 = slotI32(sp, pc, 10)
  let r2: UInt64 = z != 0 ? x : y
  writeI64(r2, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Load8U_s__i32Load8U_s__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i64Ne_si__constI64__i64And_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = (x != y) ? 1 : 0
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    r1 = field64(pc, 20)
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = r1
  let r2: UInt64 = x & y
  writeI64(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Add_si__i32Mul_si__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x &* y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 16)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_si__i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 24)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let x: UInt32 = r1
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Load_s__i32Load_s__brIf_i32LeS_12(
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
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  let y: UInt32 = r0
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_f32x4Add_as__v128Load_s__f32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = r1
  let y: V128 = slotV128(sp, pc, 18)
  let r2: V128 = f32x4Mul(x, y)
  writeV128(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_copyI64_s__i32Xor_si__brIf_i32LtS_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x ^ y
  }
  let x: UInt32 = r1
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_ss__i32Load8U_s__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 14)
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si__i32Add_1i__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = immediateI32(pc, 24)
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_copyV128_s__copyV128_s__copyV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    r1 = x
  }
  writeV128(r1, sp, pc, 12)
  let x: V128 = slotV128(sp, pc, 18)
  let r2: V128 = x
  writeV128(r2, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r2)
}

func op_i32Add_si__i32Load_1__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt64 = UInt64(r1)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r2: UInt64 = x ^ y
  writeI64(r2, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_globalGetI64__constI32_i__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = ownGlobalI64(ctx, pc, 16)
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 20)
    r1 = x
  }
  writeI32(r1, sp, pc, 10)
  let x: UInt64 = slotI64(sp, pc, 14)
  let r2: UInt64 = x
  writeI64(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_v128Load_s__f32x4Add_1s__v128Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = f32x4Add(x, y)
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: V128 = r1
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: V128.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Shl_si__constI64__i64And_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &<< y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    r1 = field64(pc, 20)
  }
  let x: UInt64 = slotI64(sp, pc, 14)
  let y: UInt64 = r1
  let r2: UInt64 = x & y
  writeI64(r2, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, r2, fa, da, va)
}

func op_i32Load_s__i32Load_1__brUnless_1(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let x: UInt32 = r1
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Load_s__i32Shl_si__i32Add_12(
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
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &<< y
  }
  let x: UInt32 = r1
  let y: UInt32 = r0
  let r2: UInt32 = x &+ y
  writeI32(r2, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i64Eq_ss__selectI64_ss1__brIf_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = (x == y) ? 1 : 0
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 12)
    let y: UInt64 = slotI64(sp, pc, 14)
    let z: UInt32 = r0
    r1 = z != 0 ? x : y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: r1)
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Add_si__jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 24)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  if always(acc) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r1), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r1), fa, da, va)
}

func op_i32x4Add_as__i32x4DotI16x8S_ss__i32x4Add_12__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = i32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 14)
  let x: V128 = slotV128(sp, pc, 18)
  let y: V128 = slotV128(sp, pc, 20)
  let r3: V128 = i32x4DotI16x8S(x, y)
  writeV128(r3, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Shl_ai__i32Load_1__i32ShrU_si__i32Xor_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 20)
    r2 = x &>> y
  }
  let x: UInt32 = r2
  let y: UInt32 = r1
  let r3: UInt32 = x ^ y
  writeI32(r3, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i16x8ExtendLowI8x16S_s__i16x8ExtendLowI8x16S_s__i32x4DotI16x8S_12__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    r0 = i16x8ExtendLowI8x16S(x)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r1 = i16x8ExtendLowI8x16S(x)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 14)
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 18)
    let y: V128 = slotV128(sp, pc, 20)
    let z: V128 = r1
    r2 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 24)
  let y: V128 = slotV128(sp, pc, 26)
  let z: V128 = r2
  let r3: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r3, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Load_s__i32Add_si__copyI64_a__brIf_i32GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 30)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt64
  do {
    let x: UInt64 = UInt64(r1)
    r2 = x
  }
  writeI64(r2, sp, pc, 16)
  let x: UInt32 = slotI32(sp, pc, 18)
  let y: UInt32 = slotI32(sp, pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 22)
    return enterChargeBlock(pc + offset32(pc, 34), sp, mem, left, ctx, r2, fa, da, va)
  }
  let left = fuel &- field16(pc, 24)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, r2, fa, da, va)
}

func op_f32x4Mul_as__f32x4Add_1s__i32Add_si__i32Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 20)
  let y: UInt32 = slotI32(sp, pc, 22)
  let r3: UInt32 = x &+ y
  writeI32(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, r1)
}

func op_f32x4Mul_as__f32x4Add_1s__i32Add_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 18)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f64Load_s__f64Load_s__f64Mul_12__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let r1: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r1 = v
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = r0
    r2 = x * y
  }
  let x: Double = r2
  let y: Double = slotF64(sp, pc, 14)
  let r3: Double = x + y
  writeF64(r3, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r3, va)
}

func op_f64Mul_as__f64Add_1s__i32Add_ss__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 12)
    r1 = x + y
  }
  writeF64(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = slotI32(sp, pc, 18)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 22)
  let y: UInt32 = immediateI32(pc, 24)
  let r3: UInt32 = x &+ y
  writeI32(r3, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, r1, va)
}

func op_i32Add_si__f64Load_1__i32Add_ss__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  let r1: Double
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r1 = v
  }
  writeF64(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r3: Double = v
  writeF64(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r3, va)
}

func op_i32Add_ss__i32Load8U_1__i32ShrU_ai__i32Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 20)
    r2 = x &>> y
  }
  let x: UInt32 = r2
  let y: UInt32 = immediateI32(pc, 24)
  let r3: UInt32 = x &+ y
  writeI32(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Mul_as__i32Add_1s__i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x &* y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 12)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 22)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 14)
  let x: UInt32 = r2
  let y: UInt32 = immediateI32(pc, 26)
  if x != y {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 30), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_si__i32Load8U_1__i32Add_si__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r3: UInt32 = UInt32(v)
  writeI32(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32x4DotI16x8S_ss__i32x4Add_1s__i32x4DotI16x8S_ss__i32x4Add_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = r1
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f32x4ConvertI32x4S_a__f32x4Mul_1s__f32x4Add_1s__f32x4Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = f32x4ConvertI32x4S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 8)
    r1 = f32x4Mul(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = f32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 10)
  let x: V128 = slotV128(sp, pc, 16)
  let y: V128 = slotV128(sp, pc, 18)
  let r3: V128 = f32x4Mul(x, y)
  writeV128(r3, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f64Sub_ss__f64Add_1s__f64Mul_as__f64Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x - y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 14)
    r1 = x + y
  }
  writeF64(r1, sp, pc, 12)
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 18)
    r2 = x * y
  }
  writeF64(r2, sp, pc, 16)
  let x: Double = slotF64(sp, pc, 22)
  let y: Double = slotF64(sp, pc, 24)
  let r3: Double = x + y
  writeF64(r3, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r3, va)
}

func op_i32Shl_si__i32Xor_1s__i32ShrU_ai__i32Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 12)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 22)
    r2 = x &>> y
  }
  let x: UInt32 = r2
  let y: UInt32 = slotI32(sp, pc, 16)
  let r3: UInt32 = x ^ y
  writeI32(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Load_s__i32Add_1s__i32And_1i__i32Store_s1(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x &+ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 18)
    r2 = x & y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_constI64__i64Mul_s1__i64ShrU_1i__i32WrapI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 16)
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = r0
    r1 = x &* y
  }
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = immediateI64(pc, 12)
    r2 = x &>> y
  }
  let x: UInt64 = r2
  let r3: UInt32 = UInt32(truncatingIfNeeded: x)
  writeI32(r3, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Mul_ai__i32Add_ai__i64Load_s__brIf_i64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &* y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 24)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 28)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r2 = v
  }
  writeI64(r2, sp, pc, 12)
  let x: UInt64 = r2
  let y: UInt64 = immediateI64(pc, 32)
  if x == y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 36), sp, mem, left, ctx, r2, fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, r2, fa, da, va)
}

func op_i32x4Add_as__f32x4ConvertI32x4S_1__f32x4Mul_1s__f32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    r1 = f32x4ConvertI32x4S(x)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 10)
    r2 = f32x4Mul(x, y)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 14)
  let r3: V128 = f32x4Add(x, y)
  writeV128(r3, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_copyV128_i__i8x16Add_as__i16x8ExtendLowI8x16S_a__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = field128(pc, 24)
    r0 = x
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i8x16Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    r2 = i16x8ExtendLowI8x16S(x)
  }
  writeV128(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 18)
  let y: UInt32 = immediateI32(pc, 20)
  let r3: UInt32 = x &+ y
  writeI32(r3, sp, pc, 16)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r3), fa, da, r2)
}

func op_i8x16Add_as__i16x8ExtendHighI8x16S_a__i32Add_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i8x16Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    r1 = i16x8ExtendHighI8x16S(x)
  }
  writeV128(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 18)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_constI64__i64Mul_s1__i32Add_si__i32Load8U_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 24)
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = r0
    r1 = x &* y
  }
  writeI64(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 16)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r3: UInt32 = UInt32(v)
  writeI32(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_selectI64_ssa__i32Add_si__i64Add_si__brIf_i64Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 26)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 14)
  let r2: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 20)
    let y: UInt64 = immediateI64(pc, 30)
    r2 = x &+ y
  }
  writeI64(r2, sp, pc, 18)
  let x: UInt64 = r2
  let y: UInt64 = immediateI64(pc, 34)
  if x != y {
    let left = fuel &- field16(pc, 22)
    return enterChargeBlock(pc + offset32(pc, 38), sp, mem, left, ctx, r2, fa, da, va)
  }
  let left = fuel &- field16(pc, 24)
  enterChargeBlock(pc + 48, sp, mem, left, ctx, r2, fa, da, va)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__v128Load8x8S_s__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r2 = v128Load8x8S(v)
  }
  writeV128(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 20)
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: V128 = i32x4Splat(v)
  writeV128(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f32x4Mul_ss__f32x4Add_1s__f32x4Mul_ss__f32x4Add_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r2 = f32x4Mul(x, y)
  }
  let x: V128 = r2
  let y: V128 = r1
  let r3: V128 = f32x4Add(x, y)
  writeV128(r3, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Load_a__i32Load_1__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 8)
  let r2: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 12)
    r2 = x
  }
  writeI64(r2, sp, pc, 10)
  let x: UInt64 = slotI64(sp, pc, 16)
  let r3: UInt64 = x
  writeI64(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, r3, fa, da, va)
}

func op_i64Add_ss__i64Add_1s__i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 8)
    let y: UInt64 = slotI64(sp, pc, 10)
    r0 = x &+ y
  }
  let r1: UInt64
  do {
    let x: UInt64 = r0
    let y: UInt64 = slotI64(sp, pc, 14)
    r1 = x &+ y
  }
  writeI64(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = r2
  let y: UInt32 = immediateI32(pc, 28)
  if x != y {
    let left = fuel &- field16(pc, 20)
    return enterChargeBlock(pc + offset32(pc, 32), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 22)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__i16x8ShrS_si__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 20)
    r2 = i16x8ShrS(x, y)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 18)
  let r3: V128 = i32x4DotI16x8S(x, y)
  writeV128(r3, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_copyI64_i__globalGetI64__i32Sub_1i__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 14)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    r1 = ownGlobalI64(ctx, pc, 18)
  }
  let r2: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r1)
    let y: UInt32 = immediateI32(pc, 22)
    r2 = x &- y
  }
  writeI32(r2, sp, pc, 10)
  let x: UInt32 = r2
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_copyI64_s__copyI64_s__i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = r2
  let y: UInt32 = immediateI32(pc, 28)
  if x != y {
    let left = fuel &- field16(pc, 20)
    return enterChargeBlock(pc + offset32(pc, 32), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 22)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i32Rotl_si__i32Xor_1s__i32Rotl_si__i32Xor_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = i32Rotl(x, y)
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 20)
    r2 = i32Rotl(x, y)
  }
  let x: UInt32 = r2
  let y: UInt32 = r1
  let r3: UInt32 = x ^ y
  writeI32(r3, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Rotl_si__i32Xor_1s__i32Xor_ss__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = i32Rotl(x, y)
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 12)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = slotI32(sp, pc, 16)
    r2 = x ^ y
  }
  let x: UInt32 = r2
  let y: UInt32 = slotI32(sp, pc, 20)
  let r3: UInt32 = x & y
  writeI32(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Xor_as__i32Add_1s__i32Add_si__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 8)
    r0 = x ^ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 12)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 18)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: UInt32 = v
  writeI32(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_f64Mul_as__f64Div_i1__f64Mul_as__f64Sub_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = immediateF64(pc, 18)
    let y: Double = r0
    r1 = x / y
  }
  writeF64(r1, sp, pc, 10)
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 12)
    r2 = x * y
  }
  let x: Double = slotF64(sp, pc, 16)
  let y: Double = r2
  let r3: Double = x - y
  writeF64(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r3, va)
}

func op_f64Mul_as__f64Load_a__f64Add_12__f64Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 10)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r1 = v
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = r0
    r2 = x + y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Double = r2
  let ea: Int = effectiveAddress(x, pc, 14)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Mul_as__f64Mul_ss__i32Add_si__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 14)
    let y: Double = slotF64(sp, pc, 16)
    r1 = x * y
  }
  writeF64(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 22)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r3: Double = v
  writeF64(r3, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r3, va)
}

func op_constI64__i64Mul_s1__i32Add_si__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 30)
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = r0
    r1 = x &* y
  }
  writeI64(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 22)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 12)
  let x: UInt32 = r2
  let y: UInt32 = slotI32(sp, pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 18)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 20)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_copyI64_i__globalGetI64__i32Sub_1i__globalSetI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 12)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    r1 = ownGlobalI64(ctx, pc, 16)
  }
  let r2: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r1)
    let y: UInt32 = immediateI32(pc, 20)
    r2 = x &- y
  }
  writeI32(r2, sp, pc, 10)
  let x: UInt64 = UInt64(r2)
  setOwnGlobalI64(ctx, pc, 24, x)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32Add_ss__i32Add_ai__i32Add_si__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 14)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: UInt32 = v
  writeI32(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32ShrU_si__i32Xor_1s__i32Add_1s__i32Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &>> y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = slotI32(sp, pc, 12)
    r2 = x &+ y
  }
  let x: UInt32 = slotI32(sp, pc, 14)
  let y: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_si__i32Load8U_s__i32Add_si__brIf_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 26)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 30)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 34)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = slotI32(sp, pc, 20)
  if x != 0 {
    let left = fuel &- field16(pc, 22)
    return enterChargeBlock(pc + offset32(pc, 38), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 24)
  enterChargeBlock(pc + 48, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_f32x4Mul_as__v128Load_s__i8x16ShrU_ai__v128And_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 12)
  let r2: V128
  do {
    let x: V128 = r1
    let y: UInt32 = immediateI32(pc, 28)
    r2 = i8x16ShrU(x, y)
  }
  writeV128(r2, sp, pc, 16)
  let x: V128 = slotV128(sp, pc, 20)
  let y: V128 = slotV128(sp, pc, 22)
  let r3: V128 = x & y
  writeV128(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i64Load32S_s__i64Load32S_s__i64Mul_12__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r0 = UInt64(bitPattern: Int64(v))
  }
  let r1: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r1 = UInt64(bitPattern: Int64(v))
  }
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = r0
    r2 = x &* y
  }
  let x: UInt64 = r2
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_f32x4Mul_ss__i32x4DotI16x8S_ss__i32x4Add_1s__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 20)
    r2 = i32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 18)
  let x: V128 = slotV128(sp, pc, 24)
  let y: V128 = slotV128(sp, pc, 26)
  let r3: V128 = i32x4DotI16x8S(x, y)
  writeV128(r3, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_si__i64Extend32S_1__i32Add_si__i64Extend32S_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  let r1: UInt64
  do {
    let x: UInt64 = UInt64(r0)
    r1 = i64Extend32S(x)
  }
  writeI64(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 20)
    r2 = x &+ y
  }
  let x: UInt64 = UInt64(r2)
  let r3: UInt64 = i64Extend32S(x)
  writeI64(r3, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, r3, fa, da, va)
}

func op_i32Add_ai__i32Load_1__i32Add_1i__brTable_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 8)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 16)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  
  let last: Int = field32(pc, 20)
  branchTable(x, last, pc + 24, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Add_ss__i32Add_ss__i32Load8U_1__i32Store8_31(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r1 = x &+ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r2 = UInt32(v)
  }
  let x: UInt32 = r0
  let y: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_copyI64_i__i64Load32S_s__i64Mul_as__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = immediateI64(pc, 16)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r1 = UInt64(bitPattern: Int64(v))
  }
  writeI64(r1, sp, pc, 10)
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = slotI64(sp, pc, 14)
    r2 = x &* y
  }
  let x: UInt64 = r2
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i32Load_s__i32Load_s__i32Load_s__i32Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 28)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r2 = v
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = slotI32(sp, pc, 22)
  let ea: Int = effectiveAddress(x, pc, 36)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: UInt32 = v
  writeI32(r3, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Load_s__i32Shl_1i__i32Add_1i__jump(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &<< y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 10)
  if always(acc) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 28), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_v128Load_s__i32x4DotI16x8S_as__i32x4Add_1s__i16x8ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 16)
    r2 = i32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 14)
  let x: V128 = slotV128(sp, pc, 20)
  let y: UInt32 = immediateI32(pc, 26)
  let r3: V128 = i16x8ShrS(x, y)
  writeV128(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f32x4Add_as__v128Load_s__f32x4Mul_1s__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 16)
    r2 = f32x4Mul(x, y)
  }
  writeV128(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 20)
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r3: V128 = v128Load8x8S(v)
  writeV128(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_v128Load_s__i8x16ShrU_ai__v128And_ss__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: UInt32 = immediateI32(pc, 28)
    r1 = i8x16ShrU(x, y)
  }
  writeV128(r1, sp, pc, 12)
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 16)
    let y: V128 = slotV128(sp, pc, 18)
    r2 = x & y
  }
  writeV128(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 22)
  let ea: Int = effectiveAddress(x, pc, 32)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i16x8ShrS_si__v128Load32Splat_s__i32x4DotI16x8S_a2__i32x4Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = i16x8ShrS(x, y)
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = i32x4Splat(v)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 16)
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__f32x4ConvertI32x4S_1__f32x4Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = i32x4Add(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    r2 = f32x4ConvertI32x4S(x)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 14)
  let r3: V128 = f32x4Mul(x, y)
  writeV128(r3, sp, pc, 12)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_si__i32Add_si__i32Add_si__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 24)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 28)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 32)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = r2
  let y: UInt32 = immediateI32(pc, 36)
  if x != y {
    let left = fuel &- field16(pc, 20)
    return enterChargeBlock(pc + offset32(pc, 40), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 22)
  enterChargeBlock(pc + 48, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i32x4Add_as__v128Load_s__i32x4DotI16x8S_as__i32x4Add_13(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 14)
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = r0
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4Shl_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 18)
    let y: V128 = slotV128(sp, pc, 20)
    let z: V128 = r1
    r2 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = r2
  let y: UInt32 = immediateI32(pc, 24)
  let r3: V128 = i32x4Shl(x, y)
  writeV128(r3, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Shl_ai__i32Xor_1s__i32And_ai__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 22)
    r2 = x & y
  }
  writeI32(r2, sp, pc, 12)
  let x: UInt64 = slotI64(sp, pc, 16)
  let r3: UInt64 = x
  writeI64(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, r3, fa, da, va)
}

func op_constI64__i64Mul_s1__i32Load_s__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 28)
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = r0
    r1 = x &* y
  }
  writeI64(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r2 = v
  }
  writeI32(r2, sp, pc, 12)
  let x: UInt32 = r2
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i32Load_s__i32Load_s__i32Mul_12__i64Xor_1s(
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
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = r0
    r2 = x &* y
  }
  let x: UInt64 = UInt64(r2)
  let y: UInt64 = slotI64(sp, pc, 14)
  let r3: UInt64 = x ^ y
  writeI64(r3, sp, pc, 12)
  next(pc + 24, sp, mem, fuel, ctx, r3, fa, da, va)
}

func op_v128And_ss__v128Load_s__i8x16ShrU_ai__v128And_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = x & y
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 14)
  let r2: V128
  do {
    let x: V128 = r1
    let y: UInt32 = immediateI32(pc, 30)
    r2 = i8x16ShrU(x, y)
  }
  writeV128(r2, sp, pc, 18)
  let x: V128 = slotV128(sp, pc, 22)
  let y: V128 = slotV128(sp, pc, 24)
  let r3: V128 = x & y
  writeV128(r3, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_v128Load32Splat_s__v128Load32Splat_s__v128Load32Splat_s__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 28)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = i32x4Splat(v)
  }
  writeV128(r1, sp, pc, 12)
  let r2: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r2 = i32x4Splat(v)
  }
  writeV128(r2, sp, pc, 16)
  let x: UInt32 = slotI32(sp, pc, 22)
  let ea: Int = effectiveAddress(x, pc, 36)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: V128 = i32x4Splat(v)
  writeV128(r3, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f64Load_s__f64Load_s__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let r1: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 28)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r1 = v
  }
  writeF64(r1, sp, pc, 12)
  let r2: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 18)
    r2 = x
  }
  writeI64(r2, sp, pc, 16)
  let x: UInt64 = slotI64(sp, pc, 22)
  let r3: UInt64 = x
  writeI64(r3, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, r3, fa, r1, va)
}

func op_i32Mul_si__i32Add_ai__f64Load_s__f64Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = x &* y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 26)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let r2: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let ea: Int = effectiveAddress(x, pc, 30)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r2 = v
  }
  writeF64(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 20)
  let ea: Int = effectiveAddress(x, pc, 34)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r3: Double = v
  writeF64(r3, sp, pc, 18)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r1), fa, r3, va)
}

func op_f32x4ConvertI32x4S_a__f32x4Mul_1s__f32x4Add_1s__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = f32x4ConvertI32x4S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 8)
    r1 = f32x4Mul(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = f32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 10)
  let x: UInt32 = slotI32(sp, pc, 16)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f32x4Add_as__v128Load_s__f32x4Mul_1s__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 16)
    r2 = f32x4Mul(x, y)
  }
  writeV128(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 20)
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4Add_as__i16x8ShrS_si__i32x4DotI16x8S_1s__i32x4Add_13(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = i16x8ShrS(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = r0
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4Shl_1i__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: UInt32 = immediateI32(pc, 24)
    r1 = i32x4Shl(x, y)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r1
    r2 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 20)
  let y: V128 = slotV128(sp, pc, 22)
  let z: V128 = r2
  let r3: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r3, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4Shl_ai__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 22)
    r0 = i32x4Shl(x, y)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 12)
    let y: V128 = slotV128(sp, pc, 14)
    let z: V128 = r1
    r2 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 18)
  let y: V128 = slotV128(sp, pc, 20)
  let z: V128 = r2
  let r3: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f32x4Mul_ss__i32x4DotI16x8S_ss__i32x4DotI16x8S_ss__i32x4Add_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r0 = f32x4Mul(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 18)
    let y: V128 = slotV128(sp, pc, 20)
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = r1
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 22)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4DotI16x8S_ss__i32x4DotI16x8S_ss__i32x4Add_12__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 12)
    let y: V128 = slotV128(sp, pc, 14)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = i32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 16)
  let x: V128 = slotV128(sp, pc, 20)
  let y: V128 = slotV128(sp, pc, 22)
  let r3: V128 = i32x4DotI16x8S(x, y)
  writeV128(r3, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_si__i64Load_a__i64And_1i__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = immediateI64(pc, 22)
    r2 = x & y
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt64 = r2
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32x4DotI16x8S_as__i32x4Add_1s__v128Load8x8S_s__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r2 = v128Load8x8S(v)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 18)
  let r3: V128 = i32x4DotI16x8S(x, y)
  writeV128(r3, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4DotI16x8S_as__v128Load8x8S_s__i32x4DotI16x8S_1s__i32x4Add_13(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v128Load8x8S(v)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r2
  let y: V128 = r0
  let r3: V128 = i32x4Add(x, y)
  writeV128(r3, sp, pc, 14)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_si__i32Add_si__i32Add_si__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 26)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 30)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 34)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = r2
  let y: UInt32 = slotI32(sp, pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 22)
    return enterChargeBlock(pc + offset32(pc, 38), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 24)
  enterChargeBlock(pc + 48, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i16x8ShrS_si__i32x4DotI16x8S_1s__i32x4Add_1s__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = i16x8ShrS(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 14)
    r2 = i32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 12)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 24)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_ss__i32Add_ss__i32Load_1__i32Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = slotI32(sp, pc, 16)
    r1 = x &+ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r2 = v
  }
  writeI32(r2, sp, pc, 18)
  let x: UInt32 = r2
  let y: UInt32 = immediateI32(pc, 26)
  let r3: UInt32 = x &<< y
  writeI32(r3, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Add_ai__i32LtU_1i__constI32_i__selectI64_1s2(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 12)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 16)
    r1 = (x < y) ? 1 : 0
  }
  let r2: UInt32
  do {
    let x: UInt32 = immediateI32(pc, 20)
    r2 = x
  }
  let x: UInt64 = UInt64(r2)
  let y: UInt64 = slotI64(sp, pc, 10)
  let z: UInt32 = r1
  let r3: UInt64 = z != 0 ? x : y
  writeI64(r3, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r3, fa, da, va)
}

func op_f32Load_a__i32Mul_si__f32Load_1__f32Mul_13(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 16)
    r1 = x &* y
  }
  let r2: Float
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r2 = v
  }
  let x: Float = r2
  let y: Float = r0
  let r3: Float = x * y
  writeF32(r3, sp, pc, 10)
  next(pc + 24, sp, mem, fuel, ctx, acc, r3, da, va)
}

func op_v128Load_s__v128Load32Splat_s__f32x4Mul_a2__v128Load32Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = i32x4Splat(v)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = f32x4Mul(x, y)
  }
  writeV128(r2, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: V128 = i32x4Splat(v)
  writeV128(r3, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__f32x4ConvertI32x4S_1__f32x4Mul_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r2: V128
  do {
    let x: V128 = r1
    r2 = f32x4ConvertI32x4S(x)
  }
  let x: V128 = r2
  let y: V128 = slotV128(sp, pc, 20)
  let r3: V128 = f32x4Mul(x, y)
  writeV128(r3, sp, pc, 18)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_f32x4Add_as__v128Load_s__f32x4Mul_as__v128Load_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 12)
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 18)
    r2 = f32x4Mul(x, y)
  }
  writeV128(r2, sp, pc, 16)
  let x: UInt32 = slotI32(sp, pc, 22)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r3: V128 = v
  writeV128(r3, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_si__i64Load_a__i64ShrU_ai__i32WrapI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  writeI64(r1, sp, pc, 12)
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = immediateI64(pc, 24)
    r2 = x &>> y
  }
  let x: UInt64 = r2
  let r3: UInt32 = UInt32(truncatingIfNeeded: x)
  writeI32(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_constI64__i64Mul_s1__i32Add_si__i32Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    r0 = field64(pc, 24)
  }
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = r0
    r1 = x &* y
  }
  writeI64(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 16)
    r2 = x &+ y
  }
  let x: UInt32 = r2
  let ea: Int = effectiveAddress(x, pc, 20)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r3: UInt32 = v
  writeI32(r3, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r3), fa, da, va)
}

func op_i32Add_si__i32Load8U_s__i32Load8U_s__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 26)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 30)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let ea: Int = effectiveAddress(x, pc, 34)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r2 = UInt32(v)
  }
  writeI32(r2, sp, pc, 16)
  let x: UInt32 = r2
  let y: UInt32 = slotI32(sp, pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 22)
    return enterChargeBlock(pc + offset32(pc, 38), sp, mem, left, ctx, UInt64(r2), fa, da, va)
  }
  let left = fuel &- field16(pc, 24)
  enterChargeBlock(pc + 48, sp, mem, left, ctx, UInt64(r2), fa, da, va)
}

func op_i8x16ShrU_ai__v128And_ss__v128Load_s__i8x16ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: UInt32 = immediateI32(pc, 22)
    r0 = i8x16ShrU(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 12)
    let y: V128 = slotV128(sp, pc, 14)
    r1 = x & y
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r2 = v
  }
  writeV128(r2, sp, pc, 16)
  let x: V128 = r2
  let y: UInt32 = immediateI32(pc, 30)
  let r3: V128 = i8x16ShrU(x, y)
  writeV128(r3, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r3)
}

func op_i32Add_si__v128Load_1__i16x8ExtendHighI8x16S_a__i32Add_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  let r1: V128
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    r2 = i16x8ExtendHighI8x16S(x)
  }
  writeV128(r2, sp, pc, 12)
  let r3: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 26)
    r3 = x &+ y
  }
  let x: UInt32 = r3
  let ea: Int = effectiveAddress(x, pc, 30)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r4: V128 = v
  writeV128(r4, sp, pc, 16)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_i32Add_ss__i32Add_ai__i32Load8S_1__i32Mul_1s__i32Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 20)
    r1 = x &+ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r2 = UInt32(bitPattern: Int32(v))
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = slotI32(sp, pc, 14)
    r3 = x &* y
  }
  let x: UInt32 = r3
  let y: UInt32 = slotI32(sp, pc, 18)
  let r4: UInt32 = x &+ y
  writeI32(r4, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r4), fa, da, va)
}

func op_f64Mul_ss__f64Mul_ss__f64Add_as__f64Gt_1i__brUnless_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 16)
    let y: Double = slotF64(sp, pc, 18)
    r1 = x * y
  }
  writeF64(r1, sp, pc, 14)
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 20)
    r2 = x + y
  }
  let r3: UInt32
  do {
    let x: Double = r2
    let y: Double = immediateF64(pc, 30)
    r3 = (x > y) ? 1 : 0
  }
  let x: UInt32 = r3
  if !(x != 0) {
    let left = fuel &- field16(pc, 22)
    return enterChargeBlock(pc + offset32(pc, 26), sp, mem, left, ctx, acc, fa, r1, va)
  }
  let left = fuel &- field16(pc, 24)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, acc, fa, r1, va)
}

func op_f64Mul_as__f64Add_1s__f64Mul_as__f64Add_as__brIf_f64Gt_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 8)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 12)
    r1 = x + y
  }
  writeF64(r1, sp, pc, 10)
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 16)
    r2 = x * y
  }
  writeF64(r2, sp, pc, 14)
  let r3: Double
  do {
    let x: Double = r2
    let y: Double = slotF64(sp, pc, 18)
    r3 = x + y
  }
  let x: Double = r3
  let y: Double = immediateF64(pc, 28)
  if x > y {
    let left = fuel &- field16(pc, 20)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, acc, fa, r2, va)
  }
  let left = fuel &- field16(pc, 22)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, acc, fa, r2, va)
}

func op_f64Sub_ss__f64Add_1s__f64Add_ss__f64Mul_1s__f64Add_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x - y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 14)
    r1 = x + y
  }
  writeF64(r1, sp, pc, 12)
  let r2: Double
  do {
    let x: Double = slotF64(sp, pc, 16)
    let y: Double = slotF64(sp, pc, 18)
    r2 = x + y
  }
  let r3: Double
  do {
    let x: Double = r2
    let y: Double = slotF64(sp, pc, 20)
    r3 = x * y
  }
  let x: Double = r3
  let y: Double = slotF64(sp, pc, 24)
  let r4: Double = x + y
  writeF64(r4, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r4, va)
}

func op_i32Eqz_a__i32Add_1s__i32Add_si__i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = (x == 0) ? 1 : 0
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 12)
  let r3: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 28)
    r3 = x &+ y
  }
  writeI32(r3, sp, pc, 16)
  let x: UInt32 = r3
  if x != 0 {
    let left = fuel &- field16(pc, 20)
    return enterChargeBlock(pc + offset32(pc, 32), sp, mem, left, ctx, UInt64(r3), fa, da, va)
  }
  let left = fuel &- field16(pc, 22)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r3), fa, da, va)
}

func op_f64Load_s__f64Mul_ss__f64Mul_1s__f64Sub_31__f64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 10)
    let y: Double = slotF64(sp, pc, 12)
    r1 = x * y
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 14)
    r2 = x * y
  }
  let r3: Double
  do {
    let x: Double = r0
    let y: Double = r2
    r3 = x - y
  }
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: Double = r3
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32x4ConvertI32x4S_a__f32x4Mul_1s__f32x4Add_1s__i32Add_si__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = f32x4ConvertI32x4S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 8)
    r1 = f32x4Mul(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = f32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 10)
  let r3: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 22)
    r3 = x &+ y
  }
  writeI32(r3, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 20)
  let y: UInt32 = immediateI32(pc, 26)
  let r4: UInt32 = x &+ y
  writeI32(r4, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r4), fa, da, r2)
}

func op_f32Load_s__i32Add_si__f32Load_1__f32Mul_13__f32x4Splat_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r0 = v
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &+ y
  }
  let r2: Float
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
    r2 = v
  }
  let r3: Float
  do {
    let x: Float = r2
    let y: Float = r0
    r3 = x * y
  }
  let x: Float = r3
  let r4: V128 = f32x4Splat(x)
  writeV128(r4, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_i16x8ExtendHighI8x16S_s__i16x8ExtendHighI8x16S_s__i32x4DotI16x8S_12__i32x4Add_1s__i8x16ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    r0 = i16x8ExtendHighI8x16S(x)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    r1 = i16x8ExtendHighI8x16S(x)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = i32x4DotI16x8S(x, y)
  }
  let r3: V128
  do {
    let x: V128 = r2
    let y: V128 = slotV128(sp, pc, 14)
    r3 = i32x4Add(x, y)
  }
  writeV128(r3, sp, pc, 12)
  let x: V128 = slotV128(sp, pc, 18)
  let y: UInt32 = immediateI32(pc, 20)
  let r4: V128 = i8x16ShrU(x, y)
  writeV128(r4, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_i32x4Add_as__v128Load8x8S_s__i32x4DotI16x8S_1s__i32x4Add_13__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v128Load8x8S(v)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = i32x4DotI16x8S(x, y)
  }
  let r3: V128
  do {
    let x: V128 = r2
    let y: V128 = r0
    r3 = i32x4Add(x, y)
  }
  writeV128(r3, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 24)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r4: V128 = v128Load8x8S(v)
  writeV128(r4, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_f32x4Mul_as__f32x4Add_1s__f32x4Mul_ss__i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 16)
    let y: V128 = slotV128(sp, pc, 18)
    r2 = f32x4Mul(x, y)
  }
  writeV128(r2, sp, pc, 14)
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 20)
    let y: V128 = slotV128(sp, pc, 22)
    let z: V128 = slotV128(sp, pc, 24)
    r3 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 28)
  let y: V128 = slotV128(sp, pc, 30)
  let z: V128 = r3
  let r4: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r4, sp, pc, 26)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_i32Add_si__i32Load8U_1__selectI64_ss1__i64Add_si__i64Xor_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  let r2: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 12)
    let y: UInt64 = slotI64(sp, pc, 14)
    let z: UInt32 = r1
    r2 = z != 0 ? x : y
  }
  writeI64(r2, sp, pc, 10)
  let r3: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 16)
    let y: UInt64 = immediateI64(pc, 30)
    r3 = x &+ y
  }
  let x: UInt64 = r3
  let y: UInt64 = slotI64(sp, pc, 20)
  let r4: UInt64 = x ^ y
  writeI64(r4, sp, pc, 18)
  next(pc + 40, sp, mem, fuel, ctx, r4, fa, da, va)
}

func op_i32Add_si__i32Load_a__i32Load_1__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 30)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r2 = v
  }
  writeI32(r2, sp, pc, 12)
  let r3: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 16)
    r3 = x
  }
  writeI64(r3, sp, pc, 14)
  let x: UInt64 = slotI64(sp, pc, 20)
  let r4: UInt64 = x
  writeI64(r4, sp, pc, 18)
  next(pc + 40, sp, mem, fuel, ctx, r4, fa, da, va)
}

func op_i32Load_s__i32Shl_1i__i32Add_1s__i64Load_1__i64Store_s1(
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
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 18)
    r1 = x &<< y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = slotI32(sp, pc, 10)
    r2 = x &+ y
  }
  let r3: UInt64
  do {
    let x: UInt32 = r2
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r3 = v
  }
  let x: UInt32 = slotI32(sp, pc, 12)
  let y: UInt64 = r3
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Shl_ai__i32Xor_1s__i32RemU_ai__i32Mul_1i__i64Add_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 18)
    if _slowPath(y == 0) { return trapIntegerDivideByZero(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    r2 = i32RemU(x, y)
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = immediateI32(pc, 22)
    r3 = x &* y
  }
  let x: UInt64 = UInt64(r3)
  let y: UInt64 = immediateI64(pc, 26)
  let r4: UInt64 = x &+ y
  writeI64(r4, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, r4, fa, da, va)
}

func op_i32Add_as__copyI64_s__copyI64_s__i32Xor_as__i32And_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let r2: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 18)
    r2 = x
  }
  writeI64(r2, sp, pc, 16)
  let r3: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r2)
    let y: UInt32 = slotI32(sp, pc, 20)
    r3 = x ^ y
  }
  let x: UInt32 = r3
  let y: UInt32 = slotI32(sp, pc, 24)
  let r4: UInt32 = x & y
  writeI32(r4, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r4), fa, da, va)
}

func op_i32Add_as__i32Add_as__i32Add_ss__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = slotI32(sp, pc, 10)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 14)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = slotI32(sp, pc, 20)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 16)
  let r3: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 24)
    r3 = x
  }
  writeI64(r3, sp, pc, 22)
  let x: UInt64 = slotI64(sp, pc, 28)
  let r4: UInt64 = x
  writeI64(r4, sp, pc, 26)
  next(pc + 32, sp, mem, fuel, ctx, r4, fa, da, va)
}

func op_f64Add_as__i32Add_si__f64Load_1__f64Sub_s1__f64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x + y
  }
  writeF64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 22)
    r1 = x &+ y
  }
  let r2: Double
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r2 = v
  }
  let r3: Double
  do {
    let x: Double = slotF64(sp, pc, 16)
    let y: Double = r2
    r3 = x - y
  }
  writeF64(r3, sp, pc, 14)
  let x: Double = r3
  let y: Double = slotF64(sp, pc, 20)
  let r4: Double = x * y
  writeF64(r4, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, r4, va)
}

func op_f64Load_a__f64Mul_ss__f64Mul_1s__f64Add_13__f64Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r1 = x * y
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 12)
    r2 = x * y
  }
  let r3: Double
  do {
    let x: Double = r2
    let y: Double = r0
    r3 = x + y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Double = r3
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Load_i__f64Load_i__f64Mul_1i__f64Add_13__f64Store_i1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = immediateI32(pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let r1: Double
  do {
    let x: UInt32 = immediateI32(pc, 16)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r1 = v
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = immediateF64(pc, 32)
    r2 = x * y
  }
  let r3: Double
  do {
    let x: Double = r2
    let y: Double = r0
    r3 = x + y
  }
  let x: UInt32 = immediateI32(pc, 24)
  let y: Double = r3
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Mul_ss__f64Mul_1s__f64Load_a__f64Add_12__f64Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = slotF64(sp, pc, 8)
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  let r1: Double
  do {
    let x: Double = r0
    let y: Double = slotF64(sp, pc, 12)
    r1 = x * y
  }
  let r2: Double
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let ea: Int = effectiveAddress(x, pc, 14)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r2 = v
  }
  let r3: Double
  do {
    let x: Double = r2
    let y: Double = r1
    r3 = x + y
  }
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: Double = r3
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_copyI64_a__i64Load_a__i64Eqz_a__selectI64_ss1__i64Store_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r0)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v
  }
  writeI64(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt64 = r1
    r2 = (x == 0) ? 1 : 0
  }
  let r3: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 12)
    let y: UInt64 = slotI64(sp, pc, 14)
    let z: UInt32 = r2
    r3 = z != 0 ? x : y
  }
  let x: UInt32 = slotI32(sp, pc, 16)
  let y: UInt64 = r3
  let ea: Int = effectiveAddress(x, pc, 22)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 32, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Rotl_ai__i32Rotl_si__i32Xor_12__i32ShrU_si__i32Xor_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = i32Rotl(x, y)
  }
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r1 = i32Rotl(x, y)
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = r0
    r2 = x ^ y
  }
  let r3: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 22)
    r3 = x &>> y
  }
  let x: UInt32 = r3
  let y: UInt32 = r2
  let r4: UInt32 = x ^ y
  writeI32(r4, sp, pc, 12)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r4), fa, da, va)
}

func op_i32Add_si__i32Load8U_a__i32Add_si__i32Load8U_a__i32Store8_s1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 28)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 14)
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r3 = UInt32(v)
  }
  let x: UInt32 = slotI32(sp, pc, 18)
  let y: UInt32 = r3
  let ea: Int = effectiveAddress(x, pc, 36)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r2), fa, da, va)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    let z: V128 = slotV128(sp, pc, 12)
    r0 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    let z: V128 = r0
    r1 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 18)
    let y: V128 = slotV128(sp, pc, 20)
    let z: V128 = r1
    r2 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 22)
    let y: V128 = slotV128(sp, pc, 24)
    let z: V128 = r2
    r3 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 28)
  let y: V128 = slotV128(sp, pc, 30)
  let z: V128 = r3
  let r4: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r4, sp, pc, 26)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_i64Load32S_s__i64Load32S_s__i64Mul_12__i64DivS_1i__returnI64_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 12)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r0 = UInt64(bitPattern: Int64(v))
  }
  let r1: UInt64
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int32 = mem.loadUnaligned(fromByteOffset: ea, as: Int32.self)
    r1 = UInt64(bitPattern: Int64(v))
  }
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = r0
    r2 = x &* y
  }
  let r3: UInt64
  do {
    let x: UInt64 = r2
    let y: UInt64 = immediateI64(pc, 20)
    if _slowPath(y == 0) { return trapIntegerDivideByZero(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    r3 = i64DivS(x, y)
  }
  let x: UInt64 = r3
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_i16x8ShrS_si__i32x4DotI16x8S_1s__i32x4Add_1s__i16x8ShrS_si__i32x4DotI16x8S_1s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = i16x8ShrS(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 14)
    r2 = i32x4Add(x, y)
  }
  writeV128(r2, sp, pc, 12)
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 26)
    r3 = i16x8ShrS(x, y)
  }
  let x: V128 = r3
  let y: V128 = slotV128(sp, pc, 20)
  let r4: V128 = i32x4DotI16x8S(x, y)
  writeV128(r4, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_i32x4DotI16x8S_as__v128Load8x8S_s__i32x4DotI16x8S_1s__i32x4Add_13__v128Load8x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r1 = v128Load8x8S(v)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = i32x4DotI16x8S(x, y)
  }
  let r3: V128
  do {
    let x: V128 = r2
    let y: V128 = r0
    r3 = i32x4Add(x, y)
  }
  writeV128(r3, sp, pc, 14)
  let x: UInt32 = slotI32(sp, pc, 18)
  let ea: Int = effectiveAddress(x, pc, 24)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 4, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r4: V128 = v128Load8x8S(v)
  writeV128(r4, sp, pc, 16)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_f32x4Add_as__f32x4Mul_ss__i32x4RelaxedDotI8x16I7x16AddS_sss__i32x4RelaxedDotI8x16I7x16AddS_ss1__i32x4RelaxedDotI8x16I7x16AddS_ss1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 10)
    r0 = f32x4Add(x, y)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r1 = f32x4Mul(x, y)
  }
  writeV128(r1, sp, pc, 12)
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 18)
    let y: V128 = slotV128(sp, pc, 20)
    let z: V128 = slotV128(sp, pc, 22)
    r2 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 24)
    let y: V128 = slotV128(sp, pc, 26)
    let z: V128 = r2
    r3 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 30)
  let y: V128 = slotV128(sp, pc, 32)
  let z: V128 = r3
  let r4: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r4, sp, pc, 28)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_v128Load_s__i8x16ShrU_ai__v128And_ss__i32x4RelaxedDotI8x16I7x16AddS_s1s__i32x4RelaxedDotI8x16I7x16AddS_s31(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: UInt32 = immediateI32(pc, 28)
    r1 = i8x16ShrU(x, y)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 12)
    let y: V128 = slotV128(sp, pc, 14)
    r2 = x & y
  }
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 16)
    let y: V128 = r2
    let z: V128 = slotV128(sp, pc, 18)
    r3 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  }
  let x: V128 = slotV128(sp, pc, 22)
  let y: V128 = r1
  let z: V128 = r3
  let r4: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r4, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r4)
}

func op_f32x4Mul_as__f32x4Add_1s__i32Add_si__i32Add_ss__i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = f32x4Mul(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = f32x4Add(x, y)
  }
  writeV128(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 32)
    r2 = x &+ y
  }
  writeI32(r2, sp, pc, 14)
  let r3: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 20)
    let y: UInt32 = slotI32(sp, pc, 22)
    r3 = x &+ y
  }
  writeI32(r3, sp, pc, 18)
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 26)
    let y: UInt32 = immediateI32(pc, 36)
    r4 = x &+ y
  }
  writeI32(r4, sp, pc, 24)
  let x: UInt32 = r4
  if x != 0 {
    let left = fuel &- field16(pc, 28)
    return enterChargeBlock(pc + offset32(pc, 40), sp, mem, left, ctx, UInt64(r4), fa, da, r1)
  }
  let left = fuel &- field16(pc, 30)
  enterChargeBlock(pc + 48, sp, mem, left, ctx, UInt64(r4), fa, da, r1)
}

func op_v128Load_s__v128Load32Splat_s__f32x4Mul_a2__f32x4Add_1s__i32Add_si__v128Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r0 = v
  }
  let r1: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = i32x4Splat(v)
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = f32x4Mul(x, y)
  }
  let r3: V128
  do {
    let x: V128 = r2
    let y: V128 = slotV128(sp, pc, 16)
    r3 = f32x4Add(x, y)
  }
  writeV128(r3, sp, pc, 14)
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 30)
    r4 = x &+ y
  }
  let x: UInt32 = r4
  let ea: Int = effectiveAddress(x, pc, 34)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 5, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r5: V128 = v
  writeV128(r5, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, da, r5)
}

func op_i32Add_si__i32Load8U_1__i32Add_si__i32Load8U_1__i32Xor_1s__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r1 = UInt32(v)
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 26)
    r2 = x &+ y
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let ea: Int = effectiveAddress(x, pc, 30)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r3 = UInt32(v)
  }
  let r4: UInt32
  do {
    let x: UInt32 = r3
    let y: UInt32 = slotI32(sp, pc, 14)
    r4 = x ^ y
  }
  let x: UInt32 = r4
  let y: UInt32 = immediateI32(pc, 34)
  let r5: UInt32 = x & y
  writeI32(r5, sp, pc, 16)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r5), fa, da, va)
}

func op_i32Shl_ai__i32Load_1__i32ShrU_si__i32Xor_12__i32Add_si__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 20)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 28)
    r2 = x &>> y
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = r1
    r3 = x ^ y
  }
  writeI32(r3, sp, pc, 10)
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 32)
    r4 = x &+ y
  }
  writeI32(r4, sp, pc, 12)
  let x: UInt32 = r4
  if x != 0 {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 36), sp, mem, left, ctx, UInt64(r4), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 40, sp, mem, left, ctx, UInt64(r4), fa, da, va)
}

func op_i32Shl_ai__i32Load_1__i32ShrU_si__i32Xor_12__i32Xor_as__i32And_1i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r1 = v
  }
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 24)
    r2 = x &>> y
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = r1
    r3 = x ^ y
  }
  writeI32(r3, sp, pc, 10)
  let r4: UInt32
  do {
    let x: UInt32 = r3
    let y: UInt32 = slotI32(sp, pc, 12)
    r4 = x ^ y
  }
  let x: UInt32 = r4
  let y: UInt32 = immediateI32(pc, 28)
  let r5: UInt32 = x & y
  writeI32(r5, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r5), fa, da, va)
}

func op_i32x4Add_as__i32x4DotI16x8S_ss__i32x4Add_12__i32x4DotI16x8S_ss__i32x4Add_12__i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    let y: V128 = slotV128(sp, pc, 8)
    r0 = i32x4Add(x, y)
  }
  let r1: V128
  do {
    let x: V128 = slotV128(sp, pc, 10)
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = r0
    r2 = i32x4Add(x, y)
  }
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r3 = i32x4DotI16x8S(x, y)
  }
  let r4: V128
  do {
    let x: V128 = r3
    let y: V128 = r2
    r4 = i32x4Add(x, y)
  }
  writeV128(r4, sp, pc, 18)
  let x: V128 = slotV128(sp, pc, 22)
  let y: V128 = slotV128(sp, pc, 24)
  let r5: V128 = i32x4DotI16x8S(x, y)
  writeV128(r5, sp, pc, 20)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r5)
}

func op_v128Load8x8S_s__i32x4DotI16x8S_1s__i32x4Add_1s__v128Load8x8S_s__i32x4DotI16x8S_1s__i32x4Add_13(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 20)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r0 = v128Load8x8S(v)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 10)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 12)
    r2 = i32x4Add(x, y)
  }
  let r3: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
    r3 = v128Load8x8S(v)
  }
  let r4: V128
  do {
    let x: V128 = r3
    let y: V128 = slotV128(sp, pc, 16)
    r4 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r4
  let y: V128 = r2
  let r5: V128 = i32x4Add(x, y)
  writeV128(r5, sp, pc, 18)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r5)
}

func op_selectI64_ssa__i64Add_si__i64Xor_1s__constI64__i64Mul_21__i32Load8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = slotI64(sp, pc, 12)
    let z: UInt32 = UInt32(truncatingIfNeeded: acc)
    r0 = z != 0 ? x : y
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    let y: UInt64 = immediateI64(pc, 24)
    r1 = x &+ y
  }
  let r2: UInt64
  do {
    let x: UInt64 = r1
    let y: UInt64 = slotI64(sp, pc, 16)
    r2 = x ^ y
  }
  let r3: UInt64
  do {
    r3 = field64(pc, 32)
  }
  let r4: UInt64
  do {
    let x: UInt64 = r2
    let y: UInt64 = r3
    r4 = x &* y
  }
  writeI64(r4, sp, pc, 18)
  let x: UInt32 = slotI32(sp, pc, 22)
  let ea: Int = effectiveAddress(x, pc, 28)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 5, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r5: UInt32 = UInt32(v)
  writeI32(r5, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, UInt64(r5), fa, da, va)
}

func op_copyI64_a__i32Add_si__i32Load_a__i32Load_1__copyI64_s__copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = acc
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 24)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 28)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r2 = v
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r3 = v
  }
  writeI32(r3, sp, pc, 14)
  let r4: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 18)
    r4 = x
  }
  writeI64(r4, sp, pc, 16)
  let x: UInt64 = slotI64(sp, pc, 22)
  let r5: UInt64 = x
  writeI64(r5, sp, pc, 20)
  next(pc + 40, sp, mem, fuel, ctx, r5, fa, da, va)
}

func op_v128Load32Splat_s__i32x4DotI16x8S_as__i32x4Add_1s__v128Load32Splat_s__i32x4DotI16x8S_as__i32x4Add_13(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = i32x4Splat(v)
  }
  writeV128(r0, sp, pc, 8)
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 14)
    r2 = i32x4Add(x, y)
  }
  let r3: V128
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let ea: Int = effectiveAddress(x, pc, 28)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r3 = i32x4Splat(v)
  }
  writeV128(r3, sp, pc, 16)
  let r4: V128
  do {
    let x: V128 = r3
    let y: V128 = slotV128(sp, pc, 20)
    r4 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r4
  let y: V128 = r2
  let r5: V128 = i32x4Add(x, y)
  writeV128(r5, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r5)
}

func op_i32x4DotI16x8S_ss__i32x4Add_1s__i32x4DotI16x8S_ss__i32x4Add_12__i32x4DotI16x8S_ss__i32x4Add_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = slotV128(sp, pc, 8)
    let y: V128 = slotV128(sp, pc, 10)
    r0 = i32x4DotI16x8S(x, y)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 12)
    r1 = i32x4Add(x, y)
  }
  let r2: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    let y: V128 = slotV128(sp, pc, 16)
    r2 = i32x4DotI16x8S(x, y)
  }
  let r3: V128
  do {
    let x: V128 = r2
    let y: V128 = r1
    r3 = i32x4Add(x, y)
  }
  let r4: V128
  do {
    let x: V128 = slotV128(sp, pc, 18)
    let y: V128 = slotV128(sp, pc, 20)
    r4 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r4
  let y: V128 = r3
  let r5: V128 = i32x4Add(x, y)
  writeV128(r5, sp, pc, 22)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r5)
}

func op_copyI64_s__copyI64_s__copyI64_s__i32Rotl_ai__i32Rotl_si__i32Xor_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let r1: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 14)
    r1 = x
  }
  writeI64(r1, sp, pc, 12)
  let r2: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 18)
    r2 = x
  }
  writeI64(r2, sp, pc, 16)
  let r3: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: r2)
    let y: UInt32 = immediateI32(pc, 24)
    r3 = i32Rotl(x, y)
  }
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 20)
    let y: UInt32 = immediateI32(pc, 28)
    r4 = i32Rotl(x, y)
  }
  let x: UInt32 = r4
  let y: UInt32 = r3
  let r5: UInt32 = x ^ y
  writeI32(r5, sp, pc, 22)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r5), fa, da, va)
}

func op_i32Rotl_si__i32Xor_1s__i32Xor_ss__i32And_1s__i32And_ss__i32Xor_12(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 26)
    r0 = i32Rotl(x, y)
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 12)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 10)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = slotI32(sp, pc, 16)
    r2 = x ^ y
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = slotI32(sp, pc, 18)
    r3 = x & y
  }
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 20)
    let y: UInt32 = slotI32(sp, pc, 22)
    r4 = x & y
  }
  let x: UInt32 = r4
  let y: UInt32 = r3
  let r5: UInt32 = x ^ y
  writeI32(r5, sp, pc, 24)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r5), fa, da, va)
}

func op_f64Load_s__i32Add_si__f64Load_a__f64Sub_s1__i32Add_si__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 24)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  writeF64(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 14)
    let y: UInt32 = immediateI32(pc, 28)
    r1 = x &+ y
  }
  writeI32(r1, sp, pc, 12)
  let r2: Double
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r2 = v
  }
  let r3: Double
  do {
    let x: Double = slotF64(sp, pc, 18)
    let y: Double = r2
    r3 = x - y
  }
  writeF64(r3, sp, pc, 16)
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 20)
    let y: UInt32 = immediateI32(pc, 36)
    r4 = x &+ y
  }
  let x: UInt32 = r4
  let ea: Int = effectiveAddress(x, pc, 40)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 5, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r5: Double = v
  writeF64(r5, sp, pc, 22)
  next(pc + 48, sp, mem, fuel, ctx, UInt64(r1), fa, r5, va)
}

func op_f64Mul_as__f64Mul_ss__i32Add_si__f64Load_1__f64Sub_s1__f64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: Double = da
    let y: Double = slotF64(sp, pc, 10)
    r0 = x * y
  }
  writeF64(r0, sp, pc, 8)
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 14)
    let y: Double = slotF64(sp, pc, 16)
    r1 = x * y
  }
  writeF64(r1, sp, pc, 12)
  let r2: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 18)
    let y: UInt32 = immediateI32(pc, 28)
    r2 = x &+ y
  }
  let r3: Double
  do {
    let x: UInt32 = r2
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r3 = v
  }
  let r4: Double
  do {
    let x: Double = slotF64(sp, pc, 22)
    let y: Double = r3
    r4 = x - y
  }
  writeF64(r4, sp, pc, 20)
  let x: Double = r4
  let y: Double = slotF64(sp, pc, 26)
  let r5: Double = x * y
  writeF64(r5, sp, pc, 24)
  next(pc + 40, sp, mem, fuel, ctx, acc, fa, r5, va)
}

func op_i32Add_si__f64Mul_ss__f64Mul_1s__f64Load_a__f64Add_12__f64Store_a1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: Double
  do {
    let x: Double = slotF64(sp, pc, 12)
    let y: Double = slotF64(sp, pc, 14)
    r1 = x * y
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = slotF64(sp, pc, 16)
    r2 = x * y
  }
  let r3: Double
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 22)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 3, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r3 = v
  }
  let r4: Double
  do {
    let x: Double = r3
    let y: Double = r2
    r4 = x + y
  }
  let x: UInt32 = r0
  let y: Double = r4
  let ea: Int = effectiveAddress(x, pc, 26)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 5, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: Double.self)
  next(pc + 32, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Shl_ai__i32Xor_1s__i32RemU_ai__i32Mul_1i__i64Add_1i__copyI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = UInt32(truncatingIfNeeded: acc)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &<< y
  }
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = slotI32(sp, pc, 10)
    r1 = x ^ y
  }
  writeI32(r1, sp, pc, 8)
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let y: UInt32 = immediateI32(pc, 20)
    if _slowPath(y == 0) { return trapIntegerDivideByZero(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    r2 = i32RemU(x, y)
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = immediateI32(pc, 24)
    r3 = x &* y
  }
  let r4: UInt64
  do {
    let x: UInt64 = UInt64(r3)
    let y: UInt64 = immediateI64(pc, 28)
    r4 = x &+ y
  }
  writeI64(r4, sp, pc, 12)
  let x: UInt64 = r4
  let r5: UInt64 = x
  writeI64(r5, sp, pc, 14)
  next(pc + 32, sp, mem, fuel, ctx, r5, fa, da, va)
}

func op_i16x8ExtendHighI8x16S_a__i32x4DotI16x8S_1s__i32x4Add_1s__i16x8ExtendLowI8x16S_s__i16x8ExtendLowI8x16S_s__i32x4DotI16x8S_12__i32x4Add_14(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128
  do {
    let x: V128 = va
    r0 = i16x8ExtendHighI8x16S(x)
  }
  let r1: V128
  do {
    let x: V128 = r0
    let y: V128 = slotV128(sp, pc, 8)
    r1 = i32x4DotI16x8S(x, y)
  }
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = slotV128(sp, pc, 10)
    r2 = i32x4Add(x, y)
  }
  let r3: V128
  do {
    let x: V128 = slotV128(sp, pc, 12)
    r3 = i16x8ExtendLowI8x16S(x)
  }
  let r4: V128
  do {
    let x: V128 = slotV128(sp, pc, 14)
    r4 = i16x8ExtendLowI8x16S(x)
  }
  let r5: V128
  do {
    let x: V128 = r4
    let y: V128 = r3
    r5 = i32x4DotI16x8S(x, y)
  }
  let x: V128 = r5
  let y: V128 = r2
  let r6: V128 = i32x4Add(x, y)
  writeV128(r6, sp, pc, 16)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, da, r6)
}

func op_i32Add_si__v128Load_1__v128And_ai__copyV128_i__i8x16Add_a2__i16x8ExtendLowI8x16S_a__i32Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let y: UInt32 = immediateI32(pc, 22)
    r0 = x &+ y
  }
  let r1: V128
  do {
    let x: UInt32 = r0
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
    r1 = v
  }
  writeV128(r1, sp, pc, 10)
  let r2: V128
  do {
    let x: V128 = r1
    let y: V128 = field128(pc, 34)
    r2 = x & y
  }
  let r3: V128
  do {
    let x: V128 = field128(pc, 50)
    r3 = x
  }
  writeV128(r3, sp, pc, 12)
  let r4: V128
  do {
    let x: V128 = r3
    let y: V128 = r2
    r4 = i8x16Add(x, y)
  }
  writeV128(r4, sp, pc, 14)
  let r5: V128
  do {
    let x: V128 = r4
    r5 = i16x8ExtendLowI8x16S(x)
  }
  writeV128(r5, sp, pc, 16)
  let x: UInt32 = slotI32(sp, pc, 20)
  let y: UInt32 = immediateI32(pc, 30)
  let r6: UInt32 = x &+ y
  writeI32(r6, sp, pc, 18)
  next(pc + 72, sp, mem, fuel, ctx, UInt64(r6), fa, da, r5)
}

func op_f64Load_s__f64Load_s__f64Mul_12__f64Add_1s__i32Add_si__f64Load_1__i32Add_ss__f64Load_1(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 8)
    let ea: Int = effectiveAddress(x, pc, 26)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r0 = v
  }
  let r1: Double
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 30)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r1 = v
  }
  let r2: Double
  do {
    let x: Double = r1
    let y: Double = r0
    r2 = x * y
  }
  let r3: Double
  do {
    let x: Double = r2
    let y: Double = slotF64(sp, pc, 14)
    r3 = x + y
  }
  writeF64(r3, sp, pc, 12)
  let r4: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 16)
    let y: UInt32 = immediateI32(pc, 34)
    r4 = x &+ y
  }
  let r5: Double
  do {
    let x: UInt32 = r4
    let ea: Int = effectiveAddress(x, pc, 38)
    if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 5, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
    r5 = v
  }
  writeF64(r5, sp, pc, 18)
  let r6: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 20)
    let y: UInt32 = slotI32(sp, pc, 22)
    r6 = x &+ y
  }
  let x: UInt32 = r6
  let ea: Int = effectiveAddress(x, pc, 42)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 7, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r7: Double = v
  writeF64(r7, sp, pc, 24)
  next(pc + 48, sp, mem, fuel, ctx, acc, fa, r7, va)
}

func op_i32Add_ss__i32Add_ai__i32Load8S_1__i32Mul_1s__i32Add_1s__i32And_si__i32Add_1i__i32Load8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let r1: UInt32
  do {
    let x: UInt32 = r0
    let y: UInt32 = immediateI32(pc, 28)
    r1 = x &+ y
  }
  let r2: UInt32
  do {
    let x: UInt32 = r1
    let ea: Int = effectiveAddress(x, pc, 32)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 2, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
    r2 = UInt32(bitPattern: Int32(v))
  }
  let r3: UInt32
  do {
    let x: UInt32 = r2
    let y: UInt32 = slotI32(sp, pc, 14)
    r3 = x &* y
  }
  let r4: UInt32
  do {
    let x: UInt32 = r3
    let y: UInt32 = slotI32(sp, pc, 18)
    r4 = x &+ y
  }
  writeI32(r4, sp, pc, 16)
  let r5: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 20)
    let y: UInt32 = immediateI32(pc, 36)
    r5 = x & y
  }
  let r6: UInt32
  do {
    let x: UInt32 = r5
    let y: UInt32 = immediateI32(pc, 40)
    r6 = x &+ y
  }
  writeI32(r6, sp, pc, 22)
  let x: UInt32 = slotI32(sp, pc, 26)
  let ea: Int = effectiveAddress(x, pc, 44)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 7, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r7: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r7, sp, pc, 24)
  next(pc + 48, sp, mem, fuel, ctx, UInt64(r7), fa, da, va)
}
