private func row(
  _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none, _ feature: Feature = .core,
  fuel: Int = 1
) -> InstructionRow {
  InstructionRow(opcode, name, signature, immediates, feature, fuel: fuel, .handwritten)
}

/// Tables (binary format 5.4.5). Signatures are nil where the element type or two tables' address types decide.
let tableRows: [InstructionRow] = [
  row(0x25, "table.get", nil, .table, .referenceTypes),
  row(0x26, "table.set", nil, .table, .referenceTypes),
  row(0xFC_000C, "table.init", "address i32 i32 ->", .elementTable, .bulkMemory),
  row(0xFC_000D, "elem.drop", "->", .elementSegment, .bulkMemory),
  row(0xFC_000E, "table.copy", nil, .tableTable, .bulkMemory),
  row(0xFC_000F, "table.grow", nil, .table, .referenceTypes),
  row(0xFC_0010, "table.size", "-> address", .table, .referenceTypes),
  row(0xFC_0011, "table.fill", nil, .table, .referenceTypes),
]
