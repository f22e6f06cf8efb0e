import Synchronization
import SwasmInterpreter
import SwasmSystem

/// A linear memory that instances in several stores, on several threads, use at once (threads proposal).
///
/// `Memory.shared` gives that of a guest, `Memory(_:in:)` brings it into another store. What one thread writes with
/// atomic instructions others see in the proposal's order; that the memory has grown they see at their next atomic
/// instruction, `memory.size`, call of the host, or call by the host.
public final class SharedMemory: @unchecked Sendable {
  public let type: MemoryType
  let base: UnsafeMutableRawPointer
  /// Accessible bytes: written under `lock`, read by all threads.
  let length: UnsafeMutablePointer<Atomic<Int>>
  /// Pages that the memory may grow to.
  private let maximumPages: UInt64
  private let reservations: PageReservations
  /// Stores that use the memory.
  private let userCount = Atomic<Int>(0)
  private let lock: Lock<State>

  private struct State {
    var reservation: PageReservation
    /// By address, who waits there, the longest first.
    var waiters: [UInt64: [ThreadSignal]] = [:]
  }

  /// Apart from the initializer, so that memories that are not shared do not count the reservations for it.
  ///
  /// - Parameter maximumBytes: What the memory may grow to at most.
  @inline(never) static func make(
    _ type: MemoryType, maximumBytes: Int, _ reservations: PageReservations
  ) throws(Trap) -> SharedMemory {
    try SharedMemory(type, maximumBytes: maximumBytes, reservations)
  }

  init(_ type: MemoryType, maximumBytes: Int, _ reservations: PageReservations) throws(Trap) {
    guard type.isShared, let maximum = type.limits.maximum else {
      throw Trap(.argumentMismatch, message: "a shared memory needs a shared type with a maximum")
    }
    try type.check()
    self.type = type
    let pageSize = UInt64(type.pageSize)
    let reachable = min(maximum, UInt64(maximumBytes) / pageSize)
    guard type.limits.minimum <= reachable else {
      throw Trap(
        .memoryLimit, limit: .memoryBytes,
        message: "a shared memory of \(type.limits.minimum) pages does not fit in the limit")
    }
    let initial = Int(type.limits.minimum * pageSize)
    self.reservations = reservations
    guard let reservation = reservations.take(Int(reachable * pageSize), committed: initial) else {
      throw Trap(
        .memoryLimit, limit: .hostMemory,
        message: "the host has no address space for a shared memory of \(initial) bytes")
    }
    // The host may have had less address space than the memory may reach.
    maximumPages = min(reachable, UInt64(reservation.byteCount) / pageSize)
    base = reservation.base
    length = .allocate(capacity: 1)
    length.initialize(to: Atomic(initial))
    lock = Lock(State(reservation: reservation))
  }

  deinit {
    lock.withLock { reservations.giveBack($0.reservation) }
    length.deinitialize(count: 1)
    length.deallocate()
  }

  public var byteCount: Int { length.pointee.load(ordering: .sequentiallyConsistent) }

  func attach() { userCount.wrappingAdd(1, ordering: .sequentiallyConsistent) }
  func detach() { userCount.wrappingSubtract(1, ordering: .sequentiallyConsistent) }

  /// Bytes by which the memory would grow; `nil` when the type or `bytesLeft` forbids it.
  func growthBytes(pages: UInt64, bytesLeft: Int) -> Int? {
    let old = length.pointee.load(ordering: .sequentiallyConsistent)
    let (new, overflow) = (UInt64(old) / UInt64(type.pageSize)).addingReportingOverflow(pages)
    guard !overflow, new <= maximumPages else { return nil }
    let bytes = Int(new) * type.pageSize - old
    return bytes <= bytesLeft ? bytes : nil
  }

  /// Adds zeroed pages; the old size in bytes, or `nil` when the type, `bytesLeft` or the host forbids it.
  func grow(pages: UInt64, bytesLeft: Int) -> Int? {
    lock.withLock { state in
      let old = length.pointee.load(ordering: .sequentiallyConsistent)
      let (new, overflow) = (UInt64(old) / UInt64(type.pageSize)).addingReportingOverflow(pages)
      guard !overflow, new <= maximumPages else { return nil }
      let bytes = Int(new) * type.pageSize
      guard bytes - old <= bytesLeft, state.reservation.commit(bytes) else { return nil }
      length.pointee.store(bytes, ordering: .sequentiallyConsistent)
      return old
    }
  }

  // MARK: - Waiting (threads proposal, "wait and notify")

  private static let pollNanoseconds: Int64 = 5_000_000

  enum WaitResult: UInt64 { case woken, notEqual, timedOut }

  /// Sleeps until another thread notifies `address`, if what is there equals `expected`.
  ///
  /// While no other store uses the memory nobody could notify: the wait then times out at once.
  ///
  /// - Parameters:
  ///   - nanoseconds: Negative for no limit.
  ///   - isOver: Asked every few milliseconds, ends the waiting as if its time were over.
  func wait(
    at address: UInt64, width: Int, expected: UInt64, nanoseconds: Int64, isOver: () -> Bool
  ) -> WaitResult {
    let signal = ThreadSignal()
    let isWaiting = lock.withLock { state in
      let pointer = base + Int(address)
      let value =
        width == 4
        ? UInt64(pointer.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent))
        : pointer.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .sequentiallyConsistent)
      guard value == expected else { return false }
      state.waiters[address, default: []].append(signal)
      return true
    }
    guard isWaiting else { return .notEqual }
    let isAlone = userCount.load(ordering: .sequentiallyConsistent) < 2
    let start = MonotonicClock.now()
    while true {
      let elapsed = Int64(clamping: MonotonicClock.now() - start)
      let left = isAlone ? 0 : nanoseconds < 0 ? Int64.max : nanoseconds - min(elapsed, nanoseconds)
      if signal.wait(nanoseconds: min(left, SharedMemory.pollNanoseconds)) { return .woken }
      if left <= SharedMemory.pollNanoseconds || isOver() { break }
    }
    return lock.withLock { state in
      guard let index = state.waiters[address]?.firstIndex(where: { $0 === signal }) else {
        // It was notified after its time was over.
        return .woken
      }
      state.waiters[address]?.remove(at: index)
      if state.waiters[address]?.isEmpty == true { state.waiters[address] = nil }
      return .timedOut
    }
  }

  /// Wakes up to `count` threads that wait at `address`, the longest waiting first; how many there were.
  func notify(at address: UInt64, count: UInt32) -> UInt32 {
    let woken = lock.withLock { state -> [ThreadSignal] in
      guard let waiters = state.waiters[address] else { return [] }
      let rest = waiters.dropFirst(Int(count))
      state.waiters[address] = rest.isEmpty ? nil : Array(rest)
      return Array(waiters.prefix(Int(count)))
    }
    for signal in woken { signal.set() }
    return UInt32(woken.count)
  }
}
