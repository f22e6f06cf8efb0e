/// What came of replaying a module or a pack.
public struct ReplayReport: Sendable, CustomStringConvertible {
  public var modules = 0
  /// Recorded instantiation traps, calls and final states that were compared.
  public var checks = 0
  /// Those that cannot be compared: traps of the recording engine alone, and what was recorded after them.
  public var skipped = 0
  public var differences: [Difference] = []

  /// Something that was not as recorded.
  public struct Difference: Sendable, Equatable {
    public var module: String
    /// `nil` when it is about the whole module.
    public var export: String?
    public var expected: String
    public var actual: String

    public init(module: String, export: String?, expected: String, actual: String) {
      self.module = module
      self.export = export
      self.expected = expected
      self.actual = actual
    }
  }

  public init() {}

  public mutating func add(_ other: ReplayReport) {
    modules += other.modules
    checks += other.checks
    skipped += other.skipped
    differences += other.differences
  }

  public var description: String {
    "\(modules) modules, \(checks) checks, \(differences.count) differences"
      + (skipped == 0 ? "" : ", \(skipped) skipped")
  }
}
