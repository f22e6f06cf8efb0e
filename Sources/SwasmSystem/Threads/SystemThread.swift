#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads of the system, which end by themselves.
package enum SystemThread {
  fileprivate final class Start: Sendable {
    let name: String
    let body: @Sendable () -> Void
    init(_ name: String, _ body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }

  /// Starts a thread that runs `body`.
  ///
  /// - Parameters:
  ///   - name: At most 15 bytes are shown by tools.
  ///   - stackBytes: Raised to what the system needs at least.
  /// - Returns: Whether the system had a thread left.
  package static func start(_ name: String, stackBytes: Int, _ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, PageMapping.roundUp(max(stackBytes, 64 << 10)))
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let work = Unmanaged.passRetained(Start(name, body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(&thread, &attributes, { threadMain($0) }, work.toOpaque())
    #else
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, threadMain, work.toOpaque())
    #endif
    if status != 0 { work.release() }
    return status == 0
  }

  fileprivate static func run(_ start: Start) {
    #if canImport(Darwin)
      pthread_setname_np(start.name)
    #else
      // The function for it is not among those that Swift sees.
      let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
      if file >= 0 {
        _ = write(file, start.name, start.name.utf8.count)
        close(file)
      }
    #endif
    start.body()
  }

  /// Processors that the system runs threads on, 1 at least.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let argument { SystemThread.run(Unmanaged<SystemThread.Start>.fromOpaque(argument).takeRetainedValue()) }
  return nil
}
