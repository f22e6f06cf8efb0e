import Swasm
import SwasmInference
import SwasmTestSupport
import Testing

@testable import SwasmLlama

/// Our verdict of a grammar beside llama.cpp's.
@Suite struct GrammarDifferenceTests {
  private static let count = Int(environment("SWASM_GRAMMARS") ?? "") ?? 150

  private enum Verdict: Equatable {
    case taken, refused
    /// It has trapped, or not ended within the fuel.
    case harmed
  }

  /// What the engine does with a grammar that nobody has checked.
  private func verdict(_ grammar: String, _ engine: LlamaEngine) async throws -> Verdict {
    do {
      return try await engine.withGuest(RequestBudget(fuel: 2_000_000_000)) { _, guest in
        do {
          _ = try await guest.start([1, 2], SamplingOptions(), grammar: grammar)
        } catch let error as InferenceError where error.code == .invalidArguments {
          return .refused
        }
        do {
          for _ in 0..<4 where try await guest.next() == nil { break }
        } catch let error as InferenceError where error.code == .engineFailed {
          // It allows no token.
        }
        return .taken
      }
    } catch let error as InferenceError where error.code == .engineFault || error.code == .budgetExhausted {
      return .harmed
    }
  }

  /// Codes of what llama.cpp takes, for something else than is meant, or at a price.
  private static let stricter: Set<GrammarError.Code> = [
    .duplicateRule, .undefinedRule, .repetitionTooLarge, .tooLarge, .nestedTooDeep, .leftRecursion,
  ]

  private func compare(_ grammar: String, _ engine: LlamaEngine, _ counts: inout [String: Int]) async throws {
    let theirs = try await verdict(grammar, engine)
    do throws(GrammarError) {
      _ = try LlamaGrammar(grammar)
      #expect(theirs == .taken, "\(grammar)")
      counts["taken", default: 0] += 1
    } catch {
      // Sets without characters.
      let isStricter = Self.stricter.contains(error.code) || error.message.hasPrefix("a set")
      #expect(theirs != .taken || isStricter, "\(grammar): \(error)")
      counts["\(error.code.rawValue), there \(theirs)", default: 0] += 1
    }
  }

  @Test("field-12: what llama.cpp refuses, traps or hangs over is refused, and little else", .llama())
  func chosen() async throws {
    let engine = try await LlamaFixture.engine()
    var counts: [String: Int] = [:]
    for grammar in [
      "root ::= \"a\"", "root ::= \"a\"{3,1}", "root ::= \"a\"{2,1}", "root ::= \"a\"{3,0}", "root ::= \"a\"{2,3000}",
      "root ::= x root \"b\" | \"c\"\nx ::= y\ny ::= \"\" | \"a\"", "root ::= . a\na ::= x a\nx ::= y\ny ::= \"\"",
      "root ::= (\"a\"*)*", "root ::= (\"a\" | \"\")*", "root ::= \"a\"{0,2000}", "root ::= (\"a\"?){100}",
      "root ::= \"a\" " + String(repeating: "n ", count: 20)
        + "\nn ::= \"\" | " + (0x62..<0x7B).map { "[\\x\(String($0, radix: 16))]" }.joined(separator: " | "),
      "root ::= \"\" | [^x]{2,5} [\\]\\[-]", "root ::= <[5]> !<[6]>", "root ::= []", "root ::= \"a\"\nroot ::= \"b\"",
      "root ::= " + String(repeating: "(", count: 200) + "\"a\"" + String(repeating: ")", count: 200),
      "root ::= r0\n" + (0..<1900).map { "r\($0) ::= r\($0 + 1)\n" }.joined() + "r1900 ::= \"a\"",
      "root ::= " + String(repeating: "(", count: 20_000) + "\"a\"" + String(repeating: ")", count: 20_000),
      "root ::= \"" + String(repeating: "a", count: 300_000) + "\"",
    ] {
      try await compare(grammar, engine, &counts)
    }
    print("Chosen grammars: \(counts)")
    #expect(counts["taken", default: 0] >= 8 && counts["invalid_repetition, there harmed"] == 3)
  }

