// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_pointer32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let width: Int = field16(pc, 12)
  let (offset, index): (UInt64, Int) = (field64(pc, 18), field32(pc, 14))
  let address: UInt64 = checkedPointer(ctx, UInt64(x), offset, width, index)
  if _slowPath(address == 0) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = address
  writeI64(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_pointer64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let width: Int = field16(pc, 12)
  let (offset, index): (UInt64, Int) = (field64(pc, 18), field32(pc, 14))
  let address: UInt64 = checkedPointer(ctx, UInt64(x), offset, width, index)
  if _slowPath(address == 0) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = address
  writeI64(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_atomicPointer32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let width: Int = field16(pc, 12)
  let (offset, index): (UInt64, Int) = (field64(pc, 18), field32(pc, 14))
  if _slowPath((UInt64(x) &+ offset) & UInt64(width &- 1) != 0) { return trapUnalignedAtomic(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let address: UInt64 = checkedAtomicPointer(ctx, UInt64(x), offset, width, index)
  if _slowPath(address == 0) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = address
  writeI64(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_atomicPointer64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let width: Int = field16(pc, 12)
  let (offset, index): (UInt64, Int) = (field64(pc, 18), field32(pc, 14))
  if _slowPath((UInt64(x) &+ offset) & UInt64(width &- 1) != 0) { return trapUnalignedAtomic(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let address: UInt64 = checkedAtomicPointer(ctx, UInt64(x), offset, width, index)
  if _slowPath(address == 0) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = address
  writeI64(r0, sp, pc, 8)
  next(pc + 32, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32Load_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt32 = p.loadUnaligned(as: UInt32.self)
  let r0: UInt32 = v
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Load_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: UInt64 = v
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_f32Load_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Float = p.loadUnaligned(as: Float.self)
  let r0: Float = v
  writeF32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, r0, da, va)
}

func op_f64Load_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Double = p.loadUnaligned(as: Double.self)
  let r0: Double = v
  writeF64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, r0, va)
}

func op_i32Load8S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Int8 = p.loadUnaligned(as: Int8.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt8 = p.loadUnaligned(as: UInt8.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Int16 = p.loadUnaligned(as: Int16.self)
  let r0: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load16U_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt16 = p.loadUnaligned(as: UInt16.self)
  let r0: UInt32 = UInt32(v)
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Load8S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Int8 = p.loadUnaligned(as: Int8.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load16S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Int16 = p.loadUnaligned(as: Int16.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Load32S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: Int32 = p.loadUnaligned(as: Int32.self)
  let r0: UInt64 = UInt64(bitPattern: Int64(v))
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i32Store_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: y, as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i64Store_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: y, as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f32Store_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: Float = slotF32(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: y, as: Float.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_f64Store_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: Double = slotF64(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: y, as: Double.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store8_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: UInt8(truncatingIfNeeded: y), as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_i32Store16_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt32 = slotI32(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: UInt16(truncatingIfNeeded: y), as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Load_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: V128 = p.loadUnaligned(as: V128.self)
  let r0: V128 = v
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = v128Load8x8S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8x8U_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = v128Load8x8U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = v128Load16x4S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16x4U_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = v128Load16x4U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2S_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = v128Load32x2S(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32x2U_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = v128Load32x2U(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Splat_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt8 = p.loadUnaligned(as: UInt8.self)
  let r0: V128 = i8x16Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Splat_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt16 = p.loadUnaligned(as: UInt16.self)
  let r0: V128 = i16x8Splat(UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Splat_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt32 = p.loadUnaligned(as: UInt32.self)
  let r0: V128 = i32x4Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Splat_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = i64x2Splat(v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Store_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 8)
  let p: MP = pointer(x)
  p.storeBytes(of: y, as: V128.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Load32Zero_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt32 = p.loadUnaligned(as: UInt32.self)
  let r0: V128 = V128(UInt64(v), 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Zero_checked_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let r0: V128 = V128(v, 0)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load8Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 10)
  let p: MP = pointer(x)
  let v: UInt8 = p.loadUnaligned(as: UInt8.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i8x16ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load16Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 10)
  let p: MP = pointer(x)
  let v: UInt16 = p.loadUnaligned(as: UInt16.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i16x8ReplaceLane(y, lane, UInt32(v))
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load32Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 10)
  let p: MP = pointer(x)
  let v: UInt32 = p.loadUnaligned(as: UInt32.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i32x4ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Load64Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 10)
  let p: MP = pointer(x)
  let v: UInt64 = p.loadUnaligned(as: UInt64.self)
  let lane: Int = field16(pc, 12)
  let r0: V128 = i64x2ReplaceLane(y, lane, v)
  writeV128(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, r0)
}

func op_v128Store8Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 8)
  let p: MP = pointer(x)
  let lane: Int = field16(pc, 10)
  p.storeBytes(of: UInt8(truncatingIfNeeded: i8x16ExtractLaneU(y, lane)), as: UInt8.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store16Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 8)
  let p: MP = pointer(x)
  let lane: Int = field16(pc, 10)
  p.storeBytes(of: UInt16(truncatingIfNeeded: i16x8ExtractLaneU(y, lane)), as: UInt16.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store32Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 8)
  let p: MP = pointer(x)
  let lane: Int = field16(pc, 10)
  p.storeBytes(of: i32x4ExtractLane(y, lane), as: UInt32.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_v128Store64Lane_checked_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: V128 = slotV128(sp, pc, 8)
  let p: MP = pointer(x)
  let lane: Int = field16(pc, 10)
  p.storeBytes(of: i64x2ExtractLane(y, lane), as: UInt64.self)
  next(pc + 16, sp, mem, fuel, ctx, acc, fa, da, va)
}
