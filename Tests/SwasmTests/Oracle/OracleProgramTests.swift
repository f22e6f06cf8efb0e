import Swasm
import SwasmConformance
import SwasmText
import Testing

/// Engine and oracle on programs of `ProgramWriter`: with a fixed amount of fuel, since a program may not end, and with
/// random amounts below what it consumed; a third of the
/// calls are suspended and resumed.
@Suite struct OracleProgramTests {
  static let partCount = 8
  private static let programs = OracleSmithTests.number("SWASM_ORACLE_PROGRAMS", 200)
  private static let limits = 12
  private static let wholeFuel = 4000

  private let features: Features = [.wasm3, .wideArithmetic]

  @Test(arguments: 0..<partCount) func agree(_ part: Int) throws {
    var totals = (calls: 0, exhausted: 0, returned: 0, fuel: 0)
    for seed in 0..<Self.programs where seed % Self.partCount == part {
      var writer = ProgramWriter(seed: UInt64(seed))
      let text = writer.module()
      let costs = seed % 4 == 0 ? try randomFuelCosts(seed: UInt64(seed)) : FuelCosts()
      let engine = Engine(features: features, fuelCosts: costs, isProfiling: seed % 3 == 0)
      let bytes: [UInt8]
      do {
        bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: features)
      } catch {
        Issue.record("program \(seed) is not well-formed: \(error)\n\(text)")
        return
      }
      let module: Module
      do {
        module = try Module(bytes: bytes, engine: engine)
      } catch {
        Issue.record("program \(seed) is not valid: \(error)\n\(text)")
        return
      }
      for function in 0..<ProgramWriter.functionCount {
        let arguments = ProgramWriter.signature(ofFunction: function).parameters.map { argument($0, &writer.random) }
        var limit = Self.wholeFuel
        var consumed = limit
        for run in 0...Self.limits {
          var pair = OraclePair(engine, limits: OracleSmithTests.storeLimits)
          let instance = try pair.instantiate(module, imports: [:])
          pair.setFuel(limit)
          if run % 3 == 1 { pair.sliceCalls(seed: writer.random.next()) }
          let results = try? pair.invoke("f\(function)", of: instance, arguments: arguments)
          pair.compareProfiles()
          if run == 0 { consumed = pair.engine.store.lastCallFuelConsumed }
          totals.calls += 1
          totals.fuel += pair.oracle.fuelConsumed
          totals.exhausted += pair.findings.exhausted
          if run == 0, results != nil { totals.returned += 1 }
          guard pair.findings.differences.isEmpty, pair.findings.leftOut.isEmpty else {
            Issue.record(
              """
              program \(seed), f\(function)(\(arguments)) with \(limit) units: \
              \(pair.findings.differences.prefix(5)) \(pair.findings.leftOut)
              """)
            break
          }
          limit = Int.random(in: 0...consumed, using: &writer.random)
        }
      }
    }
    print("Oracle on generated programs, part \(part): \(totals)")
    #expect(totals.exhausted > totals.calls / 3)
    #expect(totals.returned > totals.calls / (Self.limits + 1) / 4)
  }

  private func argument(_ type: String, _ random: inout SplitMix64) -> ConformanceValue {
    let bits = random.next() >> UInt64.random(in: 0...63, using: &random)
    switch type {
    case "i32": return .i32(UInt32(truncatingIfNeeded: bits))
    case "i64": return .i64(bits)
    case "f32": return .f32((Float(bits) / 16).bitPattern)
    case "f64": return .f64((Double(bits) / 16).bitPattern)
    default: return .v128(low: bits, high: random.next())
    }
  }
}
