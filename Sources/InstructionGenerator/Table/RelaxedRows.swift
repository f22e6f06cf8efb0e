private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .relaxedSIMD, family)
}

/// Relaxed SIMD (binary format 5.4.8) with the results of the deterministic profile: every relaxed parameter (4.3.5) is
/// 0, so most rows share the expression of the instruction that is not relaxed.
let relaxedRows: [InstructionRow] = [
  row(0xFD_0100, "i8x16.relaxed_swizzle", "v128 v128 -> v128", .binary("i8x16Swizzle(x, y)")).sameCode(
    as: "i8x16.swizzle"),
  row(0xFD_0101, "i32x4.relaxed_trunc_f32x4_s", "v128 -> v128", .unary("i32x4TruncSatF32x4S(x)")).sameCode(
    as: "i32x4.trunc_sat_f32x4_s"
  ).floatLanes,
  row(0xFD_0102, "i32x4.relaxed_trunc_f32x4_u", "v128 -> v128", .unary("i32x4TruncSatF32x4U(x)")).sameCode(
    as: "i32x4.trunc_sat_f32x4_u"
  ).floatLanes,
  row(0xFD_0103, "i32x4.relaxed_trunc_f64x2_s_zero", "v128 -> v128", .unary("i32x4TruncSatF64x2SZero(x)")).sameCode(
    as: "i32x4.trunc_sat_f64x2_s_zero"
  ).floatLanes,
  row(0xFD_0104, "i32x4.relaxed_trunc_f64x2_u_zero", "v128 -> v128", .unary("i32x4TruncSatF64x2UZero(x)")).sameCode(
    as: "i32x4.trunc_sat_f64x2_u_zero"
  ).floatLanes,
  row(0xFD_0105, "f32x4.relaxed_madd", "v128 v128 v128 -> v128", .ternary("f32x4RelaxedMadd(x, y, z)", slotsOnly: true))
    .canonicalNaN(.f32x4),
  row(
    0xFD_0106, "f32x4.relaxed_nmadd", "v128 v128 v128 -> v128", .ternary("f32x4RelaxedNmadd(x, y, z)", slotsOnly: true)
  ).canonicalNaN(.f32x4),
  row(0xFD_0107, "f64x2.relaxed_madd", "v128 v128 v128 -> v128", .ternary("f64x2RelaxedMadd(x, y, z)", slotsOnly: true))
    .canonicalNaN(.f64x2),
  row(
    0xFD_0108, "f64x2.relaxed_nmadd", "v128 v128 v128 -> v128", .ternary("f64x2RelaxedNmadd(x, y, z)", slotsOnly: true)
  ).canonicalNaN(.f64x2),
  row(
    0xFD_0109, "i8x16.relaxed_laneselect", "v128 v128 v128 -> v128", .ternary("v128Bitselect(x, y, z)", slotsOnly: true)
  ),
  row(
    0xFD_010A, "i16x8.relaxed_laneselect", "v128 v128 v128 -> v128", .ternary("v128Bitselect(x, y, z)", slotsOnly: true)
  ),
  row(
    0xFD_010B, "i32x4.relaxed_laneselect", "v128 v128 v128 -> v128", .ternary("v128Bitselect(x, y, z)", slotsOnly: true)
  ),
  row(
    0xFD_010C, "i64x2.relaxed_laneselect", "v128 v128 v128 -> v128", .ternary("v128Bitselect(x, y, z)", slotsOnly: true)
  ),
  row(0xFD_010D, "f32x4.relaxed_min", "v128 v128 -> v128", .binary("f32x4Min(x, y)", commutative: true)).sameCode(
    as: "f32x4.min"
  ).canonicalNaN(.f32x4),
  row(0xFD_010E, "f32x4.relaxed_max", "v128 v128 -> v128", .binary("f32x4Max(x, y)", commutative: true)).sameCode(
    as: "f32x4.max"
  ).canonicalNaN(.f32x4),
  row(0xFD_010F, "f64x2.relaxed_min", "v128 v128 -> v128", .binary("f64x2Min(x, y)", commutative: true)).sameCode(
    as: "f64x2.min"
  ).canonicalNaN(.f64x2),
  row(0xFD_0110, "f64x2.relaxed_max", "v128 v128 -> v128", .binary("f64x2Max(x, y)", commutative: true)).sameCode(
    as: "f64x2.max"
  ).canonicalNaN(.f64x2),
  row(0xFD_0111, "i16x8.relaxed_q15mulr_s", "v128 v128 -> v128", .binary("i16x8Q15mulrSatS(x, y)", commutative: true))
    .sameCode(as: "i16x8.q15mulr_sat_s"),
  row(0xFD_0112, "i16x8.relaxed_dot_i8x16_i7x16_s", "v128 v128 -> v128", .binary("i16x8RelaxedDotI8x16I7x16S(x, y)")),
  row(
    0xFD_0113, "i32x4.relaxed_dot_i8x16_i7x16_add_s", "v128 v128 v128 -> v128",
    .ternary("i32x4RelaxedDotI8x16I7x16AddS(x, y, z)", slotsOnly: true)),
]
