import Swasm

// Functions on paths beneath a directory.
extension WASI.Call {
  /// The directory of argument `index`, with the right to do something beneath it.
  ///
  /// - Throws: `readOnlyFileSystem` when the directory is read-only and the right is to change something.
  private func directory(_ index: Int, needs right: Rights) throws(Errno) -> OpenFile {
    let file = try file(index)
    guard case .directory = file.kind else { throw .notDirectory }
    if file.access == .readOnly, !right.isDisjoint(with: .mutating) { throw .readOnlyFileSystem }
    guard file.rights.isSuperset(of: right) else { throw .notCapable }
    return file
  }

  private func resolve(_ directory: OpenFile, _ path: String, follows: Bool) throws(Errno) -> ResolvedPath {
    try PathResolver.resolve(path, in: directory.host, followsLink: follows)
  }

  /// `path_open(dir, dirflags, path, path_len, oflags, rights, inheriting, fdflags, result)`.
  func open() throws(Errno) {
    let directory = try directory(0, needs: .pathOpen)
    let follows = u32(1) & 1 != 0
    let path = try memory.path(u32(2), u32(3))
    let openFlags = u32(4)
    let requested = Rights(rawValue: u64(5))
    let flags = UInt16(truncatingIfNeeded: u32(7))
    guard openFlags & ~0xF == 0, flags & ~0x1F == 0 else { throw .invalid }

    var options = Host.OpenOptions()
    options.creates = openFlags & 1 != 0
    options.isDirectory = openFlags & 2 != 0
    options.isExclusive = openFlags & 4 != 0
    options.truncates = openFlags & 8 != 0
    options.appends = flags & 1 != 0
    options.isNonblocking = flags & 4 != 0
    options.isSynchronous = flags & 0x1A != 0
    options.writes = !requested.isDisjoint(with: [.fdWrite, .fdAllocate, .fdFilestatSetSize]) && !options.isDirectory
    options.reads = !requested.isDisjoint(with: [.fdRead, .fdReaddir]) || !options.writes

    if directory.access == .readOnly, options.creates || options.truncates || options.writes || options.appends {
      throw .readOnlyFileSystem
    }
    if options.creates, !directory.rights.contains(.pathCreateFile) { throw .notCapable }
    if options.truncates, !directory.rights.contains(.pathFilestatSetSize) { throw .notCapable }

    let resolved = try resolve(directory, path, follows: follows && !(options.creates && options.isExclusive))
    if resolved.mustBeDirectory { options.isDirectory = true }
    let descriptor = try openHost(resolved, &options)
    let status: Host.Status
    do throws(Errno) {
      status = try Host.status(descriptor)
      // Only files and directories: a device or FIFO in a preopened directory is not the guest's business.
      guard status.type == .regularFile || status.type == .directory || status.type == .characterDevice else {
        throw .notSupported
      }
    } catch {
      Host.closeDescriptor(descriptor)
      throw error
    }
    let isDirectory = status.type == .directory
    let base: Rights = isDirectory ? .directory : .file
    var rights = base.intersection(directory.inheriting)
    if !isDirectory { rights.formIntersection(requested.union(.fdFilestatGet)) }
    if !isDirectory, !options.writes { rights.subtract([.fdWrite, .fdAllocate, .fdFilestatSetSize]) }
    let file = OpenFile(
      isDirectory ? .directory : .file, host: descriptor, ownsHost: true, type: status.type, rights: rights,
      inheriting: isDirectory ? directory.inheriting : [], access: directory.access)
    file.flags = flags
    let number = try wasi.descriptors.add(file)
    try memory.store(number, at: u32(8))
  }

  private func openHost(_ resolved: ResolvedPath, _ options: inout Host.OpenOptions) throws(Errno) -> Int32 {
    do throws(Errno) {
      return try Host.openFile(resolved.directory, resolved.name, options)
    } catch {
      // A program that asks for write rights on a directory means the directory.
      guard error == .isDirectory, options.writes, !options.creates, !options.truncates else { throw error }
      options.writes = false
      options.reads = true
      return try Host.openFile(resolved.directory, resolved.name, options)
    }
  }

  /// `path_filestat_get(dir, flags, path, path_len, result)`.
  func pathStatus() throws(Errno) {
    let directory = try directory(0, needs: .pathFilestatGet)
    let resolved = try resolve(directory, try path(2), follows: u32(1) & 1 != 0)
    let status = try Host.status(resolved.directory, resolved.name)
    if resolved.mustBeDirectory, status.type != .directory { throw .notDirectory }
    try writeStatus(status, at: u32(4))
  }

