private func row(
  _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none, _ feature: Feature = .core,
  fuel: Int = 1
) -> InstructionRow {
  InstructionRow(opcode, name, signature, immediates, feature, fuel: fuel, .handwritten)
}

/// Exceptions with `exnref` and, in `.legacyExceptions`, the encoding that preceded them. `throw` belongs to both; its
/// row names the standard feature.
let exceptionRows: [InstructionRow] = [
  row(0x08, "throw", nil, .tag, .exceptions),
  row(0x0A, "throw_ref", nil, .none, .exceptions),
  row(0x1F, "try_table", nil, .tryTable, .exceptions, fuel: 0),

  // Legacy
  row(0x06, "try", nil, .blockType, .legacyExceptions, fuel: 0),
  row(0x07, "catch", nil, .tag, .legacyExceptions, fuel: 0),
  row(0x09, "rethrow", nil, .label, .legacyExceptions),
  row(0x18, "delegate", nil, .label, .legacyExceptions, fuel: 0),
  row(0x19, "catch_all", nil, .none, .legacyExceptions, fuel: 0),
]
