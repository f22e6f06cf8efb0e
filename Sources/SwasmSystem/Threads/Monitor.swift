#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A value behind a mutex, for changes of which threads can wait.
package final class Monitor<Value>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Guarded by `mutex`.
  private var value: Value

  package init(_ value: sending Value) {
    self.value = value
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

  package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }

  /// Lets one of the threads that wait look at the value.
  package func signal() { pthread_cond_signal(condition) }
  /// Lets all look.
  package func signalAll() { pthread_cond_broadcast(condition) }

  /// Waits until `body` has a result; `nil` when it has none after `nanoseconds`. `body` is called with the mutex held, at
  /// first and after signals.
  package func wait<Result>(nanoseconds: Int64, until body: (inout Value) -> Result?) -> Result? {
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
    while true {
      if let result = body(&value) { return result }
      if pthread_cond_timedwait(condition, mutex, &deadline) == ETIMEDOUT { return body(&value) }
    }
  }
}
