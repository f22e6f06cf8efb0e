/// What llama.cpp would do with the rules of a grammar: whether it ends, and how long it takes.
///
/// llama.cpp keeps a stack of what has to follow for each way in which the text can go on, and replaces rules on top of it by
/// their alternatives until a character is there. Where a rule can begin with itself, with something to remember behind it,
/// that has no end; where no alternative comes to a character or an end, there is no stack, on which it aborts. Its own
/// check (`llama_grammar_detect_left_recursion`) treats as empty only rules that have an empty alternative, looks
/// at a rule as often as others begin with it, and recurses.
struct GrammarAnalysis {
  private let grammar: GrammarRules
  /// Rules that llama.cpp's check takes for empty.
  private let isWrittenEmpty: [Bool]
  /// Rules that may be empty.
  private let isEmpty: [Bool]

  static func check(_ grammar: GrammarRules) throws(GrammarFault) {
    let analysis = GrammarAnalysis(grammar)
    try analysis.checkRecursion()
    try analysis.checkBeginnings()
  }

  private init(_ grammar: GrammarRules) {
    self.grammar = grammar
    isWrittenEmpty = GrammarAnalysis.writtenEmpty(grammar)
    isEmpty = GrammarAnalysis.empty(grammar)
  }

  // MARK: - Rules that may be empty

  private static func writtenEmpty(_ grammar: GrammarRules) -> [Bool] {
    var result: [Bool] = []
    for rule in grammar.rules {
      let elements = grammar.elements[rule.range ?? 0..<0]
      // A sequence within another one is empty where each of its elements is; these come before it.
      if case .inline = rule.kind {
        result.append(elements.allSatisfy { $0.kind == .rule && isWrittenEmpty($0, result, grammar) })
      } else {
        result.append(hasEmptyAlternative(elements))
      }
    }
    return result
  }

  private static func isWrittenEmpty(
    _ element: GrammarRules.Element, _ known: [Bool], _ grammar: GrammarRules
  ) -> Bool {
    let rule = Int(element.rule)
    return rule < known.count ? known[rule] : hasEmptyAlternative(grammar.elements[grammar.rules[rule].range ?? 0..<0])
  }

  private static func hasEmptyAlternative(_ elements: ArraySlice<GrammarRules.Element>) -> Bool {
    var isAtStart = true
    for element in elements {
      if element.kind == .alternative, isAtStart { return true }
      isAtStart = element.kind == .alternative
    }
    return isAtStart
  }

  private static func empty(_ grammar: GrammarRules) -> [Bool] {
    var result = [Bool](repeating: false, count: grammar.rules.count)
    // Of each alternative, its rule and how many of its elements are not known to be empty.
    var alternatives: [(rule: Int, left: Int)] = []
    // Of each rule, the alternatives that it is in.
    var users = [[Int32]](repeating: [], count: grammar.rules.count)
    var queue: [Int] = []
    func end(of alternative: Int) {
      guard alternatives[alternative].left == 0, !result[alternatives[alternative].rule] else { return }
      result[alternatives[alternative].rule] = true
      queue.append(alternatives[alternative].rule)
    }
    for (index, rule) in grammar.rules.enumerated() {
      alternatives.append((index, 0))
      for element in grammar.elements[rule.range ?? 0..<0] {
        switch element.kind {
        case .terminal: alternatives[alternatives.count - 1].left += 1
        case .rule:
          alternatives[alternatives.count - 1].left += 1
          users[Int(element.rule)].append(Int32(clamping: alternatives.count - 1))
        case .alternative:
          end(of: alternatives.count - 1)
          alternatives.append((index, 0))
        }
      }
      end(of: alternatives.count - 1)
    }
    while let rule = queue.popLast() {
      for alternative in users[rule] {
        alternatives[Int(alternative)].left -= 1
        end(of: Int(alternative))
      }
    }
    return result
  }

  // MARK: - llama.cpp's check

  private func checkRecursion() throws(GrammarFault) {
    let components = GrammarComponents(grammar, isEmpty: isWrittenEmpty)
    var steps = [Int](repeating: 0, count: grammar.rules.count)
    var depths = steps
    for set in components.sets {
      let rule = set[0]
      let definition = grammar.rules[rule]
      var beginnings = GrammarRules.Beginnings(of: rule, in: grammar)
      while let edge = beginnings.next(in: grammar, isWrittenEmpty) {
        guard components.indices[edge.rule] != components.indices[rule] else { throw leftRecursion(set) }
        steps[rule] += edge.copies * steps[edge.rule]
        depths[rule] = max(depths[rule], depths[edge.rule])
        try limit(steps[rule], GrammarLimits.steps, rule, "looking for left recursion takes too long")
      }
      steps[rule] += 2 * definition.size
      if definition.count > 0 { depths[rule] += 1 }
      if beginnings.hasNextOfChain {
        steps[rule] *= definition.count
        depths[rule] += definition.count
      }
      try limit(steps[rule], GrammarLimits.steps, rule, "looking for left recursion takes too long")
      guard depths[rule] <= GrammarLimits.chainDepth else {
        throw GrammarFault(
          .nestedTooDeep, "more than \(GrammarLimits.chainDepth) rules begin with one another", at: definition.offset)
      }
    }
    try checkSum(of: steps)
  }

