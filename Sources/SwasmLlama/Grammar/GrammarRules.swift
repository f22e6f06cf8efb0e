/// The rules of a grammar as llama.cpp makes them: groups and repetitions are rules of their own. Repetitions are not
/// written out, so that there is no more of them than text.
struct GrammarRules {
  /// Of all rules, one after another.
  var elements: [Element] = []
  /// In the order in which llama.cpp numbers them.
  var rules: [Rule] = []

  struct Element {
    enum Kind: UInt8 {
      /// Characters or tokens.
      case terminal
      /// A rule, as often as `copies` says.
      case rule
      /// Between two alternatives.
      case alternative
    }
    let kind: Kind
    var rule: Int32 = -1
    var copies: Int32 = 1

    static let terminal = Element(kind: .terminal)
    static let alternative = Element(kind: .alternative)
    static func rule(_ rule: Int) -> Element { Element(kind: .rule, rule: Int32(clamping: rule)) }

    func repeated(_ count: Int) -> Element {
      var element = self
      element.copies = Int32(clamping: count)
      return element
    }
  }

  struct Rule {
    enum Kind {
      /// Named, or of a group.
      case plain
      /// What llama.cpp makes of the optional part of a repetition: so many rules, each with the one before, or one with
      /// itself. One rule stands for all of them, in which the next one is itself.
      case repetition(count: Int, isUnlimited: Bool)
      /// A sequence that is not a rule of llama.cpp.
      case inline
    }
    var kind: Kind
    /// Of `elements`; `nil` until it is defined.
    var range: Range<Int>?
    /// Elements that llama.cpp has for it, or for each of a repetition's rules.
    var size = 0
    /// Where it is defined, or where it is first named.
    var offset: Int

    /// How many rules of llama.cpp it stands for.
    var count: Int {
      switch kind {
      case .plain: 1
      case .repetition(let count, _): count
      case .inline: 0
      }
    }
    /// Whether `rule` in its own elements is another one.
    var isChain: Bool {
      if case .repetition(_, isUnlimited: false) = kind { true } else { false }
    }
  }

  /// Goes through the rules with which a rule can begin.
  struct Beginnings {
    let rule: Int
    private var position: Int
    private let end: Int
    /// Whether all elements before may be empty.
    private var isOpen = true
    /// Whether a chain's next rule is among them.
    private(set) var hasNextOfChain = false

    struct Edge {
      let rule: Int
      let copies: Int
      /// Something follows it, which the engine has to remember.
      let hasRest: Bool
    }

    init(of rule: Int, in rules: GrammarRules) {
      self.rule = rule
      let range = rules.rules[rule].range ?? 0..<0
      position = range.lowerBound
      end = range.upperBound
    }

    /// - Parameter isEmpty: Of each rule, whether it may be empty.
    mutating func next(in rules: GrammarRules, _ isEmpty: [Bool]) -> Edge? {
      while position < end {
        let element = rules.elements[position]
        position += 1
        switch element.kind {
        case .alternative: isOpen = true
        case .terminal: isOpen = false
        case .rule:
          guard isOpen else { continue }
          let target = Int(element.rule)
          isOpen = isEmpty[target]
          if target == rule, rules.rules[rule].isChain {
            hasNextOfChain = true
            continue
          }
          let isLast = position >= end || rules.elements[position].kind == .alternative
          return Edge(rule: target, copies: Int(element.copies), hasRest: !isLast || element.copies > 1)
        }
      }
      return nil
    }
  }
}
