import SwasmInterpreter
import SwasmSystem

extension Store {
  /// Ends guests that run, or begin to run, after `duration` from now, with the trap `deadline_exceeded`; `nil` takes the
  /// deadline away. It holds for all calls until it is set again.
  ///
  /// Loops, recursions and bulk operations end within about a millisecond after it. A host function ends by itself;
  /// the guest does not go on after it. The wait for an asynchronous one ends at once where `Function.callAsync` was called
  /// on an actor.
  public func setDeadline(_ duration: Duration?) {
    meter.pointee.deadline = duration.map { saturatingSum(MonotonicClock.now(), $0.nanoseconds) } ?? .max
    interruptHandle.wakeWaits()
  }

  /// After this time, which may be that of several calls, an asynchronous call lets other jobs of its executor run, and
  /// goes on when it is its turn again; `nil`, as at first, means that it runs until it ends or waits. With a time slice,
  /// whoever calls the guest has to see to it that no other call of the same instance begins meanwhile: guests are hardly
  /// ever written for that.
  public var timeSlice: Duration? {
    get { meter.pointee.timeSlice.map { .nanoseconds(Int64(clamping: $0)) } }
    set { meter.pointee.timeSlice = newValue?.nanoseconds }
  }

  /// When others get their turn, in nanoseconds of the monotonic clock: that of one call goes on in the next one. `nil` when
  /// it is over, or none has begun.
  var turnEnd: UInt64? {
    guard meter.pointee.timeSlice != nil else { return .max }
    return MonotonicClock.now() < meter.pointee.turnEnd ? meter.pointee.turnEnd : nil
  }

  /// Begins a turn; when it ends.
  func beginTurn() -> UInt64 {
    meter.pointee.turnEnd = saturatingSum(MonotonicClock.now(), meter.pointee.timeSlice ?? .max)
    return meter.pointee.turnEnd
  }

  /// Ends guests that run, or begin to run, when `Engine.incrementEpoch` has been called `ticks` times from now, with the
  /// trap `deadline_exceeded`; `nil` takes that deadline away.
  public func setEpochDeadline(_ ticks: UInt64?) {
    meter.pointee.epochDeadline = ticks.map { saturatingSum(engine.epoch, $0) } ?? .max
    interruptHandle.wakeWaits()
  }

  /// Whether the guest of the call that runs has to end, and why; an interruption is taken notice of.
  func checkpoint() -> ExitCode { meter.pointee.checkpoint() }

  /// Whether the guest has to end as soon as it goes on: a host function that waits looks at this from time to time, and
  /// returns when it is so.
  public var isInterrupted: Bool { meter.pointee.isInterrupted }

  /// - Throws: `deadline_exceeded` or `interrupted` when `isInterrupted`.
  func endIfInterrupted() throws(Trap) { try meter.pointee.endIfInterrupted() }

  /// The same at every thousandth of the steps that are counted.
  @inline(__always)
  func endIfInterrupted(counting steps: inout Int) throws(Trap) {
    steps &+= 1
    if steps % 1024 == 0 { try endIfInterrupted() }
  }
}
