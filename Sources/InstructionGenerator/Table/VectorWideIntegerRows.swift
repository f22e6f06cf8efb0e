private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .simd, family)
}

/// i32x4 and i64x2 arithmetic (binary format 5.4.8).
let vectorWideIntegerRows: [InstructionRow] = [
  // i32x4
  row(0xFD_007E, "i32x4.extadd_pairwise_i16x8_s", "v128 -> v128", .unary("i32x4ExtaddPairwiseI16x8S(x)")),
  row(0xFD_007F, "i32x4.extadd_pairwise_i16x8_u", "v128 -> v128", .unary("i32x4ExtaddPairwiseI16x8U(x)")),
  row(0xFD_00A0, "i32x4.abs", "v128 -> v128", .unary("i32x4Abs(x)")),
  row(0xFD_00A1, "i32x4.neg", "v128 -> v128", .unary("i32x4Neg(x)")),
  row(0xFD_00A3, "i32x4.all_true", "v128 -> i32", .test("i32x4AllTrue(x)")),
  row(0xFD_00A4, "i32x4.bitmask", "v128 -> i32", .unary("i32x4Bitmask(x)")),
  row(0xFD_00A7, "i32x4.extend_low_i16x8_s", "v128 -> v128", .unary("i32x4ExtendLowI16x8S(x)")),
  row(0xFD_00A8, "i32x4.extend_high_i16x8_s", "v128 -> v128", .unary("i32x4ExtendHighI16x8S(x)")),
  row(0xFD_00A9, "i32x4.extend_low_i16x8_u", "v128 -> v128", .unary("i32x4ExtendLowI16x8U(x)")),
  row(0xFD_00AA, "i32x4.extend_high_i16x8_u", "v128 -> v128", .unary("i32x4ExtendHighI16x8U(x)")),
  row(0xFD_00AB, "i32x4.shl", "v128 i32 -> v128", .binary("i32x4Shl(x, y)")),
  row(0xFD_00AC, "i32x4.shr_s", "v128 i32 -> v128", .binary("i32x4ShrS(x, y)")),
  row(0xFD_00AD, "i32x4.shr_u", "v128 i32 -> v128", .binary("i32x4ShrU(x, y)")),
  row(0xFD_00AE, "i32x4.add", "v128 v128 -> v128", .binary("i32x4Add(x, y)", commutative: true)).constants,
  row(0xFD_00B1, "i32x4.sub", "v128 v128 -> v128", .binary("i32x4Sub(x, y)")),
  row(0xFD_00B5, "i32x4.mul", "v128 v128 -> v128", .binary("i32x4Mul(x, y)", commutative: true)),
  row(0xFD_00B6, "i32x4.min_s", "v128 v128 -> v128", .binary("i32x4MinS(x, y)", commutative: true)),
  row(0xFD_00B7, "i32x4.min_u", "v128 v128 -> v128", .binary("i32x4MinU(x, y)", commutative: true)),
  row(0xFD_00B8, "i32x4.max_s", "v128 v128 -> v128", .binary("i32x4MaxS(x, y)", commutative: true)),
  row(0xFD_00B9, "i32x4.max_u", "v128 v128 -> v128", .binary("i32x4MaxU(x, y)", commutative: true)),
  row(0xFD_00BA, "i32x4.dot_i16x8_s", "v128 v128 -> v128", .binary("i32x4DotI16x8S(x, y)", commutative: true)),
  row(
    0xFD_00BC, "i32x4.extmul_low_i16x8_s", "v128 v128 -> v128", .binary("i32x4ExtmulLowI16x8S(x, y)", commutative: true)
  ),
  row(
    0xFD_00BD, "i32x4.extmul_high_i16x8_s", "v128 v128 -> v128",
    .binary("i32x4ExtmulHighI16x8S(x, y)", commutative: true)),
  row(
    0xFD_00BE, "i32x4.extmul_low_i16x8_u", "v128 v128 -> v128", .binary("i32x4ExtmulLowI16x8U(x, y)", commutative: true)
  ),
  row(
    0xFD_00BF, "i32x4.extmul_high_i16x8_u", "v128 v128 -> v128",
    .binary("i32x4ExtmulHighI16x8U(x, y)", commutative: true)),

  // i64x2
  row(0xFD_00C0, "i64x2.abs", "v128 -> v128", .unary("i64x2Abs(x)")),
  row(0xFD_00C1, "i64x2.neg", "v128 -> v128", .unary("i64x2Neg(x)")),
  row(0xFD_00C3, "i64x2.all_true", "v128 -> i32", .test("i64x2AllTrue(x)")),
  row(0xFD_00C4, "i64x2.bitmask", "v128 -> i32", .unary("i64x2Bitmask(x)")),
  row(0xFD_00C7, "i64x2.extend_low_i32x4_s", "v128 -> v128", .unary("i64x2ExtendLowI32x4S(x)")),
  row(0xFD_00C8, "i64x2.extend_high_i32x4_s", "v128 -> v128", .unary("i64x2ExtendHighI32x4S(x)")),
  row(0xFD_00C9, "i64x2.extend_low_i32x4_u", "v128 -> v128", .unary("i64x2ExtendLowI32x4U(x)")),
  row(0xFD_00CA, "i64x2.extend_high_i32x4_u", "v128 -> v128", .unary("i64x2ExtendHighI32x4U(x)")),
  row(0xFD_00CB, "i64x2.shl", "v128 i32 -> v128", .binary("i64x2Shl(x, y)")),
  row(0xFD_00CC, "i64x2.shr_s", "v128 i32 -> v128", .binary("i64x2ShrS(x, y)")),
  row(0xFD_00CD, "i64x2.shr_u", "v128 i32 -> v128", .binary("i64x2ShrU(x, y)")),
  row(0xFD_00CE, "i64x2.add", "v128 v128 -> v128", .binary("i64x2Add(x, y)", commutative: true)),
  row(0xFD_00D1, "i64x2.sub", "v128 v128 -> v128", .binary("i64x2Sub(x, y)")),
  row(0xFD_00D5, "i64x2.mul", "v128 v128 -> v128", .binary("i64x2Mul(x, y)", commutative: true)),
  row(
    0xFD_00DC, "i64x2.extmul_low_i32x4_s", "v128 v128 -> v128", .binary("i64x2ExtmulLowI32x4S(x, y)", commutative: true)
  ),
  row(
    0xFD_00DD, "i64x2.extmul_high_i32x4_s", "v128 v128 -> v128",
    .binary("i64x2ExtmulHighI32x4S(x, y)", commutative: true)),
  row(
    0xFD_00DE, "i64x2.extmul_low_i32x4_u", "v128 v128 -> v128", .binary("i64x2ExtmulLowI32x4U(x, y)", commutative: true)
  ),
  row(
    0xFD_00DF, "i64x2.extmul_high_i32x4_u", "v128 v128 -> v128",
    .binary("i64x2ExtmulHighI32x4U(x, y)", commutative: true)),
]
