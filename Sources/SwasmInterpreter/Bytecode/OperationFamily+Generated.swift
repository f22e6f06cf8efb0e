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
  26, 28, 30, 31, 32, 33, 36, 38, 39, 41, 42, 43, 46, 48, 49, 51,
  52, 53, 56, 58, 59, 61, 62, 63, 66, 68, 69, 71, 72, 73, 74, 75,
  76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 89, 90, 93, 94, 97,
  98, 101, 102, 105, 106, 109, 110, 113, 114, 117, 118, 121, 122, 125, 126, 129,
  130, 138, 139, 147, 148, 154, 155, 161, 162, 170, 171, 179, 180, 182, 186, 190,
  194, 198, 202, 206, 210, 214, 218, 222, 226, 230, 234, 238, 242, 246, 250, 254,
  258, 262, 264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316,
  320, 324, 328, 332, 336, 340, 344, 346, 348, 350, 354, 359, 363, 368, 373, 378,
  383, 387, 391, 395, 400, 405, 410, 415, 420, 422, 424, 426, 430, 435, 439, 444,
  449, 454, 459, 463, 467, 471, 476, 481, 486, 491, 496, 500, 504, 508, 512, 516,
  520, 524, 528, 532, 536, 540, 544, 548, 552, 556, 560, 564, 568, 572, 576, 580,
  584, 588, 592, 596, 600, 604, 608, 612, 616, 620, 624, 626, 628, 630, 632, 634,
  636, 638, 642, 649, 653, 660, 664, 668, 675, 677, 679, 681, 683, 685, 687, 689,
  693, 700, 704, 711, 715, 719, 726, 728, 730, 732, 734, 736, 738, 740, 742, 744,
  746, 748, 750, 752, 754, 756, 758, 760, 762, 764, 766, 768, 770, 772, 774, 776,
  778, 780, 782, 784, 786, 788, 790, 792, 794, 796, 798, 800, 803, 804, 807, 808,
  811, 812, 815, 816, 819, 820, 823, 824, 827, 828, 831, 832, 835, 836, 839, 840,
  843, 844, 850, 851, 854, 855, 858, 859, 862, 863, 866, 867, 870, 871, 874, 875,
  878, 879, 882, 883, 886, 887, 890, 891, 894, 899, 901, 903, 905, 907, 909, 911,
  913, 915, 917, 919, 921, 923, 925, 927, 929, 931, 933, 935, 937, 939, 941, 943,
  945, 947, 949, 951, 953, 955, 957, 959, 961, 963, 965, 967, 969, 971, 973, 977,
  982, 986, 990, 994, 996, 998, 1000, 1003, 1006, 1009, 1012, 1014, 1016, 1019, 1022, 1025,
  1028, 1030, 1032, 1035, 1038, 1041, 1044, 1046, 1048, 1051, 1054, 1056, 1058, 1061, 1064, 1066,
  1068, 1071, 1074, 1076, 1078, 1080, 1082, 1084, 1087, 1090, 1094, 1098, 1102, 1106, 1108, 1110,
  1115, 1118, 1121, 1123, 1125, 1127, 1129, 1131, 1133, 1135, 1137, 1139, 1141, 1143, 1145, 1148,
  1151, 1153, 1155, 1157, 1159, 1163, 1167, 1171, 1175, 1177, 1179, 1182, 1185, 1188, 1190, 1192,
  1194, 1196, 1198, 1200, 1202, 1204, 1206, 1208, 1210, 1212, 1214, 1216, 1218, 1220, 1222, 1224,
  1226, 1228, 1232, 1236, 1240, 1244, 1247, 1249, 1251, 1253, 1255, 1257, 1259, 1261, 1263, 1265,
  1267, 1269, 1271, 1273, 1275, 1277, 1279, 1281, 1283, 1287, 1291, 1295, 1297, 1300, 1302, 1304,
  1306, 1308, 1310, 1312, 1314, 1316, 1318, 1320, 1322, 1324, 1328, 1331, 1335, 1338, 1340, 1342,
  1345, 1348, 1350, 1352, 1354, 1356, 1358, 1360, 1362, 1364, 1367, 1369, 1372, 1374, 1376, 1379,
  1382, 1384, 1386, 1388, 1390, 1392, 1394, 1396, 1398, 1400, 1402, 1403, 1404, 1405, 1406, 1407,
  1408, 1409, 1410, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422, 1423, 1424, 1425,
  1426, 1427, 1428, 1429, 1430, 1431, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441,
  1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1450, 1451, 1452, 1453, 1454, 1455, 1456, 1457,
  1458, 1459, 1460, 1461, 1462, 1463, 1464, 1465, 1466, 1467, 1468, 1469, 1470, 1471, 1472, 1473,
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
  5636123, 5636125, 5636283, 5636285, 5636291, 5636293, 5636299, 5636301, 5636307, 5636309, 5636315, 5636317, 5636323, 5636325, 5636331, 5636333,
  5636339, 5636341, 5636347, 5636349, 5636355, 5636357, 5636447, 5636449, 5636451, 5636452, 5636456, 5636482, 5636488, 5636495, 6161023, 6161027,
  6161029, 6161034, 6423218, 6423222, 6423224, 6423229, 6684861, 6684869, 6685023, 6685025, 6685027, 6685028, 6685032, 6685058, 6685064, 6685071,
  6946843, 6946845, 6947003, 6947005, 6947011, 6947013, 6947019, 6947021, 6947027, 6947029, 6947035, 6947037, 6947043, 6947045, 6947051, 6947053,
  6947059, 6947061, 6947067, 6947069, 6947075, 6947077, 6947167, 6947169, 6947171, 6947172, 6947176, 6947202, 6947208, 6947215, 7209311, 7209313,
  7209315, 7209316, 7209320, 7209346, 7209352, 7209359, 7471131, 7471133, 7471293, 7471301, 7471455, 7471457, 7471459, 7471460, 7471464, 7471490,
  7471496, 7471503, 11927589, 11927599, 11927609, 12058661, 12058671, 12058681, 12451877, 12451887, 12451897, 12582949, 12582959, 12582969, 12976165, 12976175,
  12976185, 13107237, 13107247, 13107257, 13500453, 13500463, 13500473, 13631525, 13631535, 13631545, 14024741, 14024751, 14024761, 14155813, 14155823, 14155833,
  14549029, 14549039, 14549049, 14680101, 14680111, 14680121, 15073317, 15073327, 15073337, 15204389, 15204399, 15204409, 15597605, 15597615, 15597625, 15728677,
  15728687, 15728697, 16121893, 16121903, 16121913, 16252965, 16252975, 16252985, 16646181, 16646191, 16646201, 16777253, 16777263, 16777273, 22937627, 22937629,
  22937687, 22937691, 22937695, 22937699, 22937703, 22937707, 22937711, 22937715, 22937731, 22937740, 22937749, 22937756, 22937763, 22937787, 22937789, 22937795,
  22937797, 22937803, 22937805, 22937811, 22937813, 22937819, 22937821, 22937827, 22937829, 22937835, 22937837, 22937843, 22937845, 22937851, 22937853, 22937859,
  22937861, 22937951, 22937953, 22937984, 22937986, 22937988, 22937992, 22937999, 22938014, 22938401, 23003223, 23003227, 23003231, 23003235, 23003239, 23003243,
  23003247, 23003251, 23003267, 23003276, 23003285, 23003292, 23003299, 23003937, 23068699, 23068701, 23068759, 23068763, 23068767, 23068771, 23068775, 23068779,
  23068783, 23068787, 23068803, 23068812, 23068821, 23068828, 23068835, 23068859, 23068861, 23068867, 23068869, 23068875, 23068877, 23068883, 23068885, 23068891,
  23068893, 23068899, 23068901, 23068907, 23068909, 23068915, 23068917, 23068923, 23068925, 23068931, 23068933, 23069023, 23069025, 23069058, 23069071, 23069473,
  23658847, 23658849, 25100315, 25100317, 25100475, 25100477, 25100483, 25100485, 25100491, 25100493, 25100499, 25100501, 25100507, 25100509, 25100515, 25100517,
  25100523, 25100525, 25100531, 25100533, 25100539, 25100541, 25100547, 25100549, 25100639, 25100672, 25100676, 25100680, 25100702, 25231387, 25231389, 25231397,
  25231407, 25231417, 25231547, 25231549, 25231555, 25231557, 25231563, 25231565, 25231571, 25231573, 25231579, 25231581, 25231587, 25231589, 25231595, 25231597,
  25231603, 25231605, 25231611, 25231613, 25231619, 25231621, 25231711, 25231713, 25624927, 25624960, 25624964, 25624968, 25624990, 26083415, 26083419, 26083423,
  26083427, 26083431, 26083435, 26083439, 26083443, 26083459, 26083468, 26083477, 26083484, 26083491, 26083679, 26083681, 26083714, 26083716, 26083720, 26084129,
  26739039, 26739041, 26739074, 26739076, 26739080, 27066754, 27066756, 27066760, 27918763, 27918804, 27918826, 30605739, 30605780, 30605802, 42533503, 42533507,
  42533509, 45875890, 45875894, 45875896, 52429774, 52429776, 52429952, 52429954, 52430125, 52430132, 75433194, 75564266, 81724633, 82379993, 87229741,
]
public let fusedPairOperations: [UInt16] = [
  1646, 1647, 1636, 1626, 1637, 1627, 1638, 1628, 1639, 1629, 1640, 1630, 1641, 1631, 1642, 1632,
  1643, 1633, 1644, 1634, 1645, 1635, 1676, 1677, 1680, 1681, 1679, 1682, 1678, 1683, 1716, 1718,
  1719, 1717, 1720, 1722, 1723, 1721, 1670, 1671, 1692, 1693, 1696, 1697, 1695, 1698, 1694, 1699,
  1668, 1669, 1658, 1648, 1659, 1649, 1660, 1650, 1661, 1651, 1662, 1652, 1663, 1653, 1664, 1654,
  1665, 1655, 1666, 1656, 1667, 1657, 1684, 1685, 1688, 1689, 1687, 1690, 1686, 1691, 1708, 1709,
  1712, 1713, 1711, 1714, 1710, 1715, 1674, 1675, 1672, 1673, 1700, 1701, 1704, 1705, 1703, 1706,
  1702, 1707, 1778, 1779, 1780, 1781, 1782, 1783, 1784, 1785, 1786, 1787, 1788, 1789, 1790, 1791,
  1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807,
  1808, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823,
  1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1558, 1559,
  1474, 1479, 1480, 1481, 1476, 1475, 1478, 1477, 1483, 1485, 1486, 1487, 1484, 1548, 1538, 1549,
  1539, 1550, 1540, 1551, 1541, 1552, 1542, 1553, 1543, 1554, 1544, 1555, 1545, 1556, 1546, 1557,
  1547, 1761, 1776, 1762, 1775, 1764, 1760, 1777, 1763, 1482, 1502, 1507, 1508, 1509, 1504, 1503,
  1506, 1505, 1511, 1513, 1514, 1515, 1512, 1510, 1580, 1581, 1488, 1493, 1494, 1495, 1490, 1489,
  1492, 1491, 1497, 1499, 1500, 1501, 1498, 1570, 1560, 1571, 1561, 1572, 1562, 1573, 1563, 1574,
  1564, 1575, 1565, 1576, 1566, 1577, 1567, 1578, 1568, 1579, 1569, 1772, 1773, 1771, 1774, 1496,
  1532, 1533, 1624, 1625, 1614, 1604, 1615, 1605, 1616, 1606, 1617, 1607, 1618, 1608, 1619, 1609,
  1620, 1610, 1621, 1611, 1622, 1612, 1623, 1613, 1756, 1757, 1759, 1755, 1758, 1602, 1603, 1838,
  1839, 1840, 1592, 1582, 1593, 1583, 1594, 1584, 1595, 1585, 1596, 1586, 1597, 1587, 1598, 1588,
  1599, 1589, 1600, 1590, 1601, 1591, 1534, 1535, 1751, 1752, 1754, 1750, 1753, 1516, 1521, 1522,
  1523, 1518, 1517, 1520, 1519, 1525, 1527, 1528, 1529, 1526, 1530, 1531, 1743, 1742, 1741, 1524,
  1536, 1537, 1746, 1745, 1744, 1749, 1748, 1747, 1769, 1770, 1768, 1766, 1767, 1765, 1730, 1731,
  1732, 1733, 1734, 1735, 1726, 1727, 1728, 1729, 1724, 1725, 1739, 1740, 1738, 1737, 1736,
]
/// The same for pairs that also store the first operation's value.
public let keepingPairKeys: [UInt32] = [
  2162718, 5636123, 5636125, 5636283, 5636285, 5636291, 5636293, 5636299, 5636301, 5636307, 5636309, 5636315, 5636317, 5636323, 5636325, 5636331,
  5636333, 5636339, 5636341, 5636347, 5636349, 5636355, 5636357, 6946843, 6946845, 6947003, 6947005, 6947011, 6947013, 6947019, 6947021, 6947027,
  6947029, 6947035, 6947037, 6947043, 6947045, 6947051, 6947053, 6947059, 6947061, 6947067, 6947069, 6947075, 6947077, 22937627, 22937629, 22937630,
  22937687, 22937691, 22937695, 22937699, 22937703, 22937707, 22937715, 22937731, 22937740, 22937763, 22937787, 22937789, 22937795, 22937797, 22937803, 22937805,
  22937811, 22937813, 22937819, 22937821, 22937827, 22937829, 22937835, 22937837, 22937843, 22937845, 22937851, 22937853, 22937859, 22937861, 22938401, 23068699,
  23068701, 23068702, 23068759, 23068763, 23068767, 23068771, 23068775, 23068779, 23068787, 23068803, 23068812, 23068835, 23068859, 23068861, 23068867, 23068869,
  23068875, 23068877, 23068883, 23068885, 23068891, 23068893, 23068899, 23068901, 23068907, 23068909, 23068915, 23068917, 23068923, 23068925, 23068931, 23068933,
  23069473, 28049438, 28049677, 28049679, 28049685, 28049687, 28049693, 28049695, 28049701, 28049703, 28049709, 28049711, 28049717, 28049719, 28049725, 28049727,
  28049733, 28049735, 28049741, 28049743, 28049749, 28049751,
]
public let keepingPairOperations: [UInt16] = [
  1949, 1905, 1906, 1886, 1885, 1888, 1887, 1890, 1889, 1892, 1891, 1894, 1893, 1896, 1895, 1898,
  1897, 1900, 1899, 1902, 1901, 1904, 1903, 1927, 1928, 1908, 1907, 1910, 1909, 1912, 1911, 1914,
  1913, 1916, 1915, 1918, 1917, 1920, 1919, 1922, 1921, 1924, 1923, 1926, 1925, 1883, 1884, 1951,
  1964, 1965, 1969, 1970, 1967, 1966, 1968, 1972, 1973, 1974, 1864, 1863, 1866, 1865, 1868, 1867,
  1870, 1869, 1872, 1871, 1874, 1873, 1876, 1875, 1878, 1877, 1880, 1879, 1882, 1881, 1971, 1861,
  1862, 1950, 1953, 1954, 1958, 1959, 1956, 1955, 1957, 1961, 1962, 1963, 1842, 1841, 1844, 1843,
  1846, 1845, 1848, 1847, 1850, 1849, 1852, 1851, 1854, 1853, 1856, 1855, 1858, 1857, 1860, 1859,
  1960, 1952, 1930, 1929, 1932, 1931, 1934, 1933, 1936, 1935, 1938, 1937, 1940, 1939, 1942, 1941,
  1944, 1943, 1946, 1945, 1948, 1947,
]
