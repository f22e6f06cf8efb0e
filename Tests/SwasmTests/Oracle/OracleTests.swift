import Swasm
import SwasmConformance
import SwasmText
import Testing

/// That a difference between engine and oracle is found, and what the packs and scripts have too little of: operations
/// on ranges with fuel for a part of them, and the bounds of the call stack.
@Suite struct OracleTests {
  private func pair(
    _ text: String, _ features: Features = .wasm3, costs: FuelCosts = FuelCosts(), oracleCosts: FuelCosts? = nil,
    limits: StoreLimits = OraclePair.limits
  ) throws -> (OraclePair, OraclePair.Instance) {
    let engine = Engine(features: features, fuelCosts: costs)
    let module = try Module(bytes: WebAssemblyText.parseModule(Array(text.utf8), features: features), engine: engine)
    var pair = OraclePair(engine, limits: limits, oracleCosts: oracleCosts)
    let instance = try pair.instantiate(module, imports: [:])
    return (pair, instance)
  }

  // MARK: - The oracle can fail

  private let sample = """
    (module (memory (export "m") 1) (global (export "g") (mut i32) (i32.const 3)) (table (export "t") 2 funcref)
      (func (export "f") (param i32) (result i32) (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
        (i32.store8 (i32.const 7) (local.get 0))
        (if (i32.eqz (local.get 0)) (then unreachable))
        (memory.fill (i32.const 100) (i32.const 1) (i32.const 40))
        (block (loop (br_if 1 (i32.const 1)) (br 0)))
        (i32.add (local.get 0) (global.get 0))))
    """

  @Test func withoutADifferenceThereIsNone() throws {
    var (pair, instance) = try pair(sample)
    #expect(try pair.invoke("f", of: instance, arguments: [.i32(1)]) == [.i32(4)])
    #expect(throws: EngineVerdict.self) { try pair.invoke("f", of: instance, arguments: [.i32(0)]) }
    #expect(pair.findings.differences.isEmpty)
    #expect(pair.findings.comparisons == 5)
  }

  @Test(arguments: [
    "i32.store8", "local.get", "if", "memory.fill", "br_if", "global.get", "i32.add", "i32.const", "loop", "block",
    "end", "i32.eqz",
  ])
  func anotherCostIsADifference(_ name: String) throws {
    var costs = FuelCosts()
    try costs.set(name, to: (costs[name] ?? 0) + 1)
    var (pair, instance) = try pair(sample, oracleCosts: costs)
    _ = try pair.invoke("f", of: instance, arguments: [.i32(1)])
    #expect(!pair.findings.differences.isEmpty)
  }

  @Test func otherDivisorsAreADifference() throws {
    for path in [\FuelCosts.bytesPerUnit, \FuelCosts.valuesPerUnit] {
      var costs = FuelCosts()
      costs[keyPath: path] = 8
      var (pair, instance) = try pair(sample, oracleCosts: costs)
      _ = try pair.invoke("f", of: instance, arguments: [.i32(1)])
      #expect(!pair.findings.differences.isEmpty)
    }
  }

