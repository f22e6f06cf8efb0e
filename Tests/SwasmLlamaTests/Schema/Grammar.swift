/// A grammar in llama.cpp's notation, read as llama.cpp 0.3.36 of its Python package reads it, and no more than the
/// compiler has any use for.
struct Grammar {
  private(set) var rules: [[Sequence]] = []
  private(set) var names: [String: Int] = [:]

  typealias Sequence = [Item]

  struct Item {
    let expression: Expression
    let minimum: Int
    let maximum: Int
  }

  indirect enum Expression {
    case literal([UInt32])
    case set([ClosedRange<UInt32>])
    case rule(Int)
    case group([Sequence])
  }

  struct ReadError: Error, CustomStringConvertible {
    let description: String
  }

  /// MAX_REPETITION_THRESHOLD: with more a grammar is refused, or the repetition counts as unlimited.
  private static let repetitionLimit = 2000

  init(_ text: String) throws {
    var bodies: [(name: String, body: Substring)] = []
    for line in text.split(separator: "\n") {
      guard let separator = line.firstRange(of: " ::= ") else { throw ReadError(description: "no rule: \(line)") }
      let name = String(line[..<separator.lowerBound])
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
        throw ReadError(description: "no name: \(name)")
      }
      guard names.updateValue(bodies.count, forKey: name) == nil else { throw ReadError(description: "\(name) twice") }
      bodies.append((name, line[separator.upperBound...]))
    }
    guard bodies.first?.name == "root" else { throw ReadError(description: "the first rule is not root") }
    for (_, body) in bodies {
      var rest = Array(body.unicodeScalars)[...]
      rules.append(try alternatives(&rest))
      guard rest.isEmpty else { throw ReadError(description: "not read: \(String(String.UnicodeScalarView(rest)))") }
    }
    try refuseLeftRecursion()
  }

  // MARK: Reading

  private func alternatives(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> [Sequence] {
    var result = [try sequence(&rest)]
    while rest.first == "|" {
      rest.removeFirst()
      result.append(try sequence(&rest))
    }
    return result
  }

  private func sequence(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> Sequence {
    var result: Sequence = []
    while true {
      while rest.first == " " { rest.removeFirst() }
      guard let first = rest.first, first != "|", first != ")" else { return result }
      let expression: Expression
      var isEmptyLiteral = false
      switch first {
      case "\"":
        rest.removeFirst()
        var scalars: [UInt32] = []
        while rest.first != "\"" { scalars.append(try character(&rest)) }
        rest.removeFirst()
        isEmptyLiteral = scalars.isEmpty
        expression = .literal(scalars)
      case "[":
        rest.removeFirst()
        guard rest.first != "^" else { throw ReadError(description: "negated sets let surrogates through") }
        var ranges: [ClosedRange<UInt32>] = []
        while rest.first != "]" {
          let low = try character(&rest)
          var high = low
          if rest.first == "-", rest.dropFirst().first != "]" {
            rest.removeFirst()
            high = try character(&rest)
          }
          guard low <= high else { throw ReadError(description: "an empty range") }
          ranges.append(low...high)
        }
        rest.removeFirst()
        expression = .set(ranges)
      case "(":
        rest.removeFirst()
        expression = .group(try alternatives(&rest))
        guard rest.popFirst() == ")" else { throw ReadError(description: "no )") }
      default:
        var name = ""
        while let scalar = rest.first, scalar.properties.isASCIIHexDigit || scalar == "-" || scalar.isLetter {
          name.unicodeScalars.append(scalar)
          rest.removeFirst()
        }
        guard let rule = names[name] else { throw ReadError(description: "undefined: '\(name)' at \(first)") }
        expression = .rule(rule)
      }
      while rest.first == " " { rest.removeFirst() }
      let (minimum, maximum) = try repetition(&rest)
      if isEmptyLiteral && (minimum, maximum) != (1, 1) { throw ReadError(description: "an empty literal repeated") }
      result.append(Item(expression: expression, minimum: minimum, maximum: maximum))
    }
  }

  private func repetition(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> (Int, Int) {
    if rest.first == "?" {
      rest.removeFirst()
      return (0, 1)
    }
    guard rest.first == "{" else { return (1, 1) }
    guard let end = rest.firstIndex(of: "}") else { throw ReadError(description: "no }") }
    let text = String(String.UnicodeScalarView(rest[rest.startIndex..<end].dropFirst()))
    rest = rest[(end + 1)...]
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard let minimum = numbers.first ?? nil, let maximum = numbers.last ?? nil, numbers.count <= 2,
      minimum <= maximum, maximum > 0, maximum <= Self.repetitionLimit
    else { throw ReadError(description: "a repetition \(text)") }
    return (minimum, maximum)
  }

  private func character(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> UInt32 {
    guard let scalar = rest.popFirst() else { throw ReadError(description: "an open literal") }
    guard scalar.isASCII else { throw ReadError(description: "not ASCII") }
    if scalar != "\\" { return scalar.value }
    guard let escape = rest.popFirst() else { throw ReadError(description: "an open escape") }
    let width: Int
    switch escape {
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "\"", "\\": return escape.value
    case "x": width = 2
    case "u": width = 4
    case "U": width = 8
    default: throw ReadError(description: "the escape \\\(escape)")
    }
    let digits = String(String.UnicodeScalarView(rest.prefix(width)))
    guard digits.utf8.count == width, let value = UInt32(digits, radix: 16) else {
      throw ReadError(description: "the digits \(digits)")
    }
    rest.removeFirst(width)
    return value
  }

  // MARK: Left recursion

  /// llama.cpp refuses it, and the matcher would not end.
  private func refuseLeftRecursion() throws {
    var state = [Int](repeating: 0, count: rules.count)
    func visit(_ rule: Int) throws {
      if state[rule] == 2 { return }
      guard state[rule] == 0 else { throw ReadError(description: "left recursion") }
      state[rule] = 1
      try rules[rule].forEach(visitStart)
      state[rule] = 2
    }
    func visitStart(_ sequence: Sequence) throws {
      for item in sequence {
        switch item.expression {
        case .literal(let scalars): if !scalars.isEmpty && item.minimum > 0 { return }
        case .set: if item.minimum > 0 { return }
        case .rule(let rule):
          try visit(rule)
          // No rule of the compiler's accepts the empty text.
          if item.minimum > 0 { return }
        case .group(let alternatives):
          try alternatives.forEach(visitStart)
          if item.minimum > 0 && !alternatives.contains(where: { $0.allSatisfy(isEmptyLiteral) }) { return }
        }
      }
    }
    for rule in rules.indices { try visit(rule) }
  }

  private func isEmptyLiteral(_ item: Item) -> Bool {
    if case .literal(let scalars) = item.expression { scalars.isEmpty } else { false }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { isASCII && properties.isAlphabetic }
}

// MARK: Matching

extension Grammar {
  /// Whether the whole text is a sentence of the grammar.
  func accepts(_ text: String) -> Bool {
    var match = Match(grammar: self, text: text.unicodeScalars.map(\.value))
    return match.ends(of: 0, at: 0).contains(match.text.count)
  }

  /// All ways at once: for each rule and each position the positions at which it can end.
  private struct Match {
    let grammar: Grammar
    let text: [UInt32]
    var known: [[Int]: Set<Int>] = [:]

    mutating func ends(of rule: Int, at position: Int) -> Set<Int> {
      if let ends = known[[rule, position]] { return ends }
      let result = ends(of: grammar.rules[rule], at: position)
      known[[rule, position]] = result
      return result
    }

    private mutating func ends(of alternatives: [Sequence], at position: Int) -> Set<Int> {
      var result: Set<Int> = []
      for sequence in alternatives {
        var positions: Set<Int> = [position]
        for item in sequence {
          positions = ends(of: item, from: positions)
          if positions.isEmpty { break }
        }
        result.formUnion(positions)
      }
      return result
    }

    private mutating func ends(of item: Item, from start: Set<Int>) -> Set<Int> {
      var result: Set<Int> = item.minimum == 0 ? start : []
      var positions = start
      for count in 1...item.maximum {
        var next: Set<Int> = []
        for position in positions {
          switch item.expression {
          case .literal(let scalars):
            if text[position...].starts(with: scalars) { next.insert(position + scalars.count) }
          case .set(let ranges):
            if position < text.count, ranges.contains(where: { $0.contains(text[position]) }) {
              next.insert(position + 1)
            }
          case .rule(let rule): next.formUnion(ends(of: rule, at: position))
          case .group(let alternatives): next.formUnion(ends(of: alternatives, at: position))
          }
        }
        if next.isEmpty { break }
        positions = next
        if count >= item.minimum { result.formUnion(positions) }
      }
      return result
    }
  }
}
