private func row(_ opcode: Opcode, _ name: String, _ signature: String, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .core, family)
}

private func row(
  _ opcode: Opcode, _ name: String, _ signature: String, _ feature: Feature, _ family: Family
) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, feature, family)
}

/// Traps of a float-to-integer conversion: NaN, then values whose integral part is not representable. The bounds are those
/// that Swift's conversion tests, so that the compiler drops its checks.
private func truncationTraps(_ representable: String) -> [TrapCondition] {
  [TrapCondition("x != x", "invalidConversionToInteger"), TrapCondition("!(\(representable))", "integerOverflow")]
}

/// Conversions between the number types (binary format 5.4.7).
let conversionRows: [InstructionRow] = [
  row(0xA7, "i32.wrap_i64", "i64 -> i32", .unary("UInt32(truncatingIfNeeded: x)")),
  row(
    0xA8, "i32.trunc_f32_s", "f32 -> i32",
    .unary("i32TruncF32S(x)", traps: truncationTraps("x > -2_147_483_904 && x < 2_147_483_648"))),
  row(
    0xA9, "i32.trunc_f32_u", "f32 -> i32",
    .unary("i32TruncF32U(x)", traps: truncationTraps("x > -1 && x < 4_294_967_296"))),
  row(
    0xAA, "i32.trunc_f64_s", "f64 -> i32",
    .unary("i32TruncF64S(x)", traps: truncationTraps("x > -2_147_483_649 && x < 2_147_483_648"))),
  row(
    0xAB, "i32.trunc_f64_u", "f64 -> i32",
    .unary("i32TruncF64U(x)", traps: truncationTraps("x > -1 && x < 4_294_967_296"))),
  row(0xAC, "i64.extend_i32_s", "i32 -> i64", .unary("i64ExtendI32S(x)")).sameCode(as: "i64.extend32_s"),
  row(0xAD, "i64.extend_i32_u", "i32 -> i64", .unary("UInt64(x)")),
  row(
    0xAE, "i64.trunc_f32_s", "f32 -> i64",
    .unary(
      "i64TruncF32S(x)", traps: truncationTraps("x > -9_223_373_136_366_403_584 && x < 9_223_372_036_854_775_808"))),
  row(
    0xAF, "i64.trunc_f32_u", "f32 -> i64",
    .unary("i64TruncF32U(x)", traps: truncationTraps("x > -1 && x < 18_446_744_073_709_551_616"))),
  row(
    0xB0, "i64.trunc_f64_s", "f64 -> i64",
    .unary(
      "i64TruncF64S(x)", traps: truncationTraps("x > -9_223_372_036_854_777_856 && x < 9_223_372_036_854_775_808"))),
  row(
    0xB1, "i64.trunc_f64_u", "f64 -> i64",
    .unary("i64TruncF64U(x)", traps: truncationTraps("x > -1 && x < 18_446_744_073_709_551_616"))),
  row(0xB2, "f32.convert_i32_s", "i32 -> f32", .unary("Float(Int32(bitPattern: x))")),
  row(0xB3, "f32.convert_i32_u", "i32 -> f32", .unary("Float(x)")),
  row(0xB4, "f32.convert_i64_s", "i64 -> f32", .unary("Float(Int64(bitPattern: x))")),
  row(0xB5, "f32.convert_i64_u", "i64 -> f32", .unary("Float(x)")),
  row(0xB6, "f32.demote_f64", "f64 -> f32", .unary("f32DemoteF64(x)")).canonicalNaN(.f32),
  row(0xB7, "f64.convert_i32_s", "i32 -> f64", .unary("Double(Int32(bitPattern: x))")),
  row(0xB8, "f64.convert_i32_u", "i32 -> f64", .unary("Double(x)")),
  row(0xB9, "f64.convert_i64_s", "i64 -> f64", .unary("Double(Int64(bitPattern: x))")),
  row(0xBA, "f64.convert_i64_u", "i64 -> f64", .unary("Double(x)")),
  row(0xBB, "f64.promote_f32", "f32 -> f64", .unary("f64PromoteF32(x)")).canonicalNaN(.f64),
  row(0xBC, "i32.reinterpret_f32", "f32 -> i32", .unary("x.bitPattern")),
  row(0xBD, "i64.reinterpret_f64", "f64 -> i64", .unary("x.bitPattern")),
  row(0xBE, "f32.reinterpret_i32", "i32 -> f32", .unary("Float(bitPattern: x)")),
  row(0xBF, "f64.reinterpret_i64", "i64 -> f64", .unary("Double(bitPattern: x)")),

  // Sign extension
  row(0xC0, "i32.extend8_s", "i32 -> i32", .signExtension, .unary("i32Extend8S(x)")),
  row(0xC1, "i32.extend16_s", "i32 -> i32", .signExtension, .unary("i32Extend16S(x)")),
  row(0xC2, "i64.extend8_s", "i64 -> i64", .signExtension, .unary("i64Extend8S(x)")),
  row(0xC3, "i64.extend16_s", "i64 -> i64", .signExtension, .unary("i64Extend16S(x)")),
  row(0xC4, "i64.extend32_s", "i64 -> i64", .signExtension, .unary("i64Extend32S(x)")),

  // Saturating
  row(0xFC_0000, "i32.trunc_sat_f32_s", "f32 -> i32", .saturatingConversions, .unary("i32TruncSatF32S(x)")),
  row(0xFC_0001, "i32.trunc_sat_f32_u", "f32 -> i32", .saturatingConversions, .unary("i32TruncSatF32U(x)")),
  row(0xFC_0002, "i32.trunc_sat_f64_s", "f64 -> i32", .saturatingConversions, .unary("i32TruncSatF64S(x)")),
  row(0xFC_0003, "i32.trunc_sat_f64_u", "f64 -> i32", .saturatingConversions, .unary("i32TruncSatF64U(x)")),
  row(0xFC_0004, "i64.trunc_sat_f32_s", "f32 -> i64", .saturatingConversions, .unary("i64TruncSatF32S(x)")),
  row(0xFC_0005, "i64.trunc_sat_f32_u", "f32 -> i64", .saturatingConversions, .unary("i64TruncSatF32U(x)")),
  row(0xFC_0006, "i64.trunc_sat_f64_s", "f64 -> i64", .saturatingConversions, .unary("i64TruncSatF64S(x)")),
  row(0xFC_0007, "i64.trunc_sat_f64_u", "f64 -> i64", .saturatingConversions, .unary("i64TruncSatF64U(x)")),
]
