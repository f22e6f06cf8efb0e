import Swasm

// Functions on open descriptors.
extension WASI.Call {
  // MARK: - Data

  func read() throws(Errno) {
    let file = try file(0, needs: .fdRead)
    let pieces = try memory.vectors(u32(1), u32(2))
    try memory.store(try transfer(pieces, { piece throws(Errno) in try read(file, piece, at: nil) }), at: u32(3))
  }

  func positionedRead() throws(Errno) {
    let file = try file(0, needs: [.fdRead, .fdSeek])
    let pieces = try memory.vectors(u32(1), u32(2))
    var offset = try signed(u64(3))
    let count = try transfer(pieces) { piece throws(Errno) in
      let count = try read(file, piece, at: offset)
      offset += Int64(count)
      return count
    }
    try memory.store(count, at: u32(4))
  }

  func write() throws(Errno) {
    let file = try file(0, needs: .fdWrite)
    let pieces = try memory.vectors(u32(1), u32(2))
    try memory.store(try transfer(pieces, { piece throws(Errno) in try write(file, piece, at: nil) }), at: u32(3))
  }

  func positionedWrite() throws(Errno) {
    let file = try file(0, needs: [.fdWrite, .fdSeek])
    let pieces = try memory.vectors(u32(1), u32(2))
    var offset = try signed(u64(3))
    let count = try transfer(pieces) { piece throws(Errno) in
      let count = try write(file, piece, at: offset)
      offset += Int64(count)
      return count
    }
    try memory.store(count, at: u32(4))
  }

  /// Goes through the pieces until one is not used up. An error counts only when nothing was transferred before it.
  private func transfer(
    _ pieces: [UnsafeMutableRawBufferPointer],
    _ operation: (UnsafeMutableRawBufferPointer) throws(Errno) -> Int
  ) throws(Errno) -> UInt32 {
    var total = 0
    for piece in pieces where !piece.isEmpty {
      do throws(Errno) {
        let count = try operation(piece)
        total += count
        if count < piece.count { break }
      } catch {
        if total == 0 { throw error }
        break
      }
    }
    return UInt32(clamping: total)
  }

  private func read(_ file: OpenFile, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int64?) throws(Errno) -> Int {
    switch file.kind {
    case .input(let data, let position):
      let start = offset.map { min(Int(clamping: $0), data.count) } ?? position
      let count = min(bytes.count, data.count - start)
      bytes.copyBytes(from: data[start..<start + count])
      if offset == nil { file.kind = .input(data, position: start + count) }
      return count
    case .file: return try Host.read(file.host, bytes, at: offset)
    case .directory: throw .isDirectory
    case .output: throw .badDescriptor
    }
  }

  private func write(_ file: OpenFile, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int64?) throws(Errno) -> Int {
    switch file.kind {
    case .output(let stream):
      guard offset == nil else { throw .illegalSeek }
      return try stream.write(UnsafeRawBufferPointer(bytes))
    case .file: return try Host.write(file.host, UnsafeRawBufferPointer(bytes), at: offset)
    case .directory: throw .isDirectory
    case .input: throw .badDescriptor
    }
  }

  private func signed(_ offset: UInt64) throws(Errno) -> Int64 {
    guard let value = Int64(exactly: offset) else { throw .invalid }
    return value
  }

  // MARK: - Position

  func seek() throws(Errno) {
    let offset = Int64(bitPattern: u64(1))
    let whence = UInt8(truncatingIfNeeded: u32(2))
    // Asking for the position needs less than setting it.
    let file = try file(0, needs: offset == 0 && whence == 1 ? .fdTell : .fdSeek)
    guard case .file = file.kind else { throw .illegalSeek }
    try memory.store(try Host.seek(file.host, offset, whence: whence), at: u32(3))
  }

  func tell() throws(Errno) {
    let file = try file(0, needs: .fdTell)
    guard case .file = file.kind else { throw .illegalSeek }
    try memory.store(try Host.seek(file.host, 0, whence: 1), at: u32(1))
  }

  // MARK: - Status

  func descriptorStatus() throws(Errno) {
    let file = try file(0)
    let bytes = try memory.bytes(u32(1), 24)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    bytes[0] = file.type.rawValue
    bytes.storeBytes(of: file.flags, toByteOffset: 2, as: UInt16.self)
    bytes.storeBytes(of: file.rights.rawValue, toByteOffset: 8, as: UInt64.self)
    bytes.storeBytes(of: file.inheriting.rawValue, toByteOffset: 16, as: UInt64.self)
  }

