import Swasm
import Testing

@testable import SwasmWASI
@testable import SwasmWorld

/// Programs that run in sandboxes of their own.
@Suite struct SandboxRunTests {
  private let engine = Engine()

  /// Writes "hello" to its standard output, and then does what the code says.
  func program(then code: [UInt8]) throws -> Module {
    let write: [UInt8] = [0x41, 1, 0x41, 0, 0x41, 1, 0x41, 32, 0x10, 0, 0x1A]
    let pieces: [UInt8] = [8, 0, 0, 0, 5, 0, 0, 0] + Array("hello".utf8)
    return try Module(
      bytes: WasmModule.preamble
        + WasmModule.section(
          1,
          [
            WasmModule.functionType("iiii", results: "i"), WasmModule.functionType("i", results: ""),
            WasmModule.functionType("", results: ""),
          ])
        + WasmModule.section(
          2,
          [
            WasmModule.functionImport("wasi_snapshot_preview1", "fd_write", type: 0),
            WasmModule.functionImport("wasi_snapshot_preview1", "proc_exit", type: 1),
          ])
        + WasmModule.section(3, [[2]])
        + WasmModule.section(5, [[0, 1]])
        + WasmModule.section(
          7, [WasmModule.export("memory", kind: 2, index: 0), WasmModule.export("_start", kind: 0, index: 2)])
        + WasmModule.section(10, [WasmModule.body(write + code)])
        + WasmModule.section(11, [[0, 0x41, 0, 0x0B] + WasmModule.number(pieces.count) + pieces]), engine: engine)
  }

  /// `loop (br 0) end`
  private static let forever: [UInt8] = [0x03, 0x40, 0x0C, 0, 0x0B]

  @Test func outputAndExitCodeComeBack() async throws {
    let result = try await Sandbox.run(program(then: [0x41, 7, 0x10, 1]), WorldConfiguration(arguments: ["program"]))
    #expect(result.exitCode == 7 && result.trap == nil)
    #expect(result.outputText == "hello" && result.errorText == "" && !result.isOutputTruncated)
    #expect(result.fuelConsumed > 0 && result.peakMemoryBytes == 65536)
    let silent = try await Sandbox.run(program(then: []), WorldConfiguration())
    #expect(silent.exitCode == 0 && silent.outputText == "hello")
  }

  @Test func whatEndsAProgramIsInTheResultWithItsOutput() async throws {
    let fault = try await Sandbox.run(program(then: [0x00]), WorldConfiguration())
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
    let program = try WASI.linker(engine).prepare(program(then: [0x41, 3, 0x10, 1]))
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
