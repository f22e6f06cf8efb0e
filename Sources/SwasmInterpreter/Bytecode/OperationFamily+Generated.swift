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
  76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 88, 89, 92, 93, 96, 97,
  100, 101, 104, 105, 108, 109, 112, 113, 116, 117, 120, 121, 124, 125, 128, 129,
  137, 138, 146, 147, 153, 154, 160, 161, 169, 170, 178, 179, 181, 185, 189, 193,
  197, 201, 205, 209, 213, 217, 221, 225, 229, 233, 237, 241, 245, 249, 253, 257,
  261, 263, 267, 271, 275, 279, 283, 287, 291, 295, 299, 303, 307, 311, 315, 319,
  323, 327, 331, 335, 339, 343, 345, 347, 349, 353, 358, 362, 367, 372, 377, 382,
  386, 390, 394, 399, 404, 409, 414, 419, 421, 423, 425, 429, 434, 438, 443, 448,
  453, 458, 462, 466, 470, 475, 480, 485, 490, 495, 499, 503, 507, 511, 515, 519,
  523, 527, 531, 535, 539, 543, 547, 551, 555, 559, 563, 567, 571, 575, 579, 583,
  587, 591, 595, 599, 603, 607, 611, 615, 619, 623, 625, 627, 629, 631, 633, 635,
  637, 641, 648, 652, 659, 663, 667, 674, 676, 678, 680, 682, 684, 686, 688, 692,
  699, 703, 710, 714, 718, 725, 727, 729, 731, 733, 735, 737, 739, 741, 743, 745,
  747, 749, 751, 753, 755, 757, 759, 761, 763, 765, 767, 769, 771, 773, 775, 777,
  779, 781, 783, 785, 787, 789, 791, 793, 795, 797, 799, 802, 803, 806, 807, 810,
  811, 814, 815, 818, 819, 822, 823, 826, 827, 830, 831, 834, 835, 838, 839, 842,
  843, 849, 850, 853, 854, 857, 858, 861, 862, 865, 866, 869, 870, 873, 874, 877,
  878, 881, 882, 885, 886, 889, 890, 893, 898, 900, 902, 904, 906, 908, 910, 912,
  914, 916, 918, 920, 922, 924, 926, 928, 930, 932, 934, 936, 938, 940, 942, 944,
  946, 948, 950, 952, 954, 956, 958, 960, 962, 964, 966, 968, 970, 972, 976, 981,
  985, 989, 993, 995, 997, 999, 1002, 1005, 1008, 1011, 1013, 1015, 1018, 1021, 1024, 1027,
  1029, 1031, 1034, 1037, 1040, 1043, 1045, 1047, 1050, 1053, 1055, 1057, 1060, 1063, 1065, 1067,
  1070, 1073, 1075, 1077, 1079, 1081, 1083, 1086, 1089, 1093, 1097, 1101, 1105, 1107, 1109, 1114,
  1117, 1120, 1122, 1124, 1126, 1128, 1130, 1132, 1134, 1136, 1138, 1140, 1142, 1144, 1147, 1150,
  1152, 1154, 1156, 1158, 1162, 1166, 1170, 1174, 1176, 1178, 1181, 1184, 1187, 1189, 1191, 1193,
  1195, 1197, 1199, 1201, 1203, 1205, 1207, 1209, 1211, 1213, 1215, 1217, 1219, 1221, 1223, 1225,
  1227, 1231, 1235, 1239, 1243, 1246, 1248, 1250, 1252, 1254, 1256, 1258, 1260, 1262, 1264, 1266,
  1268, 1270, 1272, 1274, 1276, 1278, 1280, 1282, 1286, 1290, 1294, 1296, 1299, 1301, 1303, 1305,
  1307, 1309, 1311, 1313, 1315, 1317, 1319, 1321, 1323, 1327, 1330, 1334, 1337, 1339, 1341, 1344,
  1347, 1349, 1351, 1353, 1355, 1357, 1359, 1361, 1363, 1366, 1368, 1371, 1373, 1375, 1378, 1381,
  1383, 1385, 1387, 1389, 1391, 1393, 1395, 1397, 1399, 1401, 1402, 1403, 1404, 1405, 1406, 1407,
  1408, 1409, 1412, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425,
  1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441,
  1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457,
  1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472,
]
public let familyVariantMasks: [UInt64] = [
  3, 3, 4, 1, 7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1, 1,
  7, 513, 1, 3, 1, 1, 7, 513, 1, 3, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 2, 7, 2, 7, 2, 7,
  2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 495,
  2, 495, 2, 63, 2, 63, 2, 495, 2, 495, 2, 3, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  3, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 3, 3, 3, 195, 203, 195, 203, 203, 203, 203, 195,
  195, 195, 203, 203, 203, 203, 203, 3, 3, 3, 195, 203, 195, 203, 203, 203,
  203, 195, 195, 195, 203, 203, 203, 203, 203, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
  195, 195, 195, 195, 195, 195, 195, 195, 195, 3, 3, 3, 3, 3, 3, 3,
  195, 239, 195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3, 3, 195, 239,
  195, 239, 195, 195, 239, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 7, 2, 7, 2, 7, 2,
  7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2, 7, 2,
  63, 2, 7, 2, 7, 2, 11, 2, 11, 2, 11, 2, 11, 2, 11, 2,
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
  5570587, 5570589, 5570746, 5570748, 5570754, 5570756, 5570762, 5570764, 5570770, 5570772, 5570778, 5570780, 5570786, 5570788, 5570794, 5570796,
  5570802, 5570804, 5570810, 5570812, 5570818, 5570820, 5570910, 5570912, 5570914, 5570915, 5570919, 5570945, 5570951, 5570958, 6095486, 6095490,
  6095492, 6095497, 6357681, 6357685, 6357687, 6357692, 6619324, 6619332, 6619486, 6619488, 6619490, 6619491, 6619495, 6619521, 6619527, 6619534,
  6881307, 6881309, 6881466, 6881468, 6881474, 6881476, 6881482, 6881484, 6881490, 6881492, 6881498, 6881500, 6881506, 6881508, 6881514, 6881516,
  6881522, 6881524, 6881530, 6881532, 6881538, 6881540, 6881630, 6881632, 6881634, 6881635, 6881639, 6881665, 6881671, 6881678, 7143774, 7143776,
  7143778, 7143779, 7143783, 7143809, 7143815, 7143822, 7405595, 7405597, 7405756, 7405764, 7405918, 7405920, 7405922, 7405923, 7405927, 7405953,
  7405959, 7405966, 11862052, 11862062, 11862072, 11993124, 11993134, 11993144, 12386340, 12386350, 12386360, 12517412, 12517422, 12517432, 12910628, 12910638,
  12910648, 13041700, 13041710, 13041720, 13434916, 13434926, 13434936, 13565988, 13565998, 13566008, 13959204, 13959214, 13959224, 14090276, 14090286, 14090296,
  14483492, 14483502, 14483512, 14614564, 14614574, 14614584, 15007780, 15007790, 15007800, 15138852, 15138862, 15138872, 15532068, 15532078, 15532088, 15663140,
  15663150, 15663160, 16056356, 16056366, 16056376, 16187428, 16187438, 16187448, 16580644, 16580654, 16580664, 16711716, 16711726, 16711736, 22872091, 22872093,
  22872150, 22872154, 22872158, 22872162, 22872166, 22872170, 22872174, 22872178, 22872194, 22872203, 22872212, 22872219, 22872226, 22872250, 22872252, 22872258,
  22872260, 22872266, 22872268, 22872274, 22872276, 22872282, 22872284, 22872290, 22872292, 22872298, 22872300, 22872306, 22872308, 22872314, 22872316, 22872322,
  22872324, 22872414, 22872416, 22872447, 22872449, 22872451, 22872455, 22872462, 22872477, 22872864, 22937686, 22937690, 22937694, 22937698, 22937702, 22937706,
  22937710, 22937714, 22937730, 22937739, 22937748, 22937755, 22937762, 22938400, 23003163, 23003165, 23003222, 23003226, 23003230, 23003234, 23003238, 23003242,
  23003246, 23003250, 23003266, 23003275, 23003284, 23003291, 23003298, 23003322, 23003324, 23003330, 23003332, 23003338, 23003340, 23003346, 23003348, 23003354,
  23003356, 23003362, 23003364, 23003370, 23003372, 23003378, 23003380, 23003386, 23003388, 23003394, 23003396, 23003486, 23003488, 23003521, 23003534, 23003936,
  23593310, 23593312, 25034779, 25034781, 25034938, 25034940, 25034946, 25034948, 25034954, 25034956, 25034962, 25034964, 25034970, 25034972, 25034978, 25034980,
  25034986, 25034988, 25034994, 25034996, 25035002, 25035004, 25035010, 25035012, 25035102, 25035135, 25035139, 25035143, 25035165, 25165851, 25165853, 25165860,
  25165870, 25165880, 25166010, 25166012, 25166018, 25166020, 25166026, 25166028, 25166034, 25166036, 25166042, 25166044, 25166050, 25166052, 25166058, 25166060,
  25166066, 25166068, 25166074, 25166076, 25166082, 25166084, 25166174, 25166176, 25559390, 25559423, 25559427, 25559431, 25559453, 26017878, 26017882, 26017886,
  26017890, 26017894, 26017898, 26017902, 26017906, 26017922, 26017931, 26017940, 26017947, 26017954, 26018142, 26018144, 26018177, 26018179, 26018183, 26018592,
  26673502, 26673504, 26673537, 26673539, 26673543, 27001217, 27001219, 27001223, 27853226, 27853267, 27853289, 30540202, 30540243, 30540265, 42467966, 42467970,
  42467972, 45810353, 45810357, 45810359, 52364237, 52364239, 52364415, 52364417, 52364588, 52364595, 75367657, 75498729, 81659096, 82314456, 87164204,
]
public let fusedPairOperations: [UInt16] = [
  1645, 1646, 1635, 1625, 1636, 1626, 1637, 1627, 1638, 1628, 1639, 1629, 1640, 1630, 1641, 1631,
  1642, 1632, 1643, 1633, 1644, 1634, 1675, 1676, 1679, 1680, 1678, 1681, 1677, 1682, 1715, 1717,
  1718, 1716, 1719, 1721, 1722, 1720, 1669, 1670, 1691, 1692, 1695, 1696, 1694, 1697, 1693, 1698,
  1667, 1668, 1657, 1647, 1658, 1648, 1659, 1649, 1660, 1650, 1661, 1651, 1662, 1652, 1663, 1653,
  1664, 1654, 1665, 1655, 1666, 1656, 1683, 1684, 1687, 1688, 1686, 1689, 1685, 1690, 1707, 1708,
  1711, 1712, 1710, 1713, 1709, 1714, 1673, 1674, 1671, 1672, 1699, 1700, 1703, 1704, 1702, 1705,
  1701, 1706, 1777, 1778, 1779, 1780, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790,
  1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806,
  1807, 1808, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822,
  1823, 1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1557, 1558,
  1473, 1478, 1479, 1480, 1475, 1474, 1477, 1476, 1482, 1484, 1485, 1486, 1483, 1547, 1537, 1548,
  1538, 1549, 1539, 1550, 1540, 1551, 1541, 1552, 1542, 1553, 1543, 1554, 1544, 1555, 1545, 1556,
  1546, 1760, 1775, 1761, 1774, 1763, 1759, 1776, 1762, 1481, 1501, 1506, 1507, 1508, 1503, 1502,
  1505, 1504, 1510, 1512, 1513, 1514, 1511, 1509, 1579, 1580, 1487, 1492, 1493, 1494, 1489, 1488,
  1491, 1490, 1496, 1498, 1499, 1500, 1497, 1569, 1559, 1570, 1560, 1571, 1561, 1572, 1562, 1573,
  1563, 1574, 1564, 1575, 1565, 1576, 1566, 1577, 1567, 1578, 1568, 1771, 1772, 1770, 1773, 1495,
  1531, 1532, 1623, 1624, 1613, 1603, 1614, 1604, 1615, 1605, 1616, 1606, 1617, 1607, 1618, 1608,
  1619, 1609, 1620, 1610, 1621, 1611, 1622, 1612, 1755, 1756, 1758, 1754, 1757, 1601, 1602, 1837,
  1838, 1839, 1591, 1581, 1592, 1582, 1593, 1583, 1594, 1584, 1595, 1585, 1596, 1586, 1597, 1587,
  1598, 1588, 1599, 1589, 1600, 1590, 1533, 1534, 1750, 1751, 1753, 1749, 1752, 1515, 1520, 1521,
  1522, 1517, 1516, 1519, 1518, 1524, 1526, 1527, 1528, 1525, 1529, 1530, 1742, 1741, 1740, 1523,
  1535, 1536, 1745, 1744, 1743, 1748, 1747, 1746, 1768, 1769, 1767, 1765, 1766, 1764, 1729, 1730,
  1731, 1732, 1733, 1734, 1725, 1726, 1727, 1728, 1723, 1724, 1738, 1739, 1737, 1736, 1735,
]
/// The same for pairs that also store the first operation's value.
public let keepingPairKeys: [UInt32] = [
  5570587, 5570589, 5570746, 5570748, 5570754, 5570756, 5570762, 5570764, 5570770, 5570772, 5570778, 5570780, 5570786, 5570788, 5570794, 5570796,
  5570802, 5570804, 5570810, 5570812, 5570818, 5570820, 6881307, 6881309, 6881466, 6881468, 6881474, 6881476, 6881482, 6881484, 6881490, 6881492,
  6881498, 6881500, 6881506, 6881508, 6881514, 6881516, 6881522, 6881524, 6881530, 6881532, 6881538, 6881540, 22872091, 22872093, 22872250, 22872252,
  22872258, 22872260, 22872266, 22872268, 22872274, 22872276, 22872282, 22872284, 22872290, 22872292, 22872298, 22872300, 22872306, 22872308, 22872314, 22872316,
  22872322, 22872324, 23003163, 23003165, 23003322, 23003324, 23003330, 23003332, 23003338, 23003340, 23003346, 23003348, 23003354, 23003356, 23003362, 23003364,
  23003370, 23003372, 23003378, 23003380, 23003386, 23003388, 23003394, 23003396, 27984140, 27984142, 27984148, 27984150, 27984156, 27984158, 27984164, 27984166,
  27984172, 27984174, 27984180, 27984182, 27984188, 27984190, 27984196, 27984198, 27984204, 27984206, 27984212, 27984214,
]
public let keepingPairOperations: [UInt16] = [
  1904, 1905, 1885, 1884, 1887, 1886, 1889, 1888, 1891, 1890, 1893, 1892, 1895, 1894, 1897, 1896,
  1899, 1898, 1901, 1900, 1903, 1902, 1926, 1927, 1907, 1906, 1909, 1908, 1911, 1910, 1913, 1912,
  1915, 1914, 1917, 1916, 1919, 1918, 1921, 1920, 1923, 1922, 1925, 1924, 1882, 1883, 1863, 1862,
  1865, 1864, 1867, 1866, 1869, 1868, 1871, 1870, 1873, 1872, 1875, 1874, 1877, 1876, 1879, 1878,
  1881, 1880, 1860, 1861, 1841, 1840, 1843, 1842, 1845, 1844, 1847, 1846, 1849, 1848, 1851, 1850,
  1853, 1852, 1855, 1854, 1857, 1856, 1859, 1858, 1929, 1928, 1931, 1930, 1933, 1932, 1935, 1934,
  1937, 1936, 1939, 1938, 1941, 1940, 1943, 1942, 1945, 1944, 1947, 1946,
]
