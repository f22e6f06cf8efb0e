private func row(_ opcode: Opcode, _ name: String, _ immediates: Immediates) -> InstructionRow {
  InstructionRow(opcode, name, nil, immediates, .stackSwitching, fuel: 1, .handwritten)
}

/// Continuations of the stack switching proposal: decoded, validated and printed, never executed.
let stackSwitchingRows: [InstructionRow] = [
  row(0xE0, "cont.new", .type),
  row(0xE1, "cont.bind", .typeType),
  row(0xE2, "suspend", .tag),
  row(0xE3, "resume", .typeHandlers),
  row(0xE4, "resume_throw", .typeTagHandlers),
  row(0xE5, "resume_throw_ref", .typeHandlers),
  row(0xE6, "switch", .typeTag),
]
