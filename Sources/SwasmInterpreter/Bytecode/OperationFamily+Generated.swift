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
  27, 29, 31, 32, 33, 34, 37, 39, 40, 42, 43, 44, 47, 49, 50, 52,
  53, 54, 57, 59, 60, 62, 63, 64, 67, 69, 70, 72, 73, 74, 75, 76,
  77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 90, 91, 94, 95, 98,
  99, 102, 103, 106, 107, 110, 111, 114, 115, 118, 119, 122, 123, 126, 127, 130,
  131, 139, 140, 148, 149, 155, 156, 162, 163, 171, 172, 180, 181, 183, 187, 191,
  195, 199, 203, 207, 211, 215, 219, 223, 227, 231, 235, 239, 243, 247, 251, 255,
  259, 263, 265, 269, 273, 277, 281, 285, 289, 293, 297, 301, 305, 309, 313, 317,
  321, 325, 329, 333, 337, 341, 345, 347, 349, 351, 355, 360, 364, 369, 374, 379,
  384, 388, 392, 396, 401, 406, 411, 416, 421, 423, 425, 427, 431, 436, 440, 445,
  450, 455, 460, 464, 468, 472, 477, 482, 487, 492, 497, 501, 505, 509, 513, 517,
  521, 525, 529, 533, 537, 541, 545, 549, 553, 557, 561, 565, 569, 573, 577, 581,
  585, 589, 593, 597, 601, 605, 609, 613, 617, 621, 625, 627, 629, 631, 633, 635,
  637, 639, 643, 650, 654, 661, 665, 669, 676, 678, 680, 682, 684, 686, 688, 690,
  694, 701, 705, 712, 716, 720, 727, 729, 731, 733, 735, 737, 739, 741, 743, 745,
  747, 749, 751, 753, 755, 757, 759, 761, 763, 765, 767, 769, 771, 773, 775, 777,
  779, 781, 783, 785, 787, 789, 791, 793, 795, 797, 799, 801, 804, 805, 808, 809,
  812, 813, 816, 817, 820, 821, 824, 825, 828, 829, 832, 833, 836, 837, 840, 841,
  844, 845, 851, 852, 855, 856, 859, 860, 863, 864, 867, 868, 871, 872, 875, 876,
  879, 880, 883, 884, 887, 888, 891, 892, 895, 900, 902, 904, 906, 908, 910, 912,
  914, 916, 918, 920, 922, 924, 926, 928, 930, 932, 934, 936, 938, 940, 942, 944,
  946, 948, 950, 952, 954, 956, 958, 960, 962, 964, 966, 968, 970, 972, 974, 978,
  983, 987, 991, 995, 997, 999, 1001, 1004, 1007, 1010, 1013, 1015, 1017, 1020, 1023, 1026,
  1029, 1031, 1033, 1036, 1039, 1042, 1045, 1047, 1049, 1052, 1055, 1057, 1059, 1062, 1065, 1067,
  1069, 1072, 1075, 1077, 1079, 1081, 1083, 1085, 1088, 1091, 1095, 1099, 1103, 1107, 1109, 1111,
  1116, 1119, 1122, 1124, 1126, 1128, 1130, 1132, 1134, 1136, 1138, 1140, 1142, 1144, 1146, 1149,
  1152, 1154, 1156, 1158, 1160, 1164, 1168, 1172, 1176, 1178, 1180, 1183, 1186, 1189, 1191, 1193,
  1195, 1197, 1199, 1201, 1203, 1205, 1207, 1209, 1211, 1213, 1215, 1217, 1219, 1221, 1223, 1225,
  1227, 1229, 1233, 1237, 1241, 1245, 1248, 1250, 1252, 1254, 1256, 1258, 1260, 1262, 1264, 1266,
  1268, 1270, 1272, 1274, 1276, 1278, 1280, 1282, 1284, 1288, 1292, 1296, 1298, 1301, 1303, 1305,
  1307, 1309, 1311, 1313, 1315, 1317, 1319, 1321, 1323, 1325, 1329, 1332, 1336, 1339, 1341, 1343,
  1346, 1349, 1351, 1353, 1355, 1357, 1359, 1361, 1363, 1365, 1368, 1370, 1373, 1375, 1377, 1380,
  1383, 1385, 1387, 1389, 1391, 1393, 1395, 1397, 1399, 1401, 1403, 1404, 1405, 1406, 1407, 1408,
  1409, 1410, 1411, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425, 1426,
  1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442,
  1443, 1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458,
  1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474,
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
  5701660, 5701662, 5701820, 5701822, 5701828, 5701830, 5701836, 5701838, 5701844, 5701846, 5701852, 5701854, 5701860, 5701862, 5701868, 5701870,
  5701876, 5701878, 5701884, 5701886, 5701892, 5701894, 5701984, 5701986, 5701988, 5701989, 5701993, 5702019, 5702025, 5702032, 6226560, 6226564,
  6226566, 6226571, 6488755, 6488759, 6488761, 6488766, 6750398, 6750406, 6750560, 6750562, 6750564, 6750565, 6750569, 6750595, 6750601, 6750608,
  7012380, 7012382, 7012540, 7012542, 7012548, 7012550, 7012556, 7012558, 7012564, 7012566, 7012572, 7012574, 7012580, 7012582, 7012588, 7012590,
  7012596, 7012598, 7012604, 7012606, 7012612, 7012614, 7012704, 7012706, 7012708, 7012709, 7012713, 7012739, 7012745, 7012752, 7274848, 7274850,
  7274852, 7274853, 7274857, 7274883, 7274889, 7274896, 7536668, 7536670, 7536830, 7536838, 7536992, 7536994, 7536996, 7536997, 7537001, 7537027,
  7537033, 7537040, 11993126, 11993136, 11993146, 12124198, 12124208, 12124218, 12517414, 12517424, 12517434, 12648486, 12648496, 12648506, 13041702, 13041712,
  13041722, 13172774, 13172784, 13172794, 13565990, 13566000, 13566010, 13697062, 13697072, 13697082, 14090278, 14090288, 14090298, 14221350, 14221360, 14221370,
  14614566, 14614576, 14614586, 14745638, 14745648, 14745658, 15138854, 15138864, 15138874, 15269926, 15269936, 15269946, 15663142, 15663152, 15663162, 15794214,
  15794224, 15794234, 16187430, 16187440, 16187450, 16318502, 16318512, 16318522, 16711718, 16711728, 16711738, 16842790, 16842800, 16842810, 23003164, 23003166,
  23003224, 23003228, 23003232, 23003236, 23003240, 23003244, 23003248, 23003252, 23003268, 23003277, 23003286, 23003293, 23003300, 23003324, 23003326, 23003332,
  23003334, 23003340, 23003342, 23003348, 23003350, 23003356, 23003358, 23003364, 23003366, 23003372, 23003374, 23003380, 23003382, 23003388, 23003390, 23003396,
  23003398, 23003488, 23003490, 23003521, 23003523, 23003525, 23003529, 23003536, 23003551, 23003938, 23068760, 23068764, 23068768, 23068772, 23068776, 23068780,
  23068784, 23068788, 23068804, 23068813, 23068822, 23068829, 23068836, 23069474, 23134236, 23134238, 23134296, 23134300, 23134304, 23134308, 23134312, 23134316,
  23134320, 23134324, 23134340, 23134349, 23134358, 23134365, 23134372, 23134396, 23134398, 23134404, 23134406, 23134412, 23134414, 23134420, 23134422, 23134428,
  23134430, 23134436, 23134438, 23134444, 23134446, 23134452, 23134454, 23134460, 23134462, 23134468, 23134470, 23134560, 23134562, 23134595, 23134608, 23135010,
  23724384, 23724386, 25165852, 25165854, 25166012, 25166014, 25166020, 25166022, 25166028, 25166030, 25166036, 25166038, 25166044, 25166046, 25166052, 25166054,
  25166060, 25166062, 25166068, 25166070, 25166076, 25166078, 25166084, 25166086, 25166176, 25166209, 25166213, 25166217, 25166239, 25296924, 25296926, 25296934,
  25296944, 25296954, 25297084, 25297086, 25297092, 25297094, 25297100, 25297102, 25297108, 25297110, 25297116, 25297118, 25297124, 25297126, 25297132, 25297134,
  25297140, 25297142, 25297148, 25297150, 25297156, 25297158, 25297248, 25297250, 25690464, 25690497, 25690501, 25690505, 25690527, 26148952, 26148956, 26148960,
  26148964, 26148968, 26148972, 26148976, 26148980, 26148996, 26149005, 26149014, 26149021, 26149028, 26149216, 26149218, 26149251, 26149253, 26149257, 26149666,
  26804576, 26804578, 26804611, 26804613, 26804617, 27132291, 27132293, 27132297, 27984300, 27984341, 27984363, 30671276, 30671317, 30671339, 42599040, 42599044,
  42599046, 45941427, 45941431, 45941433, 52495311, 52495313, 52495489, 52495491, 52495662, 52495669, 75498731, 75629803, 81790170, 82445530, 87295278,
]
public let fusedPairOperations: [UInt16] = [
  1647, 1648, 1637, 1627, 1638, 1628, 1639, 1629, 1640, 1630, 1641, 1631, 1642, 1632, 1643, 1633,
  1644, 1634, 1645, 1635, 1646, 1636, 1677, 1678, 1681, 1682, 1680, 1683, 1679, 1684, 1717, 1719,
  1720, 1718, 1721, 1723, 1724, 1722, 1671, 1672, 1693, 1694, 1697, 1698, 1696, 1699, 1695, 1700,
  1669, 1670, 1659, 1649, 1660, 1650, 1661, 1651, 1662, 1652, 1663, 1653, 1664, 1654, 1665, 1655,
  1666, 1656, 1667, 1657, 1668, 1658, 1685, 1686, 1689, 1690, 1688, 1691, 1687, 1692, 1709, 1710,
  1713, 1714, 1712, 1715, 1711, 1716, 1675, 1676, 1673, 1674, 1701, 1702, 1705, 1706, 1704, 1707,
  1703, 1708, 1779, 1780, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791, 1792,
  1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808,
  1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823, 1824,
  1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1559, 1560,
  1475, 1480, 1481, 1482, 1477, 1476, 1479, 1478, 1484, 1486, 1487, 1488, 1485, 1549, 1539, 1550,
  1540, 1551, 1541, 1552, 1542, 1553, 1543, 1554, 1544, 1555, 1545, 1556, 1546, 1557, 1547, 1558,
  1548, 1762, 1777, 1763, 1776, 1765, 1761, 1778, 1764, 1483, 1503, 1508, 1509, 1510, 1505, 1504,
  1507, 1506, 1512, 1514, 1515, 1516, 1513, 1511, 1581, 1582, 1489, 1494, 1495, 1496, 1491, 1490,
  1493, 1492, 1498, 1500, 1501, 1502, 1499, 1571, 1561, 1572, 1562, 1573, 1563, 1574, 1564, 1575,
  1565, 1576, 1566, 1577, 1567, 1578, 1568, 1579, 1569, 1580, 1570, 1773, 1774, 1772, 1775, 1497,
  1533, 1534, 1625, 1626, 1615, 1605, 1616, 1606, 1617, 1607, 1618, 1608, 1619, 1609, 1620, 1610,
  1621, 1611, 1622, 1612, 1623, 1613, 1624, 1614, 1757, 1758, 1760, 1756, 1759, 1603, 1604, 1839,
  1840, 1841, 1593, 1583, 1594, 1584, 1595, 1585, 1596, 1586, 1597, 1587, 1598, 1588, 1599, 1589,
  1600, 1590, 1601, 1591, 1602, 1592, 1535, 1536, 1752, 1753, 1755, 1751, 1754, 1517, 1522, 1523,
  1524, 1519, 1518, 1521, 1520, 1526, 1528, 1529, 1530, 1527, 1531, 1532, 1744, 1743, 1742, 1525,
  1537, 1538, 1747, 1746, 1745, 1750, 1749, 1748, 1770, 1771, 1769, 1767, 1768, 1766, 1731, 1732,
  1733, 1734, 1735, 1736, 1727, 1728, 1729, 1730, 1725, 1726, 1740, 1741, 1739, 1738, 1737,
]
/// The same for pairs that also store the first operation's value.
public let keepingPairKeys: [UInt32] = [
  2228255, 5701660, 5701662, 5701820, 5701822, 5701828, 5701830, 5701836, 5701838, 5701844, 5701846, 5701852, 5701854, 5701860, 5701862, 5701868,
  5701870, 5701876, 5701878, 5701884, 5701886, 5701892, 5701894, 7012380, 7012382, 7012540, 7012542, 7012548, 7012550, 7012556, 7012558, 7012564,
  7012566, 7012572, 7012574, 7012580, 7012582, 7012588, 7012590, 7012596, 7012598, 7012604, 7012606, 7012612, 7012614, 23003164, 23003166, 23003167,
  23003224, 23003228, 23003232, 23003236, 23003240, 23003244, 23003252, 23003268, 23003277, 23003300, 23003324, 23003326, 23003332, 23003334, 23003340, 23003342,
  23003348, 23003350, 23003356, 23003358, 23003364, 23003366, 23003372, 23003374, 23003380, 23003382, 23003388, 23003390, 23003396, 23003398, 23003938, 23134236,
  23134238, 23134239, 23134296, 23134300, 23134304, 23134308, 23134312, 23134316, 23134324, 23134340, 23134349, 23134372, 23134396, 23134398, 23134404, 23134406,
  23134412, 23134414, 23134420, 23134422, 23134428, 23134430, 23134436, 23134438, 23134444, 23134446, 23134452, 23134454, 23134460, 23134462, 23134468, 23134470,
  23135010, 28114975, 28115214, 28115216, 28115222, 28115224, 28115230, 28115232, 28115238, 28115240, 28115246, 28115248, 28115254, 28115256, 28115262, 28115264,
  28115270, 28115272, 28115278, 28115280, 28115286, 28115288,
]
public let keepingPairOperations: [UInt16] = [
  1950, 1906, 1907, 1887, 1886, 1889, 1888, 1891, 1890, 1893, 1892, 1895, 1894, 1897, 1896, 1899,
  1898, 1901, 1900, 1903, 1902, 1905, 1904, 1928, 1929, 1909, 1908, 1911, 1910, 1913, 1912, 1915,
  1914, 1917, 1916, 1919, 1918, 1921, 1920, 1923, 1922, 1925, 1924, 1927, 1926, 1884, 1885, 1952,
  1965, 1966, 1970, 1971, 1968, 1967, 1969, 1973, 1974, 1975, 1865, 1864, 1867, 1866, 1869, 1868,
  1871, 1870, 1873, 1872, 1875, 1874, 1877, 1876, 1879, 1878, 1881, 1880, 1883, 1882, 1972, 1862,
  1863, 1951, 1954, 1955, 1959, 1960, 1957, 1956, 1958, 1962, 1963, 1964, 1843, 1842, 1845, 1844,
  1847, 1846, 1849, 1848, 1851, 1850, 1853, 1852, 1855, 1854, 1857, 1856, 1859, 1858, 1861, 1860,
  1961, 1953, 1931, 1930, 1933, 1932, 1935, 1934, 1937, 1936, 1939, 1938, 1941, 1940, 1943, 1942,
  1945, 1944, 1947, 1946, 1949, 1948,
]
