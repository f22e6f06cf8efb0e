#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs `body` on a thread with a stack of the given size and waits for it.
public func onThread(stackBytes: Int, _ body: @escaping @Sendable () -> Void) throws {
  join(try startThread(stackBytes: stackBytes, body))
}

/// Runs `body` on `count` threads at once and waits for all of them.
public func inParallel(_ count: Int, stackBytes: Int = 512 << 10, _ body: @escaping @Sendable (Int) -> Void) throws {
  var threads: [pthread_t] = []
  defer { threads.forEach(join) }
  for index in 0..<count { threads.append(try startThread(stackBytes: stackBytes) { body(index) }) }
}

private func join(_ thread: pthread_t) { pthread_join(thread, nil) }

private func startThread(stackBytes: Int, _ body: @escaping @Sendable () -> Void) throws -> pthread_t {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0, pthread_attr_setstacksize(&attributes, stackBytes) == 0 else {
    throw FileError(description: "no thread with a stack of \(stackBytes) bytes")
  }
  defer { pthread_attr_destroy(&attributes) }
  #if canImport(Darwin)
    var started: pthread_t?
  #else
    var started = pthread_t()
  #endif
  let context = Unmanaged.passRetained(ThreadBody(body))
  let status = pthread_create(
    &started, &attributes,
    { context in
      #if canImport(Darwin)
        let body = Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue()
      #else
        guard let context else { return nil }
        let body = Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue()
      #endif
      body.run()
      return nil
    }, context.toOpaque())
  #if canImport(Darwin)
    let thread = started
  #else
    let thread: pthread_t? = started
  #endif
  guard status == 0, let thread else {
    context.release()
    throw FileError(description: "no thread with a stack of \(stackBytes) bytes")
  }
  return thread
}

private final class ThreadBody {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Bytes of the process that are in memory.
public func residentBytes() throws -> Int {
  // The second number of /proc/self/statm: pages in memory.
  let text = String(decoding: try readText("/proc/self/statm"), as: UTF8.self)
  let fields = text.split(separator: " ")
  guard fields.count > 1, let pages = Int(fields[1]) else { throw FileError(description: "no /proc/self/statm") }
  return pages * Int(getpagesize())
}

private func readText(_ path: String) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw FileError(description: "cannot open \(path)") }
  defer { close(descriptor) }
  return [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
  }
}
