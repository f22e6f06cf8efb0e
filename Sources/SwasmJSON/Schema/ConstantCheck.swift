/// Whether constants, the values of `enum` and `const`, are valid under the schemas beside them.
struct ConstantCheck {
  /// Schemas and values within one another: the check recurses.
  private static let depthLimit = 128

  /// - Parameter source: the schema whose constants these are, which need not be compared with themselves.
  static func isValid(
    _ value: JSONValue, under conjunction: SchemaConjunction, source: Int? = nil, depth: Int = 0,
    in document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    guard depth < depthLimit else {
      throw document.error(
        .schemaTooLarge, at: conjunction.origin, "too many schemas apply to one another's parts of a constant")
    }
    if conjunction.falseLocation != nil { return false }
    let kind = kind(of: value)
    for conjunct in conjunction.conjuncts {
      let keywords = try document.keywords(at: conjunct.location)
      try document.spend(size(of: value))
      for refused in keywords.refused where !refused.kinds.isDisjoint(with: kind) {
        throw document.refusal(refused.keyword, at: keywords.location)
      }
      if let kinds = keywords.kinds, kinds.isDisjoint(with: kind) { return false }
      if keywords.isWhole && kind == .fraction { return false }
      if conjunct.location != source || keywords.constant != nil {
        guard try isAmongConstants(value, keywords, isSource: conjunct.location == source, &document) else {
          return false
        }
      }
      guard try satisfiesOwnLimits(value, keywords, conjunct.location, &document) else { return false }
      guard try satisfiesAlternatives(value, keywords, conjunct.handled, depth, &document) else { return false }
    }
    return try arePartsValid(value, conjunction, depth, &document)
  }

  private static func isValid(
    _ value: JSONValue, under schemas: [SchemaConjunction.Conjunct], _ depth: Int, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    let conjunction = try SchemaConjunction(of: schemas, in: &document)
    return try isValid(value, under: conjunction, depth: depth + 1, in: &document)
  }

  private static func kind(of value: JSONValue) -> SchemaKinds {
    switch value {
    case .null: .null
    case .boolean: .boolean
    case .string: .string
    case .array: .array
    case .object: .object
    case .number(let number): ExactDecimal(number)?.isInteger == true ? .integer : .fraction
    }
  }

  /// How long it takes to look at a value, its parts aside, in units of `SchemaDocument.spend`.
  private static func size(of value: JSONValue) -> Int {
    switch value {
    case .string(let text): 1 + text.utf8.count / 64
    case .number(let number): 1 + number.text.utf8.count / 16
    default: 1
    }
  }

  private static func isAmongConstants(
    _ value: JSONValue, _ keywords: SchemaKeywords, isSource: Bool, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    if let constant = keywords.constant, try !areEqual(constant, value, &document) { return false }
    // The source of constants is `const` where both are there.
    guard let enumeration = keywords.enumeration, !isSource || keywords.constant != nil else { return true }
    for element in enumeration {
      if try areEqual(element, value, &document) { return true }
    }
    return false
  }

  private static func satisfiesOwnLimits(
    _ value: JSONValue, _ keywords: SchemaKeywords, _ location: Int, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    var counts = SchemaFacts.Counts()
    switch value {
    case .null, .boolean: return true
    case .number(let number):
      guard let decimal = ExactDecimal(number) else {
        throw document.error(.schemaTooLarge, at: location, "a constant's exponent is beyond 10^9")
      }
      return keywords.range.contains(decimal)
    case .string(let text):
      counts.limit(keywords.minimumLength, keywords.maximumLength, at: location)
      return counts.contains(text.unicodeScalars.count)
    case .array(let elements):
      counts.limit(keywords.minimumItems, keywords.maximumItems, at: location)
      guard counts.contains(elements.count) else { return false }
      if !keywords.requiresUniqueItems { return true }
      for (index, element) in elements.enumerated() {
        for other in elements[..<index] where try areEqual(element, other, &document) { return false }
      }
      return true
    case .object(let object):
      counts.limit(keywords.minimumProperties, keywords.maximumProperties, at: location)
      return counts.contains(object.count) && keywords.required.allSatisfy { object[$0] != nil }
    }
  }

  /// Alternatives that others in the conjunction stand for are left out. That `oneOf` allows one only must not be looked
  /// at when two of its branches are compared.
  private static func satisfiesAlternatives(
    _ value: JSONValue, _ keywords: SchemaKeywords, _ handled: SchemaConjunction.Handled, _ depth: Int,
    _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    let anyOf = handled.contains(.anyOf) ? [] : keywords.anyOf
    let oneOf = handled.contains(.oneOf) ? [] : keywords.oneOf
    for (branches, isOne) in [(anyOf, false), (oneOf, true)] where !branches.isEmpty {
      var count = 0
      for branch in branches {
        if try isValid(value, under: [.init(location: branch)], depth, &document) { count += 1 }
        if count > 0 && !isOne { break }
      }
      if count == 0 || (isOne && count > 1) { return false }
    }
    return true
  }

  private static func arePartsValid(
    _ value: JSONValue, _ conjunction: SchemaConjunction, _ depth: Int, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    switch value {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        let schemas = try conjunction.element(index, in: &document)
        guard try isValid(element, under: schemas, depth, &document) else { return false }
      }
    case .object(let object):
      for member in object.members {
        let schemas = try conjunction.property(member.name, in: &document)
        guard try isValid(member.value, under: schemas, depth, &document) else { return false }
      }
    default: break
    }
    return true
  }

  /// Equality of JSON Schema: numbers by their values. Recurses into constants, whose nesting is bounded.
  private static func areEqual(
    _ left: JSONValue, _ right: JSONValue, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    try document.spend(size(of: left) + size(of: right))
    switch (left, right) {
    case (.number(let left), .number(let right)):
      if left == right { return true }
      guard let left = ExactDecimal(left), let right = ExactDecimal(right) else { return false }
      return left == right
    case (.array(let left), .array(let right)):
      guard left.count == right.count else { return false }
      for (left, right) in zip(left, right) where try !areEqual(left, right, &document) { return false }
      return true
    case (.object(let left), .object(let right)):
      guard left.count == right.count else { return false }
      for member in left.members {
        guard let other = right[member.name], try areEqual(member.value, other, &document) else { return false }
      }
      return true
    case (.string, .string), (.boolean, .boolean), (.null, .null): return left == right
    default: return false
    }
  }
}

extension SchemaDocument {
  func refusal(_ keyword: String, at location: Int) -> JSONSchemaError {
    error(.unsupportedKeyword, at: location, keyword, "\(keyword) with this value cannot be expressed in a grammar")
  }
}
