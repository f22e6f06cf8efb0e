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

/// The family's first operation, and the bit set of the variant keys that exist; operations follow in key order.
public let familyFirstOperations: [UInt16] = [
  29, 31, 33, 34, 35, 36, 39, 41, 42, 44, 45, 46, 49, 51, 52, 54,
  55, 56, 59, 61, 62, 64, 65, 66, 69, 71, 72, 74, 75, 76, 77, 78,
  79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, 92, 94, 96, 97, 100,
  101, 104, 105, 108, 109, 112, 113, 116, 117, 120, 121, 124, 125, 128, 129, 132,
  133, 136, 137, 140, 141, 149, 150, 158, 159, 165, 166, 172, 173, 181, 182, 190,
  191, 193, 197, 201, 205, 209, 213, 217, 221, 225, 229, 233, 237, 241, 245, 249,
  253, 257, 261, 265, 269, 273, 275, 279, 283, 287, 291, 295, 299, 303, 307, 311,
  315, 319, 323, 327, 331, 335, 339, 343, 347, 351, 355, 357, 359, 361, 365, 370,
  374, 379, 384, 389, 394, 398, 402, 406, 411, 416, 421, 426, 431, 433, 435, 437,
  441, 446, 450, 455, 460, 465, 470, 474, 478, 482, 487, 492, 497, 502, 507, 511,
  515, 519, 523, 527, 531, 535, 539, 543, 547, 551, 555, 559, 563, 567, 571, 575,
  579, 583, 587, 591, 595, 599, 603, 607, 611, 615, 619, 623, 627, 631, 635, 637,
  639, 641, 643, 645, 647, 649, 653, 660, 664, 671, 675, 679, 686, 688, 690, 692,
  694, 696, 698, 700, 704, 711, 715, 722, 726, 730, 737, 739, 741, 743, 745, 747,
  749, 751, 753, 755, 757, 759, 761, 763, 765, 767, 769, 771, 773, 775, 777, 779,
  781, 783, 785, 787, 789, 791, 793, 795, 797, 799, 801, 803, 805, 807, 809, 811,
  814, 815, 818, 819, 822, 823, 826, 827, 830, 831, 834, 835, 838, 839, 842, 843,
  846, 847, 850, 851, 854, 855, 861, 862, 865, 866, 869, 870, 873, 874, 877, 878,
  881, 882, 885, 886, 889, 890, 893, 894, 897, 898, 901, 902, 905, 910, 912, 914,
  916, 918, 920, 922, 924, 926, 928, 930, 932, 934, 936, 938, 940, 942, 944, 946,
  948, 950, 952, 954, 956, 958, 960, 962, 964, 966, 968, 970, 972, 974, 976, 978,
  980, 982, 984, 988, 993, 997, 1001, 1005, 1007, 1009, 1011, 1014, 1017, 1020, 1023, 1025,
  1027, 1030, 1033, 1036, 1039, 1041, 1043, 1046, 1049, 1052, 1055, 1057, 1059, 1062, 1065, 1067,
  1069, 1072, 1075, 1077, 1079, 1082, 1085, 1087, 1089, 1091, 1093, 1095, 1098, 1101, 1105, 1109,
  1113, 1117, 1119, 1121, 1126, 1129, 1132, 1134, 1136, 1138, 1140, 1142, 1144, 1146, 1148, 1150,
  1152, 1154, 1156, 1159, 1162, 1164, 1166, 1168, 1170, 1174, 1178, 1182, 1186, 1188, 1190, 1193,
  1196, 1199, 1201, 1203, 1205, 1207, 1209, 1211, 1213, 1215, 1217, 1219, 1221, 1223, 1225, 1227,
  1229, 1231, 1233, 1235, 1237, 1239, 1243, 1247, 1251, 1255, 1258, 1260, 1262, 1264, 1266, 1268,
  1270, 1272, 1274, 1276, 1278, 1280, 1282, 1284, 1286, 1288, 1290, 1292, 1294, 1298, 1302, 1306,
  1308, 1311, 1313, 1315, 1317, 1319, 1321, 1323, 1325, 1327, 1329, 1331, 1333, 1335, 1339, 1342,
  1346, 1349, 1351, 1353, 1356, 1359, 1361, 1363, 1365, 1367, 1369, 1371, 1373, 1375, 1378, 1380,
  1383, 1385, 1387, 1390, 1393, 1395, 1397, 1399, 1401, 1403, 1405, 1407, 1409, 1411, 1413, 1414,
  1415, 1416, 1417, 1418, 1419, 1420, 1421, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432,
  1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1448,
  1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1461, 1462, 1463, 1464,
  1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473, 1474, 1475, 1476, 1477, 1478, 1479, 1480,
  1481, 1482, 1483, 1484,
]
public let familyVariantMasks: [UInt64] = [
  3, 3, 2, 4, 1, 7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1,
  1, 7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 1, 7, 2,
  7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2,
  7, 2, 7, 2, 495, 2, 495, 2, 63, 2, 63, 2, 495, 2, 495, 2,
  3, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 3, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 3, 3, 3, 195, 203, 195,
  203, 203, 203, 203, 195, 195, 195, 203, 203, 203, 203, 203, 3, 3, 3, 195,
  203, 195, 203, 203, 203, 203, 195, 195, 195, 203, 203, 203, 203, 203, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 3, 3,
  3, 3, 3, 3, 3, 195, 239, 195, 239, 195, 195, 239, 3, 3, 3, 3,
  3, 3, 3, 195, 239, 195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7,
  2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7,
  2, 7, 2, 7, 2, 63, 2, 7, 2, 7, 2, 11, 2, 11, 2, 11,
  2, 11, 2, 11, 2, 11, 2, 11, 2, 11, 2, 11, 203, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 195, 203, 195, 195, 523, 3, 3, 3, 11, 11, 11, 11, 3, 3,
  11, 11, 11, 11, 3, 3, 11, 11, 11, 11, 3, 3, 11, 11, 3, 3,
  11, 11, 3, 3, 11, 11, 3, 3, 3, 3, 3, 11, 11, 195, 195, 195,
  195, 3, 3, 203, 11, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 11, 11, 3, 3, 3, 3, 195, 195, 195, 195, 3, 3, 11, 11,
  11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 195, 195, 195, 195, 11, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 195, 195, 195, 3,
  11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 195, 11, 195,
  11, 3, 3, 11, 11, 3, 3, 3, 3, 3, 3, 3, 3, 11, 3, 11,
  3, 3, 11, 11, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1,
  1, 1, 1, 1, 1, 1, 11, 1, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2,
]

