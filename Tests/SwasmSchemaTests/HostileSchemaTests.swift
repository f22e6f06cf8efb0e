import SwasmJSON
import SwasmSchema
import SwasmTestSupport
import Synchronization
import Testing

/// Schemas that are wrong, endless, or made to take all time or memory: each gets its error, on a small stack.
@Suite struct HostileSchemaTests {
  /// The error's code and pointer; empty where there is none. Compiles on a thread with a stack of 512 KiB.
  private func outcome(_ schema: JSONValue) throws -> String {
    let result = Mutex<String?>(nil)
    try onThread(stackBytes: 512 << 10) {
      let outcome: String
      do throws(JSONSchemaError) {
        _ = try CompiledSchema(schema)
        outcome = ""
      } catch {
        outcome = "\(error.code.rawValue) \(error.pointer)"
      }
      result.withLock { $0 = outcome }
    }
    return try #require(result.withLock { $0 })
  }

  private func outcome(_ schema: String) throws -> String { try outcome(try JSONReader().read(schema)) }

  /// The code, the pointer unless it is the root's, and the schema.
  private static let refusals = #"""
    // Keywords that constrain and are not expressed.
    unsupported_keyword /pattern <= {"type":"string","pattern":"^a$"}
    unsupported_keyword /not <= {"not":{"type":"string"}}
    unsupported_keyword /if <= {"if":{"type":"string"},"then":false}
    unsupported_keyword /contains <= {"type":"array","contains":{"type":"null"}}
    unsupported_keyword /uniqueItems <= {"type":"array","uniqueItems":true}
    unsupported_keyword /unevaluatedItems <= {"type":"array","unevaluatedItems":false}
    unsupported_keyword /items <= {"type":"array","items":[{"type":"null"}]}
    unsupported_keyword /patternProperties <= {"patternProperties":{"a":{}}}
    unsupported_keyword /propertyNames <= {"propertyNames":{"maxLength":3}}
    unsupported_keyword /dependentRequired <= {"dependentRequired":{"a":["b"]}}
    unsupported_keyword /dependentSchemas <= {"dependentSchemas":{"a":{}}}
    unsupported_keyword /dependencies <= {"dependencies":{"a":["b"]}}
    unsupported_keyword /properties/a~1b/unevaluatedProperties <= {"properties":{"a/b":{"unevaluatedProperties":false}}}
    unsupported_keyword /multipleOf <= {"type":"number","multipleOf":0.01}
    unsupported_keyword /$dynamicRef <= {"$dynamicRef":"#a"}
    unsupported_keyword /$recursiveRef <= {"$recursiveRef":"#"}
    unsupported_keyword /properties/a/$id <= {"properties":{"a":{"$id":"x"}}}
    unsupported_keyword /$defs/a/$id <= {"$ref":"#/$defs/a/$defs/b","$defs":{"a":{"$id":"x","$defs":{"b":{}}}}}
    unsupported_keyword /oneOf <= {"oneOf":[{"type":"number"},{"type":"integer"}]}
    unsupported_keyword /oneOf <= {"oneOf":[{"required":["a"]},{"required":["b"]}]}
    unsupported_keyword /oneOf <= {"oneOf":[{"properties":{"k":{"const":1}}},{"properties":{"k":{"const":2}}}]}
    unsupported_keyword /oneOf <= {"type":"number","oneOf":[{},{"enum":[0,[]]}]}
    unsupported_keyword /pattern <= {"enum":["a"],"pattern":"b"}
    unsupported_keyword /minProperties <= {"properties":{"a":{}},"minProperties":2}
    unsupported_dialect /$schema <= {"$schema":"http://json-schema.org/draft-04/schema#"}
    unsupported_keyword /prefixItems <= {"$schema":"https://json-schema.org/draft/2019-09/schema","prefixItems":[{}]}
    // Wrong keywords.
    invalid_schema <= 1
    invalid_schema /properties/a <= {"properties":{"a":[]}}
    invalid_schema /type <= {"type":5}
    invalid_schema /type <= {"type":[]}
    invalid_schema /type <= {"type":"text"}
    invalid_schema /type <= {"type":["null","null"]}
    invalid_schema /enum <= {"enum":1}
    invalid_schema /minimum <= {"minimum":"1"}
    invalid_schema /exclusiveMinimum <= {"exclusiveMinimum":true}
    invalid_schema /minLength <= {"minLength":-1}
    invalid_schema /maxLength <= {"maxLength":1.5}
    invalid_schema /multipleOf <= {"multipleOf":0}
    invalid_schema /pattern <= {"pattern":1}
    invalid_schema /format <= {"format":1}
    invalid_schema /uniqueItems <= {"uniqueItems":1}
    invalid_schema /properties <= {"properties":[]}
    invalid_schema /required <= {"required":"a"}
    invalid_schema /required <= {"required":["a",1]}
    invalid_schema /required <= {"required":["a","a"]}
    invalid_schema /anyOf <= {"anyOf":[]}
    invalid_schema /allOf <= {"allOf":{}}
    invalid_schema /oneOf/0 <= {"oneOf":[1]}
    invalid_schema /prefixItems <= {"prefixItems":[]}
    invalid_schema /items <= {"items":3}
    invalid_schema /$ref <= {"$ref":1}
    invalid_schema /additionalProperties <= {"additionalProperties":"no"}
    invalid_schema /minimum <= {"minimum":1e1000000000000}
    // References to nothing.
    unresolved_reference /$ref <= {"$ref":"#/$defs/a"}
    unresolved_reference /$ref <= {"$ref":"#a"}
    unresolved_reference /$ref <= {"$ref":"other.json"}
    unresolved_reference /$ref <= {"$ref":"#/%zz"}
    unresolved_reference /$ref <= {"$ref":"#/a~2","a~2":{}}
    unresolved_reference /$ref <= {"$ref":""}
    unresolved_reference /$ref <= {"$ref":"#/a/01","a":[{},{}]}
    // Schemas that apply themselves.
    circular_reference <= {"$ref":"#"}
    circular_reference <= {"anyOf":[{"$ref":"#"},{"type":"null"}]}
    circular_reference <= {"allOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"oneOf":[{"$ref":"#"},{"type":"null"}]}}}
    circular_reference /$defs/a <= {"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}
    circular_reference <= {"enum":[1],"anyOf":[{"$ref":"#"}]}
    // No value.
    unsatisfiable <= false
    unsatisfiable <= {"type":"string","const":1}
    unsatisfiable <= {"enum":[]}
    unsatisfiable <= {"type":"object","properties":{"a":{"$ref":"#"}},"required":["a"]}
    unsatisfiable <= {"type":"object","properties":{"a":{"type":"array","items":{"$ref":"#"},"minItems":1}},"required":["a"]}
    unsatisfiable /additionalProperties <= {"required":["a"],"additionalProperties":false}
    unsatisfiable /properties/a/allOf/0 <= {"type":"object","properties":{"a":{"allOf":[{"type":"null"},{"type":"string"}]}},"required":["a"]}
    unsatisfiable <= {"type":"integer","minimum":1.2,"maximum":1.8}
    unsatisfiable <= {"type":"number","exclusiveMinimum":1,"maximum":1}
    unsatisfiable <= {"type":"string","minLength":2,"maxLength":1}
    unsatisfiable /prefixItems/1 <= {"type":"array","minItems":2,"prefixItems":[{},false]}
    unsatisfiable <= {"type":"object","properties":{"a":{}},"minProperties":2,"additionalProperties":false}
    unsatisfiable <= {"type":"object","required":["a","b"],"maxProperties":1}
    // Too much.
    schema_too_large /minItems <= {"type":"array","minItems":1000000000}
    schema_too_large /minLength <= {"type":"string","minLength":1e300}
    schema_too_large <= {"enum":[1e1000000000000]}
    """#

  @Test func refuses() throws {
    var count = 0
    for line in Self.refusals.split(separator: "\n") where !line.hasPrefix("//") {
      let separator = try #require(line.firstRange(of: " <= "))
      let error = try outcome(String(line[separator.upperBound...]))
      let expected = line[..<separator.lowerBound]
      #expect(error == (expected.contains("/") ? expected : expected + " "), "\(line)")
      count += 1
    }
    #expect(count > 80)
  }

  private func nested(_ levels: Int, _ wrap: (JSONValue) -> JSONValue) -> JSONValue {
    var schema: JSONValue = ["type": "null"]
    for _ in 0..<levels { schema = wrap(schema) }
    return schema
  }

  @Test func deepSchemasNeedNoStack() throws {
    #expect(try outcome(nested(511) { ["type": "array", "items": $0, "minItems": 1] }) == "")
    #expect(try outcome(nested(600) { ["items": $0] }) == "schema_too_large ")
    #expect(try outcome(nested(255) { ["properties": ["a": $0], "required": ["a"]] }) == "")
    #expect(try outcome(nested(255) { ["allOf": [$0]] }) == "")
    #expect(try outcome(nested(255) { ["anyOf": [$0, ["type": "null"]]] }) == "")
  }

  @Test("Constants are looked at without a stack, and no further down than the limit")
  func deepConstants() throws {
    #expect(try outcome(["const": nested(62) { [$0] }]) == "")
    #expect(try outcome(["const": nested(70) { [$0] }]) == "schema_too_large /const")
    func alternatives(_ levels: Int) -> JSONValue {
      ["enum": [nil], "allOf": [nested(levels) { ["anyOf": [$0, ["type": "string"]]] }]]
    }
    #expect(try outcome(alternatives(127)) == "")
    #expect(try outcome(alternatives(200)) == "schema_too_large /allOf/0\(String(repeating: "/anyOf/0", count: 128))")
  }

  @Test func longChainsOfReferencesNeedNoStack() throws {
    var definitions = JSONObject()
    for index in 0..<20_000 { definitions["d\(index)"] = ["$ref": "#/$defs/d\(index + 1)"] }
    definitions["d20000"] = ["type": "null"]
    #expect(try outcome(["$ref": "#/$defs/d0", "$defs": .object(definitions)]) == "")
  }

  @Test func partsThatMultiplyAreTooLarge() throws {
    // 3^20 combinations of alternatives.
    let alternatives: [JSONValue] = (0..<20).map { index in
      ["anyOf": .array((0..<3).map { ["properties": .object(single("p\(index)\($0)", ["type": "null"]))] })]
    }
    #expect(try outcome(["type": "object", "allOf": .array(alternatives)]).hasPrefix("schema_too_large"))
    // Sets of schemas that meet in recursion: as many as there are subsets.
    var definitions = JSONObject()
    for index in 0..<40 {
      let (left, right): (JSONValue, JSONValue) = (
        ["$ref": "#/$defs/d\((index + 1) % 40)"], ["$ref": "#/$defs/d\((index * 7 + 3) % 40)"]
      )
      definitions["d\(index)"] = ["type": "object", "properties": ["a": left, "b": ["allOf": [left, right]]]]
    }
    #expect(try outcome(["$ref": "#/$defs/d0", "$defs": .object(definitions)]) == "schema_too_large ")
    // Pairs of branches.
    let branches: [JSONValue] = (0..<3000).map {
      ["properties": ["k": ["const": .string("\($0)")]], "required": ["k"]]
    }
    #expect(try outcome(["type": "object", "oneOf": .array(branches)]) == "schema_too_large ")
  }

  private func single(_ name: String, _ value: JSONValue) -> JSONObject {
    var object = JSONObject()
    object[name] = value
    return object
  }
}
