import SwasmJSON
import SwasmSchema

/// Writes the rules of a schema's nodes, one node after another, not by recursion.
struct GrammarEmitter {
  private let schema: CompiledSchema
  /// Of nodes without parts.
  private let leaves: [Int: LeafRule]
  /// Of nodes with constants.
  private let constants: [Int: [String]]
  let productivity: SchemaProductivity
  var writer: GrammarWriter
  private let limits: JSONSchemaGrammar.Limits
  private var names: [Int: String] = [:]
  private var pending: [(node: Int, name: String)] = []

  private var nodes: [SchemaNode] { schema.nodes }

  /// - Throws: When a value of the schema has no notation.
  init(_ schema: CompiledSchema, limits: JSONSchemaGrammar.Limits) throws(JSONSchemaError) {
    self.schema = schema
    self.limits = limits
    var leaves: [Int: LeafRule] = [:]
    var constants: [Int: [String]] = [:]
    var unwritable: Set<Int> = []
    for (index, node) in schema.nodes.enumerated() {
      switch node.shape {
      case .boolean: leaves[index] = .boolean
      case .number(let range, let isInteger):
        leaves[index] = try GrammarEmitter.rule(range, isInteger: isInteger, limits.maximumDigits, schema.document)
        if leaves[index] == nil { unwritable.insert(index) }
      case .string(let string): leaves[index] = LeafRule(string, usualLength: limits.maximumStringLength)
      case .object(let object): try MapNames.require(object, schema.document)
      case .constants(let values): constants[index] = values.map { JSONWriter().write($0) }
      case .never, .choice, .array: break
      }
    }
    self.leaves = leaves
    self.constants = constants
    productivity = SchemaProductivity(schema.nodes, without: unwritable)
    try productivity.require(schema.root, in: schema)
    writer = GrammarWriter(limits: limits)
  }

  private static func rule(
    _ range: DecimalRange, isInteger: Bool, _ maximumDigits: Int, _ document: SchemaDocument
  ) throws(JSONSchemaError) -> LeafRule? {
    do throws(NumberNotation.TooLong) {
      return try LeafRule(range, isInteger: isInteger, maximumDigits: maximumDigits)
    } catch {
      throw document.error(
        .schemaTooLarge, at: error.location, "a bound has more than \(NumberNotation.digitLimit) digits")
    }
  }

  /// The grammar.
  mutating func emit() throws(JSONSchemaError) -> String {
    let name = try writer.reserve("root")
    let start = resolved(schema.root)
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

  private func alternativeNodes(of node: Int) -> [Int] { schema.choices[node].filter { productivity[$0] } }

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
    case .boolean, .number, .string:
      guard let leaf = leaves[node] else { return "\"\"" }
      let rule = try writer.rule(leaf.name, leaf.alternatives)
      try addHelpers(of: leaf.name)
      return rule
    case .constants:
      if let text = inlineLiteral(node) { return GrammarText.literal(text) }
      let texts = constants[node] ?? []
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
    guard let texts = constants[node], texts.count == 1, let text = texts.first,
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
