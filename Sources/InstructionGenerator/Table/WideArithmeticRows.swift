private func row(_ opcode: Opcode, _ name: String, _ signature: String?) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .wideArithmetic, .handwritten)
}

/// 128-bit integers in two i64, low half first (wide-arithmetic proposal).
let wideArithmeticRows: [InstructionRow] = [
  row(0xFC_0013, "i64.add128", "i64 i64 i64 i64 -> i64 i64"),
  row(0xFC_0014, "i64.sub128", "i64 i64 i64 i64 -> i64 i64"),
  row(0xFC_0015, "i64.mul_wide_s", "i64 i64 -> i64 i64"),
  row(0xFC_0016, "i64.mul_wide_u", "i64 i64 -> i64 i64"),
]
