import Swasm
import SwasmConformance
import SwasmTestSupport
import Synchronization
import Testing

/// Engine and oracle on the scripts of the specification's tests: each action's outcome, fuel and effects, and the same
/// again with too little fuel for half of the actions, with
/// calls that are suspended and resumed, and with other costs.
@Suite(.sharedData) struct OracleSuiteTests {
  private static let root = Result { try SharedData.unpack("spec/wast-main-2026-07-23.tar.xz") }

  private static let folders = [
    "core", "legacy/exceptions/core", "proposals/wide-arithmetic", "proposals/custom-page-sizes",
  ]

  static let files = Result {
    let top = try root.get()
    return try folders.filter { isFolder("\(top)/\($0)") }.flatMap { folder in
      try SharedData.files(below: "\(top)/\(folder)", suffix: ".wast").map { folder + $0 }
    }
  }

  private struct Total {
    var files = 0
    var comparisons = 0
    var exhausted = 0
    var otherNaNs = 0
    var isOver = 0
    var leftOut: [String: Int] = [:]
  }

  private static let total = Mutex(Total())

  @Test func hasFiles() throws { #expect(try Self.files.get().count > 250) }

  @Test(arguments: try files.get()) func agree(_ file: String) throws {
    let path = "\(try Self.root.get())/\(file)"
    let fileCount = try Self.files.get().count
    let suite = try SuiteScript(path: path, bytes: readFile(path))
    var consumed: [Int] = []
    // With the costs of the specification of fuel, then with others; first with enough of it.
    for pass in 0..<6 {
      let engine = Engine(
        features: suite.features, fuelCosts: pass < 3 ? FuelCosts() : try randomFuelCosts(seed: 7),
        isProfiling: pass >= 3)
      var pair = OraclePair(engine)
      let isShort = pass % 3 > 0
      if isShort { pair.shortage = OraclePair.Shortage(consumed, seed: UInt64(pass)) }
      if pass % 3 == 2 { pair.sliceCalls(seed: UInt64(pass)) }
      var options = ScriptOptions()
      options.spectestSharesMemory = suite.features.contains(.threads)
      options.textFeatures = suite.features
      options.judgement = suite.judgement
      let findings = pair.findings
      _ = ScriptRunner(engine: pair, options: options, load: { try readFile($0) }).run(suite.script)
      pair.compareProfiles()
      if !isShort { consumed = findings.consumed }
      if !findings.differences.isEmpty {
        let text = findings.differences.prefix(10).joined(separator: "\n")
        Issue.record("pass \(pass), \(findings.differences.count) differences:\n\(text)")
      }
      Self.total.withLock { total in
        total.comparisons += findings.comparisons
        total.exhausted += findings.exhausted
        total.otherNaNs += findings.otherNaNs
        if pass > 0 { return }
        total.files += 1
        if findings.isOver { total.isOver += 1 }
        for (reason, count) in findings.leftOut { total.leftOut[reason, default: 0] += count }
        if total.files == fileCount {
          print(
            "Oracle on the specification's tests: \(total.files) files, \(total.comparisons) comparisons, "
              + "\(total.exhausted) calls exhausted, \(total.otherNaNs) other NaNs, "
              + "\(total.isOver) scripts stopped; left out: \(total.leftOut)")
        }
      }
    }
  }
}
