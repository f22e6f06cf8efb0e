#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file that is open for reading, to the end of the value's life.
package struct ReadableFile: ~Copyable, Sendable {
  /// When it was opened, in bytes.
  package let size: Int
  package let path: String
  package let descriptor: Int32

  package init(path: String) throws(FileError) {
    // Nonblocking, so that a FIFO that nobody writes to does not hold the caller up.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    try self.init(owning: descriptor, path: path)
  }

  /// - Parameter path: For errors.
  package init(duplicating descriptor: Int32, path: String) throws(FileError) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw FileError(path: path, errno: errno) }
    try self.init(owning: copy, path: path)
  }

  private init(owning descriptor: Int32, path: String) throws(FileError) {
    var status = stat()
    var failure: Int32 = 0
    if fstat(descriptor, &status) != 0 {
      failure = errno
    } else if status.st_mode & S_IFMT != S_IFREG {
      failure = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
    }
    guard failure == 0 else {
      close(descriptor)
      throw FileError(path: path, errno: failure)
    }
    self.path = path
    self.descriptor = descriptor
    size = max(0, Int(status.st_size))
  }

  deinit { close(descriptor) }

  /// Reads up to `count` bytes from the file's start; fewer where it ends.
  package func read(into memory: UnsafeMutableRawPointer, count: Int) throws(FileError) -> Int {
    var done = 0
    while done < count {
      // More than the kernel reads at once.
      let result = pread(descriptor, memory + done, min(count - done, 1 << 30), off_t(done))
      if result < 0, errno == EINTR { continue }
      guard result >= 0 else { throw FileError(path: path, errno: errno) }
      guard result > 0 else { break }
      done += result
    }
    return done
  }
}
