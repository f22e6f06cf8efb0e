import Swasm

/// Keeps a guest's work within a budget, and ends it in an orderly way: before the budget is used up, or when the request was
/// cancelled, the guest is told to abort, so that it can go on with the next request, and gets the rest of the budget for
/// that. When it needs more, it traps.
package final class RequestEnding {
  /// What a guest may use to end a request.
  package struct Reserve: Sendable {
    var fuel: Int
    var time: Duration

    package init(fuel: Int, time: Duration) {
      self.fuel = fuel
      self.time = time
    }
  }

  /// Why the request ends; `nil` while it does not.
  package private(set) var reason: FinishReason?
  /// Tells the guest to abort, and whether that could be said; `nil` while nobody knows how.
  package var tellGuest: (() -> Bool)?
  /// The budget is too small to begin: the guest is not called.
  let isOver: Bool
  private let store: Store
  private let control: RequestControl
  private let reserve: Reserve
  private let fuel: Int?
  private let timeout: Duration?
  private let fuelAtStart: Int
  private let start: ContinuousClock.Instant

  /// With less fuel a request is not begun.
  private static let leastFuel = 10_000
  /// Which part of a budget is kept for the end, at most.
  private static let reservedPart = 8

  /// The guest may use the budget from now on.
  ///
  /// - Parameter loadStart: When loading has begun, for which the store was made; what it took since then counts too.
  init(
    _ store: Store, _ control: RequestControl, _ budget: RequestBudget, _ reserve: Reserve,
    since loadStart: ContinuousClock.Instant? = nil
  ) {
    let fuel = budget.fuel.map { max($0, 0) }
    let timeout = budget.timeout?.clamped
    self.store = store
    self.control = control
    self.fuel = fuel
    self.timeout = timeout
    self.reserve = Reserve(fuel: max(reserve.fuel, 0), time: reserve.time.clamped)
    fuelAtStart = loadStart == nil ? store.fuelConsumed : 0
    start = loadStart ?? .now
    let (fuelSpent, timeSpent) = (store.fuelConsumed - fuelAtStart, ContinuousClock.now - start)
    if let fuel, fuel - fuelSpent < RequestEnding.leastFuel {
      reason = .outOfFuel
    } else if let timeout, timeout <= timeSpent {
      reason = .deadlineExceeded
    }
    isOver = reason != nil
    store.fuel = fuel.map { $0 - min(self.reserve.fuel, $0 / RequestEnding.reservedPart) - fuelSpent }
    store.setDeadline(timeout.map { $0 - min(self.reserve.time, $0 / RequestEnding.reservedPart) - timeSpent })
  }

  /// Units since the start.
  package var fuelSpent: Int { store.fuelConsumed - fuelAtStart }
  private var timeSpent: Duration { ContinuousClock.now - start }

  /// Whether the guest goes on where it has been suspended.
  func mayResume(_ code: Trap.Code) -> Bool {
    let cause: FinishReason
    switch code {
    case .outOfFuel: cause = .outOfFuel
    case .deadlineExceeded: cause = .deadlineExceeded
    default:
      // The interruption may have been meant for the request before.
      guard control.isStopped else { return true }
      cause = .cancelled
    }
    // It has been told already.
    guard reason == nil else { return cause == .cancelled }
    reason = cause
    guard let tellGuest, tellGuest() else { return false }
    allowRest()
    return true
  }

  /// Lets the guest use what is left of the budget, but no more time than is kept for ends.
  package func allowRest() {
    store.fuel = fuel.map { max(0, $0 - fuelSpent) }
    store.setDeadline(timeout.map { min(reserve.time, max(.zero, $0 - timeSpent)) } ?? reserve.time)
  }

  /// What a request that has no partial result ends with; `nil` while it does not end.
  var error: (any Error)? {
    reason.map { RequestEnding.error(for: $0, fuelSpent, of: fuel, timeSpent, of: timeout) }
  }

  package static func error(
    for reason: FinishReason, _ fuelSpent: Int, of fuel: Int?, _ timeSpent: Duration, of timeout: Duration?
  ) -> any Error {
    switch reason {
    case .outOfFuel:
      InferenceError(
        .budgetExhausted, "the fuel is used up: \(fuelSpent) of \(fuel ?? 0) units were spent", trap: Trap(.outOfFuel))
    case .deadlineExceeded:
      InferenceError(
        .budgetExhausted,
        "the time is used up: \(timeSpent.milliseconds) of \(timeout?.milliseconds ?? "") ms were spent",
        trap: Trap(.deadlineExceeded))
    default: CancellationError()
    }
  }
}

extension Duration {
  /// From 0 to a hundred years, so that it can be added to times.
  package var clamped: Duration { min(max(self, .zero), .seconds(100 * 365 * 86_400)) }

  /// With three digits of fractions.
  fileprivate var milliseconds: String {
    let (seconds, attoseconds) = clamped.components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let fraction = String(microseconds % 1000)
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
  }
}
