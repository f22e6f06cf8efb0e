#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be read.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    public static let notFound = Code("not_found")
    public static let permissionDenied = Code("permission_denied")
    /// A folder, a pipe or a device.
    public static let notAFile = Code("not_a_file")
    /// A name on the path is too long, or there are too many symbolic links.
    public static let invalidPath = Code("invalid_path")
    public static let tooManyOpenFiles = Code("too_many_open_files")
    /// None of these: `errno` says more.
    public static let systemError = Code("system_error")

    fileprivate init(errno: Int32) {
      switch errno {
      case ENOENT, ENOTDIR: self = .notFound
      case EACCES, EPERM: self = .permissionDenied
      case EISDIR, EINVAL: self = .notAFile
      case ENAMETOOLONG, ELOOP: self = .invalidPath
      case EMFILE, ENFILE: self = .tooManyOpenFiles
      default: self = .systemError
      }
    }
  }

  public let path: String
  /// The operating system's error number.
  public let errno: Int32

  package init(path: String, errno: Int32) {
    self.path = path
    self.errno = errno
  }

  public var code: Code { Code(errno: errno) }
  /// In the operating system's words.
  public var message: String { String(cString: strerror(errno)) }
  public var description: String { "\(path): \(message)" }
}
