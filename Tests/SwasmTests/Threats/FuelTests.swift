import SwasmTestSupport
import Testing

@testable import Swasm

/// Threat 15: loops of all kinds stop, and what is counted does not depend on how a
/// program is called.
@Suite struct FuelTests {
  let engine = Engine(features: allFeatures)

  private func instance(_ builder: ModuleBuilder) throws -> Instance { try Store(engine: engine).instantiate(builder) }

  @Test("Threat 15: loops without end consume all fuel to the last unit")
  func loops() throws {
    var builder = ModuleBuilder()
    builder.memory(1)
    builder.table(1)
    builder.elements(at: Code.i32(0), [8])
    builder.function([], export: "empty", [0x03, 0x40, 0x0C, 0, 0x0B])
    builder.function([], export: "conditional", [0x03, 0x40], Code.i32(1), [0x0D, 0, 0x0B])
    builder.function([], export: "table", [0x03, 0x40], Code.i32(3), [0x0E, 2, 0, 0, 0, 0x0B])
    builder.function(
      [], export: "table by local", locals: [i32],
      [0x02, 0x40, 0x03, 0x40], Code.get(0), [0x0E, 3, 0, 0, 0, 1, 0x0B, 0x0B])
    builder.function(
      [], export: "counting", locals: [i32],
      [0x03, 0x40], Code.get(0), Code.i32(1), Code.i32Add, Code.set(0), [0x0C, 0, 0x0B])
    builder.function(
      [], export: "nested", [0x03, 0x40, 0x03, 0x40], Code.memorySize, [0x0D, 0, 0x0C, 1, 0x0B, 0x0B])
    builder.function([], export: "if", [0x03, 0x40], Code.i32(0), [0x04, 0x40, 0x05, 0x0C, 1, 0x0B, 0x0B])
    builder.function([], export: "tail", Code.tailCall(7))
    builder.function([], export: "indirect tail", Code.i32(0), [0x13, 0, 0])
    builder.function(
      [], export: "bulk", [0x03, 0x40], Code.i32(0), Code.i32(0), Code.i32(65_536), Code.memoryFill, [0x0C, 0, 0x0B])
    builder.function([], export: "calls", [0x03, 0x40], Code.call(11), [0x0C, 0, 0x0B])
    builder.function([], [])
    builder.function([], export: "alive", [0x01])
    let instance = try instance(builder)
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
    var builder = ModuleBuilder()
    // 6 instructions that cost something.
    builder.function(
      [i32, i32], [i32], export: "straight", Code.get(0), Code.get(1), Code.i32Add, Code.i32(3), Code.i32Add, [0x0F])
    // Sums 1 … n.
    builder.function(
      [i32], [i32], export: "loop", locals: [i32],
      [0x03, 0x40], Code.get(0), Code.get(1), Code.i32Add, Code.set(1), Code.get(0), Code.i32(-1), Code.i32Add,
      [0x22, 0, 0x0D, 0, 0x0B], Code.get(1))
    builder.function(
      [i32], [i32], export: "fib", Code.get(0), Code.i32(2), [0x48, 0x04, i32], Code.get(0), [0x05],
      Code.get(0), Code.i32(-1), Code.i32Add, Code.call(2), Code.get(0), Code.i32(-2), Code.i32Add, Code.call(2),
      Code.i32Add, [0x0B])
    builder.function([], export: "nothing")
    let instance = try instance(builder)
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
    var finite = ModuleBuilder()
    finite.start(finite.function([], [], Code.i32(1), Code.drop, Code.i32(2), Code.drop))
    var endless = ModuleBuilder()
    endless.start(endless.function([], [], [0x03, 0x40, 0x0C, 0, 0x0B]))
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
    var builder = ModuleBuilder()
    let host = builder.importFunction("host", [i32], [i32])
    builder.function([i32], [i32], export: "call", Code.get(0), Code.call(host))
    builder.function([i32], [i32], export: "inner", Code.get(0), Code.i32(1), Code.i32Add)
    builder.function([], export: "forever", [0x03, 0x40], Code.i32(0), Code.call(host), Code.drop, [0x0C, 0, 0x0B])
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, number: Int32) throws -> Int32 in
      guard case .i32(let result)? = try caller.instance?.function("inner")?.call([.i32(number)]).first else {
        return 0
      }
      return result
    }
    let instance = try Store(engine: engine).instantiate(builder, imports)
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
    var builder = ModuleBuilder()
    let host = builder.importFunction("host", [i32], [])
    builder.function([i32], export: "call", Code.get(0), Code.call(host))
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, units: Int32) throws in
      try caller.consumeFuel(Int(units))
    }
    let instance = try Store(engine: engine).instantiate(builder, imports)
    for (units, code, left): (Int32, Trap.Code?, Int) in [(98, nil, 0), (99, .outOfFuel, 98), (-5, nil, 98)] {
      instance.store.fuel = 100
      #expect(instance.trap("call", units) == code)
      #expect(instance.store.fuel == left)
    }
  }

  @Test("A stretch of more instructions than a branch's field can count is paid in full")
  func longStretches() throws {
    var builder = ModuleBuilder()
    let pairs = 200_000
    let code = (0..<pairs).flatMap { _ in [0x41, 0, 0x1A] as [UInt8] }
    builder.function([], export: "long", code)
    // Entered by a branch.
    builder.function([i32], export: "target", [0x02, 0x40], Code.get(0), [0x0D, 0, 0x0B], code)
    let instance = try instance(builder)
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
      let instance = try Store(engine: engine).instantiate(SuspensionGuests.module(text, engine: engine))
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
