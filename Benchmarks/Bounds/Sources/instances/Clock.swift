#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// CPU time of the calling thread in seconds.
func threadSeconds() -> Double { seconds(CLOCK_THREAD_CPUTIME_ID) }
func wallSeconds() -> Double { seconds(CLOCK_MONOTONIC) }

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Runs `body` on so many threads at once; the CPU seconds of each.
func onThreads(_ count: Int, _ body: @escaping @Sendable () -> Double) -> [Double] {
  final class Job {
    let body: @Sendable () -> Double
    var result = 0.0
    init(_ body: @escaping @Sendable () -> Double) { self.body = body }
  }
  let jobs = (0..<count).map { _ in Job(body) }
  let threads = jobs.map { job -> pthread_t in
    var thread = pthread_t()
    let argument = Unmanaged.passUnretained(job).toOpaque()
    pthread_create(
      &thread, nil,
      { argument in
        let job = Unmanaged<Job>.fromOpaque(argument!).takeUnretainedValue()
        job.result = job.body()
        return nil
      }, argument)
    return thread
  }
  for thread in threads { pthread_join(thread, nil) }
  return withExtendedLifetime(jobs) { jobs.map(\.result) }
}
