/// Why nothing can be added to a `VirtualDirectory` at a path.
public struct VirtualPathError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String
    /// What follows the path in a message.
    fileprivate let predicate: String

    private init(_ rawValue: String, _ predicate: String) {
      self.rawValue = rawValue
      self.predicate = predicate
    }

    public var description: String { rawValue }

    /// Empty, absolute, with an empty name, `.` or `..`, with a NUL, or with a name of more than 255 bytes.
    public static let malformed = Code("malformed", "is not a path beneath a directory")
    /// There is something else at the path.
    public static let exists = Code("exists", "exists")
    /// What a directory should be is a file.
    public static let notDirectory = Code("not_directory", "leads through a file")
  }

  public let code: Code
  public let path: String

  init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// For people.
  public var message: String { "\"\(path)\" \(code.predicate)" }
  public var description: String { message }
}
