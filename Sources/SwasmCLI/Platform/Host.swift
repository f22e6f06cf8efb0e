#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Swasm

/// What the program needs from the operating system.
enum Host {
  enum Stream: Int32 { case output = 1, error = 2 }

  /// Ends the process at once: what it holds goes back to the system faster than by freeing it.
  static func exit(_ status: Int32) -> Never { _exit(status) }

  /// Writes all of the text. A process whose output cannot be written ends with status 1.
  static func write(_ text: String, to stream: Stream) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Host.writeBytes(stream.rawValue, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { exit(1) }
        rest = rest.dropFirst(count)
      }
    }
  }

  static func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// The value of an environment variable, as `ByteText` has it.
  static func environmentValue(_ name: String) -> String? { getenv(name).map { text($0) } }

  /// Of memory that was resident at once.
  static var peakMemoryBytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : 0
    #elseif canImport(Glibc)
      return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss << 10 : 0
    #else
      return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss << 10 : 0
    #endif
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  static func fileExists(_ path: String) -> Bool { access(systemPath(path), F_OK) == 0 }

  /// Why a path cannot be opened as a folder, in the operating system's words; `nil` when it can.
  static func whyNotDirectory(_ path: String) -> String? {
    let descriptor = open(systemPath(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor < 0 else {
      close(descriptor)
      return nil
    }
    return String(cString: strerror(errno))
  }

  /// The bytes of a file or pipe.
  ///
  /// - Parameters:
  ///   - limit: Of the bytes: what has more, or never ends, is an error.
  ///   - isWanted: Is given the first bytes, a few of them at least; where it says no, these are all that is read.
  /// - Throws: the operating system's words, without the path.
  static func read(
    _ path: String, limit: Int = ModuleLimits().moduleBytes, isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws(ReadError) -> [UInt8] {
    let descriptor = open(systemPath(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadError() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadError() }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    var isKnown = false
    while true {
      // The first piece decides. Then one byte more than the file has, so that its end is seen without another piece.
      // None is large, because each is copied.
      let piece = isKnown ? min(max(size - bytes.count, 64 << 10), 1 << 20, limit - bytes.count) + 1 : 4096
      let count = try append(piece, of: descriptor, to: &bytes)
      if bytes.count > limit { throw ReadError("it has more than \(limit) bytes") }
      if !isKnown, bytes.count >= 8 || count == 0 {
        guard isWanted(bytes) else { return bytes }
        isKnown = true
        if size > limit { throw ReadError("it has \(size) bytes, more than \(limit)") }
        bytes.reserveCapacity(size + 1)
      }
      if count == 0 { return bytes }
    }
  }

  /// Reads at most `count` bytes behind those that are there already; how many there were, 0 at the end.
  private static func append(_ count: Int, of descriptor: Int32, to bytes: inout [UInt8]) throws(ReadError) -> Int {
    var read = 0
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      repeat {
        read = readBytes(descriptor, UnsafeMutableRawBufferPointer(buffer))
      } while read < 0 && errno == EINTR
      initialized = max(0, read)
    }
    guard read >= 0 else { throw ReadError() }
    bytes += part
    return read
  }

  /// A descriptor, open to the end of the process.
  static func openForReading(_ path: String) throws(Failure) -> Int32 {
    let descriptor = open(systemPath(path), O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    throw Failure(message: "\(escaped(path)): \(String(cString: strerror(errno)))")
  }

  private static func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Why a file could not be read.
  struct ReadError: Error, CustomStringConvertible {
    let description: String

    /// Why the last system call failed.
    init() { description = String(cString: strerror(errno)) }
    init(_ description: String) { self.description = description }
  }

  /// Whether the system's error number says that a file is neither a folder nor a plain file.
  static func isSpecialFile(errorNumber: Int32) -> Bool { errorNumber == EINVAL }
}
