import SwasmJSON
import SwasmLlama
import SwasmSchema
import Testing

/// Random schemas, in which keywords meet that no one would write together.
@Suite struct RandomSchemaTests {
  @Test func allSentencesOfRandomSchemasAreValid() throws {
    var random = RandomSchemas(generator: SplitMix(state: 11))
    var counts: [String: Int] = [:]
    for seed in 0..<3000 {
      let schema = random.document()
      let text: String
      do throws(JSONSchemaError) {
        text = try JSONSchemaGrammar(schema).text
      } catch {
        counts[error.code.rawValue, default: 0] += 1
        continue
      }
      counts["compiled", default: 0] += 1
      let name = JSONWriter().write(schema)
      let validator = ReferenceValidator(root: schema)
      var walk = try GrammarWalk(try Grammar(text), seed: UInt64(seed))
      for length in [0, 5, 20, 50, 120] {
        try JSONSchemaWalkTests.check(walk.sentence(length: length), validator, name)
      }
    }
    print(
      "Random schemas: " + counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    #expect(counts["compiled", default: 0] > 1200)
    #expect(counts["unsupported_keyword", default: 0] > 10)
    #expect(counts["unsatisfiable", default: 0] > 100)
    #expect(counts["invalid_schema"] == nil && counts["unresolved_reference"] == nil)
  }
}

private struct RandomSchemas {
  var generator: SplitMix

  private static let names = ["a", "b", "\"q", "\\", "\n", "", "é", "😀", "\u{2028}", "a/b", "~x"]
  private static let types: [JSONValue] = [
    "null", "boolean", "integer", "number", "string", "array", "object", "object", "array", ["string", "null"],
    ["integer", "string"], ["number", "array"],
  ]
  private static let numbers = [
    "0.5", "1.5", "-0.25", "2.75", "10.01", "-3.3", "100", "99.95", "0", "1e3", "1e-2", "-0",
  ]

  /// A schema and some that it refers to.
  mutating func document() -> JSONValue {
    var result = object(depth: 3)
    result["$defs"] = ["x": schema(depth: 2), "y": schema(depth: 2), "z": schema(depth: 2)]
    return .object(result)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private mutating func count(_ maximum: Int) -> Int { Int.random(in: 0...maximum, using: &generator) }

  private mutating func pick<Element>(_ list: [Element], _ fallback: Element) -> Element {
    list.randomElement(using: &generator) ?? fallback
  }

  private mutating func number() -> JSONValue {
    switch count(2) {
    case 0: .number(JSONNumber(Int.random(in: -5...12, using: &generator)))
    case 1: .number(JSONNumber(Int.random(in: -300...300, using: &generator)))
    default: (try? JSONReader().read(pick(Self.numbers, "0"))) ?? 0
    }
  }

  private mutating func constant(depth: Int) -> JSONValue {
    switch count(depth > 0 ? 9 : 6) {
    case 0...2: return .number(JSONNumber(Int.random(in: -3...15, using: &generator)))
    case 3, 4: return .string(pick(["", "a", "ab", "abc", "x\"y", "\\", "\n", "😀", " ", "-1"], ""))
    case 5, 6: return pick([nil, true, false, number()], nil)
    case 7, 8: return .array((0..<count(3)).map { _ in constant(depth: depth - 1) })
    default:
      var object = JSONObject()
      for _ in 0..<count(3) { object[pick(Self.names, "")] = constant(depth: depth - 1) }
      return .object(object)
    }
  }

  private mutating func schema(depth: Int) -> JSONValue {
    chance(6) ? pick([true, true, false, [:]], true) : .object(object(depth: depth))
  }

  private mutating func schemas(depth: Int) -> JSONValue { .array((0...count(2)).map { _ in schema(depth: depth) }) }

  private mutating func object(depth: Int) -> JSONObject {
    var result = JSONObject()
    let type = pick(Self.types, "null")
    if chance(75) { result["type"] = type }
    let names = (type.array ?? [type]).map { $0.string }
    if names.contains("integer") || names.contains("number") { addNumbers(&result) }
    if names.contains("string") { addStrings(&result) }
    if names.contains("array") { addArrays(&result, depth) }
    if names.contains("object") { addObjects(&result, depth) }
    if chance(12) { result["enum"] = .array((0...count(4)).map { _ in constant(depth: 2) }) }
    if chance(5) { result["const"] = constant(depth: 2) }
    if depth == 0 { return result }
    for keyword in ["allOf", "anyOf", "oneOf"] where chance(14) { result[keyword] = schemas(depth: depth - 1) }
    if chance(12) { result["$ref"] = .string(pick(["#", "#/$defs/x", "#/$defs/y", "#/$defs/z"], "#")) }
    return result
  }

  private mutating func addNumbers(_ result: inout JSONObject) {
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] where chance(30) {
      result[keyword] = number()
    }
    if chance(5) { result["multipleOf"] = 1 }
  }

  private mutating func addStrings(_ result: inout JSONObject) {
    if chance(30) { result["minLength"] = .number(JSONNumber(count(4))) }
    if chance(30) { result["maxLength"] = .number(JSONNumber(count(6))) }
    if chance(5) { result["format"] = "email" }
  }

  private mutating func addArrays(_ result: inout JSONObject, _ depth: Int) {
    if depth > 0 && chance(60) { result["items"] = schema(depth: depth - 1) }
    if depth > 0 && chance(30) { result["prefixItems"] = schemas(depth: depth - 1) }
    if chance(30) { result["minItems"] = .number(JSONNumber(count(3))) }
    if chance(30) { result["maxItems"] = .number(JSONNumber(count(4))) }
    if chance(5) { result["uniqueItems"] = true }
  }

  private mutating func addObjects(_ result: inout JSONObject, _ depth: Int) {
    if depth > 0 && chance(75) {
      var properties = JSONObject()
      for _ in 0..<count(5) { properties[pick(Self.names, "")] = schema(depth: depth - 1) }
      result["properties"] = .object(properties)
    }
    if chance(40) {
      var required = JSONObject()
      for _ in 0..<count(3) { required[pick(Self.names, "")] = true }
      result["required"] = .array(required.members.map { .string($0.name) })
    }
    if chance(40) { result["additionalProperties"] = depth > 0 ? schema(depth: depth - 1) : .boolean(chance(50)) }
    if chance(20) { result["minProperties"] = .number(JSONNumber(count(3))) }
    if chance(20) { result["maxProperties"] = .number(JSONNumber(count(5))) }
  }
}
