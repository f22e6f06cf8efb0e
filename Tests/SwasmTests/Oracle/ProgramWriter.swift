/// Writes random modules in the text format that are valid and do a little of everything: what an engine with shapes of
/// its own for frequent instructions can get wrong. They may run for ever, so they need a limit of fuel.
struct ProgramWriter {
  var random: SplitMix64
  /// Of the function that is being written: its locals, and the blocks around the place.
  private var locals: [(name: String, type: String)] = []
  private var labels: [(name: String, results: [String])] = []
  private var results: [String] = []
  private var loops = 0
  private var names = 0
  private var current = 0
  private var tries = 0

  static let signatures: [(parameters: [String], results: [String])] = [
    (["i32"], ["i32"]), (["i64", "f64"], ["i64"]), (["i32", "i32"], ["i32", "i64"]), (["v128", "f32"], ["f64"]),
    ([], []),
  ]
  static let functionCount = 10
  private static let maximumLoops = 4
  private static let numbers = ["i32", "i64", "f32", "f64", "v128"]
  private static let types = numbers + ["(ref null $p)", "(ref null $a)"]

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  static func signature(ofFunction index: Int) -> (parameters: [String], results: [String]) {
    signatures[index % signatures.count]
  }

  mutating func module() -> String {
    var text = "(module\n"
    for (index, signature) in ProgramWriter.signatures.enumerated() {
      text += "(type $s\(index) (func\(list("param", signature.parameters))\(list("result", signature.results))))\n"
    }
    text += """
      (type $p (struct (field (mut i32)) (field (mut i64)) (field (mut i8)) (field (mut (ref null $p)))))
      (type $a (array (mut i16)))
      (tag $e (param i32)) (tag $x)
      (memory (export "m") 1 3) (data $d "0123456789") (table $t (export "t") 10 20 funcref)
      (elem (table $t) (i32.const 0) func 5 6 7 8 9 2 3 4) (elem $l func 0 1 2 3)

      """
    for type in ProgramWriter.numbers {
      text += "(global $\(type) (export \"\(type)\") (mut \(type)) \(constant(type)))\n"
    }
    for index in 0..<ProgramWriter.functionCount { text += function(index) }
    return text + ")\n"
  }

  private mutating func function(_ index: Int) -> String {
    let signature = ProgramWriter.signature(ofFunction: index)
    current = index
    results = signature.results
    labels = []
    locals = signature.parameters.enumerated().map { ("$p\($0)", $1) }
    var text = "(func $f\(index) (export \"f\(index)\") (type $s\(index % ProgramWriter.signatures.count))"
    for (name, type) in locals { text += " (param \(name) \(type))" }
    text += list("result", results)
    let types = ProgramWriter.types
    for number in 0..<Int.random(in: types.count...types.count + 20, using: &random) {
      locals.append(("$l\(number)", number < types.count ? types[number] : pick(types)))
      text += " (local $l\(number) \(locals[locals.count - 1].type))"
    }
    for number in 0..<ProgramWriter.maximumLoops { text += " (local $c\(number) i32)" }
    text += "\n" + statements(4) + results.map { " " + value($0, 3) }.joined()
    return text + ")\n"
  }

  // MARK: - Statements