  @Test("Random and altered grammars", .llama())
  func random() async throws {
    let engine = try await LlamaFixture.engine()
    var generator = GrammarGenerator(numbers: SeededNumbers(12))
    var counts: [String: Int] = [:]
    for index in 0..<Self.count {
      let grammar = index % 4 == 0 ? generator.altered() : generator.grammar()
      try await compare(grammar, engine, &counts)
    }
    print("Random grammars: \(counts.sorted { $0.key < $1.key })")
    #expect(counts["taken", default: 0] > Self.count / 20)
  }
}

/// Makes grammars with all that can go wrong.
private struct GrammarGenerator {
  var numbers: SeededNumbers

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[numbers.next(below: elements.count)]
  }

  mutating func grammar() -> String {
    let names = ["root", "x", "y", "z"].prefix(2 + numbers.next(below: 3))
    return names.map { "\($0) ::= \(alternatives(Array(names), depth: 0))\n" }.joined()
  }

  private mutating func alternatives(_ names: [String], depth: Int) -> String {
    (0..<pick([1, 1, 2, 3])).map { _ in sequence(names, depth: depth) }.joined(separator: " | ")
  }

  private mutating func sequence(_ names: [String], depth: Int) -> String {
    (0..<pick([0, 1, 1, 2, 2, 3])).map { _ in item(names, depth: depth) }.joined(separator: " ")
  }

  private mutating func item(_ names: [String], depth: Int) -> String {
    var text: String
    switch numbers.next(below: 10) {
    case 0..<5: text = pick(["\"a\"", "\"b\"", "[ab]", ".", "\"xy\"", "[^c]"])
    case 5..<7: text = pick(names)
    default: text = depth < 3 ? "(\(alternatives(names, depth: depth + 1)))" : "\"c\""
    }
    for _ in 0..<pick([0, 0, 0, 1, 1, 2]) {
      text += pick(["*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "{1}", "{2,4}"])
    }
    return text
  }

  private static let sources = [
    "root ::= [a-z]+ \".\" | \"x\"{2,3} y\ny ::= (\"b\" | \"c\"*)? # comment\n",
    "root ::= (expr \"=\" term \"\\n\")+\nexpr ::= term ([-+*/] term)*\nterm ::= num | \"(\" expr \")\"\nnum ::= [0-9]+ ws\nws ::= [ \\t\\n]*",
    "root ::= x | y\r\nx ::= \"1\" y \"2\" | z\r\ny ::= z \"q\"\r\nz ::= \"\" | \"w\" x",
    "root ::= item+\nitem ::= \"- \" [^\\r\\n\\x0b\\u2028]+ \"\\U0001F600é\\\"\" <[7]>?",
  ]
  private static let pieces = [
    "\"", "\"\"", "(", ")", "|", "*", "?", "{2}", "{0}", "{1,50}", " ", "\n", "::=", "root", "x", "y", "#", ".", "\\",
    "<[3]>", "!", "-", "{", "}", ",", "9", "_", "[]", "\\u12", "é",
  ]

  /// A good grammar with some pieces taken out, put in or moved.
  mutating func altered() -> String {
    var text = Array(pick(Self.sources))
    for _ in 0...numbers.next(below: 3) {
      let place = numbers.next(below: text.count)
      switch numbers.next(below: 3) {
      case 0: text.removeSubrange(place..<min(text.count, place + 1 + numbers.next(below: 6)))
      case 1: text.insert(contentsOf: pick(Self.pieces), at: place)
      default: text.insert(contentsOf: text[place..<min(text.count, place + 8)], at: numbers.next(below: text.count))
      }
    }
    return String(text)
  }
}
