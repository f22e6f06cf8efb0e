import SwasmJSON

/// What one schema says, its sub-schemas as places in the document.
struct SchemaKeywords {
  let location: Int
  /// The schema `false`.
  var isFalse = false
  /// Whether it constrains anything but by `$ref`, `allOf`, `anyOf` and `oneOf`.
  var hasOwnAssertions = false
  /// `$ref` and `allOf`: schemas that apply to the same value.
  var inPlace: [Int] = []
  var anyOf: [Int] = []
  var oneOf: [Int] = []

  /// `nil` without `type`.
  var kinds: SchemaKinds?
  /// Of the kinds of values that the keywords speak about.
  var spokenKinds: SchemaKinds = []
  var enumeration: [JSONValue]?
  var constant: JSONValue?
  var range = DecimalRange()
  /// `multipleOf` 1.
  var isWhole = false
  var minimumLength: Int?
  var maximumLength: Int?
  var format: String?

  var prefixItems: [Int] = []
  var items: Int?
  var minimumItems: Int?
  var maximumItems: Int?
  var requiresUniqueItems = false

  /// The value of `properties`, and its place.
  var properties: (object: JSONObject, location: Int)?
  var additionalProperties: Int?
  var required: [String] = []
  var minimumProperties: Int?
  var maximumProperties: Int?

  /// Keywords that constrain these kinds of values in a way that cannot be expressed.
  var refused: [(keyword: String, kinds: SchemaKinds)] = []

  /// Constants are compared by recursion.
  private static let constantDepth = 64

  init(at location: Int, in document: inout SchemaDocument) throws(JSONSchemaError) {
    self.location = location
    switch document.value(at: location) {
    case .boolean(let isTrue): isFalse = !isTrue
    case .object(let object):
      try document.spend(object.count)
      for member in object.members { try read(member.name, member.value, of: object, in: &document) }
    case let other:
      throw document.error(
        .invalidSchema, at: location, "a schema is an object or a boolean, not \(other.kindName)")
    }
  }

  /// Why a keyword's value is not what its specification asks for.
  private struct Malformed: Error {
    let expected: String
  }

  private mutating func read(
    _ keyword: String, _ value: JSONValue, of schema: JSONObject, in document: inout SchemaDocument
  ) throws(JSONSchemaError) {
    if keyword == "enum" || keyword == "const", value.isNested(deeperThan: Self.constantDepth) {
      throw document.error(
        .schemaTooLarge, at: location, keyword, "constants are nested deeper than \(Self.constantDepth) levels")
    }
    do throws(Malformed) {
      if try readValueKeyword(keyword, value, &document) { return }
      if try readStructureKeyword(keyword, value, &document) { return }
    } catch {
      throw document.error(
        .invalidSchema, at: location, keyword, "\(keyword) must be \(error.expected), not \(value.kindName)")
    }
    if try readApplicator(keyword, value, &document) { return }
    try readOthers(keyword, value, of: schema, document)
  }

  private mutating func assert(_ kinds: SchemaKinds) {
    hasOwnAssertions = true
    spokenKinds.formUnion(kinds)
  }

  // MARK: Values

  private mutating func readValueKeyword(
    _ keyword: String, _ value: JSONValue, _ document: inout SchemaDocument
  ) throws(Malformed) -> Bool {
    switch keyword {
    case "type":
      kinds = try Self.kinds(value)
      hasOwnAssertions = true
    case "enum":
      guard let elements = value.array else { throw Malformed(expected: "an array") }
      enumeration = elements
      hasOwnAssertions = true
    case "const":
      constant = value
      hasOwnAssertions = true
    case "minimum": range.raiseLower(to: try bound(value, isExclusive: false))
    case "exclusiveMinimum": range.raiseLower(to: try bound(value, isExclusive: true))
    case "maximum": range.reduceUpper(to: try bound(value, isExclusive: false))
    case "exclusiveMaximum": range.reduceUpper(to: try bound(value, isExclusive: true))
    case "multipleOf":
      let factor = try Self.decimal(value)
      guard factor.sign > 0 else { throw Malformed(expected: "above 0") }
      assert(.number)
      if factor.digits == [1] && factor.exponent == 0 {
        isWhole = true
      } else {
        refused.append((keyword, .number))
      }
    case "minLength":
      minimumLength = try Self.count(value)
      assert(.string)
    case "maxLength":
      maximumLength = try Self.count(value)
      assert(.string)
    case "pattern":
      guard value.string != nil else { throw Malformed(expected: "a string") }
      refuse(keyword, .string)
    case "format":
      guard let name = value.string else { throw Malformed(expected: "a string") }
      format = name
      assert(.string)
    default: return false
    }
    return true
  }

