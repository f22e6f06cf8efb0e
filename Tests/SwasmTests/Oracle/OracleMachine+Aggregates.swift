import Swasm

extension OracleMachine {
  func performOnAggregates(_ item: OracleInstruction) throws(OracleTrap) {
    throw OracleTrap(.unsupportedInstruction)
  }

  /// Whether the oracle executes an instruction.
  static func supports(_ instruction: Instruction) -> Bool {
    switch instruction {
    default: instruction.info.features.isSubset(of: .wasm2)
    }
  }
}
