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
  var isCommutative: Bool { commutativeInstructions[tableIndex] }
}
