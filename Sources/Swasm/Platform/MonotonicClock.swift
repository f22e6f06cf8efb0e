#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum MonotonicClock {
  /// Nanoseconds since some moment, not counting the time that the system sleeps.
  static func now() -> UInt64 {
    #if canImport(Darwin)
      return clock_gettime_nsec_np(CLOCK_UPTIME_RAW)
    #else
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    #endif
  }
}

func saturatingSum(_ first: UInt64, _ second: UInt64) -> UInt64 {
  let (sum, overflow) = first.addingReportingOverflow(second)
  return overflow ? .max : sum
}
