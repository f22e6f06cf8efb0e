/// What a guest's descriptor stands for. Closes its host descriptor when the last reference goes.
final class OpenFile {
  enum Kind {
    /// Standard input that comes from memory, with the position in it.
    case input([UInt8], position: Int)
    /// An output that the host collects, discards or is called with.
    case output(OutputStream)
    /// A file or a stream of the host.
    case file
    case directory
  }
  var kind: Kind
  /// -1 where there is none.
  let host: Int32
  let ownsHost: Bool
  let type: Host.FileType
  var rights: Rights
  var inheriting: Rights
  /// `fdflags`: 1 append, 4 nonblocking …
  var flags: UInt16 = 0
  /// The guest's path of a preopened directory.
  let preopenPath: String?
  /// Whether anything beneath may be changed.
  let access: WASIConfiguration.Access
  /// The listing that `fd_readdir` goes through.
  var listing: [Host.DirectoryEntry] = []

  init(
    _ kind: Kind, host: Int32, ownsHost: Bool, type: Host.FileType, rights: Rights, inheriting: Rights = [],
    preopenPath: String? = nil, access: WASIConfiguration.Access = .readWrite
  ) {
    self.kind = kind
    self.host = host
    self.ownsHost = ownsHost
    self.type = type
    self.rights = rights
    self.inheriting = inheriting
    self.preopenPath = preopenPath
    self.access = access
  }

  deinit { if ownsHost, host >= 0 { Host.closeDescriptor(host) } }
}

/// An output stream that does not go to a descriptor of the host.
final class OutputStream {
  let limit: Int
  let callback: ((UnsafeRawBufferPointer) -> Void)?
  let keeps: Bool
  private(set) var bytes: [UInt8] = []
  /// Whether something did not fit.
  private(set) var isTruncated = false

  init(limit: Int, keeps: Bool, callback: ((UnsafeRawBufferPointer) -> Void)? = nil) {
    self.limit = limit
    self.keeps = keeps
    self.callback = callback
  }

  /// - Throws: `noSpace` when nothing fits any more.
  func write(_ data: UnsafeRawBufferPointer) throws(Errno) -> Int {
    callback?(data)
    guard keeps else { return data.count }
    let count = min(data.count, limit - bytes.count)
    if count < data.count { isTruncated = true }
    if count == 0, data.count > 0 { throw .noSpace }
    bytes.append(contentsOf: data[..<count])
    return count
  }
}

/// The guest's descriptors. The lowest free number is given out first, as POSIX programs expect.
struct FileDescriptorTable {
  private var files: [OpenFile?] = []
  let limit: Int

  init(limit: Int) { self.limit = limit }

  subscript(_ number: UInt32) -> OpenFile? { number < UInt32(files.count) ? files[Int(number)] : nil }

  func file(_ number: UInt32, needs rights: Rights = []) throws(Errno) -> OpenFile {
    guard let file = self[number] else { throw .badDescriptor }
    guard file.rights.isSuperset(of: rights) else { throw .notCapable }
    return file
  }

  mutating func add(_ file: OpenFile) throws(Errno) -> UInt32 {
    if let free = files.firstIndex(where: { $0 == nil }) {
      files[free] = file
      return UInt32(free)
    }
    guard files.count < limit else { throw .tooManyDescriptors }
    files.append(file)
    return UInt32(files.count - 1)
  }

  mutating func close(_ number: UInt32) throws(Errno) {
    guard self[number] != nil else { throw .badDescriptor }
    files[Int(number)] = nil
  }

  /// `to` afterwards is what `from` was; `from` is free.
  mutating func renumber(_ from: UInt32, to: UInt32) throws(Errno) {
    guard let file = self[from], self[to] != nil else { throw .badDescriptor }
    guard from != to else { return }
    files[Int(to)] = file
    files[Int(from)] = nil
  }
}
