// Types in the words of the text format, for messages.

extension ValueType: CustomStringConvertible {
  public var description: String { text }
}

extension FunctionType: CustomStringConvertible {
  public var description: String {
    "[\(parameters.map(\.description).joined(separator: " "))] -> [\(results.map(\.description).joined(separator: " "))]"
  }
}

extension Limits: CustomStringConvertible {
  public var description: String { maximum.map { "\(minimum) \($0)" } ?? "\(minimum)" }
}
