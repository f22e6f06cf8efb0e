import SwasmSystem
import SwasmWorld

// What descriptors stand for, and their numbers.
extension WASI.Call {
  // MARK: - Status

  /// `fd_fdstat_get(fd, result)`: 24 bytes of `fdstat`.
  ///
  /// - Throws: `badDescriptor`, `fault`.
  func descriptorStatus() throws(Errno) {
    let file = try descriptor(0)
    let record = try memory.bytes(u32(1), 24, alignment: 8)
    record.clear()
    record.set(file.type.rawValue, at: 0)
    record.set(file.flags.rawValue, at: 2)
    record.set(file.rights.rawValue, at: 8)
    record.set(file.inheriting.rawValue, at: 16)
  }

  /// `fd_fdstat_set_flags(fd, flags)`.
  ///
  /// - Throws: `badDescriptor` (also for a directory), `invalid`, `notCapable`, `notSupported` (writing cannot be made
  ///   synchronous later).
  func setDescriptorFlags() throws(Errno) {
    let file = try descriptor(0)
    guard !file.isDirectory else { throw .badDescriptor }
    let flags = try DescriptorFlags(checking: u32(1))
    try file.require(.fdFdstatSetFlags)
    guard flags.isDisjoint(with: .anySynchronous) else { throw .notSupported }
    // The host's streams keep their flags, which other processes share; files are never waited for.
    if file.isFile, file.node == nil { try Host.setAppends(file.host, flags.contains(.append)) }
    file.flags = flags
  }

  /// `fd_fdstat_set_rights(fd, base, inheriting)`: gives up rights (wasmtime does not keep any).
  ///
  /// - Throws: `badDescriptor`, `notCapable` (a right that the descriptor does not have).
  func setRights() throws(Errno) {
    try descriptor(0).restrict(to: Rights(rawValue: u64(1)), inheriting: Rights(rawValue: u64(2)))
  }

  /// `fd_filestat_get(fd, result)`: 64 bytes of `filestat`. Streams that are not the host's have only a type.
  ///
  /// - Throws: `badDescriptor`, `notCapable`, `fault`, and the host's.
  func fileStatus() throws(Errno) {
    let file = try descriptor(0)
    try file.require(.fdFilestatGet)
    let record = try memory.bytes(u32(1), 64, alignment: 8)
    switch file.kind {
    case .file, .directory: write(try Host.status(file.host), to: record)
    case .stream:
      var status = try Host.status(file.host)
      status.type = file.type
      write(status, to: record)
    case .virtual(let node): write(node.status, to: record)
    case .input, .output:
      record.clear()
      record.set(file.type.rawValue, at: 16)
    }
  }

  /// Fills a `filestat`.
  func write(_ status: Host.Status, to record: UnsafeMutableRawBufferPointer) {
    record.clear()
    record.set(status.device, at: 0)
    record.set(status.inode, at: 8)
    record.set(status.type.rawValue, at: 16)
    record.set(status.linkCount, at: 24)
    record.set(status.size, at: 32)
    record.set(status.accessTime, at: 40)
    record.set(status.modificationTime, at: 48)
    record.set(status.changeTime, at: 56)
  }

  /// `fd_filestat_set_times(fd, atim, mtim, fst_flags)`.
  ///
  /// - Throws: `badDescriptor` (also for a stream), `invalid`, `notPermitted` (a read-only directory, or a file in one),
  ///   `notCapable`, and the host's.
  func setFileTimes() throws(Errno) {
    let file = try descriptor(0)
    guard file.isFile || file.isDirectory else { throw .badDescriptor }
    let (access, modification) = try times(u64(1), u64(2), flags: u32(3))
    guard file.access == .readWrite else { throw .notPermitted }
    try file.require(.fdFilestatSetTimes)
    try Host.setTimes(file.host, access: access, modification: modification)
  }

  /// `fstflags`: 1 and 2 set the access time, 4 and 8 the modification time; 2 and 8 to the present.
  ///
  /// - Throws: `invalid` for unknown flags and for two flags of one time.
  func times(_ access: UInt64, _ modification: UInt64, flags: UInt32) throws(Errno) -> (Host.Time, Host.Time) {
    guard flags & ~0xF == 0, flags & 3 != 3, flags & 12 != 12 else { throw .invalid }
    func time(_ flags: UInt32, _ value: UInt64) -> Host.Time {
      flags & 2 != 0 ? .now : flags & 1 != 0 ? .nanoseconds(value) : .unchanged
    }
    return (time(flags, access), time(flags >> 2, modification))
  }

  // MARK: - Numbers

  /// `fd_close(fd)`. A preopened directory may be closed; its number is then free for others.
  ///
  /// - Throws: `badDescriptor`.
  func close() throws(Errno) { try world.descriptors.close(u32(0)) }

  /// `fd_renumber(fd, to)`: closes `to` and moves `fd` there. Both must be open.
  ///
  /// - Throws: `badDescriptor`.
  func renumber() throws(Errno) { try world.descriptors.renumber(u32(0), to: u32(1)) }

  // MARK: - Preopened directories

  /// `fd_prestat_get(fd, result)`: 8 bytes of `prestat`.
  ///
  /// - Throws: `badDescriptor` (also for what is not preopened), `fault`.
  func preopenStatus() throws(Errno) {
    let path = try preopenPath()
    let record = try memory.bytes(u32(1), 8, alignment: 4)
    record.clear()
    record.set(UInt32(clamping: path.utf8.count), at: 4)
  }

  /// `fd_prestat_dir_name(fd, path, path_len)`.
  ///
  /// - Throws: `badDescriptor` (also for what is not preopened), `nameTooLong` (the buffer is too short), `fault`.
  func preopenName() throws(Errno) {
    let path = try preopenPath()
    guard path.utf8.count <= Int(u32(2)) else { throw .nameTooLong }
    try memory.bytes(u32(1), path.utf8.count).copyBytes(from: path.utf8)
  }

  private func preopenPath() throws(Errno) -> String {
    guard let path = try descriptor(0).preopenPath else { throw .badDescriptor }
    return path
  }
}
