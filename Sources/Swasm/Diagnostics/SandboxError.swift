/// Why a sandbox was not called.
public struct SandboxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String
    fileprivate let message: String

    private init(_ rawValue: String, _ message: String) {
      self.rawValue = rawValue
      self.message = message
    }

    public var description: String { rawValue }

    /// A host function called the sandbox in whose call it is: it would wait for itself. It can call functions of its
    /// caller's instance instead, with `Function.callAsync`.
    public static let reentrantCall = Code(
      "reentrant_call", "a host function called the sandbox that is waiting for it")
    /// The sandbox is still being made, or was made without an instance.
    public static let notSetUp = Code("not_set_up", "the sandbox has no instance")
  }

  public let code: Code

  public init(_ code: Code) { self.code = code }

  /// For people.
  public var message: String { code.message }
  public var description: String { message }
}
