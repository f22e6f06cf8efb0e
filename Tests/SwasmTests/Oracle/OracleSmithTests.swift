import Swasm
import SwasmConformance
import SwasmTestSupport
import Testing

/// Engine and oracle on generated modules: their recorded calls, and the same calls with too little fuel.
@Suite struct OracleSmithTests {
  /// A part of a pack, so that parts run beside each other.
  struct Part: Sendable, CustomTestStringConvertible {
    var archive: String
    var number: Int

    static let count = 4
    var testDescription: String { "\(archive) \(number)" }
  }

  private static let parts = ["smith-wasm2-traps", "smith-wasm2-notraps-half"].flatMap { archive in
    (0..<Part.count).map { Part(archive: "fuzz/\(archive).tar.xz", number: $0) }
  }

  /// Limits for each module.
  private static let limits = number("SWASM_ORACLE_LIMITS", 20)

  /// The value of an environment variable.
  static func number(_ variable: String, _ usual: Int) -> Int { environment(variable).flatMap { Int($0) } ?? usual }

  private let engine = Engine(features: .wasm2)
  /// For half of the parts.
  private let profilingEngine = Engine(features: .wasm2, isProfiling: true)

  /// Of many short-lived stores.
  static let storeLimits: StoreLimits = {
    var limits = OraclePair.limits
    limits.callDepth = 1000
    limits.valueStackBytes = 1 << 20
    return limits
  }()

  @Test(.sharedData, arguments: parts) func agree(_ part: Part) throws {
    let folder = try SharedData.folder(holding: "expected.json", in: SharedData.unpack(part.archive))
    let pack = try ReplayPackReader().read(readFile(folder + "/expected.json"))
    var total = Total()
    for (number, recorded) in pack.modules.enumerated() where number % Part.count == part.number {
      let engine = part.number % 2 == 0 ? engine : profilingEngine
      let module = try Module(bytes: readFile("\(folder)/\(recorded.file)"), engine: engine)
      var random = SplitMix64(state: UInt64(number))
      check(recorded, module, &total, &random)
      if total.failures > 20 { break }
    }
    print(
      "Oracle on \(part.testDescription): \(total.modules) modules, \(total.comparisons) comparisons, "
        + "\(total.fuel) units, \(total.exhausted) of \(total.limits) limits exhausted")
    #expect(total.modules > 100)
    if Self.limits >= 10 { #expect(total.exhausted > total.limits / 3) }
  }

  private struct Total {
    var modules = 0
    var comparisons = 0
    var fuel = 0
    var limits = 0
    var exhausted = 0
    var failures = 0
  }

  private func check(
    _ recorded: ReplayPack.Module, _ module: Module, _ total: inout Total, _ random: inout SplitMix64
  ) {
    total.modules += 1
    var consumed: [Int] = []
    var whole = OraclePair(module.engine, limits: Self.storeLimits)
    let instance = try? whole.instantiate(module, imports: [:])
    consumed.append(whole.engine.store.fuelConsumed)
    if let instance {
      for call in recorded.calls {
        _ = try? whole.invoke(call.export, of: instance, arguments: call.arguments)
        consumed.append(whole.engine.store.lastCallFuelConsumed)
      }
    }
    total.fuel += whole.oracle.fuelConsumed
    finish(recorded.file, whole, &total)

    // Step 0 is instantiation; without a start function it consumes nothing.
    let steps = consumed.indices.filter { consumed[$0] > 0 }
    guard !steps.isEmpty else { return }
    for number in 0..<Self.limits {
      let step = steps[number % steps.count]
      let limit = Int.random(in: 0...consumed[step], using: &random)
      var pair = OraclePair(module.engine, limits: Self.storeLimits)
      if number % 4 == 1 { pair.sliceCalls(seed: random.next()) }
      if step == 0 { pair.setFuel(limit) }
      let instance = try? pair.instantiate(module, imports: [:])
      if let instance, step > 0 {
        let call = recorded.calls[step - 1]
        pair.setFuel(limit)
        _ = try? pair.invoke(call.export, of: instance, arguments: call.arguments)
      }
      total.limits += 1
      if pair.engine.lastTrap?.code == .outOfFuel {
        total.exhausted += 1
        // The store goes on with what is there.
        pair.setFuel(limit)
        if let instance, let next = recorded.calls.randomElement(using: &random) {
          _ = try? pair.invoke(next.export, of: instance, arguments: next.arguments)
        }
      }
      finish("\(recorded.file), step \(step) with \(limit)", pair, &total)
    }
  }

  private func finish(_ place: String, _ pair: OraclePair, _ total: inout Total) {
    pair.compareProfiles()
    total.comparisons += pair.findings.comparisons
    guard !pair.findings.differences.isEmpty || !pair.findings.leftOut.isEmpty else { return }
    total.failures += 1
    Issue.record("\(place): \(pair.findings.differences.prefix(5)) \(pair.findings.leftOut)")
  }
}

/// A generator of random numbers that is the same everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
