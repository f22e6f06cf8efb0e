import Swasm

/// Why an engine did not do what it was asked for.
public struct InferenceError: Error, Sendable, CustomStringConvertible {
  /// Raw values are stable: they are used as metric labels and in JSON output.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The engine has failed at it, and says why: a model file that is not one, for example.
    case engineFailed = "engine_failed"
    /// The model's file is refused before the engine gets it; `cause` is a `GGUFError`.
    case malformedModel = "malformed_model"
    /// The guest has trapped, `trap` says how; its instance is replaced before the next request.
    case engineFault = "engine_fault"
    /// A budget was used up, `trap` says which: `fuel_exhausted` or `deadline_exceeded`.
    case budgetExhausted = "budget_exhausted"
    /// The tokens do not fit in the context.
    case contextFull = "context_full"
    /// The model or the engine does not have what was asked for.
    case unsupported
    /// The arguments are wrong, or the call comes at the wrong time. Of a grammar that is refused, `cause` is a `GrammarError`.
    case invalidArguments = "invalid_arguments"
    /// The module does not keep to the engine's ABI.
    case notAGuest = "not_a_guest"
    /// The output was ended before it was complete.
    case outputIncomplete = "output_incomplete"
    /// The output is no JSON text.
    case outputNotJSON = "output_not_json"
    /// The host has set the abort flag. Requests report their `FinishReason` instead.
    case aborted
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
