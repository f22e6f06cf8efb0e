#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// System calls with WASI's errors. Descriptors are those of the host.
enum Host {
  /// The kind of a file, as in WASI's `filetype`.
  enum FileType: UInt8 {
    case unknown, blockDevice, characterDevice, directory, regularFile, socketDatagram, socketStream, symbolicLink
  }

  struct Status {
    var device: UInt64
    var inode: UInt64
    var type: FileType
    var linkCount: UInt64
    var size: UInt64
    /// Nanoseconds since 1970.
    var accessTime: UInt64
    var modificationTime: UInt64
    var changeTime: UInt64
  }

  struct OpenOptions {
    var reads = false
    var writes = false
    var creates = false
    var isExclusive = false
    var truncates = false
    var isDirectory = false
    var appends = false
    var isNonblocking = false
    var isSynchronous = false
  }

  static func error(_ number: Int32 = errno) -> Errno {
    switch number {
    case E2BIG: .tooBig
    case EACCES: .access
    case EAGAIN: .again
    case EBADF: .badDescriptor
    case EBUSY: .busy
    case EEXIST: .exists
    case EFAULT: .fault
    case EFBIG: .fileTooBig
    case EILSEQ: .illegalSequence
    case EINTR: .interrupted
    case EINVAL: .invalid
    case EISDIR: .isDirectory
    case ELOOP: .loop
    case EMFILE: .tooManyDescriptors
    case EMLINK: .tooManyLinks
    case ENAMETOOLONG: .nameTooLong
    case ENFILE: .tooManyFiles
    case ENOENT: .noEntry
    case ENOMEM: .noMemory
    case ENOSPC: .noSpace
    case ENOSYS: .noSystem
    case ENOTDIR: .notDirectory
    case ENOTEMPTY: .notEmpty
    case ENOTSUP, EOPNOTSUPP: .notSupported
    case ENXIO: .noDevice
    case EOVERFLOW: .overflow
    case EPERM: .notPermitted
    case EPIPE: .brokenPipe
    case EROFS: .readOnlyFileSystem
    case ESPIPE: .illegalSeek
    case EXDEV: .crossDevice
    default: .io
    }
  }

  @discardableResult
  private static func check<T: SignedInteger>(_ result: T) throws(Errno) -> T {
    if result < 0 { throw error() }
    return result
  }

  // MARK: - Opening

