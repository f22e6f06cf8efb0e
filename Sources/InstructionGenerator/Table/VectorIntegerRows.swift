private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .simd, family)
}

/// i8x16 and i16x8 arithmetic (binary format 5.4.8).
let vectorIntegerRows: [InstructionRow] = [
  // i8x16
  row(0xFD_0060, "i8x16.abs", "v128 -> v128", .unary("i8x16Abs(x)")),
  row(0xFD_0061, "i8x16.neg", "v128 -> v128", .unary("i8x16Neg(x)")),
  row(0xFD_0062, "i8x16.popcnt", "v128 -> v128", .unary("i8x16Popcnt(x)")),
  row(0xFD_0063, "i8x16.all_true", "v128 -> i32", .test("i8x16AllTrue(x)")),
  row(0xFD_0064, "i8x16.bitmask", "v128 -> i32", .unary("i8x16Bitmask(x)")),
  row(0xFD_0065, "i8x16.narrow_i16x8_s", "v128 v128 -> v128", .binary("i8x16NarrowI16x8S(x, y)")),
  row(0xFD_0066, "i8x16.narrow_i16x8_u", "v128 v128 -> v128", .binary("i8x16NarrowI16x8U(x, y)")),
  row(0xFD_006B, "i8x16.shl", "v128 i32 -> v128", .binary("i8x16Shl(x, y)")),
  row(0xFD_006C, "i8x16.shr_s", "v128 i32 -> v128", .binary("i8x16ShrS(x, y)")),
  row(0xFD_006D, "i8x16.shr_u", "v128 i32 -> v128", .binary("i8x16ShrU(x, y)")),
  row(0xFD_006E, "i8x16.add", "v128 v128 -> v128", .binary("i8x16Add(x, y)", commutative: true)).constants,
  row(0xFD_006F, "i8x16.add_sat_s", "v128 v128 -> v128", .binary("i8x16AddSatS(x, y)", commutative: true)),
  row(0xFD_0070, "i8x16.add_sat_u", "v128 v128 -> v128", .binary("i8x16AddSatU(x, y)", commutative: true)),
  row(0xFD_0071, "i8x16.sub", "v128 v128 -> v128", .binary("i8x16Sub(x, y)")).constants,
  row(0xFD_0072, "i8x16.sub_sat_s", "v128 v128 -> v128", .binary("i8x16SubSatS(x, y)")),
  row(0xFD_0073, "i8x16.sub_sat_u", "v128 v128 -> v128", .binary("i8x16SubSatU(x, y)")),
  row(0xFD_0076, "i8x16.min_s", "v128 v128 -> v128", .binary("i8x16MinS(x, y)", commutative: true)),
  row(0xFD_0077, "i8x16.min_u", "v128 v128 -> v128", .binary("i8x16MinU(x, y)", commutative: true)),
  row(0xFD_0078, "i8x16.max_s", "v128 v128 -> v128", .binary("i8x16MaxS(x, y)", commutative: true)),
  row(0xFD_0079, "i8x16.max_u", "v128 v128 -> v128", .binary("i8x16MaxU(x, y)", commutative: true)),
  row(0xFD_007B, "i8x16.avgr_u", "v128 v128 -> v128", .binary("i8x16AvgrU(x, y)", commutative: true)),

  // i16x8
  row(0xFD_007C, "i16x8.extadd_pairwise_i8x16_s", "v128 -> v128", .unary("i16x8ExtaddPairwiseI8x16S(x)")),
  row(0xFD_007D, "i16x8.extadd_pairwise_i8x16_u", "v128 -> v128", .unary("i16x8ExtaddPairwiseI8x16U(x)")),
  row(0xFD_0080, "i16x8.abs", "v128 -> v128", .unary("i16x8Abs(x)")),
  row(0xFD_0081, "i16x8.neg", "v128 -> v128", .unary("i16x8Neg(x)")),
  row(0xFD_0082, "i16x8.q15mulr_sat_s", "v128 v128 -> v128", .binary("i16x8Q15mulrSatS(x, y)", commutative: true)),
  row(0xFD_0083, "i16x8.all_true", "v128 -> i32", .test("i16x8AllTrue(x)")),
  row(0xFD_0084, "i16x8.bitmask", "v128 -> i32", .unary("i16x8Bitmask(x)")),
  row(0xFD_0085, "i16x8.narrow_i32x4_s", "v128 v128 -> v128", .binary("i16x8NarrowI32x4S(x, y)")),
  row(0xFD_0086, "i16x8.narrow_i32x4_u", "v128 v128 -> v128", .binary("i16x8NarrowI32x4U(x, y)")),
  row(0xFD_0087, "i16x8.extend_low_i8x16_s", "v128 -> v128", .unary("i16x8ExtendLowI8x16S(x)")),
  row(0xFD_0088, "i16x8.extend_high_i8x16_s", "v128 -> v128", .unary("i16x8ExtendHighI8x16S(x)")),
  row(0xFD_0089, "i16x8.extend_low_i8x16_u", "v128 -> v128", .unary("i16x8ExtendLowI8x16U(x)")),
  row(0xFD_008A, "i16x8.extend_high_i8x16_u", "v128 -> v128", .unary("i16x8ExtendHighI8x16U(x)")),
  row(0xFD_008B, "i16x8.shl", "v128 i32 -> v128", .binary("i16x8Shl(x, y)")),
  row(0xFD_008C, "i16x8.shr_s", "v128 i32 -> v128", .binary("i16x8ShrS(x, y)")),
  row(0xFD_008D, "i16x8.shr_u", "v128 i32 -> v128", .binary("i16x8ShrU(x, y)")),
  row(0xFD_008E, "i16x8.add", "v128 v128 -> v128", .binary("i16x8Add(x, y)", commutative: true)).constants,
  row(0xFD_008F, "i16x8.add_sat_s", "v128 v128 -> v128", .binary("i16x8AddSatS(x, y)", commutative: true)),
  row(0xFD_0090, "i16x8.add_sat_u", "v128 v128 -> v128", .binary("i16x8AddSatU(x, y)", commutative: true)),
  row(0xFD_0091, "i16x8.sub", "v128 v128 -> v128", .binary("i16x8Sub(x, y)")),
  row(0xFD_0092, "i16x8.sub_sat_s", "v128 v128 -> v128", .binary("i16x8SubSatS(x, y)")),
  row(0xFD_0093, "i16x8.sub_sat_u", "v128 v128 -> v128", .binary("i16x8SubSatU(x, y)")),
  row(0xFD_0095, "i16x8.mul", "v128 v128 -> v128", .binary("i16x8Mul(x, y)", commutative: true)),
  row(0xFD_0096, "i16x8.min_s", "v128 v128 -> v128", .binary("i16x8MinS(x, y)", commutative: true)),
  row(0xFD_0097, "i16x8.min_u", "v128 v128 -> v128", .binary("i16x8MinU(x, y)", commutative: true)),
  row(0xFD_0098, "i16x8.max_s", "v128 v128 -> v128", .binary("i16x8MaxS(x, y)", commutative: true)),
  row(0xFD_0099, "i16x8.max_u", "v128 v128 -> v128", .binary("i16x8MaxU(x, y)", commutative: true)),
  row(0xFD_009B, "i16x8.avgr_u", "v128 v128 -> v128", .binary("i16x8AvgrU(x, y)", commutative: true)),
  row(
    0xFD_009C, "i16x8.extmul_low_i8x16_s", "v128 v128 -> v128", .binary("i16x8ExtmulLowI8x16S(x, y)", commutative: true)
  ),
  row(
    0xFD_009D, "i16x8.extmul_high_i8x16_s", "v128 v128 -> v128",
    .binary("i16x8ExtmulHighI8x16S(x, y)", commutative: true)),
  row(
    0xFD_009E, "i16x8.extmul_low_i8x16_u", "v128 v128 -> v128", .binary("i16x8ExtmulLowI8x16U(x, y)", commutative: true)
  ),
  row(
    0xFD_009F, "i16x8.extmul_high_i8x16_u", "v128 v128 -> v128",
    .binary("i16x8ExtmulHighI8x16U(x, y)", commutative: true)),
]
