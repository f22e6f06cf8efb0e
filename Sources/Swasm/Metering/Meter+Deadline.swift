import SwasmInterpreter
import SwasmSystem

// Time, interruption, epochs, and whether the Swift task that runs the guest was cancelled. The guest looks for them each
// time it has used up a slice of its fuel, after host functions and translations, and when a call begins; so no timer
// thread is needed and the fast path has no check of its own.
extension Meter {
  /// Whether the guest of the call that runs has to end, and why; an interruption is taken notice of.
  mutating func checkpoint() -> ExitCode { checkpoint(of: callNumber) }

  /// The same of the call of a number.
  mutating func checkpoint(of call: UInt64) -> ExitCode {
    guard !interruptHandle.take(call), !Task.isCancelled else { return .interrupted }
    guard hasDeadline || sliceEnd != .max else { return .running }
    let now = MonotonicClock.now()
    look(at: now)
    let due = dueDeadline(now)
    guard due == .running else { return due }
    return now >= sliceEnd ? .yielded : .running
  }

  /// Whether the guest has to end as soon as it goes on.
  var isInterrupted: Bool {
    isCallInProgress && interruptHandle.concerns(callNumber) || Task.isCancelled
      || dueDeadline(MonotonicClock.now()) != .running
  }

  /// - Throws: `deadline_exceeded` or `interrupted` when `isInterrupted`.
  func endIfInterrupted() throws(Trap) {
    guard isInterrupted else { return }
    throw Trap(dueDeadline(MonotonicClock.now()) == .running ? .interrupted : .deadlineExceeded)
  }

  /// How long a guest that waits may sleep before it looks at its deadlines again; `nil` without any.
  var nanosecondsToDeadline: Int64? {
    guard hasDeadline else { return nil }
    // Nobody tells when the epoch has changed.
    let longest: UInt64 = epochDeadline == .max ? 3_600_000_000_000 : 10_000_000
    let now = MonotonicClock.now()
    return Int64(min(longest, deadline > now ? deadline - now : 0))
  }

  private func dueDeadline(_ now: UInt64) -> ExitCode {
    guard hasDeadline else { return .running }
    if deadline != .max, now >= deadline { return .deadlineExceeded }
    return epoch.now >= epochDeadline ? .deadlineExceeded : .running
  }
}

// Which calls there are.
extension Meter {
  /// Whether a call from outside runs, waits or is suspended.
  var isCallInProgress: Bool { hostDepth > 0 || isInSpan || leftCalls > 0 || waitingCalls > 0 }

  /// The number of a call from outside that is about to begin, or of what it is a part of.
  func numberOfNextCall() -> UInt64 {
    guard hostDepth == 0, !isInSpan else { return callNumber }
    return interruptHandle.begin(isAlone: leftCalls == 0)
  }
}
