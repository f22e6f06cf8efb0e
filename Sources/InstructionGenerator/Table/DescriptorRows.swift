private func row(_ opcode: Opcode, _ name: String, _ immediates: Immediates) -> InstructionRow {
  InstructionRow(opcode, name, nil, immediates, .customDescriptors, fuel: 1, .handwritten)
}

/// The custom descriptors proposal. The text format writes `ref.cast_desc_eq_null` as `ref.cast_desc_eq` of a nullable
/// type.
let descriptorRows: [InstructionRow] = [
  row(0xFB_0020, "struct.new_desc", .type),
  row(0xFB_0021, "struct.new_default_desc", .type),
  row(0xFB_0022, "ref.get_desc", .type),
  row(0xFB_0023, "ref.cast_desc_eq", .heapType),
  row(0xFB_0024, "ref.cast_desc_eq_null", .heapType),
  row(0xFB_0025, "br_on_cast_desc_eq", .branchOnCast),
  row(0xFB_0026, "br_on_cast_desc_eq_fail", .branchOnCast),
]
