#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Reading and writing what is in files, straight from and to the guest's memory.
extension Host {
  /// - Parameters:
  ///   - offset: Where to read; `nil` at the descriptor's position.
  ///   - type: What the descriptor stands for; only a regular file can be no terminal.
  package static func read(
    _ descriptor: Int32, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?, _ type: FileType
  ) throws(Errno) -> Int {
    try transfer(pieces) { vectors, count in
      if let offset { return preadv(descriptor, vectors, count, off_t(offset)) }
      guard type != .regularFile else { return readv(descriptor, vectors, count) }
      return withoutStopping { readv(descriptor, vectors, count) }
    }
  }

  /// A pipe that is ready takes so many bytes without waiting (PIPE_BUF of Linux; other systems take 512, and more when
  /// their pipes are empty).
  package static let pipeBytes = 4096

  /// - Parameter offset: Where to write; `nil` at the descriptor's position.
  package static func write(
    _ descriptor: Int32, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?
  ) throws(Errno) -> Int {
    let byteCount = pieces.reduce(0) { $0 + $1.count }
    return try transfer(pieces) { vectors, count in
      withoutSignals(expecting: byteCount) {
        if let offset { pwritev(descriptor, vectors, count, off_t(offset)) } else { writev(descriptor, vectors, count) }
      }
    }
  }

  package static func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(Errno) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { bytes in
        withoutSignals(expecting: bytes.count) { systemWrite(descriptor, bytes) }
      }
      if count >= 0 { return count }
      if errno != EINTR { throw error() }
    }
  }

  static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      return Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func transfer(
    _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, _ call: (UnsafePointer<iovec>, Int32) -> Int
  ) throws(Errno) -> Int {
    // `MemoryPiece` is laid out as `iovec`, and there are no more of them than the system takes.
    guard let base = UnsafeRawPointer(pieces.baseAddress), !pieces.isEmpty else { return 0 }
    let vectors = base.assumingMemoryBound(to: iovec.self)
    while true {
      let count = call(vectors, Int32(pieces.count))
      if count >= 0 { return count }
      if errno != EINTR { throw error() }
    }
  }

  /// `whence`: 0 from the start, 1 from the position, 2 from the end.
  package static func seek(_ descriptor: Int32, _ offset: Int64, whence: UInt32) throws(Errno) -> UInt64 {
    let origin: Int32
    switch whence {
    case 0: origin = SEEK_SET
    case 1: origin = SEEK_CUR
    case 2: origin = SEEK_END
    default: throw .invalid
    }
    return UInt64(try check(lseek(descriptor, off_t(offset), origin)))
  }

  package static func synchronize(_ descriptor: Int32, onlyData: Bool) throws(Errno) {
    #if os(Linux)
      try check(onlyData ? fdatasync(descriptor) : fsync(descriptor))
    #else
      try check(fsync(descriptor))
    #endif
  }

  package static func setSize(_ descriptor: Int32, _ size: Int64) throws(Errno) {
    try check(withoutSignals(expecting: 0) { Int(ftruncate(descriptor, off_t(size))) })
  }

  /// In parts, because some file systems write every block of them.
  package static func allocate(
    _ descriptor: Int32, _ offset: Int64, _ count: Int64, until isOver: () -> Bool
  ) throws(Errno) {
    #if os(Linux)
      guard !offset.addingReportingOverflow(count).overflow else { throw .fileTooBig }
      var start = offset
      var left = count
      repeat {
        let part = min(left, 4 << 20)
        let result = withoutSignals(expecting: 0) { Int(posix_fallocate(descriptor, off_t(start), off_t(part))) }
        if result != 0 { throw error(Int32(result)) }
        left -= part
        start += part
        if left > 0, isOver() { throw .interrupted }
      } while left > 0
    #else
      throw .notSupported
    #endif
  }

  /// Sets whether every write goes to the end.
  package static func setAppends(_ descriptor: Int32, _ appends: Bool) throws(Errno) {
    let flags = try check(fcntl(descriptor, F_GETFL))
    try check(fcntl(descriptor, F_SETFL, appends ? flags | O_APPEND : flags & ~O_APPEND))
  }
}
