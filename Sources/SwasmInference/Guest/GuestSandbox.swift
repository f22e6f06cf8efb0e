import Swasm
import Synchronization

/// A guest in which requests take turns. Whether it is dead is known here and nowhere else: it is when a turn has ended in a
/// trap.
package final class GuestSandbox: Sendable {
  private let sandbox: Sandbox
  private let reserve: RequestEnding.Reserve
  private let fault: @Sendable (Trap) -> InferenceError
  private let hasDied = Atomic(false)

  /// - Parameters:
  ///   - reserve: What a request may use to end in an orderly way.
  ///   - fault: What a trap is reported as.
  package init(
    _ sandbox: Sandbox, endingWith reserve: RequestEnding.Reserve,
    fault: @escaping @Sendable (Trap) -> InferenceError
  ) {
    self.sandbox = sandbox
    self.reserve = reserve
    self.fault = fault
  }

  package var isDead: Bool { hasDied.load(ordering: .relaxed) }

  /// For `GuestTurn`.
  func die() { hasDied.store(true, ordering: .relaxed) }

  /// Lets `body` work with the guest when its turn has come.
  ///
  /// - Parameter loadStart: When loading has begun, of which it is a part.
  /// - Throws: What `body` throws; `engine_fault` for its traps; `budget_exhausted`; `CancellationError`.
  package func takeTurn<Result: Sendable>(
    _ budget: RequestBudget, _ control: RequestControl, since loadStart: ContinuousClock.Instant? = nil,
    _ body: @escaping @Sendable (isolated Sandbox, GuestTurn) async throws -> Result
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
    _ body: @Sendable (isolated Sandbox, GuestTurn) async throws -> Result
  ) async throws -> Result {
    control.attach(sandbox.interruptHandle)
    defer { control.attach(nil) }
    let ending = RequestEnding(instance.store, control, budget, reserve, since: loadStart)
    do {
      return try await body(sandbox, GuestTurn(instance, ending, control, self))
    } catch let trap as Trap {
      die()
      throw ending.error ?? fault(trap)
    } catch let error as InferenceError {
      switch error.code {
      case .aborted: throw ending.error ?? error
      case .engineFailed: throw InferenceError(.engineFailed, error.message, limit: instance.store.limitHit)
      default: throw error
      }
    }
  }
}
