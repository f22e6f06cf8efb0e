import SwasmSystem
import SwasmWorld

// Names beneath a directory.
//
// "Errors of paths" in the comments are `badDescriptor`, `notDirectory` (the descriptor is no directory, or the path leads
// through a file), `notCapable`, `fault`, `nameTooLong` (more than 4,096 bytes), `illegalSequence` (no UTF-8), `invalid` (a
// NUL), `noEntry`, `loop`, `notPermitted` (a path that leads out of the directory, and any change in a read-only one, as in
// wasmtime), `noSpace` where something is added (also for a quota), `access`, and `io` and others that the host finds.
extension WASI.Call {
  /// The directory of an argument, with the right to do something beneath it.
  func directory(_ index: Int, needs right: Rights) throws(Errno) -> OpenFile {
    let file = try descriptor(index)
    guard file.isDirectory else { throw .notDirectory }
    if file.access == .readOnly, !right.isDisjoint(with: .mutating) { throw .notPermitted }
    try file.require(right)
    return file
  }

  /// `lookupflags`: whether a symbolic link at the end of the path is followed.
  ///
  /// - Throws: `invalid` for unknown flags.
  func follows(_ flags: UInt32) throws(Errno) -> Bool {
    guard flags <= 1 else { throw .invalid }
    return flags == 1
  }

  private func path(_ index: Int) throws(Errno) -> [UInt8] { try memory.path(u32(index), u32(index + 1)) }

  func resolve(
    _ directory: OpenFile, _ path: [UInt8], _ lastLink: PathResolver.LastLink = .keep
  ) throws(Errno) -> ResolvedPath {
    try PathResolver.resolve(path, in: directory.host, lastLink) { store.isInterrupted }
  }

  /// `path_filestat_get(fd, flags, path, path_len, result)`: 64 bytes of `filestat`.
  ///
  /// - Throws: Errors of paths; `invalid` for unknown lookup flags.
  func pathStatus() throws(Errno) {
    let directory = try directory(0, needs: .pathFilestatGet)
    let lastLink: PathResolver.LastLink = try follows(u32(1)) ? .follow : .keepUnlessSlash
    let record = try memory.bytes(u32(4), 64, alignment: 8)
    let path = try path(2)
    if let node = directory.node { return write(try node.node(at: path).status, to: record) }
    let resolved = try resolve(directory, path, lastLink)
    let status = try Host.status(resolved.directory, resolved.name)
    if resolved.mustBeDirectory, status.type != .directory { throw .notDirectory }
    write(status, to: record)
  }

  /// `path_filestat_set_times(fd, flags, path, path_len, atim, mtim, fst_flags)`.
  ///
  /// - Throws: Errors of paths; `invalid` for unknown lookup flags, unknown times, and two flags of one time.
  func setPathTimes() throws(Errno) {
    let directory = try directory(0, needs: .pathFilestatSetTimes)
    let lastLink: PathResolver.LastLink = try follows(u32(1)) ? .follow : .keepUnlessSlash
    let (access, modification) = try times(u64(4), u64(5), flags: u32(6))
    let resolved = try resolve(directory, try path(2), lastLink)
    if resolved.mustBeDirectory { try requireDirectory(resolved.directory, resolved.name) }
    try Host.setTimes(resolved.directory, resolved.name, access: access, modification: modification)
  }

  /// `path_create_directory(fd, path, path_len)`.
  ///
  /// - Throws: Errors of paths; `exists`.
  func createDirectory() throws(Errno) {
    let directory = try directory(0, needs: .pathCreateDirectory)
    let resolved = try resolve(directory, try path(1))
    try addName(in: directory, resolved.directory, withBytes: DiskQuota.blockBytes) { () throws(Errno) in
      try Host.makeDirectory(resolved.directory, resolved.name)
      countNew(resolved.directory, resolved.name, in: directory)
    }
  }

  /// `path_remove_directory(fd, path, path_len)`.
  ///
  /// - Throws: Errors of paths; `notEmpty`, `notDirectory` (also for a link to a directory).
  func removeDirectory() throws(Errno) {
    let directory = try directory(0, needs: .pathRemoveDirectory)
    let resolved = try resolve(directory, try path(1))
    let status = try? Host.status(resolved.directory, resolved.name)
    try removeName(of: status, in: directory, resolved.directory) { () throws(Errno) in
      try Host.removeDirectory(resolved.directory, resolved.name)
    }
  }

  /// `path_unlink_file(fd, path, path_len)`.
  ///
  /// - Throws: Errors of paths; `isDirectory`; `notDirectory` for a file's name with a slash at its end.
  func unlinkFile() throws(Errno) {
    let directory = try directory(0, needs: .pathUnlinkFile)
    let resolved = try resolve(directory, try path(1))
    // Systems disagree on the error for directories.
    let status = try Host.status(resolved.directory, resolved.name)
    if status.type == .directory { throw .isDirectory }
    if resolved.mustBeDirectory { throw .notDirectory }
    try removeName(of: status, in: directory, resolved.directory) { () throws(Errno) in
      try Host.removeFile(resolved.directory, resolved.name)
    }
  }

