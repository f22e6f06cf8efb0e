// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

func op_i32Add_si_kept__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 18)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x == y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x != y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x < y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x > y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x <= y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 18)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  if x >= y {
    let left = fuel &- field16(pc, 16)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 18)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load_s_kept__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
    r0 = v
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) < Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) > Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) <= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if Int32(bitPattern: x) >= Int32(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = immediateI32(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_i32GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 18)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brIf_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if x != 0 {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Load8U_s_kept__brUnless_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let ea: Int = effectiveAddress(x, pc, 16)
    if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc, sp, mem, fuel, ctx, acc, fa, da, va) }
    let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
    r0 = UInt32(v)
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  if !(x != 0) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i64Add_si_kept__brIf_i64Eq_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x == y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64Eq_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x == y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64Ne_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x != y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64Ne_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x != y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) < Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x < y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x < y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GtS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GtS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) > Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GtU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x > y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GtU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x > y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) <= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x <= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64LeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x <= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GeS_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GeS_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if Int64(bitPattern: x) >= Int64(bitPattern: y) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GeU_ai(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = immediateI64(pc, 20)
  if x >= y {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 24), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i64Add_si_kept__brIf_i64GeU_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 18)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  if x >= y {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 22), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 32, sp, mem, left, ctx, r0, fa, da, va)
}

func op_copyI64_s_kept__jump_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    r0 = x
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  if always(x) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 16), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_si_kept__jump_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 16)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = UInt64(r0)
  if always(x) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__jump_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt64 = UInt64(r0)
  if always(x) {
    let left = fuel &- field16(pc, 14)
    return enterChargeBlock(pc + offset32(pc, 18), sp, mem, left, ctx, UInt64(r0), fa, da, va)
  }
  let left = fuel &- field16(pc, 16)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, UInt64(r0), fa, da, va)
}

func op_i64Add_si_kept__jump_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt64
  do {
    let x: UInt64 = slotI64(sp, pc, 10)
    let y: UInt64 = immediateI64(pc, 16)
    r0 = x &+ y
  }
  writeI64(r0, sp, pc, 8)
  let x: UInt64 = r0
  if always(x) {
    let left = fuel &- field16(pc, 12)
    return enterChargeBlock(pc + offset32(pc, 20), sp, mem, left, ctx, r0, fa, da, va)
  }
  let left = fuel &- field16(pc, 14)
  enterChargeBlock(pc + 24, sp, mem, left, ctx, r0, fa, da, va)
}

func op_i32Add_si_kept__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si_kept__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_si_kept__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si_kept__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si_kept__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_si_kept__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), r1, da, va)
}

func op_i32Add_si_kept__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, r1, va)
}

func op_i32Add_si_kept__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32Add_si_kept__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_si_kept__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = immediateI32(pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 12)
  let ea: Int = effectiveAddress(x, pc, 18)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__i32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt32 = mem.loadUnaligned(fromByteOffset: ea, as: UInt32.self)
  let r1: UInt32 = v
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss_kept__i64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt64 = mem.loadUnaligned(fromByteOffset: ea, as: UInt64.self)
  let r1: UInt64 = v
  writeI64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, r1, fa, da, va)
}

func op_i32Add_ss_kept__i32Load8U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt8 = mem.loadUnaligned(fromByteOffset: ea, as: UInt8.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss_kept__i32Load8S_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Int8 = mem.loadUnaligned(fromByteOffset: ea, as: Int8.self)
  let r1: UInt32 = UInt32(bitPattern: Int32(v))
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss_kept__i32Load16U_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 2, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: UInt16 = mem.loadUnaligned(fromByteOffset: ea, as: UInt16.self)
  let r1: UInt32 = UInt32(v)
  writeI32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r1), fa, da, va)
}

func op_i32Add_ss_kept__f32Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Float = mem.loadUnaligned(fromByteOffset: ea, as: Float.self)
  let r1: Float = v
  writeF32(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), r1, da, va)
}

func op_i32Add_ss_kept__f64Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: Double = mem.loadUnaligned(fromByteOffset: ea, as: Double.self)
  let r1: Double = v
  writeF64(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, r1, va)
}

func op_i32Add_ss_kept__v128Load_a(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 12)
    let y: UInt32 = slotI32(sp, pc, 14)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 10)
  let x: UInt32 = r0
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 16, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  let v: V128 = mem.loadUnaligned(fromByteOffset: ea, as: V128.self)
  let r1: V128 = v
  writeV128(r1, sp, pc, 8)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, r1)
}

func op_i32Add_ss_kept__i32Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 4, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt32.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__i64Store_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt64 = slotI64(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 8, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: y, toByteOffset: ea, as: UInt64.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}

func op_i32Add_ss_kept__i32Store8_as(
  _ pc: PC, _ sp: SP, _ mem: MP, _ fuel: Int, _ ctx: CX, _ acc: UInt64, _ fa: Float, _ da: Double, _ va: V128
) {
  let r0: UInt32
  do {
    let x: UInt32 = slotI32(sp, pc, 10)
    let y: UInt32 = slotI32(sp, pc, 12)
    r0 = x &+ y
  }
  writeI32(r0, sp, pc, 8)
  let x: UInt32 = r0
  let y: UInt32 = slotI32(sp, pc, 14)
  let ea: Int = effectiveAddress(x, pc, 16)
  if _slowPath(isOutside(ea, 1, ctx)) { return trapMemoryOutOfBounds(pc + 1, sp, mem, fuel, ctx, acc, fa, da, va) }
  mem.storeBytes(of: UInt8(truncatingIfNeeded: y), toByteOffset: ea, as: UInt8.self)
  next(pc + 24, sp, mem, fuel, ctx, UInt64(r0), fa, da, va)
}
