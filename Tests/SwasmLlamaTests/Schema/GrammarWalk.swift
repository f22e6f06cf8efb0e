/// Random sentences of a grammar.
struct GrammarWalk {
  private let grammar: Grammar
  private var generator: SplitMix
  /// The lengths of the rules' shortest sentences.
  private let shortest: [Int]

  struct WalkError: Error {}

  /// - Throws: when there is a rule without a sentence: a model that gets there would not come to an end.
  init(_ grammar: Grammar, seed: UInt64) throws {
    self.grammar = grammar
    generator = SplitMix(state: seed)
    var shortest = [Int](repeating: Self.endless, count: grammar.rules.count)
    var isChanged = true
    while isChanged {
      isChanged = false
      for (index, rule) in grammar.rules.enumerated() {
        let length = rule.map { Self.length($0, shortest) }.min() ?? Self.endless
        if length < shortest[index] {
          shortest[index] = length
          isChanged = true
        }
      }
    }
    guard shortest.allSatisfy({ $0 < Self.endless }) else { throw WalkError() }
    self.shortest = shortest
  }

  private static let endless = 1 << 40

  private static func length(_ sequence: Grammar.Sequence, _ shortest: [Int]) -> Int {
    var total = 0
    for item in sequence where item.minimum > 0 {
      let length =
        switch item.expression {
        case .literal(let scalars): scalars.count
        case .set: 1
        case .rule(let rule): shortest[rule]
        case .group(let alternatives): alternatives.map { Self.length($0, shortest) }.min() ?? endless
        }
      total = min(endless, total + length * item.minimum)
    }
    return total
  }

  /// - Parameter length: once so many characters are there the shortest ways are taken.
  mutating func sentence(length: Int) -> String {
    var output = String.UnicodeScalarView()
    walk(grammar.rules[0], &output, length)
    return String(output)
  }

  private mutating func walk(_ alternatives: [Grammar.Sequence], _ output: inout String.UnicodeScalarView, _ limit: Int)
  {
    var candidates = alternatives
    if output.count >= limit {
      let best = candidates.map { Self.length($0, shortest) }.min()
      candidates = candidates.filter { Self.length($0, shortest) == best }
    }
    for item in candidates.randomElement(using: &generator) ?? [] {
      var count = item.minimum
      if output.count < limit {
        let more = min(item.maximum - item.minimum, Int.random(in: 0...6, using: &generator))
        count += Int.random(in: 0...more, using: &generator)
        if Int.random(in: 0..<40, using: &generator) == 0 { count = item.maximum }
      }
      for _ in 0..<count {
        switch item.expression {
        case .literal(let scalars): output += scalars.compactMap { Unicode.Scalar($0) }
        case .set(let ranges):
          guard let range = ranges.randomElement(using: &generator) else { continue }
          let values = [range.lowerBound, range.upperBound, UInt32.random(in: range, using: &generator)]
          // A surrogate would be left out here; that there are none in sets is a test of its own.
          if let scalar = Unicode.Scalar(values.randomElement(using: &generator) ?? 0) { output.append(scalar) }
        case .rule(let rule): walk(grammar.rules[rule], &output, limit)
        case .group(let alternatives): walk(alternatives, &output, limit)
        }
      }
    }
  }
}

/// Sebastiano Vigna's generator: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
