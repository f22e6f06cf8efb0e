// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

/// Operations that differ only in where their operands are.
public enum OperationFamily: UInt16, CaseIterable, Sendable {
  case brIf
  case brUnless
  case jump
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
  29, 31, 33, 34, 35, 36, 39, 41, 42, 44, 45, 46, 49, 51, 52, 54,
  55, 56, 59, 61, 62, 64, 65, 66, 69, 71, 72, 74, 75, 76, 77, 78,
  79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 92, 93, 96, 97, 100,
  101, 104, 105, 108, 109, 112, 113, 116, 117, 120, 121, 124, 125, 128, 129, 132,
  133, 141, 142, 150, 151, 157, 158, 164, 165, 173, 174, 182, 183, 185, 189, 193,
  197, 201, 205, 209, 213, 217, 221, 225, 229, 233, 237, 241, 245, 249, 253, 257,
  261, 265, 267, 271, 275, 279, 283, 287, 291, 295, 299, 303, 307, 311, 315, 319,
  323, 327, 331, 335, 339, 343, 347, 349, 351, 353, 357, 362, 366, 371, 376, 381,
  386, 390, 394, 398, 403, 408, 413, 418, 423, 425, 427, 429, 433, 438, 442, 447,
  452, 457, 462, 466, 470, 474, 479, 484, 489, 494, 499, 503, 507, 511, 515, 519,
  523, 527, 531, 535, 539, 543, 547, 551, 555, 559, 563, 567, 571, 575, 579, 583,
  587, 591, 595, 599, 603, 607, 611, 615, 619, 623, 627, 629, 631, 633, 635, 637,
  639, 641, 645, 652, 656, 663, 667, 671, 678, 680, 682, 684, 686, 688, 690, 692,
  696, 703, 707, 714, 718, 722, 729, 731, 733, 735, 737, 739, 741, 743, 745, 747,
  749, 751, 753, 755, 757, 759, 761, 763, 765, 767, 769, 771, 773, 775, 777, 779,
  781, 783, 785, 787, 789, 791, 793, 795, 797, 799, 801, 803, 806, 807, 810, 811,
  814, 815, 818, 819, 822, 823, 826, 827, 830, 831, 834, 835, 838, 839, 842, 843,
  846, 847, 853, 854, 857, 858, 861, 862, 865, 866, 869, 870, 873, 874, 877, 878,
  881, 882, 885, 886, 889, 890, 893, 894, 897, 902, 904, 906, 908, 910, 912, 914,
  916, 918, 920, 922, 924, 926, 928, 930, 932, 934, 936, 938, 940, 942, 944, 946,
  948, 950, 952, 954, 956, 958, 960, 962, 964, 966, 968, 970, 972, 974, 976, 980,
  985, 989, 993, 997, 999, 1001, 1003, 1006, 1009, 1012, 1015, 1017, 1019, 1022, 1025, 1028,
  1031, 1033, 1035, 1038, 1041, 1044, 1047, 1049, 1051, 1054, 1057, 1059, 1061, 1064, 1067, 1069,
  1071, 1074, 1077, 1079, 1081, 1083, 1085, 1087, 1090, 1093, 1097, 1101, 1105, 1109, 1111, 1113,
  1118, 1121, 1124, 1126, 1128, 1130, 1132, 1134, 1136, 1138, 1140, 1142, 1144, 1146, 1148, 1151,
  1154, 1156, 1158, 1160, 1162, 1166, 1170, 1174, 1178, 1180, 1182, 1185, 1188, 1191, 1193, 1195,
  1197, 1199, 1201, 1203, 1205, 1207, 1209, 1211, 1213, 1215, 1217, 1219, 1221, 1223, 1225, 1227,
  1229, 1231, 1235, 1239, 1243, 1247, 1250, 1252, 1254, 1256, 1258, 1260, 1262, 1264, 1266, 1268,
  1270, 1272, 1274, 1276, 1278, 1280, 1282, 1284, 1286, 1290, 1294, 1298, 1300, 1303, 1305, 1307,
  1309, 1311, 1313, 1315, 1317, 1319, 1321, 1323, 1325, 1327, 1331, 1334, 1338, 1341, 1343, 1345,
  1348, 1351, 1353, 1355, 1357, 1359, 1361, 1363, 1365, 1367, 1370, 1372, 1375, 1377, 1379, 1382,
  1385, 1387, 1389, 1391, 1393, 1395, 1397, 1399, 1401, 1403, 1405, 1406, 1407, 1408, 1409, 1410,
  1411, 1412, 1413, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428,
  1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444,
  1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460,
  1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476,
]
public let familyVariantMasks: [UInt64] = [
  3, 3, 2, 4, 1, 7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1,
  1, 7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 2, 7, 2, 7, 2,
  7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2,
  495, 2, 495, 2, 63, 2, 63, 2, 495, 2, 495, 2, 3, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 3, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 3, 3, 3, 195, 203, 195, 203, 203, 203, 203,
  195, 195, 195, 203, 203, 203, 203, 203, 3, 3, 3, 195, 203, 195, 203, 203,
  203, 203, 195, 195, 195, 203, 203, 203, 203, 203, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 3, 3, 3, 3, 3, 3,
  3, 195, 239, 195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3, 3, 195,
  239, 195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 7, 2, 7,
  2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7,
  2, 63, 2, 7, 2, 7, 2, 11, 2, 11, 2, 11, 2, 11, 2, 11,
  2, 11, 2, 11, 2, 11, 2, 11, 203, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 195, 203,
  195, 195, 523, 3, 3, 3, 11, 11, 11, 11, 3, 3, 11, 11, 11, 11,
  3, 3, 11, 11, 11, 11, 3, 3, 11, 11, 3, 3, 11, 11, 3, 3,
  11, 11, 3, 3, 3, 3, 3, 11, 11, 195, 195, 195, 195, 3, 3, 203,
  11, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 11, 11,
  3, 3, 3, 3, 195, 195, 195, 195, 3, 3, 11, 11, 11, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 195, 195, 195, 195, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 195, 195, 195, 3, 11, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 195, 11, 195, 11, 3, 3, 11,
  11, 3, 3, 3, 3, 3, 3, 3, 3, 11, 3, 11, 3, 3, 11, 11,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1,
  1, 1, 11, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
]

