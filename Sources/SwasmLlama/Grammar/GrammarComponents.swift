/// Rules that can begin with one another, as sets of such rules (Tarjan's strongly connected components): a set comes
/// after all those with which its rules can begin. Takes no native stack.
struct GrammarComponents {
  /// Rules of each set.
  private(set) var sets: [[Int]] = []
  /// The set of each rule.
  private(set) var indices: [Int]

  /// - Parameter isEmpty: Of each rule, whether it counts as one that may be empty.
  init(_ grammar: GrammarRules, isEmpty: [Bool]) {
    let count = grammar.rules.count
    indices = [Int](repeating: -1, count: count)
    /// When a rule was met, and the earliest one that it leads back to; -1 before.
    var order = [Int](repeating: -1, count: count)
    var earliest = order
    var met = 0
    var unassigned: [Int] = []
    var path: [GrammarRules.Beginnings] = []
    func meet(_ rule: Int) {
      order[rule] = met
      earliest[rule] = met
      met += 1
      unassigned.append(rule)
      path.append(GrammarRules.Beginnings(of: rule, in: grammar))
    }
    for start in 0..<count where order[start] < 0 {
      meet(start)
      while let rule = path.last?.rule {
        if let edge = path[path.count - 1].next(in: grammar, isEmpty) {
          if order[edge.rule] < 0 {
            meet(edge.rule)
          } else if indices[edge.rule] < 0 {
            earliest[rule] = min(earliest[rule], order[edge.rule])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.rule { earliest[parent] = min(earliest[parent], earliest[rule]) }
        guard earliest[rule] == order[rule], let first = unassigned.lastIndex(of: rule) else { continue }
        for member in unassigned[first...] { indices[member] = sets.count }
        sets.append(Array(unassigned[first...]))
        unassigned.removeSubrange(first...)
      }
    }
  }
}