  @Test(arguments: ["m", "g", "t"]) func anotherStateIsADifference(_ export: String) throws {
    let (pair, instance) = try pair(sample)
    pair.compareStates("before")
    #expect(pair.findings.differences.isEmpty)
    switch try #require(instance.oracle[Array(export.utf8)]) {
    case .memory(let memory): memory.bytes[65_535] = 1
    case .global(let global): global.value = OracleValue(4 as Int32)
    case .table(let table): table.elements.removeLast()
    default: Issue.record("there is nothing to change in \(export)")
    }
    pair.compareStates("after")
    #expect(pair.findings.differences.count == 1)
  }

  @Test func anotherResultIsADifference() throws {
    var (pair, instance) = try pair(
      #"(module (func (export "a") (result i32) (i32.const 1)) (func (export "b") (result i32) (i32.const 2)))"#)
    instance.oracle[[0x61]] = instance.oracle[[0x62]]
    _ = try pair.invoke("a", of: instance, arguments: [])
    #expect(pair.findings.differences.count == 1)
  }

  @Test func lessFuelIsADifference() throws {
    var (pair, instance) = try pair(sample)
    pair.setFuel(9)
    pair.oracle.fuel = 8
    #expect(throws: EngineVerdict.self) { try pair.invoke("f", of: instance, arguments: [.i32(1)]) }
    #expect(!pair.findings.differences.isEmpty)
  }

  // MARK: - Ranges

  private let ranges = """
    (module
      (type $bytes (array (mut i8))) (type $vectors (array (mut v128))) (type $references (array (mut anyref)))
      (memory (export "m") 5) (memory (export "n") 5) (data $data "\\01\\02\\03\\04\\05\\06\\07\\08\\09")
      (table (export "t") 40000 funcref) (table (export "u") 40000 funcref) (elem $elements func $f $f $f)
      (global $a (ref $bytes) (array.new_default $bytes (i32.const 300000)))
      (global $v (ref $vectors) (array.new_default $vectors (i32.const 10000)))
      (global $r (ref $references) (array.new_default $references (i32.const 20000)))
      (func $f (export "fill") (param i32 i32)
        (memory.fill (local.get 0) (i32.const 5) (local.get 1))
        (i32.store8 (local.get 0) (i32.const 9)))
      (func (export "copy") (param i32 i32)
        (i32.store (i32.const 1000) (i32.const 77)) (i32.store (i32.const 150000) (i32.const 78))
        (memory.copy (local.get 0) (local.get 1) (i32.const 140000)) (i32.store8 (local.get 0) (i32.const 9)))
      (func (export "copy between") (param i32 i32)
        (i32.store (i32.const 1000) (i32.const 77))
        (memory.copy 1 0 (local.get 0) (local.get 1) (i32.const 140000)))
      (func (export "init") (param i32 i32)
        (memory.init $data (local.get 0) (i32.const 1) (i32.const 7)) (table.init $elements (local.get 1) (i32.const 1) (i32.const 2)))
      (func (export "grow") (param i32 i32)
        (drop (memory.grow 1 (local.get 0))) (drop (table.grow 1 (ref.null func) (local.get 1))) (drop (memory.grow 1 (i32.const -1))))
      (func (export "table") (param i32 i32)
        (table.fill 0 (i32.const 50) (ref.func $f) (i32.const 20000))
        (table.copy 0 0 (local.get 0) (local.get 1) (i32.const 21000))
        (table.copy 1 0 (local.get 1) (local.get 0) (i32.const 9000))
        (i32.store8 (local.get 0) (ref.is_null (table.get 0 (local.get 0)))))
      (func (export "arrays") (param i32 i32)
        (array.fill $bytes (global.get $a) (local.get 0) (i32.const 6) (i32.const 150000))
        (array.copy $bytes $bytes (global.get $a) (local.get 0) (global.get $a) (local.get 1) (i32.const 140000))
        (array.fill $vectors (global.get $v) (i32.const 3) (v128.const i64x2 1 2) (i32.const 9000))
        (array.copy $vectors $vectors (global.get $v) (i32.const 100) (global.get $v) (i32.const 90) (i32.const 9000))
        (array.fill $references (global.get $r) (i32.const 3) (ref.i31 (i32.const 8)) (i32.const 15000))
        (array.init_data $bytes $data (global.get $a) (local.get 0) (i32.const 1) (i32.const 5)))
      (func (export "new") (param i32 i32)
        (drop (array.new $bytes (i32.const 1) (local.get 0))) (drop (array.new_default $vectors (local.get 1)))
        (drop (array.new_data $bytes $data (i32.const 1) (i32.const 5)))
        (drop (array.new_fixed $references 3 (ref.null any) (ref.null any) (ref.null any)))
        (drop (array.new_data $bytes $data (i32.const 1) (i32.const 50))))
      (func (export "byte") (param i32 i32) (result i32)
        (i32.xor (array.get_u $bytes (global.get $a) (local.get 0))
          (i32x4.extract_lane 0 (array.get $vectors (global.get $v) (i32.rem_u (local.get 1) (i32.const 10000)))))))
    """

  @Test(
    arguments: [
      "fill", "copy", "copy between", "init", "grow", "table", "arrays", "new",
    ], [true, false])
  func partsOfRanges(_ export: String, _ hasUsualCosts: Bool) throws {
    var random = SplitMix64(state: 5)
    let costs = hasUsualCosts ? FuelCosts() : try randomFuelCosts(seed: 11)
    for (first, second) in [(10, 20), (20, 10), (5, 5), (0, 140_001), (100, 70_000), (400_000, 10), (1, 2)] {
      let arguments: [ConformanceValue] = [.i32(UInt32(first)), .i32(UInt32(second))]
      var (whole, instance) = try pair(ranges, costs: costs)
      _ = try? whole.invoke(export, of: instance, arguments: arguments)
      #expect(whole.findings.differences.isEmpty, "\(export) \(first) \(second): \(whole.findings.differences)")
      let consumed = whole.engine.store.lastCallFuelConsumed
      var (pair, short) = try pair(ranges, costs: costs)
      for _ in 0..<12 {
        let limit = Int.random(in: 0...consumed, using: &random)
        pair.setFuel(limit)
        _ = try? pair.invoke(export, of: short, arguments: arguments)
        pair.setFuel(nil)
        for place in stride(from: 0, to: 300_000, by: 9999) {
          _ = try? pair.invoke("byte", of: short, arguments: [.i32(UInt32(place)), .i32(UInt32(place))])
        }
        #expect(
          pair.findings.differences.isEmpty,
          "\(export) \(first) \(second), \(limit) of \(consumed): \(pair.findings.differences.prefix(3))")
        if !pair.findings.differences.isEmpty { return }
      }
    }
  }

  // MARK: - The call stack

  @Test(arguments: 10...24) func depthOfCalls(_ depth: UInt32) throws {
    var limits = OraclePair.limits
    limits.callDepth = 17
    var (pair, instance) = try pair(
      """
      (module
        (type $t (func (param i32))) (table funcref (elem $same $down)) (func $leaf (param i32))
        (func $down (export "down") (param i32) (local v128 v128 v128 v128 v128 v128 v128 v128)
          (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1))))))
        (func $tail (export "tail") (param i32)
          (if (local.get 0) (then (call $tail (i32.sub (local.get 0) (i32.const 1)))) (else (return_call $leaf (i32.const 0)))))
        (func $same (export "indirect") (param i32)
          (if (local.get 0) (then (call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0)))
          (else (return_call_indirect (type $t) (i32.const 0) (i32.const 1))))))
      """, limits: limits)
    for export in ["down", "tail", "indirect"] {
      _ = try? pair.invoke(export, of: instance, arguments: [.i32(depth)])
      #expect(pair.findings.differences.isEmpty, "\(export) \(depth): \(pair.findings.differences)")
    }
  }
}

/// Costs of 0 to 4 for all instructions, and small divisors.
func randomFuelCosts(seed: UInt64) throws -> FuelCosts {
  var random = SplitMix64(state: seed)
  var costs = FuelCosts()
  for instruction in Instruction.allCases {
    let name = "\(instruction.info.name)"
    let cost = Int.random(in: 0...4, using: &random)
    // Branches and calls cost something.
    do { try costs.set(name, to: cost) } catch { try costs.set(name, to: cost + 1) }
  }
  costs.bytesPerUnit = 5
  costs.valuesPerUnit = 2
  return costs
}
