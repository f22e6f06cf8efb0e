// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i16x8Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i16x8Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: V128 = i16x8Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GtS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GtU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GeS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8GeU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtaddPairwiseI8x16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtaddPairwiseI8x16S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtaddPairwiseI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8ExtaddPairwiseI8x16S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtaddPairwiseI8x16U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtaddPairwiseI8x16U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtaddPairwiseI8x16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8ExtaddPairwiseI8x16U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Abs_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Abs_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Neg_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Neg_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Q15mulrSatS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8Q15mulrSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Q15mulrSatS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Q15mulrSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AllTrue_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = (i16x8AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i16x8AllTrue_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = (i16x8AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i16x8Bitmask_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = i16x8Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i16x8Bitmask_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = i16x8Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i16x8NarrowI32x4S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8NarrowI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8NarrowI32x4S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8NarrowI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8NarrowI32x4S_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8NarrowI32x4S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8NarrowI32x4U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8NarrowI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8NarrowI32x4U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8NarrowI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8NarrowI32x4U_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8NarrowI32x4U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendLowI8x16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtendLowI8x16S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendLowI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8ExtendLowI8x16S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendHighI8x16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendHighI8x16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8ExtendHighI8x16S(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendLowI8x16U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtendLowI8x16U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendLowI8x16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8ExtendLowI8x16U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendHighI8x16U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtendHighI8x16U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtendHighI8x16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i16x8ExtendHighI8x16U(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Shl_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i16x8Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Shl_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i16x8Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i16x8Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i16x8Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i16x8ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i16x8ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i16x8ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i16x8ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i16x8ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i16x8ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i16x8ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i16x8ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = field128(pc, 12)
  let r0: V128 = i16x8Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = field128(pc, 10)
  let r0: V128 = i16x8Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AddSatS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8AddSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AddSatS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8AddSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AddSatU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8AddSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AddSatU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8AddSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Sub_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8SubSatS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8SubSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8SubSatS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8SubSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8SubSatS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8SubSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8SubSatU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8SubSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8SubSatU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8SubSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8SubSatU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8SubSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8Mul(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8Mul(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MinS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8MinS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MinS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8MinS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MinU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8MinU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MinU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8MinU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MaxS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8MaxS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MaxS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8MaxS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MaxU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8MaxU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8MaxU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8MaxU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AvgrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8AvgrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8AvgrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8AvgrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulLowI8x16S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8ExtmulLowI8x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulLowI8x16S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtmulLowI8x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulHighI8x16S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8ExtmulHighI8x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulHighI8x16S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtmulHighI8x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulLowI8x16U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8ExtmulLowI8x16U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulLowI8x16U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtmulLowI8x16U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulHighI8x16U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8ExtmulHighI8x16U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ExtmulHighI8x16U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8ExtmulHighI8x16U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8RelaxedLaneselect_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = slotV128(sp, pc, 14)
  let r0: V128 = v128Bitselect(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8RelaxedDotI8x16I7x16S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i16x8RelaxedDotI8x16I7x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8RelaxedDotI8x16I7x16S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i16x8RelaxedDotI8x16I7x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8RelaxedDotI8x16I7x16S_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i16x8RelaxedDotI8x16I7x16S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}