  private mutating func statements(_ depth: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) { text += " " + statement(depth) + "\n" }
    return text
  }

  private mutating func statement(_ depth: Int) -> String {
    let depth = depth - 1
    let type = pick(ProgramWriter.numbers)
    guard depth > 0 else { return "(local.set \(local("i32")) \(value("i32", 1)))" }
    switch Int.random(in: 0..<34, using: &random) {
    case 0...3:
      let type = pick(ProgramWriter.types)
      return "(local.set \(local(type)) \(value(type, depth)))"
    case 4: return "(global.set $\(type) \(value(type, depth)))"
    case 5, 6: return "(\(type).store\(offset()) \(address(depth)) \(value(type, depth)))"
    case 7: return "(\(pick(["i32.store8", "i32.store16"]))\(offset()) \(address(depth)) \(value("i32", depth)))"
    case 8, 9: return "(if \(value("i32", depth)) (then\(statements(depth))) (else\(statements(depth))))"
    case 10: return "(if \(value("i32", depth)) (then\(statements(depth))))"
    case 11, 12: return block([]) { $0.statements(depth) }
    case 13...15: return loop(depth)
    case 16: return "(drop \(value(type, depth)))"
    case 17, 18: return branch(depth)
    case 19:
      guard Int.random(in: 0..<4, using: &random) == 0 else { return "nop" }
      return "(return\(results.map { " " + value($0, depth) }.joined()))"
    case 20: return call(depth, nil)
    case 21: return call(depth, results, kind: "return_call")
    case 22:
      // Mostly where something may catch it.
      guard tries > 0 || Int.random(in: 0..<8, using: &random) == 0 else { return "nop" }
      return "(throw $e \(value("i32", depth)))"
    case 23: return "(memory.fill \(address(depth)) \(value("i32", depth)) \(small(depth)))"
    case 24: return "(memory.copy \(address(depth)) \(address(depth)) \(small(depth)))"
    case 25: return "(memory.init $d \(address(depth)) (i32.const 2) (i32.and \(value("i32", depth)) (i32.const 7)))"
    case 26: return "(table.copy (i32.const 4) (i32.const 2) (i32.and \(value("i32", depth)) (i32.const 7)))"
    case 27:
      return
        "(table.set (i32.and \(value("i32", depth)) (i32.const 7)) (ref.func \(Int.random(in: 0..<8, using: &random))))"
    case 28: return "(struct.set $p \(pick(["0", "2"])) \(reference("p", depth)) \(value("i32", depth)))"
    case 29: return "(struct.set $p 3 \(reference("p", depth)) \(value("(ref null $p)", depth)))"
    case 30: return "(array.set $a \(reference("a", depth)) \(small(depth)) \(value("i32", depth)))"
    case 31: return "(array.fill $a \(reference("a", depth)) \(small(depth)) \(value("i32", depth)) \(small(depth)))"
    case 32:
      tries += 1
      defer { tries -= 1 }
      return block([]) { writer in
        let outer = writer.labels[writer.labels.count - 1].name
        return "(try_table \(writer.pick(["(catch $x \(outer))", "(catch_all \(outer))"]))\(writer.statements(depth)))"
      }
    default: return pick(["nop", "(nop)", "(data.drop $d)", "(elem.drop $l)", "unreachable"])
    }
  }

  private mutating func loop(_ depth: Int) -> String {
    guard loops < ProgramWriter.maximumLoops else { return "nop" }
    let counter = "$c\(loops)"
    loops += 1
    defer { loops -= 1 }
    let label = newLabel([])
    defer { labels.removeLast() }
    let count = Int.random(in: 1...12, using: &random)
    let next = "(br_if \(label) (local.tee \(counter) (i32.sub (local.get \(counter)) (i32.const 1))))"
    return "(local.set \(counter) (i32.const \(count))) (loop \(label)\(statements(depth)) \(next))"
  }

  private mutating func block(_ results: [String], _ body: (inout ProgramWriter) -> String) -> String {
    let label = newLabel(results)
    defer { labels.removeLast() }
    return "(block \(label)\(list("result", results)) \(body(&self)))"
  }

  private mutating func newLabel(_ results: [String]) -> String {
    names += 1
    labels.append(("$b\(names)", results))
    return "$b\(names)"
  }

  private mutating func branch(_ depth: Int) -> String {
    guard let target = labels.randomElement(using: &random) else { return "nop" }
    let values = target.results.map { " " + value($0, depth) }.joined()
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "(br \(target.name)\(values))"
    case 1:
      let same = labels.filter { $0.results == target.results }.map(\.name)
      let list = (0..<Int.random(in: 1...5, using: &random)).map { _ in pick(same) }.joined(separator: " ")
      return "(br_table \(list)\(values) \(value("i32", depth)))"
    default:
      let drops = target.results.map { _ in " drop" }.joined()
      return "(br_if \(target.name)\(values) \(value("i32", depth)))\(drops)"
    }
  }

  /// Calls a function with these results, or with any.
  private mutating func call(_ depth: Int, _ results: [String]?, kind: String = "call") -> String {
    // Mostly of later functions, so that not every program runs into itself.
    let first = Int.random(in: 0..<8, using: &random) == 0 ? 0 : current + 1
    let choices = (first..<ProgramWriter.functionCount).filter {
      results == nil || ProgramWriter.signature(ofFunction: $0).results == results
    }
    guard !choices.isEmpty else {
      guard kind == "call", let results, !results.isEmpty else { return "nop" }
      return results.map { constant($0) }.joined(separator: " ")
    }
    let index = choices[Int.random(in: 0..<choices.count, using: &random)]
    let signature = ProgramWriter.signature(ofFunction: index)
    let arguments = signature.parameters.map { " " + value($0, depth) }.joined()
    let type = "$s\(index % ProgramWriter.signatures.count)"
    let drops = results == nil ? signature.results.map { _ in " drop" }.joined() : ""
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return "(\(kind)_indirect (type \(type))\(arguments) (i32.and \(value("i32", depth)) (i32.const 7)))\(drops)"
    case 1: return "(\(kind)_ref \(type)\(arguments) (ref.func $f\(index)))\(drops)"
    default: return "(\(kind) $f\(index)\(arguments))\(drops)"
    }
  }

  // MARK: - Values

  mutating func value(_ type: String, _ depth: Int) -> String {
    let depth = depth - 1
    if depth <= 0 || Int.random(in: 0..<6, using: &random) == 0 {
      return Int.random(in: 0..<4, using: &random) > 0 ? "(local.get \(local(type)))" : constant(type)
    }
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1: return "(local.get \(local(type)))"
    case 2: return "(local.tee \(local(type)) \(value(type, depth)))"
    case 3:
      return "(if (result \(type)) \(value("i32", depth)) (then\(statements(depth)) \(value(type, depth)))"
        + " (else \(value(type, depth))))"
    case 4: return block([type]) { $0.statements(depth) + " " + $0.value(type, depth) }
    case 5: return "(select (result \(type)) \(value(type, depth)) \(value(type, depth)) \(value("i32", depth)))"
    case 6:
      guard let target = labels.last(where: { $0.results == [type] }) else { break }
      return "(br_if \(target.name) \(value(type, depth)) \(value("i32", depth)))"
    case 7:
      guard ProgramWriter.signatures.contains(where: { $0.results == [type] }) else { break }
      return call(depth, [type])
    case 8:
      guard type == "i32" else { break }
      tries += 1
      defer { tries -= 1 }
      return block(["i32"]) { writer in
        let outer = writer.labels[writer.labels.count - 1].name
        return "(try_table (result i32) (catch $e \(outer)) \(writer.statements(depth)) \(writer.value("i32", depth)))"
      }
    default: break
    }
    return operation(type, depth)
  }

  mutating func reference(_ type: String, _ depth: Int) -> String {
    // Null ends most programs too early.
    if Int.random(in: 0..<8, using: &random) > 0 {
      let new = type == "p" ? "(struct.new_default $p)" : "(array.new $a (i32.const -7) (i32.const 300))"
      return "(local.tee \(local("(ref null $\(type))")) \(new))"
    }
    let value = value("(ref null $\(type))", depth)
    return Bool.random(using: &random) ? value : "(ref.as_non_null \(value))"
  }

  mutating func address(_ depth: Int) -> String {
    "(i32.and \(value("i32", depth)) (i32.const \(Int.random(in: 0..<50, using: &random) == 0 ? 0x1FFFF : 0xFF8)))"
  }

  mutating func small(_ depth: Int) -> String {
    "(i32.and \(value("i32", depth)) (i32.const \(pick(["7", "15", "255"]))))"
  }

  mutating func offset() -> String { pick(["", " offset=4", " offset=100"]) }

  private mutating func local(_ type: String) -> String { pick(locals.filter { $0.type == type }.map(\.name)) }

  mutating func pick(_ choices: [String]) -> String { choices[Int.random(in: 0..<choices.count, using: &random)] }

  private func list(_ word: String, _ types: [String]) -> String {
    types.isEmpty ? "" : " (\(word) \(types.joined(separator: " ")))"
  }
}
