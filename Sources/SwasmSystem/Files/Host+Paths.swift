#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Files of the host for its own programs, by path. Guests never come here.
extension Host {
  package static func exists(_ path: Name) -> Bool { access(path, F_OK) == 0 }

  /// Why a path cannot be opened as a folder; `nil` when it can.
  package static func whyNotDirectory(_ path: Name) -> SystemError? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return SystemError() }
    close(descriptor)
    return nil
  }

  /// - Parameter waits: Whether to wait for the other end of a pipe.
  package static func openForReading(_ path: Name, waits: Bool = true) throws(SystemError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
    if descriptor < 0 { throw SystemError() }
    return descriptor
  }

  /// An empty file, whatever was there before.
  ///
  /// - Parameter isNew: Whether there must be none yet.
  package static func openForWriting(_ path: Name, isNew: Bool = false) throws(SystemError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (isNew ? O_EXCL : O_TRUNC), 0o666)
    if descriptor < 0 { throw SystemError() }
    return descriptor
  }

  /// Of a regular file; 0 of everything else.
  package static func regularSize(_ descriptor: Int32) throws(SystemError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError() }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  /// Reads at most as much as the buffer holds; 0 at the end.
  package static func readSome(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer)
      if count >= 0 { return count }
      if errno != EINTR { throw SystemError() }
    }
  }

  /// Writes all.
  package static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError() }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }

  /// All bytes of a file.
  package static func readFile(_ path: Name) throws(SystemError) -> [UInt8] {
    let descriptor = try openForReading(path)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var result = Result<Int, SystemError>.success(0)
      buffer.withUnsafeMutableBytes { part in
        result = Result { () throws(SystemError) in try readSome(descriptor, into: part) }
      }
      let count = try result.get()
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes a whole file.
  package static func writeFile(_ path: Name, _ bytes: [UInt8], isNew: Bool = false) throws(SystemError) {
    let descriptor = try openForWriting(path, isNew: isNew)
    defer { close(descriptor) }
    var failure: SystemError?
    bytes.withUnsafeBytes { all in
      do throws(SystemError) { try writeAll(descriptor, all) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// What a folder holds, without itself and its parent, in no order. Links are not followed, the last part of the path
  /// neither if it is not said so.
  package static func folderEntries(
    _ path: Name, followingLink: Bool = true
  ) throws(SystemError) -> [(name: [UInt8], isFolder: Bool)] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW))
    guard descriptor >= 0, let folder = fdopendir(descriptor) else { throw SystemError() }
    defer { closedir(folder) }
    var entries: [(name: [UInt8], isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
      let type = try? status(descriptor, Host.name(name)).type
      entries.append((name, type == .directory))
    }
    return entries
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
