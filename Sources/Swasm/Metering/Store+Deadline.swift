import SwasmInterpreter

// Time, interruption, epochs, and whether the Swift task that runs the guest was cancelled. The guest looks for them each
// time it has used up a slice of its fuel, after host functions and translations, and when a call begins; so no timer
// thread is needed and the fast path has no check of its own.
extension Store {
  /// Ends guests that run, or begin to run, after `duration` from now, with the trap `deadline_exceeded`; `nil` takes the
  /// deadline away. It holds for all calls until it is set again.
  ///
  /// Loops, recursions and operations on ranges end within about a millisecond after it. A host function ends by itself;
  /// the guest does not go on after it.
  public func setDeadline(_ duration: Duration?) {
    guard let duration else {
      meter.pointee.deadline = .max
      return
    }
    meter.pointee.deadline = saturatingSum(MonotonicClock.now(), duration.nanoseconds)
  }

  /// After this time, an asynchronous call lets other jobs of its executor run, and goes on when it is its turn again;
  /// `nil`, as at first, means that it runs until it ends or waits. With a time slice, whoever calls the guest has to see
  /// to it that no other call of the same instance begins meanwhile: guests are hardly ever written for that.
  public var timeSlice: Duration? {
    get { meter.pointee.timeSlice.map { .nanoseconds(Int64(clamping: $0)) } }
    set { meter.pointee.timeSlice = newValue?.nanoseconds }
  }

  /// Ends guests that run, or begin to run, when `Engine.incrementEpoch` has been called `ticks` times from now, with the
  /// trap `deadline_exceeded`; `nil` takes that deadline away.
  public func setEpochDeadline(_ ticks: UInt64?) {
    meter.pointee.epochDeadline = ticks.map { saturatingSum(engine.epoch, $0) } ?? .max
  }

  /// Whether a guest has to end, and why; an interruption is taken notice of.
  func checkpoint() -> ExitCode {
    guard !interruptHandle.take(), !Task.isCancelled else { return .interrupted }
    let due = dueDeadline
    guard due == .running, meter.pointee.sliceEnd != .max else { return due }
    return MonotonicClock.now() >= meter.pointee.sliceEnd ? .yielded : .running
  }

  /// Whether the guest has to end as soon as it goes on: a host function that waits looks at this from time to time, and
  /// returns when it is so.
  public var isInterrupted: Bool { interruptHandle.isSet || Task.isCancelled || dueDeadline != .running }

  private var dueDeadline: ExitCode {
    guard meter.pointee.hasDeadline else { return .running }
    if meter.pointee.deadline != .max, MonotonicClock.now() >= meter.pointee.deadline { return .deadlineExceeded }
    return engine.epoch >= meter.pointee.epochDeadline ? .deadlineExceeded : .running
  }
}

extension Duration {
  /// Whole nanoseconds; 0 when negative, `UInt64.max` when there are more.
  var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let whole = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    guard !whole.overflow else { return .max }
    return saturatingSum(whole.partialValue, UInt64(attoseconds / 1_000_000_000))
  }
}
