private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates, _ family: Family)
  -> InstructionRow
{
  InstructionRow(opcode, name, signature, immediates, .simd, family)
}

/// Lanes, shuffles and whole-vector logic of v128 (binary format 5.4.8).
let vectorLaneRows: [InstructionRow] = [
  // Shuffles
  row(0xFD_000D, "i8x16.shuffle", "v128 v128 -> v128", .shuffle, .shuffle("i8x16Shuffle(x, y, z)")),
  row(0xFD_000E, "i8x16.swizzle", "v128 v128 -> v128", .none, .binary("i8x16Swizzle(x, y)")).constants,

  // Splats
  row(0xFD_000F, "i8x16.splat", "i32 -> v128", .none, .unary("i8x16Splat(x)")),
  row(0xFD_0010, "i16x8.splat", "i32 -> v128", .none, .unary("i16x8Splat(x)")),
  row(0xFD_0011, "i32x4.splat", "i32 -> v128", .none, .unary("i32x4Splat(x)")),
  row(0xFD_0012, "i64x2.splat", "i64 -> v128", .none, .unary("i64x2Splat(x)")),
  row(0xFD_0013, "f32x4.splat", "f32 -> v128", .none, .unary("f32x4Splat(x)")),
  row(0xFD_0014, "f64x2.splat", "f64 -> v128", .none, .unary("f64x2Splat(x)")),

  // Lanes
  row(0xFD_0015, "i8x16.extract_lane_s", "v128 -> i32", .lane, .extractLane("i8x16ExtractLaneS(x, lane)")),
  row(0xFD_0016, "i8x16.extract_lane_u", "v128 -> i32", .lane, .extractLane("i8x16ExtractLaneU(x, lane)")),
  row(
    0xFD_0017, "i8x16.replace_lane", "v128 i32 -> v128", .lane, .replaceLane(lanes: 16, "i8x16ReplaceLane(x, lane, y)")),
  row(0xFD_0018, "i16x8.extract_lane_s", "v128 -> i32", .lane, .extractLane("i16x8ExtractLaneS(x, lane)")),
  row(0xFD_0019, "i16x8.extract_lane_u", "v128 -> i32", .lane, .extractLane("i16x8ExtractLaneU(x, lane)")),
  row(
    0xFD_001A, "i16x8.replace_lane", "v128 i32 -> v128", .lane, .replaceLane(lanes: 8, "i16x8ReplaceLane(x, lane, y)")),
  row(0xFD_001B, "i32x4.extract_lane", "v128 -> i32", .lane, .extractLane("i32x4ExtractLane(x, lane)")),
  row(
    0xFD_001C, "i32x4.replace_lane", "v128 i32 -> v128", .lane, .replaceLane(lanes: 4, "i32x4ReplaceLane(x, lane, y)")
  ).sameCode(as: "f32x4.replace_lane"),
  row(0xFD_001D, "i64x2.extract_lane", "v128 -> i64", .lane, .extractLane("i64x2ExtractLane(x, lane)")),
  row(
    0xFD_001E, "i64x2.replace_lane", "v128 i64 -> v128", .lane, .replaceLane(lanes: 2, "i64x2ReplaceLane(x, lane, y)")
  ).sameCode(as: "f64x2.replace_lane"),
  row(0xFD_001F, "f32x4.extract_lane", "v128 -> f32", .lane, .extractLane("f32x4ExtractLane(x, lane)")),
  row(
    0xFD_0020, "f32x4.replace_lane", "v128 f32 -> v128", .lane, .replaceLane(lanes: 4, "f32x4ReplaceLane(x, lane, y)")),
  row(0xFD_0021, "f64x2.extract_lane", "v128 -> f64", .lane, .extractLane("f64x2ExtractLane(x, lane)")),
  row(
    0xFD_0022, "f64x2.replace_lane", "v128 f64 -> v128", .lane, .replaceLane(lanes: 2, "f64x2ReplaceLane(x, lane, y)")),

  // Bits
  row(0xFD_004D, "v128.not", "v128 -> v128", .none, .unary("~x")),
  row(0xFD_004E, "v128.and", "v128 v128 -> v128", .none, .binary("x & y", commutative: true)).constants,
  row(0xFD_004F, "v128.andnot", "v128 v128 -> v128", .none, .binary("x & ~y")).constants,
  row(0xFD_0050, "v128.or", "v128 v128 -> v128", .none, .binary("x | y", commutative: true)).constants,
  row(0xFD_0051, "v128.xor", "v128 v128 -> v128", .none, .binary("x ^ y", commutative: true)).constants,
  row(0xFD_0052, "v128.bitselect", "v128 v128 v128 -> v128", .none, .ternary("v128Bitselect(x, y, z)")),
  row(0xFD_0053, "v128.any_true", "v128 -> i32", .none, .test("v128AnyTrue(x)")),
]
