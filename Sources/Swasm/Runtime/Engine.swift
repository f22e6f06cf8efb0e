import SwasmInterpreter

/// What modules and stores share: the proposals and limits that modules are held to, and the types by which functions of
/// different modules are compared. Sendable; one for each process is enough.
public final class Engine: Sendable {
  public let features: Features
  /// Cut to what is possible: see `ModuleLimits`.
  public let limits: ModuleLimits
  public let fuelCosts: FuelCosts
  /// Whether stores of the engine count fuel and calls by call path: see `Store.profile`.
  public let isProfiling: Bool
  /// Whether code counts how often it runs: see `Module.executedOperations`.
  public let countsOperations: Bool
  /// Whether the interpreter runs frequent sequences of operations as one. Results and fuel are the same.
  public let fusesOperations: Bool
  /// Whether every float that an instruction computes is the canonical NaN where it is a NaN, so that results have the same
  /// bits on every processor. Otherwise sign and payload of a NaN are the processor's, as the specification allows.
  /// Instructions that only move or change bits (loads, constants, `neg`, `abs`, `copysign`, `reinterpret`, `pmin`,
  /// `pmax`, lanes) keep payloads either way. Fuel is the same.
  public let canonicalizesNaNs: Bool
  package let types: TypeRegistry
  let pageReservations = PageReservations()
  /// The same, for what a store does: what all threads use is counted as seldom as possible.
  var uncountedReservations: Unmanaged<PageReservations> { .passUnretained(pageReservations) }
  let epochCounter = EpochCounter()

  /// - Parameters:
  ///   - isProfiling: Makes guests slower; Docs/Profiling.md says how much.
  ///   - countsOperations: Makes guests slower, by an operation for each branch, call and label that they pass.
  ///   - fusesOperations: `false` makes guests slower, for those who look into the interpreter.
  ///   - canonicalizesNaNs: Makes arithmetic on floats slower: each such instruction is two operations.
  ///   - maximumTypes: Different types that modules and stores may use at once; clamped to 0...4,194,303. A module that
  ///     brings more is refused with `limitExceeded`.
  public init(
    features: Features = .default, limits: ModuleLimits = ModuleLimits(), fuelCosts: FuelCosts = FuelCosts(),
    isProfiling: Bool = false, countsOperations: Bool = false, fusesOperations: Bool = true,
    canonicalizesNaNs: Bool = false, maximumTypes: Int = 4_194_303
  ) {
    // A build in which operations do not leave by jumps would overflow the native stack in any loop.
    precondition(Engine.stackGrowth == 0, "this build of swasm's interpreter does not jump from operation to operation")
    self.features = features
    self.limits = limits.clamped
    self.fuelCosts = fuelCosts
    self.isProfiling = isProfiling
    self.countsOperations = countsOperations
    self.fusesOperations = fusesOperations
    self.canonicalizesNaNs = canonicalizesNaNs
    types = TypeRegistry(maximumTypes: maximumTypes)
  }

  /// What the types of all modules and stores of an engine take, equal ones counted once.
  public struct TypeUse: Hashable, Sendable {
    /// Different types; `Engine.init(maximumTypes:)` limits them.
    public let types: Int
    public let recursionGroups: Int
    /// Memory of the engine for them. Modules have a copy of their own types in addition.
    public let bytes: Int
  }

  /// The types that are in use now. One is no longer when the last module and store that use it are gone.
  public var typeUse: TypeUse {
    let use = types.use
    return TypeUse(types: use.types, recursionGroups: use.groups, bytes: use.bytes)
  }

  /// How often `incrementEpoch` was called.
  public var epoch: UInt64 { epochCounter.now }

  /// Advances the clock of `Store.setEpochDeadline` by one tick, from any thread: one call of a timer serves all stores.
  public func incrementEpoch() { epochCounter.advance() }

  private static let stackGrowth = MachineSelfTest.stackGrowth()
}