  static func openDirectory(_ path: String) throws(Errno) -> Int32 {
    try check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens one component beneath a directory without following a symbolic link.
  static func openComponent(_ directory: Int32, _ name: String) throws(Errno) -> Int32 {
    try check(openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  static func openFile(_ directory: Int32, _ name: String, _ options: OpenOptions) throws(Errno) -> Int32 {
    // Nonblocking, so that a FIFO does not hold the caller up.
    var flags = O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    flags |= options.writes ? (options.reads ? O_RDWR : O_WRONLY) : O_RDONLY
    if options.creates { flags |= O_CREAT }
    if options.isExclusive { flags |= O_EXCL }
    if options.truncates { flags |= O_TRUNC }
    if options.isDirectory { flags |= O_DIRECTORY }
    if options.appends { flags |= O_APPEND }
    if options.isSynchronous { flags |= O_SYNC }
    let descriptor = try check(openat(directory, name, flags, 0o666))
    if !options.isNonblocking, let status = try? status(descriptor), status.type == .regularFile {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    }
    return descriptor
  }

  static func duplicate(_ descriptor: Int32) throws(Errno) -> Int32 {
    try check(fcntl(descriptor, F_DUPFD_CLOEXEC, 0))
  }

  static func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

  // MARK: - Data

  static func read(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int64?) throws(Errno) -> Int
  {
    while true {
      let count =
        offset.map { pread(descriptor, bytes.baseAddress, bytes.count, off_t($0)) }
        ?? readBytes(descriptor, bytes)
      if count >= 0 { return count }
      if errno != EINTR { throw error() }
    }
  }

  private static func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.read(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int64?) throws(Errno) -> Int {
    while true {
      let count =
        offset.map { pwrite(descriptor, bytes.baseAddress, bytes.count, off_t($0)) }
        ?? writeBytes(descriptor, bytes)
      if count >= 0 { return count }
      if errno != EINTR { throw error() }
    }
  }

  private static func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// `whence`: 0 from the start, 1 from the position, 2 from the end.
  static func seek(_ descriptor: Int32, _ offset: Int64, whence: UInt8) throws(Errno) -> UInt64 {
    let origin: Int32
    switch whence {
    case 0: origin = SEEK_SET
    case 1: origin = SEEK_CUR
    case 2: origin = SEEK_END
    default: throw .invalid
    }
    return UInt64(try check(lseek(descriptor, off_t(offset), origin)))
  }

  static func synchronize(_ descriptor: Int32) throws(Errno) { try check(fsync(descriptor)) }

  static func setSize(_ descriptor: Int32, _ size: Int64) throws(Errno) {
    try check(ftruncate(descriptor, off_t(size)))
  }

  static func allocate(_ descriptor: Int32, _ offset: Int64, _ count: Int64) throws(Errno) {
    #if os(Linux)
      let result = posix_fallocate(descriptor, off_t(offset), off_t(count))
      if result != 0 { throw error(result) }
    #else
      throw .notSupported
    #endif
  }

  static func setAppend(_ descriptor: Int32, _ appends: Bool, nonblocking: Bool) throws(Errno) {
    var flags = try check(fcntl(descriptor, F_GETFL))
    flags = appends ? flags | O_APPEND : flags & ~O_APPEND
    flags = nonblocking ? flags | O_NONBLOCK : flags & ~O_NONBLOCK
    try check(fcntl(descriptor, F_SETFL, flags))
  }

  // MARK: - Status

  static func status(_ descriptor: Int32) throws(Errno) -> Status {
    var result = stat()
    try check(fstat(descriptor, &result))
    return Status(result)
  }

  static func status(_ directory: Int32, _ name: String) throws(Errno) -> Status {
    var result = stat()
    try check(fstatat(directory, name, &result, AT_SYMLINK_NOFOLLOW))
    return Status(result)
  }

  /// A time to set: nanoseconds since 1970, the present, or as it is.
  enum Time { case nanoseconds(UInt64), now, unchanged }

  private static func timespec(_ time: Time) -> TimeSpecification {
    var result = TimeSpecification()
    switch time {
    case .nanoseconds(let value):
      result.tv_sec = time_t(clamping: value / 1_000_000_000)
      result.tv_nsec = Int(value % 1_000_000_000)
    case .now: result.tv_nsec = nowMarker
    case .unchanged: result.tv_nsec = omitMarker
    }
    return result
  }
  // The C macros UTIME_NOW and UTIME_OMIT are not imported.
  #if os(Linux)
    private static let nowMarker = (1 << 30) - 1
    private static let omitMarker = (1 << 30) - 2
  #else
    private static let nowMarker = -1
    private static let omitMarker = -2
  #endif

  static func setTimes(_ descriptor: Int32, access: Time, modification: Time) throws(Errno) {
    let times = [timespec(access), timespec(modification)]
    try check(futimens(descriptor, times))
  }

  static func setTimes(_ directory: Int32, _ name: String, access: Time, modification: Time) throws(Errno) {
    let times = [timespec(access), timespec(modification)]
    try check(utimensat(directory, name, times, AT_SYMLINK_NOFOLLOW))
  }

  // MARK: - Directories

  static func makeDirectory(_ directory: Int32, _ name: String) throws(Errno) {
    try check(mkdirat(directory, name, 0o777))
  }
  static func removeDirectory(_ directory: Int32, _ name: String) throws(Errno) {
    try check(unlinkat(directory, name, AT_REMOVEDIR))
  }
  static func removeFile(_ directory: Int32, _ name: String) throws(Errno) { try check(unlinkat(directory, name, 0)) }
  static func rename(_ from: Int32, _ oldName: String, _ to: Int32, _ newName: String) throws(Errno) {
    try check(renameat(from, oldName, to, newName))
  }
  static func link(_ from: Int32, _ oldName: String, _ to: Int32, _ newName: String) throws(Errno) {
    try check(linkat(from, oldName, to, newName, 0))
  }
  static func symbolicLink(_ contents: String, _ directory: Int32, _ name: String) throws(Errno) {
    try check(symlinkat(contents, directory, name))
  }
  static func readLink(_ directory: Int32, _ name: String) throws(Errno) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4097)
    let count = buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.bindMemory(to: CChar.self).baseAddress else { return 0 }
      return readlinkat(directory, name, base, bytes.count)
    }
    return Array(buffer[..<Int(try check(count))])
  }

  struct DirectoryEntry {
    var name: [UInt8]
    var inode: UInt64
    var type: FileType
  }

