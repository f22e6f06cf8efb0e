// Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
//   swift run InstructionGenerator
// swift-format-ignore-file

/// Every instruction of WebAssembly. Raw values follow the order of the cases, from 0.
package enum Instruction: UInt16, CaseIterable, Sendable, BitwiseCopyable {
  case unreachable
  case nop
  case block
  case loop
  case `if`
  case `else`
  case end
  case br
  case brIf
  case brTable
  case `return`
  case brOnNull
  case brOnNonNull
  case call
  case callIndirect
  case returnCall
  case returnCallIndirect
  case callRef
  case returnCallRef
  case `throw`
  case throwRef
  case tryTable
  case `try`
  case `catch`
  case rethrow
  case delegate
  case catchAll
  case contNew
  case contBind
  case suspend
  case resume
  case resumeThrow
  case resumeThrowRef
  case `switch`
  case structNewDesc
  case structNewDefaultDesc
  case refGetDesc
  case refCastDescEq
  case refCastDescEqNull
  case brOnCastDescEq
  case brOnCastDescEqFail
  case drop
  case select
  case selectTyped
  case localGet
  case localSet
  case localTee
  case globalGet
  case globalSet
  case i32Const
  case i64Const
  case f32Const
  case f64Const
  case v128Const
  case refNull
  case refIsNull
  case refFunc
  case refEq
  case refAsNonNull
  case tableGet
  case tableSet
  case tableInit
  case elemDrop
  case tableCopy
  case tableGrow
  case tableSize
  case tableFill
  case i32Load
  case i64Load
  case f32Load
  case f64Load
  case i32Load8S
  case i32Load8U
  case i32Load16S
  case i32Load16U
  case i64Load8S
  case i64Load8U
  case i64Load16S
  case i64Load16U
  case i64Load32S
  case i64Load32U
  case i32Store
  case i64Store
  case f32Store
  case f64Store
  case i32Store8
  case i32Store16
  case i64Store8
  case i64Store16
  case i64Store32
  case memorySize
  case memoryGrow
  case memoryInit
  case dataDrop
  case memoryCopy
  case memoryFill
  case memoryDiscard
  case i32Eqz
  case i32Eq
  case i32Ne
  case i32LtS
  case i32LtU
  case i32GtS
  case i32GtU
  case i32LeS
  case i32LeU
  case i32GeS
  case i32GeU
  case i64Eqz
  case i64Eq
  case i64Ne
  case i64LtS
  case i64LtU
  case i64GtS
  case i64GtU
  case i64LeS
  case i64LeU
  case i64GeS
  case i64GeU
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
  case f32Ne
  case f32Lt
  case f32Gt
  case f32Le
  case f32Ge
  case f64Eq
  case f64Ne
  case f64Lt
  case f64Gt
  case f64Le
  case f64Ge
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
  case i64ExtendI32S
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
  case v128Load8x8S
  case v128Load8x8U
  case v128Load16x4S
  case v128Load16x4U
  case v128Load32x2S
  case v128Load32x2U
  case v128Load8Splat
  case v128Load16Splat
  case v128Load32Splat
  case v128Load64Splat
  case v128Store
  case v128Load32Zero
  case v128Load64Zero
  case v128Load8Lane
  case v128Load16Lane
  case v128Load32Lane
  case v128Load64Lane
  case v128Store8Lane
  case v128Store16Lane
  case v128Store32Lane
  case v128Store64Lane
  case i8x16Shuffle
  case i8x16Swizzle
  case i8x16Splat
  case i16x8Splat
  case i32x4Splat
  case i64x2Splat
  case f32x4Splat
  case f64x2Splat
  case i8x16ExtractLaneS
  case i8x16ExtractLaneU
  case i8x16ReplaceLane
  case i16x8ExtractLaneS
  case i16x8ExtractLaneU
  case i16x8ReplaceLane
  case i32x4ExtractLane
  case i32x4ReplaceLane
  case i64x2ExtractLane
  case i64x2ReplaceLane
  case f32x4ExtractLane
  case f32x4ReplaceLane
  case f64x2ExtractLane
  case f64x2ReplaceLane
  case v128Not
  case v128And
  case v128Andnot
  case v128Or
  case v128Xor
  case v128Bitselect
  case v128AnyTrue
  case i8x16Eq
  case i8x16Ne
  case i8x16LtS
  case i8x16LtU
  case i8x16GtS
  case i8x16GtU
  case i8x16LeS
  case i8x16LeU
  case i8x16GeS
  case i8x16GeU
  case i16x8Eq
  case i16x8Ne
  case i16x8LtS
  case i16x8LtU
  case i16x8GtS
  case i16x8GtU
  case i16x8LeS
  case i16x8LeU
  case i16x8GeS
  case i16x8GeU
  case i32x4Eq
  case i32x4Ne
  case i32x4LtS
  case i32x4LtU
  case i32x4GtS
  case i32x4GtU
  case i32x4LeS
  case i32x4LeU
  case i32x4GeS
  case i32x4GeU
  case i64x2Eq
  case i64x2Ne
  case i64x2LtS
  case i64x2GtS
  case i64x2LeS
  case i64x2GeS
  case f32x4Eq
  case f32x4Ne
  case f32x4Lt
  case f32x4Gt
  case f32x4Le
  case f32x4Ge
  case f64x2Eq
  case f64x2Ne
  case f64x2Lt
  case f64x2Gt
  case f64x2Le
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
  case i8x16RelaxedSwizzle
  case i32x4RelaxedTruncF32x4S
  case i32x4RelaxedTruncF32x4U
  case i32x4RelaxedTruncF64x2SZero
  case i32x4RelaxedTruncF64x2UZero
  case f32x4RelaxedMadd
  case f32x4RelaxedNmadd
  case f64x2RelaxedMadd
  case f64x2RelaxedNmadd
  case i8x16RelaxedLaneselect
  case i16x8RelaxedLaneselect
  case i32x4RelaxedLaneselect
  case i64x2RelaxedLaneselect
  case f32x4RelaxedMin
  case f32x4RelaxedMax
  case f64x2RelaxedMin
  case f64x2RelaxedMax
  case i16x8RelaxedQ15mulrS
  case i16x8RelaxedDotI8x16I7x16S
  case i32x4RelaxedDotI8x16I7x16AddS
  case structNew
  case structNewDefault
  case structGet
  case structGetS
  case structGetU
  case structSet
  case arrayNew
  case arrayNewDefault
  case arrayNewFixed
  case arrayNewData
  case arrayNewElem
  case arrayGet
  case arrayGetS
  case arrayGetU
  case arraySet
  case arrayLen
  case arrayFill
  case arrayCopy
  case arrayInitData
  case arrayInitElem
  case refTest
  case refTestNull
  case refCast
  case refCastNull
  case brOnCast
  case brOnCastFail
  case anyConvertExtern
  case externConvertAny
  case refI31
  case i31GetS
  case i31GetU
  case memoryAtomicNotify
  case memoryAtomicWait32
  case memoryAtomicWait64
  case atomicFence
  case i32AtomicLoad
  case i64AtomicLoad
  case i32AtomicLoad8U
  case i32AtomicLoad16U
  case i64AtomicLoad8U
  case i64AtomicLoad16U
  case i64AtomicLoad32U
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
  case i64Add128
  case i64Sub128
  case i64MulWideS
  case i64MulWideU
}

