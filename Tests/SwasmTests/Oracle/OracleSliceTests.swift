import Swasm
import SwasmConformance
import Testing

/// Calls that consume much more than the engine hands out at once (100,000 units): that nothing is lost or gained where
/// it goes for more, and with limits near there.
@Suite struct OracleSliceTests {
  private let text = """
    (module
      (memory (export "m") 4) (global (export "g") (mut i64) (i64.const 0))
      (type $t (func (param i32) (result i32))) (table funcref (elem $leaf $odd $even))
      (tag $e (param i32))
      (func $leaf (type $t) (i32.add (local.get 0) (i32.const 1)))
      (func $odd (type $t) (if (result i32) (local.get 0)
        (then (return_call $even (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 0))))
      (func $even (type $t) (if (result i32) (local.get 0)
        (then (return_call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1)) (i32.const 1))) (else (i32.const 1))))
      (func (export "sum") (type $t) (local i64 i32)
        (loop
          (local.set 1 (i64.add (local.get 1) (i64.extend_i32_u (local.get 0))))
          (i64.store (i32.and (local.get 0) (i32.const 0xFFF8)) (local.get 1))
          (global.set 0 (local.get 1))
          (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (i32.wrap_i64 (local.get 1)))
      (func (export "calls") (type $t) (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
        (loop
          (local.set 1 (call $leaf (call_indirect (type $t) (local.get 1) (i32.const 0))))
          (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
      (func (export "tails") (type $t) (return_call $odd (local.get 0)))
      (func $deep (export "deep") (type $t)
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 3) (call $deep (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0))))
      (func (export "ranges") (type $t)
        (loop
          (memory.fill (i32.const 3) (local.get 0) (i32.const 100000))
          (memory.copy (i32.const 100) (i32.const 50) (local.get 0))
          (br_if 0 (i32.gt_s (local.tee 0 (i32.sub (local.get 0) (i32.const 7000))) (i32.const 0))))
        (i32.const 0))
      (func (export "tables") (type $t) (local i32)
        (loop $l
          (block $a (block $b (block $c
            (br_table $a $b $c (i32.rem_u (local.get 0) (i32.const 3))))
            (local.set 1 (i32.add (local.get 1) (i32.const 2))))
            (local.set 1 (i32.xor (local.get 1) (local.get 0))))
          (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
      (func (export "exceptions") (type $t) (local i32)
        (loop $l
          (local.set 1 (i32.add (local.get 1) (block $h (result i32) (try_table (catch $e $h) (throw $e (local.get 0))) (i32.const 0))))
          (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1)))
    """

  @Test(arguments: [
    ("sum", 23_000), ("calls", 26_000), ("tails", 60_000), ("deep", 9000), ("ranges", 160_000), ("tables", 24_000),
    ("exceptions", 25_000),
  ]) func agree(_ export: String, _ argument: Int) throws {
    let engine = Engine(features: .wasm3)
    let module = try Module(text: text, engine: engine)
    var whole = OraclePair(engine)
    let instance = try whole.instantiate(module, imports: [:])
    // Slices of the engine do not begin where calls do.
    for count in [argument, argument / 2, argument] {
      _ = try whole.invoke(export, of: instance, arguments: [.i32(UInt32(count))])
    }
    #expect(whole.findings.differences.isEmpty, "\(whole.findings.differences)")
    let consumed = whole.engine.store.lastCallFuelConsumed
    #expect(export == "deep" || consumed > 200_000, "\(export) consumes \(consumed)")
    var random = SplitMix64(state: 1)
    for index in 0..<20 {
      let place = [100_000, 200_000, consumed].filter { $0 <= consumed + 1000 }
      let limit = max(0, place[index % place.count] + Int.random(in: -30...30, using: &random))
      var pair = OraclePair(engine)
      let instance = try pair.instantiate(module, imports: [:])
      pair.setFuel(limit)
      if index % 4 == 0 { pair.sliceCalls(seed: UInt64(index)) }
      _ = try? pair.invoke(export, of: instance, arguments: [.i32(UInt32(argument))])
      // What is left and what is added go on together.
      pair.setFuel(limit + 5)
      _ = try? pair.invoke(export, of: instance, arguments: [.i32(UInt32(argument))])
      #expect(pair.findings.differences.isEmpty, "\(export) with \(limit) of \(consumed): \(pair.findings.differences)")
    }
  }
}
