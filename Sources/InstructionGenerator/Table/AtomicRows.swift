/// A row of an access of `width` bits to memory by `helper`; the type is the first part of the name.
private func row(
  _ opcode: Opcode, _ name: String, _ width: Int, _ family: (_ memoryType: String, _ expression: String) -> Family,
  _ operands: Int, _ helper: String
) -> InstructionRow {
  let type = name.prefix(3)
  let isNarrow = !type.hasSuffix("\(width)")
  let arguments = ["y", "z"].prefix(operands).map { isNarrow ? ", UInt\(width)(truncatingIfNeeded: \($0))" : ", \($0)" }
  let call = "\(helper)\(width)(p\(arguments.joined()))"
  let parameters = repeatElement(" \(type)", count: operands).joined()
  let isStore = helper == "atomicStore"
  return InstructionRow(
    opcode, name, "address\(parameters) ->\(isStore ? "" : " \(type)")", .memoryArgument, .threads,
    family("UInt\(width)", isNarrow && !isStore ? "UInt\(type.dropFirst())(\(call))" : call))
}

private func load(_ opcode: Opcode, _ name: String, _ width: Int) -> InstructionRow {
  row(opcode, name, width, Family.atomicLoad, 0, "atomicLoad")
}

private func store(_ opcode: Opcode, _ name: String, _ width: Int) -> InstructionRow {
  row(opcode, name, width, Family.atomicStore, 1, "atomicStore")
}

private func modify(_ opcode: Opcode, _ name: String, _ width: Int, _ helper: String) -> InstructionRow {
  row(opcode, name, width, Family.atomicReadModifyWrite, 1, helper)
}

private func compareExchange(_ opcode: Opcode, _ name: String, _ width: Int) -> InstructionRow {
  row(opcode, name, width, Family.atomicCompareExchange, 2, "atomicCompareExchange")
}

