#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one thread waits for and another sets, once.
final class ThreadSignal: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Guarded by `mutex`.
  private var isSet = false

  init() {
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    #if !canImport(Darwin)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    #endif
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func set() {
    pthread_mutex_lock(mutex)
    isSet = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  /// Waits until the signal is set; `false` when that has not happened after `nanoseconds`.
  func wait(nanoseconds: Int64) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    #if canImport(Darwin)
      let clock = CLOCK_REALTIME
    #else
      let clock = CLOCK_MONOTONIC
    #endif
    var deadline = timespec()
    clock_gettime(clock, &deadline)
    // Longer than a century is for ever; the sum cannot overflow.
    let seconds = min(nanoseconds / 1_000_000_000, 4_000_000_000)
    let fraction = Int64(deadline.tv_nsec) + nanoseconds % 1_000_000_000
    deadline.tv_sec += Int(seconds + fraction / 1_000_000_000)
    deadline.tv_nsec = Int(fraction % 1_000_000_000)
    while !isSet {
      if pthread_cond_timedwait(condition, mutex, &deadline) == ETIMEDOUT { return isSet }
    }
    return true
  }
}
