private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .memoryArgument, .core, family)
}

/// Scalar loads and stores (binary format 5.4.6).
let memoryRows: [InstructionRow] = [
  row(0x28, "i32.load", "address -> i32", .load(memoryType: "UInt32", "v")),
  row(0x29, "i64.load", "address -> i64", .load(memoryType: "UInt64", "v")),
  row(0x2A, "f32.load", "address -> f32", .load(memoryType: "Float", "v")),
  row(0x2B, "f64.load", "address -> f64", .load(memoryType: "Double", "v")),
  row(0x2C, "i32.load8_s", "address -> i32", .load(memoryType: "Int8", "UInt32(bitPattern: Int32(v))")),
  row(0x2D, "i32.load8_u", "address -> i32", .load(memoryType: "UInt8", "UInt32(v)")),
  row(0x2E, "i32.load16_s", "address -> i32", .load(memoryType: "Int16", "UInt32(bitPattern: Int32(v))")),
  row(0x2F, "i32.load16_u", "address -> i32", .load(memoryType: "UInt16", "UInt32(v)")),
  row(0x30, "i64.load8_s", "address -> i64", .load(memoryType: "Int8", "UInt64(bitPattern: Int64(v))")),
  row(0x31, "i64.load8_u", "address -> i64", .load(memoryType: "UInt8", "UInt64(v)")).sameCode(as: "i32.load8_u"),
  row(0x32, "i64.load16_s", "address -> i64", .load(memoryType: "Int16", "UInt64(bitPattern: Int64(v))")),
  row(0x33, "i64.load16_u", "address -> i64", .load(memoryType: "UInt16", "UInt64(v)")).sameCode(as: "i32.load16_u"),
  row(0x34, "i64.load32_s", "address -> i64", .load(memoryType: "Int32", "UInt64(bitPattern: Int64(v))")),
  row(0x35, "i64.load32_u", "address -> i64", .load(memoryType: "UInt32", "UInt64(v)")).sameCode(as: "i32.load"),

  row(0x36, "i32.store", "address i32 ->", .store(memoryType: "UInt32", "y")),
  row(0x37, "i64.store", "address i64 ->", .store(memoryType: "UInt64", "y")),
  row(0x38, "f32.store", "address f32 ->", .store(memoryType: "Float", "y")),
  row(0x39, "f64.store", "address f64 ->", .store(memoryType: "Double", "y")),
  row(0x3A, "i32.store8", "address i32 ->", .store(memoryType: "UInt8", "UInt8(truncatingIfNeeded: y)")),
  row(0x3B, "i32.store16", "address i32 ->", .store(memoryType: "UInt16", "UInt16(truncatingIfNeeded: y)")),
  row(0x3C, "i64.store8", "address i64 ->", .store(memoryType: "UInt8", "UInt8(truncatingIfNeeded: y)")).sameCode(
    as: "i32.store8"),
  row(0x3D, "i64.store16", "address i64 ->", .store(memoryType: "UInt16", "UInt16(truncatingIfNeeded: y)")).sameCode(
    as: "i32.store16"),
  row(0x3E, "i64.store32", "address i64 ->", .store(memoryType: "UInt32", "UInt32(truncatingIfNeeded: y)")).sameCode(
    as: "i32.store"),
]
