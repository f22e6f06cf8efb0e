import SwasmSchema

/// Puts the rules of a grammar together, within limits.
struct GrammarWriter {
  private let limits: JSONSchemaGrammar.Limits
  private var rules: [(name: String, body: String)] = []
  /// How many rules have names that begin so.
  private var counts: [String: Int] = [:]
  private var shared: [SharedRule: String] = [:]
  private var size = 0
  private var bytes = 0

  private struct SharedRule: Hashable {
    let base: String
    let body: String
  }

  init(limits: JSONSchemaGrammar.Limits) { self.limits = limits }

  /// The grammar: one rule on each line, ASCII.
  var text: String { rules.map { "\($0.name) ::= \($0.body)\n" }.joined() }

  /// A new rule, still empty, whose place in the grammar is behind those that there are.
  /// - Returns: its name, which is `base` with a number from the second one on.
  mutating func reserve(_ base: String) throws(JSONSchemaError) -> String {
    counts[base, default: 0] += 1
    let name = counts[base] == 1 ? base : "\(base)-\(counts[base] ?? 0)"
    try reserve(exactly: name)
    return name
  }

  private var positions: [String: Int] = [:]

  mutating func reserve(exactly name: String) throws(JSONSchemaError) {
    positions[name] = rules.count
    rules.append((name, ""))
    try count(1, name.utf8.count + 6)
  }

  func isReserved(_ name: String) -> Bool { positions[name] != nil }

  mutating func define(_ name: String, _ body: String) throws(JSONSchemaError) {
    guard let position = positions[name] else { return }
    rules[position].body = body
    try count(Self.expandedSize(of: body), body.utf8.count)
  }

  /// The rule with that body, which is made once.
  mutating func rule(_ base: String, _ body: String) throws(JSONSchemaError) -> String {
    if let name = shared[SharedRule(base: base, body: body)] { return name }
    let name = try reserve(base)
    shared[SharedRule(base: base, body: body)] = name
    try define(name, body)
    return name
  }

  private mutating func count(_ newSize: Int, _ newBytes: Int) throws(JSONSchemaError) {
    size += newSize
    bytes += newBytes
    guard size <= limits.maximumRules else {
      throw JSONSchemaError(
        code: .schemaTooLarge, pointer: "",
        message: "the grammar has more rules, alternatives and repetitions than the limit of \(limits.maximumRules)")
    }
    guard bytes <= limits.maximumGrammarBytes else {
      throw JSONSchemaError(
        code: .schemaTooLarge, pointer: "",
        message: "the grammar is longer than the limit of \(limits.maximumGrammarBytes) bytes")
    }
  }

  /// Alternatives, groups and repetitions, these as often as their reader writes them out.
  private static func expandedSize(of body: String) -> Int {
    var size = 0
    var number = 0
    var close: UInt8?
    var isEscaped = false
    for byte in body.utf8 {
      if let end = close, end != UInt8(ascii: "}") {
        if !isEscaped && byte == end { close = nil }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): close = byte
      case UInt8(ascii: "["): close = UInt8(ascii: "]")
      case UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: "?"): size += 1
      case UInt8(ascii: "{"), UInt8(ascii: ","): number = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = min(number * 10 + Int(byte - UInt8(ascii: "0")), GrammarText.repetitionLimit)
      case UInt8(ascii: "}"): size += number
      default: break
      }
    }
    return size
  }
}

/// A sequence of a rule: literals that follow one another become one.
struct GrammarSequence {
  private var pieces: [String] = []
  private var literal = ""

  mutating func append(literal text: String) { literal += text }

  mutating func append(expression: String) {
    flush()
    if !expression.isEmpty { pieces.append(expression) }
  }

  private mutating func flush() {
    if !literal.isEmpty { pieces.append(GrammarText.literal(literal)) }
    literal = ""
  }

  /// What the sequence is in the notation.
  mutating func finish() -> String {
    flush()
    return pieces.isEmpty ? "\"\"" : pieces.joined(separator: " ")
  }
}
