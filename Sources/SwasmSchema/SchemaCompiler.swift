import SwasmJSON

/// Makes nodes of schemas: one for each set of schemas that can meet in one value. They are worked off one after another,
/// not by recursion.
struct SchemaCompiler {
  let limits: CompiledSchema.Limits
  var document: SchemaDocument
  private(set) var nodes: [SchemaNode] = []
  private var known: [[SchemaConjunction.Conjunct]: Int] = [:]
  private var pending: [(node: Int, conjunction: SchemaConjunction)] = []
  private var freeNodes: [Int: Int] = [:]

  init(_ document: SchemaDocument, limits: CompiledSchema.Limits) {
    self.document = document
    self.limits = limits
  }

  mutating func compile() throws(JSONSchemaError) -> (root: Int, nodes: [SchemaNode]) {
    let root = try node(for: [.init(location: SchemaDocument.root)])
    var next = 0
    while next < pending.count {
      let (node, conjunction) = pending[next]
      next += 1
      nodes[node].shape = try shape(of: conjunction)
    }
    return (root, nodes)
  }

  /// The node of all these schemas together, to be worked off later when it is new.
  mutating func node(for schemas: [SchemaConjunction.Conjunct]) throws(JSONSchemaError) -> Int {
    let conjunction = try SchemaConjunction(of: schemas, in: &document)
    if conjunction.falseLocation != nil { return try add(.never, origin: conjunction.origin) }
    if conjunction.conjuncts.isEmpty { return try freeNode(depth: limits.maximumFreeDepth) }
    if let node = known[conjunction.conjuncts] { return node }
    let node = try add(.never, origin: conjunction.origin)
    known[conjunction.conjuncts] = node
    pending.append((node, conjunction))
    return node
  }

  mutating func add(_ shape: SchemaNode.Shape, origin: Int) throws(JSONSchemaError) -> Int {
    guard nodes.count < limits.maximumNodes else {
      throw JSONSchemaError(
        code: .schemaTooLarge, pointer: document.pointer(to: origin),
        message: "more different values within one another than the limit of \(limits.maximumNodes)")
    }
    nodes.append(SchemaNode(shape: shape, origin: origin))
    return nodes.count - 1
  }

  private mutating func shape(of conjunction: SchemaConjunction) throws(JSONSchemaError) -> SchemaNode.Shape {
    for conjunct in conjunction.conjuncts {
      let keywords = try document.keywords(at: conjunct.location)
      for refused in keywords.refused where refused.kinds == .all {
        throw document.refusal(refused.keyword, at: conjunct.location)
      }
    }
    let facts = try SchemaFacts(conjunction, in: &document)
    if let constants = facts.constants {
      return try shape(ofConstants: constants.values, constants.location, conjunction)
    }
    if let (index, kind, branches) = try conjunction.nextAlternatives(in: &document) {
      let rest = try conjunction.choosing(kind, at: index, in: &document)
      if kind == .oneOf { try requireDisjoint(branches, rest, at: conjunction.conjuncts[index].location) }
      var children: [Int] = []
      for branch in branches { children.append(try node(for: rest + [.init(location: branch)])) }
      return .choice(children)
    }
    return try choice(of: facts.generatedKinds, facts, conjunction)
  }

  private mutating func shape(
    ofConstants values: [JSONValue], _ location: Int, _ conjunction: SchemaConjunction
  ) throws(JSONSchemaError) -> SchemaNode.Shape {
    var constants: [JSONValue] = []
    var known: Set<ExactString> = []
    for value in values {
      guard try ConstantCheck.isValid(value, under: conjunction, source: location, in: &document) else { continue }
      if known.insert(ExactString(JSONWriter().write(value))).inserted { constants.append(value) }
    }
    return constants.isEmpty ? .never : .constants(constants)
  }

