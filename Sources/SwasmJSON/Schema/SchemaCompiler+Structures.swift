extension SchemaCompiler {
  /// Only declared and required properties are generated, in the order in which the schemas name them; with none of
  /// either it is a map of any names.
  mutating func objectShape(
    _ facts: SchemaFacts, _ conjunction: SchemaConjunction
  ) throws(JSONSchemaError) -> SchemaNode.Shape {
    let (minimum, maximum) = (facts.properties.minimum, facts.properties.maximum ?? .max)
    if facts.properties.isEmpty { return .never }
    let others = try conjunction.otherProperties(in: &document)
    if facts.names.isEmpty {
      if maximum > 0 && minimum > Self.mapInitials.count { throw tooManyProperties(facts) }
      return .object(Self.map(of: try node(for: others), minimum: minimum, maximum: maximum))
    }
    if minimum > facts.names.count {
      let isClosed = try SchemaConjunction(of: others, in: &document).falseLocation != nil
      if isClosed { return .never }
      throw tooManyProperties(facts)
    }
    var members: [SchemaNode.ObjectShape.Member] = []
    var optionalRun = 0
    for name in facts.names {
      optionalRun = facts.required.contains(ExactString(name)) ? 0 : optionalRun + 1
      guard optionalRun <= GrammarText.alternativeLimit else {
        throw document.error(
          .schemaTooLarge, at: conjunction.origin, "properties",
          "more optional properties one after another than the limit of \(GrammarText.alternativeLimit)")
      }
      let schemas = try conjunction.property(name, in: &document)
      members.append(
        .init(
          key: .name(name), node: try node(for: schemas), isRequired: facts.required.contains(ExactString(name))))
    }
    return .object(.init(members: members, minimum: minimum, maximum: maximum))
  }

  private func tooManyProperties(_ facts: SchemaFacts) -> JSONSchemaError {
    document.error(
      .unsupportedKeyword, at: facts.properties.minimumLocation, "minProperties",
      "minProperties asks for more properties than are declared or, in maps, than have different first characters")
  }

  /// Names of maps begin with characters of different sets, in this order: a grammar that does not know what came before
  /// can not keep names unique in any other way.
  private static let mapInitials: [String] =
    (0...9).map { "[\($0)]" }
    + (UInt8(ascii: "A")...UInt8(ascii: "Z")).map {
      "[\(Unicode.Scalar($0))\(Unicode.Scalar($0 + 32))]"
    } + ["[ !#-/:-@\\x5B\\x5D-`{-~]", "[\\x80-\\uD7FF\\uE000-\\U0010FFFF]"]

  static func map(of node: Int, minimum: Int, maximum: Int) -> SchemaNode.ObjectShape {
    let members = mapInitials.map {
      SchemaNode.ObjectShape.Member(key: .initial($0), node: node, isRequired: false)
    }
    return .init(members: members, minimum: minimum, maximum: maximum)
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
    let maximum = Self.bounded(facts.items.maximum ?? max(minimum, usual), above: minimum)
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
