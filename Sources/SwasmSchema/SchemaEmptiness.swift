import SwasmJSON

/// Whether schemas together provably allow no value at all. The branches of `oneOf` are told apart by it: two of them are
/// disjoint when nothing is valid under both.
struct SchemaEmptiness {
  /// Properties, elements and alternatives within one another that are looked into.
  private static let depthLimit = 6

  /// - Parameter kinds: of the values that matter.
  /// - Returns: `false` when it cannot be told.
  static func isEmpty(
    _ schemas: [SchemaConjunction.Conjunct], among kinds: SchemaKinds = .all, depth: Int = 0,
    in document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    let conjunction = try SchemaConjunction(of: schemas, in: &document)
    if conjunction.falseLocation != nil { return true }
    let facts = try SchemaFacts(conjunction, in: &document)
    if let constants = facts.constants {
      for value in constants.values
      where try ConstantCheck.isValid(value, under: conjunction, source: constants.location, in: &document) {
        return false
      }
      return true
    }
    if depth < depthLimit, try allAlternativesAreEmpty(conjunction, kinds, depth, &document) { return true }
    let kinds = kinds.intersection(facts.kinds)
    if !kinds.isDisjoint(with: [.null, .boolean]) { return false }
    if !kinds.isDisjoint(with: .number), !isNumberEmpty(facts) { return false }
    if kinds.contains(.string), !facts.length.isEmpty { return false }
    if kinds.contains(.array), try !isArrayEmpty(conjunction, facts, depth, &document) { return false }
    if kinds.contains(.object), try !isObjectEmpty(conjunction, facts, depth, &document) { return false }
    return true
  }

  private static func allAlternativesAreEmpty(
    _ conjunction: SchemaConjunction, _ kinds: SchemaKinds, _ depth: Int, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    guard let (index, kind, branches) = try conjunction.nextAlternatives(in: &document) else { return false }
    let rest = try conjunction.choosing(kind, at: index, in: &document)
    for branch in branches
    where try !isEmpty(rest + [.init(location: branch)], among: kinds, depth: depth + 1, in: &document) {
      return false
    }
    return true
  }

  private static func isNumberEmpty(_ facts: SchemaFacts) -> Bool {
    facts.range.isEmpty || (!facts.kinds.contains(.fraction) && facts.range.holdsNoInteger)
  }

  private static func isArrayEmpty(
    _ conjunction: SchemaConjunction, _ facts: SchemaFacts, _ depth: Int, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    if facts.items.isEmpty { return true }
    if depth >= depthLimit { return false }
    // All elements after those that have schemas of their own are alike.
    for index in 0..<min(facts.items.minimum, facts.prefixCount + 1) {
      let schemas = try conjunction.element(index, in: &document)
      if try isEmpty(schemas, depth: depth + 1, in: &document) { return true }
    }
    return false
  }

  private static func isObjectEmpty(
    _ conjunction: SchemaConjunction, _ facts: SchemaFacts, _ depth: Int, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    if facts.properties.isEmpty || facts.required.count > facts.properties.maximum ?? .max { return true }
    if depth >= depthLimit { return false }
    for name in facts.names where facts.required.contains(ExactString(name)) {
      let schemas = try conjunction.property(name, in: &document)
      if try isEmpty(schemas, depth: depth + 1, in: &document) { return true }
    }
    return false
  }
}