  private static func kinds(_ value: JSONValue) throws(Malformed) -> SchemaKinds {
    let expected = Malformed(expected: "the name of a type or an array of different ones")
    var result: SchemaKinds = []
    var names: Set<String> = []
    guard let elements = value.string.map({ [JSONValue.string($0)] }) ?? value.array, !elements.isEmpty else {
      throw expected
    }
    for element in elements {
      guard let name = element.string, let kinds = SchemaKinds(named: name), names.insert(name).inserted else {
        throw expected
      }
      result.formUnion(kinds)
    }
    return result
  }

  private static func decimal(_ value: JSONValue) throws(Malformed) -> ExactDecimal {
    guard let number = value.number else { throw Malformed(expected: "a number") }
    guard let decimal = ExactDecimal(number) else { throw Malformed(expected: "within the powers of ten up to 10^9") }
    return decimal
  }

  private mutating func bound(_ value: JSONValue, isExclusive: Bool) throws(Malformed) -> DecimalRange.Bound {
    let decimal = try Self.decimal(value)
    assert(.number)
    return DecimalRange.Bound(value: decimal, isExclusive: isExclusive, location: location)
  }

  /// A non-negative integer, which 2.0 and 1e2 are too; `Int.max` for larger ones.
  private static func count(_ value: JSONValue) throws(Malformed) -> Int {
    guard let count = try decimal(value).clampedInteger, count >= 0 else {
      throw Malformed(expected: "a non-negative integer")
    }
    return count
  }

  // MARK: Arrays and objects

  private mutating func readStructureKeyword(
    _ keyword: String, _ value: JSONValue, _ document: inout SchemaDocument
  ) throws(Malformed) -> Bool {
    switch keyword {
    case "minItems":
      minimumItems = try Self.count(value)
      assert(.array)
    case "maxItems":
      maximumItems = try Self.count(value)
      assert(.array)
    case "uniqueItems":
      guard let isRequired = value.boolean else { throw Malformed(expected: "a boolean") }
      requiresUniqueItems = isRequired
      if isRequired { assert(.array) }
    case "items":
      if value.array != nil {
        refuse(keyword, .array)
        return true
      }
      items = document.child(of: location, keyword)
      assert(.array)
    case "properties":
      guard let object = value.object, let place = document.child(of: location, keyword) else {
        throw Malformed(expected: "an object")
      }
      properties = (object, place)
      assert(.object)
    case "additionalProperties":
      additionalProperties = document.child(of: location, keyword)
      assert(.object)
    case "required":
      required = try Self.names(value)
      if !required.isEmpty { assert(.object) }
    case "minProperties":
      minimumProperties = try Self.count(value)
      assert(.object)
    case "maxProperties":
      maximumProperties = try Self.count(value)
      assert(.object)
    default: return false
    }
    return true
  }

  private static func names(_ value: JSONValue) throws(Malformed) -> [String] {
    let expected = Malformed(expected: "an array of different strings")
    guard let elements = value.array else { throw expected }
    var seen: Set<ExactString> = []
    var names: [String] = []
    for element in elements {
      guard let name = element.string, seen.insert(ExactString(name)).inserted else { throw expected }
      names.append(name)
    }
    return names
  }

  // MARK: Schemas for the same value

