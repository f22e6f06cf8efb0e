#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A regular file of the host that is read where it is, as it was when it was opened: when it has become shorter, or has
/// been written to, reads fail. (Before Linux 6.13, the system may not show a change within the clock tick, 1 to 10 ms, of
/// the one before.) It is not mapped: accessing a mapping past the end of a truncated file kills the process.
package final class HostFile: Sendable {
  private let file: ReadableFile
  private let modification: ModificationTime

  package var byteCount: Int { file.size }

  /// When the contents were changed, as exactly as the system keeps it.
  private struct ModificationTime: Equatable {
    var seconds: Int
    var nanoseconds: Int

    init(_ status: stat) {
      #if os(Linux)
        let time = status.st_mtim
      #else
        let time = status.st_mtimespec
      #endif
      seconds = Int(time.tv_sec)
      nanoseconds = Int(time.tv_nsec)
    }
  }

  package convenience init(path: String) throws(FileError) { try self.init(ReadableFile(path: path)) }

  package convenience init(duplicating descriptor: Int32, path: String) throws(FileError) {
    try self.init(ReadableFile(duplicating: descriptor, path: path))
  }

  private init(_ file: consuming ReadableFile) throws(FileError) {
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw FileError(path: file.path, errno: errno) }
    modification = ModificationTime(status)
    self.file = file
  }

  /// Reads what is at `offset` into the pieces, whose sum is at most what the file had there; the number of bytes, which
  /// is 0 only for no bytes.
  ///
  /// - Throws: `io` when the file is not what it was, and the host's.
  package func read(_ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int) throws(Errno) -> Int {
    let wanted = pieces.reduce(0) { $0 + $1.count }
    guard wanted > 0 else { return 0 }
    let count = try Host.read(file.descriptor, pieces, at: Int64(offset), .regularFile)
    // Looked at afterwards: a writer changes the time before the contents.
    var status = stat()
    guard count > 0, fstat(file.descriptor, &status) == 0, Int(status.st_size) >= byteCount,
      ModificationTime(status) == modification
    else { throw .io }
    return count
  }

  /// Fills the buffer with what is at `offset`, all of which the file had when it was opened.
  ///
  /// - Throws: With EIO when the file is not what it was.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) {
    var done = 0
    while done < buffer.count {
      var piece = MemoryPiece(base: buffer.baseAddress.map { $0 + done }, count: min(buffer.count - done, 1 << 30))
      let result = withUnsafeMutablePointer(to: &piece) { pointer -> Result<Int, Errno> in
        let pieces = UnsafeMutableBufferPointer(start: pointer, count: 1)
        return Result { () throws(Errno) in try read(pieces, at: offset + done) }
      }
      guard case .success(let count) = result else { throw FileError(path: file.path, errno: EIO) }
      done += count
    }
  }

  /// Calls `body` with a copy of all bytes.
  ///
  /// - Throws: What `body` throws, what `read(into:at:)` does, and ENOMEM.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    // Arrays end the process when there is no memory.
    guard let base = malloc(max(1, byteCount)) else { throw FileError(path: file.path, errno: ENOMEM) }
    defer { free(base) }
    let buffer = UnsafeMutableRawBufferPointer(start: base, count: byteCount)
    try read(into: buffer, at: 0)
    return try body(UnsafeRawBufferPointer(buffer))
  }
}
