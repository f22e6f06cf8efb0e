import Swasm

/// Ends a guest's work in an orderly way: where its budget is used up, or the request was cancelled, the guest is told to
/// abort and gets a little more of everything for that, so that it can go on with the next request.
final class RequestEnding {
  /// What a guest may use beyond the request's budget.
  struct Grace: Sendable {
    var fuel: Int
    var time: Duration
  }

  /// Why the request ends; `nil` while it does not.
  private(set) var reason: FinishReason?
  /// An i32 of the guest.
  var abortFlag: (memory: Memory, address: UInt64)?
  private let store: Store
  private let control: RequestControl
  private let grace: Grace

  init(_ store: Store, _ control: RequestControl, grace: Grace) {
    self.store = store
    self.control = control
    self.grace = grace
  }

  /// Whether the guest goes on where it has been suspended.
  func goesOn(_ code: Trap.Code) -> Bool {
    let cause: FinishReason
    switch code {
    case .outOfFuel: cause = .fuelExhausted
    case .deadlineExceeded: cause = .deadlineExceeded
    default:
      // The interruption may have been meant for the request before.
      guard control.isStopped else { return true }
      cause = .cancelled
    }
    // Before there is a flag, only what must not take long runs.
    guard reason == nil, let abortFlag else { return cause == .cancelled }
    reason = cause
    guard (try? abortFlag.memory.store(Int32(1), at: abortFlag.address)) != nil else { return false }
    store.addFuel(grace.fuel)
    store.setDeadline(grace.time)
    return true
  }

  /// - Throws: `out_of_bounds_memory_access` when the guest has named no address.
  func clearAbortFlag() throws(Trap) {
    guard let abortFlag else { return }
    try abortFlag.memory.store(Int32(0), at: abortFlag.address)
  }

  /// What a request that has no partial result ends with; `nil` while it does not end.
  var error: (any Error)? { reason.map(RequestEnding.error) }

  static func error(for reason: FinishReason) -> any Error {
    switch reason {
    case .fuelExhausted: InferenceError(.budgetExhausted, "the fuel is used up", trap: Trap(.outOfFuel))
    case .deadlineExceeded: InferenceError(.budgetExhausted, "the time is used up", trap: Trap(.deadlineExceeded))
    default: CancellationError()
    }
  }
}
