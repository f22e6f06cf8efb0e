import SwasmTestSupport
import Synchronization
import Testing

@testable import Swasm

@Suite struct HostFunctionTests {
  let engine = Engine(features: allFeatures)

  private struct Failure: Error, Equatable { let number: Int }

  /// Functions that call the imported `env.host` in all ways, each with a load before and after.
  private func caller(memory: Bool = true) -> ModuleBuilder {
    var builder = ModuleBuilder()
    let host = builder.importFunction("host", [i32], [i32])
    builder.memory(1, maximum: 100, export: "memory")
    builder.table(1)
    builder.elements(at: Code.i32(0), [host])
    let load = Code.i32(8) + Code.i32Load
    // Results: what the host returned plus the words at 8 before and after, which the host may change.
    builder.function([i32], [i32], export: "call", load, Code.get(0), Code.call(host), load, Code.i32Add, Code.i32Add)
    builder.function(
      [i32], [i32], export: "indirect", load, Code.get(0), Code.i32(0), Code.callIndirect(type: 0), load, Code.i32Add,
      Code.i32Add)
    let tail = builder.function([i32], [i32], export: "tail", Code.get(0), Code.tailCall(host))
    builder.function(
      [i32], [i32], export: "through tail", load, Code.get(0), Code.call(tail), load, Code.i32Add, Code.i32Add)
    // Writes behind the first page, which is there only when the host has grown the memory.
    builder.function(
      [i32], [i32], export: "grown", Code.get(0), Code.call(host), Code.drop, Code.i32(65_536), Code.i32(77),
      Code.i32Store, Code.i32(65_536), Code.i32Load)
    builder.function(
      [i32], [i32], export: "grown by tail", Code.get(0), Code.call(tail), Code.drop, Code.i32(65_536), Code.i32(78),
      Code.i32Store, Code.i32(65_536), Code.i32Load)
    builder.function([i32], [i32], export: "add one", Code.get(0), Code.i32(1), Code.i32Add)
    return builder
  }

  private let ways = ["call", "indirect", "tail", "through tail"]

  @Test("Threat 25: the error of a host function comes out at the outer caller, and the instance goes on")
  func errors() throws {
    var imports = Imports()
    imports.function("env", "host") { (number: Int32) throws -> Int32 in
      if number > 0 { throw Trap(hostError: Failure(number: Int(number))) }
      return -number
    }
    let instance = try Store(engine: engine).instantiate(caller(), imports)
    for name in ways {
      do {
        try instance.run(name, 5)
        Issue.record("no error")
      } catch let trap as Trap {
        #expect(trap.code == .hostError)
        #expect(trap.cause as? Failure == Failure(number: 5))
        #expect(trap.backtrace.frames.first?.name == (name == "through tail" ? "tail" : name))
      }
      #expect(try instance.run(name, -3) == 3)
    }
  }

