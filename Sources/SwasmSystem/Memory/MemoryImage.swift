#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes in a file of no folder, which many pieces of memory begin with: each sees them, and has pages of its own where it is
/// written to.
package final class MemoryImage: Sendable {
  private let descriptor: Int32
  package let byteCount: Int

  /// Makes a copy of bytes.
  ///
  /// - Throws: `FileError` when the system has no file or no memory for it.
  package init(copying bytes: UnsafeRawBufferPointer) throws(FileError) {
    byteCount = bytes.count
    descriptor = try MemoryImage.makeFile()
    // In whole pages, so that no mapping reaches beyond the file's end.
    guard ftruncate(descriptor, off_t(PageMapping.roundUp(bytes.count))) == 0 else {
      throw FileError(path: MemoryImage.name, errno: errno)
    }
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let written = pwrite(descriptor, rest.baseAddress, rest.count, off_t(done))
      guard written > 0 || written < 0 && errno == EINTR else { throw FileError(path: MemoryImage.name, errno: errno) }
      done += max(0, written)
    }
    seal()
  }

  deinit { close(descriptor) }

  private static let name = "swasm-memory-image"

  private static func makeFile() throws(FileError) -> Int32 {
    #if os(Linux)
      // Not in all C libraries' modules. Close on exec, and seals are allowed.
      typealias MakeFile = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
      if let symbol = dlsym(nil, "memfd_create") {
        let descriptor = unsafeBitCast(symbol, to: MakeFile.self)(name, 1 | 2)
        if descriptor >= 0 { return descriptor }
      }
    #endif
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileError(path: parent, errno: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// Nobody can change the bytes, or make the file shorter, any more. Where the system has no seals, the descriptor is known
  /// here only.
  private func seal() {
    #if os(Linux)
      // F_ADD_SEALS: no more seals, no shrinking, no growing, no writing.
      _ = fcntl(descriptor, 1033, 1 | 2 | 4 | 8)
    #endif
  }

  /// Puts the bytes into accessible pages at `start`, which has as many as they need. On failure the pages may hold anything.
  package func map(over start: UnsafeMutableRawPointer) -> Bool {
    guard byteCount > 0 else { return true }
    let size = PageMapping.roundUp(byteCount)
    return mmap(start, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, descriptor, 0) != MAP_FAILED
  }
}