/// Atomic memory access (threads proposal, prefix 0xFE).
let atomicRows: [InstructionRow] = [
  InstructionRow(0xFE_0000, "memory.atomic.notify", "address i32 -> i32", .memoryArgument, .threads, .handwritten)
    .accessing("UInt32"),
  InstructionRow(0xFE_0001, "memory.atomic.wait32", "address i32 i64 -> i32", .memoryArgument, .threads, .handwritten)
    .accessing("UInt32"),
  InstructionRow(0xFE_0002, "memory.atomic.wait64", "address i64 i64 -> i32", .memoryArgument, .threads, .handwritten)
    .accessing("UInt64"),
  InstructionRow(0xFE_0003, "atomic.fence", "->", .zeroByte, .threads, .handwritten),

  load(0xFE_0010, "i32.atomic.load", 32),
  load(0xFE_0011, "i64.atomic.load", 64),
  load(0xFE_0012, "i32.atomic.load8_u", 8),
  load(0xFE_0013, "i32.atomic.load16_u", 16),
  load(0xFE_0014, "i64.atomic.load8_u", 8).sameCode(as: "i32.atomic.load8_u"),
  load(0xFE_0015, "i64.atomic.load16_u", 16).sameCode(as: "i32.atomic.load16_u"),
  load(0xFE_0016, "i64.atomic.load32_u", 32).sameCode(as: "i32.atomic.load"),

  store(0xFE_0017, "i32.atomic.store", 32),
  store(0xFE_0018, "i64.atomic.store", 64),
  store(0xFE_0019, "i32.atomic.store8", 8),
  store(0xFE_001A, "i32.atomic.store16", 16),
  store(0xFE_001B, "i64.atomic.store8", 8),
  store(0xFE_001C, "i64.atomic.store16", 16),
  store(0xFE_001D, "i64.atomic.store32", 32),

  modify(0xFE_001E, "i32.atomic.rmw.add", 32, "atomicAdd"),
  modify(0xFE_001F, "i64.atomic.rmw.add", 64, "atomicAdd"),
  modify(0xFE_0020, "i32.atomic.rmw8.add_u", 8, "atomicAdd"),
  modify(0xFE_0021, "i32.atomic.rmw16.add_u", 16, "atomicAdd"),
  modify(0xFE_0022, "i64.atomic.rmw8.add_u", 8, "atomicAdd"),
  modify(0xFE_0023, "i64.atomic.rmw16.add_u", 16, "atomicAdd"),
  modify(0xFE_0024, "i64.atomic.rmw32.add_u", 32, "atomicAdd"),

  modify(0xFE_0025, "i32.atomic.rmw.sub", 32, "atomicSub"),
  modify(0xFE_0026, "i64.atomic.rmw.sub", 64, "atomicSub"),
  modify(0xFE_0027, "i32.atomic.rmw8.sub_u", 8, "atomicSub"),
  modify(0xFE_0028, "i32.atomic.rmw16.sub_u", 16, "atomicSub"),
  modify(0xFE_0029, "i64.atomic.rmw8.sub_u", 8, "atomicSub"),
  modify(0xFE_002A, "i64.atomic.rmw16.sub_u", 16, "atomicSub"),
  modify(0xFE_002B, "i64.atomic.rmw32.sub_u", 32, "atomicSub"),

  modify(0xFE_002C, "i32.atomic.rmw.and", 32, "atomicAnd"),
  modify(0xFE_002D, "i64.atomic.rmw.and", 64, "atomicAnd"),
  modify(0xFE_002E, "i32.atomic.rmw8.and_u", 8, "atomicAnd"),
  modify(0xFE_002F, "i32.atomic.rmw16.and_u", 16, "atomicAnd"),
  modify(0xFE_0030, "i64.atomic.rmw8.and_u", 8, "atomicAnd"),
  modify(0xFE_0031, "i64.atomic.rmw16.and_u", 16, "atomicAnd"),
  modify(0xFE_0032, "i64.atomic.rmw32.and_u", 32, "atomicAnd"),

  modify(0xFE_0033, "i32.atomic.rmw.or", 32, "atomicOr"),
  modify(0xFE_0034, "i64.atomic.rmw.or", 64, "atomicOr"),
  modify(0xFE_0035, "i32.atomic.rmw8.or_u", 8, "atomicOr"),
  modify(0xFE_0036, "i32.atomic.rmw16.or_u", 16, "atomicOr"),
  modify(0xFE_0037, "i64.atomic.rmw8.or_u", 8, "atomicOr"),
  modify(0xFE_0038, "i64.atomic.rmw16.or_u", 16, "atomicOr"),
  modify(0xFE_0039, "i64.atomic.rmw32.or_u", 32, "atomicOr"),

  modify(0xFE_003A, "i32.atomic.rmw.xor", 32, "atomicXor"),
  modify(0xFE_003B, "i64.atomic.rmw.xor", 64, "atomicXor"),
  modify(0xFE_003C, "i32.atomic.rmw8.xor_u", 8, "atomicXor"),
  modify(0xFE_003D, "i32.atomic.rmw16.xor_u", 16, "atomicXor"),
  modify(0xFE_003E, "i64.atomic.rmw8.xor_u", 8, "atomicXor"),
  modify(0xFE_003F, "i64.atomic.rmw16.xor_u", 16, "atomicXor"),
  modify(0xFE_0040, "i64.atomic.rmw32.xor_u", 32, "atomicXor"),

  modify(0xFE_0041, "i32.atomic.rmw.xchg", 32, "atomicExchange"),
  modify(0xFE_0042, "i64.atomic.rmw.xchg", 64, "atomicExchange"),
  modify(0xFE_0043, "i32.atomic.rmw8.xchg_u", 8, "atomicExchange"),
  modify(0xFE_0044, "i32.atomic.rmw16.xchg_u", 16, "atomicExchange"),
  modify(0xFE_0045, "i64.atomic.rmw8.xchg_u", 8, "atomicExchange"),
  modify(0xFE_0046, "i64.atomic.rmw16.xchg_u", 16, "atomicExchange"),
  modify(0xFE_0047, "i64.atomic.rmw32.xchg_u", 32, "atomicExchange"),

  compareExchange(0xFE_0048, "i32.atomic.rmw.cmpxchg", 32),
  compareExchange(0xFE_0049, "i64.atomic.rmw.cmpxchg", 64),
  compareExchange(0xFE_004A, "i32.atomic.rmw8.cmpxchg_u", 8),
  compareExchange(0xFE_004B, "i32.atomic.rmw16.cmpxchg_u", 16),
  compareExchange(0xFE_004C, "i64.atomic.rmw8.cmpxchg_u", 8),
  compareExchange(0xFE_004D, "i64.atomic.rmw16.cmpxchg_u", 16),
  compareExchange(0xFE_004E, "i64.atomic.rmw32.cmpxchg_u", 32),
]
