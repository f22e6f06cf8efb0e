import Testing

@testable import Swasm

/// A charge block that cannot be paid as a whole: what is done of it, and what it takes.
@Suite struct FuelCutTests {
  private let engine = Engine(features: allFeatures)

  private func instantiate(_ text: String, _ engine: Engine? = nil) throws -> Instance {
    let engine = engine ?? self.engine
    let module = try Module(text: text, engine: engine)
    return try Store(engine: engine).instantiate(module)
  }

  /// How a call with so much fuel ends, and what is left of it.
  private func end(_ instance: Instance, fuel: Int, _ arguments: [Value]) throws -> (code: Trap.Code?, left: Int?) {
    let function = try #require(instance.function("f"))
    instance.store.fuel = fuel
    do throws(Trap) {
      _ = try function.call(arguments)
      return (nil, instance.store.fuel)
    } catch {
      return (error.code, instance.store.fuel)
    }
  }

  @Test("Running out of fuel makes no code, however often and wherever") func noCode() throws {
    let lines = (0..<20_000).map { "(local.set 0 (i32.add (local.get 0) (i32.load offset=\($0 % 64) (local.get 0))))" }
    let instance = try instantiate("(module (memory 1) (func (export \"f\") (param i32) \(lines.joined())))")
    let module = instance.storage.module
    #expect(try end(instance, fuel: 0, [.i32(0)]).code == .outOfFuel)
    let bytes = module.translationStatistics.byteCount
    for fuel in stride(from: 1, to: 90_000, by: 1777) {
      let (code, left) = try end(instance, fuel: fuel, [.i32(0)])
      #expect(code == .outOfFuel && left == 0)
    }
    #expect(module.translationStatistics.byteCount == bytes)
  }

  @Test("Within a fused operation, the instructions that are paid trap, and the others do not") func fused() throws {
    let instance = try instantiate(
      """
      (module (memory 1)
        (func (export "f") (param i32) (result i32)
          (i32.add (local.get 0) (i32.load (local.get 0)))))
      """)
    let code = try #require(try instance.storage.module.disassembly(ofFunction: 0))
    #expect(code.contains("__"), "not fused: \(code)")
    // Two local.get, the load, the addition, and the end of the function.
    for (fuel, code, left) in [
      (0, Trap.Code.outOfFuel, 0), (1, .outOfFuel, 0), (2, .outOfFuel, 0), (3, .memoryOutOfBounds, 0),
      (4, .memoryOutOfBounds, 1), (9, .memoryOutOfBounds, 6),
    ] {
      let outcome = try end(instance, fuel: fuel, [.i32(-1)])
      #expect(outcome.code == code && outcome.left == left, "\(fuel) units: \(outcome)")
    }
    #expect(try end(instance, fuel: 3, [.i32(8)]).code == .outOfFuel)
    #expect(try end(instance, fuel: 4, [.i32(8)]) == (nil, 0))
  }

  @Test("Wherever fuel ends, fused operations end as single ones do") func likeSingleOnes() throws {
    let text = """
      (module (memory 1)
        (func (export "f") (param i32) (result i32) (local i32)
          (local.set 1 (i32.add (i32.mul (i32.load (local.get 0)) (i32.const 3)) (i32.load offset=4 (local.get 0))))
          (local.set 0 (i32.add (local.get 0) (i32.const 4)))
          (i32.store offset=8 (local.get 0) (i32.xor (i32.load (local.get 0)) (local.get 1)))
          (local.get 1)))
      """
    func outcomes(fuses: Bool) throws -> [String] {
      let module = try Module(text: text, engine: Engine(fusesOperations: fuses))
      let code = try #require(try module.disassembly(ofFunction: 0))
      #expect(code.contains("__") == fuses)
      let instance = try Store(engine: module.engine).instantiate(module)
      return try ([0, 65_520, 65_524, 65_528, 65_532, 65_533, -1] as [Int32]).flatMap { address in
        try (0..<30).map { fuel in "\(address) \(fuel): \(try end(instance, fuel: fuel, [.i32(address)]))" }
      }
    }
    #expect(try outcomes(fuses: true) == outcomes(fuses: false))
  }

  @Test("A fused operation that writes its own operand is done once, however it is sliced") func ownOperand() throws {
    let instance = try instantiate(
      """
      (module (memory 1) (data (i32.const 8) "\\10\\00\\00\\00") (data (i32.const 16) "\\20\\00\\00\\00")
        (func (export "f") (param i32) (result i32)
          (loop $next (br_if $next (i32.ne (local.tee 0 (i32.load (local.get 0))) (i32.const 32))))
          (i32.load (local.tee 0 (i32.add (local.get 0) (i32.const -16))))))
      """)
    let store = instance.store
    store.fuel = nil
    #expect(try instance.run("f", 8) == 32)
    store.fuel = 0
    var call = try #require(instance.function("f")).callResumable([.i32(8)])
    var results: [Value]?
    while results == nil {
      switch consume call {
      case .finished(let values):
        results = values
        call = .finished([])
      case .suspended(let suspended):
        store.addFuel(1)
        call = try suspended.resume()
      }
    }
    guard case .i32(32)? = results?.first else {
      Issue.record("\(String(describing: results))")
      return
    }
  }

  @Test("With costs of one's own, what does not suffice for an instruction is left") func costs() throws {
    var costs = FuelCosts()
    try costs.set("i32.mul", to: 1000)
    try costs.set("local.get", to: 3)
    let instance = try instantiate(
      """
      (module (func (export "f") (param i32) (result i32)
        (i32.mul (local.get 0) (i32.mul (local.get 0) (local.get 0)))))
      """, Engine(features: allFeatures, fuelCosts: costs))
    for (fuel, left) in [(2, 2), (3, 0), (8, 2), (9, 0), (1008, 999), (1009, 0), (2008, 999)] {
      let outcome = try end(instance, fuel: fuel, [.i32(3)])
      #expect(outcome.code == .outOfFuel && outcome.left == left, "\(fuel) units: \(outcome)")
    }
    #expect(try end(instance, fuel: 2009, [.i32(3)]) == (nil, 0))
  }
}