  @Test("Threat 25: a host function that calls back sees and leaves the right state")
  func reentry() throws {
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, number: Int32) throws -> Int32 in
      guard let instance = caller.instance, number > 0 else { return 0 }
      do {
        // Each level writes its number; the loads before and after see the levels inside.
        try caller.memory.store(number, at: 8)
        let inner = try instance.run(number % 2 == 0 ? "call" : "through tail", number - 1)
        return try instance.run("add one", inner)
      } catch {
        throw Trap(hostError: error)
      }
    }
    let instance = try Store(engine: engine).instantiate(caller(), imports)
    // The word is 0 before the outermost call and 1 after the innermost one.
    func expected(_ number: Int32, _ before: Int32) -> Int32 {
      number == 0 ? before + before : before + expected(number - 1, number) + 1 + 1
    }
    for name in ["call", "through tail", "indirect"] {
      try instance.memory("memory")?.store(0 as Int32, at: 8)
      let result = try instance.run(name, 6)
      #expect(result == expected(6, 0))
    }
  }

  @Test("Threat 25: after a host function has grown the memory, its new end counts, after tail calls too")
  func growth() throws {
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, pages: Int32) throws -> Int32 in
      Int32(try caller.memory.grow(pages: UInt64(pages)) ?? 0)
    }
    let module = try caller().module(engine)
    for (name, result) in [("grown", Int32(77)), ("grown by tail", 78)] {
      let instance = try Store(engine: engine).instantiate(module, imports: imports)
      #expect(instance.trap(name, 0) == .memoryOutOfBounds)
      #expect(try instance.run(name, 1) == result)
      #expect(instance.memory("memory")?.pageCount == 2)
    }
  }

  @Test("Threat 25: a memory that another instance grows during a call has its new end afterwards")
  func growthByAnotherInstance() throws {
    var owner = ModuleBuilder()
    owner.memory(1, export: "memory")
    owner.function([], export: "grow", Code.i32(1), Code.memoryGrow, Code.drop)
    var user = ModuleBuilder()
    let grow = user.importFunction("grow")
    user.importMemory("memory", 1)
    let tail = user.function([], [], Code.tailCall(grow))
    let access = Code.i32(65_536) + Code.i32(5) + Code.i32Store + Code.i32(65_536) + Code.i32Load
    user.function([], [i32], export: "direct", Code.call(grow), access)
    user.function([], [i32], export: "by tail", Code.call(tail), access)
    for name in ["direct", "by tail"] {
      let store = Store(engine: engine)
      var imports = Imports()
      imports.instance("env", try store.instantiate(owner))
      #expect(try store.instantiate(user, imports).run(name) == 5)
    }
  }

  @Test("Threat 14: host and guest calling each other trap before the native stack ends, on a thread of 512 KB")
  func mutualRecursion() throws {
    let module = try caller().module(engine)
    let code = Mutex<Trap.Code?>(nil)
    try onThread(stackBytes: 512 << 10) {
      var imports = Imports()
      imports.function("env", "host") { (caller: borrowing Caller, number: Int32) throws -> Int32 in
        guard let function = caller.instance?.function("call") else { return 0 }
        guard case .i32(let result)? = try function.call([.i32(number + 1)]).first else { return 0 }
        return result
      }
      let reached = trapCode { try Store(engine: module.engine).instantiate(module, imports: imports).run("call", 0) }
      code.withLock { $0 = reached }
    }
    #expect(code.withLock { $0 } == .callStackExhausted)
  }

  @Test func allTypes() throws {
    var builder = ModuleBuilder()
    let types = [i32, i64, WasmBytes.f32, WasmBytes.f64, WasmBytes.v128, WasmBytes.funcref, WasmBytes.externref]
    let mirror = builder.importFunction("mirror", types, types.reversed())
    let code = types.indices.flatMap { Code.get($0) }
    builder.function(types, types.reversed(), export: "call", code, Code.call(mirror))
    builder.function(types, types.reversed(), export: "tail", code, Code.tailCall(mirror))
    var imports = Imports()
    let valueTypes: [ValueType] = [.i32, .i64, .f32, .f64, .v128, .funcref, .externref]
    imports.function(
      "env", "mirror", type: FunctionType(parameters: valueTypes, results: valueTypes.reversed())
    ) { slots, _ throws in
      let copy = (0..<8).map { slots[$0] }
      for (index, value) in [copy[7], copy[6], copy[4], copy[5], copy[3], copy[2], copy[1], copy[0]].enumerated() {
        slots[index] = value
      }
    }
    let store = Store(engine: engine)
    let instance = try store.instantiate(builder, imports)
    let object = ExternReference("object", in: store)
    // Signalling NaNs keep their bits.
    let float = Float(bitPattern: 0x7FA0_0001)
    let double = Double(bitPattern: 0x7FF4_0000_0000_0001)
    for name in ["call", "tail"] {
      let results = try #require(instance.function(name)).call([
        .i32(-1), .i64(-2), .f32(float), .f64(double), .v128(SIMD2(3, 4)), .function(instance.function("call")),
        .extern(object),
      ])
      guard case .extern(let extern?) = results[0], case .function(let function?) = results[1],
        case .v128(let vector) = results[2], case .f64(let double2) = results[3], case .f32(let float2) = results[4],
        case .i64(let long) = results[5], case .i32(let int) = results[6]
      else {
        Issue.record("types of the results: \(results)")
        return
      }
      #expect(extern.object as? String == "object")
      #expect(function.type.parameters == valueTypes)
      #expect(vector == SIMD2(3, 4))
      #expect(double2.bitPattern == 0x7FF4_0000_0000_0001)
      #expect(float2.bitPattern == 0x7FA0_0001)
      #expect(long == -2)
      #expect(int == -1)
      // The same, typed.
      let typed = try instance.function(
        name,
        as: ((Int32, UInt64, Float, Double, SIMD2<UInt64>, Function?, ExternReference?) -> (
          ExternReference?, Function?, SIMD2<UInt64>, Double, Float, Int64, UInt32
        )).self)
      let result = try typed(-1, 5, float, double, SIMD2(6, 7), nil, object)
      #expect(result.0?.object as? String == "object")
      #expect(result.1 == nil)
      #expect(result.2 == SIMD2(6, 7))
      #expect(result.3.bitPattern == 0x7FF4_0000_0000_0001)
      #expect(result.4.bitPattern == 0x7FA0_0001)
      #expect(result.5 == 5)
      #expect(result.6 == .max)
    }
  }

  @Test func typedFunctionsAreChecked() throws {
    let store = Store(engine: engine)
    var imports = Imports()
    imports.function("env", "host") { (number: Int32) throws -> Int32 in number }
    let instance = try store.instantiate(caller(), imports)
    #expect(linkCode { _ = try instance.function("nothing", as: (() -> Int32).self) } == .unknownExport)
    #expect(linkCode { _ = try instance.function("memory", as: (() -> Int32).self) } == .unknownExport)
    #expect(linkCode { _ = try instance.function("call", as: (() -> Int32).self) } == .incompatibleExportType)
    #expect(linkCode { _ = try instance.function("call", as: ((Int64) -> Int32).self) } == .incompatibleExportType)
    #expect(linkCode { _ = try instance.function("call", as: ((Int32) -> ()).self) } == .incompatibleExportType)
    #expect(linkCode { _ = try instance.function("call", as: ((Int32) -> (Int32, Int32)).self) } != nil)
    #expect(try instance.function("call", as: ((UInt32) -> UInt32).self)(7) == 7)

    let function = try #require(instance.function("call"))
    for arguments in [[], [Value.i32(1), .i32(2)], [.i64(1)], [.f32(1)], [.function(nil)], [.extern(nil)]] {
      #expect(trapCode { _ = try function.call(arguments) } == .argumentMismatch)
    }
  }

  @Test func functionsOfTheHostCalledByTheHost() throws {
    let store = Store(engine: engine)
    let inner = try Function(FunctionType(parameters: [.i64], results: [.i64]), in: store) { slots, _ throws in
      slots[0] += 1
    }.typed(as: ((Int64) -> Int64).self)
    // Arguments stay where they are while another function is called.
    let outer = try Function(
      FunctionType(parameters: [.i64, .i64], results: [.i64]), in: store
    ) { slots, caller throws in
      #expect(caller.instance == nil)
      #expect(trapCode { _ = try caller.memory } == .hostError)
      slots[0] = UInt64(bitPattern: try inner(100)) + slots[0] * 1000 + slots[1]
    }
    #expect(try outer.typed(as: ((Int64, Int64) -> Int64).self)(2, 3) == 2104)
    guard case .i64(let result)? = try outer.call([.i64(2), .i64(3)]).first else { throw Trap(.argumentMismatch) }
    #expect(result == 2104)
  }

  @Test func memoryOfTheCaller() throws {
    var imports = Imports()
    imports.function("env", "host") { (caller: borrowing Caller, number: Int32) throws -> Int32 in
      Int32(try caller.memory.byteCount)
    }
    #expect(try Store(engine: engine).instantiate(caller(), imports).run("tail", 0) == 65_536)
    var builder = ModuleBuilder()
    let host = builder.importFunction("host", [i32], [i32])
    builder.function([], [i32], export: "call", Code.i32(0), Code.call(host))
    let instance = try Store(engine: engine).instantiate(builder, imports)
    #expect(instance.trap("call") == .hostError)
  }
}