  /// llama.cpp begins at each rule that it has not seen by then.
  private func checkSum(of steps: [Int]) throws(GrammarFault) {
    var isSeen = [Bool](repeating: false, count: grammar.rules.count)
    var sum = 0
    for start in grammar.rules.indices where !isSeen[start] && grammar.rules[start].count > 0 {
      sum += steps[start]
      var open = [start]
      isSeen[start] = true
      while let rule = open.popLast() {
        var beginnings = GrammarRules.Beginnings(of: rule, in: grammar)
        while let edge = beginnings.next(in: grammar, isWrittenEmpty) {
          guard !isSeen[edge.rule] else { continue }
          isSeen[edge.rule] = true
          open.append(edge.rule)
        }
        // The other rules of a chain, where they do not begin with one another.
        if !beginnings.hasNextOfChain { sum += max(0, grammar.rules[rule].count - 1) * steps[rule] }
      }
      try limit(sum, GrammarLimits.steps, start, "looking for left recursion takes too long")
    }
  }

  // MARK: - Ways to begin

  private func checkBeginnings() throws(GrammarFault) {
    let components = GrammarComponents(grammar, isEmpty: isEmpty)
    // How many stacks there are while a rule is replaced, and how many of them come to a character.
    var stacks: [Int] = []
    var ways: [Int] = []
    for (index, set) in components.sets.enumerated() {
      var count = 0
      var waysOfSet = 0
      for rule in set {
        let definition = grammar.rules[rule]
        let own = beginningsOf(rule)
        let run = own.emptyRun
        try limit(run, GrammarLimits.emptyRun, rule, "too many items that may be empty follow one another")
        var sum = own.count
        var waysOfRule = own.characters
        var beginnings = GrammarRules.Beginnings(of: rule, in: grammar)
        while let edge = beginnings.next(in: grammar, isEmpty) {
          let target = components.indices[edge.rule]
          if target == index {
            guard !edge.hasRest else { throw leftRecursion(set) }
            continue
          }
          sum += edge.copies * stacks[target]
          waysOfRule += edge.copies * ways[target]
          try limit(sum, GrammarLimits.beginnings, rule, "a rule can begin in too many ways")
        }
        if beginnings.hasNextOfChain {
          try limit(definition.count, GrammarLimits.emptyRun, rule, "what may be empty is repeated too often")
          sum *= definition.count
          waysOfRule *= definition.count
          try limit(waysOfRule, GrammarLimits.waysOfRun, rule, "what may be empty is repeated too often")
        }
        count += sum
        waysOfSet += waysOfRule
        try limit(count, GrammarLimits.beginnings, rule, "a rule can begin in too many ways")
      }
      stacks.append(count)
      ways.append(waysOfSet)
      guard waysOfSet > 0 || set.contains(where: { isEmpty[$0] }) else {
        throw GrammarFault(
          .leftRecursion, "the rule comes neither to a character nor to an end", at: firstOffset(set))
      }
    }
    for rule in grammar.rules.indices { try checkRuns(rule, components, ways) }
  }

  /// Ways to go on in items that may be empty and the one after them.
  private func checkRuns(_ rule: Int, _ components: GrammarComponents, _ ways: [Int]) throws(GrammarFault) {
    var sum = 0
    var isRun = false
    for element in grammar.elements[grammar.rules[rule].range ?? 0..<0] {
      guard element.kind == .rule else {
        (sum, isRun) = (0, false)
        continue
      }
      sum += Int(element.copies) * ways[components.indices[Int(element.rule)]]
      if isEmpty[Int(element.rule)] {
        isRun = true
        try limit(sum, GrammarLimits.waysOfRun, rule, "too many items that may be empty follow one another")
      } else {
        if isRun {
          try limit(sum, GrammarLimits.waysOfRun, rule, "too many items that may be empty follow one another")
        }
        (sum, isRun) = (0, false)
      }
    }
  }

  /// Those that are no rules, and the longest run of elements that may be empty.
  private func beginningsOf(_ rule: Int) -> (count: Int, characters: Int, emptyRun: Int) {
    var (count, characters, isOpen) = (2, 0, true)
    var (run, longestRun) = (0, 0)
    for element in grammar.elements[grammar.rules[rule].range ?? 0..<0] {
      switch element.kind {
      case .alternative:
        count += 1
        run = 0
        isOpen = true
      case .terminal:
        run = 0
        if isOpen {
          count += 1
          characters += 1
        }
        isOpen = false
      case .rule:
        run = isEmpty[Int(element.rule)] ? run + Int(element.copies) : 0
        longestRun = max(longestRun, run)
        isOpen = isOpen && isEmpty[Int(element.rule)]
      }
    }
    return (count, characters, longestRun)
  }

  // MARK: - Faults

  private func limit(_ value: Int, _ limit: Int, _ rule: Int, _ message: String) throws(GrammarFault) {
    guard value <= limit else { throw GrammarFault(.tooLarge, message, at: grammar.rules[rule].offset) }
  }

  private func leftRecursion(_ set: [Int]) -> GrammarFault {
    GrammarFault(.leftRecursion, "the rule can begin with itself", at: firstOffset(set))
  }

  private func firstOffset(_ set: [Int]) -> Int { set.map { grammar.rules[$0].offset }.min() ?? 0 }
}
