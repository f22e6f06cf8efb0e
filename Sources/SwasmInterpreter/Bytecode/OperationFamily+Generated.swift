// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

/// Operations that differ only in where their operands are.
public enum OperationFamily: UInt16, CaseIterable, Sendable {
  case brIf
  case brUnless
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

/// The family's first operation, and the bit set of the variant keys that exist; operations follow in key order.
public let familyFirstOperations: [UInt16] = [
  26, 28, 30, 31, 32, 35, 37, 38, 40, 41, 42, 45, 47, 48, 50, 51,
  52, 55, 57, 58, 60, 61, 62, 65, 67, 68, 70, 71, 72, 73, 74, 75,
  76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 87, 88, 90, 91, 93, 94,
  96, 97, 99, 100, 102, 103, 105, 106, 108, 109, 111, 112, 114, 115, 117, 118,
  123, 124, 129, 130, 134, 135, 139, 140, 145, 146, 151, 152, 154, 158, 162, 166,
  170, 174, 178, 182, 186, 190, 194, 198, 202, 206, 210, 214, 218, 222, 226, 230,
  234, 236, 240, 244, 248, 252, 256, 260, 264, 268, 272, 276, 280, 284, 288, 292,
  296, 300, 304, 308, 312, 316, 318, 320, 322, 326, 331, 335, 340, 345, 350, 355,
  359, 363, 367, 372, 377, 382, 387, 392, 394, 396, 398, 402, 407, 411, 416, 421,
  426, 431, 435, 439, 443, 448, 453, 458, 463, 468, 472, 474, 478, 480, 484, 486,
  488, 492, 494, 496, 500, 502, 504, 508, 510, 512, 516, 518, 522, 524, 528, 530,
  532, 536, 538, 540, 544, 546, 548, 552, 554, 556, 558, 560, 562, 564, 566, 568,
  570, 574, 581, 585, 592, 596, 600, 607, 609, 611, 613, 615, 617, 619, 621, 625,
  632, 636, 643, 647, 651, 658, 660, 662, 664, 666, 668, 670, 672, 674, 676, 678,
  680, 682, 684, 686, 688, 690, 692, 694, 696, 698, 700, 702, 704, 706, 708, 710,
  712, 714, 716, 718, 720, 722, 724, 726, 728, 730, 732, 734, 735, 737, 738, 740,
  741, 743, 744, 746, 747, 749, 750, 752, 753, 755, 756, 758, 759, 761, 762, 764,
  765, 769, 770, 772, 773, 775, 776, 779, 780, 783, 784, 787, 788, 791, 792, 795,
  796, 799, 800, 803, 804, 807, 808, 811, 816, 818, 820, 822, 824, 826, 828, 830,
  832, 834, 836, 838, 840, 842, 844, 846, 848, 850, 852, 854, 856, 858, 860, 862,
  864, 866, 868, 870, 872, 874, 876, 878, 880, 882, 884, 886, 888, 890, 894, 899,
  903, 907, 911, 913, 915, 917, 920, 923, 926, 929, 931, 933, 936, 939, 942, 945,
  947, 949, 952, 955, 958, 961, 963, 965, 968, 971, 973, 975, 978, 981, 983, 985,
  988, 991, 993, 995, 997, 999, 1001, 1004, 1007, 1011, 1015, 1019, 1023, 1025, 1027, 1032,
  1035, 1038, 1040, 1042, 1044, 1046, 1048, 1050, 1052, 1054, 1056, 1058, 1060, 1062, 1065, 1068,
  1070, 1072, 1074, 1076, 1080, 1084, 1088, 1092, 1094, 1096, 1099, 1102, 1105, 1107, 1109, 1111,
  1113, 1115, 1117, 1119, 1121, 1123, 1125, 1127, 1129, 1131, 1133, 1135, 1137, 1139, 1141, 1143,
  1145, 1149, 1153, 1157, 1161, 1164, 1166, 1168, 1170, 1172, 1174, 1176, 1178, 1180, 1182, 1184,
  1186, 1188, 1190, 1192, 1194, 1196, 1198, 1200, 1204, 1208, 1212, 1214, 1217, 1219, 1221, 1223,
  1225, 1227, 1229, 1231, 1233, 1235, 1237, 1239, 1241, 1245, 1248, 1252, 1255, 1257, 1259, 1262,
  1265, 1267, 1269, 1271, 1273, 1275, 1277, 1279, 1281, 1284, 1286, 1289, 1291, 1293, 1296, 1299,
  1301, 1303, 1305, 1307, 1309, 1311, 1313, 1315, 1317, 1319, 1320, 1321, 1322, 1323, 1324, 1325,
  1326, 1327, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343,
  1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1359,
  1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1371, 1372, 1373, 1374, 1375,
  1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390,
]
public let familyVariantMasks: [UInt64] = [
  3, 3, 4, 1, 7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1, 1,
  7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 3, 2, 3, 2, 3,
  2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 203,
  2, 203, 2, 27, 2, 27, 2, 203, 2, 203, 2, 3, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  3, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 3, 3, 3, 195, 203, 195, 203, 203, 203, 203, 195,
  195, 195, 203, 203, 203, 203, 203, 3, 3, 3, 195, 203, 195, 203, 203, 203,
  203, 195, 195, 195, 203, 203, 203, 203, 203, 195, 3, 195, 3, 195, 3, 3,
  195, 3, 3, 195, 3, 3, 195, 3, 3, 195, 3, 195, 3, 195, 3, 3,
  195, 3, 3, 195, 3, 3, 195, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  195, 239, 195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3, 3, 195, 239,
  195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2, 3, 2,
  3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2,
  27, 2, 3, 2, 3, 2, 11, 2, 11, 2, 11, 2, 11, 2, 11, 2,
  11, 2, 11, 2, 11, 2, 11, 203, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 195, 203, 195,
  195, 523, 3, 3, 3, 11, 11, 11, 11, 3, 3, 11, 11, 11, 11, 3,
  3, 11, 11, 11, 11, 3, 3, 11, 11, 3, 3, 11, 11, 3, 3, 11,
  11, 3, 3, 3, 3, 3, 11, 11, 195, 195, 195, 195, 3, 3, 203, 11,
  11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 11, 11, 3,
  3, 3, 3, 195, 195, 195, 195, 3, 3, 11, 11, 11, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  195, 195, 195, 195, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 195, 195, 195, 3, 11, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 195, 11, 195, 11, 3, 3, 11, 11,
  3, 3, 3, 3, 3, 3, 3, 3, 11, 3, 11, 3, 3, 11, 11, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1,
  1, 11, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
]

/// Fused pairs: first operation << 16 | second operation, ascending, and the operation that does both.
public let fusedPairKeys: [UInt32] = [
  5570587, 5570589, 5570719, 5570721, 5570727, 5570729, 5570735, 5570737, 5570743, 5570745, 5570751, 5570753, 5570759, 5570761, 5570767, 5570769,
  5570775, 5570777, 5570783, 5570785, 5570791, 5570793, 5570883, 5570885, 5570887, 5570888, 5570892, 5570918, 5570924, 5570931, 5964347, 5964351,
  5964353, 5964358, 6161006, 6161010, 6161012, 6161017, 6357153, 6357161, 6357315, 6357317, 6357319, 6357320, 6357324, 6357350, 6357356, 6357363,
  6553627, 6553629, 6553759, 6553761, 6553767, 6553769, 6553775, 6553777, 6553783, 6553785, 6553791, 6553793, 6553799, 6553801, 6553807, 6553809,
  6553815, 6553817, 6553823, 6553825, 6553831, 6553833, 6553923, 6553925, 6553927, 6553928, 6553932, 6553958, 6553964, 6553971, 6750531, 6750533,
  6750535, 6750536, 6750540, 6750566, 6750572, 6750579, 6946843, 6946845, 6946977, 6946985, 6947139, 6947141, 6947143, 6947144, 6947148, 6947174,
  6947180, 6947187, 10092580, 10092590, 10092600, 10223652, 10223662, 10223672, 10616868, 10616878, 10616888, 10747940, 10747950, 10747960, 11141156, 11141166,
  11141176, 11272228, 11272238, 11272248, 11665444, 11665454, 11665464, 11796516, 11796526, 11796536, 12189732, 12189742, 12189752, 12320804, 12320814, 12320824,
  12714020, 12714030, 12714040, 12845092, 12845102, 12845112, 13238308, 13238318, 13238328, 13369380, 13369390, 13369400, 13762596, 13762606, 13762616, 13893668,
  13893678, 13893688, 14286884, 14286894, 14286904, 14417956, 14417966, 14417976, 14811172, 14811182, 14811192, 14942244, 14942254, 14942264, 21102619, 21102621,
  21102678, 21102681, 21102684, 21102687, 21102690, 21102693, 21102696, 21102699, 21102711, 21102717, 21102723, 21102728, 21102733, 21102751, 21102753, 21102759,
  21102761, 21102767, 21102769, 21102775, 21102777, 21102783, 21102785, 21102791, 21102793, 21102799, 21102801, 21102807, 21102809, 21102815, 21102817, 21102823,
  21102825, 21102915, 21102917, 21102948, 21102950, 21102952, 21102956, 21102963, 21102978, 21103325, 21168214, 21168217, 21168220, 21168223, 21168226, 21168229,
  21168232, 21168235, 21168247, 21168253, 21168259, 21168264, 21168269, 21168861, 21233691, 21233693, 21233750, 21233753, 21233756, 21233759, 21233762, 21233765,
  21233768, 21233771, 21233783, 21233789, 21233795, 21233800, 21233805, 21233823, 21233825, 21233831, 21233833, 21233839, 21233841, 21233847, 21233849, 21233855,
  21233857, 21233863, 21233865, 21233871, 21233873, 21233879, 21233881, 21233887, 21233889, 21233895, 21233897, 21233987, 21233989, 21234022, 21234035, 21234397,
  21823811, 21823813, 23265307, 23265309, 23265439, 23265441, 23265447, 23265449, 23265455, 23265457, 23265463, 23265465, 23265471, 23265473, 23265479, 23265481,
  23265487, 23265489, 23265495, 23265497, 23265503, 23265505, 23265511, 23265513, 23265603, 23265636, 23265640, 23265644, 23265666, 23396379, 23396381, 23396388,
  23396398, 23396408, 23396511, 23396513, 23396519, 23396521, 23396527, 23396529, 23396535, 23396537, 23396543, 23396545, 23396551, 23396553, 23396559, 23396561,
  23396567, 23396569, 23396575, 23396577, 23396583, 23396585, 23396675, 23396677, 23789891, 23789924, 23789928, 23789932, 23789954, 24248406, 24248409, 24248412,
  24248415, 24248418, 24248421, 24248424, 24248427, 24248439, 24248445, 24248451, 24248456, 24248461, 24248643, 24248645, 24248678, 24248680, 24248684, 24249053,
  24904003, 24904005, 24904038, 24904040, 24904044, 25231718, 25231720, 25231724, 26083727, 26083768, 26083790, 28770703, 28770744, 28770766, 38076987, 38076991,
  38076993, 41419374, 41419378, 41419380, 47973243, 47973245, 47973421, 47973423, 47973594, 47973601, 69993623, 70124695, 76285062, 76940422, 81790170,
]
public let fusedPairOperations: [UInt16] = [
  1563, 1564, 1553, 1543, 1554, 1544, 1555, 1545, 1556, 1546, 1557, 1547, 1558, 1548, 1559, 1549,
  1560, 1550, 1561, 1551, 1562, 1552, 1593, 1594, 1597, 1598, 1596, 1599, 1595, 1600, 1633, 1635,
  1636, 1634, 1637, 1639, 1640, 1638, 1587, 1588, 1609, 1610, 1613, 1614, 1612, 1615, 1611, 1616,
  1585, 1586, 1575, 1565, 1576, 1566, 1577, 1567, 1578, 1568, 1579, 1569, 1580, 1570, 1581, 1571,
  1582, 1572, 1583, 1573, 1584, 1574, 1601, 1602, 1605, 1606, 1604, 1607, 1603, 1608, 1625, 1626,
  1629, 1630, 1628, 1631, 1627, 1632, 1591, 1592, 1589, 1590, 1617, 1618, 1621, 1622, 1620, 1623,
  1619, 1624, 1695, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708,
  1709, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724,
  1725, 1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740,
  1741, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1475, 1476,
  1391, 1396, 1397, 1398, 1393, 1392, 1395, 1394, 1400, 1402, 1403, 1404, 1401, 1465, 1455, 1466,
  1456, 1467, 1457, 1468, 1458, 1469, 1459, 1470, 1460, 1471, 1461, 1472, 1462, 1473, 1463, 1474,
  1464, 1678, 1693, 1679, 1692, 1681, 1677, 1694, 1680, 1399, 1419, 1424, 1425, 1426, 1421, 1420,
  1423, 1422, 1428, 1430, 1431, 1432, 1429, 1427, 1497, 1498, 1405, 1410, 1411, 1412, 1407, 1406,
  1409, 1408, 1414, 1416, 1417, 1418, 1415, 1487, 1477, 1488, 1478, 1489, 1479, 1490, 1480, 1491,
  1481, 1492, 1482, 1493, 1483, 1494, 1484, 1495, 1485, 1496, 1486, 1689, 1690, 1688, 1691, 1413,
  1449, 1450, 1541, 1542, 1531, 1521, 1532, 1522, 1533, 1523, 1534, 1524, 1535, 1525, 1536, 1526,
  1537, 1527, 1538, 1528, 1539, 1529, 1540, 1530, 1673, 1674, 1676, 1672, 1675, 1519, 1520, 1755,
  1756, 1757, 1509, 1499, 1510, 1500, 1511, 1501, 1512, 1502, 1513, 1503, 1514, 1504, 1515, 1505,
  1516, 1506, 1517, 1507, 1518, 1508, 1451, 1452, 1668, 1669, 1671, 1667, 1670, 1433, 1438, 1439,
  1440, 1435, 1434, 1437, 1436, 1442, 1444, 1445, 1446, 1443, 1447, 1448, 1660, 1659, 1658, 1441,
  1453, 1454, 1663, 1662, 1661, 1666, 1665, 1664, 1686, 1687, 1685, 1683, 1684, 1682, 1647, 1648,
  1649, 1650, 1651, 1652, 1643, 1644, 1645, 1646, 1641, 1642, 1656, 1657, 1655, 1654, 1653,
]
