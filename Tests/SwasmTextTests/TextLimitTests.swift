import Swasm
import SwasmConformance
import SwasmTestSupport
import SwasmText
import Testing

/// Deep, long and hostile texts end in a module or an error, on a small stack and in time that grows with their length.
@Suite struct TextLimitTests {
  private enum Outcome: Sendable, Equatable {
    case module(bytes: Int)
    case error(TextError.Code)
  }

  private final class Box: @unchecked Sendable {
    var outcome: Outcome?
  }

  /// Reads the text on a stack of 512 KiB.
  private func outcome(_ text: String) throws -> Outcome? {
    let box = Box()
    let bytes = Array(text.utf8)
    try onThread(stackBytes: 512 << 10) {
      do throws(TextError) {
        box.outcome = .module(bytes: try WebAssemblyText.parseModule(bytes, features: Features(rawValue: .max)).count)
      } catch {
        box.outcome = .error(error.code)
      }
    }
    return box.outcome
  }

  private func nested(_ open: String, _ close: String, depth: Int, inside: String = "") -> String {
    String(repeating: open, count: depth) + inside + String(repeating: close, count: depth)
  }

  @Test(arguments: [
    ("(block ", ")"), ("block ", "end "), ("loop $l ", "end $l "), ("(if (i32.const 0) (then ", "))"),
    ("i32.const 0 if ", "end "),
    ("i32.const 0 if else ", "end "), ("(drop ", ")"), ("(try_table ", ")"), ("(try (do ", "))"),
    ("(try (do) (catch_all ", "))"), ("(loop (block ", "))"),
  ])
  func nestedInstructions(open: String, close: String) throws {
    let depth = 200_000
    let result = try outcome("(func " + nested(open, close, depth: depth) + ")")
    guard case .module(let bytes) = result else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(bytes > depth)
    let unclosed = try outcome("(func " + String(repeating: open, count: depth))
    #expect(unclosed == .error(.unexpectedToken))
  }

  @Test func nestingHasALimit() throws {
    #expect(try outcome("(func " + nested("block ", "end ", depth: 1_000_001) + ")") == .error(.tooDeep))
    #expect(try outcome("(func " + nested("(drop ", ")", depth: 1_000_001) + ")") == .error(.tooDeep))
  }

  @Test func nestedCommentsAndAnnotations() throws {
    #expect(try outcome(nested("(;", ";)", depth: 300_000) + "(module)") == .module(bytes: 8))
    #expect(try outcome(nested("(;", "", depth: 300_000)) == .error(.unclosedComment))
    #expect(try outcome("(@x " + nested("(", ")", depth: 300_000) + ")") == .module(bytes: 8))
    #expect(try outcome(nested("(@x ", ")", depth: 300_000)) == .module(bytes: 8))
    #expect(try outcome(nested("(", ")", depth: 300_000)) == .error(.unexpectedToken))
    #expect(try outcome(nested("(module ", ")", depth: 300_000)) == .error(.unexpectedToken))
    #expect(try outcome(nested("(type ", ")", depth: 300_000)) == .error(.unexpectedToken))
    #expect(try outcome("(type " + nested("(sub ", ")", depth: 300_000) + ")") == .error(.unexpectedToken))
    #expect(try outcome("(func (param " + nested("(ref ", ")", depth: 300_000) + "))") == .error(.unexpectedToken))
  }

  @Test func nestedScripts() throws {
    let box = Box()
    let texts = [
      nested("(thread $t ", ")", depth: 100_000),
      "(module)(assert_return (invoke \"f\") " + nested("(either ", ")", depth: 100_000) + ")",
      nested("(assert_trap ", ")", depth: 100_000), nested("(assert_return (invoke \"f\" ", "))", depth: 100_000),
    ].map { Array($0.utf8) }
    try onThread(stackBytes: 512 << 10) {
      for text in texts { _ = try? TextScriptReader().read(text, sourceFile: "nested.wast") }
      box.outcome = .module(bytes: 0)
    }
    #expect(box.outcome != nil)
  }

  // MARK: Length

  /// Ten megabytes of each: what is linear ends; what is not would take hours.
  @Test(arguments: [
    "(func)", "(func $NUMBER)", "(func (export \"NUMBER\") (param $x i32) (local $y i32) (drop (local.get $x)))",
    "(type (func (param i32)))", "(func (@name \"a\"))", "(func $NUMBER) (func (@name \"b\"))", "(data \"abc\\00\")",
    "(global i32 (i32.const NUMBER))",
    "(@custom \"x\" (after func) \"y\")", "(rec (type (struct (field $a i32))))", "(elem func)", "(;c;)(@x y)\n",
    "(import \"\" \"\" (func))",
    "(func (param i32 i64 f32 f64) (result i32) unreachable)",
  ])
  func manyFields(field: String) throws {
    let result = try outcome(repeated(field, bytes: 10 << 20))
    guard case .module = result else {
      Issue.record("\(String(describing: result))")
      return
    }
  }

  @Test(arguments: [
    "nop ", "(drop (i32.const NUMBER)) ", "block $l br $l end ", "(block $lNUMBER (br $lNUMBER)) ",
    "f64.const NUMBER.5e-NUMBER drop ",
    "(if (i32.const 1) (then nop) (else nop)) ", "br_table 0 0 0 0 ", "call_indirect (param i32) ", "local.get $x ",
    "(@metadata.code.branch_hint \"\\00\") br_if 0 ", "v128.const i32x4 1 2 3 4 ",
  ])
  func manyInstructions(instruction: String) throws {
    let text = "(table 0 funcref) (func (param $x i32) " + repeated(instruction, bytes: 10 << 20) + ")"
    let result = try outcome(text)
    guard case .module = result else {
      Issue.record("\(String(describing: result))")
      return
    }
  }

