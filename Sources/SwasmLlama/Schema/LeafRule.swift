import SwasmSchema

/// The rule of values without parts: numbers, strings, booleans.
struct LeafRule {
  /// Without a number.
  let name: String
  /// Each of them begins with a character.
  let alternatives: String

  static let boolean = LeafRule(name: "boolean", alternatives: "\"true\" | \"false\"")

  private init(name: String, alternatives: String) {
    self.name = name
    self.alternatives = alternatives
  }

  /// `nil` when no number of so many digits lies in the range.
  init?(_ range: DecimalRange, isInteger: Bool, maximumDigits digits: Int) throws(NumberNotation.TooLong) {
    name = isInteger ? "integer" : "number"
    guard range.lower == nil && range.upper == nil else {
      let found = try NumberNotation(range).alternatives(integersOnly: isInteger, maximumDigits: digits)
      if found.isEmpty { return nil }
      alternatives = found.joined(separator: " | ")
      return
    }
    let rest = GrammarText.repeated("[0-9]", 0, digits - 1)
    let positive = rest.isEmpty ? "[1-9]" : "[1-9] " + rest
    alternatives =
      isInteger
      ? "\"0\" | \"-\"? \(positive)"
      : "\"-\"? (\"0\" | \(positive)) (\".\" \(GrammarText.repeated("[0-9]", 1, digits)))?"
  }

  /// - Parameter usualLength: Characters of strings that the schema does not limit, at most.
  init(_ string: SchemaNode.StringShape, usualLength: Int) {
    let length = string.length
    for name in string.formats {
      // A format is an annotation: where it does not fit the length, the length counts.
      guard let format = StringFormat(named: name), format.lengths.allSatisfy({ length.contains($0) }) else { continue }
      self.init(name: name, alternatives: "\"\\\"\" \(format.expression) \"\\\"\"")
      return
    }
    let maximum = min(
      length.maximum ?? max(length.minimum, usualLength), max(GrammarText.repetitionLimit, length.minimum))
    let characters = GrammarText.repeated("char", length.minimum, maximum)
    let pieces = ["\"\\\"\"", characters, "\"\\\"\""].filter { !$0.isEmpty }
    self.init(name: "string", alternatives: pieces.joined(separator: " "))
  }
}
