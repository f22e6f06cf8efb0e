// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_constI32_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = immediateI32(pc, 10)
  let r0: UInt32 = x
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_constI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64 = field64(pc, 10)
  writeI64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_copyI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_copyI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = x
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_copyI64_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_selectI64_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let z: UInt32 = slotI32(sp, pc, 14)
  let r0: UInt64 = z != 0 ? x : y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_selectI64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let z: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: UInt64 = z != 0 ? x : y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_copyF32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  let r0: Float = x
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_copyF32_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let r0: Float = x
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_copyF32_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = immediateF32(pc, 10)
  let r0: Float = x
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_selectF32_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  let y: Float = slotF32(sp, pc, 12)
  let z: UInt32 = slotI32(sp, pc, 14)
  let r0: Float = z != 0 ? x : y
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_selectF32_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  let y: Float = slotF32(sp, pc, 12)
  let z: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: Float = z != 0 ? x : y
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_copyF64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  let r0: Double = x
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_copyF64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let r0: Double = x
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_copyF64_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = immediateF64(pc, 10)
  let r0: Double = x
  writeF64(r0, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_selectF64_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  let y: Double = slotF64(sp, pc, 12)
  let z: UInt32 = slotI32(sp, pc, 14)
  let r0: Double = z != 0 ? x : y
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_selectF64_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  let y: Double = slotF64(sp, pc, 12)
  let z: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: Double = z != 0 ? x : y
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_copyV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = x
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_copyV128_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = x
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_copyV128_i(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = field128(pc, 10)
  let r0: V128 = x
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_selectV128_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: UInt32 = slotI32(sp, pc, 14)
  let r0: V128 = z != 0 ? x : y
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_selectV128_ssa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: V128 = z != 0 ? x : y
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_refAsNonNull_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  if _slowPath(x == 0) { return trapNullReference(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = x
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}