  /// All entries of a directory, `.` and `..` first.
  static func entries(_ descriptor: Int32) throws(Errno) -> [DirectoryEntry] {
    let copy = try openComponent(descriptor, ".")
    guard let stream = fdopendir(copy) else {
      let failure = error()
      close(copy)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [DirectoryEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 1) {
          Array(UnsafeBufferPointer(start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      entries.append(
        DirectoryEntry(
          name: name, inode: UInt64(entry.pointee.d_ino), type: FileType(directoryEntry: entry.pointee.d_type)))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  // MARK: - Clocks, random bytes, waiting

  /// WASI's clock 0 to 3 in nanoseconds.
  static func clock(_ id: UInt32) throws(Errno) -> UInt64 {
    var time = TimeSpecification()
    try check(clock_gettime(try clockID(id), &time))
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }
  static func clockResolution(_ id: UInt32) throws(Errno) -> UInt64 {
    var time = TimeSpecification()
    try check(clock_getres(try clockID(id), &time))
    return max(UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec), 1)
  }
  private static func clockID(_ id: UInt32) throws(Errno) -> clockid_t {
    switch id {
    case 0: return CLOCK_REALTIME
    case 1: return CLOCK_MONOTONIC
    case 2: return CLOCK_PROCESS_CPUTIME_ID
    case 3: return CLOCK_THREAD_CPUTIME_ID
    default: throw .invalid
    }
  }

  static func fillRandom(_ bytes: UnsafeMutableRawBufferPointer) {
    var generator = SystemRandomNumberGenerator()
    var offset = 0
    while offset < bytes.count {
      var word = generator.next()
      let count = min(8, bytes.count - offset)
      withUnsafeBytes(of: &word) { source in
        UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<offset + count]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[..<count]))
      }
      offset += count
    }
  }

  static func sleep(nanoseconds: UInt64) {
    var time = TimeSpecification()
    time.tv_sec = time_t(clamping: nanoseconds / 1_000_000_000)
    time.tv_nsec = Int(nanoseconds % 1_000_000_000)
    var remaining = TimeSpecification()
    while nanosleep(&time, &remaining) != 0, errno == EINTR { time = remaining }
  }

  static func yield() { sched_yield() }

  /// Waits until one of the descriptors is ready; `nil` as timeout waits without end. Returns which are.
  static func poll(_ descriptors: [(descriptor: Int32, writes: Bool)], timeout nanoseconds: UInt64?) throws(Errno)
    -> [Bool]
  {
    var items = descriptors.map { item in
      pollfd(fd: item.descriptor, events: Int16(item.writes ? POLLOUT : POLLIN), revents: 0)
    }
    let milliseconds = nanoseconds.map { Int32(clamping: $0 / 1_000_000 + ($0 % 1_000_000 == 0 ? 0 : 1)) } ?? -1
    #if canImport(Glibc)
      let result = Glibc.poll(&items, nfds_t(items.count), milliseconds)
    #elseif canImport(Musl)
      let result = Musl.poll(&items, nfds_t(items.count), milliseconds)
    #else
      let result = Darwin.poll(&items, nfds_t(items.count), milliseconds)
    #endif
    if result < 0, errno != EINTR { throw error() }
    return items.map { $0.revents != 0 }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}

#if canImport(Glibc)
  private typealias TimeSpecification = Glibc.timespec
#elseif canImport(Musl)
  private typealias TimeSpecification = Musl.timespec
#else
  private typealias TimeSpecification = Darwin.timespec
#endif

extension Host.FileType {
  init(mode: UInt32) {
    switch mode & UInt32(S_IFMT) {
    case UInt32(S_IFBLK): self = .blockDevice
    case UInt32(S_IFCHR): self = .characterDevice
    case UInt32(S_IFDIR): self = .directory
    case UInt32(S_IFREG): self = .regularFile
    case UInt32(S_IFLNK): self = .symbolicLink
    case UInt32(S_IFSOCK): self = .socketStream
    default: self = .unknown
    }
  }

  init(directoryEntry type: UInt8) {
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

extension Host.Status {
  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    type = Host.FileType(mode: UInt32(status.st_mode))
    linkCount = UInt64(status.st_nlink)
    size = UInt64(status.st_size)
    #if os(Linux)
      let times = (status.st_atim, status.st_mtim, status.st_ctim)
    #else
      let times = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
    #endif
    func nanoseconds(_ seconds: Int, _ rest: Int) -> UInt64 { UInt64(max(0, seconds)) &* 1_000_000_000 &+ UInt64(rest) }
    accessTime = nanoseconds(times.0.tv_sec, times.0.tv_nsec)
    modificationTime = nanoseconds(times.1.tv_sec, times.1.tv_nsec)
    changeTime = nanoseconds(times.2.tv_sec, times.2.tv_nsec)
  }
}
