import Swasm

/// Why an engine did not do what it was asked for.
public struct InferenceError: Error, Sendable, CustomStringConvertible {
  /// What it is, for programs. Later versions can have further ones.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// Stable: it is used as a metric label and in JSON output.
    public let rawValue: String

    private init(_ rawValue: String) { self.rawValue = rawValue }

    public var description: String { rawValue }

    /// The engine has failed at it, and says why: a model file that is not one, for example.
    public static let engineFailed = Code("engine_failed")
    /// The model's file is refused before the engine gets it; `cause` has the place.
    public static let malformedModel = Code("malformed_model")
    /// The guest's memory cannot hold the guest itself, or the model with its context, of whose file nothing but the header
    /// was read.
    public static let memoryLimit = Code("memory_limit")
    /// The guest has trapped, `trap` says how; its instance is replaced before the next request.
    public static let engineFault = Code("engine_fault")
    /// A budget was used up, `trap` says which: `out_of_fuel` or `deadline_exceeded`.
    public static let budgetExhausted = Code("budget_exhausted")
    /// The tokens do not fit in the context.
    public static let contextFull = Code("context_full")
    /// The model or the engine does not have what was asked for.
    public static let unsupported = Code("unsupported")
    /// The arguments are wrong, or the call comes at the wrong time. Of a grammar that is refused, `cause` has the place.
    public static let invalidArguments = Code("invalid_arguments")
    /// The module does not keep to the engine's ABI.
    public static let notAGuest = Code("not_a_guest")
    /// The output was ended before it was complete.
    public static let outputIncomplete = Code("output_incomplete")
    /// The output is no JSON text.
    public static let outputNotJSON = Code("output_not_json")
    /// The host has set the abort flag. Requests report their `FinishReason` instead.
    public static let aborted = Code("aborted")
  }
  public let code: Code
  /// Partly the engine's words, which a model file may have chosen.
  public let message: String
  public let trap: Trap?
  /// The limit of the guest's store that had been hit before: most likely what is behind `engine_failed` and
  /// `engine_fault`.
  public let limit: StoreLimit?
  /// What it comes from, with more to tell.
  public let cause: (any Error)?

  public init(
    _ code: Code, _ message: String, trap: Trap? = nil, limit: StoreLimit? = nil, cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.trap = trap
    self.limit = limit ?? trap?.limit
    self.cause = cause
  }

  public var description: String { "\(message) [\(code.rawValue)]" }
}
