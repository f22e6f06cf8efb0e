import SwasmSystem
import SwasmWorld

// Arguments, environment, clocks, random bytes, and the process.
extension WASI.Call {
  // MARK: - Arguments and environment

  /// `args_get(argv, argv_buf)` and `environ_get(environ, environ_buf)`: pointers to the strings, and the strings, each
  /// with a NUL at its end.
  ///
  /// - Throws: `fault`.
  func writeStrings(_ strings: [[UInt8]]) throws(Errno) {
    let pointers = try memory.bytes(u32(0), 4 * strings.count, alignment: 4)
    let text = try memory.bytes(u32(1), strings.reduce(0) { $0 + $1.count })
    var offset = 0
    for (index, string) in strings.enumerated() {
      pointers.set(u32(1) + UInt32(offset), at: 4 * index)
      text[from: offset, count: string.count].copyBytes(from: string)
      offset += string.count
    }
  }

  /// `args_sizes_get(argc, argv_buf_size)` and `environ_sizes_get(environc, environ_buf_size)`.
  ///
  /// - Throws: `fault`, `overflow` (more than 4 GiB).
  func writeSizes(_ strings: [[UInt8]]) throws(Errno) {
    guard let size = UInt32(exactly: strings.reduce(0) { $0 + $1.count }) else { throw .overflow }
    let count = try memory.place(u32(0), of: UInt32.self)
    try memory.store(size, at: u32(1))
    count.set(UInt32(clamping: strings.count), at: 0)
  }

  // MARK: - Clocks

  /// `clock_res_get(id, result)`, in nanoseconds, for all four clocks (wasmtime has no CPU time clocks).
  ///
  /// - Throws: `invalid` (unknown clock), `fault`.
  func clockResolution() throws(Errno) {
    try memory.store(try world.clock.resolution(u32(0)), at: u32(1))
  }

  /// `clock_time_get(id, precision, result)`, in nanoseconds, for all four clocks.
  ///
  /// - Throws: `invalid` (unknown clock), `fault`.
  func clockTime() throws(Errno) { try memory.store(try world.clock.now(u32(0)), at: u32(2)) }

  // MARK: - Random bytes

  /// Bytes that one call gives at most: a guest could otherwise hold the host up for minutes.
  static let maximumRandomBytes = 64 << 20

  /// `random_get(buf, buf_len)`.
  ///
  /// - Throws: `fault`, `invalid` (more than 64 MiB, stricter than the witx files), `interrupted`, `io`.
  func random() throws(Errno) {
    let bytes = try memory.bytes(u32(0), u32(1))
    guard bytes.count <= Self.maximumRandomBytes else { throw .invalid }
    // A multiple of 8, so that a seed gives the same bytes in one part and in many.
    let partBytes = 64 << 10
    for start in stride(from: 0, to: bytes.count, by: partBytes) {
      if store.isInterrupted { throw .interrupted }
      let part = bytes[from: start, count: min(partBytes, bytes.count - start)]
      switch world.configuration.random {
      case .system: try Host.fillRandom(part)
      case .seeded: world.seededGenerator.fill(part)
      }
    }
  }

  // MARK: - Process

  /// `sched_yield()`.
  func yield() { Host.yield() }

  /// `proc_raise(sig)`: there are no signals.
  ///
  /// - Throws: `notSupported`.
  func raise() throws(Errno) { throw .notSupported }

  // MARK: - Sockets

  /// `sock_accept`, `sock_recv`, `sock_send`, `sock_shutdown`: there are no sockets.
  ///
  /// - Throws: `badDescriptor`, `notSocket`.
  func noSocket() throws(Errno) {
    _ = try descriptor(0)
    throw .notSocket
  }
}
