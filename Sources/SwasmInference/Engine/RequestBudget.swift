/// What a request may use. When something is used up, the request ends with what there is.
public struct RequestBudget: Hashable, Sendable {
  /// Units of fuel (Docs/Fuel.md), for the prompt and the output; `nil` without a limit.
  public var fuel: Int?
  /// From when the request's turn has come; `nil` without a limit.
  public var timeout: Duration?
  public var outputTokens = 512
  /// Bytes of the text in UTF-8.
  public var outputBytes = 64 << 10

  public init(fuel: Int? = nil, timeout: Duration? = nil, outputTokens: Int = 512, outputBytes: Int = 64 << 10) {
    self.fuel = fuel
    self.timeout = timeout
    self.outputTokens = outputTokens
    self.outputBytes = outputBytes
  }
}
