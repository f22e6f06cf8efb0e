#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

package enum MonotonicClock {
  /// Nanoseconds since some moment, not counting the time that the system sleeps.
  package static func now() -> UInt64 {
    #if canImport(Darwin)
      return clock_gettime_nsec_np(CLOCK_UPTIME_RAW)
    #else
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    #endif
  }
}

package func saturatingSum(_ first: UInt64, _ second: UInt64) -> UInt64 {
  let (sum, overflow) = first.addingReportingOverflow(second)
  return overflow ? .max : sum
}

extension Duration {
  /// Whole nanoseconds; 0 when negative, `UInt64.max` when there are more.
  package var nanoseconds: UInt64 {
    // Not by `components`, whose seconds need not fit.
    UInt64(clamping: attoseconds / 1_000_000_000)
  }
}
