/// What came of replaying a module or a pack.
public struct ReplayReport: Sendable, CustomStringConvertible {
  public var modules = 0
  /// Recorded instantiation traps, calls and final states that were compared.
  public var checks = 0
  /// Those that cannot be compared, by reason: traps of the recording engine alone, and what was recorded after them.
  public var skippedReasons: [String: Int] = [:]
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

  /// What was not compared for any reason.
  public var skipped: Int { skippedReasons.values.reduce(0, +) }

  public mutating func add(_ other: ReplayReport) {
    modules += other.modules
    checks += other.checks
    skippedReasons.merge(other.skippedReasons, uniquingKeysWith: +)
    differences += other.differences
  }

  public var description: String {
    let total = "\(modules) modules, \(checks) checks, \(differences.count) differences"
    if skippedReasons.isEmpty { return total }
    let reasons = skippedReasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key): \($0.value)" }
    return "\(total), \(skipped) skipped (\(reasons.joined(separator: ", ")))"
  }
}
