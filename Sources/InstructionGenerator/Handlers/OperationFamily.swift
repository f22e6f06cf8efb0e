/// A set of operations that compute the same and differ only in where they take their operands from.
struct OperationFamily {
  /// Swift identifier: `i32Add`, `brIf_i32LtS`, `i32Load_checked`.
  var name: String
  /// Which file of handlers it belongs to.
  var group: String
  var semantics: Semantics
  /// How it leaves the straight line, if it does.
  var branch: Branch?
  /// One string of operand letters for each variant: `ss`, `as`, `si`.
  var variants: [String]

  enum Branch {
    /// On a condition.
    case whenTrue, whenFalse
    /// Through the table that follows.
    case table
    /// To the caller, with the operand, or with what lies where the frame begins.
    case `return`
  }
}

/// The operand places for which variants exist, by the shape of an instruction.
enum VariantPlan {
  static let unary = ["s", "a"]
  static let commutative = ["ss", "as", "si", "ai"]
  static let ordered = ["ss", "as", "sa", "si", "ai"]
  static let float = ["ss", "as", "sa", "si", "ai", "is", "ia"]
  static let comparison = ["ss", "as", "si", "ai"]
  static let vectorCommutative = ["ss", "as"]
  static let vectorOrdered = ["ss", "as", "sa"]
  static let ternary = ["sss", "ass", "sas", "ssa"]
  static let select = ["sss", "ssa"]
  static let load = ["s", "a", "i"]
  static let integerStore = ["ss", "as", "sa", "si", "ai", "is", "ia", "ii"]
  static let store = ["ss", "as", "sa", "aa", "is", "ia"]
  static let lane = ["ss", "as", "sa"]

  static func variants(for row: InstructionRow) -> [String] {
    let operands = row.signature?.parameters ?? []
    switch row.family {
    case .unary, .test: return unary
    case .binary(_, let isCommutative, _):
      switch operands.first {
      case .f32, .f64: return isCommutative ? commutative : float
      case .v128 where operands.last == .v128:
        return (isCommutative ? vectorCommutative : vectorOrdered)
          + (row.takesConstants ? ["si", "ai"] : [])
      case .v128: return comparison
      default: return isCommutative ? commutative : ordered
      }
    case .comparison: return comparison
    case .ternary(_, let slotsOnly): return slotsOnly ? ["sss"] : ternary
    case .load: return load
    case .store:
      return operands.last == .i32 || operands.last == .i64 ? integerStore : store
    case .loadLane, .storeLane: return lane
    case .shuffle: return vectorOrdered
    default: return []
    }
  }
}
