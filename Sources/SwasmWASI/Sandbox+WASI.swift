import Swasm
import SwasmSystem
import SwasmWorld

/// How a program ran in a sandbox.
public struct WASIResult: Sendable {
  /// The argument of `proc_exit`, or 0 when `_start` returned; `nil` after a trap.
  public let exitCode: Int32?
  /// What the program was ended by, if it did not end by itself: a fault, its fuel, the timeout, a cancelled task.
  public let trap: Trap?
  /// What it wrote to outputs that are `bounded`, also before a trap.
  public let standardOutput: [UInt8]
  public let standardError: [UInt8]
  /// Whether it wrote more than a stream keeps.
  public let isOutputTruncated: Bool
  /// Units.
  public let fuelConsumed: Int
  /// The most bytes that its memories and objects have taken at once.
  public let peakMemoryBytes: Int

  /// The standard output as text; what is not UTF-8 becomes U+FFFD.
  public var outputText: String { String(decoding: standardOutput, as: UTF8.self) }
  /// The standard error as text.
  public var errorText: String { String(decoding: standardError, as: UTF8.self) }
}

extension Sandbox {
  /// Runs a program in a sandbox of its own, from any task, and waits for its end.
  ///
  ///     let module = try Module(path: "hello.wasm", engine: Engine())
  ///     let result = try await Sandbox.run(module, WorldConfiguration(arguments: ["hello"]), timeout: .seconds(5))
  ///     print(result.outputText, result.exitCode ?? 134)
  ///
  /// - Parameters:
  ///   - limits: Of its store.
  ///   - fuel: Units that it may consume; `nil` without a limit.
  ///   - timeout: How long it may take once it has begun; `nil` for as long as it takes.
  ///   - pool: Whose threads run it.
  /// - Throws: What keeps it from being started: `LinkError`, `WorldError`. What ends it later
  ///   is in the result.
  public static func run(
    _ module: Module, _ configuration: WorldConfiguration, limits: StoreLimits = StoreLimits(), fuel: Int? = nil,
    timeout: Duration? = nil, pool: ThreadPool = .shared
  ) async throws -> WASIResult {
    try await run(module.engine, configuration, limits, fuel, timeout, pool) { store in
      try store.prepare(module, with: WASI.linker(module.engine))
    }
  }

  /// The same for a program that was prepared with a linker in which WASI is defined.
  public static func run(
    _ program: PreparedModule, _ configuration: WorldConfiguration, limits: StoreLimits = StoreLimits(),
    fuel: Int? = nil, timeout: Duration? = nil, pool: ThreadPool = .shared
  ) async throws -> WASIResult {
    try await run(program.module.engine, configuration, limits, fuel, timeout, pool) { _ in program }
  }

  private static func run(
    _ engine: Engine, _ configuration: WorldConfiguration, _ limits: StoreLimits, _ fuel: Int?, _ timeout: Duration?,
    _ pool: ThreadPool, _ program: @Sendable (Store) throws -> PreparedModule
  ) async throws -> WASIResult {
    let sandbox = try await Sandbox(engine: engine, limits: limits, pool: pool)
    return try await sandbox.withStore(timeout: timeout) { _, store in
      store.fuel = fuel
      let world = try World(configuration)
      store[World.self] = world
      let trap = try await trap { _ = try await WASI.start(of: store.instantiate(program(store)))?.callAsync() }
      let exit = trap?.cause as? WASIExit
      return WASIResult(
        exitCode: exit?.code ?? (trap == nil ? 0 : nil), trap: exit == nil ? trap : nil,
        standardOutput: world.standardOutput, standardError: world.standardError,
        isOutputTruncated: world.isOutputTruncated, fuelConsumed: store.fuelConsumed,
        peakMemoryBytes: store.peakMemoryBytes)
    }
  }

  /// The trap that `body` ends with.
  private nonisolated(nonsending) static func trap(
    of body: nonisolated(nonsending) () async throws -> Void
  ) async throws -> Trap? {
    do {
      try await body()
      return nil
    } catch let trap as Trap {
      return trap
    }
  }
}
