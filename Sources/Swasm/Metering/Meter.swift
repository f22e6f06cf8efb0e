import SwasmSystem

/// What a store has of fuel and time, and the calls that use it. Plain values, behind a pointer of the store.
struct Meter {
  // The store keeps both.
  unowned(unsafe) let interruptHandle: InterruptHandle
  unowned(unsafe) let epoch: EpochCounter

  /// The number by which the `InterruptHandle` knows the call from outside that runs, or that ran last.
  var callNumber: UInt64 = 0
  /// Whether all calls from outside are one for the `InterruptHandle`.
  var isInSpan = false
  /// Calls from the host that have not returned.
  var hostDepth = 0
  /// Calls that can be left: they run, wait or are suspended.
  var leftCalls = 0
  /// Asynchronous host functions that the host has called.
  var waitingCalls = 0

  /// Fuel left while no guest runs; with a guest running, the rest is in the machine's register and its reserve.
  var remaining = Meter.unlimited
  /// What `remaining` was when it was set.
  private var granted = Meter.unlimited
  private var consumedBefore = 0
  private(set) var hasLimit = false
  /// `consumed` when the last call from outside began.
  var consumedBeforeCall = 0
  /// A moment of `MonotonicClock`.
  var deadline = UInt64.max
  /// A moment at which a call that can be left has to let others run.
  var sliceEnd = UInt64.max
  /// Nanoseconds.
  var timeSlice: UInt64?
  /// When the guest's turn ends, which may span several calls.
  var turnEnd: UInt64 = 0
  /// A value of the engine's epoch.
  var epochDeadline = UInt64.max

  /// More than any guest consumes.
  private static let unlimited = Int.max / 4

  /// Units after which the machine leaves the straight way to look for interrupts and deadlines: well below a millisecond
  /// of ordinary instructions. With a deadline, fewer after units that took longer, each of which may wait for the kernel's
  /// pages or the processor's caches.
  private(set) var sliceUnits = Meter.maximumSliceUnits
  private static let maximumSliceUnits = 50_000
  private var lastLook: UInt64 = 0

  init(_ interruptHandle: InterruptHandle, _ epoch: EpochCounter) {
    self.interruptHandle = interruptHandle
    self.epoch = epoch
  }

  /// Takes notice of a look at the deadline.
  mutating func look(at now: UInt64) {
    let nanoseconds = now &- lastLook
    lastLook = now
    if nanoseconds > 2_000_000 {
      sliceUnits = max(sliceUnits / 4, 1000)
    } else if nanoseconds < 1_000_000 {
      sliceUnits = min(sliceUnits * 2, Meter.maximumSliceUnits)
    }
  }

  var consumed: Int { consumed(remaining: remaining) }

  /// What is consumed when so much of the fuel is left.
  func consumed(remaining: Int) -> Int { consumedBefore + granted - remaining }

  var limit: Int? {
    get { hasLimit ? remaining : nil }
    set {
      // Hosts can charge any numbers any number of times.
      consumedBefore = min(consumed, Int.max / 2)
      hasLimit = newValue != nil
      granted = newValue.map { min(max($0, 0), Meter.unlimited) } ?? Meter.unlimited
      remaining = granted
    }
  }

  /// Takes units that are there.
  mutating func consume(_ units: Int) { remaining -= units }

  var hasDeadline: Bool { deadline != .max || epochDeadline != .max }
}

/// The sum of units, of which hosts can charge any number: not above `Int.max`.
func saturatingSum(_ first: Int, _ second: Int) -> Int {
  let (sum, overflow) = first.addingReportingOverflow(second)
  return overflow ? .max : sum
}
