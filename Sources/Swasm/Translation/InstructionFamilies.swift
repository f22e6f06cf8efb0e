import SwasmInterpreter

// The generated columns as what the translator asks for.
extension Instruction {
  private static func family(_ number: UInt16) -> OperationFamily? { OperationFamily(rawValue: number) }

  /// Computes the instruction's value, or performs its store, on memory 0 where it accesses memory.
  var valueFamily: OperationFamily? { Instruction.family(valueFamilies[tableIndex]) }
  /// Branches when the instruction's condition holds, or does not.
  var branchIfFamily: OperationFamily? { Instruction.family(branchIfFamilies[tableIndex]) }
  var branchUnlessFamily: OperationFamily? { Instruction.family(branchUnlessFamilies[tableIndex]) }
  /// The same access at a host pointer that was checked before.
  var checkedFamily: OperationFamily? { Instruction.family(checkedFamilies[tableIndex]) }
  /// The comparison with the operands exchanged.
  var swapped: Instruction? {
    let number = swappedInstructions[tableIndex]
    return number == .max ? nil : Instruction(tableIndex: number)
  }
  /// What makes a NaN that the instruction computes the canonical one; `nil` where the bits of the result do not depend on
  /// the processor.
  var canonicalNaNFamily: OperationFamily? {
    switch self {
    case .f32Add, .f32Sub, .f32Mul, .f32Div, .f32Min, .f32Max, .f32Sqrt, .f32Ceil, .f32Floor, .f32Trunc, .f32Nearest,
      .f32DemoteF64:
      .canonicalNaNF32
    case .f64Add, .f64Sub, .f64Mul, .f64Div, .f64Min, .f64Max, .f64Sqrt, .f64Ceil, .f64Floor, .f64Trunc, .f64Nearest,
      .f64PromoteF32:
      .canonicalNaNF64
    case .f32x4Add, .f32x4Sub, .f32x4Mul, .f32x4Div, .f32x4Min, .f32x4Max, .f32x4Sqrt, .f32x4Ceil, .f32x4Floor,
      .f32x4Trunc, .f32x4Nearest, .f32x4DemoteF64x2Zero, .f32x4RelaxedMadd, .f32x4RelaxedNmadd, .f32x4RelaxedMin,
      .f32x4RelaxedMax:
      .canonicalNaNF32x4
    case .f64x2Add, .f64x2Sub, .f64x2Mul, .f64x2Div, .f64x2Min, .f64x2Max, .f64x2Sqrt, .f64x2Ceil, .f64x2Floor,
      .f64x2Trunc, .f64x2Nearest, .f64x2PromoteLowF32x4, .f64x2RelaxedMadd, .f64x2RelaxedNmadd, .f64x2RelaxedMin,
      .f64x2RelaxedMax:
      .canonicalNaNF64x2
    default: nil
    }
  }
  var isCommutative: Bool { commutativeInstructions[tableIndex] }
}
