/// What everything costs in units of fuel: the table of Docs/Fuel.md, which an engine may replace by one of its own.
public struct FuelCosts: Hashable, Sendable {
  /// By `Instruction.tableIndex`.
  private var costs: [UInt32]

  /// Bytes that one unit pays for in bulk operations, 1 at least; what is begun is paid whole.
  public var bytesPerUnit = 16 { didSet { bytesPerUnit = max(bytesPerUnit, 1) } }
  /// Local variables, or fields of a new structure, that one unit pays for, 1 at least; only full ones are paid.
  public var valuesPerUnit = 16 { didSet { valuesPerUnit = max(valuesPerUnit, 1) } }

  /// The cost of one instruction is this at most.
  public static let maximumCost = 1_000_000

  public init() { costs = InstructionInfo.rows.map(\.fuelCost) }

  /// Units of an instruction by its name in the text format, e.g. `i32.add`; `nil` when there is no such instruction.
  public subscript(name: String) -> Int? { FuelCosts.instructions(name).first.map { cost(of: $0) } }

  /// Sets the cost of the instruction with a name of the text format.
  ///
  /// - Parameter cost: Units, up to `maximumCost`; at least 1 for branches and calls, since a loop could run for ever
  ///   otherwise.
  public mutating func set(_ name: String, to cost: Int) throws(FuelCostError) {
    let instructions = FuelCosts.instructions(name)
    guard let first = instructions.first else {
      throw FuelCostError(.unknownInstruction, name, "there is no instruction \(name)")
    }
    let minimum = FuelCosts.mustCost.contains(first) ? 1 : 0
    guard (minimum...FuelCosts.maximumCost).contains(cost) else {
      throw FuelCostError(.outOfRange, name, "a cost of \(cost) is not in \(minimum)…\(FuelCosts.maximumCost)")
    }
    for instruction in instructions { costs[instruction.tableIndex] = UInt32(cost) }
  }

  /// Two instructions share a name where an immediate distinguishes them in the text format, as in `select`.
  private static func instructions(_ name: String) -> [Instruction] {
    Instruction.allCases.filter { $0.info.name.description == name }
  }

  package func cost(of instruction: Instruction) -> Int { Int(costs[instruction.tableIndex]) }

  /// Units for `count` bytes of a bulk operation.
  package func cost(ofBytes count: Int) -> Int {
    count <= 0 ? 0 : (count - 1) / bytesPerUnit + 1
  }

  /// Units for so many locals or fields.
  package func cost(ofValues count: Int) -> Int { count / valuesPerUnit }

  /// Blocks with handlers and handlers, looked at for an exception, that one unit pays for; only full ones are paid.
  package static let handlersPerUnit = 16

  /// Bytes that a bulk operation pays for and performs at once.
  package static let chunkBytes = 65_536

  /// What every loop and every recursion contains.
  private static let mustCost: Set<Instruction> = [
    .br, .brIf, .brTable, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail, .brOnCastDescEq,
    .brOnCastDescEqFail, .call, .callIndirect, .callRef, .returnCall, .returnCallIndirect, .returnCallRef,
  ]
}