  private mutating func requireDisjoint(
    _ branches: [Int], _ rest: [SchemaConjunction.Conjunct], at location: Int
  ) throws(JSONSchemaError) {
    // What no branch generates need not be told apart.
    var kinds: [SchemaKinds] = []
    for branch in branches { kinds.append(try generatedKinds(rest + [.init(location: branch)])) }
    for (index, branch) in branches.enumerated() {
      for (otherIndex, other) in branches[..<index].enumerated() {
        let both = rest + [.init(location: other), .init(location: branch)]
        let generated = kinds[index].union(kinds[otherIndex])
        guard try SchemaEmptiness.isEmpty(both, among: generated, in: &document) else {
          throw document.error(
            .unsupportedKeyword, at: location, "oneOf",
            "oneOf whose branches may overlap: \(document.pointer(to: other)) and \(document.pointer(to: branch))")
        }
      }
    }
  }

  private mutating func generatedKinds(
    _ schemas: [SchemaConjunction.Conjunct]
  ) throws(JSONSchemaError) -> SchemaKinds {
    let conjunction = try SchemaConjunction(of: schemas, in: &document)
    // Its alternatives may speak about more kinds.
    if try conjunction.nextAlternatives(in: &document) != nil { return .all }
    let facts = try SchemaFacts(conjunction, in: &document)
    return facts.constants == nil ? facts.generatedKinds : .all
  }

  // MARK: Kinds of values

  private mutating func choice(
    of kinds: SchemaKinds, _ facts: SchemaFacts, _ conjunction: SchemaConjunction
  ) throws(JSONSchemaError) -> SchemaNode.Shape {
    for conjunct in conjunction.conjuncts {
      for refused in try document.keywords(at: conjunct.location).refused where !refused.kinds.isDisjoint(with: kinds) {
        throw document.refusal(refused.keyword, at: conjunct.location)
      }
    }
    var shapes: [SchemaNode.Shape] = []
    if kinds.contains(.object) { shapes.append(try objectShape(facts, conjunction)) }
    if kinds.contains(.array) { shapes.append(try arrayShape(facts, conjunction)) }
    if kinds.contains(.string) { shapes.append(try stringShape(facts)) }
    if !kinds.isDisjoint(with: .number) {
      shapes.append(Self.numberShape(facts.range, isInteger: !kinds.contains(.fraction)))
    }
    if kinds.contains(.boolean) { shapes.append(.boolean) }
    if kinds.contains(.null) { shapes.append(.constants([.null])) }
    if shapes.count == 1, let only = shapes.first { return only }
    var children: [Int] = []
    for shape in shapes { children.append(try add(shape, origin: conjunction.origin)) }
    return .choice(children)
  }

  private static func numberShape(_ range: DecimalRange, isInteger: Bool) -> SchemaNode.Shape {
    range.isEmpty || (isInteger && range.holdsNoInteger) ? .never : .number(range, isInteger: isInteger)
  }

  private func stringShape(_ facts: SchemaFacts) throws(JSONSchemaError) -> SchemaNode.Shape {
    if facts.length.isEmpty { return .never }
    try requireExpressible(facts.length.minimum, "minLength", at: facts.length.minimumLocation)
    return .string(.init(length: facts.length, formats: facts.formats))
  }

  /// How many characters or elements a schema may require.
  private static let countLimit = 10_000

  func requireExpressible(_ count: Int, _ keyword: String, at location: Int) throws(JSONSchemaError) {
    guard count <= Self.countLimit else {
      throw document.error(
        .schemaTooLarge, at: location, keyword, "\(keyword) is more than the limit of \(Self.countLimit)")
    }
  }

  // MARK: Free values

  /// Values of any kind, with at most `depth` arrays and objects within one another.
  mutating func freeNode(depth: Int) throws(JSONSchemaError) -> Int {
    if let node = freeNodes[depth] { return node }
    var shapes: [SchemaNode.Shape] = []
    if depth > 0 {
      let inner = try freeNode(depth: depth - 1)
      shapes.append(.object(.init(members: [], others: inner, count: CountRange())))
      shapes.append(.array(.init(prefix: [], rest: inner, minimum: 0, maximum: limits.maximumItems)))
    }
    shapes.append(.string(.init(length: CountRange(), formats: [])))
    shapes.append(Self.numberShape(DecimalRange(), isInteger: false))
    shapes += [.boolean, .constants([.null])]
    var children: [Int] = []
    for shape in shapes { children.append(try add(shape, origin: SchemaDocument.root)) }
    let node = try add(.choice(children), origin: SchemaDocument.root)
    freeNodes[depth] = node
    return node
  }
}
