// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i64x2Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: V128 = i64x2Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: V128 = i64x2Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2GtS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i64x2GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2GeS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i64x2GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Abs_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Abs_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i64x2Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Neg_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Neg_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i64x2Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2AllTrue_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = (i64x2AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64x2AllTrue_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = (i64x2AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64x2Bitmask_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = i64x2Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64x2Bitmask_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = i64x2Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64x2ExtendLowI32x4S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtendLowI32x4S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendLowI32x4S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i64x2ExtendLowI32x4S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendHighI32x4S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtendHighI32x4S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendHighI32x4S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i64x2ExtendHighI32x4S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendLowI32x4U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtendLowI32x4U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendLowI32x4U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i64x2ExtendLowI32x4U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendHighI32x4U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtendHighI32x4U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtendHighI32x4U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i64x2ExtendHighI32x4U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Shl_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i64x2Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Shl_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i64x2Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i64x2Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i64x2Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i64x2ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i64x2ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i64x2ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i64x2ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i64x2ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i64x2ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i64x2ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i64x2ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Sub_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i64x2Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2Mul(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2Mul(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulLowI32x4S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2ExtmulLowI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulLowI32x4S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtmulLowI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulHighI32x4S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2ExtmulHighI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulHighI32x4S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtmulHighI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulLowI32x4U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2ExtmulLowI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulLowI32x4U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtmulLowI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulHighI32x4U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i64x2ExtmulHighI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2ExtmulHighI32x4U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i64x2ExtmulHighI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i64x2RelaxedLaneselect_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = slotV128(sp, pc, 14)
  let r0: V128 = v128Bitselect(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}
