/// A guest for servers: an instance in a store of its own, which runs on threads of its own.
///
/// Guests run on a bounded pool of threads and never on Swift's cooperative pool, take turns there every 10 ms, and cannot
/// exhaust a thread's stack. In a sandbox one call runs at a time; others wait in their order. Cancelling a task ends its
/// call with the trap `interrupted`.
///
///     let sandbox = try await Sandbox(engine: engine) { store in try store.instantiate(module) }
///     await sandbox.setFuel(1_000_000_000)
///     let product = try await sandbox.call("multiply", Int32(6), Int32(7), as: Int32.self, timeout: .seconds(5))
public actor Sandbox {
  /// Stops the call that runs, from any thread or task.
  public nonisolated let interruptHandle: InterruptHandle

  private let executor: SerialThreadExecutor
  private let store: Store
  private var instance: Instance?
  private var isBusy = false
  private var nextTicket: UInt64 = 0
  private var waiting: [(ticket: UInt64, continuation: CheckedContinuation<Void, any Error>)] = []

  /// The sandboxes in whose calls the task is.
  @TaskLocal private static var callers: [ObjectIdentifier] = []

  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Makes a store without instances, for `withStore`.
  ///
  /// - Parameters:
  ///   - limits: Of the store; `hostStackBytes` is cut to half of the pool's stacks.
  ///   - pool: Whose threads run the guest.
  public init(engine: Engine, limits: StoreLimits = StoreLimits(), pool: ThreadPool = .shared) async throws {
    try await self.init(engine: engine, limits: limits, pool: pool, optional: { _ in nil })
  }

  /// Makes a store and lets `setUp` instantiate modules in it.
  ///
  /// - Parameter setUp: Runs on one of the pool's threads. The instance that it returns is the one that is called.
  /// - Throws: What `setUp` throws.
  public init(
    engine: Engine, limits: StoreLimits = StoreLimits(), pool: ThreadPool = .shared,
    _ setUp: @Sendable (Store) throws -> Instance
  ) async throws {
    try await self.init(engine: engine, limits: limits, pool: pool, optional: setUp)
  }

  /// Makes a store and instantiates a module in it whose imports have been looked up.
  ///
  /// - Parameter state: Gives the store what the host functions look for there: `store[State.self] = State()`.
  /// - Throws: What `state` and `Store.instantiate` throw.
  public init(
    _ module: PreparedModule, limits: StoreLimits = StoreLimits(), pool: ThreadPool = .shared,
    state: @Sendable (Store) throws -> Void = { _ in }
  ) async throws {
    try await self.init(engine: module.module.engine, limits: limits, pool: pool) { store in
      try state(store)
      return try store.instantiate(module)
    }
  }

  private init(
    engine: Engine, limits: StoreLimits, pool: ThreadPool, optional setUp: @Sendable (Store) throws -> Instance?
  ) async throws {
    executor = SerialThreadExecutor(pool: pool)
    var limits = limits
    limits.hostStackBytes = min(limits.hostStackBytes, pool.stackBytes / 2)
    store = Store(engine: engine, limits: limits)
    interruptHandle = store.interruptHandle
    instance = try setUp(store)
    store.timeSlice = .milliseconds(10)
  }

  // MARK: - Calls

  /// Calls an exported function that has one result.
  ///
  /// - Parameter timeout: How long the call may take once it has begun; `nil` for as long as it takes.
  /// - Throws: `Trap`; `LinkError` when there is no such function or its type is another; `SandboxError`.
  public func call<each Parameter: WasmValue & Sendable, Result: WasmValue & Sendable>(
    _ name: String, _ argument: repeat each Parameter, as: Result.Type, timeout: Duration? = nil
  ) async throws -> Result {
    try await run(timeout: timeout) { _, instance in
      try await instance.function(name, as: ((repeat each Parameter) -> Result).self).callAsync(repeat each argument)
    }
  }

  /// Calls an exported function that has no result.
  ///
  /// - Parameter timeout: How long the call may take once it has begun; `nil` for as long as it takes.
  /// - Throws: `Trap`; `LinkError` when there is no such function or its type is another; `SandboxError`.
  public func call<each Parameter: WasmValue & Sendable>(
    _ name: String, _ argument: repeat each Parameter, timeout: Duration? = nil
  ) async throws {
    try await run(timeout: timeout) { _, instance in
      try await instance.function(name, as: ((repeat each Parameter) -> ()).self).callAsync(repeat each argument)
    }
  }

  /// Runs `body` on the guest's threads while no other call runs: for calls of several functions and access to memories.
  /// Guests that it calls with `callAsync` take turns with others; those that it calls otherwise hold a thread of the pool.
  ///
  /// - Parameter timeout: A deadline for all guest code that `body` calls.
  /// - Throws: What `body` throws; `interrupted` when the task is cancelled while it waits for its turn;
  ///   `SandboxError`.
  public func run<Result: Sendable>(
    timeout: Duration? = nil, _ body: @Sendable (isolated Sandbox, Instance) async throws -> Result
  ) async throws -> Result {
    try await withStore(timeout: timeout) { sandbox, _ in
      guard let instance = sandbox.instance else { throw SandboxError(.notSetUp) }
      return try await body(sandbox, instance)
    }
  }

  /// The same for the store, with or without instances.
  public func withStore<Result: Sendable>(
    timeout: Duration? = nil, _ body: @Sendable (isolated Sandbox, Store) async throws -> Result
  ) async throws -> Result {
    let id = ObjectIdentifier(self)
    let callers = Sandbox.callers
    guard !callers.contains(id) else { throw SandboxError(.reentrantCall) }
    try await acquire()
    defer { release() }
    store.beginSpan()
    defer { store.endSpan() }
    if timeout != nil { store.setDeadline(timeout) }
    defer { if timeout != nil { store.setDeadline(nil) } }
    return try await Sandbox.$callers.withValue(callers + [id]) { () async throws -> Result in
      try await body(self, store)
    }
  }

  private func acquire() async throws {
    guard isBusy else {
      isBusy = true
      return
    }
    let ticket = nextTicket
    nextTicket += 1
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        if Task.isCancelled {
          continuation.resume(throwing: Trap(.interrupted))
        } else {
          waiting.append((ticket, continuation))
        }
      }
    } onCancel: {
      Task { await self.stopWaiting(ticket) }
    }
  }

  private func stopWaiting(_ ticket: UInt64) {
    guard let index = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
    waiting.remove(at: index).continuation.resume(throwing: Trap(.interrupted))
  }

  private func release() {
    if waiting.isEmpty { isBusy = false } else { waiting.removeFirst().continuation.resume() }
  }

  // MARK: - Fuel

  /// Units of fuel left, or `nil` without a limit: see `Store.fuel`.
  public var fuel: Int? { store.fuel }
  /// Sets the units left, also of a call that runs.
  public func setFuel(_ units: Int?) { store.fuel = units }
  /// Adds units, also to those of a call that runs.
  public func addFuel(_ units: Int) { store.addFuel(units) }
  /// Units consumed since the sandbox was made.
  public var fuelConsumed: Int { store.fuelConsumed }
}