/// Fused pairs: first operation << 16 | second operation, ascending, and the operation that does both.
public let fusedPairKeys: [UInt32] = [
  6357022, 6357024, 6357190, 6357192, 6357198, 6357200, 6357206, 6357208, 6357214, 6357216, 6357222, 6357224, 6357230, 6357232, 6357238, 6357240,
  6357246, 6357248, 6357254, 6357256, 6357262, 6357264, 6357354, 6357356, 6357358, 6357359, 6357363, 6357389, 6357395, 6357402, 6881930, 6881934,
  6881936, 6881941, 7144125, 7144129, 7144131, 7144136, 7405768, 7405776, 7405930, 7405932, 7405934, 7405935, 7405939, 7405965, 7405971, 7405978,
  7667742, 7667744, 7667910, 7667912, 7667918, 7667920, 7667926, 7667928, 7667934, 7667936, 7667942, 7667944, 7667950, 7667952, 7667958, 7667960,
  7667966, 7667968, 7667974, 7667976, 7667982, 7667984, 7668074, 7668076, 7668078, 7668079, 7668083, 7668109, 7668115, 7668122, 7930218, 7930220,
  7930222, 7930223, 7930227, 7930253, 7930259, 7930266, 8192030, 8192032, 8192200, 8192208, 8192362, 8192364, 8192366, 8192367, 8192371, 8192397,
  8192403, 8192410, 12648488, 12648498, 12648508, 12779560, 12779570, 12779580, 13172776, 13172786, 13172796, 13303848, 13303858, 13303868, 13697064, 13697074,
  13697084, 13828136, 13828146, 13828156, 14221352, 14221362, 14221372, 14352424, 14352434, 14352444, 14745640, 14745650, 14745660, 14876712, 14876722, 14876732,
  15269928, 15269938, 15269948, 15401000, 15401010, 15401020, 15794216, 15794226, 15794236, 15925288, 15925298, 15925308, 16318504, 16318514, 16318524, 16449576,
  16449586, 16449596, 16842792, 16842802, 16842812, 16973864, 16973874, 16973884, 17367080, 17367090, 17367100, 17498152, 17498162, 17498172, 23658526, 23658528,
  23658594, 23658598, 23658602, 23658606, 23658610, 23658614, 23658618, 23658622, 23658638, 23658647, 23658656, 23658663, 23658670, 23658694, 23658696, 23658702,
  23658704, 23658710, 23658712, 23658718, 23658720, 23658726, 23658728, 23658734, 23658736, 23658742, 23658744, 23658750, 23658752, 23658758, 23658760, 23658766,
  23658768, 23658858, 23658860, 23658891, 23658893, 23658895, 23658899, 23658906, 23658921, 23659308, 23724130, 23724134, 23724138, 23724142, 23724146, 23724150,
  23724154, 23724158, 23724174, 23724183, 23724192, 23724199, 23724206, 23724844, 23789598, 23789600, 23789666, 23789670, 23789674, 23789678, 23789682, 23789686,
  23789690, 23789694, 23789710, 23789719, 23789728, 23789735, 23789742, 23789766, 23789768, 23789774, 23789776, 23789782, 23789784, 23789790, 23789792, 23789798,
  23789800, 23789806, 23789808, 23789814, 23789816, 23789822, 23789824, 23789830, 23789832, 23789838, 23789840, 23789930, 23789932, 23789965, 23789978, 23790380,
  24379754, 24379756, 25821214, 25821216, 25821382, 25821384, 25821390, 25821392, 25821398, 25821400, 25821406, 25821408, 25821414, 25821416, 25821422, 25821424,
  25821430, 25821432, 25821438, 25821440, 25821446, 25821448, 25821454, 25821456, 25821546, 25821579, 25821583, 25821587, 25821609, 25952286, 25952288, 25952296,
  25952306, 25952316, 25952454, 25952456, 25952462, 25952464, 25952470, 25952472, 25952478, 25952480, 25952486, 25952488, 25952494, 25952496, 25952502, 25952504,
  25952510, 25952512, 25952518, 25952520, 25952526, 25952528, 25952618, 25952620, 26345834, 26345867, 26345871, 26345875, 26345897, 26804322, 26804326, 26804330,
  26804334, 26804338, 26804342, 26804346, 26804350, 26804366, 26804375, 26804384, 26804391, 26804398, 26804586, 26804588, 26804621, 26804623, 26804627, 26805036,
  27459946, 27459948, 27459981, 27459983, 27459987, 27787661, 27787663, 27787667, 28639670, 28639711, 28639733, 31326646, 31326687, 31326709, 43254410, 43254414,
  43254416, 46596797, 46596801, 46596803, 53150681, 53150683, 53150859, 53150861, 53151032, 53151039, 76154101, 76285173, 82445540, 83100900, 87950648,
]
public let fusedPairOperations: [UInt16] = [
  1657, 1658, 1647, 1637, 1648, 1638, 1649, 1639, 1650, 1640, 1651, 1641, 1652, 1642, 1653, 1643,
  1654, 1644, 1655, 1645, 1656, 1646, 1687, 1688, 1691, 1692, 1690, 1693, 1689, 1694, 1727, 1729,
  1730, 1728, 1731, 1733, 1734, 1732, 1681, 1682, 1703, 1704, 1707, 1708, 1706, 1709, 1705, 1710,
  1679, 1680, 1669, 1659, 1670, 1660, 1671, 1661, 1672, 1662, 1673, 1663, 1674, 1664, 1675, 1665,
  1676, 1666, 1677, 1667, 1678, 1668, 1695, 1696, 1699, 1700, 1698, 1701, 1697, 1702, 1719, 1720,
  1723, 1724, 1722, 1725, 1721, 1726, 1685, 1686, 1683, 1684, 1711, 1712, 1715, 1716, 1714, 1717,
  1713, 1718, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802,
  1803, 1804, 1805, 1806, 1807, 1808, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818,
  1819, 1820, 1821, 1822, 1823, 1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834,
  1835, 1836, 1837, 1838, 1839, 1840, 1841, 1842, 1843, 1844, 1845, 1846, 1847, 1848, 1569, 1570,
  1485, 1490, 1491, 1492, 1487, 1486, 1489, 1488, 1494, 1496, 1497, 1498, 1495, 1559, 1549, 1560,
  1550, 1561, 1551, 1562, 1552, 1563, 1553, 1564, 1554, 1565, 1555, 1566, 1556, 1567, 1557, 1568,
  1558, 1772, 1787, 1773, 1786, 1775, 1771, 1788, 1774, 1493, 1513, 1518, 1519, 1520, 1515, 1514,
  1517, 1516, 1522, 1524, 1525, 1526, 1523, 1521, 1591, 1592, 1499, 1504, 1505, 1506, 1501, 1500,
  1503, 1502, 1508, 1510, 1511, 1512, 1509, 1581, 1571, 1582, 1572, 1583, 1573, 1584, 1574, 1585,
  1575, 1586, 1576, 1587, 1577, 1588, 1578, 1589, 1579, 1590, 1580, 1783, 1784, 1782, 1785, 1507,
  1543, 1544, 1635, 1636, 1625, 1615, 1626, 1616, 1627, 1617, 1628, 1618, 1629, 1619, 1630, 1620,
  1631, 1621, 1632, 1622, 1633, 1623, 1634, 1624, 1767, 1768, 1770, 1766, 1769, 1613, 1614, 1849,
  1850, 1851, 1603, 1593, 1604, 1594, 1605, 1595, 1606, 1596, 1607, 1597, 1608, 1598, 1609, 1599,
  1610, 1600, 1611, 1601, 1612, 1602, 1545, 1546, 1762, 1763, 1765, 1761, 1764, 1527, 1532, 1533,
  1534, 1529, 1528, 1531, 1530, 1536, 1538, 1539, 1540, 1537, 1541, 1542, 1754, 1753, 1752, 1535,
  1547, 1548, 1757, 1756, 1755, 1760, 1759, 1758, 1780, 1781, 1779, 1777, 1778, 1776, 1741, 1742,
  1743, 1744, 1745, 1746, 1737, 1738, 1739, 1740, 1735, 1736, 1750, 1751, 1749, 1748, 1747,
]
/// The same for pairs that also store the first operation's value.
public let keepingPairKeys: [UInt32] = [
  2359329, 6357022, 6357024, 6357190, 6357192, 6357198, 6357200, 6357206, 6357208, 6357214, 6357216, 6357222, 6357224, 6357230, 6357232, 6357238,
  6357240, 6357246, 6357248, 6357254, 6357256, 6357262, 6357264, 7667742, 7667744, 7667910, 7667912, 7667918, 7667920, 7667926, 7667928, 7667934,
  7667936, 7667942, 7667944, 7667950, 7667952, 7667958, 7667960, 7667966, 7667968, 7667974, 7667976, 7667982, 7667984, 23658526, 23658528, 23658529,
  23658594, 23658598, 23658602, 23658606, 23658610, 23658614, 23658622, 23658638, 23658647, 23658670, 23658694, 23658696, 23658702, 23658704, 23658710, 23658712,
  23658718, 23658720, 23658726, 23658728, 23658734, 23658736, 23658742, 23658744, 23658750, 23658752, 23658758, 23658760, 23658766, 23658768, 23659308, 23789598,
  23789600, 23789601, 23789666, 23789670, 23789674, 23789678, 23789682, 23789686, 23789694, 23789710, 23789719, 23789742, 23789766, 23789768, 23789774, 23789776,
  23789782, 23789784, 23789790, 23789792, 23789798, 23789800, 23789806, 23789808, 23789814, 23789816, 23789822, 23789824, 23789830, 23789832, 23789838, 23789840,
  23790380, 28770337, 28770584, 28770586, 28770592, 28770594, 28770600, 28770602, 28770608, 28770610, 28770616, 28770618, 28770624, 28770626, 28770632, 28770634,
  28770640, 28770642, 28770648, 28770650, 28770656, 28770658,
]
public let keepingPairOperations: [UInt16] = [
  1960, 1916, 1917, 1897, 1896, 1899, 1898, 1901, 1900, 1903, 1902, 1905, 1904, 1907, 1906, 1909,
  1908, 1911, 1910, 1913, 1912, 1915, 1914, 1938, 1939, 1919, 1918, 1921, 1920, 1923, 1922, 1925,
  1924, 1927, 1926, 1929, 1928, 1931, 1930, 1933, 1932, 1935, 1934, 1937, 1936, 1894, 1895, 1962,
  1975, 1976, 1980, 1981, 1978, 1977, 1979, 1983, 1984, 1985, 1875, 1874, 1877, 1876, 1879, 1878,
  1881, 1880, 1883, 1882, 1885, 1884, 1887, 1886, 1889, 1888, 1891, 1890, 1893, 1892, 1982, 1872,
  1873, 1961, 1964, 1965, 1969, 1970, 1967, 1966, 1968, 1972, 1973, 1974, 1853, 1852, 1855, 1854,
  1857, 1856, 1859, 1858, 1861, 1860, 1863, 1862, 1865, 1864, 1867, 1866, 1869, 1868, 1871, 1870,
  1971, 1963, 1941, 1940, 1943, 1942, 1945, 1944, 1947, 1946, 1949, 1948, 1951, 1950, 1953, 1952,
  1955, 1954, 1957, 1956, 1959, 1958,
]
