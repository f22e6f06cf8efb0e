import Swasm
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// How programs start and end. Threat 44: `proc_exit` from within nested calls.
@Suite struct ProcessTests {
  /// A module that imports `proc_exit` as function 0 and `env.host` as function 1, with these functions from 2 on.
  private func module(_ engine: Engine, _ functions: [(name: String, code: [UInt8])]) throws -> Module {
    try Module(
      bytes: WasmModule.preamble
        + WasmModule.section(
          1, [WasmModule.functionType("i", results: ""), WasmModule.functionType("", results: "")])
        + WasmModule.section(
          2,
          [
            WasmModule.functionImport("wasi_snapshot_preview1", "proc_exit", type: 0),
            WasmModule.functionImport("env", "host", type: 1),
          ])
        + WasmModule.section(3, functions.map { _ in [1] })
        + WasmModule.section(7, functions.enumerated().map { WasmModule.export($1.name, kind: 0, index: $0 + 2) })
        + WasmModule.section(10, functions.map { WasmModule.body($0.code) }), engine: engine)
  }

  private func run(
    _ functions: [(name: String, code: [UInt8])],
    host: @escaping (borrowing Caller) throws(Trap) -> Void = { _ throws(Trap) in }
  ) throws -> WASIExit {
    let engine = Engine()
    var imports = Imports()
    imports.function("env", "host", host)
    return try World(WorldConfiguration()).run(module(engine, functions), in: Store(engine: engine), imports: imports)
  }

  @Test func aProgramEndsWithItsCode() throws {
    #expect(try run([("_start", [])]).code == 0)
    #expect(try run([("_start", [0x41, 7, 0x10, 0, 0x00])]).code == 7)
    #expect(try run([("_start", [0x41, 0x7F, 0x10, 0])]).code == -1)
    #expect(throws: Trap.self) { try run([("_start", [0x00])]) }
    #expect(throws: LinkError.self) { try run([("main", [])]) }
  }

  @Test("Threat 44: proc_exit unwinds nested calls") func exitUnwindsNestedCalls() throws {
    var returns = 0
    // Guest, host, guest, host, guest: then exit.
    let exit = try run(
      [("_start", [0x10, 1, 0x00]), ("again", [0x10, 1, 0x00]), ("end", [0x41, 3, 0x10, 0, 0x00])]
    ) { caller throws(Trap) in
      returns += 1
      _ = try caller.instance?.function(returns == 1 ? "again" : "end")?.call()
      returns += 100
    }
    #expect(exit.code == 3)
    #expect(returns == 2)
  }

  @Test func aReactorIsInitialized() throws {
    let engine = Engine()
    var calls = 0
    var imports = Imports()
    imports.function("env", "host") { (_: borrowing Caller) throws in calls += 1 }
    let reactor = try module(engine, [("_initialize", [0x10, 1]), ("work", [0x10, 1])])
    let wasi = try World(WorldConfiguration())
    let instance = try wasi.instantiate(reactor, in: Store(engine: engine), imports: imports)
    #expect(calls == 1)
    _ = try #require(instance.function("work")).call()
    #expect(calls == 2)
    #expect(try wasi.run(reactor, in: Store(engine: engine), imports: imports).code == 0)
    #expect(calls == 3)
    // A command is not started by it.
    let command = try module(engine, [("_start", [0x10, 1])])
    _ = try wasi.instantiate(command, in: Store(engine: engine), imports: imports)
    #expect(calls == 3)
  }

  @Test func exitOfACalledFunctionIsTheCauseOfATrap() throws {
    let engine = Engine()
    var imports = Imports()
    imports.function("env", "host") { (_: borrowing Caller) throws in }
    let instance = try World(WorldConfiguration()).instantiate(
      module(engine, [("work", [0x41, 5, 0x10, 0])]), in: Store(engine: engine), imports: imports)
    let trap = try #require(throws: Trap.self) { _ = try instance.function("work")?.call() }
    #expect(trap.cause as? WASIExit == WASIExit(code: 5))
  }

  /// A module without a memory can call what needs none; everything else finds no address in it.
  @Test func aMemoryIsNotNeeded() throws {
    let engine = Engine()
    let bytes =
      WasmModule.preamble
      + WasmModule.section(1, [WasmModule.functionType("ii", results: "i"), WasmModule.functionType("", results: "i")])
      + WasmModule.section(
        2,
        [
          WasmModule.functionImport("wasi_snapshot_preview1", "args_sizes_get", type: 0),
          WasmModule.functionImport("wasi_snapshot_preview1", "sched_yield", type: 1),
        ])
      + WasmModule.section(3, [[1], [1]])
      + WasmModule.section(
        7, [WasmModule.export("sizes", kind: 0, index: 2), WasmModule.export("yield", kind: 0, index: 3)])
      + WasmModule.section(10, [WasmModule.body([0x41, 0, 0x41, 0, 0x10, 0]), WasmModule.body([0x10, 1])])
    let instance = try World(WorldConfiguration()).instantiate(
      try Module(bytes: bytes, engine: engine), in: Store(engine: engine))
    let sizes = try #require(instance.function("sizes")?.call().first)
    guard case .i32(let errno) = sizes else { throw TestFailure("no i32") }
    #expect(Errno(rawValue: UInt16(errno)) == .fault)
    guard case .i32(0)? = try instance.function("yield")?.call().first else { throw TestFailure("no success") }
  }
}
