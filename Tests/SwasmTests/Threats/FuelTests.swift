import Testing

@testable import Swasm

/// Threat 15: loops of all kinds stop, and what is counted does not depend on how a
/// program is called.
@Suite struct FuelTests {
  let engine = Engine(features: allFeatures)

  private func instance(_ fields: String) throws -> Instance {
    try Store(engine: engine).instantiate(Module(text: "(module \(fields))", engine: engine))
  }

  @Test("Threat 15: loops without end consume all fuel to the last unit")
  func loops() throws {
    let instance = try instance(
      """
      (type $none (func)) (memory 1) (table 1 funcref) (elem (i32.const 0) $indirect)
      (func (export "empty") (loop (br 0)))
      (func (export "conditional") (loop (br_if 0 (i32.const 1))))
      (func (export "table") (loop (br_table 0 0 0 (i32.const 3))))
      (func (export "table by local") (local i32) (block $out (loop $in (br_table $in $in $in $out (local.get 0)))))
      (func (export "counting") (local i32) (loop (local.set 0 (i32.add (local.get 0) (i32.const 1))) (br 0)))
      (func (export "nested") (loop (loop (br_if 0 (memory.size)) (br 1))))
      (func (export "if") (loop (if (i32.const 0) (then) (else (br 1)))))
      (func $tail (export "tail") (return_call $tail))
      (func $indirect (export "indirect tail") (return_call_indirect (type $none) (i32.const 0)))
      (func (export "bulk") (loop (memory.fill (i32.const 0) (i32.const 0) (i32.const 65536)) (br 0)))
      (func (export "calls") (loop (call $nothing) (br 0)))
      (func $nothing)
      (func (export "alive") (nop))
      """)
    for name in [
      "empty", "conditional", "table", "table by local", "counting", "nested", "if", "tail", "indirect tail", "bulk",
      "calls",
    ] {
      for fuel in [0, 1, 2, 3, 1000, 100_001] {
        instance.store.fuel = fuel
        #expect(instance.trap(name) == .outOfFuel, "\(name) with \(fuel)")
        let left = try #require(instance.store.fuel)
        // A range is paid in chunks.
        #expect(name == "bulk" ? left < 4096 : left == 0, "\(name) with \(fuel): \(left)")
        #expect(instance.store.lastCallFuelConsumed == fuel - left)
      }
      // The store goes on with new fuel.
      instance.store.fuel = 10
      #expect(instance.trap("alive") == nil)
    }
  }

  @Test("Threat 15: fuel at exactly what a call needs, one less, and none")
  func exactly() throws {
    let instance = try instance(
      """
      ;; 6 instructions that cost something.
      (func (export "straight") (param i32 i32) (result i32)
        (return (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 3))))
      ;; Sums 1 … n.
      (func (export "loop") (param i32) (result i32) (local i32)
        (loop
          (local.set 1 (i32.add (local.get 0) (local.get 1)))
          (br_if 0 (local.tee 0 (i32.add (local.get 0) (i32.const -1)))))
        (local.get 1))
      (func $fib (export "fib") (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
          (then (local.get 0))
          (else
            (i32.add
              (call $fib (i32.add (local.get 0) (i32.const -1)))
              (call $fib (i32.add (local.get 0) (i32.const -2)))))))
      (func (export "nothing"))
      """)
    func check(_ name: String, _ arguments: [Int32], _ expected: Int) throws {
      let function = try #require(instance.function(name))
      let values = arguments.map { Value.i32($0) }
      instance.store.fuel = expected
      #expect(trapCode { _ = try function.call(values) } == nil, "\(name)")
      #expect(instance.store.fuel == 0, "\(name)")
      for less in 1...expected {
        instance.store.fuel = expected - less
        #expect(trapCode { _ = try function.call(values) } == .outOfFuel, "\(name) with \(expected - less)")
        #expect(instance.store.fuel == 0)
      }
      instance.store.fuel = expected + 5
      #expect(trapCode { _ = try function.call(values) } == nil, "\(name)")
      #expect(instance.store.fuel == 5, "\(name)")
    }
    try check("straight", [1, 2], 6)
    // Nine instructions a turn, and the one behind the loop.
    try check("loop", [10], 91)
    // 4 to the `if`, 1 in the first arm, 9 in the other.
    func fib(_ number: Int) -> Int { number < 2 ? 5 : 4 + 9 + fib(number - 1) + fib(number - 2) }
    try check("fib", [6], fib(6))
    instance.store.fuel = 0
    #expect(instance.trap("nothing") == nil)
  }

