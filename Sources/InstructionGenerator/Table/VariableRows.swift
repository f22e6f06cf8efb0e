private func row(
  _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none, _ feature: Feature = .core,
  fuel: Int = 1
) -> InstructionRow {
  InstructionRow(opcode, name, signature, immediates, feature, fuel: fuel, .handwritten)
}

/// Parametric and variable instructions, and constants. The text format writes `select_typed` as `select` with result
/// types.
let variableRows: [InstructionRow] = [
  // Parametric
  row(0x1A, "drop", nil, fuel: 0),
  row(0x1B, "select", nil),
  row(0x1C, "select_typed", nil, .valueTypes, .referenceTypes),

  // Variables
  row(0x20, "local.get", nil, .local),
  row(0x21, "local.set", nil, .local),
  row(0x22, "local.tee", nil, .local),
  row(0x23, "global.get", nil, .global),
  row(0x24, "global.set", nil, .global),

  // Constants
  row(0x41, "i32.const", "-> i32", .i32),
  row(0x42, "i64.const", "-> i64", .i64),
  row(0x43, "f32.const", "-> f32", .f32),
  row(0x44, "f64.const", "-> f64", .f64),
  row(0xFD_000C, "v128.const", "-> v128", .v128, .simd),
]
