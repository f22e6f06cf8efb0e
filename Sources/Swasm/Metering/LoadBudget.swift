import Synchronization
import SwasmSystem

/// How long loading modules may take, and a way to stop it: what a server gives to each upload.
///
///     let budget = LoadBudget(timeout: .seconds(2))
///     let module = try Module(bytes: upload, engine: engine, limits: .untrusted, budget: budget)
///
/// The load ends with `ModuleError.Code.deadlineExceeded` or `.interrupted` within about a millisecond of work after the
/// time is over, `interrupt()` is called or the Swift task that loads is cancelled. Several loads may share a budget.
public final class LoadBudget: Sendable {
  /// A moment of `MonotonicClock`.
  private let deadline: UInt64
  private let isInterrupted = Atomic(false)

  /// - Parameter timeout: Time from now on, for all loads with this budget together; at once when it is not above zero,
  ///   `nil` for no bound.
  public init(timeout: Duration? = nil) {
    deadline = timeout.map { saturatingSum(MonotonicClock.now(), $0.nanoseconds) } ?? .max
  }

  /// Ends all loads with this budget, those that have not begun too. From any thread.
  public func interrupt() { isInterrupted.store(true, ordering: .relaxed) }

  /// Why a load has to end, `nil` while it may go on.
  func reasonToStop() -> ModuleError.Code? {
    if isInterrupted.load(ordering: .relaxed) || Task.isCancelled { return .interrupted }
    return deadline != .max && MonotonicClock.now() >= deadline ? .deadlineExceeded : nil
  }
}
