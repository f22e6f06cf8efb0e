import SwasmSystem

/// Why a guest does not get the world that it was meant to see.
public struct WorldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// A stream's descriptor is negative.
    public static let invalidDescriptor = Code("invalid_descriptor")
    /// The name of a variable is empty or has a `=`.
    public static let invalidVariableName = Code("invalid_variable_name")
    /// An argument or a variable has a NUL, which would end it for the guest.
    public static let nulCharacter = Code("nul_character")
    /// `WorldConfiguration.maximumDescriptors` is less than the standard streams need.
    public static let tooFewDescriptors = Code("too_few_descriptors")
    /// A preopened directory could not be opened; `path` says which.
    public static let cannotOpenDirectory = Code("cannot_open_directory")
    /// The store's guests have another world, whose descriptors they would lose.
    public static let wrongWorld = Code("wrong_world")
  }

  public let code: Code
  /// For people.
  public let message: String
  /// The directory that could not be opened: the host's path, or the guest's of a virtual one.
  public let path: String?
  /// Why it could not be opened.
  package let errno: Errno?

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
    path = nil
    errno = nil
  }

  package init(cannotOpenDirectory path: String, _ errno: Errno) {
    code = .cannotOpenDirectory
    message = "cannot open directory \(path): \(errno.reason)"
    self.path = path
    self.errno = errno
  }

  public var description: String { message }
}

extension Errno {
  fileprivate var reason: String {
    switch self {
    case .noEntry: "it does not exist"
    case .notDirectory: "it is not a directory"
    case .access, .notPermitted: "permission denied"
    case .tooManyDescriptors, .tooManyFiles: "too many open files"
    case .loop: "too many symbolic links"
    case .nameTooLong: "its name is too long"
    default: "error \(self)"
    }
  }
}