  /// NUMBER counts from 0, up to two digits of it where it is an exponent.
  private func repeated(_ piece: String, bytes: Int) -> String {
    var text = ""
    text.reserveCapacity(bytes + 100)
    var number = 0
    let parts = piece.split(separator: "NUMBER", omittingEmptySubsequences: false)
    while text.utf8.count < bytes {
      text += parts[0]
      for part in parts.dropFirst() { text += "\(number)\(part)" }
      number += 1
    }
    return text
  }

  /// Long tokens, and few things that each name many others.
  @Test func products() throws {
    let many = 200_000
    // A type with many parameters, used often.
    let wide = "(type $t (func (param " + String(repeating: "i32 ", count: many) + ")))"
    guard case .module = try outcome(wide + String(repeating: "(func (type $t))", count: many)) else {
      Issue.record("many parameters")
      return
    }
    // The outermost of many labels, named often.
    let labels = "(func block $out " + String(repeating: "block $in ", count: many)
    let branches = String(repeating: "br $out ", count: many) + String(repeating: "end ", count: many) + "end)"
    guard case .module = try outcome(labels + branches) else {
      Issue.record("many labels")
      return
    }
    #expect(try outcome("(func $" + String(repeating: "x", count: 5 << 20) + ")") == .module(bytes: (5 << 20) + 45))
    #expect(
      try outcome("(func i32.const " + String(repeating: "1", count: 5 << 20) + ")") == .error(.constantOutOfRange))
    #expect(try outcome(String(repeating: "x", count: 5 << 20)) == .error(.unknownOperator))
  }

  /// Scripts with many commands, of which many are wrong.
  @Test func manyCommands() throws {
    for command in [
      "(module)\n", "(invoke \"f\")\n", "(invoke $x)\n", "(foo)\n", "(module (@custom \"x\" \"\"))\n",
      "(module (func $f $f))\n",
    ] {
      let script = try TextScriptReader().read(Array(repeated(command, bytes: 4 << 20).utf8), sourceFile: "many.wast")
      #expect(script.commands.count > (4 << 20) / 40)
      #expect(script.commands.last?.line == script.commands.count)
    }
  }

  // MARK: Mutations

  /// Changed at random, with the same changes each time: no crash, and errors name places in the text.
  @Test(.sharedData) func mutations() throws {
    var random = SplitMix(seed: 20_260_723)
    let words = [
      "(", ")", "\"", "(;", ";)", ";;", "(@custom \"a\" ", "(@name ", "$", "$x", "0", "-1", "0xffffffffffffffffff",
      "nan:0x", "end",
      "else", "(then", "(type 0)", "(param $x", "(export \"a\")", "(import \"a\" \"b\")", "\\", "\u{1F600}", "\0",
      "offset=", "(rec",
      "(sub final", "(ref null", "v128.const i8x16", "align=4294967296", "(module quote \"", "(elem", "declare",
    ].map { Array($0.utf8) }
    let folder = try SharedData.unpack("spec/wast-main-2026-07-23.tar.xz")
    let scripts = try SharedData.files(below: folder, suffix: ".wast")
    #expect(scripts.count > 250)
    for path in scripts {
      let original = try readFile(folder + path)
      // Whole files are mutated in parts, so that one early error does not hide the rest.
      for _ in 0..<6 {
        let length = min(original.count, 200 + random.below(6000))
        let start = random.below(original.count - length + 1)
        var text = Array(original[start..<(start + length)])
        for _ in 0..<(1 + random.below(8)) { mutate(&text, words, &random) }
        read(text)
      }
    }
  }

  private func mutate(_ text: inout [UInt8], _ words: [[UInt8]], _ random: inout SplitMix) {
    guard !text.isEmpty else { return }
    let position = random.below(text.count)
    switch random.below(5) {
    case 0: text[position] = UInt8(random.below(256))
    case 1: text.removeSubrange(position..<min(text.count, position + 1 + random.below(20)))
    case 2: text.insert(contentsOf: words[random.below(words.count)], at: position)
    case 3:
      let end = min(text.count, position + 1 + random.below(200))
      text.insert(contentsOf: Array(text[position..<end]), at: random.below(text.count))
    default: text = Array(text[..<position])
    }
  }

  private func read(_ text: [UInt8]) {
    let lines = text.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    do throws(TextError) {
      let module = try WebAssemblyText.parseModule(text, features: Features(rawValue: .max))
      // What is well-formed as text is so in the binary format, but for the limits of that.
      _ = try? Module(bytes: module, engine: Engine(features: Features(rawValue: .max)))
    } catch {
      #expect(error.line >= 1 && error.line <= lines && error.column >= 1)
    }
    guard let script = try? TextScriptReader().read(text, sourceFile: "mutated.wast") else { return }
    for command in script.commands {
      #expect(command.line >= 1 && command.line <= lines)
      guard case .module(.inline(let bytes), _) = command.kind else { continue }
      if let text = try? ModulePrinter().print(bytes) { _ = try? WebAssemblyText.parseModule(text) }
    }
  }
}
