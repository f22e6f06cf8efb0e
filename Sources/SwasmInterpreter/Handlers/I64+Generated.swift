// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i64Eqz_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x == 0) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Eqz_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt32 = (x == 0) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (x == y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x == y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Eq_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (x == y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (x == y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (x != y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x != y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (x != y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (x != y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) < Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) < Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) < Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) < Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (x < y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x < y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (x < y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (x < y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) > Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) > Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) > Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) > Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (x > y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x > y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (x > y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (x > y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) <= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) <= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) <= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) <= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (x <= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x <= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (x <= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (x <= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) >= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) >= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (Int64(bitPattern: x) >= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (Int64(bitPattern: x) >= Int64(bitPattern: y)) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt32 = (x >= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt32 = (x >= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt32 = (x >= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt32 = (x >= y) ? 1 : 0
  writeI32(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i64Clz_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Clz(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Clz_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = i64Clz(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Ctz_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Ctz(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Ctz_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = i64Ctz(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Popcnt_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Popcnt(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Popcnt_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = i64Popcnt(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Add_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x &+ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Add_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x &+ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Add_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x &+ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Add_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x &+ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Sub_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x &- y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Sub_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x &- y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Sub_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  let r0: UInt64 = x &- y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Sub_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x &- y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Sub_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x &- y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Mul_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x &* y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Mul_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x &* y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Mul_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x &* y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Mul_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x &* y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(y == .max && x == 0x8000_0000_0000_0000) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64DivU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64DivU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64RemU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  if _slowPath(y == 0) { return trapIntegerDivideByZero(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64RemU(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64And_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x & y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64And_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x & y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64And_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x & y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64And_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x & y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Or_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x | y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Or_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x | y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Or_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x | y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Or_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x | y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Xor_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x ^ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Xor_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x ^ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Xor_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x ^ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Xor_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x ^ y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Shl_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x &<< y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Shl_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x &<< y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Shl_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  let r0: UInt64 = x &<< y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Shl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x &<< y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Shl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x &<< y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = i64ShrS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64ShrS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrS_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  let r0: UInt64 = i64ShrS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = i64ShrS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = i64ShrS(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = x &>> y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = x &>> y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrU_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  let r0: UInt64 = x &>> y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = x &>> y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ShrU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = x &>> y
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotl_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = i64Rotl(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotl_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Rotl(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotl_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  let r0: UInt64 = i64Rotl(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotl_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = i64Rotl(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotl_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = i64Rotl(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotr_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = slotI64(sp, pc, 12)
  let r0: UInt64 = i64Rotr(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotr_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Rotr(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotr_sa(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = acc
  let r0: UInt64 = i64Rotr(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotr_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let y: UInt64 = immediateI64(pc, 12)
  let r0: UInt64 = i64Rotr(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Rotr_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 10)
  let r0: UInt64 = i64Rotr(x, y)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ExtendI32U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 10)
  let r0: UInt64 = UInt64(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ExtendI32U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let r0: UInt64 = UInt64(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF32S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -9_223_373_136_366_403_584 && x < 9_223_372_036_854_775_808)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF32S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF32S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -9_223_373_136_366_403_584 && x < 9_223_372_036_854_775_808)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF32S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF32U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -1 && x < 18_446_744_073_709_551_616)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF32U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF32U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -1 && x < 18_446_744_073_709_551_616)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF32U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF64S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -9_223_372_036_854_777_856 && x < 9_223_372_036_854_775_808)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF64S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF64S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -9_223_372_036_854_777_856 && x < 9_223_372_036_854_775_808)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF64S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF64U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -1 && x < 18_446_744_073_709_551_616)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF64U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncF64U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  if _slowPath(x != x) { return trapInvalidConversionToInteger(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  if _slowPath(!(x > -1 && x < 18_446_744_073_709_551_616)) { return trapIntegerOverflow(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
  let r0: UInt64 = i64TruncF64U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ReinterpretF64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  let r0: UInt64 = x.bitPattern
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64ReinterpretF64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let r0: UInt64 = x.bitPattern
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Extend8S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Extend8S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Extend8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = i64Extend8S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Extend16S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Extend16S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Extend16S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = i64Extend16S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Extend32S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 10)
  let r0: UInt64 = i64Extend32S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64Extend32S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let r0: UInt64 = i64Extend32S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF32S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  let r0: UInt64 = i64TruncSatF32S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF32S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let r0: UInt64 = i64TruncSatF32S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF32U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 10)
  let r0: UInt64 = i64TruncSatF32U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF32U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let r0: UInt64 = i64TruncSatF32U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF64S_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  let r0: UInt64 = i64TruncSatF64S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF64S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let r0: UInt64 = i64TruncSatF64S(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF64U_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 10)
  let r0: UInt64 = i64TruncSatF64U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}

func op_i64TruncSatF64U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let r0: UInt64 = i64TruncSatF64U(x)
  writeI64(r0, sp, pc, 8)
  next(pc + 16, sp, mem, fuel, ctx, r0, fa, da, va)
}
