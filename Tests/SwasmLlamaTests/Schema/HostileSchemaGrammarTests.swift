import SwasmJSON
import SwasmLlama
import SwasmSchema
import SwasmTestSupport
import Synchronization
import Testing

/// Grammars of schemas that are made to take all time or memory, and what of a schema has no notation.
@Suite struct HostileSchemaGrammarTests {
  private typealias Outcome = Result<String, JSONSchemaError>

  private static func compile(_ schema: JSONValue, _ limits: JSONSchemaGrammar.Limits = .init()) -> Outcome {
    do throws(JSONSchemaError) {
      return .success(try JSONSchemaGrammar(schema, limits: limits).text)
    } catch {
      return .failure(error)
    }
  }

  /// The error's code and pointer, or the grammar. Compiles on a thread with a stack of 512 KiB.
  private func outcome(_ schema: JSONValue, _ limits: JSONSchemaGrammar.Limits = .init()) throws -> String {
    let result = Mutex<Outcome?>(nil)
    try onThread(stackBytes: 512 << 10) {
      let outcome = Self.compile(schema, limits)
      result.withLock { $0 = outcome }
    }
    switch try #require(result.withLock { $0 }) {
    case .success(let text): return text
    case .failure(let error): return "\(error.code.rawValue) \(error.pointer)"
    }
  }

  private func outcome(_ schema: String) throws -> String { try outcome(try JSONReader().read(schema)) }

  @Test func refuses() throws {
    for (schema, expected) in [
      (#"{"type":"object","minProperties":1000}"#, "unsupported_keyword /minProperties"),
      (#"{"type":"number","minimum":1e100}"#, "schema_too_large "),
      (#"{"type":"number","minimum":1e-100}"#, "schema_too_large "),
      (#"{"type":"integer","maximum":-1e999999999}"#, "schema_too_large "),
      (#"{"type":"string","pattern":"a"}"#, "unsupported_keyword /pattern"), ("false", "unsatisfiable "),
    ] {
      #expect(try outcome(schema) == expected, "\(schema)")
    }
    // A range that has numbers, none of which has so few digits.
    var limits = JSONSchemaGrammar.Limits()
    limits.maximumDigits = 1
    let narrow: JSONValue = ["type": "number", "exclusiveMinimum": 3, "exclusiveMaximum": 4]
    #expect(try outcome(narrow, limits) == "unsatisfiable ")
    #expect(try outcome(["anyOf": [narrow, ["type": "null"]]], limits) == "root ::= \"null\"\n")
  }

  @Test func clipsWhatIsOnlyAllowed() throws {
    #expect(try outcome(#"{"type":"string","maxLength":1000000000000}"#).contains("char{0,2000}"))
    #expect(try outcome(#"{"type":"array","maxItems":1e30,"items":{"type":"null"}}"#).contains("more{0,1999}"))
    #expect(try outcome(#"{"type":"integer","maximum":1e999999999}"#).contains("[1-9] [0-9]{1,14}"))
    #expect(
      try outcome(#"{"type":"array","minItems":5000,"items":{"type":"null"}}"#).contains(
        "more{2000} root-more{2000} root-more{999}"))
  }

  @Test func readsDeepSchemasWithoutRecursion() throws {
    func nested(_ levels: Int, _ wrap: (JSONValue) -> JSONValue) -> JSONValue {
      var schema: JSONValue = ["type": "null"]
      for _ in 0..<levels { schema = wrap(schema) }
      return schema
    }
    let array = nested(511) { ["type": "array", "items": $0, "minItems": 1] }
    #expect(try outcome(array).contains("array-510 ::= \"[null\" array-510-more{0,15} \"]\""))
    #expect(try outcome(nested(600) { ["items": $0] }) == "schema_too_large ")
    #expect(try outcome(nested(255) { ["properties": ["a": $0], "required": ["a"]] }).hasPrefix("root ::= "))
    #expect(try outcome(nested(255) { ["allOf": [$0]] }) == "root ::= \"null\"\n")
    #expect(try outcome(nested(255) { ["anyOf": [$0, ["type": "null"]]] }) == "root ::= \"null\"\n")
  }

  @Test func longChainsOfReferencesNeedNoStack() throws {
    var definitions = JSONObject()
    for index in 0..<20_000 { definitions["d\(index)"] = ["$ref": "#/$defs/d\(index + 1)"] }
    definitions["d20000"] = ["type": "null"]
    #expect(try outcome(["$ref": "#/$defs/d0", "$defs": .object(definitions)]) == "root ::= \"null\"\n")
  }

  @Test func doublingIsNoGrowth() throws {
    var definitions = JSONObject()
    for index in 0..<60 {
      let next: JSONValue = ["$ref": "#/$defs/d\(index + 1)"]
      definitions["d\(index)"] =
        index % 3 == 0
        ? ["anyOf": [next, next]]
        : index % 3 == 1
          ? ["type": "array", "items": next, "prefixItems": [next]]
          : ["type": "object", "properties": ["a": next, "b": ["allOf": [next, next]]]]
    }
    definitions["d60"] = ["type": "null"]
    let text = try outcome(["$ref": "#/$defs/d0", "$defs": .object(definitions)])
    #expect(text.hasPrefix("root ::= ") && text.utf8.count < 20_000)
  }

  @Test func hugeListsAreTooLarge() throws {
    #expect(try outcome(["enum": .array((0..<100_000).map { .number(JSONNumber($0)) })]) == "schema_too_large ")
    var properties = JSONObject()
    for index in 0..<100_000 { properties["p\(index)"] = ["type": "null"] }
    #expect(try outcome(["properties": .object(properties)]).hasPrefix("schema_too_large"))
    let names = JSONValue.array(properties.members.map { .string($0.name) })
    #expect(try outcome(["required": names]).hasPrefix("schema_too_large"))
    let strings = JSONValue.array((0..<30_000).map { .string("\($0)" + String(repeating: "x", count: 60)) })
    #expect(try outcome(["enum": strings]).hasPrefix("schema_too_large"))
  }

  @Test func theLimitsHold() throws {
    let schema: JSONValue = ["type": "array", "items": ["type": "string"]]
    var limits = JSONSchemaGrammar.Limits()
    limits.maximumRules = 220
    #expect(try outcome(schema, limits).hasPrefix("schema_too_large"))
    limits.maximumRules = 250
    #expect(try outcome(schema, limits).hasPrefix("root ::= "))
    limits.maximumGrammarBytes = 100
    #expect(try outcome(schema, limits) == "schema_too_large ")
    for value in [Int.min, -1, 0, 1, Int.max] {
      limits.maximumRules = value
      limits.maximumGrammarBytes = value
      #expect(try outcome(["type": "array"], limits).hasPrefix("root ::= ") == (value == .max))
    }
    limits = JSONSchemaGrammar.Limits()
    for value in [Int.min, -1, 0, 1, Int.max] {
      limits.maximumStringLength = value
      limits.maximumItems = value
      limits.maximumDigits = value
      limits.maximumFreeDepth = value
      let text = try outcome(["prefixItems": [true, ["type": "number", "minimum": 0], ["type": "integer"]]], limits)
      _ = try GrammarWalk(try Grammar(text), seed: 1)
    }
  }
}
