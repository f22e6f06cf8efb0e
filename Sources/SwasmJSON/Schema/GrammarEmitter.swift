/// Writes the rules of nodes, one node after another, not by recursion.
struct GrammarEmitter {
  let nodes: [SchemaNode]
  let productivity: SchemaProductivity
  let choices: SchemaChoices
  var writer: GrammarWriter
  private let limits: JSONSchemaGrammar.Limits
  private var names: [Int: String] = [:]
  private var pending: [(node: Int, name: String)] = []

  init(
    _ nodes: [SchemaNode], _ productivity: SchemaProductivity, _ choices: SchemaChoices,
    limits: JSONSchemaGrammar.Limits
  ) {
    self.nodes = nodes
    self.productivity = productivity
    self.choices = choices
    self.limits = limits
    writer = GrammarWriter(limits: limits)
  }

  /// - Precondition: `root` allows something.
  mutating func emit(root: Int) throws(JSONSchemaError) -> String {
    let name = try writer.reserve("root")
    let start = resolved(root)
    switch nodes[start].shape {
    case .array, .object, .choice:
      names[start] = name
      pending.append((start, name))
    default: try writer.define(name, try reference(start))
    }
    var next = 0
    while next < pending.count {
      let (node, name) = pending[next]
      next += 1
      switch nodes[node].shape {
      case .array(let array): try emit(array, as: name)
      case .object(let object): try emit(object, as: name)
      default:
        var alternatives: [String] = []
        var known: Set<String> = []
        for child in alternativeNodes(of: node) {
          let alternative = try reference(child)
          if known.insert(alternative).inserted { alternatives.append(alternative) }
        }
        try writer.define(name, alternatives.joined(separator: " | "))
      }
    }
    return writer.text
  }

  private func alternativeNodes(of node: Int) -> [Int] { choices[node].filter { productivity[$0] } }

  /// The node itself, or the only one that a choice comes down to.
  private func resolved(_ node: Int) -> Int {
    guard case .choice = nodes[node].shape else { return node }
    let alternatives = alternativeNodes(of: node)
    return alternatives.count == 1 ? alternatives.first ?? node : node
  }

  /// What stands for a node in a sequence.
  mutating func reference(_ node: Int) throws(JSONSchemaError) -> String {
    let node = resolved(node)
    switch nodes[node].shape {
    case .never: return "\"\""
    case .text(let name, let alternatives):
      let rule = try writer.rule(name, alternatives)
      try addHelpers(of: name)
      return rule
    case .literals(let texts):
      if let text = inlineLiteral(node) { return GrammarText.literal(text) }
      return try writer.rule(texts.count == 1 ? "const" : "enum", GrammarText.oneOf(texts))
    case .choice: return try name(of: node, "choice")
    case .array: return try name(of: node, "array")
    case .object: return try name(of: node, "object")
    }
  }

  /// Appends a node to a sequence.
  mutating func append(_ node: Int, to sequence: inout GrammarSequence) throws(JSONSchemaError) {
    if let text = inlineLiteral(resolved(node)) {
      sequence.append(literal: text)
    } else {
      sequence.append(expression: try reference(node))
    }
  }

  /// Longer constants get a rule, which is written once.
  private static let inlineLiteralBytes = 64

  private func inlineLiteral(_ node: Int) -> String? {
    guard case .literals(let texts) = nodes[node].shape, texts.count == 1, let text = texts.first,
      text.utf8.count <= Self.inlineLiteralBytes
    else { return nil }
    return text
  }

  private mutating func name(of node: Int, _ base: String) throws(JSONSchemaError) -> String {
    if let name = names[node] { return name }
    let name = try writer.reserve(base)
    names[node] = name
    pending.append((node, name))
    return name
  }

  // MARK: Rules that others use

  private static let character =
    "[ !#-\\x5B\\x5D-~\\x80-\\uD7FF\\uE000-\\U0010FFFF] | \"\\\\\" [\"\\\\/bfnrt]"

  private mutating func addHelpers(of name: String) throws(JSONSchemaError) {
    if name == "string" { _ = try writer.rule("char", Self.character) }
    for rule in StringFormat.rules(of: name) { _ = try writer.rule(rule.name, rule.body) }
  }

  /// Names in maps are shorter than other strings may be.
  private static let nameLength = 64

  /// The rest of a name after its first character, and the colon.
  mutating func restOfName() throws(JSONSchemaError) -> String {
    let length = min(Self.nameLength, limits.maximumStringLength) - 1
    var sequence = GrammarSequence()
    sequence.append(expression: GrammarText.repeated("char", 0, length))
    sequence.append(literal: "\":")
    let rule = try writer.rule("name-rest", sequence.finish())
    _ = try writer.rule("char", Self.character)
    return rule
  }
}
