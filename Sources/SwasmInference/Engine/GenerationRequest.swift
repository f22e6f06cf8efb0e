import SwasmJSON

/// What an engine is asked to generate.
public struct GenerationRequest: Sendable {
  public var prompt: Prompt
  public var sampling = SamplingOptions()
  /// What outputs are limited to.
  public var constraint: OutputConstraint?
  /// Texts that end the output where they appear in it; they are not part of it. Empty ones are ignored.
  public var stopSequences: [String] = []
  public var budget = RequestBudget()
  /// Whether the tokens that the context has in common with the prompt, from the request before, are kept instead of
  /// decoded again.
  public var reusesPrefix = true

  public init(_ prompt: Prompt, constraint: OutputConstraint? = nil, budget: RequestBudget = RequestBudget()) {
    self.prompt = prompt
    self.constraint = constraint
    self.budget = budget
  }
}

extension GenerationRequest {
  public enum Prompt: Sendable {
    /// A text as it is.
    ///
    /// - `parsesSpecial`: Texts of special tokens (`<|im_start|>`) become these tokens; never for what users or models
    ///   have written.
    case text(String, parsesSpecial: Bool)
    /// A conversation, in the form that the model's own chat template gives it, followed by the beginning of an answer.
    /// Texts of special tokens in messages stay texts: a message cannot end itself or begin another.
    case chat([ChatMessage])
    case tokens([TokenID])
  }
}

/// A message of a conversation.
public struct ChatMessage: Hashable, Sendable {
  public struct Role: Hashable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let system = Role(rawValue: "system")
    public static let user = Role(rawValue: "user")
    public static let assistant = Role(rawValue: "assistant")
  }
  public var role: Role
  /// Without NUL characters.
  public var content: String

  public init(_ role: Role, _ content: String) {
    self.role = role
    self.content = content
  }
}

public enum OutputConstraint: Sendable {
  /// A JSON text that is valid under a schema (Docs/JSONSchema.md).
  case schema(JSONValue)
  /// A grammar in the engine's own notation: GBNF with the rule `root` for llama.cpp.
  case grammar(String)
}
