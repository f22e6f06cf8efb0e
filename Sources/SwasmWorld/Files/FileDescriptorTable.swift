import SwasmSystem

/// What a guest's descriptor stands for. Closes its host descriptor when the last reference goes.
package final class OpenFile {
  package enum Kind {
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
  package var kind: Kind
  /// The host's descriptor; -1 where there is none.
  package let host: Int32
  package let type: Host.FileType
  package private(set) var rights: Rights
  /// What `path_open` beneath it passes on.
  package private(set) var inheriting: Rights
  /// Of a virtual file.
  package var position: UInt64 = 0
  /// Bytes that may still be written to a stream of the host; `nil` without a limit.
  package var outputLeft: Int?
  /// Whether something was refused because of that.
  package var isTruncated = false
  /// Of a stream of the host that goes to a terminal.
  package var filter: TerminalFilter?
  /// As `fd_fdstat_get` tells them.
  package var flags: DescriptorFlags = []
  /// The guest's path of a preopened directory.
  package let preopenPath: String?
  /// Whether anything beneath may be changed.
  package let access: WorldConfiguration.Access
  /// Of the preopened directory that it is or lies beneath.
  package let quota: DiskQuota?
  /// Where it is counted as open, and as what.
  private var counted: (inodes: OpenInodes, key: OpenInodes.Key)?
  /// The listing that `fd_readdir` goes through.
  package var listing: DirectoryListing?
  /// How many entries the last listing had that was read to its end.
  package var listedCount: UInt64?

  package init(
    _ kind: Kind, host: Int32 = -1, type: Host.FileType, rights: Rights, inheriting: Rights = [],
    preopenPath: String? = nil, access: WorldConfiguration.Access = .readWrite, quota: DiskQuota? = nil
  ) {
    self.kind = kind
    self.host = host
    self.type = type
    self.rights = rights
    self.inheriting = inheriting
    self.preopenPath = preopenPath
    self.access = access
    self.quota = quota
  }

  deinit {
    switch kind {
    case .file, .directory:
      if let counted { counted.inodes.close(counted.key, try? Host.status(host)) }
      Host.closeDescriptor(host)
    case .virtual, .stream, .input, .output: break
    }
  }

  /// Counts it among what is open.
  package func count(in inodes: OpenInodes, as status: Host.Status) {
    let key = OpenInodes.Key(status)
    inodes.open(key)
    counted = (inodes, key)
  }

  package var isDirectory: Bool {
    switch kind {
    case .directory: true
    case .virtual(let node): node.file == nil
    default: false
    }
  }
  package var isFile: Bool {
    switch kind {
    case .file: true
    case .virtual(let node): node.file != nil
    default: false
    }
  }
  package var node: VirtualNode? { if case .virtual(let node) = kind { node } else { nil } }

  /// Gives up rights.
  ///
  /// - Throws: `notCapable` when one is asked for that the descriptor does not have.
  package func restrict(to rights: Rights, inheriting: Rights) throws(Errno) {
    guard self.rights.isSuperset(of: rights), self.inheriting.isSuperset(of: inheriting) else { throw .notCapable }
    self.rights = rights
    self.inheriting = inheriting
  }

  /// - Throws: `badDescriptor` when the file is not open for reading or writing, as in POSIX; `notCapable` for other
  ///   rights.
  package func require(_ needed: Rights) throws(Errno) {
    guard !rights.isSuperset(of: needed) else { return }
    let missing = needed.subtracting(rights)
    throw missing.isDisjoint(with: [.fdRead, .fdWrite]) ? .notCapable : .badDescriptor
  }
}

/// `fdflags` (typenames.witx).
package struct DescriptorFlags: OptionSet {
  package let rawValue: UInt16
  package static let append = DescriptorFlags(rawValue: 1)
  package static let dataSynchronous = DescriptorFlags(rawValue: 2)
  package static let nonblocking = DescriptorFlags(rawValue: 4)
  package static let readSynchronous = DescriptorFlags(rawValue: 8)
  package static let synchronous = DescriptorFlags(rawValue: 16)
  package static let anySynchronous: DescriptorFlags = [.dataSynchronous, .readSynchronous, .synchronous]

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Throws: `invalid` for unknown bits.
  package init(checking bits: UInt32) throws(Errno) {
    guard bits <= 0x1F else { throw .invalid }
    rawValue = UInt16(bits)
  }
}

/// The guest's descriptors. As in wasmtime, the highest number that was freed is given out first, and a new one only when
/// none is free. So 0 to 2 come last: what a program still prints does not land in a file that it opens later.
package struct FileDescriptorTable {
  private var files: [OpenFile?] = []
  /// The numbers below `files.count` that are free.
  private var free = FreeNumbers()
  private let limit: Int

  package init(limit: Int) { self.limit = min(limit, Int(Int32.max)) }

  package subscript(_ number: UInt32) -> OpenFile? { number < UInt32(files.count) ? files[Int(number)] : nil }

  /// - Throws: `badDescriptor`.
  package func file(_ number: UInt32) throws(Errno) -> OpenFile {
    guard let file = self[number] else { throw .badDescriptor }
    return file
  }

  var open: [OpenFile] { files.compactMap(\.self) }

  /// Whether one more can be opened; asked before the host opens anything.
  ///
  /// - Throws: `tooManyDescriptors`.
  package func reserve() throws(Errno) {
    guard !free.isEmpty || files.count < limit else { throw .tooManyDescriptors }
  }

  package mutating func add(_ file: OpenFile) throws(Errno) -> UInt32 {
    try reserve()
    if let number = free.takeHighest() {
      files[Int(number)] = file
      return number
    }
    files.append(file)
    return UInt32(files.count - 1)
  }

  package mutating func close(_ number: UInt32) throws(Errno) {
    _ = try file(number)
    files[Int(number)] = nil
    free.insert(number)
  }

  /// `to` afterwards is what `from` was; `from` is free.
  package mutating func renumber(_ from: UInt32, to: UInt32) throws(Errno) {
    let moved = try file(from)
    _ = try file(to)
    guard from != to else { return }
    files[Int(to)] = moved
    files[Int(from)] = nil
    free.insert(from)
  }
}

/// Different numbers of which the highest can be taken: a binary heap.
package struct FreeNumbers {
  private var numbers: [UInt32] = []

  package var isEmpty: Bool { numbers.isEmpty }

  package mutating func insert(_ number: UInt32) {
    numbers.append(number)
    var index = numbers.count - 1
    while index > 0, numbers[(index - 1) / 2] < numbers[index] {
      numbers.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  package mutating func takeHighest() -> UInt32? {
    guard let last = numbers.popLast() else { return nil }
    guard let highest = numbers.first else { return last }
    numbers[0] = last
    var index = 0
    while true {
      var child = 2 * index + 1
      guard child < numbers.count else { return highest }
      if child + 1 < numbers.count, numbers[child] < numbers[child + 1] { child += 1 }
      guard numbers[index] < numbers[child] else { return highest }
      numbers.swapAt(index, child)
      index = child
    }
  }
}
