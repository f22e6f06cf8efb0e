import SwasmSystem
import SwasmWorld

// Opening files and directories beneath a directory.
extension WASI.Call {
  /// `path_open(fd, dirflags, path, path_len, oflags, rights_base, rights_inheriting, fdflags, result)`.
  ///
  /// `rights_base` decides whether a file is opened for reading and for writing; see `Rights`.
  ///
  /// - Throws: `badDescriptor`, `notDirectory` (the descriptor, or the path where it must be one), `invalid` (unknown
  ///   flags, or to create a directory), `notPermitted` (a path that leads out; anything that creates or changes in a
  ///   read-only directory; a file that shows the host's processes), `notCapable`, `tooManyDescriptors`, `isDirectory`
  ///   (a directory for writing), `loop` (a symbolic link that is not to be followed, or too many), `notSupported`
  ///   (neither file nor directory nor character device), `noEntry`, `exists`, `nameTooLong`, `illegalSequence`,
  ///   `noSpace` (also for a quota), `fault`, and the host's.
  ///
  /// Stricter than wasmtime: in read-only directories `append` and `excl` are refused for files that are opened for
  /// reading too; block devices, FIFOs and sockets cannot be opened, nor files of the process file system.
  func open() throws(Errno) {
    let directory = try directory(0, needs: .pathOpen)
    let follows = try follows(u32(1))
    let openFlags = u32(4)
    let flags = try DescriptorFlags(checking: u32(7))
    let options = try options(openFlags, requested: Rights(rawValue: u64(5)), flags)
    let path = try memory.path(u32(2), u32(3))
    let result = try memory.place(u32(8), of: UInt32.self)

    let changes = options.creates || options.isExclusive || options.truncates || options.appends || options.writes
    if directory.access == .readOnly, changes { throw .notPermitted }
    if options.creates { try directory.require(.pathCreateFile) }
    if options.truncates { try directory.require(.pathFilestatSetSize) }
    if options.writes, directory.inheriting.isDisjoint(with: .writing) { throw .notCapable }

    let file: OpenFile
    if let node = directory.node {
      file = try open(node, path, in: directory, options)
    } else {
      file = try open(path, in: directory, options, follows: follows)
    }
    file.flags = flags
    result.set(try world.descriptors.add(file), at: 0)
  }

  private func options(
    _ openFlags: UInt32, requested: Rights, _ flags: DescriptorFlags
  ) throws(Errno) -> Host.OpenOptions {
    guard openFlags & ~0xF == 0 else { throw .invalid }
    var options = Host.OpenOptions()
    options.creates = openFlags & 1 != 0
    options.isDirectory = openFlags & 2 != 0
    options.isExclusive = openFlags & 4 != 0
    options.truncates = openFlags & 8 != 0
    guard !(options.creates && options.isDirectory) else { throw .invalid }
    options.appends = flags.contains(.append)
    options.isSynchronous = !flags.isDisjoint(with: .anySynchronous)
    options.writes = !requested.isDisjoint(with: .writing)
    options.reads = !requested.isDisjoint(with: [.fdRead, .fdReaddir])
    return options
  }

  private func open(
    _ path: [UInt8], in directory: OpenFile, _ options: Host.OpenOptions, follows: Bool
  ) throws(Errno) -> OpenFile {
    try world.descriptors.reserve()
    let followsLast = follows && !(options.creates && options.isExclusive)
    let resolved = try resolve(directory, path, followsLast ? .follow : .keepUnlessSlash)
    var options = options
    if resolved.mustBeDirectory {
      guard !options.creates else { throw .isDirectory }
      options.isDirectory = true
    }
    // Looked at before it is opened, because opening a device or a FIFO already does something.
    let before = try? Host.status(resolved.directory, resolved.name)
    if let before, before.type != .symbolicLink { try checkOpens(before) }
    let host: Int32
    if before == nil, options.creates {
      host = try addName(in: directory, resolved.directory) { () throws(Errno) in
        try Host.openFile(resolved.directory, resolved.name, options)
      }
    } else {
      host = try Host.openFile(resolved.directory, resolved.name, options)
    }
    guard let file = OpenFile(host: host, options, in: directory) else { throw .io }
    let status = try Host.status(file.host)
    if let before, options.truncates {
      directory.quota?.change(from: DiskQuota.Usage(before), to: DiskQuota.Usage(status))
    }
    if let inodes = world.openInodes { file.count(in: inodes, as: status) }
    try checkOpens(status)
    return file
  }

  private func open(
    _ node: VirtualNode, _ path: [UInt8], in directory: OpenFile, _ options: Host.OpenOptions
  ) throws(Errno) -> OpenFile {
    try world.descriptors.reserve()
    let found = try node.node(at: path)
    if options.isDirectory, found.file != nil { throw .notDirectory }
    return OpenFile(.virtual(found), host: -1, type: found.type, options, in: directory)
  }

  private func checkOpens(_ status: Host.Status) throws(Errno) {
    switch status.type {
    case .directory, .characterDevice: return
    case .regularFile:
      // /proc/self/mem is the memory of the host's process.
      if status.device == Host.processFileSystem { throw .notPermitted }
    default: throw .notSupported
    }
  }
}

extension OpenFile {
  /// A file or directory beneath another. Owns the host's descriptor; `nil` when it cannot be examined.
  fileprivate convenience init?(host: Int32, _ options: Host.OpenOptions, in directory: OpenFile) {
    guard let type = try? Host.status(host).type else {
      Host.closeDescriptor(host)
      return nil
    }
    self.init(type == .directory ? .directory : .file, host: host, type: type, options, in: directory)
  }

  fileprivate convenience init(
    _ kind: Kind, host: Int32, type: Host.FileType, _ options: Host.OpenOptions, in directory: OpenFile
  ) {
    let isDirectory = type == .directory
    var rights: Rights = isDirectory ? .directory : .file
    rights.formIntersection(directory.inheriting)
    if !isDirectory {
      if !options.reads { rights.remove(.fdRead) }
      if !options.writes { rights.subtract(.writing) }
    }
    self.init(
      kind, host: host, type: type, rights: rights,
      inheriting: isDirectory ? directory.inheriting : [], access: directory.access, quota: directory.quota)
  }
}
