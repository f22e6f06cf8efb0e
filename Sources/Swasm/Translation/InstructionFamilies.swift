import SwasmInterpreter

/// Which operations execute an instruction: a row of the generated table.
struct InstructionFamilies {
  /// Computes the instruction's value, or performs its store, on memory 0 where it accesses memory.
  let value: OperationFamily?
  /// Branches when the instruction's condition holds, or does not.
  let branchIf: OperationFamily?
  let branchUnless: OperationFamily?
  /// The same access at a host pointer that was checked before.
  let checked: OperationFamily?
  /// What makes a NaN that the instruction computes the canonical one; `nil` where the bits of the result do not depend on
  /// the processor.
  let canonicalNaN: OperationFamily?
  /// The instruction with the operands exchanged.
  let swapped: Instruction?
  let isCommutative: Bool

  /// Positional, because there is one call for each instruction.
  init(
    _ value: OperationFamily?, _ branchIf: OperationFamily?, _ branchUnless: OperationFamily?,
    _ checked: OperationFamily?, _ canonicalNaN: OperationFamily?, _ swapped: Instruction?, _ isCommutative: Bool
  ) {
    self.value = value
    self.branchIf = branchIf
    self.branchUnless = branchUnless
    self.checked = checked
    self.canonicalNaN = canonicalNaN
    self.swapped = swapped
    self.isCommutative = isCommutative
  }
}

extension Instruction {
  private var families: InstructionFamilies { InstructionFamilies.rows[tableIndex] }

  var valueFamily: OperationFamily? { families.value }
  var branchIfFamily: OperationFamily? { families.branchIf }
  var branchUnlessFamily: OperationFamily? { families.branchUnless }
  var checkedFamily: OperationFamily? { families.checked }
  var canonicalNaNFamily: OperationFamily? { families.canonicalNaN }
  var swapped: Instruction? { families.swapped }
  var isCommutative: Bool { families.isCommutative }
}
