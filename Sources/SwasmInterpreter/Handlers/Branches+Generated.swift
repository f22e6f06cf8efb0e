// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_brIf_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  if x != 0 {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  if x != 0 {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 16, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  if !(x != 0) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  if !(x != 0) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 16, sp, mem, left, ctx, acc, fa, da, va)
}

func op_jump(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  if always(acc) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 16, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brTable_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  
  let last: Int = field32(pc, 10)
  branchTable(x, last, pc + 16, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_brTable_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  
  let last: Int = field32(pc, 8)
  branchTable(x, last, pc + 16, pc, sp, mem, fuel, ctx, acc, fa, da, va)
}

func op_returnI64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_returnI64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  sp.storeBytes(of: x, as: UInt64.self)
  returnToCaller(mem, fuel, ctx, x, fa, da, va)
}

func op_returnF32_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  sp.storeBytes(of: x, as: Float.self)
  returnToCaller(mem, fuel, ctx, acc, x, da, va)
}

func op_returnF32_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  sp.storeBytes(of: x, as: Float.self)
  returnToCaller(mem, fuel, ctx, acc, x, da, va)
}

func op_returnF64_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  sp.storeBytes(of: x, as: Double.self)
  returnToCaller(mem, fuel, ctx, acc, fa, x, va)
}

func op_returnF64_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  sp.storeBytes(of: x, as: Double.self)
  returnToCaller(mem, fuel, ctx, acc, fa, x, va)
}

func op_returnV128_s(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = slotV128(sp, pc, 8)
  sp.storeBytes(of: x, as: V128.self)
  returnToCaller(mem, fuel, ctx, acc, fa, da, x)
}

func op_returnV128_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: V128 = va
  sp.storeBytes(of: x, as: V128.self)
  returnToCaller(mem, fuel, ctx, acc, fa, da, x)
}

func op_returnNone(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  
  returnToCaller(mem, fuel, ctx, sp.load(as: UInt64.self), sp.load(as: Float.self), sp.load(as: Double.self), sp.loadUnaligned(as: V128.self))
}

func op_brIf_i32Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Eq_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = slotI32(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = slotI32(sp, pc, 8)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = slotI32(sp, pc, 8)
  let y: UInt32 = immediateI32(pc, 14)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt32 = UInt32(truncatingIfNeeded: acc)
  let y: UInt32 = immediateI32(pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Eq_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeS_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeS_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeU_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = slotI64(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = slotI64(sp, pc, 8)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeU_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = slotI64(sp, pc, 8)
  let y: UInt64 = immediateI64(pc, 14)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_i64GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: UInt64 = acc
  let y: UInt64 = immediateI64(pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Eq_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Lt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Lt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Lt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Lt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Lt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if !(x < y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Lt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if !(x < y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Lt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if !(x < y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Lt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if !(x < y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Gt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Gt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Gt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Gt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Gt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if !(x > y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Gt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if !(x > y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Gt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if !(x > y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Gt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if !(x > y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Le_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Le_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Le_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Le_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Le_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if !(x <= y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Le_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if !(x <= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Le_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if !(x <= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Le_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if !(x <= y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ge_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ge_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ge_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f32Ge_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Ge_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = slotF32(sp, pc, 10)
  if !(x >= y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Ge_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = slotF32(sp, pc, 8)
  if !(x >= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Ge_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = slotF32(sp, pc, 8)
  let y: Float = immediateF32(pc, 14)
  if !(x >= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f32Ge_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Float = fa
  let y: Float = immediateF32(pc, 12)
  if !(x >= y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Eq_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Eq_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if x == y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ne_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ne_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if x != y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Lt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Lt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Lt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Lt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if x < y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Lt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if !(x < y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Lt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if !(x < y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Lt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if !(x < y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Lt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if !(x < y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Gt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Gt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Gt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Gt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if x > y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Gt_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if !(x > y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Gt_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if !(x > y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Gt_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if !(x > y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Gt_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if !(x > y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Le_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Le_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Le_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Le_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if x <= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Le_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if !(x <= y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Le_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if !(x <= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Le_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if !(x <= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Le_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if !(x <= y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ge_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ge_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ge_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brIf_f64Ge_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if x >= y {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Ge_ss(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = slotF64(sp, pc, 10)
  if !(x >= y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Ge_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = slotF64(sp, pc, 8)
  if !(x >= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Ge_si(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = slotF64(sp, pc, 8)
  let y: Double = immediateF64(pc, 18)
  if !(x >= y) {
    let left = fuel &- field16(pc, 10)
    return enterChargeBlock(pc + offset32(pc, 14), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 12)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, acc, fa, da, va)
}

func op_brUnless_f64Ge_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let x: Double = da
  let y: Double = immediateF64(pc, 16)
  if !(x >= y) {
    let left = fuel &- field16(pc, 8)
    return enterChargeBlock(pc + offset32(pc, 12), sp, mem, left, ctx, acc, fa, da, va)
  }
  let left = fuel &- field16(pc, 10)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, acc, fa, da, va)
}
