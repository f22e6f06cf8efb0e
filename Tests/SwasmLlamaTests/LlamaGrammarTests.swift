import SwasmInference
import SwasmJSON
import SwasmSchema
import SwasmTestSupport
import Testing

@testable import SwasmLlama

/// Grammars that are refused before the engine gets them, and those that are not.
@Suite struct LlamaGrammarTests {
  /// The code and the place, or nothing.
  private func fault(_ grammar: String) -> String {
    do throws(GrammarError) {
      _ = try LlamaGrammar(grammar)
      return ""
    } catch {
      return "\(error.code.rawValue) \(error.line):\(error.column)"
    }
  }

  @Test("field-12: a maximum below the minimum, over which llama.cpp never comes back")
  func maximumBelowMinimum() async throws {
    let error = #expect(throws: GrammarError.self) { _ = try LlamaGrammar("root ::= \"a\"{3,1}") }
    #expect(error?.code == .invalidRepetition)
    #expect(error?.line == 1 && error?.column == 16 && error?.offset == 15)
    let engine = try await FakeGuest.engine()
    let request = GenerationRequest(.text("x", parsesSpecial: false), constraint: .grammar("root ::= \"a\"{3,1}"))
    let refusal = await #expect(throws: InferenceError.self) { _ = try await engine.complete(request) }
    #expect(refusal?.code == .invalidArguments && refusal?.cause as? GrammarError == error)
    #expect(refusal?.message.contains("the grammar is refused: line 1, column 16") == true)
  }

  @Test("field-12: numbers of repetitions that llama.cpp takes for others, or that do not fit")
  func repetitions() {
    #expect(fault(#"root ::= "a"{2,3000}"#) == "repetition_too_large 1:16")
    #expect(fault(#"root ::= "a"{2001}"#) == "repetition_too_large 1:14")
    #expect(fault(#"root ::= "a"{2001,}"#) == "repetition_too_large 1:14")
    #expect(fault(#"root ::= "a"{18446744073709551615}"#) == "repetition_too_large 1:14")
    #expect(fault(#"root ::= "a"{1,99999999999999999999999999}"#) == "repetition_too_large 1:16")
    #expect(fault(#"root ::= "a"{4294967297}"#) == "repetition_too_large 1:14")
    #expect(fault(#"root ::= "a"{3,0}"#) == "invalid_repetition 1:16")
    #expect(fault(#"root ::= ("a" "b"{2}){1,0}"#) == "invalid_repetition 1:25")
    // Products: of chained repetitions, and of what is in a group.
    #expect(fault(#"root ::= "a"{100}{21}"#) == "repetition_too_large 1:18")
    #expect(fault(#"root ::= ("a"{0,100}){20}"#) == "repetition_too_large 1:22")
    #expect(fault(#"root ::= "a"{100}{20}"#) == "")
    #expect(fault(#"root ::= ("a"{0,100}){19}"#) == "")
    for whole in [#"{2000}"#, #"{0,2000}"#, #"{0}"#, #"{0,0}"#, #"{ 1 , 2 }"#, #"{1,}"#, "*", "+", "?", "{2}{3}?"] {
      #expect(fault("root ::= \"a\"\(whole)") == "", "\(whole)")
    }
    for malformed in ["{", "{}", "{,1}", "{1", "{1,", "{1,2", "{a}", "{-1}", "{1;2}", "{1 2}", "{1}}"] {
      #expect(fault("root ::= \"a\"\(malformed)").hasPrefix("malformed"), "\(malformed)")
    }
    #expect(fault("root ::= * \"a\"") == "malformed 1:10")
    #expect(fault("root ::= \"\"?") == "malformed 1:12")
    #expect(fault("root ::= \"a\"{0}*") == "malformed 1:16")
  }

