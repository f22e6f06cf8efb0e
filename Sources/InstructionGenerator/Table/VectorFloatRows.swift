private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .simd, family)
}

/// f32x4 and f64x2 arithmetic and conversions (binary format 5.4.8).
let vectorFloatRows: [InstructionRow] = [
  // f32x4
  row(0xFD_0067, "f32x4.ceil", "v128 -> v128", .unary("f32x4Ceil(x)")).canonicalNaN(.f32x4),
  row(0xFD_0068, "f32x4.floor", "v128 -> v128", .unary("f32x4Floor(x)")).canonicalNaN(.f32x4),
  row(0xFD_0069, "f32x4.trunc", "v128 -> v128", .unary("f32x4Trunc(x)")).canonicalNaN(.f32x4),
  row(0xFD_006A, "f32x4.nearest", "v128 -> v128", .unary("f32x4Nearest(x)")).canonicalNaN(.f32x4),
  row(0xFD_00E0, "f32x4.abs", "v128 -> v128", .unary("f32x4Abs(x)")).floatLanes,
  row(0xFD_00E1, "f32x4.neg", "v128 -> v128", .unary("f32x4Neg(x)")).floatLanes,
  row(0xFD_00E3, "f32x4.sqrt", "v128 -> v128", .unary("f32x4Sqrt(x)")).canonicalNaN(.f32x4),
  row(0xFD_00E4, "f32x4.add", "v128 v128 -> v128", .binary("f32x4Add(x, y)", commutative: true)).constants.canonicalNaN(
    .f32x4),
  row(0xFD_00E5, "f32x4.sub", "v128 v128 -> v128", .binary("f32x4Sub(x, y)")).canonicalNaN(.f32x4),
  row(0xFD_00E6, "f32x4.mul", "v128 v128 -> v128", .binary("f32x4Mul(x, y)", commutative: true)).constants.canonicalNaN(
    .f32x4),
  row(0xFD_00E7, "f32x4.div", "v128 v128 -> v128", .binary("f32x4Div(x, y)")).canonicalNaN(.f32x4),
  row(0xFD_00E8, "f32x4.min", "v128 v128 -> v128", .binary("f32x4Min(x, y)", commutative: true)).canonicalNaN(.f32x4),
  row(0xFD_00E9, "f32x4.max", "v128 v128 -> v128", .binary("f32x4Max(x, y)", commutative: true)).canonicalNaN(.f32x4),
  row(0xFD_00EA, "f32x4.pmin", "v128 v128 -> v128", .binary("f32x4Pmin(x, y)")).floatLanes,
  row(0xFD_00EB, "f32x4.pmax", "v128 v128 -> v128", .binary("f32x4Pmax(x, y)")).floatLanes,

  // f64x2
  row(0xFD_0074, "f64x2.ceil", "v128 -> v128", .unary("f64x2Ceil(x)")).canonicalNaN(.f64x2),
  row(0xFD_0075, "f64x2.floor", "v128 -> v128", .unary("f64x2Floor(x)")).canonicalNaN(.f64x2),
  row(0xFD_007A, "f64x2.trunc", "v128 -> v128", .unary("f64x2Trunc(x)")).canonicalNaN(.f64x2),
  row(0xFD_0094, "f64x2.nearest", "v128 -> v128", .unary("f64x2Nearest(x)")).canonicalNaN(.f64x2),
  row(0xFD_00EC, "f64x2.abs", "v128 -> v128", .unary("f64x2Abs(x)")).floatLanes,
  row(0xFD_00ED, "f64x2.neg", "v128 -> v128", .unary("f64x2Neg(x)")).floatLanes,
  row(0xFD_00EF, "f64x2.sqrt", "v128 -> v128", .unary("f64x2Sqrt(x)")).canonicalNaN(.f64x2),
  row(0xFD_00F0, "f64x2.add", "v128 v128 -> v128", .binary("f64x2Add(x, y)", commutative: true)).canonicalNaN(.f64x2),
  row(0xFD_00F1, "f64x2.sub", "v128 v128 -> v128", .binary("f64x2Sub(x, y)")).canonicalNaN(.f64x2),
  row(0xFD_00F2, "f64x2.mul", "v128 v128 -> v128", .binary("f64x2Mul(x, y)", commutative: true)).canonicalNaN(.f64x2),
  row(0xFD_00F3, "f64x2.div", "v128 v128 -> v128", .binary("f64x2Div(x, y)")).canonicalNaN(.f64x2),
  row(0xFD_00F4, "f64x2.min", "v128 v128 -> v128", .binary("f64x2Min(x, y)", commutative: true)).canonicalNaN(.f64x2),
  row(0xFD_00F5, "f64x2.max", "v128 v128 -> v128", .binary("f64x2Max(x, y)", commutative: true)).canonicalNaN(.f64x2),
  row(0xFD_00F6, "f64x2.pmin", "v128 v128 -> v128", .binary("f64x2Pmin(x, y)")).floatLanes,
  row(0xFD_00F7, "f64x2.pmax", "v128 v128 -> v128", .binary("f64x2Pmax(x, y)")).floatLanes,

  // Conversions
  row(0xFD_005E, "f32x4.demote_f64x2_zero", "v128 -> v128", .unary("f32x4DemoteF64x2Zero(x)")).canonicalNaN(.f32x4),
  row(0xFD_005F, "f64x2.promote_low_f32x4", "v128 -> v128", .unary("f64x2PromoteLowF32x4(x)")).canonicalNaN(.f64x2),
  row(0xFD_00F8, "i32x4.trunc_sat_f32x4_s", "v128 -> v128", .unary("i32x4TruncSatF32x4S(x)")).floatLanes,
  row(0xFD_00F9, "i32x4.trunc_sat_f32x4_u", "v128 -> v128", .unary("i32x4TruncSatF32x4U(x)")).floatLanes,
  row(0xFD_00FA, "f32x4.convert_i32x4_s", "v128 -> v128", .unary("f32x4ConvertI32x4S(x)")).floatLanes,
  row(0xFD_00FB, "f32x4.convert_i32x4_u", "v128 -> v128", .unary("f32x4ConvertI32x4U(x)")).floatLanes,
  row(0xFD_00FC, "i32x4.trunc_sat_f64x2_s_zero", "v128 -> v128", .unary("i32x4TruncSatF64x2SZero(x)")).floatLanes,
  row(0xFD_00FD, "i32x4.trunc_sat_f64x2_u_zero", "v128 -> v128", .unary("i32x4TruncSatF64x2UZero(x)")).floatLanes,
  row(0xFD_00FE, "f64x2.convert_low_i32x4_s", "v128 -> v128", .unary("f64x2ConvertLowI32x4S(x)")).floatLanes,
  row(0xFD_00FF, "f64x2.convert_low_i32x4_u", "v128 -> v128", .unary("f64x2ConvertLowI32x4U(x)")).floatLanes,
]
