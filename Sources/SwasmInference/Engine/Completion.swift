import SwasmJSON

/// A token of an output.
public struct GeneratedToken: Hashable, Sendable {
  /// `nil` for text at the end of an output that was held back until then.
  public let token: TokenID?
  /// The whole characters that came with it, which may be none, since a character can have several tokens, and since what
  /// may become a stop sequence is held back.
  public let text: String

  public init(token: TokenID?, text: String) {
    self.token = token
    self.text = text
  }
}

/// Why an output has ended. Later versions can have further reasons.
public struct FinishReason: Hashable, Sendable, CustomStringConvertible {
  /// Stable: it is used as a metric label and in JSON output.
  public let rawValue: String

  private init(_ rawValue: String) { self.rawValue = rawValue }

  public var description: String { rawValue }

  /// The model has ended it.
  public static let endOfText = FinishReason("end_of_text")
  public static let stopSequence = FinishReason("stop_sequence")
  /// `RequestBudget.outputTokens`.
  public static let outputTokens = FinishReason("output_tokens")
  /// `RequestBudget.outputBytes`.
  public static let outputBytes = FinishReason("output_bytes")
  /// `RequestBudget.fuel`.
  public static let outOfFuel = FinishReason("out_of_fuel")
  /// `RequestBudget.timeout`.
  public static let deadlineExceeded = FinishReason("deadline_exceeded")
  /// The context has no room for more tokens.
  public static let contextFull = FinishReason("context_full")
  public static let cancelled = FinishReason("cancelled")

  /// Whether the output is whole, and not cut off.
  public var isComplete: Bool { self == .endOfText || self == .stopSequence }
}

/// The result of a request.
public struct Completion: Sendable {
  public let tokens: [TokenID]
  /// The text of the tokens. A character that was cut off at the end is left out.
  public let text: String
  public let finishReason: FinishReason
  public let usage: Usage

  public init(tokens: [TokenID], text: String, finishReason: FinishReason, usage: Usage = Usage()) {
    self.tokens = tokens
    self.text = text
    self.finishReason = finishReason
    self.usage = usage
  }

  /// What a request has used.
  public struct Usage: Hashable, Sendable {
    public var promptTokens = 0
    /// Those of the prompt that the context had already.
    public var reusedTokens = 0
    /// Units of fuel, of the prompt and the output together, and what it took to end the request.
    public var fuel = 0
    /// Those until the prompt was decoded.
    public var promptFuel = 0
    /// From the start of the request's turn until the prompt was decoded.
    public var promptDuration = Duration.zero
    /// From then on.
    public var generationDuration = Duration.zero
    /// From the start of the request's turn until the request ended.
    public var duration: Duration {
      let (sum, overflow) = promptDuration.attoseconds.addingReportingOverflow(generationDuration.attoseconds)
      return overflow
        ? (sum < 0 ? Duration(attoseconds: .max) : Duration(attoseconds: .min)) : Duration(attoseconds: sum)
    }
    /// Bytes that the guest's memory has had at most, since the model was loaded.
    public var peakMemoryBytes = 0

    public init() {}
  }

  /// The text as a JSON value.
  ///
  /// - Throws: `output_incomplete` when the output was cut off, `output_not_json`.
  public func json(reader: JSONReader = JSONReader()) throws(InferenceError) -> JSONValue {
    guard finishReason.isComplete else {
      throw InferenceError(.outputIncomplete, "the output ended early: \(finishReason.rawValue)")
    }
    do throws(JSONError) {
      return try reader.read(text)
    } catch {
      throw InferenceError(.outputNotJSON, "the output is no JSON: \(error)")
    }
  }
}
