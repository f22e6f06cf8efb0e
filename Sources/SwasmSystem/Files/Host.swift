#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// System calls with WASI's errors. Descriptors are those of the host.
package enum Host {
  /// A file's name that ends in NUL.
  package typealias Name = [CChar]

  package static func name(_ bytes: some Collection<UInt8>) -> Name {
    var name = Name()
    name.reserveCapacity(bytes.count + 1)
    for byte in bytes { name.append(CChar(bitPattern: byte)) }
    name.append(0)
    return name
  }

  /// The kind of a file, as in WASI's `filetype`.
  package enum FileType: UInt8 {
    case unknown, blockDevice, characterDevice, directory, regularFile, socketDatagram, socketStream, symbolicLink
  }

  package struct Status {
    package var device: UInt64
    package var inode: UInt64
    package var type: FileType
    package var linkCount: UInt64
    package var size: UInt64
    /// Bytes that it has on the disk.
    package var allocated: UInt64 = 0
    /// Nanoseconds since 1970.
    package var accessTime: UInt64
    package var modificationTime: UInt64
    package var changeTime: UInt64

    package init(
      device: UInt64, inode: UInt64, type: FileType, linkCount: UInt64, size: UInt64, allocated: UInt64 = 0,
      accessTime: UInt64, modificationTime: UInt64, changeTime: UInt64
    ) {
      self.device = device
      self.inode = inode
      self.type = type
      self.linkCount = linkCount
      self.size = size
      self.allocated = allocated
      self.accessTime = accessTime
      self.modificationTime = modificationTime
      self.changeTime = changeTime
    }
  }

  package struct OpenOptions {
    package var reads = false
    package var writes = false
    package var creates = false
    package var isExclusive = false
    package var truncates = false
    package var isDirectory = false
    package var appends = false
    package var isSynchronous = false

    package init() {}
  }

  package static func error(_ number: Int32 = errno) -> Errno {
    switch number {
    case E2BIG: .tooBig
    case EACCES: .access
    case EAGAIN: .again
    case EBADF: .badDescriptor
    case EBUSY: .busy
    case EDQUOT: .quota
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
    case ENODEV: .noDevice
    case ENOENT: .noEntry
    case ENOLCK: .noLocks
    case ENOMEM: .noMemory
    case ENOSPC: .noSpace
    case ENOSYS: .noSystem
    case ENOTDIR: .notDirectory
    case ENOTEMPTY: .notEmpty
    case ENOTSUP, EOPNOTSUPP: .notSupported
    case ENOTTY: .notTerminal
    case ENXIO: .noSuchDevice
    case EOVERFLOW: .overflow
    case EPERM: .notPermitted
    case EPIPE: .brokenPipe
    case EROFS: .readOnlyFileSystem
    case ESPIPE: .illegalSeek
    case ESTALE: .stale
    case ETIMEDOUT: .timedOut
    case ETXTBSY: .textBusy
    case EXDEV: .crossDevice
    default: .io
    }
  }

  @discardableResult
  package static func check<T: SignedInteger>(_ result: T) throws(Errno) -> T {
    if result < 0 { throw error() }
    return result
  }

  // MARK: - Opening

  // Missing from the C modules: opens nothing but the name, so that no permission to read the directory is needed.
  #if os(Linux)
    private static let pathOnly: Int32 = 0o10_000_000
  #else
    private static let pathOnly = O_RDONLY
  #endif

  /// Opens a directory by the host's own path, whose links are followed.
  package static func openDirectory(_ path: Name) throws(Errno) -> Int32 {
    try check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Opens one component of a path beneath a directory without following a symbolic link.
  package static func openComponent(_ directory: Int32, _ name: Name) throws(Errno) -> Int32 {
    try check(openat(directory, name, pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  package static func openFile(_ directory: Int32, _ name: Name, _ options: OpenOptions) throws(Errno) -> Int32 {
    // Nonblocking, so that no device can hold the caller up; regular files do not care.
    var flags = O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    flags |= options.writes ? (options.reads ? O_RDWR : O_WRONLY) : O_RDONLY
    if options.creates { flags |= O_CREAT }
    if options.isExclusive { flags |= O_EXCL }
    if options.truncates { flags |= O_TRUNC }
    if options.isDirectory { flags |= O_DIRECTORY }
    if options.appends { flags |= O_APPEND }
    if options.isSynchronous { flags |= O_SYNC }
    return try check(openat(directory, name, flags, 0o666))
  }

  package static func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

  // MARK: - Status

  package static func status(_ descriptor: Int32) throws(Errno) -> Status {
    var result = stat()
    try check(fstat(descriptor, &result))
    return Status(result)
  }

  /// - Returns: Of a symbolic link itself.
  package static func status(_ directory: Int32, _ name: Name) throws(Errno) -> Status {
    var result = stat()
    try check(fstatat(directory, name, &result, AT_SYMLINK_NOFOLLOW))
    return Status(result)
  }

  /// The device of the file system that shows processes, whose files are the host's memory and more.
  package static let processFileSystem: UInt64? = {
    var result = stat()
    return stat("/proc/self", &result) == 0 ? Status(result).device : nil
  }()

  /// A time to set: nanoseconds since 1970, the present, or as it is.
  package enum Time { case nanoseconds(UInt64), now, unchanged }

  package static func setTimes(_ descriptor: Int32, access: Time, modification: Time) throws(Errno) {
    let times = [specification(access), specification(modification)]
    try check(futimens(descriptor, times))
  }

  /// Of a symbolic link itself.
  package static func setTimes(_ directory: Int32, _ name: Name, access: Time, modification: Time) throws(Errno) {
    let times = [specification(access), specification(modification)]
    try check(utimensat(directory, name, times, AT_SYMLINK_NOFOLLOW))
  }

  private static func specification(_ time: Time) -> TimeSpecification {
    switch time {
    case .nanoseconds(let value): return TimeSpecification(nanoseconds: value)
    case .now: return TimeSpecification(tv_sec: 0, tv_nsec: nowMarker)
    case .unchanged: return TimeSpecification(tv_sec: 0, tv_nsec: omitMarker)
    }
  }
  // The C macros UTIME_NOW and UTIME_OMIT are not imported.
  #if os(Linux)
    private static let nowMarker = (1 << 30) - 1
    private static let omitMarker = (1 << 30) - 2
  #else
    private static let nowMarker = -1
    private static let omitMarker = -2
  #endif

  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}

#if canImport(Glibc)
  package typealias TimeSpecification = Glibc.timespec
#elseif canImport(Musl)
  package typealias TimeSpecification = Musl.timespec
#else
  package typealias TimeSpecification = Darwin.timespec
#endif

extension TimeSpecification {
  package init(nanoseconds: UInt64) {
    self.init(tv_sec: time_t(clamping: nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
  }

  /// Times before 1970 are 0: WASI's are unsigned.
  package var nanoseconds: UInt64 {
    UInt64(max(0, tv_sec)) &* 1_000_000_000 &+ UInt64(max(0, tv_nsec))
  }
}

extension Host.FileType {
  package init(mode: UInt32) {
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
}

extension Host.Status {
  package init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    type = Host.FileType(mode: UInt32(status.st_mode))
    linkCount = UInt64(status.st_nlink)
    size = UInt64(max(0, status.st_size))
    allocated = UInt64(max(0, status.st_blocks)).multipliedReportingOverflow(by: 512).partialValue
    #if os(Linux)
      let times = (status.st_atim, status.st_mtim, status.st_ctim)
    #else
      let times = (status.st_atimespec, status.st_mtimespec, status.st_ctimespec)
    #endif
    accessTime = times.0.nanoseconds
    modificationTime = times.1.nanoseconds
    changeTime = times.2.nanoseconds
  }
}
