import Testing
import SwasmTestSupport
@testable import Swasm
import Synchronization

func clockBench(_ name: String, _ n: Int, _ body: () throws -> Void) rethrows {
  if let only = environment("BENCH"), only != name { return }
  var best = Duration.seconds(1000)
  for _ in 0..<(environment("BENCH") == nil ? 5 : 40) { best = min(best, try ContinuousClock().measure(body)) }
  let ns = Double(best.components.attoseconds) / 1e9 + Double(best.components.seconds) * 1e9
  print("BENCH \(name): \(ns / Double(n)) ns each, \(Double(n) / ns * 1e9) /s")
}

@Suite struct ZBench {
  @Test func bench() throws {
    let engine = Engine()
    var b = ModuleBuilder()
    let i = WasmBytes.i32
    b.importFunction("h", [i, i], [i])
    b.memory(Limits(minimum: 5))
    b.table(Limits(minimum: 4))
    b.global(i, mutable: true, Code.i32(7))
    let f = b.function([i, i], [i], export: "add", Code.get(0), Code.get(1), Code.i32Add)
    b.function([i], [i], export: "loop", [0x03, 0x40], Code.get(0), Code.i32(1), Code.call(0), [0x22, 0], [0x0D, 0], [0x0B], Code.get(0))
    b.elements(at: Code.i32(0), [f])
    b.data(at: Code.i32(100), [1, 2, 3, 4])
    let m = try b.module(engine)
    var imports = Imports()
    imports.function("env", "h") { (a: Int32, b: Int32) throws(Trap) -> Int32 in a - b }
    clockBench("stores", 5000) { for _ in 0..<5000 { _ = Store(engine: engine) } }
    try clockBench("store+instance", 5000) { for _ in 0..<5000 { _ = try Store(engine: engine).instantiate(m, imports: imports) } }
    try clockBench("store+instance+call", 5000) { for _ in 0..<5000 {
      let instance = try Store(engine: engine).instantiate(m, imports: imports)
      _ = try instance.function("add", as: ((Int32, Int32) -> Int32).self)(1, 2)
     } }
    try clockBench("instances", 5000) { let s = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 34)); for _ in 0..<5000 { _ = try s.instantiate(m, imports: imports) } }
    var b2 = ModuleBuilder()
    b2.memory(Limits(minimum: 5))
    b2.function([i, i], [i], export: "add", Code.get(0), Code.get(1), Code.i32Add)
    let m2 = try b2.module(engine)
    try clockBench("instances, memory only", 5000) { let s = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 34)); for _ in 0..<5000 { _ = try s.instantiate(m2) } }
    var b3 = ModuleBuilder()
    b3.function([i, i], [i], export: "add", Code.get(0), Code.get(1), Code.i32Add)
    let m3 = try b3.module(engine)
    try clockBench("instances, no memory", 5000) { let s = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 34)); for _ in 0..<5000 { _ = try s.instantiate(m3) } }
    let store = Store(engine: engine)
    let instance = try store.instantiate(m, imports: imports)
    let add = try instance.function("add", as: ((Int32, Int32) -> Int32).self)
    var x: Int32 = 0
    try clockBench("typed call", 100_000) { for _ in 0..<100_000 { x &+= try add(1, 2) } }
    let dyn = instance.function("add")!
    try clockBench("dynamic call", 100_000) { for _ in 0..<100_000 { _ = try dyn.call([.i32(1), .i32(2)]) } }
    let loop = try instance.function("loop", as: ((Int32) -> Int32).self)
    try clockBench("typed host call", 100_000) { _ = try loop(100_000) }
    imports.function("env", "h") { (c: borrowing Caller, a: Int32, b: Int32) throws(Trap) -> Int32 in try c.memory.store(a, at: 0); return a - b }
    let loop3 = try store.instantiate(m, imports: imports).function("loop", as: ((Int32) -> Int32).self)
    try clockBench("typed host call with memory", 100_000) { _ = try loop3(100_000) }
    imports.function("env", "h", type: FunctionType(parameters: [.i32, .i32], results: [.i32])) { slots, c throws(Trap) in
      slots[0] = UInt64(UInt32(truncatingIfNeeded: slots[0]) &- UInt32(truncatingIfNeeded: slots[1]))
    }
    let loop2 = try store.instantiate(m, imports: imports).function("loop", as: ((Int32) -> Int32).self)
    try clockBench("raw host call", 100_000) { _ = try loop2(100_000) }
  }
}
