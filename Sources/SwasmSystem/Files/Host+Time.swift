#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Clocks, waiting and random bytes.
extension Host {
  /// A clock of WASI (`clockid`) in nanoseconds.
  ///
  /// - Throws: `invalid` for an unknown clock.
  package static func clock(_ id: UInt32) throws(Errno) -> UInt64 {
    var time = TimeSpecification()
    try check(clock_gettime(try clockID(id), &time))
    return time.nanoseconds
  }

  /// - Throws: `invalid` for an unknown clock.
  package static func clockResolution(_ id: UInt32) throws(Errno) -> UInt64 {
    var time = TimeSpecification()
    try check(clock_getres(try clockID(id), &time))
    return max(time.nanoseconds, 1)
  }

  private static func clockID(_ id: UInt32) throws(Errno) -> clockid_t {
    switch id {
    case 0: return CLOCK_REALTIME
    case 1: return CLOCK_MONOTONIC
    case 2: return CLOCK_PROCESS_CPUTIME_ID
    case 3: return CLOCK_THREAD_CPUTIME_ID
    default: throw .invalid
    }
  }

  /// Longest wait before it is looked whether it is over for another reason.
  private static let tick: UInt64 = 10_000_000

  /// Sleeps as long, or until `isOver`, which is looked at every 10 ms.
  package static func sleep(nanoseconds: UInt64, until isOver: () -> Bool) {
    let (end, overflow) = now.addingReportingOverflow(nanoseconds)
    while !isOver() {
      let present = now
      guard overflow || present < end else { return }
      var time = TimeSpecification(nanoseconds: overflow ? tick : min(end - present, tick))
      nanosleep(&time, nil)
    }
  }

  package static func yield() { sched_yield() }

  package struct PolledStream {
    package var descriptor: Int32
    package var writes: Bool
    /// Results:
    package var isReady = false
    package var isHungUp = false
    /// Bytes that can be read without waiting.
    package var available: UInt64 = 0

    package init(descriptor: Int32, writes: Bool) {
      self.descriptor = descriptor
      self.writes = writes
    }
  }

  /// Waits until one of the streams is ready, or until `isOver`, which is looked at every 10 ms.
  ///
  /// - Parameter nanoseconds: At most so long; `nil` waits without end.
  package static func poll(
    _ streams: inout [PolledStream], timeout nanoseconds: UInt64?, until isOver: () -> Bool
  ) throws(Errno) {
    var items = streams.map { pollfd(fd: $0.descriptor, events: Int16($0.writes ? POLLOUT : POLLIN), revents: 0) }
    let end = nanoseconds.map { now &+ min($0, UInt64(Int64.max)) }
    var rest = nanoseconds
    while true {
      // Rounded up: waiting too short would be a busy loop.
      let wait = min(rest ?? tick, tick)
      let count = systemPoll(&items, Int32(wait / 1_000_000 + (wait % 1_000_000 == 0 ? 0 : 1)))
      if count < 0, errno != EINTR { throw error() }
      if count > 0 || isOver() { break }
      guard let end else { continue }
      let present = now
      guard present < end else { break }
      rest = end - present
    }
    for (index, item) in items.enumerated() {
      streams[index].isReady = item.revents != 0
      streams[index].isHungUp = Int32(item.revents) & Int32(POLLHUP) != 0
      var available: Int32 = 0
      if item.revents != 0, !streams[index].writes, ioctl(item.fd, UInt(FIONREAD), &available) == 0 {
        streams[index].available = UInt64(max(0, available))
      }
    }
  }

  private static var now: UInt64 { (try? clock(1)) ?? 0 }

  private static func systemPoll(_ items: inout [pollfd], _ milliseconds: Int32) -> Int32 {
    let count = nfds_t(items.count)
    #if canImport(Glibc)
      return Glibc.poll(&items, count, milliseconds)
    #elseif canImport(Musl)
      return Musl.poll(&items, count, milliseconds)
    #else
      return Darwin.poll(&items, count, milliseconds)
    #endif
  }

  /// - Throws: `io` when the system has none.
  package static func fillRandom(_ bytes: UnsafeMutableRawBufferPointer) throws(Errno) {
    guard let base = bytes.baseAddress else { return }
    #if canImport(Darwin)
      arc4random_buf(base, bytes.count)
    #else
      // 256 bytes are the most that one call gives.
      var offset = 0
      while offset < bytes.count {
        let count = min(256, bytes.count - offset)
        try check(getentropy(base + offset, count))
        offset += count
      }
    #endif
  }
}
