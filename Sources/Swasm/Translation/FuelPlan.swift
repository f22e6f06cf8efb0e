import SwasmInterpreter

/// Which fields of the code hold the fuel of which charge block of instructions.
///
/// A charge block begins where code can be entered (a label, the operation after a branch, a call or a bulk operation,
/// the function itself) and ends with the next operation that leaves the straight line or is paid by size. Whoever
/// enters pays for the whole charge block at once.
struct FuelPlan {
  /// Who pays for a charge block.
  enum Payer {
    /// A field of the code: the cost after a call, say.
    case field(position: Int, isWide: Bool)
    /// All that lead to a label.
    case label(Int32)
    /// An exception handler.
    case clause(Int)
  }

  /// Fuel of all instructions so far.
  private(set) var total = 0
  private(set) var isTruncated = false
  private var open: [(payer: Payer, start: Int)] = []

  mutating func add(_ cost: Int) { total += cost }

  /// Whether a charge block would become too long for the 16-bit fields of branches.
  func needsCharge(before cost: Int) -> Bool { open.first.map { total - $0.start + cost > 60_000 } ?? false }

  mutating func begin(_ payer: Payer) { open.append((payer, total)) }

  /// Ends all open charge blocks and tells those who pay for them.
  mutating func close(
    _ code: borrowing CodeBuffer, _ labels: inout BranchLabels, _ exceptions: borrowing ExceptionTable
  ) {
    for chargeBlock in open {
      let cost = total - chargeBlock.start
      switch chargeBlock.payer {
      case .label(let label): labels.close(label, cost: cost, code, exceptions)
      case .clause(let clause):
        exceptions.setCost(UInt32(narrowing: cost, &isTruncated), of: clause)
      case .field(let position, let isWide):
        if isWide {
          code.store(UInt32(narrowing: cost, &isTruncated), at: position)
        } else {
          code.store(UInt16(narrowing: cost, &isTruncated), at: position)
        }
      }
    }
    open.removeAll(keepingCapacity: true)
  }
}