  /// `path_filestat_set_times(dir, flags, path, path_len, atim, mtim, fstflags)`.
  func setPathTimes() throws(Errno) {
    let directory = try directory(0, needs: .pathFilestatSetTimes)
    let (access, modification) = try times(u64(4), u64(5), flags: u32(6))
    let resolved = try resolve(directory, try path(2), follows: u32(1) & 1 != 0)
    try Host.setTimes(resolved.directory, resolved.name, access: access, modification: modification)
  }

  func createDirectory() throws(Errno) {
    let directory = try directory(0, needs: .pathCreateDirectory)
    let resolved = try resolve(directory, try path(1), follows: false)
    try Host.makeDirectory(resolved.directory, resolved.name)
  }

  func removeDirectory() throws(Errno) {
    let directory = try directory(0, needs: .pathRemoveDirectory)
    let resolved = try resolve(directory, try path(1), follows: false)
    try Host.removeDirectory(resolved.directory, resolved.name)
  }

  func unlinkFile() throws(Errno) {
    let directory = try directory(0, needs: .pathUnlinkFile)
    let resolved = try resolve(directory, try path(1), follows: false)
    if resolved.mustBeDirectory { throw .notDirectory }
    if try Host.status(resolved.directory, resolved.name).type == .directory { throw .isDirectory }
    try Host.removeFile(resolved.directory, resolved.name)
  }

  /// `path_link(old_dir, old_flags, old, old_len, new_dir, new, new_len)`.
  func link() throws(Errno) {
    let old = try directory(0, needs: .pathLinkSource)
    let new = try directory(4, needs: .pathLinkTarget)
    guard u32(1) & 1 == 0 else { throw .invalid }
    let from = try resolve(old, try path(2), follows: false)
    let to = try resolve(new, try path(5), follows: false)
    if to.mustBeDirectory { throw .noEntry }
    try Host.link(from.directory, from.name, to.directory, to.name)
  }

  /// `path_rename(dir, old, old_len, new_dir, new, new_len)`.
  func rename() throws(Errno) {
    let old = try directory(0, needs: .pathRenameSource)
    let new = try directory(3, needs: .pathRenameTarget)
    let from = try resolve(old, try path(1), follows: false)
    let to = try resolve(new, try path(4), follows: false)
    if from.mustBeDirectory || to.mustBeDirectory {
      guard try Host.status(from.directory, from.name).type == .directory else { throw .notDirectory }
    }
    try Host.rename(from.directory, from.name, to.directory, to.name)
  }

  /// `path_symlink(contents, contents_len, dir, path, path_len)`.
  func symbolicLink() throws(Errno) {
    let directory = try directory(2, needs: .pathSymlink)
    let contents = try path(0)
    // A link to an absolute path would lead out of the directory.
    guard contents.utf8.first != UInt8(ascii: "/") else { throw .notPermitted }
    let resolved = try resolve(directory, try path(3), follows: false)
    if resolved.mustBeDirectory { throw .noEntry }
    try Host.symbolicLink(contents, resolved.directory, resolved.name)
  }

  /// `path_readlink(dir, path, path_len, buffer, buffer_len, result)`.
  func readLink() throws(Errno) {
    let directory = try directory(0, needs: .pathReadlink)
    let resolved = try resolve(directory, try path(1), follows: false)
    let contents = try Host.readLink(resolved.directory, resolved.name)
    if contents.first == UInt8(ascii: "/") { throw .notPermitted }
    let count = min(contents.count, Int(u32(4)))
    try memory.write(contents[..<count], at: u32(3))
    try memory.store(UInt32(count), at: u32(5))
  }

  // MARK: - Listings

  /// `fd_readdir(fd, buffer, buffer_len, cookie, result)`. The cookie counts entries.
  func readDirectory() throws(Errno) {
    let file = try file(0, needs: .fdReaddir)
    guard case .directory = file.kind else { throw .notDirectory }
    let buffer = try memory.bytes(u32(1), u32(2))
    if u64(3) == 0 || file.listing.isEmpty { file.listing = try Host.entries(file.host) }
    var used = 0
    var index = Int(clamping: u64(3))
    while index < file.listing.count, used < buffer.count {
      let entry = file.listing[index]
      index += 1
      var bytes = [UInt8](repeating: 0, count: 24)
      bytes.withUnsafeMutableBytes { header in
        header.storeBytes(of: UInt64(index), toByteOffset: 0, as: UInt64.self)
        header.storeBytes(of: entry.inode, toByteOffset: 8, as: UInt64.self)
        header.storeBytes(of: UInt32(entry.name.count), toByteOffset: 16, as: UInt32.self)
        header[20] = entry.type.rawValue
      }
      bytes += entry.name
      // An entry that does not fit is cut off: the caller sees a full buffer and asks again.
      let count = min(bytes.count, buffer.count - used)
      UnsafeMutableRawBufferPointer(rebasing: buffer[used..<used + count]).copyBytes(from: bytes[..<count])
      used += count
    }
    try memory.store(UInt32(used), at: u32(4))
  }
}