  func setDescriptorFlags() throws(Errno) {
    let file = try file(0, needs: .fdFdstatSetFlags)
    let flags = UInt16(truncatingIfNeeded: u32(1))
    guard flags & ~0x1F == 0 else { throw .invalid }
    // Synchronous writing cannot be switched on later.
    guard flags & 0x1A == 0 else { throw .notSupported }
    if case .file = file.kind, file.type == .regularFile {
      try Host.setAppend(file.host, flags & 1 != 0, nonblocking: flags & 4 != 0)
    }
    file.flags = flags
  }

  func setRights() throws(Errno) {
    let file = try file(0)
    let rights = Rights(rawValue: u64(1))
    let inheriting = Rights(rawValue: u64(2))
    guard file.rights.isSuperset(of: rights), file.inheriting.isSuperset(of: inheriting) else { throw .notCapable }
    file.rights = rights
    file.inheriting = inheriting
  }

  func fileStatus() throws(Errno) {
    let file = try file(0, needs: .fdFilestatGet)
    guard file.host >= 0 else {
      let bytes = try memory.bytes(u32(1), 64)
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      bytes[16] = file.type.rawValue
      return
    }
    try writeStatus(try Host.status(file.host), at: u32(1))
  }

  /// `filestat`: 64 bytes.
  func writeStatus(_ status: Host.Status, at address: UInt32) throws(Errno) {
    let bytes = try memory.bytes(address, 64)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    bytes.storeBytes(of: status.device, toByteOffset: 0, as: UInt64.self)
    bytes.storeBytes(of: status.inode, toByteOffset: 8, as: UInt64.self)
    bytes[16] = status.type.rawValue
    bytes.storeBytes(of: status.linkCount, toByteOffset: 24, as: UInt64.self)
    bytes.storeBytes(of: status.size, toByteOffset: 32, as: UInt64.self)
    bytes.storeBytes(of: status.accessTime, toByteOffset: 40, as: UInt64.self)
    bytes.storeBytes(of: status.modificationTime, toByteOffset: 48, as: UInt64.self)
    bytes.storeBytes(of: status.changeTime, toByteOffset: 56, as: UInt64.self)
  }

  func setFileSize() throws(Errno) {
    let file = try hostFile(needs: .fdFilestatSetSize)
    try Host.setSize(file.host, try signed(u64(1)))
  }

  func setFileTimes() throws(Errno) {
    let file = try file(0, needs: .fdFilestatSetTimes)
    let (access, modification) = try times(u64(1), u64(2), flags: u32(3))
    try Host.setTimes(file.host, access: access, modification: modification)
  }

  /// `fstflags`: 1 and 2 set the access time, 4 and 8 the modification time; 2 and 8 to the present.
  func times(_ access: UInt64, _ modification: UInt64, flags: UInt32) throws(Errno) -> (Host.Time, Host.Time) {
    guard flags & ~0xF == 0, flags & 3 != 3, flags & 12 != 12 else { throw .invalid }
    func time(_ flags: UInt32, _ value: UInt64) -> Host.Time {
      flags & 2 != 0 ? .now : flags & 1 != 0 ? .nanoseconds(value) : .unchanged
    }
    return (time(flags, access), time(flags >> 2, modification))
  }

  func advise() throws(Errno) {
    _ = try hostFile(needs: .fdAdvise)
    guard u32(3) <= 5 else { throw .invalid }
    _ = try signed(u64(1))
    _ = try signed(u64(2))
  }

  func allocate() throws(Errno) {
    let file = try hostFile(needs: .fdAllocate)
    try Host.allocate(file.host, try signed(u64(1)), try signed(u64(2)))
  }

  func synchronize(_ right: Rights) throws(Errno) {
    let file = try file(0, needs: right)
    if file.host >= 0 { try Host.synchronize(file.host) }
  }

  /// The descriptor of argument 0, which must be a file of the host.
  private func hostFile(needs rights: Rights) throws(Errno) -> OpenFile {
    let file = try file(0, needs: rights)
    guard case .file = file.kind else { throw .badDescriptor }
    return file
  }

  func renumber() throws(Errno) {
    // A preopened directory keeps its number: programs have noted it.
    if let target = wasi.descriptors[u32(1)], target.preopenPath != nil { throw .notSupported }
    if let source = wasi.descriptors[u32(0)], source.preopenPath != nil { throw .notSupported }
    try wasi.descriptors.renumber(u32(0), to: u32(1))
  }

  // MARK: - Preopened directories

  func preopenStatus() throws(Errno) {
    let path = try preopenPath()
    try memory.store(UInt32(0), at: u32(1))
    try memory.store(UInt32(path.utf8.count), at: u32(1) &+ 4)
  }

  func preopenName() throws(Errno) {
    let path = try preopenPath()
    guard path.utf8.count <= Int(u32(2)) else { throw .nameTooLong }
    try memory.write(path.utf8, at: u32(1))
  }

  private func preopenPath() throws(Errno) -> String {
    guard let path = try file(0).preopenPath else { throw .badDescriptor }
    return path
  }
}
