/// Reads GBNF as llama.cpp does (`llama_grammar_parser`), without recursion.
struct GrammarReader {
  let bytes: [UInt8]
  var position = 0
  var grammar = GrammarRules()
  private var names: [ArraySlice<UInt8>: Int] = [:]
  /// The rule that is read, and the groups that are open in it.
  var open: [OpenRule] = []
  /// Rules that llama.cpp has made so far.
  var ruleCount = 0
  private var elementCount = 0
  private var steps = 0

  /// A rule or a group that is read.
  struct OpenRule {
    let rule: Int
    /// Of the name, or the parenthesis.
    let offset: Int
    /// `ruleCount` before it.
    let rulesBefore: Int
    var elements: [GrammarRules.Element] = []
    /// Elements that llama.cpp has for it.
    var size = 0
    /// The last item, to which a repetition applies: where it begins, and how many elements llama.cpp has for it.
    var itemStart = 0
    var itemSize = 0
    /// What llama.cpp takes for the number of its rules (`n_prev_rules`).
    var itemRules = 1

    /// An item that is written as one element, or as none when it is empty.
    mutating func append(_ element: GrammarRules.Element, size: Int, rules: Int = 1) {
      itemStart = elements.count
      if size > 0 { elements.append(element) }
      self.size += size
      itemSize = size
      itemRules = rules
    }
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text, if it has a size that is taken and is UTF-8.
  static func validated(_ bytes: [UInt8]) throws(GrammarFault) -> String {
    guard bytes.count <= GrammarLimits.bytes else {
      throw GrammarFault(
        .tooLarge, "the grammar has \(bytes.count) bytes, the limit is \(GrammarLimits.bytes)", at: GrammarLimits.bytes)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    throw GrammarFault(.invalidUTF8, "the grammar is not valid UTF-8", at: offset)
  }

  mutating func read() throws(GrammarFault) -> GrammarRules {
    skipSpace(acrossLines: true)
    while position < bytes.count { try readRule() }
    guard let root = names[Array("root".utf8)[...]], grammar.rules[root].range != nil else {
      throw GrammarFault(.noRoot, "the grammar has no rule root", at: 0)
    }
    let undefined = names.filter { grammar.rules[$0.value].range == nil }
    if let (name, rule) = undefined.min(by: { grammar.rules[$0.value].offset < grammar.rules[$1.value].offset }) {
      throw GrammarFault(
        .undefinedRule, "there is no rule \(String(decoding: name, as: UTF8.self))", at: grammar.rules[rule].offset)
    }
    return grammar
  }

  // MARK: - Rules

  private mutating func readRule() throws(GrammarFault) {
    let start = position
    guard let name = try readName() else { throw unexpected("the name of a rule") }
    skipSpace(acrossLines: false)
    let rule = try self.rule(named: name, at: start)
    guard grammar.rules[rule].range == nil else {
      throw GrammarFault(
        .duplicateRule, "there is a rule \(String(decoding: name, as: UTF8.self)) already", at: start)
    }
    grammar.rules[rule].offset = start
    guard bytes[position...].starts(with: "::=".utf8) else { throw unexpected("::=") }
    position += 3
    skipSpace(acrossLines: true)
    open = [OpenRule(rule: rule, offset: start, rulesBefore: ruleCount)]
    while !open.isEmpty { try readItem() }
    switch byte {
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"), nil: skipSpace(acrossLines: true)
    default: throw unexpected("an item, or the end of the line")
    }
  }

  /// Reads an item, a repetition, the bound of an alternative, or the end of the innermost rule that is open.
  private mutating func readItem() throws(GrammarFault) {
    let offset = position
    switch byte {
    case UInt8(ascii: "\""): try readLiteral()
    case UInt8(ascii: "["): try readSet()
    case UInt8(ascii: "<"), UInt8(ascii: "!"): try readToken()
    case UInt8(ascii: "."):
      position += 1
      open[open.count - 1].append(.terminal, size: 1)
    case UInt8(ascii: "("): return try openGroup()
    case UInt8(ascii: "*"): try readShortRepetition(0, nil)
    case UInt8(ascii: "+"): try readShortRepetition(1, nil)
    case UInt8(ascii: "?"): try readShortRepetition(0, 1)
    case UInt8(ascii: "{"): try readRepetition()
    case UInt8(ascii: "|"):
      position += 1
      skipSpace(acrossLines: true)
      let top = open.count - 1
      open[top].elements.append(.alternative)
      open[top].size += 1
      open[top].itemStart = open[top].elements.count
      open[top].itemSize = 0
      return
    case UInt8(ascii: ")") where open.count > 1:
      try closeRule()
      position += 1
    default:
      if let name = try readName() {
        let rule = try self.rule(named: name, at: offset)
        open[open.count - 1].append(.rule(rule), size: 1)
      } else if open.count > 1 {
        throw unexpected("an item or )")
      } else {
        return try closeRule()
      }
    }
    skipSpace(acrossLines: open.count > 1)
  }

  private mutating func openGroup() throws(GrammarFault) {
    guard open.count <= GrammarLimits.groupDepth else {
      throw GrammarFault(
        .nestedTooDeep, "more than \(GrammarLimits.groupDepth) groups within one another", at: position)
    }
    let rulesBefore = ruleCount
    let rule = try addRule(.plain, at: position)
    open.append(OpenRule(rule: rule, offset: position, rulesBefore: rulesBefore))
    position += 1
    skipSpace(acrossLines: true)
  }

  /// The innermost rule is complete; a group becomes an item of the one around it.
  private mutating func closeRule() throws(GrammarFault) {
    guard let closed = open.popLast() else { return }
    try define(closed.rule, closed.elements, size: closed.size + 1)
    guard !open.isEmpty else { return }
    open[open.count - 1].append(.rule(closed.rule), size: 1, rules: max(1, ruleCount - closed.rulesBefore))
  }

  mutating func define(
    _ rule: Int, _ elements: [GrammarRules.Element], size: Int
  ) throws(GrammarFault) {
    grammar.rules[rule].range = grammar.elements.count..<grammar.elements.count + elements.count
    grammar.rules[rule].size = size
    grammar.elements += elements
    try count(elements: size * grammar.rules[rule].count)
  }

  /// - Throws: When llama.cpp would have more elements than are taken.
  func checkSize(_ size: Int) throws(GrammarFault) {
    guard elementCount + size <= GrammarLimits.elements else {
      throw GrammarFault(
        .tooLarge, "the grammar has more than \(GrammarLimits.elements) elements, repetitions written out", at: position
      )
    }
  }

  private mutating func count(elements: Int) throws(GrammarFault) {
    try checkSize(elements)
    elementCount += elements
  }

  mutating func count(steps newSteps: Int) throws(GrammarFault) {
    steps += newSteps
    guard steps <= GrammarLimits.steps else {
      throw GrammarFault(.tooLarge, "repetitions of repetitions copy too much", at: position)
    }
  }

  mutating func addRule(_ kind: GrammarRules.Rule.Kind, at offset: Int) throws(GrammarFault) -> Int {
    let rule = GrammarRules.Rule(kind: kind, offset: offset)
    ruleCount += rule.count
    guard ruleCount <= GrammarLimits.rules else {
      throw GrammarFault(
        .tooLarge, "the grammar has more than \(GrammarLimits.rules) rules, groups and optional repetitions", at: offset
      )
    }
    grammar.rules.append(rule)
    return grammar.rules.count - 1
  }

  private mutating func rule(named name: ArraySlice<UInt8>, at offset: Int) throws(GrammarFault) -> Int {
    // Slices are equal by their elements.
    if let rule = names[name] { return rule }
    guard name.count <= GrammarLimits.nameBytes else {
      throw GrammarFault(.tooLarge, "a name has more than \(GrammarLimits.nameBytes) bytes", at: offset)
    }
    let rule = try addRule(.plain, at: offset)
    names[name] = rule
    return rule
  }

  // MARK: - Text

  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace(acrossLines: Bool) {
    while let byte {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
      case UInt8(ascii: "\r") where acrossLines, UInt8(ascii: "\n") where acrossLines: position += 1
      case UInt8(ascii: "#"):
        while let byte = self.byte, byte != UInt8(ascii: "\r"), byte != UInt8(ascii: "\n"), byte != 0 { position += 1 }
      default: return
      }
    }
  }

  private mutating func readName() throws(GrammarFault) -> ArraySlice<UInt8>? {
    let start = position
    while let byte, GrammarReader.isWord(byte) { position += 1 }
    return start == position ? nil : bytes[start..<position]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// What is wrong at the position.
  func unexpected(_ expected: String) -> GrammarFault {
    let found: String
    switch byte {
    case nil: found = "the end"
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): found = "the end of the line"
    case 0: found = "a NUL"
    case .some(0x20..<0x7F):
      found = String(decoding: bytes[position...position], as: UTF8.self)
    default: found = "something else"
    }
    return GrammarFault(.malformed, "expected \(expected), not \(found)", at: position)
  }
}
