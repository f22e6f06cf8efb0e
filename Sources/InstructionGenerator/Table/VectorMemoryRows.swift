private func row(_ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates, _ family: Family)
  -> InstructionRow
{
  InstructionRow(opcode, name, signature, immediates, .simd, family)
}

/// Loads and stores of v128 (binary format 5.4.8).
let vectorMemoryRows: [InstructionRow] = [
  row(0xFD_0000, "v128.load", "address -> v128", .memoryArgument, .load(memoryType: "V128", "v")),
  row(0xFD_0001, "v128.load8x8_s", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "v128Load8x8S(v)")),
  row(0xFD_0002, "v128.load8x8_u", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "v128Load8x8U(v)")),
  row(
    0xFD_0003, "v128.load16x4_s", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "v128Load16x4S(v)")),
  row(
    0xFD_0004, "v128.load16x4_u", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "v128Load16x4U(v)")),
  row(
    0xFD_0005, "v128.load32x2_s", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "v128Load32x2S(v)")),
  row(
    0xFD_0006, "v128.load32x2_u", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "v128Load32x2U(v)")),
  row(
    0xFD_0007, "v128.load8_splat", "address -> v128", .memoryArgument,
    .load(memoryType: "UInt8", "i8x16Splat(UInt32(v))")),
  row(
    0xFD_0008, "v128.load16_splat", "address -> v128", .memoryArgument,
    .load(memoryType: "UInt16", "i16x8Splat(UInt32(v))")),
  row(0xFD_0009, "v128.load32_splat", "address -> v128", .memoryArgument, .load(memoryType: "UInt32", "i32x4Splat(v)")),
  row(0xFD_000A, "v128.load64_splat", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "i64x2Splat(v)")),
  row(0xFD_000B, "v128.store", "address v128 ->", .memoryArgument, .store(memoryType: "V128", "y")),
  row(
    0xFD_005C, "v128.load32_zero", "address -> v128", .memoryArgument, .load(memoryType: "UInt32", "V128(UInt64(v), 0)")
  ),
  row(0xFD_005D, "v128.load64_zero", "address -> v128", .memoryArgument, .load(memoryType: "UInt64", "V128(v, 0)")),

  // Lanes
  row(
    0xFD_0054, "v128.load8_lane", "address v128 -> v128", .memoryArgumentLane,
    .loadLane(memoryType: "UInt8", "i8x16ReplaceLane(y, lane, UInt32(v))")),
  row(
    0xFD_0055, "v128.load16_lane", "address v128 -> v128", .memoryArgumentLane,
    .loadLane(memoryType: "UInt16", "i16x8ReplaceLane(y, lane, UInt32(v))")),
  row(
    0xFD_0056, "v128.load32_lane", "address v128 -> v128", .memoryArgumentLane,
    .loadLane(memoryType: "UInt32", "i32x4ReplaceLane(y, lane, v)")),
  row(
    0xFD_0057, "v128.load64_lane", "address v128 -> v128", .memoryArgumentLane,
    .loadLane(memoryType: "UInt64", "i64x2ReplaceLane(y, lane, v)")),
  row(
    0xFD_0058, "v128.store8_lane", "address v128 ->", .memoryArgumentLane,
    .storeLane(memoryType: "UInt8", "UInt8(truncatingIfNeeded: i8x16ExtractLaneU(y, lane))")),
  row(
    0xFD_0059, "v128.store16_lane", "address v128 ->", .memoryArgumentLane,
    .storeLane(memoryType: "UInt16", "UInt16(truncatingIfNeeded: i16x8ExtractLaneU(y, lane))")),
  row(
    0xFD_005A, "v128.store32_lane", "address v128 ->", .memoryArgumentLane,
    .storeLane(memoryType: "UInt32", "i32x4ExtractLane(y, lane)")),
  row(
    0xFD_005B, "v128.store64_lane", "address v128 ->", .memoryArgumentLane,
    .storeLane(memoryType: "UInt64", "i64x2ExtractLane(y, lane)")),
]
