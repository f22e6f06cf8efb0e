import Swasm
import SwasmTestSupport
import Testing

@testable import SwasmWASI
@testable import SwasmWorld
@testable import SwasmSystem

/// How programs start and end. Threat 44: `proc_exit` from within nested calls.
@Suite struct ProcessTests {
  /// A module that imports `proc_exit` as function 0 and `env.host` as function 1, with these functions from 2 on.
  private func module(_ engine: Engine, _ functions: [(name: String, code: [UInt8])]) throws -> Module {
    var builder = ModuleBuilder()
    builder.importFunction("proc_exit", [WasmBytes.i32], module: "wasi_snapshot_preview1")
    builder.importFunction("host")
    for (name, code) in functions { builder.function([], export: name, code) }
    return try Module(bytes: builder.bytes, engine: engine)
  }

  private static func exit(_ code: Int32) -> [UInt8] { Code.i32(code) + Code.call(0) }
  private static let callHost = Code.call(1)

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
    #expect(try run([("_start", Self.exit(7) + Code.unreachable)]).code == 7)
    #expect(try run([("_start", Self.exit(-1))]).code == -1)
    #expect(throws: Trap.self) { try run([("_start", Code.unreachable)]) }
    #expect(throws: LinkError.self) { try run([("main", [])]) }
  }

  @Test("Threat 44: proc_exit unwinds nested calls") func exitUnwindsNestedCalls() throws {
    var returns = 0
    // Guest, host, guest, host, guest: then exit.
    let exit = try run(
      [
        ("_start", Self.callHost + Code.unreachable), ("again", Self.callHost + Code.unreachable),
        ("end", Self.exit(3) + Code.unreachable),
      ]
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
    let reactor = try module(engine, [("_initialize", Self.callHost), ("work", Self.callHost)])
    let wasi = try World(WorldConfiguration())
    let instance = try wasi.instantiate(reactor, in: Store(engine: engine), imports: imports)
    #expect(calls == 1)
    _ = try #require(instance.function("work")).call()
    #expect(calls == 2)
    #expect(try wasi.run(reactor, in: Store(engine: engine), imports: imports).code == 0)
    #expect(calls == 3)
    // A command is not started by it.
    let command = try module(engine, [("_start", Self.callHost)])
    _ = try wasi.instantiate(command, in: Store(engine: engine), imports: imports)
    #expect(calls == 3)
  }

  @Test func exitOfACalledFunctionIsTheCauseOfATrap() throws {
    let engine = Engine()
    var imports = Imports()
    imports.function("env", "host") { (_: borrowing Caller) throws in }
    let instance = try World(WorldConfiguration()).instantiate(
      module(engine, [("work", Self.exit(5))]), in: Store(engine: engine), imports: imports)
    let trap = try #require(throws: Trap.self) { _ = try instance.function("work")?.call() }
    #expect(trap.cause as? WASIExit == WASIExit(code: 5))
  }

  /// A module without a memory can call what needs none; everything else finds no address in it.
  @Test func aMemoryIsNotNeeded() throws {
    let engine = Engine()
    var builder = ModuleBuilder()
    let (i32, module) = (WasmBytes.i32, "wasi_snapshot_preview1")
    let sizesGet = builder.importFunction("args_sizes_get", [i32, i32], [i32], module: module)
    let schedYield = builder.importFunction("sched_yield", [], [i32], module: module)
    builder.function([], [i32], export: "sizes", Code.i32(0), Code.i32(0), Code.call(sizesGet))
    builder.function([], [i32], export: "yield", Code.call(schedYield))
    let instance = try World(WorldConfiguration()).instantiate(
      try Module(bytes: builder.bytes, engine: engine), in: Store(engine: engine))
    let sizes = try #require(instance.function("sizes")?.call().first)
    guard case .i32(let errno) = sizes else { throw TestFailure("no i32") }
    #expect(Errno(rawValue: UInt16(errno)) == .fault)
    guard case .i32(0)? = try instance.function("yield")?.call().first else { throw TestFailure("no success") }
  }
}