  @Test func syntax() {
    #expect(fault("") == "no_root 1:1")
    #expect(fault("# nothing\n") == "no_root 1:1")
    #expect(fault("other ::= \"a\"") == "no_root 1:1")
    #expect(fault("root ::= (") == "malformed 1:11")
    #expect(fault("root ::= \"a\" )") == "malformed 1:14")
    #expect(fault("root ::= \"a\n\nb") == "malformed 3:2")
    #expect(fault("root ::= [a-") == "malformed 1:13")
    #expect(fault("root ::= []") == "malformed 1:10")
    #expect(fault("root ::= [^]") == "malformed 1:10")
    #expect(fault("root = \"a\"") == "malformed 1:6")
    #expect(fault("ro_ot ::= \"a\"") == "malformed 1:3")
    #expect(fault("root\n::= \"a\"") == "malformed 1:5")
    #expect(fault("root ::= \"a\"\n| \"b\"") == "malformed 2:1")
    #expect(fault("root ::= \"a\"\0") == "malformed 1:13")
    #expect(fault("root ::= \"é\" \"\\q\"") == "invalid_escape 1:15")
    #expect(fault("root ::= \"\\x4\"") == "invalid_escape 1:11")
    #expect(fault("root ::= [\\u12]") == "invalid_escape 1:11")
    #expect(fault("root ::= \"\\U0001F60\"") == "invalid_escape 1:11")
    #expect(fault("root ::= <[1") == "malformed 1:13")
    #expect(fault("root ::= <[4294967296]>") == "malformed 1:12")
    #expect(fault("root ::= !x") == "malformed 1:11")
    #expect(fault("root ::= <x") == "malformed 1:12")
    #expect(fault("root ::= a\n") == "undefined_rule 1:10")
    #expect(fault("root ::= \"a\" | b{0}\n") == "undefined_rule 1:16")
    #expect(fault("root ::= \"a\"\nx ::= \"b\"\nroot ::= \"c\"") == "duplicate_rule 3:1")
    let error = #expect(throws: GrammarError.self) { _ = try LlamaGrammar(Array("root ::= \"a".utf8) + [0xC3, 0x28]) }
    #expect(error?.code == .invalidUTF8 && error?.offset == 11)
  }

  @Test func leftRecursion() {
    #expect(fault("root ::= root \"a\" | \"b\"") == "left_recursion 1:1")
    #expect(fault("root ::= \"a\" x\nx ::= y \"b\" | \"c\"\ny ::= x") == "left_recursion 2:1")
    #expect(fault("root ::= (root \"a\")?") == "left_recursion 1:1")
    #expect(fault("root ::= \"\" root \"a\"") == "left_recursion 1:1")
    // Behind what may be empty, in one step or in several: llama.cpp itself sees only the first, and then never ends.
    #expect(fault("root ::= x root \"b\" | \"c\"\nx ::= \"\" | \"a\"") == "left_recursion 1:1")
    #expect(fault("root ::= x root \"b\" | \"c\"\nx ::= y\ny ::= \"\" | \"a\"") == "left_recursion 1:1")
    #expect(fault("root ::= x? root \"b\" | \"c\"\nx ::= \"x\"") == "left_recursion 1:1")
    #expect(fault("root ::= x{0,3} (x* root)+ | \"c\"\nx ::= \"x\"") == "left_recursion 1:1")
    #expect(fault("root ::= (\"a\" | \"\")*") == "left_recursion 1:20")
    #expect(fault("root ::= \"a\"?*") == "left_recursion 1:14")
    // No character and no end: llama.cpp aborts.
    #expect(fault("root ::= \"b\" a\na ::= x a\nx ::= y\ny ::= \"\"") == "left_recursion 2:1")
    for right in [
      "root ::= \"a\" root | \"b\"", "root ::= (\"a\"*)*", "root ::= (\"a\"?)+ x\nx ::= [b]* (\"c\"* \"d\"*)*",
      "root ::= x y\nx ::= \"a\" root | \"\"\ny ::= \"b\"",
    ] {
      #expect(fault(right) == "", "\(right)")
    }
  }

