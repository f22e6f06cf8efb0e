/// What a request may use. When something is used up, the request ends with what there is. The end of the request is paid
/// from the budget too: at no time has it used more. Numbers below 0 count as 0.
public struct RequestBudget: Hashable, Sendable {
  /// Units of fuel (Docs/Fuel.md), for the prompt and the output; `nil` without a limit. With less than 10,000, nothing
  /// is begun.
  public var fuel: Int?
  /// From when the request's turn has come; `nil` without a limit. Anything longer counts as a hundred years.
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
