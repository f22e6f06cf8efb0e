import SwasmJSON

/// Whether constants, the values of `enum` and `const`, are valid under the schemas beside them. Takes no native stack.
struct ConstantCheck {
  /// Schemas and values within one another.
  private static let depthLimit = 128

  /// - Parameter source: the schema whose constants these are, which need not be compared with themselves.
  static func isValid(
    _ value: JSONValue, under conjunction: SchemaConjunction, source: Int? = nil, in document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    var open = [Step(value, conjunction, source: source)]
    /// What the last step has come to, until the one that it belongs to has seen it.
    var answer: Bool?
    while var step = open.popLast() {
      if let known = answer {
        answer = nil
        step.take(known)
      }
      switch try step.advance(in: &document) {
      case .answer(let known): answer = known
      case .ask(let value, let schemas):
        open.append(step)
        let conjunction = try SchemaConjunction(of: schemas, in: &document)
        guard open.count < depthLimit else {
          throw document.error(
            .schemaTooLarge, at: conjunction.origin, "too many schemas apply to one another's parts of a constant")
        }
        open.append(Step(value, conjunction, source: nil))
      }
    }
    return answer ?? false
  }

  /// A value under its schemas, as far as it has been looked at.
  private struct Step {
    let value: JSONValue
    let conjunction: SchemaConjunction
    let source: Int?
    /// The next of the conjunction's schemas.
    private var index = 0
    /// Of the last schema: the alternatives that are still to be looked at.
    private var groups: [Group] = []
    /// The next of the value's elements or members.
    private var part = 0
    private var isRefuted = false

    /// The branches of one `anyOf` or `oneOf`.
    private struct Group {
      var branches: ArraySlice<Int>
      let isOne: Bool
      var count = 0
    }

    enum Result {
      case answer(Bool)
      /// Whether another value is valid under other schemas has to be known first.
      case ask(JSONValue, [SchemaConjunction.Conjunct])
    }

    init(_ value: JSONValue, _ conjunction: SchemaConjunction, source: Int?) {
      self.value = value
      self.conjunction = conjunction
      self.source = source
      isRefuted = conjunction.falseLocation != nil
    }

    /// What was asked for.
    mutating func take(_ isValid: Bool) {
      guard !groups.isEmpty else {
        isRefuted = !isValid
        return
      }
      if isValid { groups[0].count += 1 }
    }

    mutating func advance(in document: inout SchemaDocument) throws(JSONSchemaError) -> Result {
      while !isRefuted {
        if let group = groups.first {
          let isDecided = group.count > (group.isOne ? 1 : 0)
          if !isDecided, let branch = groups[0].branches.popFirst() {
            return .ask(value, [.init(location: branch)])
          }
          isRefuted = group.count == 0 || (group.isOne && group.count > 1)
          groups.removeFirst()
        } else if index < conjunction.conjuncts.count {
          let conjunct = conjunction.conjuncts[index]
          index += 1
          let keywords = try document.keywords(at: conjunct.location)
          guard try ConstantCheck.isValid(value, keywords, isSource: conjunct.location == source, &document) else {
            return .answer(false)
          }
          addAlternatives(keywords, conjunct.handled)
        } else if let (value, schemas) = try nextPart(&document) {
          return .ask(value, schemas)
        } else {
          return .answer(true)
        }
      }
      return .answer(false)
    }

    /// Alternatives that others in the conjunction stand for are left out. That `oneOf` allows one only must not be looked
    /// at when two of its branches are compared.
    private mutating func addAlternatives(_ keywords: SchemaKeywords, _ handled: SchemaConjunction.Handled) {
      if !keywords.anyOf.isEmpty, !handled.contains(.anyOf) {
        groups.append(Group(branches: keywords.anyOf[...], isOne: false))
      }
      if !keywords.oneOf.isEmpty, !handled.contains(.oneOf) {
        groups.append(Group(branches: keywords.oneOf[...], isOne: true))
      }
    }

    private mutating func nextPart(
      _ document: inout SchemaDocument
    ) throws(JSONSchemaError) -> (JSONValue, [SchemaConjunction.Conjunct])? {
      defer { part += 1 }
      switch value {
      case .array(let elements):
        guard part < elements.count else { return nil }
        return (elements[part], try conjunction.element(part, in: &document))
      case .object(let object):
        guard part < object.count else { return nil }
        let member = object.members[part]
        return (member.value, try conjunction.property(member.name, in: &document))
      default: return nil
      }
    }
  }

  /// Whether a value is valid under what one schema says itself, its parts and alternatives aside.
  private static func isValid(
    _ value: JSONValue, _ keywords: SchemaKeywords, isSource: Bool, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    let kind = kind(of: value)
    try document.spend(size(of: value))
    for refused in keywords.refused where !refused.kinds.isDisjoint(with: kind) {
      throw document.refusal(refused.keyword, at: keywords.location)
    }
    if let kinds = keywords.kinds, kinds.isDisjoint(with: kind) { return false }
    if keywords.isWhole && kind == .fraction { return false }
    if !isSource || keywords.constant != nil {
      guard try isAmongConstants(value, keywords, isSource: isSource, &document) else { return false }
    }
    return try satisfiesOwnLimits(value, keywords, keywords.location, &document)
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
    var counts = CountRange()
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

  /// Equality of JSON Schema: numbers by their values.
  private static func areEqual(
    _ left: JSONValue, _ right: JSONValue, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    var open = [(left, right)]
    while let (left, right) = open.popLast() {
      try document.spend(size(of: left) + size(of: right))
      switch (left, right) {
      case (.number(let left), .number(let right)):
        if left == right { continue }
        guard let left = ExactDecimal(left), let right = ExactDecimal(right), left == right else { return false }
      case (.array(let left), .array(let right)):
        guard left.count == right.count else { return false }
        open += zip(left, right)
      case (.object(let left), .object(let right)):
        guard left.count == right.count else { return false }
        for member in left.members {
          guard let other = right[member.name] else { return false }
          open.append((member.value, other))
        }
      case (.string, .string), (.boolean, .boolean), (.null, .null): guard left == right else { return false }
      default: return false
      }
    }
    return true
  }
}

extension SchemaDocument {
  func refusal(_ keyword: String, at location: Int) -> JSONSchemaError {
    error(.unsupportedKeyword, at: location, keyword, "\(keyword) with this value cannot be expressed in a grammar")
  }
}