  @Test("What is nested, long or multiplied is refused, without a stack")
  func sizes() throws {
    let fault = { @Sendable (grammar: String) -> String in
      do throws(GrammarError) {
        _ = try LlamaGrammar(grammar)
        return ""
      } catch {
        return error.code.rawValue
      }
    }
    func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    func alternatives(_ count: Int) -> String {
      (0..<count).map { "[\\x\(String(0x61 + $0, radix: 16))]" }.joined(separator: " | ")
    }
    func chain(_ count: Int, _ body: (Int) -> String) -> String {
      "root ::= r0\n" + (0..<count).map { "r\($0) ::= \(body($0 + 1))\n" }.joined() + "r\(count) ::= \"x\"\n"
    }
    let cases: [(String, String)] = [
      ("root ::= " + repeated("(", 200) + "\"a\"" + repeated(")", 200), ""),
      ("root ::= " + repeated("(", 201) + "\"a\"" + repeated(")", 201), "nested_too_deep"),
      ("root ::= " + repeated("(", 20_000) + "\"a\"" + repeated(")", 20_000), "nested_too_deep"),
      ("root ::= " + repeated("(", 500_000), "nested_too_deep"),
      ("root ::= \"" + repeated("a", 1 << 20) + "\"", "too_large"),
      ("root ::= \"" + repeated("a", 1_000_000) + "\"", ""),
      ("root ::= \"" + repeated("a", 100_000) + "\"{100}", "too_large"),
      ("root ::= \"" + repeated("a", 100_000) + "\"" + repeated("{1}", 1000), "too_large"),
      ("root ::= " + repeated("\"a\"{0,2000} ", 100), "too_large"),
      ("root ::= " + repeated("(\"a\"{2000} \"b\"{2000}){0,2} ", 1000), "too_large"),
      ("root ::= \"a\"" + repeated("?", 100_000), "too_large"),
      (repeated("n", 257) + " ::= \"a\"", "too_large"),
      (chain(1900) { "r\($0)" }, ""),
      (chain(3000) { "r\($0)" }, "nested_too_deep"),
      (chain(40_000) { "r\($0)" }, "nested_too_deep"),
      // Twice as many ways with each rule.
      (chain(40) { "r\($0) \"x\" | r\($0) \"y\"" }, "too_large"),
      (chain(40) { "(r\($0))? r\($0) \"y\" | \"z\"" }, "too_large"),
      (
        "root ::= " + (0..<5000).map { "[\\U\(String(0x10000 + $0, radix: 16).leftPadded)]" }.joined(separator: " | "),
        "too_large"
      ),
      ("root ::= (\"a\"?){100}", ""),
      ("root ::= (\"a\"?){101}", "too_large"),
      ("root ::= " + repeated("\"a\"? ", 101), "too_large"),
      ("root ::= (\"a\"?){0,101}", "too_large"),
      // Ways to go on: as many as alternatives, of all items.
      ("root ::= \"a\" " + repeated("n ", 20) + "\nn ::= \"\" | " + alternatives(25), "too_large"),
      ("root ::= \"a\" " + repeated("n ", 6) + "\nn ::= \"\" | " + alternatives(25), ""),
      (
        "root ::= \"a\" " + repeated("n ", 5) + "x\nn ::= \"\" | " + alternatives(25) + "\nx ::= " + alternatives(26),
        "too_large"
      ),
      ("root ::= \"a\" " + repeated("g ", 99) + "\ng ::= " + repeated("\"b\"? ", 99), "too_large"),
      ("root ::= \"a\" (n{0,20}) \"b\"\nn ::= \"\" | " + alternatives(25), "too_large"),
      ("root ::= \"a\"{0,2000} \"b\"{2000}", ""),
      ("root ::= " + repeated("\"a\" ", 200_000), ""),
      ("root ::= " + repeated("# comment\n", 100_000), ""),
      (repeated(" \n", 400_000) + "root ::= \"a\"", ""),
    ]
    for (grammar, expected) in cases {
      nonisolated(unsafe) var found = "nothing"
      try onThread(stackBytes: 256 << 10) { found = fault(grammar) }
      #expect(found == expected, "\(grammar.prefix(60))")
    }
  }

  @Test("Grammars of schemas pass, or the schema is refused")
  func schemas() throws {
    let folder = SharedData.repository + "/Fixtures/schemas"
    let files = try SharedData.files(below: folder, suffix: ".json")
    #expect(files.count >= 10)
    for file in files { _ = try LlamaGrammar(schema: try JSONReader().read(try readFile(folder + file))) }
    let digits = String(repeating: "7", count: 60)
    let others = String(repeating: "3", count: 60)
    for text in [
      "true", #"{"type":"string","minLength":10000,"maxLength":100000}"#,
      #"{"type":"array","minItems":9999,"items":{}}"#,
      #"{"type":"number","minimum":-\#(digits).\#(others),"maximum":\#(others).\#(digits)}"#,
      #"{"type":"string","format":"date-time"}"#, #"{"enum":["a","ab","abc",1,[2],{"b":null}]}"#,
    ] {
      _ = try LlamaGrammar(schema: try JSONReader().read(text))
    }
    for count in [800, 1000, 20_000] {
      var properties = JSONObject()
      for index in 0..<count { properties["p\(index)"] = ["type": "null"] }
      let branches = JSONValue.array((0..<count).map { ["type": "object", "required": [.string("k\($0)")]] })
      let words = JSONValue.array(
        (0..<count).map { .string(String(Character(Unicode.Scalar(UInt32(0x4E00 + $0)) ?? "-"))) })
      let schemas: [(JSONValue, String)] = [
        (["type": "object", "properties": .object(properties)], "/properties"), (["anyOf": branches], ""),
        (["enum": words], ""),
      ]
      for (schema, pointer) in schemas {
        do throws(JSONSchemaError) {
          _ = try LlamaGrammar(schema: schema)
          if count == 20_000 { Issue.record("\(count): accepted at \(pointer)") }
        } catch {
          #expect(count > 800 && error.code == .schemaTooLarge && error.pointer == pointer, "\(count): \(error)")
        }
      }
    }
  }
}

extension String {
  /// With eight digits.
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 8 - utf8.count)) + self }
}
