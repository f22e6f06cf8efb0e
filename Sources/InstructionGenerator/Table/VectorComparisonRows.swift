private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ family: Family) -> InstructionRow {
  InstructionRow(opcode, name, signature, .none, .simd, family)
}

/// Lane-wise comparisons of v128: all ones where true (binary format 5.4.8).
let vectorComparisonRows: [InstructionRow] = [
  // i8x16
  row(0xFD_0023, "i8x16.eq", "v128 v128 -> v128", .binary("i8x16Eq(x, y)", commutative: true)),
  row(0xFD_0024, "i8x16.ne", "v128 v128 -> v128", .binary("i8x16Ne(x, y)", commutative: true)),
  row(0xFD_0025, "i8x16.lt_s", "v128 v128 -> v128", .binary("i8x16LtS(x, y)")).exchanged(from: "i8x16.gt_s"),
  row(0xFD_0026, "i8x16.lt_u", "v128 v128 -> v128", .binary("i8x16LtU(x, y)")).exchanged(from: "i8x16.gt_u"),
  row(0xFD_0027, "i8x16.gt_s", "v128 v128 -> v128", .binary("i8x16GtS(x, y)")),
  row(0xFD_0028, "i8x16.gt_u", "v128 v128 -> v128", .binary("i8x16GtU(x, y)")),
  row(0xFD_0029, "i8x16.le_s", "v128 v128 -> v128", .binary("i8x16LeS(x, y)")).exchanged(from: "i8x16.ge_s"),
  row(0xFD_002A, "i8x16.le_u", "v128 v128 -> v128", .binary("i8x16LeU(x, y)")).exchanged(from: "i8x16.ge_u"),
  row(0xFD_002B, "i8x16.ge_s", "v128 v128 -> v128", .binary("i8x16GeS(x, y)")),
  row(0xFD_002C, "i8x16.ge_u", "v128 v128 -> v128", .binary("i8x16GeU(x, y)")),

  // i16x8
  row(0xFD_002D, "i16x8.eq", "v128 v128 -> v128", .binary("i16x8Eq(x, y)", commutative: true)),
  row(0xFD_002E, "i16x8.ne", "v128 v128 -> v128", .binary("i16x8Ne(x, y)", commutative: true)),
  row(0xFD_002F, "i16x8.lt_s", "v128 v128 -> v128", .binary("i16x8LtS(x, y)")).exchanged(from: "i16x8.gt_s"),
  row(0xFD_0030, "i16x8.lt_u", "v128 v128 -> v128", .binary("i16x8LtU(x, y)")).exchanged(from: "i16x8.gt_u"),
  row(0xFD_0031, "i16x8.gt_s", "v128 v128 -> v128", .binary("i16x8GtS(x, y)")),
  row(0xFD_0032, "i16x8.gt_u", "v128 v128 -> v128", .binary("i16x8GtU(x, y)")),
  row(0xFD_0033, "i16x8.le_s", "v128 v128 -> v128", .binary("i16x8LeS(x, y)")).exchanged(from: "i16x8.ge_s"),
  row(0xFD_0034, "i16x8.le_u", "v128 v128 -> v128", .binary("i16x8LeU(x, y)")).exchanged(from: "i16x8.ge_u"),
  row(0xFD_0035, "i16x8.ge_s", "v128 v128 -> v128", .binary("i16x8GeS(x, y)")),
  row(0xFD_0036, "i16x8.ge_u", "v128 v128 -> v128", .binary("i16x8GeU(x, y)")),

  // i32x4
  row(0xFD_0037, "i32x4.eq", "v128 v128 -> v128", .binary("i32x4Eq(x, y)", commutative: true)),
  row(0xFD_0038, "i32x4.ne", "v128 v128 -> v128", .binary("i32x4Ne(x, y)", commutative: true)),
  row(0xFD_0039, "i32x4.lt_s", "v128 v128 -> v128", .binary("i32x4LtS(x, y)")).exchanged(from: "i32x4.gt_s"),
  row(0xFD_003A, "i32x4.lt_u", "v128 v128 -> v128", .binary("i32x4LtU(x, y)")).exchanged(from: "i32x4.gt_u"),
  row(0xFD_003B, "i32x4.gt_s", "v128 v128 -> v128", .binary("i32x4GtS(x, y)")),
  row(0xFD_003C, "i32x4.gt_u", "v128 v128 -> v128", .binary("i32x4GtU(x, y)")),
  row(0xFD_003D, "i32x4.le_s", "v128 v128 -> v128", .binary("i32x4LeS(x, y)")).exchanged(from: "i32x4.ge_s"),
  row(0xFD_003E, "i32x4.le_u", "v128 v128 -> v128", .binary("i32x4LeU(x, y)")).exchanged(from: "i32x4.ge_u"),
  row(0xFD_003F, "i32x4.ge_s", "v128 v128 -> v128", .binary("i32x4GeS(x, y)")),
  row(0xFD_0040, "i32x4.ge_u", "v128 v128 -> v128", .binary("i32x4GeU(x, y)")),

  // i64x2
  row(0xFD_00D6, "i64x2.eq", "v128 v128 -> v128", .binary("i64x2Eq(x, y)", commutative: true)),
  row(0xFD_00D7, "i64x2.ne", "v128 v128 -> v128", .binary("i64x2Ne(x, y)", commutative: true)),
  row(0xFD_00D8, "i64x2.lt_s", "v128 v128 -> v128", .binary("i64x2LtS(x, y)")).exchanged(from: "i64x2.gt_s"),
  row(0xFD_00D9, "i64x2.gt_s", "v128 v128 -> v128", .binary("i64x2GtS(x, y)")),
  row(0xFD_00DA, "i64x2.le_s", "v128 v128 -> v128", .binary("i64x2LeS(x, y)")).exchanged(from: "i64x2.ge_s"),
  row(0xFD_00DB, "i64x2.ge_s", "v128 v128 -> v128", .binary("i64x2GeS(x, y)")),

  // f32x4
  row(0xFD_0041, "f32x4.eq", "v128 v128 -> v128", .binary("f32x4Eq(x, y)", commutative: true)).floatLanes,
  row(0xFD_0042, "f32x4.ne", "v128 v128 -> v128", .binary("f32x4Ne(x, y)", commutative: true)).floatLanes,
  row(0xFD_0043, "f32x4.lt", "v128 v128 -> v128", .binary("f32x4Lt(x, y)")).exchanged(from: "f32x4.gt").floatLanes,
  row(0xFD_0044, "f32x4.gt", "v128 v128 -> v128", .binary("f32x4Gt(x, y)")).floatLanes,
  row(0xFD_0045, "f32x4.le", "v128 v128 -> v128", .binary("f32x4Le(x, y)")).exchanged(from: "f32x4.ge").floatLanes,
  row(0xFD_0046, "f32x4.ge", "v128 v128 -> v128", .binary("f32x4Ge(x, y)")).floatLanes,

  // f64x2
  row(0xFD_0047, "f64x2.eq", "v128 v128 -> v128", .binary("f64x2Eq(x, y)", commutative: true)).floatLanes,
  row(0xFD_0048, "f64x2.ne", "v128 v128 -> v128", .binary("f64x2Ne(x, y)", commutative: true)).floatLanes,
  row(0xFD_0049, "f64x2.lt", "v128 v128 -> v128", .binary("f64x2Lt(x, y)")).exchanged(from: "f64x2.gt").floatLanes,
  row(0xFD_004A, "f64x2.gt", "v128 v128 -> v128", .binary("f64x2Gt(x, y)")).floatLanes,
  row(0xFD_004B, "f64x2.le", "v128 v128 -> v128", .binary("f64x2Le(x, y)")).exchanged(from: "f64x2.ge").floatLanes,
  row(0xFD_004C, "f64x2.ge", "v128 v128 -> v128", .binary("f64x2Ge(x, y)")).floatLanes,
]
