// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_laneI8S(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: Int8 = sp.load(fromByteOffset: field32(pc, 10), as: Int8.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_laneI8U(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: UInt8 = sp.load(fromByteOffset: field32(pc, 10), as: UInt8.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_laneI16S(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: Int16 = sp.load(fromByteOffset: field32(pc, 10), as: Int16.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_laneI16U(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: UInt16 = sp.load(fromByteOffset: field32(pc, 10), as: UInt16.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_laneI32(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: UInt32 = sp.load(fromByteOffset: field32(pc, 10), as: UInt32.self)
  let r0: UInt32 = v
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_laneI64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: UInt64 = sp.load(fromByteOffset: field32(pc, 10), as: UInt64.self)
  let r0: UInt64 = v
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_laneF32(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: Float = sp.load(fromByteOffset: field32(pc, 10), as: Float.self)
  let r0: Float = v
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_laneF64(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let v: Double = sp.load(fromByteOffset: field32(pc, 10), as: Double.self)
  let r0: Double = v
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_i8x16Shuffle_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = slotV128(sp, pc, 12)
  let z: V128 = field128(pc, 14)
  let r0: V128 = i8x16Shuffle(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shuffle_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: V128 = slotV128(sp, pc, 10)
  let z: V128 = field128(pc, 12)
  let r0: V128 = i8x16Shuffle(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16Shuffle_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: V128 = va
  let z: V128 = field128(pc, 12)
  let r0: V128 = i8x16Shuffle(x, y, z)
  writeV128(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_0_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 0
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_0_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 0
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_1_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 1
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_1_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 1
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_2_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 2
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_2_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 2
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_3_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 3
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_3_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 3
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_4_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 4
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_4_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 4
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_5_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 5
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_5_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 5
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_6_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 6
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_6_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 6
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_7_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 7
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_7_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 7
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_8_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 8
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 8
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_9_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 9
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_9_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 9
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_10_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 10
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_10_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 10
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_11_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 11
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_11_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 11
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_12_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 12
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_12_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 12
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_13_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 13
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_13_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 13
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_14_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 14
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_14_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 14
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_15_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 15
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i8x16ReplaceLane_15_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 15
  let r0: V128 = i8x16ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_0_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 0
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_0_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 0
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_1_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 1
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_1_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 1
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_2_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 2
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_2_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 2
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_3_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 3
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_3_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 3
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_4_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 4
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_4_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 4
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_5_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 5
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_5_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 5
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_6_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 6
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_6_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 6
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_7_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: UInt32 = slotI32(sp, pc, 12)
  let lane: Int = 7
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_i16x8ReplaceLane_7_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: UInt32 = slotI32(sp, pc, 10)
  let lane: Int = 7
  let r0: V128 = i16x8ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_0_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: Float = slotF32(sp, pc, 12)
  let lane: Int = 0
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_0_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: Float = slotF32(sp, pc, 10)
  let lane: Int = 0
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_1_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: Float = slotF32(sp, pc, 12)
  let lane: Int = 1
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_1_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: Float = slotF32(sp, pc, 10)
  let lane: Int = 1
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_2_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: Float = slotF32(sp, pc, 12)
  let lane: Int = 2
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_2_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: Float = slotF32(sp, pc, 10)
  let lane: Int = 2
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_3_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: Float = slotF32(sp, pc, 12)
  let lane: Int = 3
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f32x4ReplaceLane_3_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: Float = slotF32(sp, pc, 10)
  let lane: Int = 3
  let r0: V128 = f32x4ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f64x2ReplaceLane_0_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: Double = slotF64(sp, pc, 12)
  let lane: Int = 0
  let r0: V128 = f64x2ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f64x2ReplaceLane_0_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: Double = slotF64(sp, pc, 10)
  let lane: Int = 0
  let r0: V128 = f64x2ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f64x2ReplaceLane_1_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 10)
  let y: Double = slotF64(sp, pc, 12)
  let lane: Int = 1
  let r0: V128 = f64x2ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_f64x2ReplaceLane_1_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  let y: Double = slotF64(sp, pc, 10)
  let lane: Int = 1
  let r0: V128 = f64x2ReplaceLane(x, lane, y)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}
