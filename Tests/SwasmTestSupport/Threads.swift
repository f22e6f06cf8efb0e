#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs `body` on a thread with a stack of the given size and waits for it.
public func onThread(stackBytes: Int, _ body: @escaping @Sendable () -> Void) throws {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0, pthread_attr_setstacksize(&attributes, stackBytes) == 0 else {
    throw FileError(description: "no thread with a stack of \(stackBytes) bytes")
  }
  defer { pthread_attr_destroy(&attributes) }
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  let context = Unmanaged.passRetained(ThreadBody(body))
  let status = pthread_create(
    &thread, &attributes,
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
  guard status == 0 else {
    context.release()
    throw FileError(description: "no thread with a stack of \(stackBytes) bytes")
  }
  #if canImport(Darwin)
    if let thread { pthread_join(thread, nil) }
  #else
    pthread_join(thread, nil)
  #endif
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
