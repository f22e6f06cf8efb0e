// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i8x16Swizzle_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16Swizzle(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Swizzle_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Swizzle(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Swizzle_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16Swizzle(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Swizzle_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = field128(pc, 12)
  let r0: V128 = i8x16Swizzle(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Swizzle_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = field128(pc, 10)
  let r0: V128 = i8x16Swizzle(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Splat_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i8x16Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Splat_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: V128 = i8x16Splat(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Eq(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Ne(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GtS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16GtS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GtU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16GtU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GeS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16GeS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16GeU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16GeU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Abs_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Abs_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i8x16Abs(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Neg_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Neg_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i8x16Neg(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Popcnt_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Popcnt(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Popcnt_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: V128 = i8x16Popcnt(x)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AllTrue_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = (i8x16AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i8x16AllTrue_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = (i8x16AllTrue(x)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i8x16Bitmask_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let r0: UInt32 = i8x16Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i8x16Bitmask_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let r0: UInt32 = i8x16Bitmask(x)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i8x16NarrowI16x8S_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16NarrowI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16NarrowI16x8S_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16NarrowI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16NarrowI16x8S_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16NarrowI16x8S(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16NarrowI16x8U_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16NarrowI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16NarrowI16x8U_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16NarrowI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16NarrowI16x8U_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16NarrowI16x8U(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shl_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i8x16Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shl_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i8x16Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i8x16Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i8x16Shl(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i8x16ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i8x16ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i8x16ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i8x16ShrS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let r0: V128 = i8x16ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let r0: V128 = i8x16ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = immediateI32(pc, 12)
  let r0: V128 = i8x16ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = immediateI32(pc, 10)
  let r0: V128 = i8x16ShrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = field128(pc, 12)
  let r0: V128 = i8x16Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = field128(pc, 10)
  let r0: V128 = i8x16Add(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AddSatS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16AddSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AddSatS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16AddSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AddSatU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16AddSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AddSatU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16AddSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Sub_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Sub_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = field128(pc, 12)
  let r0: V128 = i8x16Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Sub_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = field128(pc, 10)
  let r0: V128 = i8x16Sub(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16SubSatS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16SubSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16SubSatS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16SubSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16SubSatS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16SubSatS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16SubSatU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16SubSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16SubSatU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16SubSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16SubSatU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let r0: V128 = i8x16SubSatU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MinS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16MinS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MinS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16MinS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MinU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16MinU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MinU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16MinU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MaxS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16MaxS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MaxS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16MaxS(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MaxU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16MaxU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16MaxU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16MaxU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AvgrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let r0: V128 = i8x16AvgrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16AvgrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let r0: V128 = i8x16AvgrU(x, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16RelaxedLaneselect_sss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = slotV128(sp, pc, 14)
  let r0: V128 = v128Bitselect(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}