/// Fused pairs: first operation << 16 | second operation, ascending, and the operation that does both.
public let fusedPairKeys: [UInt32] = [
  5832734, 5832736, 5832894, 5832896, 5832902, 5832904, 5832910, 5832912, 5832918, 5832920, 5832926, 5832928, 5832934, 5832936, 5832942, 5832944,
  5832950, 5832952, 5832958, 5832960, 5832966, 5832968, 5833058, 5833060, 5833062, 5833063, 5833067, 5833093, 5833099, 5833106, 6357634, 6357638,
  6357640, 6357645, 6619829, 6619833, 6619835, 6619840, 6881472, 6881480, 6881634, 6881636, 6881638, 6881639, 6881643, 6881669, 6881675, 6881682,
  7143454, 7143456, 7143614, 7143616, 7143622, 7143624, 7143630, 7143632, 7143638, 7143640, 7143646, 7143648, 7143654, 7143656, 7143662, 7143664,
  7143670, 7143672, 7143678, 7143680, 7143686, 7143688, 7143778, 7143780, 7143782, 7143783, 7143787, 7143813, 7143819, 7143826, 7405922, 7405924,
  7405926, 7405927, 7405931, 7405957, 7405963, 7405970, 7667742, 7667744, 7667904, 7667912, 7668066, 7668068, 7668070, 7668071, 7668075, 7668101,
  7668107, 7668114, 12124200, 12124210, 12124220, 12255272, 12255282, 12255292, 12648488, 12648498, 12648508, 12779560, 12779570, 12779580, 13172776, 13172786,
  13172796, 13303848, 13303858, 13303868, 13697064, 13697074, 13697084, 13828136, 13828146, 13828156, 14221352, 14221362, 14221372, 14352424, 14352434, 14352444,
  14745640, 14745650, 14745660, 14876712, 14876722, 14876732, 15269928, 15269938, 15269948, 15401000, 15401010, 15401020, 15794216, 15794226, 15794236, 15925288,
  15925298, 15925308, 16318504, 16318514, 16318524, 16449576, 16449586, 16449596, 16842792, 16842802, 16842812, 16973864, 16973874, 16973884, 23134238, 23134240,
  23134298, 23134302, 23134306, 23134310, 23134314, 23134318, 23134322, 23134326, 23134342, 23134351, 23134360, 23134367, 23134374, 23134398, 23134400, 23134406,
  23134408, 23134414, 23134416, 23134422, 23134424, 23134430, 23134432, 23134438, 23134440, 23134446, 23134448, 23134454, 23134456, 23134462, 23134464, 23134470,
  23134472, 23134562, 23134564, 23134595, 23134597, 23134599, 23134603, 23134610, 23134625, 23135012, 23199834, 23199838, 23199842, 23199846, 23199850, 23199854,
  23199858, 23199862, 23199878, 23199887, 23199896, 23199903, 23199910, 23200548, 23265310, 23265312, 23265370, 23265374, 23265378, 23265382, 23265386, 23265390,
  23265394, 23265398, 23265414, 23265423, 23265432, 23265439, 23265446, 23265470, 23265472, 23265478, 23265480, 23265486, 23265488, 23265494, 23265496, 23265502,
  23265504, 23265510, 23265512, 23265518, 23265520, 23265526, 23265528, 23265534, 23265536, 23265542, 23265544, 23265634, 23265636, 23265669, 23265682, 23266084,
  23855458, 23855460, 25296926, 25296928, 25297086, 25297088, 25297094, 25297096, 25297102, 25297104, 25297110, 25297112, 25297118, 25297120, 25297126, 25297128,
  25297134, 25297136, 25297142, 25297144, 25297150, 25297152, 25297158, 25297160, 25297250, 25297283, 25297287, 25297291, 25297313, 25427998, 25428000, 25428008,
  25428018, 25428028, 25428158, 25428160, 25428166, 25428168, 25428174, 25428176, 25428182, 25428184, 25428190, 25428192, 25428198, 25428200, 25428206, 25428208,
  25428214, 25428216, 25428222, 25428224, 25428230, 25428232, 25428322, 25428324, 25821538, 25821571, 25821575, 25821579, 25821601, 26280026, 26280030, 26280034,
  26280038, 26280042, 26280046, 26280050, 26280054, 26280070, 26280079, 26280088, 26280095, 26280102, 26280290, 26280292, 26280325, 26280327, 26280331, 26280740,
  26935650, 26935652, 26935685, 26935687, 26935691, 27263365, 27263367, 27263371, 28115374, 28115415, 28115437, 30802350, 30802391, 30802413, 42730114, 42730118,
  42730120, 46072501, 46072505, 46072507, 52626385, 52626387, 52626563, 52626565, 52626736, 52626743, 75629805, 75760877, 81921244, 82576604, 87426352,
]
public let fusedPairOperations: [UInt16] = [
  1649, 1650, 1639, 1629, 1640, 1630, 1641, 1631, 1642, 1632, 1643, 1633, 1644, 1634, 1645, 1635,
  1646, 1636, 1647, 1637, 1648, 1638, 1679, 1680, 1683, 1684, 1682, 1685, 1681, 1686, 1719, 1721,
  1722, 1720, 1723, 1725, 1726, 1724, 1673, 1674, 1695, 1696, 1699, 1700, 1698, 1701, 1697, 1702,
  1671, 1672, 1661, 1651, 1662, 1652, 1663, 1653, 1664, 1654, 1665, 1655, 1666, 1656, 1667, 1657,
  1668, 1658, 1669, 1659, 1670, 1660, 1687, 1688, 1691, 1692, 1690, 1693, 1689, 1694, 1711, 1712,
  1715, 1716, 1714, 1717, 1713, 1718, 1677, 1678, 1675, 1676, 1703, 1704, 1707, 1708, 1706, 1709,
  1705, 1710, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794,
  1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808, 1809, 1810,
  1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823, 1824, 1825, 1826,
  1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 1561, 1562,
  1477, 1482, 1483, 1484, 1479, 1478, 1481, 1480, 1486, 1488, 1489, 1490, 1487, 1551, 1541, 1552,
  1542, 1553, 1543, 1554, 1544, 1555, 1545, 1556, 1546, 1557, 1547, 1558, 1548, 1559, 1549, 1560,
  1550, 1764, 1779, 1765, 1778, 1767, 1763, 1780, 1766, 1485, 1505, 1510, 1511, 1512, 1507, 1506,
  1509, 1508, 1514, 1516, 1517, 1518, 1515, 1513, 1583, 1584, 1491, 1496, 1497, 1498, 1493, 1492,
  1495, 1494, 1500, 1502, 1503, 1504, 1501, 1573, 1563, 1574, 1564, 1575, 1565, 1576, 1566, 1577,
  1567, 1578, 1568, 1579, 1569, 1580, 1570, 1581, 1571, 1582, 1572, 1775, 1776, 1774, 1777, 1499,
  1535, 1536, 1627, 1628, 1617, 1607, 1618, 1608, 1619, 1609, 1620, 1610, 1621, 1611, 1622, 1612,
  1623, 1613, 1624, 1614, 1625, 1615, 1626, 1616, 1759, 1760, 1762, 1758, 1761, 1605, 1606, 1841,
  1842, 1843, 1595, 1585, 1596, 1586, 1597, 1587, 1598, 1588, 1599, 1589, 1600, 1590, 1601, 1591,
  1602, 1592, 1603, 1593, 1604, 1594, 1537, 1538, 1754, 1755, 1757, 1753, 1756, 1519, 1524, 1525,
  1526, 1521, 1520, 1523, 1522, 1528, 1530, 1531, 1532, 1529, 1533, 1534, 1746, 1745, 1744, 1527,
  1539, 1540, 1749, 1748, 1747, 1752, 1751, 1750, 1772, 1773, 1771, 1769, 1770, 1768, 1733, 1734,
  1735, 1736, 1737, 1738, 1729, 1730, 1731, 1732, 1727, 1728, 1742, 1743, 1741, 1740, 1739,
]
/// The same for pairs that also store the first operation's value.
public let keepingPairKeys: [UInt32] = [
  2359329, 5832734, 5832736, 5832894, 5832896, 5832902, 5832904, 5832910, 5832912, 5832918, 5832920, 5832926, 5832928, 5832934, 5832936, 5832942,
  5832944, 5832950, 5832952, 5832958, 5832960, 5832966, 5832968, 7143454, 7143456, 7143614, 7143616, 7143622, 7143624, 7143630, 7143632, 7143638,
  7143640, 7143646, 7143648, 7143654, 7143656, 7143662, 7143664, 7143670, 7143672, 7143678, 7143680, 7143686, 7143688, 23134238, 23134240, 23134241,
  23134298, 23134302, 23134306, 23134310, 23134314, 23134318, 23134326, 23134342, 23134351, 23134374, 23134398, 23134400, 23134406, 23134408, 23134414, 23134416,
  23134422, 23134424, 23134430, 23134432, 23134438, 23134440, 23134446, 23134448, 23134454, 23134456, 23134462, 23134464, 23134470, 23134472, 23135012, 23265310,
  23265312, 23265313, 23265370, 23265374, 23265378, 23265382, 23265386, 23265390, 23265398, 23265414, 23265423, 23265446, 23265470, 23265472, 23265478, 23265480,
  23265486, 23265488, 23265494, 23265496, 23265502, 23265504, 23265510, 23265512, 23265518, 23265520, 23265526, 23265528, 23265534, 23265536, 23265542, 23265544,
  23266084, 28246049, 28246288, 28246290, 28246296, 28246298, 28246304, 28246306, 28246312, 28246314, 28246320, 28246322, 28246328, 28246330, 28246336, 28246338,
  28246344, 28246346, 28246352, 28246354, 28246360, 28246362,
]
public let keepingPairOperations: [UInt16] = [
  1952, 1908, 1909, 1889, 1888, 1891, 1890, 1893, 1892, 1895, 1894, 1897, 1896, 1899, 1898, 1901,
  1900, 1903, 1902, 1905, 1904, 1907, 1906, 1930, 1931, 1911, 1910, 1913, 1912, 1915, 1914, 1917,
  1916, 1919, 1918, 1921, 1920, 1923, 1922, 1925, 1924, 1927, 1926, 1929, 1928, 1886, 1887, 1954,
  1967, 1968, 1972, 1973, 1970, 1969, 1971, 1975, 1976, 1977, 1867, 1866, 1869, 1868, 1871, 1870,
  1873, 1872, 1875, 1874, 1877, 1876, 1879, 1878, 1881, 1880, 1883, 1882, 1885, 1884, 1974, 1864,
  1865, 1953, 1956, 1957, 1961, 1962, 1959, 1958, 1960, 1964, 1965, 1966, 1845, 1844, 1847, 1846,
  1849, 1848, 1851, 1850, 1853, 1852, 1855, 1854, 1857, 1856, 1859, 1858, 1861, 1860, 1863, 1862,
  1963, 1955, 1933, 1932, 1935, 1934, 1937, 1936, 1939, 1938, 1941, 1940, 1943, 1942, 1945, 1944,
  1947, 1946, 1949, 1948, 1951, 1950,
]
