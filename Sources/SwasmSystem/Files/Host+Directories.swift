#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Names in directories. None of these follows a symbolic link.
extension Host {
  package static func makeDirectory(_ directory: Int32, _ name: Name) throws(Errno) {
    try check(mkdirat(directory, name, 0o777))
  }
  package static func removeDirectory(_ directory: Int32, _ name: Name) throws(Errno) {
    try check(unlinkat(directory, name, AT_REMOVEDIR))
  }
  package static func removeFile(_ directory: Int32, _ name: Name) throws(Errno) {
    try check(unlinkat(directory, name, 0))
  }
  package static func rename(_ from: Int32, _ oldName: Name, _ to: Int32, _ newName: Name) throws(Errno) {
    try check(renameat(from, oldName, to, newName))
  }
  package static func link(_ from: Int32, _ oldName: Name, _ to: Int32, _ newName: Name) throws(Errno) {
    try check(linkat(from, oldName, to, newName, 0))
  }
  package static func symbolicLink(_ contents: Name, _ directory: Int32, _ name: Name) throws(Errno) {
    try check(symlinkat(contents, directory, name))
  }
  package static func readLink(_ directory: Int32, _ name: Name) throws(Errno) -> [UInt8] {
    // One more than the longest path, which tells a longer link.
    let capacity = 4097
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      count = base.withMemoryRebound(to: CChar.self, capacity: capacity) {
        readlinkat(directory, name, $0, capacity)
      }
      initialized = max(0, count)
    }
    try check(count)
    guard count < capacity else { throw .nameTooLong }
    return bytes
  }

  package struct DirectoryEntry {
    package var name: [UInt8]
    package var inode: UInt64
    package var type: FileType

    package init(name: [UInt8], inode: UInt64, type: FileType) {
      self.name = name
      self.inode = inode
      self.type = type
    }

    /// Roughly, its name's array included.
    package var memoryBytes: Int { MemoryLayout<DirectoryEntry>.stride + 40 + name.count }
  }

  /// All entries of a directory in the order of their names' bytes, `.` and `..` among them.
  ///
  /// - Parameters:
  ///   - limit: Of the memory that they take together, in bytes.
  ///   - isOver: Whether the guest has to end; looked at every thousand steps.
  /// - Throws: `noMemory` above the limit, `interrupted`, and the host's.
  package static func entries(
    _ descriptor: Int32, limit: Int, until isOver: () -> Bool
  ) throws(Errno) -> [DirectoryEntry] {
    let copy = try check(openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = fdopendir(copy) else {
      let failure = error()
      close(copy)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [DirectoryEntry] = []
    var left = limit
    while true {
      if entries.count % 1000 == 999, isOver() { throw .interrupted }
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw error() }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let result = DirectoryEntry(
        name: name, inode: UInt64(entry.pointee.d_ino), type: FileType(directoryEntry: entry.pointee.d_type))
      left -= result.memoryBytes
      guard left >= 0 else { throw .noMemory }
      entries.append(result)
    }
    var comparisons = 0
    do {
      try entries.sort {
        comparisons += 1
        if comparisons % 1000 == 0, isOver() { throw Errno.interrupted }
        return $0.name.lexicographicallyPrecedes($1.name)
      }
    } catch {
      throw .interrupted
    }
    return entries
  }
}

extension Host.FileType {
  fileprivate init(directoryEntry type: UInt8) {
    switch Int(type) {
    case Int(DT_BLK): self = .blockDevice
    case Int(DT_CHR): self = .characterDevice
    case Int(DT_DIR): self = .directory
    case Int(DT_REG): self = .regularFile
    case Int(DT_LNK): self = .symbolicLink
    case Int(DT_SOCK): self = .socketStream
    default: self = .unknown
    }
  }
}
