import Synchronization
import SwasmSystem

/// Stops the guest of one store from any thread or task.
///
///     let handle = store.interruptHandle
///     signalSource.onInterrupt { handle.interrupt() }
public final class InterruptHandle: Sendable {
  /// Calls from outside that have begun: the number of the last one. Only the store's thread counts.
  private let begun = Atomic<UInt64>(0)
  /// The interruption is meant for this call and those before it; 0 when there is none.
  private let target = Atomic<UInt64>(0)
  /// Guests that wait for asynchronous host functions.
  private let waits = Lock<[ObjectIdentifier: HostWait]>([:])

  init() {}

  /// Ends the call that runs with the trap `interrupted`: in a loop, a recursion or a bulk operation within about a
  /// millisecond, in a host function when it returns, in the wait for an asynchronous one at once.
  ///
  /// One interruption ends one call, which has begun before. If none runs, that is the suspended or waiting call that goes
  /// on first; if there is none either, nothing happens: one that comes too late never ends the next call. In a `Sandbox`
  /// all that one `run` calls is one call. Of several tasks that call a sandbox, each can stop its own call by being
  /// cancelled.
  public func interrupt() {
    let number = begun.load(ordering: .acquiring)
    var current = target.load(ordering: .relaxed)
    while current < number {
      let (exchanged, original) = target.compareExchange(
        expected: current, desired: number, ordering: .acquiringAndReleasing)
      if exchanged { break }
      current = original
    }
    wakeWaits()
  }

  /// Takes an interruption back that has not ended a call yet.
  public func clear() { target.store(0, ordering: .relaxed) }

  // MARK: - For the store

  /// Whether an interruption was asked for. It may be meant for a call that has ended.
  var isSet: Bool { target.load(ordering: .relaxed) != 0 }

  /// Whether the call of that number has to end.
  func concerns(_ call: UInt64) -> Bool { target.load(ordering: .relaxed) >= call && isSet }

  /// Whether the call of that number has to end; it will be told only once.
  func take(_ call: UInt64) -> Bool {
    var current = target.load(ordering: .relaxed)
    while current != 0, current >= call {
      let (exchanged, original) = target.compareExchange(
        expected: current, desired: 0, ordering: .acquiringAndReleasing)
      if exchanged { return true }
      current = original
    }
    return false
  }

  /// The number of a call that begins.
  ///
  /// - Parameter isAlone: Whether no other call is in progress, so that an interruption from before has come too late.
  func begin(isAlone: Bool) -> UInt64 {
    let number = begun.load(ordering: .relaxed) + 1
    begun.store(number, ordering: .releasing)
    let current = target.load(ordering: .relaxed)
    if isAlone, current != 0, current < number {
      _ = target.compareExchange(expected: current, desired: 0, ordering: .relaxed)
    }
    return number
  }

  /// Whether a guest waits: it is woken by interruptions.
  func add(_ wait: HostWait) { waits.withLock { $0[ObjectIdentifier(wait)] = wait } }
  func remove(_ wait: HostWait) { waits.withLock { $0[ObjectIdentifier(wait)] = nil } }

  /// Lets all guests that wait look whether they have to end.
  func wakeWaits() {
    for wait in waits.withLock({ Array($0.values) }) { wait.wake() }
  }
}
