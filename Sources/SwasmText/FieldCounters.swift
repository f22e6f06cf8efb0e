/// The indices that definitions have, in the order in which they are read.
struct FieldCounters {
  enum Kind: Int, CaseIterable {
    case function, table, memory, global, tag, element, data

    /// Of what is imported.
    init?(word: String) {
      switch word {
      case "func": self = .function
      case "table": self = .table
      case "memory": self = .memory
      case "global": self = .global
      case "tag": self = .tag
      default: return nil
      }
    }
  }

  private var counts = Array(repeating: 0, count: Kind.allCases.count)

  mutating func take(_ kind: Kind) -> Int {
    defer { counts[kind.rawValue] += 1 }
    return counts[kind.rawValue]
  }
}
