// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

/// Operations that differ only in where their operands are.
public enum OperationFamily: UInt16, CaseIterable, Sendable {
  case brIf
  case brUnless
  case jump
  case brTable
  case returnI64
  case returnF32
  case returnF64
  case returnV128
  case returnNone
  case constI32
  case constI64
  case copyI64
  case selectI64
  case globalGetI64
  case globalSetI64
  case importedGlobalGetI64
  case importedGlobalSetI64
  case copyF32
  case selectF32
  case globalGetF32
  case globalSetF32
  case importedGlobalGetF32
  case importedGlobalSetF32
  case copyF64
  case selectF64
  case globalGetF64
  case globalSetF64
  case importedGlobalGetF64
  case importedGlobalSetF64
  case copyV128
  case selectV128
  case globalGetV128
  case globalSetV128
  case importedGlobalGetV128
  case importedGlobalSetV128
  case laneI8S
  case laneI8U
  case laneI16S
  case laneI16U
  case laneI32
  case laneI64
  case laneF32
  case laneF64
  case pointer32
  case pointer64
  case atomicPointer32
  case atomicPointer64
  case canonicalNaNF32
  case canonicalNaNF64
  case canonicalNaNF32x4
  case canonicalNaNF64x2
  case refAsNonNull
  case i32Load
  case i32Load_checked
  case i64Load
  case i64Load_checked
  case f32Load
  case f32Load_checked
  case f64Load
  case f64Load_checked
  case i32Load8S
  case i32Load8S_checked
  case i32Load8U
  case i32Load8U_checked
  case i32Load16S
  case i32Load16S_checked
  case i32Load16U
  case i32Load16U_checked
  case i64Load8S
  case i64Load8S_checked
  case i64Load16S
  case i64Load16S_checked
  case i64Load32S
  case i64Load32S_checked
  case i32Store
  case i32Store_checked
  case i64Store
  case i64Store_checked
  case f32Store
  case f32Store_checked
  case f64Store
  case f64Store_checked
  case i32Store8
  case i32Store8_checked
  case i32Store16
  case i32Store16_checked
  case i32Eqz
  case i32Eq
  case brIf_i32Eq
  case i32Ne
  case brIf_i32Ne
  case i32LtS
  case brIf_i32LtS
  case i32LtU
  case brIf_i32LtU
  case i32GtS
  case brIf_i32GtS
  case i32GtU
  case brIf_i32GtU
  case i32LeS
  case brIf_i32LeS
  case i32LeU
  case brIf_i32LeU
  case i32GeS
  case brIf_i32GeS
  case i32GeU
  case brIf_i32GeU
  case i64Eqz
  case i64Eq
  case brIf_i64Eq
  case i64Ne
  case brIf_i64Ne
  case i64LtS
  case brIf_i64LtS
  case i64LtU
  case brIf_i64LtU
  case i64GtS
  case brIf_i64GtS
  case i64GtU
  case brIf_i64GtU
  case i64LeS
  case brIf_i64LeS
  case i64LeU
  case brIf_i64LeU
  case i64GeS
  case brIf_i64GeS
  case i64GeU
  case brIf_i64GeU
  case i32Clz
  case i32Ctz
  case i32Popcnt
  case i32Add
  case i32Sub
  case i32Mul
  case i32DivS
  case i32DivU
  case i32RemS
  case i32RemU
  case i32And
  case i32Or
  case i32Xor
  case i32Shl
  case i32ShrS
  case i32ShrU
  case i32Rotl
  case i32Rotr
  case i64Clz
  case i64Ctz
  case i64Popcnt
  case i64Add
  case i64Sub
  case i64Mul
  case i64DivS
  case i64DivU
  case i64RemS
  case i64RemU
  case i64And
  case i64Or
  case i64Xor
  case i64Shl
  case i64ShrS
  case i64ShrU
  case i64Rotl
  case i64Rotr
  case f32Eq
  case brIf_f32Eq
  case f32Ne
  case brIf_f32Ne
  case f32Lt
  case brIf_f32Lt
  case brUnless_f32Lt
  case f32Gt
  case brIf_f32Gt
  case brUnless_f32Gt
  case f32Le
  case brIf_f32Le
  case brUnless_f32Le
  case f32Ge
  case brIf_f32Ge
  case brUnless_f32Ge
  case f64Eq
  case brIf_f64Eq
  case f64Ne
  case brIf_f64Ne
  case f64Lt
  case brIf_f64Lt
  case brUnless_f64Lt
  case f64Gt
  case brIf_f64Gt
  case brUnless_f64Gt
  case f64Le
  case brIf_f64Le
  case brUnless_f64Le
  case f64Ge
  case brIf_f64Ge
  case brUnless_f64Ge
  case f32Abs
  case f32Neg
  case f32Ceil
  case f32Floor
  case f32Trunc
  case f32Nearest
  case f32Sqrt
  case f32Add
  case f32Sub
  case f32Mul
  case f32Div
  case f32Min
  case f32Max
  case f32Copysign
  case f64Abs
  case f64Neg
  case f64Ceil
  case f64Floor
  case f64Trunc
  case f64Nearest
  case f64Sqrt
  case f64Add
  case f64Sub
  case f64Mul
  case f64Div
  case f64Min
  case f64Max
  case f64Copysign
  case i32WrapI64
  case i32TruncF32S
  case i32TruncF32U
  case i32TruncF64S
  case i32TruncF64U
  case i64ExtendI32U
  case i64TruncF32S
  case i64TruncF32U
  case i64TruncF64S
  case i64TruncF64U
  case f32ConvertI32S
  case f32ConvertI32U
  case f32ConvertI64S
  case f32ConvertI64U
  case f32DemoteF64
  case f64ConvertI32S
  case f64ConvertI32U
  case f64ConvertI64S
  case f64ConvertI64U
  case f64PromoteF32
  case i32ReinterpretF32
  case i64ReinterpretF64
  case f32ReinterpretI32
  case f64ReinterpretI64
  case i32Extend8S
  case i32Extend16S
  case i64Extend8S
  case i64Extend16S
  case i64Extend32S
  case i32TruncSatF32S
  case i32TruncSatF32U
  case i32TruncSatF64S
  case i32TruncSatF64U
  case i64TruncSatF32S
  case i64TruncSatF32U
  case i64TruncSatF64S
  case i64TruncSatF64U
  case v128Load
  case v128Load_checked
  case v128Load8x8S
  case v128Load8x8S_checked
  case v128Load8x8U
  case v128Load8x8U_checked
  case v128Load16x4S
  case v128Load16x4S_checked
  case v128Load16x4U
  case v128Load16x4U_checked
  case v128Load32x2S
  case v128Load32x2S_checked
  case v128Load32x2U
  case v128Load32x2U_checked
  case v128Load8Splat
  case v128Load8Splat_checked
  case v128Load16Splat
  case v128Load16Splat_checked
  case v128Load32Splat
  case v128Load32Splat_checked
  case v128Load64Splat
  case v128Load64Splat_checked
  case v128Store
  case v128Store_checked
  case v128Load32Zero
  case v128Load32Zero_checked
  case v128Load64Zero
  case v128Load64Zero_checked
  case v128Load8Lane
  case v128Load8Lane_checked
  case v128Load16Lane
  case v128Load16Lane_checked
  case v128Load32Lane
  case v128Load32Lane_checked
  case v128Load64Lane
  case v128Load64Lane_checked
  case v128Store8Lane
  case v128Store8Lane_checked
  case v128Store16Lane
  case v128Store16Lane_checked
  case v128Store32Lane
  case v128Store32Lane_checked
  case v128Store64Lane
  case v128Store64Lane_checked
  case i8x16Shuffle
  case i8x16Swizzle
  case i8x16Splat
  case i16x8Splat
  case i32x4Splat
  case i64x2Splat
  case f32x4Splat
  case f64x2Splat
  case i8x16ReplaceLane_0
  case i8x16ReplaceLane_1
  case i8x16ReplaceLane_2
  case i8x16ReplaceLane_3
  case i8x16ReplaceLane_4
  case i8x16ReplaceLane_5
  case i8x16ReplaceLane_6
  case i8x16ReplaceLane_7
  case i8x16ReplaceLane_8
  case i8x16ReplaceLane_9
  case i8x16ReplaceLane_10
  case i8x16ReplaceLane_11
  case i8x16ReplaceLane_12
  case i8x16ReplaceLane_13
  case i8x16ReplaceLane_14
  case i8x16ReplaceLane_15
  case i16x8ReplaceLane_0
  case i16x8ReplaceLane_1
  case i16x8ReplaceLane_2
  case i16x8ReplaceLane_3
  case i16x8ReplaceLane_4
  case i16x8ReplaceLane_5
  case i16x8ReplaceLane_6
  case i16x8ReplaceLane_7
  case f32x4ReplaceLane_0
  case f32x4ReplaceLane_1
  case f32x4ReplaceLane_2
  case f32x4ReplaceLane_3
  case f64x2ReplaceLane_0
  case f64x2ReplaceLane_1
  case v128Not
  case v128And
  case v128Andnot
  case v128Or
  case v128Xor
  case v128Bitselect
  case v128AnyTrue
  case i8x16Eq
  case i8x16Ne
  case i8x16GtS
  case i8x16GtU
  case i8x16GeS
  case i8x16GeU
  case i16x8Eq
  case i16x8Ne
  case i16x8GtS
  case i16x8GtU
  case i16x8GeS
  case i16x8GeU
  case i32x4Eq
  case i32x4Ne
  case i32x4GtS
  case i32x4GtU
  case i32x4GeS
  case i32x4GeU
  case i64x2Eq
  case i64x2Ne
  case i64x2GtS
  case i64x2GeS
  case f32x4Eq
  case f32x4Ne
  case f32x4Gt
  case f32x4Ge
  case f64x2Eq
  case f64x2Ne
  case f64x2Gt
  case f64x2Ge
  case i8x16Abs
  case i8x16Neg
  case i8x16Popcnt
  case i8x16AllTrue
  case i8x16Bitmask
  case i8x16NarrowI16x8S
  case i8x16NarrowI16x8U
  case i8x16Shl
  case i8x16ShrS
  case i8x16ShrU
  case i8x16Add
  case i8x16AddSatS
  case i8x16AddSatU
  case i8x16Sub
  case i8x16SubSatS
  case i8x16SubSatU
  case i8x16MinS
  case i8x16MinU
  case i8x16MaxS
  case i8x16MaxU
  case i8x16AvgrU
  case i16x8ExtaddPairwiseI8x16S
  case i16x8ExtaddPairwiseI8x16U
  case i16x8Abs
  case i16x8Neg
  case i16x8Q15mulrSatS
  case i16x8AllTrue
  case i16x8Bitmask
  case i16x8NarrowI32x4S
  case i16x8NarrowI32x4U
  case i16x8ExtendLowI8x16S
  case i16x8ExtendHighI8x16S
  case i16x8ExtendLowI8x16U
  case i16x8ExtendHighI8x16U
  case i16x8Shl
  case i16x8ShrS
  case i16x8ShrU
  case i16x8Add
  case i16x8AddSatS
  case i16x8AddSatU
  case i16x8Sub
  case i16x8SubSatS
  case i16x8SubSatU
  case i16x8Mul
  case i16x8MinS
  case i16x8MinU
  case i16x8MaxS
  case i16x8MaxU
  case i16x8AvgrU
  case i16x8ExtmulLowI8x16S
  case i16x8ExtmulHighI8x16S
  case i16x8ExtmulLowI8x16U
  case i16x8ExtmulHighI8x16U
  case i32x4ExtaddPairwiseI16x8S
  case i32x4ExtaddPairwiseI16x8U
  case i32x4Abs
  case i32x4Neg
  case i32x4AllTrue
  case i32x4Bitmask
  case i32x4ExtendLowI16x8S
  case i32x4ExtendHighI16x8S
  case i32x4ExtendLowI16x8U
  case i32x4ExtendHighI16x8U
  case i32x4Shl
  case i32x4ShrS
  case i32x4ShrU
  case i32x4Add
  case i32x4Sub
  case i32x4Mul
  case i32x4MinS
  case i32x4MinU
  case i32x4MaxS
  case i32x4MaxU
  case i32x4DotI16x8S
  case i32x4ExtmulLowI16x8S
  case i32x4ExtmulHighI16x8S
  case i32x4ExtmulLowI16x8U
  case i32x4ExtmulHighI16x8U
  case i64x2Abs
  case i64x2Neg
  case i64x2AllTrue
  case i64x2Bitmask
  case i64x2ExtendLowI32x4S
  case i64x2ExtendHighI32x4S
  case i64x2ExtendLowI32x4U
  case i64x2ExtendHighI32x4U
  case i64x2Shl
  case i64x2ShrS
  case i64x2ShrU
  case i64x2Add
  case i64x2Sub
  case i64x2Mul
  case i64x2ExtmulLowI32x4S
  case i64x2ExtmulHighI32x4S
  case i64x2ExtmulLowI32x4U
  case i64x2ExtmulHighI32x4U
  case f32x4Ceil
  case f32x4Floor
  case f32x4Trunc
  case f32x4Nearest
  case f32x4Abs
  case f32x4Neg
  case f32x4Sqrt
  case f32x4Add
  case f32x4Sub
  case f32x4Mul
  case f32x4Div
  case f32x4Min
  case f32x4Max
  case f32x4Pmin
  case f32x4Pmax
  case f64x2Ceil
  case f64x2Floor
  case f64x2Trunc
  case f64x2Nearest
  case f64x2Abs
  case f64x2Neg
  case f64x2Sqrt
  case f64x2Add
  case f64x2Sub
  case f64x2Mul
  case f64x2Div
  case f64x2Min
  case f64x2Max
  case f64x2Pmin
  case f64x2Pmax
  case f32x4DemoteF64x2Zero
  case f64x2PromoteLowF32x4
  case i32x4TruncSatF32x4S
  case i32x4TruncSatF32x4U
  case f32x4ConvertI32x4S
  case f32x4ConvertI32x4U
  case i32x4TruncSatF64x2SZero
  case i32x4TruncSatF64x2UZero
  case f64x2ConvertLowI32x4S
  case f64x2ConvertLowI32x4U
  case f32x4RelaxedMadd
  case f32x4RelaxedNmadd
  case f64x2RelaxedMadd
  case f64x2RelaxedNmadd
  case i8x16RelaxedLaneselect
  case i16x8RelaxedLaneselect
  case i32x4RelaxedLaneselect
  case i64x2RelaxedLaneselect
  case i16x8RelaxedDotI8x16I7x16S
  case i32x4RelaxedDotI8x16I7x16AddS
  case i32AtomicLoad
  case i64AtomicLoad
  case i32AtomicLoad8U
  case i32AtomicLoad16U
  case i32AtomicStore
  case i64AtomicStore
  case i32AtomicStore8
  case i32AtomicStore16
  case i64AtomicStore8
  case i64AtomicStore16
  case i64AtomicStore32
  case i32AtomicRmwAdd
  case i64AtomicRmwAdd
  case i32AtomicRmw8AddU
  case i32AtomicRmw16AddU
  case i64AtomicRmw8AddU
  case i64AtomicRmw16AddU
  case i64AtomicRmw32AddU
  case i32AtomicRmwSub
  case i64AtomicRmwSub
  case i32AtomicRmw8SubU
  case i32AtomicRmw16SubU
  case i64AtomicRmw8SubU
  case i64AtomicRmw16SubU
  case i64AtomicRmw32SubU
  case i32AtomicRmwAnd
  case i64AtomicRmwAnd
  case i32AtomicRmw8AndU
  case i32AtomicRmw16AndU
  case i64AtomicRmw8AndU
  case i64AtomicRmw16AndU
  case i64AtomicRmw32AndU
  case i32AtomicRmwOr
  case i64AtomicRmwOr
  case i32AtomicRmw8OrU
  case i32AtomicRmw16OrU
  case i64AtomicRmw8OrU
  case i64AtomicRmw16OrU
  case i64AtomicRmw32OrU
  case i32AtomicRmwXor
  case i64AtomicRmwXor
  case i32AtomicRmw8XorU
  case i32AtomicRmw16XorU
  case i64AtomicRmw8XorU
  case i64AtomicRmw16XorU
  case i64AtomicRmw32XorU
  case i32AtomicRmwXchg
  case i64AtomicRmwXchg
  case i32AtomicRmw8XchgU
  case i32AtomicRmw16XchgU
  case i64AtomicRmw8XchgU
  case i64AtomicRmw16XchgU
  case i64AtomicRmw32XchgU
  case i32AtomicRmwCmpxchg
  case i64AtomicRmwCmpxchg
  case i32AtomicRmw8CmpxchgU
  case i32AtomicRmw16CmpxchgU
  case i64AtomicRmw8CmpxchgU
  case i64AtomicRmw16CmpxchgU
  case i64AtomicRmw32CmpxchgU
}

