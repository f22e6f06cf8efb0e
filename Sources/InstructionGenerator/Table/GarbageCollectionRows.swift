private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates = .none)
  -> InstructionRow
{
  InstructionRow(opcode, name, signature, immediates, .garbageCollection, .handwritten)
}

/// Structures, arrays, casts and i31 (binary format 5.4.2, prefix 0xFB). The text format writes `ref.test_null` and
/// `ref.cast_null` as `ref.test` and `ref.cast` of a nullable type.
let garbageCollectionRows: [InstructionRow] = [
  row(0xFB_0000, "struct.new", nil, .type),
  row(0xFB_0001, "struct.new_default", nil, .type),
  row(0xFB_0002, "struct.get", nil, .typeField),
  row(0xFB_0003, "struct.get_s", nil, .typeField),
  row(0xFB_0004, "struct.get_u", nil, .typeField),
  row(0xFB_0005, "struct.set", nil, .typeField),
  row(0xFB_0006, "array.new", nil, .type),
  row(0xFB_0007, "array.new_default", nil, .type),
  row(0xFB_0008, "array.new_fixed", nil, .typeCount),
  row(0xFB_0009, "array.new_data", nil, .typeData),
  row(0xFB_000A, "array.new_elem", nil, .typeElement),
  row(0xFB_000B, "array.get", nil, .type),
  row(0xFB_000C, "array.get_s", nil, .type),
  row(0xFB_000D, "array.get_u", nil, .type),
  row(0xFB_000E, "array.set", nil, .type),
  row(0xFB_000F, "array.len", "arrayref -> i32"),
  row(0xFB_0010, "array.fill", nil, .type),
  row(0xFB_0011, "array.copy", nil, .typeType),
  row(0xFB_0012, "array.init_data", nil, .typeData),
  row(0xFB_0013, "array.init_elem", nil, .typeElement),
  row(0xFB_0014, "ref.test", nil, .heapType),
  row(0xFB_0015, "ref.test_null", nil, .heapType),
  row(0xFB_0016, "ref.cast", nil, .heapType),
  row(0xFB_0017, "ref.cast_null", nil, .heapType),
  row(0xFB_0018, "br_on_cast", nil, .branchOnCast),
  row(0xFB_0019, "br_on_cast_fail", nil, .branchOnCast),
  row(0xFB_001A, "any.convert_extern", nil),
  row(0xFB_001B, "extern.convert_any", nil),
  row(0xFB_001C, "ref.i31", nil),
  row(0xFB_001D, "i31.get_s", "i31ref -> i32"),
  row(0xFB_001E, "i31.get_u", "i31ref -> i32"),
]
