import Swasm
import SwasmInference
import SwasmWASI
import Synchronization

/// A llama.cpp guest in a sandbox. After a trap it is dead.
final class LlamaSandbox: Sendable {
  private let sandbox: Sandbox
  private let configuration: LlamaConfiguration
  private let errorOutput: OutputTail
  private let deadFlag = Atomic(false)
  /// Of the model, as the guest sees it.
  let path: String
  /// Where the guest's abort flag is; `nil` until it was asked.
  private let abortFlag = Lock<UInt64?>(nil)

  var isDead: Bool { deadFlag.load(ordering: .relaxed) }

  /// Instantiates the guest, which can read the model.
  ///
  /// - Parameter start: When loading has begun.
  /// - Throws: `InferenceError`, `LinkError`, `PreopenError`; `CancellationError`.
  init(_ source: ModelSource, _ configuration: LlamaConfiguration, since start: ContinuousClock.Instant) async throws {
    let errorOutput = OutputTail()
    self.configuration = configuration
    self.errorOutput = errorOutput
    let budget = configuration.loadBudget
    let spent = Lock(0)
    let directory = "/model"
    let name: String
    if case .path(let path) = source { name = path.splitPath.name } else { name = "model.gguf" }
    path = "\(directory)/\(name)"
    do {
      sandbox = try await Sandbox(
        engine: configuration.guest.engine, limits: configuration.limits, pool: configuration.pool
      ) { store in
        var world = WASIConfiguration()
        world.standardError = .callback { errorOutput.append($0) }
        switch source {
        case .file(let file):
          var files = VirtualDirectory()
          try files.add(file, at: name)
          world.preopen(files, at: directory)
        case .path(let path): world.preopen(path.splitPath.directory, at: directory, access: .readOnly)
        }
        var imports = Imports()
        LlamaGuest.define(in: &imports, onLoadProgress: configuration.onLoadProgress)
        store.setDeadline(budget.timeout.map { $0.clamped - (ContinuousClock.now - start) })
        store.fuel = budget.fuel
        defer { spent.withLock { $0 = store.fuelConsumed } }
        return try WASI(world).instantiate(configuration.guest, in: store, imports: imports)
      }
    } catch let trap as Trap {
      switch trap.code {
      case .interrupted: throw CancellationError()
      case .deadlineExceeded, .outOfFuel:
        throw RequestEnding.error(
          for: trap.code == .outOfFuel ? .fuelExhausted : .deadlineExceeded, spent.withLock { $0 }, of: budget.fuel,
          ContinuousClock.now - start, of: budget.timeout)
      case .memoryLimit: throw InferenceError(.engineFailed, "the guest does not fit: \(trap.message)", trap: trap)
      default: throw errorOutput.error(for: trap)
      }
    }
  }

  /// Lets `body` work with the guest when its turn has come.
  ///
  /// - Parameter loadStart: When loading has begun, of which it is a part.
  /// - Throws: What `body` throws; `engine_fault` for its traps; `budget_exhausted`; `CancellationError`.
  func run<Result: Sendable>(
    _ budget: RequestBudget, _ control: RequestControl, since loadStart: ContinuousClock.Instant? = nil,
    _ body: @escaping @Sendable (isolated Sandbox, LlamaGuest) async throws -> Result
  ) async throws -> Result {
    do {
      return try await sandbox.run { sandbox, instance in
        // The guest runs in a task of its own, which is never cancelled: it is ended by the control, in an orderly way.
        let work = Task {
          _ = sandbox
          return try await self.work(with: instance, budget, control, since: loadStart, on: sandbox, body)
        }
        return try await withTaskCancellationHandler {
          try await work.value
        } onCancel: {
          control.stop()
        }
      }
    } catch let trap as Trap where trap.code == .interrupted {
      // It was cancelled before its turn came.
      throw CancellationError()
    }
  }

  private func work<Result: Sendable>(
    with instance: Instance, _ budget: RequestBudget, _ control: RequestControl,
    since loadStart: ContinuousClock.Instant?, on sandbox: isolated Sandbox,
    _ body: @Sendable (isolated Sandbox, LlamaGuest) async throws -> Result
  ) async throws -> Result {
    control.attach(sandbox.interruptHandle)
    defer { control.attach(nil) }
    let store = instance.store
    let reserve = RequestEnding.Reserve(fuel: configuration.endingFuel, time: configuration.endingTime)
    let ending = RequestEnding(store, control, budget, reserve, since: loadStart)
    do {
      let guest = try await LlamaGuest(instance, ending, abortFlagAt: abortFlag.withLock { $0 })
      abortFlag.withLock { $0 = ending.abortFlag?.address }
      guard !control.isStopped else { throw CancellationError() }
      let outcome: Swift.Result<Result, any Error>
      do { outcome = .success(try await body(sandbox, guest)) } catch { outcome = .failure(error) }
      defer { if guest.isDead { deadFlag.store(true, ordering: .relaxed) } }
      try await guest.endRequest()
      return try outcome.get()
    } catch let trap as Trap {
      deadFlag.store(true, ordering: .relaxed)
      throw ending.error ?? errorOutput.error(for: trap)
    } catch let error as InferenceError {
      switch error.code {
      case .aborted: throw ending.error ?? error
      case .engineFailed: throw InferenceError(.engineFailed, error.message, limit: store.limitHit)
      default: throw error
      }
    }
  }
}

extension String {
  /// A path's directory, `.` where it names none, and what comes after it.
  fileprivate var splitPath: (directory: String, name: String) {
    let bytes = Array(utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", self) }
    let directory = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    return (directory, String(decoding: bytes[(slash + 1)...], as: UTF8.self))
  }
}