/// What follows an opcode in the binary format.
package enum ImmediateKind: UInt8, Sendable {
  case none
  case blockType
  case tryTable
  case label
  case labelTable
  case function
  case type
  case tag
  case local
  case global
  case table
  case tableTable
  case memory
  case memoryMemory
  case elementSegment
  case dataSegment
  case typeTable
  case elementTable
  case dataMemory
  case i32
  case i64
  case f32
  case f64
  case v128
  case memoryArgument
  case memoryArgumentLane
  case lane
  case shuffle
  case valueTypes
  case heapType
  case branchOnCast
  case typeField
  case typeCount
  case typeData
  case typeElement
  case typeType
  case typeTag
  case typeHandlers
  case typeTagHandlers
  case zeroByte
}

extension InstructionInfo {
  package static let rows: [InstructionInfo] = [
    InstructionInfo("unreachable", 0x0, 0x0, .none, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("nop", 0x0, 0x1, .none, [], 0, true, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("block", 0x0, 0x2, .blockType, [], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("loop", 0x0, 0x3, .blockType, [], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("if", 0x0, 0x4, .blockType, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("else", 0x0, 0x5, .none, [], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("end", 0x0, 0xB, .none, [], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br", 0x0, 0xC, .label, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_if", 0x0, 0xD, .label, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_table", 0x0, 0xE, .labelTable, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("return", 0x0, 0xF, .none, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_on_null", 0x0, 0xD5, .label, [.functionReferences], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_on_non_null", 0x0, 0xD6, .label, [.functionReferences], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("call", 0x0, 0x10, .function, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("call_indirect", 0x0, 0x11, .typeTable, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("return_call", 0x0, 0x12, .function, [.tailCalls], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("return_call_indirect", 0x0, 0x13, .typeTable, [.tailCalls], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("call_ref", 0x0, 0x14, .type, [.functionReferences], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("return_call_ref", 0x0, 0x15, .type, [.functionReferences], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("throw", 0x0, 0x8, .tag, [.exceptions], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("throw_ref", 0x0, 0xA, .none, [.exceptions], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("try_table", 0x0, 0x1F, .tryTable, [.exceptions], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("try", 0x0, 0x6, .blockType, [.legacyExceptions], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("catch", 0x0, 0x7, .tag, [.legacyExceptions], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("rethrow", 0x0, 0x9, .label, [.legacyExceptions], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("delegate", 0x0, 0x18, .label, [.legacyExceptions], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("catch_all", 0x0, 0x19, .none, [.legacyExceptions], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("cont.new", 0x0, 0xE0, .type, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("cont.bind", 0x0, 0xE1, .typeType, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("suspend", 0x0, 0xE2, .tag, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("resume", 0x0, 0xE3, .typeHandlers, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("resume_throw", 0x0, 0xE4, .typeTagHandlers, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("resume_throw_ref", 0x0, 0xE5, .typeHandlers, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("switch", 0x0, 0xE6, .typeTag, [.stackSwitching], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.new_desc", 0xFB, 0x20, .type, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.new_default_desc", 0xFB, 0x21, .type, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.get_desc", 0xFB, 0x22, .type, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.cast_desc_eq", 0xFB, 0x23, .heapType, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.cast_desc_eq_null", 0xFB, 0x24, .heapType, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_on_cast_desc_eq", 0xFB, 0x25, .branchOnCast, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_on_cast_desc_eq_fail", 0xFB, 0x26, .branchOnCast, [.customDescriptors], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("drop", 0x0, 0x1A, .none, [], 0, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("select", 0x0, 0x1B, .none, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("select_typed", 0x0, 0x1C, .valueTypes, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("local.get", 0x0, 0x20, .local, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("local.set", 0x0, 0x21, .local, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("local.tee", 0x0, 0x22, .local, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("global.get", 0x0, 0x23, .global, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("global.set", 0x0, 0x24, .global, [], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("i32.const", 0x0, 0x41, .i32, [], 1, true, 0, 0x0, 1, 0x7F, 0),
    InstructionInfo("i64.const", 0x0, 0x42, .i64, [], 1, true, 0, 0x0, 1, 0x7E, 0),
    InstructionInfo("f32.const", 0x0, 0x43, .f32, [.floats], 1, true, 0, 0x0, 1, 0x7D, 0),
    InstructionInfo("f64.const", 0x0, 0x44, .f64, [.floats], 1, true, 0, 0x0, 1, 0x7C, 0),
    InstructionInfo("v128.const", 0xFD, 0xC, .v128, [.simd], 1, true, 0, 0x0, 1, 0x7B, 0),
    InstructionInfo("ref.null", 0x0, 0xD0, .heapType, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.is_null", 0x0, 0xD1, .none, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.func", 0x0, 0xD2, .function, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.eq", 0x0, 0xD3, .none, [.garbageCollection], 1, true, 2, 0x6D6D, 1, 0x7F, 0),
    InstructionInfo("ref.as_non_null", 0x0, 0xD4, .none, [.functionReferences], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("table.get", 0x0, 0x25, .table, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("table.set", 0x0, 0x26, .table, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("table.init", 0xFC, 0xC, .elementTable, [.bulkMemory], 1, true, 3, 0x7F7F01, 0, 0x0, 0),
    InstructionInfo("elem.drop", 0xFC, 0xD, .elementSegment, [.bulkMemory], 1, true, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("table.copy", 0xFC, 0xE, .tableTable, [.bulkMemory], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("table.grow", 0xFC, 0xF, .table, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("table.size", 0xFC, 0x10, .table, [.referenceTypes], 1, true, 0, 0x0, 1, 0x1, 0),
    InstructionInfo("table.fill", 0xFC, 0x11, .table, [.referenceTypes], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("i32.load", 0x0, 0x28, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7F, 2),
    InstructionInfo("i64.load", 0x0, 0x29, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 3),
    InstructionInfo("f32.load", 0x0, 0x2A, .memoryArgument, [.floats], 1, true, 1, 0x1, 1, 0x7D, 2),
    InstructionInfo("f64.load", 0x0, 0x2B, .memoryArgument, [.floats], 1, true, 1, 0x1, 1, 0x7C, 3),
    InstructionInfo("i32.load8_s", 0x0, 0x2C, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7F, 0),
    InstructionInfo("i32.load8_u", 0x0, 0x2D, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7F, 0),
    InstructionInfo("i32.load16_s", 0x0, 0x2E, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7F, 1),
    InstructionInfo("i32.load16_u", 0x0, 0x2F, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7F, 1),
    InstructionInfo("i64.load8_s", 0x0, 0x30, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 0),
    InstructionInfo("i64.load8_u", 0x0, 0x31, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 0),
    InstructionInfo("i64.load16_s", 0x0, 0x32, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 1),
    InstructionInfo("i64.load16_u", 0x0, 0x33, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 1),
    InstructionInfo("i64.load32_s", 0x0, 0x34, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 2),
    InstructionInfo("i64.load32_u", 0x0, 0x35, .memoryArgument, [], 1, true, 1, 0x1, 1, 0x7E, 2),
    InstructionInfo("i32.store", 0x0, 0x36, .memoryArgument, [], 1, true, 2, 0x7F01, 0, 0x0, 2),
    InstructionInfo("i64.store", 0x0, 0x37, .memoryArgument, [], 1, true, 2, 0x7E01, 0, 0x0, 3),
    InstructionInfo("f32.store", 0x0, 0x38, .memoryArgument, [.floats], 1, true, 2, 0x7D01, 0, 0x0, 2),
    InstructionInfo("f64.store", 0x0, 0x39, .memoryArgument, [.floats], 1, true, 2, 0x7C01, 0, 0x0, 3),
    InstructionInfo("i32.store8", 0x0, 0x3A, .memoryArgument, [], 1, true, 2, 0x7F01, 0, 0x0, 0),
    InstructionInfo("i32.store16", 0x0, 0x3B, .memoryArgument, [], 1, true, 2, 0x7F01, 0, 0x0, 1),
    InstructionInfo("i64.store8", 0x0, 0x3C, .memoryArgument, [], 1, true, 2, 0x7E01, 0, 0x0, 0),
    InstructionInfo("i64.store16", 0x0, 0x3D, .memoryArgument, [], 1, true, 2, 0x7E01, 0, 0x0, 1),
    InstructionInfo("i64.store32", 0x0, 0x3E, .memoryArgument, [], 1, true, 2, 0x7E01, 0, 0x0, 2),
    InstructionInfo("memory.size", 0x0, 0x3F, .memory, [], 1, true, 0, 0x0, 1, 0x1, 0),
    InstructionInfo("memory.grow", 0x0, 0x40, .memory, [], 1, true, 1, 0x1, 1, 0x1, 0),
    InstructionInfo("memory.init", 0xFC, 0x8, .dataMemory, [.bulkMemory], 1, true, 3, 0x7F7F01, 0, 0x0, 0),
    InstructionInfo("data.drop", 0xFC, 0x9, .dataSegment, [.bulkMemory], 1, true, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("memory.copy", 0xFC, 0xA, .memoryMemory, [.bulkMemoryCopies], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("memory.fill", 0xFC, 0xB, .memory, [.bulkMemoryCopies], 1, true, 3, 0x17F01, 0, 0x0, 0),
    InstructionInfo("memory.discard", 0xFC, 0x12, .memory, [.memoryControl], 1, true, 2, 0x101, 0, 0x0, 0),
    InstructionInfo("i32.eqz", 0x0, 0x45, .none, [], 1, true, 1, 0x7F, 1, 0x7F, 0),
    InstructionInfo("i32.eq", 0x0, 0x46, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.ne", 0x0, 0x47, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.lt_s", 0x0, 0x48, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.lt_u", 0x0, 0x49, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.gt_s", 0x0, 0x4A, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.gt_u", 0x0, 0x4B, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.le_s", 0x0, 0x4C, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.le_u", 0x0, 0x4D, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.ge_s", 0x0, 0x4E, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.ge_u", 0x0, 0x4F, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i64.eqz", 0x0, 0x50, .none, [], 1, true, 1, 0x7E, 1, 0x7F, 0),
    InstructionInfo("i64.eq", 0x0, 0x51, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.ne", 0x0, 0x52, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.lt_s", 0x0, 0x53, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.lt_u", 0x0, 0x54, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.gt_s", 0x0, 0x55, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.gt_u", 0x0, 0x56, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.le_s", 0x0, 0x57, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.le_u", 0x0, 0x58, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.ge_s", 0x0, 0x59, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i64.ge_u", 0x0, 0x5A, .none, [], 1, true, 2, 0x7E7E, 1, 0x7F, 0),
    InstructionInfo("i32.clz", 0x0, 0x67, .none, [], 1, true, 1, 0x7F, 1, 0x7F, 0),
    InstructionInfo("i32.ctz", 0x0, 0x68, .none, [], 1, true, 1, 0x7F, 1, 0x7F, 0),
    InstructionInfo("i32.popcnt", 0x0, 0x69, .none, [], 1, true, 1, 0x7F, 1, 0x7F, 0),
    InstructionInfo("i32.add", 0x0, 0x6A, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.sub", 0x0, 0x6B, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.mul", 0x0, 0x6C, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.div_s", 0x0, 0x6D, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.div_u", 0x0, 0x6E, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.rem_s", 0x0, 0x6F, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.rem_u", 0x0, 0x70, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.and", 0x0, 0x71, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.or", 0x0, 0x72, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.xor", 0x0, 0x73, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.shl", 0x0, 0x74, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.shr_s", 0x0, 0x75, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.shr_u", 0x0, 0x76, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.rotl", 0x0, 0x77, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i32.rotr", 0x0, 0x78, .none, [], 1, true, 2, 0x7F7F, 1, 0x7F, 0),
    InstructionInfo("i64.clz", 0x0, 0x79, .none, [], 1, true, 1, 0x7E, 1, 0x7E, 0),
    InstructionInfo("i64.ctz", 0x0, 0x7A, .none, [], 1, true, 1, 0x7E, 1, 0x7E, 0),
    InstructionInfo("i64.popcnt", 0x0, 0x7B, .none, [], 1, true, 1, 0x7E, 1, 0x7E, 0),
    InstructionInfo("i64.add", 0x0, 0x7C, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.sub", 0x0, 0x7D, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.mul", 0x0, 0x7E, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.div_s", 0x0, 0x7F, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.div_u", 0x0, 0x80, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.rem_s", 0x0, 0x81, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.rem_u", 0x0, 0x82, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.and", 0x0, 0x83, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.or", 0x0, 0x84, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.xor", 0x0, 0x85, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.shl", 0x0, 0x86, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.shr_s", 0x0, 0x87, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.shr_u", 0x0, 0x88, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.rotl", 0x0, 0x89, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("i64.rotr", 0x0, 0x8A, .none, [], 1, true, 2, 0x7E7E, 1, 0x7E, 0),
    InstructionInfo("f32.eq", 0x0, 0x5B, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7F, 0),
    InstructionInfo("f32.ne", 0x0, 0x5C, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7F, 0),
    InstructionInfo("f32.lt", 0x0, 0x5D, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7F, 0),
    InstructionInfo("f32.gt", 0x0, 0x5E, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7F, 0),
    InstructionInfo("f32.le", 0x0, 0x5F, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7F, 0),
    InstructionInfo("f32.ge", 0x0, 0x60, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7F, 0),
    InstructionInfo("f64.eq", 0x0, 0x61, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7F, 0),
    InstructionInfo("f64.ne", 0x0, 0x62, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7F, 0),
    InstructionInfo("f64.lt", 0x0, 0x63, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7F, 0),
    InstructionInfo("f64.gt", 0x0, 0x64, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7F, 0),
    InstructionInfo("f64.le", 0x0, 0x65, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7F, 0),
    InstructionInfo("f64.ge", 0x0, 0x66, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7F, 0),
    InstructionInfo("f32.abs", 0x0, 0x8B, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.neg", 0x0, 0x8C, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.ceil", 0x0, 0x8D, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.floor", 0x0, 0x8E, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.trunc", 0x0, 0x8F, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.nearest", 0x0, 0x90, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.sqrt", 0x0, 0x91, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7D, 0),
    InstructionInfo("f32.add", 0x0, 0x92, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f32.sub", 0x0, 0x93, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f32.mul", 0x0, 0x94, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f32.div", 0x0, 0x95, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f32.min", 0x0, 0x96, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f32.max", 0x0, 0x97, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f32.copysign", 0x0, 0x98, .none, [.floats], 1, true, 2, 0x7D7D, 1, 0x7D, 0),
    InstructionInfo("f64.abs", 0x0, 0x99, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.neg", 0x0, 0x9A, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.ceil", 0x0, 0x9B, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.floor", 0x0, 0x9C, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.trunc", 0x0, 0x9D, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.nearest", 0x0, 0x9E, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.sqrt", 0x0, 0x9F, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7C, 0),
    InstructionInfo("f64.add", 0x0, 0xA0, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("f64.sub", 0x0, 0xA1, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("f64.mul", 0x0, 0xA2, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("f64.div", 0x0, 0xA3, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("f64.min", 0x0, 0xA4, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("f64.max", 0x0, 0xA5, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("f64.copysign", 0x0, 0xA6, .none, [.floats], 1, true, 2, 0x7C7C, 1, 0x7C, 0),
    InstructionInfo("i32.wrap_i64", 0x0, 0xA7, .none, [], 1, true, 1, 0x7E, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_f32_s", 0x0, 0xA8, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_f32_u", 0x0, 0xA9, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_f64_s", 0x0, 0xAA, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_f64_u", 0x0, 0xAB, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7F, 0),
    InstructionInfo("i64.extend_i32_s", 0x0, 0xAC, .none, [], 1, true, 1, 0x7F, 1, 0x7E, 0),
    InstructionInfo("i64.extend_i32_u", 0x0, 0xAD, .none, [], 1, true, 1, 0x7F, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_f32_s", 0x0, 0xAE, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_f32_u", 0x0, 0xAF, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_f64_s", 0x0, 0xB0, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_f64_u", 0x0, 0xB1, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7E, 0),
    InstructionInfo("f32.convert_i32_s", 0x0, 0xB2, .none, [.floats], 1, true, 1, 0x7F, 1, 0x7D, 0),
    InstructionInfo("f32.convert_i32_u", 0x0, 0xB3, .none, [.floats], 1, true, 1, 0x7F, 1, 0x7D, 0),
    InstructionInfo("f32.convert_i64_s", 0x0, 0xB4, .none, [.floats], 1, true, 1, 0x7E, 1, 0x7D, 0),
    InstructionInfo("f32.convert_i64_u", 0x0, 0xB5, .none, [.floats], 1, true, 1, 0x7E, 1, 0x7D, 0),
    InstructionInfo("f32.demote_f64", 0x0, 0xB6, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7D, 0),
    InstructionInfo("f64.convert_i32_s", 0x0, 0xB7, .none, [.floats], 1, true, 1, 0x7F, 1, 0x7C, 0),
    InstructionInfo("f64.convert_i32_u", 0x0, 0xB8, .none, [.floats], 1, true, 1, 0x7F, 1, 0x7C, 0),
    InstructionInfo("f64.convert_i64_s", 0x0, 0xB9, .none, [.floats], 1, true, 1, 0x7E, 1, 0x7C, 0),
    InstructionInfo("f64.convert_i64_u", 0x0, 0xBA, .none, [.floats], 1, true, 1, 0x7E, 1, 0x7C, 0),
    InstructionInfo("f64.promote_f32", 0x0, 0xBB, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7C, 0),
    InstructionInfo("i32.reinterpret_f32", 0x0, 0xBC, .none, [.floats], 1, true, 1, 0x7D, 1, 0x7F, 0),
    InstructionInfo("i64.reinterpret_f64", 0x0, 0xBD, .none, [.floats], 1, true, 1, 0x7C, 1, 0x7E, 0),
    InstructionInfo("f32.reinterpret_i32", 0x0, 0xBE, .none, [.floats], 1, true, 1, 0x7F, 1, 0x7D, 0),
    InstructionInfo("f64.reinterpret_i64", 0x0, 0xBF, .none, [.floats], 1, true, 1, 0x7E, 1, 0x7C, 0),
    InstructionInfo("i32.extend8_s", 0x0, 0xC0, .none, [.signExtension], 1, true, 1, 0x7F, 1, 0x7F, 0),
    InstructionInfo("i32.extend16_s", 0x0, 0xC1, .none, [.signExtension], 1, true, 1, 0x7F, 1, 0x7F, 0),
    InstructionInfo("i64.extend8_s", 0x0, 0xC2, .none, [.signExtension], 1, true, 1, 0x7E, 1, 0x7E, 0),
    InstructionInfo("i64.extend16_s", 0x0, 0xC3, .none, [.signExtension], 1, true, 1, 0x7E, 1, 0x7E, 0),
    InstructionInfo("i64.extend32_s", 0x0, 0xC4, .none, [.signExtension], 1, true, 1, 0x7E, 1, 0x7E, 0),
    InstructionInfo("i32.trunc_sat_f32_s", 0xFC, 0x0, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7D, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_sat_f32_u", 0xFC, 0x1, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7D, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_sat_f64_s", 0xFC, 0x2, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7C, 1, 0x7F, 0),
    InstructionInfo("i32.trunc_sat_f64_u", 0xFC, 0x3, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7C, 1, 0x7F, 0),
    InstructionInfo("i64.trunc_sat_f32_s", 0xFC, 0x4, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7D, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_sat_f32_u", 0xFC, 0x5, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7D, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_sat_f64_s", 0xFC, 0x6, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7C, 1, 0x7E, 0),
    InstructionInfo("i64.trunc_sat_f64_u", 0xFC, 0x7, .none, [.saturatingConversions, .floats], 1, true, 1, 0x7C, 1, 0x7E, 0),
    InstructionInfo("v128.load", 0xFD, 0x0, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 4),
    InstructionInfo("v128.load8x8_s", 0xFD, 0x1, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load8x8_u", 0xFD, 0x2, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load16x4_s", 0xFD, 0x3, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load16x4_u", 0xFD, 0x4, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load32x2_s", 0xFD, 0x5, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load32x2_u", 0xFD, 0x6, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load8_splat", 0xFD, 0x7, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 0),
    InstructionInfo("v128.load16_splat", 0xFD, 0x8, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 1),
    InstructionInfo("v128.load32_splat", 0xFD, 0x9, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 2),
    InstructionInfo("v128.load64_splat", 0xFD, 0xA, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.store", 0xFD, 0xB, .memoryArgument, [.simd], 1, true, 2, 0x7B01, 0, 0x0, 4),
    InstructionInfo("v128.load32_zero", 0xFD, 0x5C, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 2),
    InstructionInfo("v128.load64_zero", 0xFD, 0x5D, .memoryArgument, [.simd], 1, true, 1, 0x1, 1, 0x7B, 3),
    InstructionInfo("v128.load8_lane", 0xFD, 0x54, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 1, 0x7B, 0),
    InstructionInfo("v128.load16_lane", 0xFD, 0x55, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 1, 0x7B, 1),
    InstructionInfo("v128.load32_lane", 0xFD, 0x56, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 1, 0x7B, 2),
    InstructionInfo("v128.load64_lane", 0xFD, 0x57, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 1, 0x7B, 3),
    InstructionInfo("v128.store8_lane", 0xFD, 0x58, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 0, 0x0, 0),
    InstructionInfo("v128.store16_lane", 0xFD, 0x59, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 0, 0x0, 1),
    InstructionInfo("v128.store32_lane", 0xFD, 0x5A, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 0, 0x0, 2),
    InstructionInfo("v128.store64_lane", 0xFD, 0x5B, .memoryArgumentLane, [.simd], 1, true, 2, 0x7B01, 0, 0x0, 3),
    InstructionInfo("i8x16.shuffle", 0xFD, 0xD, .shuffle, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.swizzle", 0xFD, 0xE, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.splat", 0xFD, 0xF, .none, [.simd], 1, true, 1, 0x7F, 1, 0x7B, 0),
    InstructionInfo("i16x8.splat", 0xFD, 0x10, .none, [.simd], 1, true, 1, 0x7F, 1, 0x7B, 0),
    InstructionInfo("i32x4.splat", 0xFD, 0x11, .none, [.simd], 1, true, 1, 0x7F, 1, 0x7B, 0),
    InstructionInfo("i64x2.splat", 0xFD, 0x12, .none, [.simd], 1, true, 1, 0x7E, 1, 0x7B, 0),
    InstructionInfo("f32x4.splat", 0xFD, 0x13, .none, [.simd, .floats], 1, true, 1, 0x7D, 1, 0x7B, 0),
    InstructionInfo("f64x2.splat", 0xFD, 0x14, .none, [.simd, .floats], 1, true, 1, 0x7C, 1, 0x7B, 0),
    InstructionInfo("i8x16.extract_lane_s", 0xFD, 0x15, .lane, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i8x16.extract_lane_u", 0xFD, 0x16, .lane, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i8x16.replace_lane", 0xFD, 0x17, .lane, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extract_lane_s", 0xFD, 0x18, .lane, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i16x8.extract_lane_u", 0xFD, 0x19, .lane, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i16x8.replace_lane", 0xFD, 0x1A, .lane, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extract_lane", 0xFD, 0x1B, .lane, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i32x4.replace_lane", 0xFD, 0x1C, .lane, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extract_lane", 0xFD, 0x1D, .lane, [.simd], 1, true, 1, 0x7B, 1, 0x7E, 0),
    InstructionInfo("i64x2.replace_lane", 0xFD, 0x1E, .lane, [.simd], 1, true, 2, 0x7E7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.extract_lane", 0xFD, 0x1F, .lane, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7D, 0),
    InstructionInfo("f32x4.replace_lane", 0xFD, 0x20, .lane, [.simd, .floats], 1, true, 2, 0x7D7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.extract_lane", 0xFD, 0x21, .lane, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7C, 0),
    InstructionInfo("f64x2.replace_lane", 0xFD, 0x22, .lane, [.simd, .floats], 1, true, 2, 0x7C7B, 1, 0x7B, 0),
    InstructionInfo("v128.not", 0xFD, 0x4D, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("v128.and", 0xFD, 0x4E, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("v128.andnot", 0xFD, 0x4F, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("v128.or", 0xFD, 0x50, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("v128.xor", 0xFD, 0x51, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("v128.bitselect", 0xFD, 0x52, .none, [.simd], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("v128.any_true", 0xFD, 0x53, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i8x16.eq", 0xFD, 0x23, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.ne", 0xFD, 0x24, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.lt_s", 0xFD, 0x25, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.lt_u", 0xFD, 0x26, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.gt_s", 0xFD, 0x27, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.gt_u", 0xFD, 0x28, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.le_s", 0xFD, 0x29, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.le_u", 0xFD, 0x2A, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.ge_s", 0xFD, 0x2B, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.ge_u", 0xFD, 0x2C, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.eq", 0xFD, 0x2D, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.ne", 0xFD, 0x2E, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.lt_s", 0xFD, 0x2F, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.lt_u", 0xFD, 0x30, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.gt_s", 0xFD, 0x31, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.gt_u", 0xFD, 0x32, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.le_s", 0xFD, 0x33, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.le_u", 0xFD, 0x34, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.ge_s", 0xFD, 0x35, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.ge_u", 0xFD, 0x36, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.eq", 0xFD, 0x37, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.ne", 0xFD, 0x38, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.lt_s", 0xFD, 0x39, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.lt_u", 0xFD, 0x3A, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.gt_s", 0xFD, 0x3B, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.gt_u", 0xFD, 0x3C, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.le_s", 0xFD, 0x3D, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.le_u", 0xFD, 0x3E, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.ge_s", 0xFD, 0x3F, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.ge_u", 0xFD, 0x40, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.eq", 0xFD, 0xD6, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.ne", 0xFD, 0xD7, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.lt_s", 0xFD, 0xD8, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.gt_s", 0xFD, 0xD9, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.le_s", 0xFD, 0xDA, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.ge_s", 0xFD, 0xDB, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.eq", 0xFD, 0x41, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.ne", 0xFD, 0x42, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.lt", 0xFD, 0x43, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.gt", 0xFD, 0x44, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.le", 0xFD, 0x45, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.ge", 0xFD, 0x46, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.eq", 0xFD, 0x47, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.ne", 0xFD, 0x48, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.lt", 0xFD, 0x49, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.gt", 0xFD, 0x4A, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.le", 0xFD, 0x4B, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.ge", 0xFD, 0x4C, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.abs", 0xFD, 0x60, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.neg", 0xFD, 0x61, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.popcnt", 0xFD, 0x62, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.all_true", 0xFD, 0x63, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i8x16.bitmask", 0xFD, 0x64, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i8x16.narrow_i16x8_s", 0xFD, 0x65, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.narrow_i16x8_u", 0xFD, 0x66, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.shl", 0xFD, 0x6B, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.shr_s", 0xFD, 0x6C, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.shr_u", 0xFD, 0x6D, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.add", 0xFD, 0x6E, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.add_sat_s", 0xFD, 0x6F, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.add_sat_u", 0xFD, 0x70, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.sub", 0xFD, 0x71, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.sub_sat_s", 0xFD, 0x72, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.sub_sat_u", 0xFD, 0x73, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.min_s", 0xFD, 0x76, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.min_u", 0xFD, 0x77, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.max_s", 0xFD, 0x78, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.max_u", 0xFD, 0x79, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.avgr_u", 0xFD, 0x7B, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extadd_pairwise_i8x16_s", 0xFD, 0x7C, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extadd_pairwise_i8x16_u", 0xFD, 0x7D, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.abs", 0xFD, 0x80, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.neg", 0xFD, 0x81, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.q15mulr_sat_s", 0xFD, 0x82, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.all_true", 0xFD, 0x83, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i16x8.bitmask", 0xFD, 0x84, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i16x8.narrow_i32x4_s", 0xFD, 0x85, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.narrow_i32x4_u", 0xFD, 0x86, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extend_low_i8x16_s", 0xFD, 0x87, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extend_high_i8x16_s", 0xFD, 0x88, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extend_low_i8x16_u", 0xFD, 0x89, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extend_high_i8x16_u", 0xFD, 0x8A, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.shl", 0xFD, 0x8B, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.shr_s", 0xFD, 0x8C, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.shr_u", 0xFD, 0x8D, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.add", 0xFD, 0x8E, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.add_sat_s", 0xFD, 0x8F, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.add_sat_u", 0xFD, 0x90, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.sub", 0xFD, 0x91, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.sub_sat_s", 0xFD, 0x92, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.sub_sat_u", 0xFD, 0x93, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.mul", 0xFD, 0x95, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.min_s", 0xFD, 0x96, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.min_u", 0xFD, 0x97, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.max_s", 0xFD, 0x98, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.max_u", 0xFD, 0x99, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.avgr_u", 0xFD, 0x9B, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extmul_low_i8x16_s", 0xFD, 0x9C, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extmul_high_i8x16_s", 0xFD, 0x9D, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extmul_low_i8x16_u", 0xFD, 0x9E, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.extmul_high_i8x16_u", 0xFD, 0x9F, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extadd_pairwise_i16x8_s", 0xFD, 0x7E, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extadd_pairwise_i16x8_u", 0xFD, 0x7F, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.abs", 0xFD, 0xA0, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.neg", 0xFD, 0xA1, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.all_true", 0xFD, 0xA3, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i32x4.bitmask", 0xFD, 0xA4, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i32x4.extend_low_i16x8_s", 0xFD, 0xA7, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extend_high_i16x8_s", 0xFD, 0xA8, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extend_low_i16x8_u", 0xFD, 0xA9, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extend_high_i16x8_u", 0xFD, 0xAA, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.shl", 0xFD, 0xAB, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.shr_s", 0xFD, 0xAC, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.shr_u", 0xFD, 0xAD, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.add", 0xFD, 0xAE, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.sub", 0xFD, 0xB1, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.mul", 0xFD, 0xB5, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.min_s", 0xFD, 0xB6, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.min_u", 0xFD, 0xB7, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.max_s", 0xFD, 0xB8, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.max_u", 0xFD, 0xB9, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.dot_i16x8_s", 0xFD, 0xBA, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extmul_low_i16x8_s", 0xFD, 0xBC, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extmul_high_i16x8_s", 0xFD, 0xBD, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extmul_low_i16x8_u", 0xFD, 0xBE, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.extmul_high_i16x8_u", 0xFD, 0xBF, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.abs", 0xFD, 0xC0, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.neg", 0xFD, 0xC1, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.all_true", 0xFD, 0xC3, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i64x2.bitmask", 0xFD, 0xC4, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7F, 0),
    InstructionInfo("i64x2.extend_low_i32x4_s", 0xFD, 0xC7, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extend_high_i32x4_s", 0xFD, 0xC8, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extend_low_i32x4_u", 0xFD, 0xC9, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extend_high_i32x4_u", 0xFD, 0xCA, .none, [.simd], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.shl", 0xFD, 0xCB, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.shr_s", 0xFD, 0xCC, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.shr_u", 0xFD, 0xCD, .none, [.simd], 1, true, 2, 0x7F7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.add", 0xFD, 0xCE, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.sub", 0xFD, 0xD1, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.mul", 0xFD, 0xD5, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extmul_low_i32x4_s", 0xFD, 0xDC, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extmul_high_i32x4_s", 0xFD, 0xDD, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extmul_low_i32x4_u", 0xFD, 0xDE, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.extmul_high_i32x4_u", 0xFD, 0xDF, .none, [.simd], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.ceil", 0xFD, 0x67, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.floor", 0xFD, 0x68, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.trunc", 0xFD, 0x69, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.nearest", 0xFD, 0x6A, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.abs", 0xFD, 0xE0, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.neg", 0xFD, 0xE1, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.sqrt", 0xFD, 0xE3, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.add", 0xFD, 0xE4, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.sub", 0xFD, 0xE5, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.mul", 0xFD, 0xE6, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.div", 0xFD, 0xE7, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.min", 0xFD, 0xE8, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.max", 0xFD, 0xE9, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.pmin", 0xFD, 0xEA, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.pmax", 0xFD, 0xEB, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.ceil", 0xFD, 0x74, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.floor", 0xFD, 0x75, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.trunc", 0xFD, 0x7A, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.nearest", 0xFD, 0x94, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.abs", 0xFD, 0xEC, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.neg", 0xFD, 0xED, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.sqrt", 0xFD, 0xEF, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.add", 0xFD, 0xF0, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.sub", 0xFD, 0xF1, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.mul", 0xFD, 0xF2, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.div", 0xFD, 0xF3, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.min", 0xFD, 0xF4, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.max", 0xFD, 0xF5, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.pmin", 0xFD, 0xF6, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.pmax", 0xFD, 0xF7, .none, [.simd, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.demote_f64x2_zero", 0xFD, 0x5E, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.promote_low_f32x4", 0xFD, 0x5F, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.trunc_sat_f32x4_s", 0xFD, 0xF8, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.trunc_sat_f32x4_u", 0xFD, 0xF9, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.convert_i32x4_s", 0xFD, 0xFA, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.convert_i32x4_u", 0xFD, 0xFB, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.trunc_sat_f64x2_s_zero", 0xFD, 0xFC, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.trunc_sat_f64x2_u_zero", 0xFD, 0xFD, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.convert_low_i32x4_s", 0xFD, 0xFE, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.convert_low_i32x4_u", 0xFD, 0xFF, .none, [.simd, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.relaxed_swizzle", 0xFD, 0x100, .none, [.relaxedSIMD], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.relaxed_trunc_f32x4_s", 0xFD, 0x101, .none, [.relaxedSIMD, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.relaxed_trunc_f32x4_u", 0xFD, 0x102, .none, [.relaxedSIMD, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.relaxed_trunc_f64x2_s_zero", 0xFD, 0x103, .none, [.relaxedSIMD, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.relaxed_trunc_f64x2_u_zero", 0xFD, 0x104, .none, [.relaxedSIMD, .floats], 1, true, 1, 0x7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.relaxed_madd", 0xFD, 0x105, .none, [.relaxedSIMD, .floats], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.relaxed_nmadd", 0xFD, 0x106, .none, [.relaxedSIMD, .floats], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.relaxed_madd", 0xFD, 0x107, .none, [.relaxedSIMD, .floats], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.relaxed_nmadd", 0xFD, 0x108, .none, [.relaxedSIMD, .floats], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("i8x16.relaxed_laneselect", 0xFD, 0x109, .none, [.relaxedSIMD], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.relaxed_laneselect", 0xFD, 0x10A, .none, [.relaxedSIMD], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.relaxed_laneselect", 0xFD, 0x10B, .none, [.relaxedSIMD], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("i64x2.relaxed_laneselect", 0xFD, 0x10C, .none, [.relaxedSIMD], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.relaxed_min", 0xFD, 0x10D, .none, [.relaxedSIMD, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f32x4.relaxed_max", 0xFD, 0x10E, .none, [.relaxedSIMD, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.relaxed_min", 0xFD, 0x10F, .none, [.relaxedSIMD, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("f64x2.relaxed_max", 0xFD, 0x110, .none, [.relaxedSIMD, .floats], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.relaxed_q15mulr_s", 0xFD, 0x111, .none, [.relaxedSIMD], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i16x8.relaxed_dot_i8x16_i7x16_s", 0xFD, 0x112, .none, [.relaxedSIMD], 1, true, 2, 0x7B7B, 1, 0x7B, 0),
    InstructionInfo("i32x4.relaxed_dot_i8x16_i7x16_add_s", 0xFD, 0x113, .none, [.relaxedSIMD], 1, true, 3, 0x7B7B7B, 1, 0x7B, 0),
    InstructionInfo("struct.new", 0xFB, 0x0, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.new_default", 0xFB, 0x1, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.get", 0xFB, 0x2, .typeField, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.get_s", 0xFB, 0x3, .typeField, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.get_u", 0xFB, 0x4, .typeField, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("struct.set", 0xFB, 0x5, .typeField, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.new", 0xFB, 0x6, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.new_default", 0xFB, 0x7, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.new_fixed", 0xFB, 0x8, .typeCount, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.new_data", 0xFB, 0x9, .typeData, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.new_elem", 0xFB, 0xA, .typeElement, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.get", 0xFB, 0xB, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.get_s", 0xFB, 0xC, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.get_u", 0xFB, 0xD, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.set", 0xFB, 0xE, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.len", 0xFB, 0xF, .none, [.garbageCollection], 1, true, 1, 0x6A, 1, 0x7F, 0),
    InstructionInfo("array.fill", 0xFB, 0x10, .type, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.copy", 0xFB, 0x11, .typeType, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.init_data", 0xFB, 0x12, .typeData, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("array.init_elem", 0xFB, 0x13, .typeElement, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.test", 0xFB, 0x14, .heapType, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.test_null", 0xFB, 0x15, .heapType, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.cast", 0xFB, 0x16, .heapType, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.cast_null", 0xFB, 0x17, .heapType, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_on_cast", 0xFB, 0x18, .branchOnCast, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("br_on_cast_fail", 0xFB, 0x19, .branchOnCast, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("any.convert_extern", 0xFB, 0x1A, .none, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("extern.convert_any", 0xFB, 0x1B, .none, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("ref.i31", 0xFB, 0x1C, .none, [.garbageCollection], 1, false, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("i31.get_s", 0xFB, 0x1D, .none, [.garbageCollection], 1, true, 1, 0x6C, 1, 0x7F, 0),
    InstructionInfo("i31.get_u", 0xFB, 0x1E, .none, [.garbageCollection], 1, true, 1, 0x6C, 1, 0x7F, 0),
    InstructionInfo("memory.atomic.notify", 0xFE, 0x0, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("memory.atomic.wait32", 0xFE, 0x1, .memoryArgument, [.threads], 1, true, 3, 0x7E7F01, 1, 0x7F, 2),
    InstructionInfo("memory.atomic.wait64", 0xFE, 0x2, .memoryArgument, [.threads], 1, true, 3, 0x7E7E01, 1, 0x7F, 3),
    InstructionInfo("atomic.fence", 0xFE, 0x3, .zeroByte, [.threads], 1, true, 0, 0x0, 0, 0x0, 0),
    InstructionInfo("i32.atomic.load", 0xFE, 0x10, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.load", 0xFE, 0x11, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.load8_u", 0xFE, 0x12, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.load16_u", 0xFE, 0x13, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.load8_u", 0xFE, 0x14, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.load16_u", 0xFE, 0x15, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.load32_u", 0xFE, 0x16, .memoryArgument, [.threads], 1, true, 1, 0x1, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.store", 0xFE, 0x17, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 0, 0x0, 2),
    InstructionInfo("i64.atomic.store", 0xFE, 0x18, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 0, 0x0, 3),
    InstructionInfo("i32.atomic.store8", 0xFE, 0x19, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 0, 0x0, 0),
    InstructionInfo("i32.atomic.store16", 0xFE, 0x1A, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 0, 0x0, 1),
    InstructionInfo("i64.atomic.store8", 0xFE, 0x1B, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 0, 0x0, 0),
    InstructionInfo("i64.atomic.store16", 0xFE, 0x1C, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 0, 0x0, 1),
    InstructionInfo("i64.atomic.store32", 0xFE, 0x1D, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 0, 0x0, 2),
    InstructionInfo("i32.atomic.rmw.add", 0xFE, 0x1E, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.add", 0xFE, 0x1F, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.add_u", 0xFE, 0x20, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.add_u", 0xFE, 0x21, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.add_u", 0xFE, 0x22, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.add_u", 0xFE, 0x23, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.add_u", 0xFE, 0x24, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.rmw.sub", 0xFE, 0x25, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.sub", 0xFE, 0x26, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.sub_u", 0xFE, 0x27, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.sub_u", 0xFE, 0x28, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.sub_u", 0xFE, 0x29, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.sub_u", 0xFE, 0x2A, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.sub_u", 0xFE, 0x2B, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.rmw.and", 0xFE, 0x2C, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.and", 0xFE, 0x2D, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.and_u", 0xFE, 0x2E, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.and_u", 0xFE, 0x2F, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.and_u", 0xFE, 0x30, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.and_u", 0xFE, 0x31, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.and_u", 0xFE, 0x32, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.rmw.or", 0xFE, 0x33, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.or", 0xFE, 0x34, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.or_u", 0xFE, 0x35, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.or_u", 0xFE, 0x36, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.or_u", 0xFE, 0x37, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.or_u", 0xFE, 0x38, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.or_u", 0xFE, 0x39, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.rmw.xor", 0xFE, 0x3A, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.xor", 0xFE, 0x3B, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.xor_u", 0xFE, 0x3C, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.xor_u", 0xFE, 0x3D, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.xor_u", 0xFE, 0x3E, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.xor_u", 0xFE, 0x3F, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.xor_u", 0xFE, 0x40, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.rmw.xchg", 0xFE, 0x41, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.xchg", 0xFE, 0x42, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.xchg_u", 0xFE, 0x43, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.xchg_u", 0xFE, 0x44, .memoryArgument, [.threads], 1, true, 2, 0x7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.xchg_u", 0xFE, 0x45, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.xchg_u", 0xFE, 0x46, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.xchg_u", 0xFE, 0x47, .memoryArgument, [.threads], 1, true, 2, 0x7E01, 1, 0x7E, 2),
    InstructionInfo("i32.atomic.rmw.cmpxchg", 0xFE, 0x48, .memoryArgument, [.threads], 1, true, 3, 0x7F7F01, 1, 0x7F, 2),
    InstructionInfo("i64.atomic.rmw.cmpxchg", 0xFE, 0x49, .memoryArgument, [.threads], 1, true, 3, 0x7E7E01, 1, 0x7E, 3),
    InstructionInfo("i32.atomic.rmw8.cmpxchg_u", 0xFE, 0x4A, .memoryArgument, [.threads], 1, true, 3, 0x7F7F01, 1, 0x7F, 0),
    InstructionInfo("i32.atomic.rmw16.cmpxchg_u", 0xFE, 0x4B, .memoryArgument, [.threads], 1, true, 3, 0x7F7F01, 1, 0x7F, 1),
    InstructionInfo("i64.atomic.rmw8.cmpxchg_u", 0xFE, 0x4C, .memoryArgument, [.threads], 1, true, 3, 0x7E7E01, 1, 0x7E, 0),
    InstructionInfo("i64.atomic.rmw16.cmpxchg_u", 0xFE, 0x4D, .memoryArgument, [.threads], 1, true, 3, 0x7E7E01, 1, 0x7E, 1),
    InstructionInfo("i64.atomic.rmw32.cmpxchg_u", 0xFE, 0x4E, .memoryArgument, [.threads], 1, true, 3, 0x7E7E01, 1, 0x7E, 2),
    InstructionInfo("i64.add128", 0xFC, 0x13, .none, [.wideArithmetic], 1, true, 4, 0x7E7E7E7E, 2, 0x7E7E, 0),
    InstructionInfo("i64.sub128", 0xFC, 0x14, .none, [.wideArithmetic], 1, true, 4, 0x7E7E7E7E, 2, 0x7E7E, 0),
    InstructionInfo("i64.mul_wide_s", 0xFC, 0x15, .none, [.wideArithmetic], 1, true, 2, 0x7E7E, 2, 0x7E7E, 0),
    InstructionInfo("i64.mul_wide_u", 0xFC, 0x16, .none, [.wideArithmetic], 1, true, 2, 0x7E7E, 2, 0x7E7E, 0),
  ]
}
