private func row(
  _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none, _ feature: Feature = .core,
  fuel: Int = 1
) -> InstructionRow {
  InstructionRow(opcode, name, signature, immediates, feature, fuel: fuel, .handwritten)
}

/// Whole ranges of linear memory, and its size. `memory.copy` mixes the address types of two memories.
let bulkRows: [InstructionRow] = [
  row(0x3F, "memory.size", "-> address", .memory),
  row(0x40, "memory.grow", "address -> address", .memory),
  row(0xFC_0008, "memory.init", "address i32 i32 ->", .dataMemory, .bulkMemory),
  row(0xFC_0009, "data.drop", "->", .dataSegment, .bulkMemory),
  row(0xFC_000A, "memory.copy", nil, .memoryMemory, .bulkMemoryCopies),
  row(0xFC_000B, "memory.fill", "address i32 address ->", .memory, .bulkMemoryCopies),
  row(0xFC_0012, "memory.discard", "address address ->", .memory, .memoryControl),
]
