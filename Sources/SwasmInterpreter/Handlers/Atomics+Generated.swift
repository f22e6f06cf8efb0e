// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i32AtomicLoad_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let r0: UInt32 = atomicLoad32(p)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicLoad_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let r0: UInt64 = atomicLoad64(p)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicLoad8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicLoad8(p))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicLoad16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicLoad16(p))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicStore_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore32(p, y)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64AtomicStore_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore64(p, y)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32AtomicStore8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore8(p, UInt8(truncatingIfNeeded: y))
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32AtomicStore16_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore16(p, UInt16(truncatingIfNeeded: y))
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64AtomicStore8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore8(p, UInt8(truncatingIfNeeded: y))
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64AtomicStore16_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore16(p, UInt16(truncatingIfNeeded: y))
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64AtomicStore32_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  let p: MP = pointer(x)
  atomicStore32(p, UInt32(truncatingIfNeeded: y))
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32AtomicRmwAdd_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicAdd32(p, y)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwAdd_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicAdd64(p, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8AddU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicAdd8(p, UInt8(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16AddU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicAdd16(p, UInt16(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8AddU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicAdd8(p, UInt8(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16AddU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicAdd16(p, UInt16(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32AddU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicAdd32(p, UInt32(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmwSub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicSub32(p, y)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwSub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicSub64(p, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8SubU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicSub8(p, UInt8(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16SubU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicSub16(p, UInt16(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8SubU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicSub8(p, UInt8(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16SubU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicSub16(p, UInt16(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32SubU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicSub32(p, UInt32(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmwAnd_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicAnd32(p, y)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwAnd_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicAnd64(p, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8AndU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicAnd8(p, UInt8(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16AndU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicAnd16(p, UInt16(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8AndU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicAnd8(p, UInt8(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16AndU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicAnd16(p, UInt16(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32AndU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicAnd32(p, UInt32(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmwOr_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicOr32(p, y)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwOr_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicOr64(p, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8OrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicOr8(p, UInt8(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16OrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicOr16(p, UInt16(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8OrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicOr8(p, UInt8(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16OrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicOr16(p, UInt16(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32OrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicOr32(p, UInt32(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmwXor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicXor32(p, y)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwXor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicXor64(p, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8XorU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicXor8(p, UInt8(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16XorU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicXor16(p, UInt16(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8XorU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicXor8(p, UInt8(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16XorU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicXor16(p, UInt16(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32XorU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicXor32(p, UInt32(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmwXchg_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicExchange32(p, y)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwXchg_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicExchange64(p, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8XchgU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicExchange8(p, UInt8(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16XchgU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicExchange16(p, UInt16(truncatingIfNeeded: y)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8XchgU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicExchange8(p, UInt8(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16XchgU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicExchange16(p, UInt16(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32XchgU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicExchange32(p, UInt32(truncatingIfNeeded: y)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmwCmpxchg_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let z: UInt32 = slotI32(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt32 = atomicCompareExchange32(p, y, z)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmwCmpxchg_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let z: UInt64 = slotI64(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt64 = atomicCompareExchange64(p, y, z)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32AtomicRmw8CmpxchgU_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let z: UInt32 = slotI32(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicCompareExchange8(p, UInt8(truncatingIfNeeded: y), UInt8(truncatingIfNeeded: z)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32AtomicRmw16CmpxchgU_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 10)
  let z: UInt32 = slotI32(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt32 = UInt32(atomicCompareExchange16(p, UInt16(truncatingIfNeeded: y), UInt16(truncatingIfNeeded: z)))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64AtomicRmw8CmpxchgU_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let z: UInt64 = slotI64(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicCompareExchange8(p, UInt8(truncatingIfNeeded: y), UInt8(truncatingIfNeeded: z)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw16CmpxchgU_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let z: UInt64 = slotI64(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicCompareExchange16(p, UInt16(truncatingIfNeeded: y), UInt16(truncatingIfNeeded: z)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64AtomicRmw32CmpxchgU_ass(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let z: UInt64 = slotI64(sp, pc, 12)
  let p: MP = pointer(x)
  let r0: UInt64 = UInt64(atomicCompareExchange32(p, UInt32(truncatingIfNeeded: y), UInt32(truncatingIfNeeded: z)))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}