  private mutating func readApplicator(
    _ keyword: String, _ value: JSONValue, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> Bool {
    switch keyword {
    case "$ref":
      guard let reference = value.string else {
        throw document.error(.invalidSchema, at: location, keyword, "$ref must be a string, not \(value.kindName)")
      }
      inPlace.append(try document.resolve(reference, at: location))
    case "allOf": inPlace += try schemas(keyword, value, &document)
    case "anyOf": anyOf = try schemas(keyword, value, &document)
    case "oneOf": oneOf = try schemas(keyword, value, &document)
    case "prefixItems":
      prefixItems = try schemas(keyword, value, &document)
      assert(.array)
      // In earlier dialects it is not a keyword, and "items" applies to all elements.
      if !SchemaDialect.isCurrent(document.value(at: SchemaDocument.root)) { refuse(keyword, .array) }
    default: return false
    }
    return true
  }

  private func schemas(
    _ keyword: String, _ value: JSONValue, _ document: inout SchemaDocument
  ) throws(JSONSchemaError) -> [Int] {
    guard let elements = value.array, !elements.isEmpty, let list = document.child(of: location, keyword) else {
      throw document.error(.invalidSchema, at: location, keyword, "\(keyword) must be an array with a schema in it")
    }
    try document.spend(elements.count)
    return elements.indices.compactMap { document.child(of: list, String($0)) }
  }

  // MARK: What is refused and what is ignored

  private mutating func refuse(_ keyword: String, _ kinds: SchemaKinds) {
    refused.append((keyword, kinds))
    assert(kinds)
  }

  /// Keywords of the known vocabularies that constrain values. All other names are annotations or not keywords at all,
  /// which the specification has ignored.
  private mutating func readOthers(
    _ keyword: String, _ value: JSONValue, of schema: JSONObject, _ document: SchemaDocument
  ) throws(JSONSchemaError) {
    switch keyword {
    case "not", "$dynamicRef", "$recursiveRef":
      refused.append((keyword, .all))
      hasOwnAssertions = true
    case "if":
      // Alone it constrains nothing, and neither do the other two without it.
      if schema["then"] == nil && schema["else"] == nil { return }
      refused.append((keyword, .all))
      hasOwnAssertions = true
    case "contains": refuse(keyword, .array)
    case "unevaluatedItems": if !Self.isTrivial(value) { refuse(keyword, .array) }
    case "unevaluatedProperties", "propertyNames": if !Self.isTrivial(value) { refuse(keyword, .object) }
    case "patternProperties", "dependentRequired", "dependentSchemas", "dependencies":
      if value.object?.isEmpty != true { refuse(keyword, .object) }
    case "$id":
      if location != SchemaDocument.root {
        throw document.error(
          .unsupportedKeyword, at: location, keyword, "a schema with an address of its own within another")
      }
    case "$schema":
      guard SchemaDialect(value) != nil else {
        throw document.error(
          .unsupportedDialect, at: location, keyword,
          "$schema is not the address of draft 2020-12, 2019-09 or 7")
      }
    default: break
    }
  }

  private static func isTrivial(_ schema: JSONValue) -> Bool {
    schema.boolean == true || schema.object?.isEmpty == true
  }
}

/// The dialects of JSON Schema whose keywords mean what they do here.
enum SchemaDialect {
  case draft202012, draft201909, draft7

  init?(_ value: JSONValue) {
    var address = value.string ?? ""
    if address.hasSuffix("#") { address.removeLast() }
    switch address {
    case "https://json-schema.org/draft/2020-12/schema": self = .draft202012
    case "https://json-schema.org/draft/2019-09/schema": self = .draft201909
    case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema": self = .draft7
    default: return nil
    }
  }

  /// Whether a schema is one of draft 2020-12, as it is when it does not say so.
  static func isCurrent(_ schema: JSONValue) -> Bool {
    schema["$schema"].map { SchemaDialect($0) == .draft202012 } ?? true
  }
}
