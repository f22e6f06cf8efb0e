// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i32x4Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i32x4Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: V128 = i32x4Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GtS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i32x4GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GtU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i32x4GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GeS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i32x4GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4GeU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i32x4GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtaddPairwiseI16x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtaddPairwiseI16x8S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtaddPairwiseI16x8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4ExtaddPairwiseI16x8S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtaddPairwiseI16x8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtaddPairwiseI16x8U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtaddPairwiseI16x8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4ExtaddPairwiseI16x8U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Abs_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Abs_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Neg_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Neg_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4AllTrue_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = (i32x4AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32x4AllTrue_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = (i32x4AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32x4Bitmask_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = i32x4Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32x4Bitmask_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = i32x4Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32x4ExtendLowI16x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtendLowI16x8S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendLowI16x8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4ExtendLowI16x8S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendHighI16x8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtendHighI16x8S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendHighI16x8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4ExtendHighI16x8S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendLowI16x8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtendLowI16x8U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendLowI16x8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4ExtendLowI16x8U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendHighI16x8U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtendHighI16x8U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtendHighI16x8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4ExtendHighI16x8U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Shl_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i32x4Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Shl_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i32x4Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i32x4Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i32x4Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i32x4ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i32x4ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i32x4ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i32x4ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i32x4ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i32x4ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i32x4ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i32x4ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = field128(pc, 12)
  let r0: V128 = i32x4Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = field128(pc, 10)
  let r0: V128 = i32x4Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Sub_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i32x4Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4Mul(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4Mul(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MinS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4MinS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MinS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4MinS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MinU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4MinU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MinU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4MinU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MaxS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4MaxS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MaxS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4MaxS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MaxU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4MaxU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4MaxU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4MaxU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4DotI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4DotI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4DotI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4DotI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulLowI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4ExtmulLowI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulLowI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtmulLowI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulHighI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4ExtmulHighI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulHighI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtmulHighI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulLowI16x8U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4ExtmulLowI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulLowI16x8U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtmulLowI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulHighI16x8U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i32x4ExtmulHighI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4ExtmulHighI16x8U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4ExtmulHighI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF32x4S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4TruncSatF32x4S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF32x4S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4TruncSatF32x4S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF32x4U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4TruncSatF32x4U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF32x4U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4TruncSatF32x4U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF64x2SZero_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4TruncSatF64x2SZero(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF64x2SZero_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4TruncSatF64x2SZero(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF64x2UZero_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i32x4TruncSatF64x2UZero(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4TruncSatF64x2UZero_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i32x4TruncSatF64x2UZero(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4RelaxedLaneselect_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = slotV128(sp, pc, 14)
  let r0: V128 = v128Bitselect(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i32x4RelaxedDotI8x16I7x16AddS_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = slotV128(sp, pc, 14)
  let r0: V128 = i32x4RelaxedDotI8x16I7x16AddS(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}
