/// What a guest's descriptor stands for. Closes its host descriptor when the last reference goes.
final class OpenFile {
  enum Kind {
    /// A file beneath a preopened directory.
    case file
    /// A preopened directory, or one beneath it.
    case directory
    /// A virtual file or directory.
    case virtual(VirtualNode)
    /// A standard stream of the host's process.
    case stream
    /// A standard input that comes from memory, with the position in it.
    case input([UInt8], position: Int)
    /// A standard output that the host collects, discards or is called with.
    case output(OutputStream)
  }
  var kind: Kind
  /// The host's descriptor; -1 where there is none.
  let host: Int32
  let type: Host.FileType
  private(set) var rights: Rights
  /// What `path_open` beneath it passes on.
  private(set) var inheriting: Rights
  /// Of a virtual file.
  var position: UInt64 = 0
  /// Bytes that may still be written to a stream of the host; `nil` without a limit.
  var outputLeft: Int?
  /// Whether something was refused because of that.
  var isTruncated = false
  /// Of a stream of the host that goes to a terminal.
  var filter: TerminalFilter?
  /// As `fd_fdstat_get` tells them.
  var flags: DescriptorFlags = []
  /// The guest's path of a preopened directory.
  let preopenPath: String?
  /// Whether anything beneath may be changed.
  let access: WASIConfiguration.Access
  /// The listing that `fd_readdir` goes through.
  var listing: [Host.DirectoryEntry] = []

  init(
    _ kind: Kind, host: Int32 = -1, type: Host.FileType, rights: Rights, inheriting: Rights = [],
    preopenPath: String? = nil, access: WASIConfiguration.Access = .readWrite
  ) {
    self.kind = kind
    self.host = host
    self.type = type
    self.rights = rights
    self.inheriting = inheriting
    self.preopenPath = preopenPath
    self.access = access
  }

  deinit {
    switch kind {
    case .file, .directory: Host.closeDescriptor(host)
    case .virtual, .stream, .input, .output: break
    }
  }

  var isDirectory: Bool {
    switch kind {
    case .directory: true
    case .virtual(let node): node.file == nil
    default: false
    }
  }
  var isFile: Bool {
    switch kind {
    case .file: true
    case .virtual(let node): node.file != nil
    default: false
    }
  }
  var node: VirtualNode? { if case .virtual(let node) = kind { node } else { nil } }

  /// Gives up rights.
  ///
  /// - Throws: `notCapable` when one is asked for that the descriptor does not have.
  func restrict(to rights: Rights, inheriting: Rights) throws(Errno) {
    guard self.rights.isSuperset(of: rights), self.inheriting.isSuperset(of: inheriting) else { throw .notCapable }
    self.rights = rights
    self.inheriting = inheriting
  }

  /// - Throws: `badDescriptor` when the file is not open for reading or writing, as in POSIX; `notCapable` for other
  ///   rights.
  func require(_ needed: Rights) throws(Errno) {
    guard !rights.isSuperset(of: needed) else { return }
    let missing = needed.subtracting(rights)
    throw missing.isDisjoint(with: [.fdRead, .fdWrite]) ? .notCapable : .badDescriptor
  }
}

/// `fdflags` (typenames.witx).
struct DescriptorFlags: OptionSet {
  let rawValue: UInt16
  static let append = DescriptorFlags(rawValue: 1)
  static let dataSynchronous = DescriptorFlags(rawValue: 2)
  static let nonblocking = DescriptorFlags(rawValue: 4)
  static let readSynchronous = DescriptorFlags(rawValue: 8)
  static let synchronous = DescriptorFlags(rawValue: 16)
  static let anySynchronous: DescriptorFlags = [.dataSynchronous, .readSynchronous, .synchronous]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Throws: `invalid` for unknown bits.
  init(checking bits: UInt32) throws(Errno) {
    guard bits <= 0x1F else { throw .invalid }
    rawValue = UInt16(bits)
  }
}

/// The guest's descriptors. The lowest free number is given out first, as POSIX programs expect.
struct FileDescriptorTable {
  private var files: [OpenFile?] = []
  /// Below this, all numbers are taken.
  private var firstFree = 0
  let limit: Int

  init(limit: Int) { self.limit = limit }

  subscript(_ number: UInt32) -> OpenFile? { number < UInt32(files.count) ? files[Int(number)] : nil }

  /// - Throws: `badDescriptor`.
  func file(_ number: UInt32) throws(Errno) -> OpenFile {
    guard let file = self[number] else { throw .badDescriptor }
    return file
  }

  /// Whether one more can be opened; asked before the host opens anything.
  ///
  /// - Throws: `tooManyDescriptors`.
  mutating func reserve() throws(Errno) {
    while firstFree < files.count, files[firstFree] != nil { firstFree += 1 }
    guard firstFree < limit else { throw .tooManyDescriptors }
  }

  mutating func add(_ file: OpenFile) throws(Errno) -> UInt32 {
    try reserve()
    if firstFree == files.count { files.append(file) } else { files[firstFree] = file }
    firstFree += 1
    return UInt32(firstFree - 1)
  }

  mutating func close(_ number: UInt32) throws(Errno) {
    _ = try file(number)
    files[Int(number)] = nil
    firstFree = min(firstFree, Int(number))
  }

  /// `to` afterwards is what `from` was; `from` is free.
  mutating func renumber(_ from: UInt32, to: UInt32) throws(Errno) {
    let moved = try file(from)
    _ = try file(to)
    guard from != to else { return }
    files[Int(to)] = moved
    files[Int(from)] = nil
    firstFree = min(firstFree, Int(from))
  }
}
