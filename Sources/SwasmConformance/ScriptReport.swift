/// What came of a script.
public struct ScriptReport: Sendable {
  /// The script's .wast file.
  public var sourceFile: String
  public var assertions = Tally()
  /// Modules, registrations, actions, threads and what the reader did not know.
  public var preparations = Tally()
  public var failures: [Failure] = []
  /// How often commands were left out for a reason.
  public var leftOutReasons: [String: Int] = [:]

  public struct Tally: Sendable, Equatable {
    public var passed = 0
    public var failed = 0
    public var leftOut = 0

    public init(passed: Int = 0, failed: Int = 0, leftOut: Int = 0) {
      self.passed = passed
      self.failed = failed
      self.leftOut = leftOut
    }

    public var total: Int { passed + failed + leftOut }
  }

  public struct Failure: Sendable, CustomStringConvertible {
    public var sourceFile: String
    public var line: Int
    /// The command's word, and its action if it has one.
    public var command: String
    public var reason: String

    public var description: String { "\(sourceFile):\(line): \(command): \(reason)" }
  }

  public init(sourceFile: String) { self.sourceFile = sourceFile }

  /// Whether nothing failed.
  public var isClean: Bool { assertions.failed == 0 && preparations.failed == 0 }

  mutating func add(_ outcome: CommandOutcome, of command: ScriptCommand) {
    let isAssertion = command.kind.isAssertion
    var tally = isAssertion ? assertions : preparations
    switch outcome {
    case .passed: tally.passed += 1
    case .leftOut(let reason):
      tally.leftOut += 1
      leftOutReasons[reason, default: 0] += 1
    case .failed(let reason):
      tally.failed += 1
      failures.append(
        Failure(sourceFile: sourceFile, line: command.line, command: command.kind.summary, reason: reason))
    }
    if isAssertion { assertions = tally } else { preparations = tally }
  }

  /// Counts a part of the same script.
  mutating func add(_ part: ScriptReport) {
    assertions += part.assertions
    preparations += part.preparations
    failures += part.failures
    leftOutReasons.merge(part.leftOutReasons, uniquingKeysWith: +)
  }
}

/// The sums of several scripts' reports.
public struct SuiteReport: Sendable, CustomStringConvertible {
  /// Of the scripts, in the order in which they were added.
  public private(set) var reports: [ScriptReport] = []
  public private(set) var assertions = ScriptReport.Tally()
  public private(set) var preparations = ScriptReport.Tally()
  public private(set) var leftOutReasons: [String: Int] = [:]

  public init() {}

  public var files: Int { reports.count }
  public var failures: [ScriptReport.Failure] { reports.flatMap(\.failures) }

  public mutating func add(_ report: ScriptReport) {
    reports.append(report)
    assertions += report.assertions
    preparations += report.preparations
    leftOutReasons.merge(report.leftOutReasons, uniquingKeysWith: +)
  }

  public var isClean: Bool { assertions.failed == 0 && preparations.failed == 0 }

  public var description: String {
    var text = "\(files) files; assertions: \(assertions); other commands: \(preparations)"
    for (reason, count) in leftOutReasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      text += "\n  skipped \(count): \(reason)"
    }
    return text
  }
}

extension ScriptReport.Tally: CustomStringConvertible {
  public var description: String { "\(passed) passed, \(failed) failed, \(leftOut) skipped" }

  static func += (sum: inout Self, other: Self) {
    sum.passed += other.passed
    sum.failed += other.failed
    sum.leftOut += other.leftOut
  }
}

enum CommandOutcome {
  case passed
  case failed(String)
  case leftOut(String)
}

extension ScriptCommand.Kind {
  /// The command's word, and its action or file if it has one.
  var summary: String {
    switch self {
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action), .assertSuspension(let action, _):
      "\(word) \(action)"
    case .module(let file, _), .moduleDefinition(let file, _), .assertMalformed(let file, _),
      .assertInvalid(let file, _), .assertMalformedCustom(let file, _), .assertInvalidCustom(let file, _),
      .assertUnlinkable(let file, _), .assertUninstantiable(let file, _):
      "\(word) \(file.name)"
    default: word
    }
  }
}
