// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_globalGetI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64 = ownGlobalI64(ctx, pc, 10)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_globalSetI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  setOwnGlobalI64(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalSetI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  setOwnGlobalI64(ctx, pc, 8, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_importedGlobalGetI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64 = importedGlobalI64(ctx, pc, 10)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_importedGlobalSetI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  setImportedGlobalI64(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalGetF32(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float = ownGlobalF32(ctx, pc, 10)
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_globalSetF32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  setOwnGlobalF32(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalSetF32_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  setOwnGlobalF32(ctx, pc, 8, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_importedGlobalGetF32(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Float = importedGlobalF32(ctx, pc, 10)
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_importedGlobalSetF32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  setImportedGlobalF32(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalGetF64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double = ownGlobalF64(ctx, pc, 10)
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_globalSetF64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  setOwnGlobalF64(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalSetF64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  setOwnGlobalF64(ctx, pc, 8, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_importedGlobalGetF64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: Double = importedGlobalF64(ctx, pc, 10)
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_importedGlobalSetF64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  setImportedGlobalF64(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalGetV128(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128 = ownGlobalV128(ctx, pc, 10)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_globalSetV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 8)
  setOwnGlobalV128(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_globalSetV128_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  setOwnGlobalV128(ctx, pc, 8, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_importedGlobalGetV128(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: V128 = importedGlobalV128(ctx, pc, 10)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_importedGlobalSetV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 8)
  setImportedGlobalV128(ctx, pc, 10, x)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}
