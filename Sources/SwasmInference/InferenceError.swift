/// Why an engine did not do what it was asked for. The guest lives on; what ends a guest is a `Trap`.
public struct InferenceError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Sendable {
    /// The engine has failed at it, and says why: a model file that is not one, for example.
    case engineFailed = "engine_failed"
    /// The host has ended it by the abort flag.
    case aborted
    /// The tokens do not fit in the context.
    case contextFull = "context_full"
    /// The model or the engine does not have what was asked for.
    case unsupported
    /// The arguments are wrong, such as a malformed grammar, or the call comes at the wrong time.
    case invalidArguments = "invalid_arguments"
    /// The module does not keep to the engine's ABI.
    case notAGuest = "not_a_guest"
  }
  public let code: Code
  /// Partly the engine's words, which a model file may have chosen.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(message) [\(code.rawValue)]" }
}
