import SwasmJSON

extension SchemaCompiler {
  /// Only declared and required properties, in the order in which the schemas name them; with none of either it is a map of
  /// any names.
  mutating func objectShape(
    _ facts: SchemaFacts, _ conjunction: SchemaConjunction
  ) throws(JSONSchemaError) -> SchemaNode.Shape {
    if facts.properties.isEmpty { return .never }
    let others = try conjunction.otherProperties(in: &document)
    if facts.names.isEmpty {
      return .object(.init(members: [], others: try node(for: others), count: facts.properties))
    }
    if facts.properties.minimum > facts.names.count {
      let isClosed = try SchemaConjunction(of: others, in: &document).falseLocation != nil
      if isClosed { return .never }
      throw document.tooManyProperties(at: facts.properties.minimumLocation)
    }
    var members: [SchemaNode.ObjectShape.Member] = []
    var optionalRun = 0
    for name in facts.names {
      optionalRun = facts.required.contains(ExactString(name)) ? 0 : optionalRun + 1
      guard optionalRun <= limits.maximumAlternatives else {
        throw document.error(
          .schemaTooLarge, at: conjunction.origin, "properties",
          "more optional properties one after another than the limit of \(limits.maximumAlternatives)")
      }
      let schemas = try conjunction.property(name, in: &document)
      members.append(
        .init(name: name, node: try node(for: schemas), isRequired: facts.required.contains(ExactString(name))))
    }
    return .object(.init(members: members, others: nil, count: facts.properties))
  }

  mutating func arrayShape(
    _ facts: SchemaFacts, _ conjunction: SchemaConjunction
  ) throws(JSONSchemaError) -> SchemaNode.Shape {
    let minimum = facts.items.minimum
    if facts.items.isEmpty { return .never }
    try requireExpressible(minimum, "minItems", at: facts.items.minimumLocation)
    // Of tuples that say nothing about further elements none are generated.
    let isTuple = facts.prefixCount > 0 && !facts.hasItems
    let usual = isTuple ? facts.prefixCount : max(facts.prefixCount, limits.maximumItems)
    let maximum = min(facts.items.maximum ?? max(minimum, usual), max(limits.maximumCount, minimum))
    if let location = facts.uniqueItemsLocation, maximum > 1 {
      throw document.refusal("uniqueItems", at: location)
    }
    var prefix: [Int] = []
    for index in 0..<min(facts.prefixCount, maximum) {
      prefix.append(try node(for: try conjunction.element(index, in: &document)))
    }
    var rest: Int?
    if maximum > prefix.count {
      rest = try node(for: try conjunction.element(facts.prefixCount, in: &document))
    }
    return .array(.init(prefix: prefix, rest: rest, minimum: minimum, maximum: maximum))
  }
}

extension SchemaDocument {
  package func tooManyProperties(at location: Int) -> JSONSchemaError {
    error(
      .unsupportedKeyword, at: location, "minProperties",
      "minProperties asks for more properties than are declared or, in maps, than have different first characters")
  }
}
