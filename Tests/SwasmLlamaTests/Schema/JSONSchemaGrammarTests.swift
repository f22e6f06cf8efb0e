import SwasmJSON
import SwasmLlama
import Testing

@Suite struct JSONSchemaGrammarTests {
  private func text(_ schema: String, _ limits: JSONSchemaGrammar.Limits = .init()) throws -> String {
    try JSONSchemaGrammar(try JSONReader().read(schema), limits: limits).text
  }

  private func grammar(_ schema: String) throws -> Grammar { try Grammar(try text(schema)) }

  // MARK: Exact texts

  @Test func writesAnObject() throws {
    let schema = #"""
      {"type": "object", "required": ["name", "age"], "properties": {"name": {"type": "string", "maxLength": 20},
       "age": {"type": "integer", "minimum": 0, "maximum": 120},
       "tags": {"type": "array", "items": {"enum": ["red", "green", "rest"]}, "maxItems": 3},
       "nick": {"type": ["string", "null"]}}}
      """#
    #expect(
      try text(schema) == #"""
        root ::= "{\"name\":" string ",\"age\":" integer root-tail-2
        string ::= "\"" char{0,20} "\""
        char ::= [ !#-\x5B\x5D-~\x80-\uD7FF\uE000-\U0010FFFF] | "\\" ["\\/bfnrt]
        integer ::= [0-9] | [1-9] [0-9] | "1" ([0-1] [0-9] | "2" "0")
        root-tail-2 ::= ",\"" root-next-2 | "}"
        root-next-2 ::= "tags\":" array root-tail-3 | "nick\":" choice "}"
        array ::= "[" ("]" | enum array-more{0,2} "]")
        root-tail-3 ::= ",\"nick\":" choice "}" | "}"
        choice ::= string-2 | "null"
        enum ::= "\"" ("re" ("d\"" | "st\"") | "green\"")
        array-more ::= "," enum
        string-2 ::= "\"" char{0,200} "\""

        """#)
  }

  @Test func writesRecursion() throws {
    let schema = #"""
      {"$ref": "#/$defs/list", "$defs": {"list": {"type": "object", "required": ["v", "next"], "properties":
       {"v": {"type": "integer"}, "next": {"anyOf": [{"$ref": "#/$defs/list"}, {"type": "null"}]}}}}}
      """#
    #expect(
      try text(schema) == #"""
        root ::= "{\"v\":" integer ",\"next\":" choice "}"
        integer ::= "0" | "-"? [1-9] [0-9]{0,14}
        choice ::= root | "null"

        """#)
  }

  @Test func writesTuplesAndNumbers() throws {
    var limits = JSONSchemaGrammar.Limits()
    limits.maximumDigits = 4
    #expect(
      try text(
        #"{"type":"array","minItems":1,"prefixItems":[{"const":"é"},{"type":"number","exclusiveMinimum":0,"maximum":1.5}]}"#,
        limits) == #"""
          root ::= "[\"\xE9\"" root-tail-1
          root-tail-1 ::= "," number "]" | "]"
          number ::= "0" "." ("0" ("0" [1-9] | [1-9] [0-9]?) | [1-9] [0-9]{0,2}) | "1" ("." ([0-4] [0-9]{0,2} | "5") | "")

          """#)
  }

  @Test func writesCountedMembers() throws {
    #expect(
      try text(#"{"properties":{"a":{"const":1},"b":{"const":2},"c":{"const":3}},"maxProperties":2,"required":["c"]}"#)
        == #"""
        root ::= "{\"" root-next-0
        root-next-0 ::= "a\":1,\"c\":3}" | root-next-1
        root-next-1 ::= "b\":2,\"c\":3}" | "c\":3}"

        """#)
  }

  // MARK: What is accepted

  @Test(
    arguments: [
      (
        #"{"type":"object","properties":{"a":{"const":1},"b":{"const":2},"c":{"const":3}},"required":["b"]}"#,
        ["{\"b\":2}", "{\"a\":1,\"b\":2}", "{\"b\":2,\"c\":3}", "{\"a\":1,\"b\":2,\"c\":3}"],
        ["{}", "{\"b\":2,\"a\":1}", "{\"a\":1}", "{\"b\":2,}", "{\"b\":2,\"b\":2}", "{ \"b\":2}", "{\"b\":2,\"d\":1}"]
      ),
      (
        #"{"additionalProperties":{"type":"integer"}}"#,
        ["{}", "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"7\":1,\"Zoë\":2,\"_\":3,\"é\":4}", "{\"a\\n\":1}"],
        ["{\"a\":1,\"a\":2}", "{\"b\":1,\"a\":2}", "{\"a\":true}", "{\"\":1}", "{\"\\u0061\":1}"]
      ),
      (
        #"{"type":"object","minProperties":1,"maxProperties":2}"#,
        ["{\"a\":{\"b\":[null]}}", "{\"a\":1.5,\"b\":\"\"}"], ["{}", "{\"a\":1,\"b\":1,\"c\":1}"]
      ),
      (
        #"{"required":["x"],"properties":{"a":{"type":"null"}}}"#,
        ["{\"x\":[1,{\"y\":true}]}", "{\"a\":null,\"x\":1}"], ["{\"a\":null}", "{\"x\":1,\"a\":null}"]
      ),
      (
        #"{"type":"string","minLength":1,"maxLength":2}"#,
        ["\"a\"", "\"😀é\"", "\"\\\\\\n\"", "\"\u{2028}\""],
        ["\"\"", "\"abc\"", "\"\\u0041\"", "\"\n\"", "\"\\\"", "\"\u{7F}\""]
      ),
      (#"{"type":"number"}"#, ["0", "-0.5", "12.25", "-3"], ["01", ".5", "1.", "1e3", "+1", "NaN"]),
      (#"{"type":"integer"}"#, ["0", "-7", "123456789012345"], ["-0", "00", "1.0", "1234567890123456"]),
      (
        #"{"enum":[1,12,"1",1.0,{"b":1,"a":[]}],"type":["integer","object"]}"#,
        ["1", "12", "1.0", "{\"b\":1,\"a\":[]}"], ["\"1\"", "11", "2", "{\"a\":[],\"b\":1}"]
      ),
      (
        #"{"type":"string","format":"date"}"#, ["\"2024-12-31\"", "\"1999-02-28\""],
        ["\"2024-02-29\"", "\"2024-04-31\"", "\"24-01-01\""]
      ),
      (
        #"{"type":"string","format":"date-time"}"#,
        ["\"2024-12-31T23:59:59Z\"", "\"2024-01-01T00:00:00.125+05:30\""],
        ["\"2024-12-31 23:59:59Z\"", "\"2024-12-31T24:00:00Z\""]
      ),
      (#"{"type":"string","format":"date","maxLength":9}"#, ["\"x\""], ["\"2024-12-31\""]),
      (
        #"{"type":"array","items":{"type":"null"},"minItems":1,"maxItems":3}"#, ["[null]", "[null,null,null]"],
        ["[]", "[null,null,null,null]", "[null,]"]
      ),
      (
        #"{"type":"array","prefixItems":[{"type":"null"},{"type":"boolean"}]}"#, ["[]", "[null]", "[null,true]"],
        ["[true]", "[null,true,1]"]
      ),
      (
        #"{"type":"array","prefixItems":[{"type":"null"}],"items":{"type":"boolean"},"minItems":2}"#,
        ["[null,true]", "[null,true,false]"], ["[null]", "[null,null]"]
      ),
      (#"{"minLength":2}"#, ["\"ab\""], ["\"a\"", "1", "null", "{}"]),
      (
        ##"{"anyOf":[{"type":"null"},{"type":"object","required":["a"],"properties":{"a":{"$ref":"#"}}}]}"##,
        ["null", "{\"a\":{\"a\":null}}"], ["{}", "{\"a\":1}"]
      ),
      (
        #"{"oneOf":[{"properties":{"k":{"const":1}},"required":["k"]},{"properties":{"k":{"const":2}},"required":["k"]}]}"#,
        ["{\"k\":1}", "{\"k\":2}"], ["{}", "{\"k\":3}", "null"]
      ),
      ("{}", ["null", "[[[1]]]", "{\"a\":{\"b\":{\"c\":0}}}"], ["[[[[1]]]]", "[1, 2]", "tru"]),
    ] as [(String, [String], [String])])
  func accepts(_ schema: String, _ accepted: [String], _ rejected: [String]) throws {
    let grammar = try grammar(schema)
    for text in accepted { #expect(grammar.accepts(text), "\(text) of \(schema)") }
    for text in rejected { #expect(!grammar.accepts(text), "\(text) of \(schema)") }
  }

  @Test(arguments: [
    "\"", "\\", "\n", "\t", "😀", "", "\u{2028}", "\0", "e\u{301}", "\u{7F}", "[a-z]{2}", "é", "\u{FFFF}",
  ])
  func writesNamesAndConstants(_ name: String) throws {
    var properties = JSONObject()
    properties[name] = ["const": .string(name)]
    let schema: JSONValue = ["properties": .object(properties), "required": [.string(name)]]
    var value = JSONObject()
    value[name] = .string(name)
    let grammar = try JSONSchemaGrammar(schema)
    #expect(grammar.text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    #expect(try Grammar(grammar.text).accepts(JSONWriter().write(.object(value))))
  }

  @Test func optionalPropertiesTakeLinearSpace() throws {
    func size(_ count: Int) throws -> Int {
      var properties = JSONObject()
      for index in 0..<count { properties["property\(index)"] = ["type": "null"] }
      return try JSONSchemaGrammar(["properties": .object(properties)]).text.utf8.count
    }
    let (small, large) = (try size(50), try size(500))
    #expect(large < small * 12)
  }

  @Test func alternativesNeverNameOnlyOneAnother() throws {
    // What each of them comes down to, once.
    let schema =
      #"{"anyOf":[{"anyOf":[{"type":"null"},{"type":"boolean"}]},{"anyOf":[{"type":"boolean"},{"type":"string"}]}]}"#
    #expect(try text(schema).hasPrefix("root ::= \"null\" | boolean | string\n"))
  }
}
