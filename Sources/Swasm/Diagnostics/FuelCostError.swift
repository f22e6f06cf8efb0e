/// Why the cost of an instruction cannot be set.
public struct FuelCostError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// There is no instruction of that name.
    public static let unknownInstruction = Code("unknown_instruction")
    /// The cost is below what the instruction has to cost, or above `FuelCosts.maximumCost`.
    public static let outOfRange = Code("out_of_range")
  }

  public let code: Code
  /// The name that the cost was set for.
  public let instruction: String
  /// For people.
  public let message: String

  init(_ code: Code, _ instruction: String, _ message: String) {
    self.code = code
    self.instruction = instruction
    self.message = message
  }

  public var description: String { message }
}
