private func row(
  _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none, _ feature: Feature = .core,
  fuel: Int = 1
) -> InstructionRow {
  InstructionRow(opcode, name, signature, immediates, feature, fuel: fuel, .handwritten)
}

/// Blocks, branches and calls (binary format 5.4.1).
let controlRows: [InstructionRow] = [
  // Structure
  row(0x00, "unreachable", nil),
  row(0x01, "nop", "->", fuel: 0),
  row(0x02, "block", nil, .blockType, fuel: 0),
  row(0x03, "loop", nil, .blockType, fuel: 0),
  row(0x04, "if", nil, .blockType),
  row(0x05, "else", nil, fuel: 0),
  row(0x0B, "end", nil, fuel: 0),

  // Branches
  row(0x0C, "br", nil, .label),
  row(0x0D, "br_if", nil, .label),
  row(0x0E, "br_table", nil, .labelTable),
  row(0x0F, "return", nil),
  row(0xD5, "br_on_null", nil, .label, .functionReferences),
  row(0xD6, "br_on_non_null", nil, .label, .functionReferences),

  // Calls
  row(0x10, "call", nil, .function),
  row(0x11, "call_indirect", nil, .typeTable),
  row(0x12, "return_call", nil, .function, .tailCalls),
  row(0x13, "return_call_indirect", nil, .typeTable, .tailCalls),
  row(0x14, "call_ref", nil, .type, .functionReferences),
  row(0x15, "return_call_ref", nil, .type, .functionReferences),
]