  /// `path_link(old_fd, old_flags, old, old_len, new_fd, new, new_len)`.
  ///
  /// - Throws: Errors of paths; `invalid` when a link is to be followed (as wasmtime), `exists`, `notPermitted` (a
  ///   directory), `noEntry` (a slash at the end of the new name), `crossDevice` (also from one quota to another).
  func link() throws(Errno) {
    let old = try directory(0, needs: .pathLinkSource)
    let new = try directory(4, needs: .pathLinkTarget)
    guard try !follows(u32(1)) else { throw .invalid }
    let from = try resolve(old, try path(2))
    let to = try resolve(new, try path(5))
    if from.mustBeDirectory { try requireDirectory(from.directory, from.name) }
    if to.mustBeDirectory { throw .noEntry }
    guard old.quota === new.quota else { throw .crossDevice }
    try addName(in: new, to.directory) { () throws(Errno) in
      try Host.link(from.directory, from.name, to.directory, to.name)
    }
  }

  /// `path_rename(fd, old, old_len, new_fd, new, new_len)`.
  ///
  /// - Throws: Errors of paths; `notEmpty`, `isDirectory`, `notDirectory` (also for a file when either name has a slash at
  ///   its end), `crossDevice` (also from one quota to another).
  func rename() throws(Errno) {
    let old = try directory(0, needs: .pathRenameSource)
    let new = try directory(3, needs: .pathRenameTarget)
    let from = try resolve(old, try path(1))
    let to = try resolve(new, try path(4))
    if from.mustBeDirectory || to.mustBeDirectory { try requireDirectory(from.directory, from.name) }
    guard old.quota === new.quota else { throw .crossDevice }
    guard let quota = new.quota else { return try Host.rename(from.directory, from.name, to.directory, to.name) }
    try quota.requireRoom()
    let moved = try Host.status(from.directory, from.name)
    let replaced = try? Host.status(to.directory, to.name)
    try changeNames(in: [from.directory, to.directory], quota) { () throws(Errno) in
      try Host.rename(from.directory, from.name, to.directory, to.name)
    }
    // Two names of one file both stay.
    if let replaced, OpenInodes.Key(replaced) != OpenInodes.Key(moved) {
      world.openInodes?.removed(replaced, from: quota)
    }
  }

  /// `path_symlink(contents, contents_len, fd, path, path_len)`. The contents may lead anywhere but to an absolute path:
  /// links are checked when they are followed.
  ///
  /// - Throws: Errors of paths; `notPermitted` for absolute contents, `exists`, `noEntry` (a slash at the end of a new
  ///   name).
  func symbolicLink() throws(Errno) {
    let directory = try directory(2, needs: .pathSymlink)
    let contents = try path(0)
    guard contents.first != UInt8(ascii: "/") else { throw .notPermitted }
    let resolved = try resolve(directory, try path(3))
    if resolved.mustBeDirectory {
      _ = try Host.status(resolved.directory, resolved.name)
      throw .exists
    }
    try addName(in: directory, resolved.directory, withBytes: contents.count) { () throws(Errno) in
      try Host.symbolicLink(Host.name(contents), resolved.directory, resolved.name)
      countNew(resolved.directory, resolved.name, in: directory)
    }
  }

  /// `path_readlink(fd, path, path_len, buf, buf_len, result)`. Contents that do not fit are cut off.
  ///
  /// - Throws: Errors of paths; `invalid` for what is no link, `notPermitted` for a link to an absolute path (the host's
  ///   own; wasmtime shows it).
  func readLink() throws(Errno) {
    let directory = try directory(0, needs: .pathReadlink)
    let buffer = try memory.bytes(u32(3), u32(4))
    let result = try memory.place(u32(5), of: UInt32.self)
    let path = try path(1)
    if let node = directory.node {
      _ = try node.node(at: path)
      throw .invalid
    }
    let resolved = try resolve(directory, path, .keepUnlessSlash)
    let contents = try Host.readLink(resolved.directory, resolved.name)
    if contents.first == UInt8(ascii: "/") { throw .notPermitted }
    let count = min(contents.count, buffer.count)
    buffer.copyBytes(from: contents[..<count])
    result.set(UInt32(count), at: 0)
  }

  /// Counts what has been made.
  private func countNew(_ folder: Int32, _ name: Host.Name, in directory: OpenFile) {
    guard let quota = directory.quota, let status = try? Host.status(folder, name) else { return }
    quota.change(from: .none, to: DiskQuota.Usage(status))
  }

  private func requireDirectory(_ directory: Int32, _ name: Host.Name) throws(Errno) {
    guard try Host.status(directory, name).type == .directory else { throw .notDirectory }
  }
}