/// For each family, in their order: the bit set of the variant keys that exist, then the numbers of the operations in
/// the order of the keys.
let familyVariants: [UInt32] = [
  0x3, 27, 28,  // brIf
  0x3, 29, 30,  // brUnless
  0x1, 1484,  // jump
  0x3, 5, 6,  // brTable
  0x3, 16, 17,  // returnI64
  0x3, 18, 1485,  // returnF32
  0x3, 19, 1486,  // returnF64
  0x3, 20, 1487,  // returnV128
  0x1, 15,  // returnNone
  0x4, 32,  // constI32
  0x1, 33,  // constI64
  0x7, 34, 35, 36,  // copyI64
  0x201, 37, 38,  // selectI64
  0x1, 39,  // globalGetI64
  0x3, 40, 41,  // globalSetI64
  0x1, 42,  // importedGlobalGetI64
  0x1, 43,  // importedGlobalSetI64
  0x7, 44, 45, 46,  // copyF32
  0x201, 47, 48,  // selectF32
  0x1, 49,  // globalGetF32
  0x3, 50, 51,  // globalSetF32
  0x1, 52,  // importedGlobalGetF32
  0x1, 53,  // importedGlobalSetF32
  0x7, 54, 55, 56,  // copyF64
  0x201, 57, 58,  // selectF64
  0x1, 59,  // globalGetF64
  0x3, 60, 61,  // globalSetF64
  0x1, 62,  // importedGlobalGetF64
  0x1, 63,  // importedGlobalSetF64
  0x7, 64, 65, 66,  // copyV128
  0x201, 67, 68,  // selectV128
  0x1, 69,  // globalGetV128
  0x3, 70, 71,  // globalSetV128
  0x1, 72,  // importedGlobalGetV128
  0x1, 73,  // importedGlobalSetV128
  0x1, 74,  // laneI8S
  0x1, 75,  // laneI8U
  0x1, 76,  // laneI16S
  0x1, 77,  // laneI16U
  0x1, 78,  // laneI32
  0x1, 79,  // laneI64
  0x1, 80,  // laneF32
  0x1, 81,  // laneF64
  0x1, 82,  // pointer32
  0x1, 83,  // pointer64
  0x1, 84,  // atomicPointer32
  0x1, 85,  // atomicPointer64
  0x3, 86, 87,  // canonicalNaNF32
  0x3, 88, 89,  // canonicalNaNF64
  0x3, 90, 91,  // canonicalNaNF32x4
  0x3, 92, 93,  // canonicalNaNF64x2
  0x1, 94,  // refAsNonNull
  0x7, 95, 96, 97,  // i32Load
  0x2, 98,  // i32Load_checked
  0x7, 99, 100, 101,  // i64Load
  0x2, 102,  // i64Load_checked
  0x7, 103, 104, 105,  // f32Load
  0x2, 106,  // f32Load_checked
  0x7, 107, 108, 109,  // f64Load
  0x2, 110,  // f64Load_checked
  0x7, 111, 112, 113,  // i32Load8S
  0x2, 114,  // i32Load8S_checked
  0x7, 115, 116, 117,  // i32Load8U
  0x2, 118,  // i32Load8U_checked
  0x7, 119, 120, 121,  // i32Load16S
  0x2, 122,  // i32Load16S_checked
  0x7, 123, 124, 125,  // i32Load16U
  0x2, 126,  // i32Load16U_checked
  0x7, 127, 128, 129,  // i64Load8S
  0x2, 130,  // i64Load8S_checked
  0x7, 131, 132, 133,  // i64Load16S
  0x2, 134,  // i64Load16S_checked
  0x7, 135, 136, 137,  // i64Load32S
  0x2, 138,  // i64Load32S_checked
  0x1ef, 139, 140, 141, 142, 143, 144, 145, 146,  // i32Store
  0x2, 147,  // i32Store_checked
  0x1ef, 148, 149, 150, 151, 152, 153, 154, 155,  // i64Store
  0x2, 156,  // i64Store_checked
  0x3f, 157, 158, 159, 160, 161, 162,  // f32Store
  0x2, 163,  // f32Store_checked
  0x3f, 164, 165, 166, 167, 168, 169,  // f64Store
  0x2, 170,  // f64Store_checked
  0x1ef, 171, 172, 173, 174, 175, 176, 177, 178,  // i32Store8
  0x2, 179,  // i32Store8_checked
  0x1ef, 180, 181, 182, 183, 184, 185, 186, 187,  // i32Store16
  0x2, 188,  // i32Store16_checked
  0x3, 189, 190,  // i32Eqz
  0xc3, 191, 192, 193, 194,  // i32Eq
  0xc3, 195, 196, 197, 198,  // brIf_i32Eq
  0xc3, 199, 200, 201, 202,  // i32Ne
  0xc3, 203, 204, 205, 206,  // brIf_i32Ne
  0xc3, 207, 208, 209, 210,  // i32LtS
  0xc3, 211, 212, 213, 214,  // brIf_i32LtS
  0xc3, 215, 216, 217, 218,  // i32LtU
  0xc3, 219, 220, 221, 222,  // brIf_i32LtU
  0xc3, 223, 224, 225, 226,  // i32GtS
  0xc3, 227, 228, 229, 230,  // brIf_i32GtS
  0xc3, 231, 232, 233, 234,  // i32GtU
  0xc3, 235, 236, 237, 238,  // brIf_i32GtU
  0xc3, 239, 240, 241, 242,  // i32LeS
  0xc3, 243, 244, 245, 246,  // brIf_i32LeS
  0xc3, 247, 248, 249, 250,  // i32LeU
  0xc3, 251, 252, 253, 254,  // brIf_i32LeU
  0xc3, 255, 256, 257, 258,  // i32GeS
  0xc3, 259, 260, 261, 262,  // brIf_i32GeS
  0xc3, 263, 264, 265, 266,  // i32GeU
  0xc3, 267, 268, 269, 270,  // brIf_i32GeU
  0x3, 271, 272,  // i64Eqz
  0xc3, 273, 274, 275, 276,  // i64Eq
  0xc3, 277, 278, 279, 280,  // brIf_i64Eq
  0xc3, 281, 282, 283, 284,  // i64Ne
  0xc3, 285, 286, 287, 288,  // brIf_i64Ne
  0xc3, 289, 290, 291, 292,  // i64LtS
  0xc3, 293, 294, 295, 296,  // brIf_i64LtS
  0xc3, 297, 298, 299, 300,  // i64LtU
  0xc3, 301, 302, 303, 304,  // brIf_i64LtU
  0xc3, 305, 306, 307, 308,  // i64GtS
  0xc3, 309, 310, 311, 312,  // brIf_i64GtS
  0xc3, 313, 314, 315, 316,  // i64GtU
  0xc3, 317, 318, 319, 320,  // brIf_i64GtU
  0xc3, 321, 322, 323, 324,  // i64LeS
  0xc3, 325, 326, 327, 328,  // brIf_i64LeS
  0xc3, 329, 330, 331, 332,  // i64LeU
  0xc3, 333, 334, 335, 336,  // brIf_i64LeU
  0xc3, 337, 338, 339, 340,  // i64GeS
  0xc3, 341, 342, 343, 344,  // brIf_i64GeS
  0xc3, 345, 346, 347, 348,  // i64GeU
  0xc3, 349, 350, 351, 352,  // brIf_i64GeU
  0x3, 353, 354,  // i32Clz
  0x3, 355, 356,  // i32Ctz
  0x3, 357, 358,  // i32Popcnt
  0xc3, 359, 360, 361, 362,  // i32Add
  0xcb, 363, 364, 365, 366, 367,  // i32Sub
  0xc3, 368, 369, 370, 371,  // i32Mul
  0xcb, 372, 373, 374, 375, 376,  // i32DivS
  0xcb, 377, 378, 379, 380, 381,  // i32DivU
  0xcb, 382, 383, 384, 385, 386,  // i32RemS
  0xcb, 387, 388, 389, 390, 391,  // i32RemU
  0xc3, 392, 393, 394, 395,  // i32And
  0xc3, 396, 397, 398, 399,  // i32Or
  0xc3, 400, 401, 402, 403,  // i32Xor
  0xcb, 404, 405, 406, 407, 408,  // i32Shl
  0xcb, 409, 410, 411, 412, 413,  // i32ShrS
  0xcb, 414, 415, 416, 417, 418,  // i32ShrU
  0xcb, 419, 420, 421, 422, 423,  // i32Rotl
  0xcb, 424, 425, 426, 427, 428,  // i32Rotr
  0x3, 429, 430,  // i64Clz
  0x3, 431, 432,  // i64Ctz
  0x3, 433, 434,  // i64Popcnt
  0xc3, 435, 436, 437, 438,  // i64Add
  0xcb, 439, 440, 441, 442, 443,  // i64Sub
  0xc3, 444, 445, 446, 447,  // i64Mul
  0xcb, 448, 449, 450, 451, 452,  // i64DivS
  0xcb, 453, 454, 455, 456, 457,  // i64DivU
  0xcb, 458, 459, 460, 461, 462,  // i64RemS
  0xcb, 463, 464, 465, 466, 467,  // i64RemU
  0xc3, 468, 469, 470, 471,  // i64And
  0xc3, 472, 473, 474, 475,  // i64Or
  0xc3, 476, 477, 478, 479,  // i64Xor
  0xcb, 480, 481, 482, 483, 484,  // i64Shl
  0xcb, 485, 486, 487, 488, 489,  // i64ShrS
  0xcb, 490, 491, 492, 493, 494,  // i64ShrU
  0xcb, 495, 496, 497, 498, 499,  // i64Rotl
  0xcb, 500, 501, 502, 503, 504,  // i64Rotr
  0xc3, 505, 506, 507, 508,  // f32Eq
  0xc3, 509, 510, 511, 512,  // brIf_f32Eq
  0xc3, 513, 514, 515, 516,  // f32Ne
  0xc3, 517, 518, 519, 520,  // brIf_f32Ne
  0xc3, 521, 522, 523, 524,  // f32Lt
  0xc3, 525, 526, 527, 528,  // brIf_f32Lt
  0xc3, 529, 530, 531, 532,  // brUnless_f32Lt
  0xc3, 533, 534, 535, 536,  // f32Gt
  0xc3, 537, 538, 539, 540,  // brIf_f32Gt
  0xc3, 541, 542, 543, 544,  // brUnless_f32Gt
  0xc3, 545, 546, 547, 548,  // f32Le
  0xc3, 549, 550, 551, 552,  // brIf_f32Le
  0xc3, 553, 554, 555, 556,  // brUnless_f32Le
  0xc3, 557, 558, 559, 560,  // f32Ge
  0xc3, 561, 562, 563, 564,  // brIf_f32Ge
  0xc3, 565, 566, 567, 568,  // brUnless_f32Ge
  0xc3, 569, 570, 571, 572,  // f64Eq
  0xc3, 573, 574, 575, 576,  // brIf_f64Eq
  0xc3, 577, 578, 579, 580,  // f64Ne
  0xc3, 581, 582, 583, 584,  // brIf_f64Ne
  0xc3, 585, 586, 587, 588,  // f64Lt
  0xc3, 589, 590, 591, 592,  // brIf_f64Lt
  0xc3, 593, 594, 595, 596,  // brUnless_f64Lt
  0xc3, 597, 598, 599, 600,  // f64Gt
  0xc3, 601, 602, 603, 604,  // brIf_f64Gt
  0xc3, 605, 606, 607, 608,  // brUnless_f64Gt
  0xc3, 609, 610, 611, 612,  // f64Le
  0xc3, 613, 614, 615, 616,  // brIf_f64Le
  0xc3, 617, 618, 619, 620,  // brUnless_f64Le
  0xc3, 621, 622, 623, 624,  // f64Ge
  0xc3, 625, 626, 627, 628,  // brIf_f64Ge
  0xc3, 629, 630, 631, 632,  // brUnless_f64Ge
  0x3, 633, 634,  // f32Abs
  0x3, 635, 636,  // f32Neg
  0x3, 637, 638,  // f32Ceil
  0x3, 639, 640,  // f32Floor
  0x3, 641, 642,  // f32Trunc
  0x3, 643, 644,  // f32Nearest
  0x3, 645, 646,  // f32Sqrt
  0xc3, 647, 648, 649, 650,  // f32Add
  0xef, 651, 652, 653, 654, 655, 656, 657,  // f32Sub
  0xc3, 658, 659, 660, 661,  // f32Mul
  0xef, 662, 663, 664, 665, 666, 667, 668,  // f32Div
  0xc3, 669, 670, 671, 672,  // f32Min
  0xc3, 673, 674, 675, 676,  // f32Max
  0xef, 677, 678, 679, 680, 681, 682, 683,  // f32Copysign
  0x3, 684, 685,  // f64Abs
  0x3, 686, 687,  // f64Neg
  0x3, 688, 689,  // f64Ceil
  0x3, 690, 691,  // f64Floor
  0x3, 692, 693,  // f64Trunc
  0x3, 694, 695,  // f64Nearest
  0x3, 696, 697,  // f64Sqrt
  0xc3, 698, 699, 700, 701,  // f64Add
  0xef, 702, 703, 704, 705, 706, 707, 708,  // f64Sub
  0xc3, 709, 710, 711, 712,  // f64Mul
  0xef, 713, 714, 715, 716, 717, 718, 719,  // f64Div
  0xc3, 720, 721, 722, 723,  // f64Min
  0xc3, 724, 725, 726, 727,  // f64Max
  0xef, 728, 729, 730, 731, 732, 733, 734,  // f64Copysign
  0x3, 735, 736,  // i32WrapI64
  0x3, 737, 738,  // i32TruncF32S
  0x3, 739, 740,  // i32TruncF32U
  0x3, 741, 742,  // i32TruncF64S
  0x3, 743, 744,  // i32TruncF64U
  0x3, 745, 746,  // i64ExtendI32U
  0x3, 747, 748,  // i64TruncF32S
  0x3, 749, 750,  // i64TruncF32U
  0x3, 751, 752,  // i64TruncF64S
  0x3, 753, 754,  // i64TruncF64U
  0x3, 755, 756,  // f32ConvertI32S
  0x3, 757, 758,  // f32ConvertI32U
  0x3, 759, 760,  // f32ConvertI64S
  0x3, 761, 762,  // f32ConvertI64U
  0x3, 763, 764,  // f32DemoteF64
  0x3, 765, 766,  // f64ConvertI32S
  0x3, 767, 768,  // f64ConvertI32U
  0x3, 769, 770,  // f64ConvertI64S
  0x3, 771, 772,  // f64ConvertI64U
  0x3, 773, 774,  // f64PromoteF32
  0x3, 775, 776,  // i32ReinterpretF32
  0x3, 777, 778,  // i64ReinterpretF64
  0x3, 779, 780,  // f32ReinterpretI32
  0x3, 781, 782,  // f64ReinterpretI64
  0x3, 783, 784,  // i32Extend8S
  0x3, 785, 786,  // i32Extend16S
  0x3, 787, 788,  // i64Extend8S
  0x3, 789, 790,  // i64Extend16S
  0x3, 791, 792,  // i64Extend32S
  0x3, 793, 794,  // i32TruncSatF32S
  0x3, 795, 796,  // i32TruncSatF32U
  0x3, 797, 798,  // i32TruncSatF64S
  0x3, 799, 800,  // i32TruncSatF64U
  0x3, 801, 802,  // i64TruncSatF32S
  0x3, 803, 804,  // i64TruncSatF32U
  0x3, 805, 806,  // i64TruncSatF64S
  0x3, 807, 808,  // i64TruncSatF64U
  0x7, 809, 810, 811,  // v128Load
  0x2, 812,  // v128Load_checked
  0x7, 813, 814, 815,  // v128Load8x8S
  0x2, 816,  // v128Load8x8S_checked
  0x7, 817, 818, 819,  // v128Load8x8U
  0x2, 820,  // v128Load8x8U_checked
  0x7, 821, 822, 823,  // v128Load16x4S
  0x2, 824,  // v128Load16x4S_checked
  0x7, 825, 826, 827,  // v128Load16x4U
  0x2, 828,  // v128Load16x4U_checked
  0x7, 829, 830, 831,  // v128Load32x2S
  0x2, 832,  // v128Load32x2S_checked
  0x7, 833, 834, 835,  // v128Load32x2U
  0x2, 836,  // v128Load32x2U_checked
  0x7, 837, 838, 839,  // v128Load8Splat
  0x2, 840,  // v128Load8Splat_checked
  0x7, 841, 842, 843,  // v128Load16Splat
  0x2, 844,  // v128Load16Splat_checked
  0x7, 845, 846, 847,  // v128Load32Splat
  0x2, 848,  // v128Load32Splat_checked
  0x7, 849, 850, 851,  // v128Load64Splat
  0x2, 852,  // v128Load64Splat_checked
  0x3f, 853, 854, 855, 856, 857, 858,  // v128Store
  0x2, 859,  // v128Store_checked
  0x7, 860, 861, 862,  // v128Load32Zero
  0x2, 863,  // v128Load32Zero_checked
  0x7, 864, 865, 866,  // v128Load64Zero
  0x2, 867,  // v128Load64Zero_checked
  0xb, 868, 869, 870,  // v128Load8Lane
  0x2, 871,  // v128Load8Lane_checked
  0xb, 872, 873, 874,  // v128Load16Lane
  0x2, 875,  // v128Load16Lane_checked
  0xb, 876, 877, 878,  // v128Load32Lane
  0x2, 879,  // v128Load32Lane_checked
  0xb, 880, 881, 882,  // v128Load64Lane
  0x2, 883,  // v128Load64Lane_checked
  0xb, 884, 885, 886,  // v128Store8Lane
  0x2, 887,  // v128Store8Lane_checked
  0xb, 888, 889, 890,  // v128Store16Lane
  0x2, 891,  // v128Store16Lane_checked
  0xb, 892, 893, 894,  // v128Store32Lane
  0x2, 895,  // v128Store32Lane_checked
  0xb, 896, 897, 898,  // v128Store64Lane
  0x2, 899,  // v128Store64Lane_checked
  0xb, 900, 901, 902,  // i8x16Shuffle
  0xcb, 903, 904, 905, 906, 907,  // i8x16Swizzle
  0x3, 908, 909,  // i8x16Splat
  0x3, 910, 911,  // i16x8Splat
  0x3, 912, 913,  // i32x4Splat
  0x3, 914, 915,  // i64x2Splat
  0x3, 916, 917,  // f32x4Splat
  0x3, 918, 919,  // f64x2Splat
  0x3, 920, 921,  // i8x16ReplaceLane_0
  0x3, 922, 923,  // i8x16ReplaceLane_1
  0x3, 924, 925,  // i8x16ReplaceLane_2
  0x3, 926, 927,  // i8x16ReplaceLane_3
  0x3, 928, 929,  // i8x16ReplaceLane_4
  0x3, 930, 931,  // i8x16ReplaceLane_5
  0x3, 932, 933,  // i8x16ReplaceLane_6
  0x3, 934, 935,  // i8x16ReplaceLane_7
  0x3, 936, 937,  // i8x16ReplaceLane_8
  0x3, 938, 939,  // i8x16ReplaceLane_9
  0x3, 940, 941,  // i8x16ReplaceLane_10
  0x3, 942, 943,  // i8x16ReplaceLane_11
  0x3, 944, 945,  // i8x16ReplaceLane_12
  0x3, 946, 947,  // i8x16ReplaceLane_13
  0x3, 948, 949,  // i8x16ReplaceLane_14
  0x3, 950, 951,  // i8x16ReplaceLane_15
  0x3, 952, 953,  // i16x8ReplaceLane_0
  0x3, 954, 955,  // i16x8ReplaceLane_1
  0x3, 956, 957,  // i16x8ReplaceLane_2
  0x3, 958, 959,  // i16x8ReplaceLane_3
  0x3, 960, 961,  // i16x8ReplaceLane_4
  0x3, 962, 963,  // i16x8ReplaceLane_5
  0x3, 964, 965,  // i16x8ReplaceLane_6
  0x3, 966, 967,  // i16x8ReplaceLane_7
  0x3, 968, 969,  // f32x4ReplaceLane_0
  0x3, 970, 971,  // f32x4ReplaceLane_1
  0x3, 972, 973,  // f32x4ReplaceLane_2
  0x3, 974, 975,  // f32x4ReplaceLane_3
  0x3, 976, 977,  // f64x2ReplaceLane_0
  0x3, 978, 979,  // f64x2ReplaceLane_1
  0x3, 980, 981,  // v128Not
  0xc3, 982, 983, 984, 985,  // v128And
  0xcb, 986, 987, 988, 989, 990,  // v128Andnot
  0xc3, 991, 992, 993, 994,  // v128Or
  0xc3, 995, 996, 997, 998,  // v128Xor
  0x20b, 999, 1000, 1001, 1002,  // v128Bitselect
  0x3, 1003, 1004,  // v128AnyTrue
  0x3, 1005, 1006,  // i8x16Eq
  0x3, 1007, 1008,  // i8x16Ne
  0xb, 1009, 1010, 1011,  // i8x16GtS
  0xb, 1012, 1013, 1014,  // i8x16GtU
  0xb, 1015, 1016, 1017,  // i8x16GeS
  0xb, 1018, 1019, 1020,  // i8x16GeU
  0x3, 1021, 1022,  // i16x8Eq
  0x3, 1023, 1024,  // i16x8Ne
  0xb, 1025, 1026, 1027,  // i16x8GtS
  0xb, 1028, 1029, 1030,  // i16x8GtU
  0xb, 1031, 1032, 1033,  // i16x8GeS
  0xb, 1034, 1035, 1036,  // i16x8GeU
  0x3, 1037, 1038,  // i32x4Eq
  0x3, 1039, 1040,  // i32x4Ne
  0xb, 1041, 1042, 1043,  // i32x4GtS
  0xb, 1044, 1045, 1046,  // i32x4GtU
  0xb, 1047, 1048, 1049,  // i32x4GeS
  0xb, 1050, 1051, 1052,  // i32x4GeU
  0x3, 1053, 1054,  // i64x2Eq
  0x3, 1055, 1056,  // i64x2Ne
  0xb, 1057, 1058, 1059,  // i64x2GtS
  0xb, 1060, 1061, 1062,  // i64x2GeS
  0x3, 1063, 1064,  // f32x4Eq
  0x3, 1065, 1066,  // f32x4Ne
  0xb, 1067, 1068, 1069,  // f32x4Gt
  0xb, 1070, 1071, 1072,  // f32x4Ge
  0x3, 1073, 1074,  // f64x2Eq
  0x3, 1075, 1076,  // f64x2Ne
  0xb, 1077, 1078, 1079,  // f64x2Gt
  0xb, 1080, 1081, 1082,  // f64x2Ge
  0x3, 1083, 1084,  // i8x16Abs
  0x3, 1085, 1086,  // i8x16Neg
  0x3, 1087, 1088,  // i8x16Popcnt
  0x3, 1089, 1090,  // i8x16AllTrue
  0x3, 1091, 1092,  // i8x16Bitmask
  0xb, 1093, 1094, 1095,  // i8x16NarrowI16x8S
  0xb, 1096, 1097, 1098,  // i8x16NarrowI16x8U
  0xc3, 1099, 1100, 1101, 1102,  // i8x16Shl
  0xc3, 1103, 1104, 1105, 1106,  // i8x16ShrS
  0xc3, 1107, 1108, 1109, 1110,  // i8x16ShrU
  0xc3, 1111, 1112, 1113, 1114,  // i8x16Add
  0x3, 1115, 1116,  // i8x16AddSatS
  0x3, 1117, 1118,  // i8x16AddSatU
  0xcb, 1119, 1120, 1121, 1122, 1123,  // i8x16Sub
  0xb, 1124, 1125, 1126,  // i8x16SubSatS
  0xb, 1127, 1128, 1129,  // i8x16SubSatU
  0x3, 1130, 1131,  // i8x16MinS
  0x3, 1132, 1133,  // i8x16MinU
  0x3, 1134, 1135,  // i8x16MaxS
  0x3, 1136, 1137,  // i8x16MaxU
  0x3, 1138, 1139,  // i8x16AvgrU
  0x3, 1140, 1141,  // i16x8ExtaddPairwiseI8x16S
  0x3, 1142, 1143,  // i16x8ExtaddPairwiseI8x16U
  0x3, 1144, 1145,  // i16x8Abs
  0x3, 1146, 1147,  // i16x8Neg
  0x3, 1148, 1149,  // i16x8Q15mulrSatS
  0x3, 1150, 1151,  // i16x8AllTrue
  0x3, 1152, 1153,  // i16x8Bitmask
  0xb, 1154, 1155, 1156,  // i16x8NarrowI32x4S
  0xb, 1157, 1158, 1159,  // i16x8NarrowI32x4U
  0x3, 1160, 1161,  // i16x8ExtendLowI8x16S
  0x3, 1162, 1163,  // i16x8ExtendHighI8x16S
  0x3, 1164, 1165,  // i16x8ExtendLowI8x16U
  0x3, 1166, 1167,  // i16x8ExtendHighI8x16U
  0xc3, 1168, 1169, 1170, 1171,  // i16x8Shl
  0xc3, 1172, 1173, 1174, 1175,  // i16x8ShrS
  0xc3, 1176, 1177, 1178, 1179,  // i16x8ShrU
  0xc3, 1180, 1181, 1182, 1183,  // i16x8Add
  0x3, 1184, 1185,  // i16x8AddSatS
  0x3, 1186, 1187,  // i16x8AddSatU
  0xb, 1188, 1189, 1190,  // i16x8Sub
  0xb, 1191, 1192, 1193,  // i16x8SubSatS
  0xb, 1194, 1195, 1196,  // i16x8SubSatU
  0x3, 1197, 1198,  // i16x8Mul
  0x3, 1199, 1200,  // i16x8MinS
  0x3, 1201, 1202,  // i16x8MinU
  0x3, 1203, 1204,  // i16x8MaxS
  0x3, 1205, 1206,  // i16x8MaxU
  0x3, 1207, 1208,  // i16x8AvgrU
  0x3, 1209, 1210,  // i16x8ExtmulLowI8x16S
  0x3, 1211, 1212,  // i16x8ExtmulHighI8x16S
  0x3, 1213, 1214,  // i16x8ExtmulLowI8x16U
  0x3, 1215, 1216,  // i16x8ExtmulHighI8x16U
  0x3, 1217, 1218,  // i32x4ExtaddPairwiseI16x8S
  0x3, 1219, 1220,  // i32x4ExtaddPairwiseI16x8U
  0x3, 1221, 1222,  // i32x4Abs
  0x3, 1223, 1224,  // i32x4Neg
  0x3, 1225, 1226,  // i32x4AllTrue
  0x3, 1227, 1228,  // i32x4Bitmask
  0x3, 1229, 1230,  // i32x4ExtendLowI16x8S
  0x3, 1231, 1232,  // i32x4ExtendHighI16x8S
  0x3, 1233, 1234,  // i32x4ExtendLowI16x8U
  0x3, 1235, 1236,  // i32x4ExtendHighI16x8U
  0xc3, 1237, 1238, 1239, 1240,  // i32x4Shl
  0xc3, 1241, 1242, 1243, 1244,  // i32x4ShrS
  0xc3, 1245, 1246, 1247, 1248,  // i32x4ShrU
  0xc3, 1249, 1250, 1251, 1252,  // i32x4Add
  0xb, 1253, 1254, 1255,  // i32x4Sub
  0x3, 1256, 1257,  // i32x4Mul
  0x3, 1258, 1259,  // i32x4MinS
  0x3, 1260, 1261,  // i32x4MinU
  0x3, 1262, 1263,  // i32x4MaxS
  0x3, 1264, 1265,  // i32x4MaxU
  0x3, 1266, 1267,  // i32x4DotI16x8S
  0x3, 1268, 1269,  // i32x4ExtmulLowI16x8S
  0x3, 1270, 1271,  // i32x4ExtmulHighI16x8S
  0x3, 1272, 1273,  // i32x4ExtmulLowI16x8U
  0x3, 1274, 1275,  // i32x4ExtmulHighI16x8U
  0x3, 1276, 1277,  // i64x2Abs
  0x3, 1278, 1279,  // i64x2Neg
  0x3, 1280, 1281,  // i64x2AllTrue
  0x3, 1282, 1283,  // i64x2Bitmask
  0x3, 1284, 1285,  // i64x2ExtendLowI32x4S
  0x3, 1286, 1287,  // i64x2ExtendHighI32x4S
  0x3, 1288, 1289,  // i64x2ExtendLowI32x4U
  0x3, 1290, 1291,  // i64x2ExtendHighI32x4U
  0xc3, 1292, 1293, 1294, 1295,  // i64x2Shl
  0xc3, 1296, 1297, 1298, 1299,  // i64x2ShrS
  0xc3, 1300, 1301, 1302, 1303,  // i64x2ShrU
  0x3, 1304, 1305,  // i64x2Add
  0xb, 1306, 1307, 1308,  // i64x2Sub
  0x3, 1309, 1310,  // i64x2Mul
  0x3, 1311, 1312,  // i64x2ExtmulLowI32x4S
  0x3, 1313, 1314,  // i64x2ExtmulHighI32x4S
  0x3, 1315, 1316,  // i64x2ExtmulLowI32x4U
  0x3, 1317, 1318,  // i64x2ExtmulHighI32x4U
  0x3, 1319, 1320,  // f32x4Ceil
  0x3, 1321, 1322,  // f32x4Floor
  0x3, 1323, 1324,  // f32x4Trunc
  0x3, 1325, 1326,  // f32x4Nearest
  0x3, 1327, 1328,  // f32x4Abs
  0x3, 1329, 1330,  // f32x4Neg
  0x3, 1331, 1332,  // f32x4Sqrt
  0xc3, 1333, 1334, 1335, 1336,  // f32x4Add
  0xb, 1337, 1338, 1339,  // f32x4Sub
  0xc3, 1340, 1341, 1342, 1343,  // f32x4Mul
  0xb, 1344, 1345, 1346,  // f32x4Div
  0x3, 1347, 1348,  // f32x4Min
  0x3, 1349, 1350,  // f32x4Max
  0xb, 1351, 1352, 1353,  // f32x4Pmin
  0xb, 1354, 1355, 1356,  // f32x4Pmax
  0x3, 1357, 1358,  // f64x2Ceil
  0x3, 1359, 1360,  // f64x2Floor
  0x3, 1361, 1362,  // f64x2Trunc
  0x3, 1363, 1364,  // f64x2Nearest
  0x3, 1365, 1366,  // f64x2Abs
  0x3, 1367, 1368,  // f64x2Neg
  0x3, 1369, 1370,  // f64x2Sqrt
  0x3, 1371, 1372,  // f64x2Add
  0xb, 1373, 1374, 1375,  // f64x2Sub
  0x3, 1376, 1377,  // f64x2Mul
  0xb, 1378, 1379, 1380,  // f64x2Div
  0x3, 1381, 1382,  // f64x2Min
  0x3, 1383, 1384,  // f64x2Max
  0xb, 1385, 1386, 1387,  // f64x2Pmin
  0xb, 1388, 1389, 1390,  // f64x2Pmax
  0x3, 1391, 1392,  // f32x4DemoteF64x2Zero
  0x3, 1393, 1394,  // f64x2PromoteLowF32x4
  0x3, 1395, 1396,  // i32x4TruncSatF32x4S
  0x3, 1397, 1398,  // i32x4TruncSatF32x4U
  0x3, 1399, 1400,  // f32x4ConvertI32x4S
  0x3, 1401, 1402,  // f32x4ConvertI32x4U
  0x3, 1403, 1404,  // i32x4TruncSatF64x2SZero
  0x3, 1405, 1406,  // i32x4TruncSatF64x2UZero
  0x3, 1407, 1408,  // f64x2ConvertLowI32x4S
  0x3, 1409, 1410,  // f64x2ConvertLowI32x4U
  0x1, 1411,  // f32x4RelaxedMadd
  0x1, 1412,  // f32x4RelaxedNmadd
  0x1, 1413,  // f64x2RelaxedMadd
  0x1, 1414,  // f64x2RelaxedNmadd
  0x1, 1415,  // i8x16RelaxedLaneselect
  0x1, 1416,  // i16x8RelaxedLaneselect
  0x1, 1417,  // i32x4RelaxedLaneselect
  0x1, 1418,  // i64x2RelaxedLaneselect
  0xb, 1419, 1420, 1421,  // i16x8RelaxedDotI8x16I7x16S
  0x1, 1422,  // i32x4RelaxedDotI8x16I7x16AddS
  0x2, 1423,  // i32AtomicLoad
  0x2, 1424,  // i64AtomicLoad
  0x2, 1425,  // i32AtomicLoad8U
  0x2, 1426,  // i32AtomicLoad16U
  0x2, 1427,  // i32AtomicStore
  0x2, 1428,  // i64AtomicStore
  0x2, 1429,  // i32AtomicStore8
  0x2, 1430,  // i32AtomicStore16
  0x2, 1431,  // i64AtomicStore8
  0x2, 1432,  // i64AtomicStore16
  0x2, 1433,  // i64AtomicStore32
  0x2, 1434,  // i32AtomicRmwAdd
  0x2, 1435,  // i64AtomicRmwAdd
  0x2, 1436,  // i32AtomicRmw8AddU
  0x2, 1437,  // i32AtomicRmw16AddU
  0x2, 1438,  // i64AtomicRmw8AddU
  0x2, 1439,  // i64AtomicRmw16AddU
  0x2, 1440,  // i64AtomicRmw32AddU
  0x2, 1441,  // i32AtomicRmwSub
  0x2, 1442,  // i64AtomicRmwSub
  0x2, 1443,  // i32AtomicRmw8SubU
  0x2, 1444,  // i32AtomicRmw16SubU
  0x2, 1445,  // i64AtomicRmw8SubU
  0x2, 1446,  // i64AtomicRmw16SubU
  0x2, 1447,  // i64AtomicRmw32SubU
  0x2, 1448,  // i32AtomicRmwAnd
  0x2, 1449,  // i64AtomicRmwAnd
  0x2, 1450,  // i32AtomicRmw8AndU
  0x2, 1451,  // i32AtomicRmw16AndU
  0x2, 1452,  // i64AtomicRmw8AndU
  0x2, 1453,  // i64AtomicRmw16AndU
  0x2, 1454,  // i64AtomicRmw32AndU
  0x2, 1455,  // i32AtomicRmwOr
  0x2, 1456,  // i64AtomicRmwOr
  0x2, 1457,  // i32AtomicRmw8OrU
  0x2, 1458,  // i32AtomicRmw16OrU
  0x2, 1459,  // i64AtomicRmw8OrU
  0x2, 1460,  // i64AtomicRmw16OrU
  0x2, 1461,  // i64AtomicRmw32OrU
  0x2, 1462,  // i32AtomicRmwXor
  0x2, 1463,  // i64AtomicRmwXor
  0x2, 1464,  // i32AtomicRmw8XorU
  0x2, 1465,  // i32AtomicRmw16XorU
  0x2, 1466,  // i64AtomicRmw8XorU
  0x2, 1467,  // i64AtomicRmw16XorU
  0x2, 1468,  // i64AtomicRmw32XorU
  0x2, 1469,  // i32AtomicRmwXchg
  0x2, 1470,  // i64AtomicRmwXchg
  0x2, 1471,  // i32AtomicRmw8XchgU
  0x2, 1472,  // i32AtomicRmw16XchgU
  0x2, 1473,  // i64AtomicRmw8XchgU
  0x2, 1474,  // i64AtomicRmw16XchgU
  0x2, 1475,  // i64AtomicRmw32XchgU
  0x2, 1476,  // i32AtomicRmwCmpxchg
  0x2, 1477,  // i64AtomicRmwCmpxchg
  0x2, 1478,  // i32AtomicRmw8CmpxchgU
  0x2, 1479,  // i32AtomicRmw16CmpxchgU
  0x2, 1480,  // i64AtomicRmw8CmpxchgU
  0x2, 1481,  // i64AtomicRmw16CmpxchgU
  0x2, 1482,  // i64AtomicRmw32CmpxchgU
]
