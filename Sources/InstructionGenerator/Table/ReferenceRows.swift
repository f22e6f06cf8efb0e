private func row(
  _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none, _ feature: Feature = .core,
  fuel: Int = 1
) -> InstructionRow {
  InstructionRow(opcode, name, signature, immediates, feature, fuel: fuel, .handwritten)
}

/// References to functions and host values (binary format 5.4.2).
let referenceRows: [InstructionRow] = [
  row(0xD0, "ref.null", nil, .heapType, .referenceTypes),
  row(0xD1, "ref.is_null", nil, .none, .referenceTypes),
  row(0xD2, "ref.func", nil, .function, .referenceTypes),
  row(0xD3, "ref.eq", "eqref eqref -> i32", .none, .garbageCollection),
  row(0xD4, "ref.as_non_null", nil, .none, .functionReferences),
]
