#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system that computes a value: what it runs may block, which Swift's own threads must not.
package final class JoinedThread<Value: Sendable>: @unchecked Sendable {
  private let body: @Sendable () -> Value
  /// Written by the thread, read when it has ended.
  private var value: Value?
  private var thread: pthread_t?

  private init(_ body: @escaping @Sendable () -> Value) { self.body = body }

  /// Starts a thread; `nil` when the system has none.
  package static func start(_ body: @escaping @Sendable () -> Value) -> JoinedThread? {
    let job = JoinedThread(body)
    let context = Unmanaged.passRetained(Job { job.value = job.body() })
    var status: Int32
    #if canImport(Darwin)
      status = pthread_create(&job.thread, nil, { Job.run($0) }, context.toOpaque())
    #else
      var thread = pthread_t()
      status = pthread_create(&thread, nil, { Job.run($0) }, context.toOpaque())
      job.thread = thread
    #endif
    if status == 0 { return job }
    context.release()
    return nil
  }

  /// Waits for the thread's end; `nil` when somebody has waited before.
  package func join() -> Value? {
    guard let thread else { return nil }
    pthread_join(thread, nil)
    self.thread = nil
    return value
  }
}

/// What a thread's C function is given.
private final class Job {
  private let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }

  static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().body() }
    return nil
  }
}