  @Test("Threat 15: a start function without fuel, with just enough, and one that never ends")
  func startFunction() throws {
    let finite = try Module(
      text: "(module (func $f (drop (i32.const 1)) (drop (i32.const 2))) (start $f))", engine: engine)
    let endless = try Module(text: "(module (func $f (loop (br 0))) (start $f))", engine: engine)
    let store = Store(engine: engine)
    for fuel in [0, 1, 2] {
      store.fuel = fuel
      #expect(trapCode { _ = try store.instantiate(finite) } == (fuel < 2 ? .outOfFuel : nil))
      #expect(store.fuel == 0)
    }
    store.fuel = 100_000
    #expect(trapCode { _ = try store.instantiate(endless) } == .outOfFuel)
    #expect(store.fuel == 0)
    store.fuel = 2
    #expect(trapCode { _ = try store.instantiate(finite) } == nil)
  }

  @Test("Threat 15: fuel is one account for guest, host functions and the guest functions that they call")
  func acrossHost() throws {
    let module = try Module(
      text: """
        (module
          (import "env" "host" (func $host (param i32) (result i32)))
          (func (export "call") (param i32) (result i32) (call $host (local.get 0)))
          (func (export "inner") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
          (func (export "forever") (loop (drop (call $host (i32.const 0))) (br 0))))
        """, engine: engine)
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, number: Int32) throws -> Int32 in
      guard case .i32(let result)? = try caller.instance?.function("inner")?.call([.i32(number)]).first else {
        return 0
      }
      return result
    }
    let instance = try Store(engine: engine).instantiate(module, imports: imports)
    instance.store.fuel = 5
    #expect(try instance.run("call", 6) == 7)
    #expect(instance.store.fuel == 0)
    for fuel in 0..<5 {
      instance.store.fuel = fuel
      #expect(instance.trap("call", 6) == .outOfFuel)
    }
    instance.store.fuel = 100_000
    #expect(instance.trap("forever") == .outOfFuel)
    #expect(instance.store.fuel == 0)
  }

  @Test("A host function cannot charge more than there is, and charges nothing then") func hostCharges() throws {
    let module = try Module(
      text: """
        (module
          (import "env" "host" (func $host (param i32)))
          (func (export "call") (param i32) (call $host (local.get 0))))
        """, engine: engine)
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, units: Int32) throws in
      try caller.consumeFuel(Int(units))
    }
    let instance = try Store(engine: engine).instantiate(module, imports: imports)
    for (units, code, left): (Int32, Trap.Code?, Int) in [(98, nil, 0), (99, .outOfFuel, 98), (-5, nil, 98)] {
      instance.store.fuel = 100
      #expect(instance.trap("call", units) == code)
      #expect(instance.store.fuel == left)
    }
  }

  @Test("A charge block of more instructions than a branch's field can count is paid in full")
  func longChargeBlocks() throws {
    let pairs = 200_000
    let code = String(repeating: "(drop (i32.const 0))", count: pairs)
    let instance = try instance(
      """
      (func (export "long") \(code))
      ;; Entered by a branch.
      (func (export "target") (param i32) (block (br_if 0 (local.get 0))) \(code))
      """)
    // `drop` costs nothing.
    for (name, fuel) in [("long", pairs), ("target", pairs + 2)] {
      for argument: Int32 in [0, 1] {
        let arguments: [Value] = name == "long" ? [] : [.i32(argument)]
        instance.store.fuel = fuel
        _ = try instance.function(name)?.call(arguments)
        #expect(instance.store.fuel == 0)
        instance.store.fuel = fuel - 1
        #expect(trapCode { _ = try instance.function(name)?.call(arguments) } == .outOfFuel)
      }
    }
  }

  @Test("Locals and fields of structures cost a unit for each 16") func wideStructures() throws {
    func consumed(fields: Int, locals: Int, _ make: String) throws -> Int {
      let text = """
        (module (type $s (struct \(String(repeating: "(field i32)", count: fields))))
          (func (export "f") \(String(repeating: "(local i64)", count: locals)) (drop (\(make)))))
        """
      let instance = try Store(engine: engine).instantiate(Module(text: text, engine: engine))
      try instance.run("f")
      return instance.store.lastCallFuelConsumed
    }
    let constants = { String(repeating: "(i32.const 1)", count: $0) }
    let least = try consumed(fields: 0, locals: 0, "struct.new $s")
    // Each field's constant costs one as well.
    for (fields, units) in [(15, 0), (16, 1), (31, 1), (48, 3)] {
      #expect(try consumed(fields: fields, locals: 0, "struct.new $s \(constants(fields))") == least + fields + units)
      #expect(try consumed(fields: fields, locals: 0, "struct.new_default $s") == least + units)
      #expect(try consumed(fields: 0, locals: fields, "struct.new $s") == least + units)
    }
  }
}
