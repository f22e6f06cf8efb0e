import SwasmJSON
import SwasmLlama
import SwasmTestSupport
import Testing

/// Random sentences of the grammars are valid under their schemas.
@Suite struct JSONSchemaWalkTests {
  /// What has to hold for each sentence of a schema's grammar.
  static func check(_ sentence: String, _ validator: ReferenceValidator, _ schema: String) throws {
    let value: JSONValue
    do {
      value = try JSONReader().read(sentence)
    } catch {
      Issue.record("\(sentence.debugDescription) of \(schema): \(error)")
      return
    }
    #expect(try validator.isValid(value), "\(sentence.debugDescription) under \(schema)")
    #expect(!hasSpaceOutsideStrings(sentence), "\(sentence.debugDescription) of \(schema)")
  }

  private static func hasSpaceOutsideStrings(_ text: String) -> Bool {
    var isString = false
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
      } else if isString && byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isString.toggle()
      } else if !isString && byte <= 0x20 {
        return true
      }
    }
    return false
  }

  @Test func allSentencesOfTheSamplesAreValid() throws {
    var lines: [JSONValue] = []
    for sample in schemaSamples {
      let schema = try JSONReader().read(sample)
      let grammar = try Grammar(try JSONSchemaGrammar(schema).text)
      let validator = ReferenceValidator(root: schema)
      var walk = try GrammarWalk(grammar, seed: 7)
      var different: Set<String> = []
      for length in [0, 10, 40, 40, 150, 400] {
        for _ in 0..<25 {
          let sentence = walk.sentence(length: length)
          try Self.check(sentence, validator, sample)
          if different.insert(sentence).inserted && sentence.utf8.count < 300 {
            #expect(grammar.accepts(sentence), "\(sentence.debugDescription) of \(sample)")
          }
        }
      }
      lines.append(["schema": schema, "outputs": .array(different.sorted().map { .string($0) })])
    }
    #expect(lines.count == schemaSamples.count && lines.count >= 70)
    // For other validators, a line for each schema: swift test with SWASM_SCHEMA_WALKS=/tmp/walks.jsonl
    guard let path = environment("SWASM_SCHEMA_WALKS") else { return }
    try write(Array(lines.map { JSONWriter().write($0) + "\n" }.joined().utf8), to: path)
  }

  /// Without this the walks above would prove less than they seem to.
  @Test(arguments: [
    (#"{"type":"integer","minimum":3}"#, "2"), (#"{"type":"string","maxLength":1}"#, "\"ab\""),
    (#"{"required":["a"]}"#, "{}"), (#"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#, "1"),
    (#"{"additionalProperties":false,"properties":{"a":true}}"#, "{\"b\":1}"),
    (#"{"format":"date"}"#, "\"2023-02-29\""),
    (#"{"format":"time"}"#, "\"24:00:00Z\""), (#"{"format":"uuid"}"#, "\"0\""), (#"{"items":{"type":"null"}}"#, "[1]"),
    (##"{"$ref":"#/$defs/a","$defs":{"a":{"const":[1.5]}}}"##, "[1]"), (#"{"enum":[1,"1"]}"#, "true"),
  ])
  func theReferenceValidatorRefuses(_ schema: String, _ value: String) throws {
    let validator = ReferenceValidator(root: try JSONReader().read(schema))
    #expect(try !validator.isValid(JSONReader().read(value)))
  }

  @Test func noSetOfAGrammarHasSurrogatesOrControlCharacters() throws {
    for sample in schemaSamples {
      let grammar = try Grammar(try JSONSchemaGrammar(try JSONReader().read(sample)).text)
      for range in grammar.rules.flatMap({ $0 }).flatMap({ $0 }).flatMap({ Self.sets($0.expression) }) {
        #expect(range.lowerBound >= 0x20 && range.upperBound <= 0x10FFFF, "\(sample)")
        #expect(!range.overlaps(0xD800...0xDFFF), "\(sample)")
      }
    }
  }

  private static func sets(_ expression: Grammar.Expression) -> [ClosedRange<UInt32>] {
    switch expression {
    case .literal, .rule: []
    case .set(let ranges): ranges
    case .group(let alternatives): alternatives.flatMap { $0 }.flatMap { sets($0.expression) }
    }
  }
}
