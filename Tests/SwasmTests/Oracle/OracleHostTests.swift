import Swasm
import Testing

/// Fuel across host functions: what they take themselves, and what guests take that they call.
@Suite struct OracleHostTests {
  private let text = """
    (module
      (import "host" "take" (func $take (param i32)))
      (import "host" "again" (func $again (param i32)))
      (memory (export "m") 1) (global $n (mut i32) (i32.const 0))
      (func $note (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
        (i32.store8 (global.get $n) (i32.const 7)) (global.set $n (i32.add (global.get $n) (i32.const 1))))
      (func (export "run") (param i32)
        (call $note)
        (loop
          (call $take (local.get 0))
          (call $note)
          (if (local.get 0) (then (call $again (i32.sub (local.get 0) (i32.const 1)))))
          (call $note)
          (memory.fill (i32.const 100) (local.get 0) (i32.const 40))
          (br_if 0 (i32.gt_s (local.tee 0 (i32.sub (local.get 0) (i32.const 1))) (i32.const 0))))
        (return_call $take (i32.const 2))))
    """

  private let signature = FunctionType(parameters: [.i32])

  private func imports() -> Imports {
    var imports = Imports()
    imports.function("host", "take", type: signature) { (slots, caller) throws in
      try caller.consumeFuel(Int(slots[0]))
    }
    imports.function("host", "again", type: signature) { (slots, caller) throws in
      guard let run = caller.instance?.function("run") else { throw Trap(.hostError) }
      _ = try run.call([.i32(Int32(truncatingIfNeeded: slots[0]))])
    }
    return imports
  }

  /// The oracle's, which finds the instance when it is called.
  private func instance(_ module: Module, in store: OracleStore) throws -> OracleInstance {
    let type = store.types.register(signature)
    let take = OracleFunction(
      type: type, signature: signature,
      .host { (arguments) throws(OracleTrap) in
        try store.pay(Int(arguments[0].u32))
        return []
      })
    let again = OracleFunction(
      type: type, signature: signature,
      .host { [unowned store] (arguments) throws(OracleTrap) in
        guard case .function(let run)? = store.instances.last?[export: "run"] else { throw OracleTrap(.hostError) }
        return try OracleMachine(store).run(run, arguments)
      })
    return try OracleInstance(module, imports: { .function($1 == "take" ? take : again) }, in: store)
  }

  @Test(arguments: [false, true]) func agree(isProfiling: Bool) throws {
    let engine = Engine(features: .wasm3, isProfiling: isProfiling)
    let module = try Module(text: text, engine: engine)
    var consumed = 0
    var limit: Int?
    for run in 0..<400 {
      let store = Store(engine: engine)
      let guest = try store.instantiate(module, imports: imports())
      let oracleStore = OracleStore()
      let oracle = try instance(module, in: oracleStore)
      (store.fuel, oracleStore.fuel) = (limit, limit)
      guard case .function(let expected)? = oracle[export: "run"], case .memory(let bytes)? = oracle[export: "m"] else {
        Issue.record("the oracle has no exports")
        return
      }
      var codes: [Trap.Code?] = [nil, nil]
      do { _ = try guest.function("run")?.call([.i32(5)]) } catch { codes[0] = error.code }
      do { _ = try oracleStore.call(expected, [OracleValue(5 as Int32)]) } catch { codes[1] = error.code }
      let place = "with \(limit ?? -1)"
      #expect(codes[0] == codes[1], "\(place)")
      #expect(store.fuelConsumed == oracleStore.fuelConsumed, "\(place)")
      #expect(store.lastCallFuelConsumed == oracleStore.lastCallFuelConsumed, "\(place)")
      #expect(store.fuel == oracleStore.fuel, "\(place)")
      if let profile = store.profile { #expect(profile.oraclePaths == oracleStore.profile.paths, "\(place)") }
      let memory = try #require(guest.memory("m"))
      #expect(try memory.bytes(at: 0, count: memory.byteCount) == bytes.bytes, "\(place)")
      if run == 0 {
        consumed = store.fuelConsumed
        #expect(consumed > 1000)
        #expect(codes[0] == nil)
      }
      limit = run * consumed / 398
    }
  }
}
