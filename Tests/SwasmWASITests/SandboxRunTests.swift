import Swasm
import SwasmTestSupport
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Programs that run in sandboxes of their own.
@Suite struct SandboxRunTests {
  private let engine = Engine()

  /// Writes "hello" to its standard output, and then does what the code says.
  func program(then code: [UInt8]) throws -> Module {
    var builder = ModuleBuilder()
    let i32 = WasmBytes.i32
    let write = builder.importFunction("fd_write", [i32, i32, i32, i32], [i32], module: "wasi_snapshot_preview1")
    builder.importFunction("proc_exit", [i32], module: "wasi_snapshot_preview1")
    builder.memory(1, export: "memory")
    builder.data(at: Code.i32(0), [8, 0, 0, 0, 5, 0, 0, 0] + Array("hello".utf8))
    builder.function(
      [], export: "_start", Code.i32(1), Code.i32(0), Code.i32(1), Code.i32(32), Code.call(write), Code.drop, code)
    return try Module(bytes: builder.bytes, engine: engine)
  }

  private static func exit(_ code: Int32) -> [UInt8] { Code.i32(code) + Code.call(1) }

  private static let forever = Code.loop + Code.branch(0) + Code.end

  @Test func outputAndExitCodeComeBack() async throws {
    let result = try await Sandbox.run(program(then: Self.exit(7)), WorldConfiguration(arguments: ["program"]))
    #expect(result.exitCode == 7 && result.trap == nil)
    #expect(result.outputText == "hello" && result.errorText == "" && !result.isOutputTruncated)
    #expect(result.fuelConsumed > 0 && result.peakMemoryBytes == 65536)
    let silent = try await Sandbox.run(program(then: []), WorldConfiguration())
    #expect(silent.exitCode == 0 && silent.outputText == "hello")
  }

  @Test func whatEndsAProgramIsInTheResultWithItsOutput() async throws {
    let fault = try await Sandbox.run(program(then: Code.unreachable), WorldConfiguration())
    #expect(fault.exitCode == nil && fault.trap?.code == .unreachable && fault.outputText == "hello")
    let spent = try await Sandbox.run(program(then: Self.forever), WorldConfiguration(), fuel: 100_000)
    #expect(spent.trap?.code == .outOfFuel && spent.fuelConsumed == 100_000 && spent.outputText == "hello")
    let late = try await Sandbox.run(
      program(then: Self.forever), WorldConfiguration(), timeout: .seconds(1))
    #expect(late.trap?.code == .deadlineExceeded && late.outputText == "hello")
    let program = try program(then: Self.forever)
    let task = Task { try await Sandbox.run(program, WorldConfiguration()) }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    #expect(try await task.value.trap?.code == .interrupted)
  }

  @Test func limitsHold() async throws {
    var limits = StoreLimits()
    limits.memoryBytes = 1000
    let refused = try await Sandbox.run(program(then: []), WorldConfiguration(), limits: limits)
    #expect(refused.trap?.code == .memoryLimit && refused.exitCode == nil)
    var configuration = WorldConfiguration()
    configuration.standardOutput = .bounded(3)
    let truncated = try await Sandbox.run(program(then: []), configuration)
    #expect(truncated.outputText == "hel" && truncated.isOutputTruncated)
  }

  @Test func whatCannotBeStartedThrows() async throws {
    var configuration = WorldConfiguration()
    configuration.preopen("/no such folder", at: "/")
    await #expect(throws: WorldError.self) { try await Sandbox.run(program(then: []), configuration) }
    let bare = try Linker(engine: engine).prepare(program(then: []))
    await #expect(throws: LinkError.self) { try await Sandbox.run(bare, WorldConfiguration()) }
  }

  @Test("Guests of one prepared program run at once, each with its own world") func manyAtOnce() async throws {
    let program = try WASI.linker(engine).prepare(program(then: Self.exit(3)))
    try await withThrowingTaskGroup(of: WASIResult.self) { group in
      for _ in 0..<50 { group.addTask { try await Sandbox.run(program, WorldConfiguration()) } }
      for try await result in group { #expect(result.exitCode == 3 && result.outputText == "hello") }
    }
  }

  @Test("A store has one WASI: functions of its guests would use another's descriptors") func oneWorldForEachStore()
    throws
  {
    let store = Store(engine: engine)
    let wasi = try World(WorldConfiguration())
    #expect(try wasi.run(program(then: []), in: store).code == 0)
    #expect(try wasi.run(program(then: []), in: store).code == 0)
    #expect(wasi.standardOutput == Array("hellohello".utf8))
    let error = #expect(throws: WorldError.self) {
      try World(WorldConfiguration()).run(program(then: []), in: store)
    }
    #expect(error?.code == .wrongWorld)
    // A store without one.
    let instance = try Store(engine: engine).instantiate(WASI.linker(engine).prepare(program(then: [])))
    let trap = #expect(throws: Trap.self) { try instance.function("_start")?.call() }
    #expect(trap?.code == .hostError)
  }
}
