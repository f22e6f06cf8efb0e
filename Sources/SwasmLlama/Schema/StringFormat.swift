/// Formats of strings that are generated: fewer strings than the format allows, all of them valid.
struct StringFormat {
  /// Of the text between the quotes.
  let expression: String
  /// The shortest and the longest text.
  let lengths: [Int]

  /// `nil` for formats that are taken for annotations only.
  init?(named name: String) {
    switch name {
    // Years from 1000 to 2999, in which February has 28 days.
    case "date": self.init(expression: Self.date, lengths: [10, 10])
    case "time": self.init(expression: Self.time, lengths: [9, 21])
    case "date-time": self.init(expression: "\(Self.date) \"T\" \(Self.time)", lengths: [20, 32])
    case "uuid":
      let groups = [8, 4, 4, 4, 12].map { "[0-9a-f]{\($0)}" }
      self.init(expression: groups.joined(separator: " \"-\" "), lengths: [36, 36])
    default: return nil
    }
  }

  private init(expression: String, lengths: [Int]) {
    self.expression = expression
    self.lengths = lengths
  }

  private static let date =
    "[12] [0-9]{3} \"-\" (\"0\" ([13578] \"-\" day31 | [469] \"-\" day30 | \"2-\" day28)"
    + " | \"1\" ([02] \"-\" day31 | \"1-\" day30))"
  /// Without leap seconds.
  private static let time =
    "hour \":\" [0-5] [0-9] \":\" [0-5] [0-9] (\".\" [0-9]{1,6})? (\"Z\" | [+\\x2D] hour \":\" [0-5] [0-9])"

  /// The rules that a format's expression refers to.
  static func rules(of name: String) -> [(name: String, body: String)] {
    switch name {
    case "date": days
    case "time": [hour]
    case "date-time": days + [hour]
    default: []
    }
  }

  private static let days = [
    ("day31", "\"0\" [1-9] | [12] [0-9] | \"3\" [01]"),
    ("day30", "\"0\" [1-9] | [12] [0-9] | \"30\""),
    ("day28", "\"0\" [1-9] | \"1\" [0-9] | \"2\" [0-8]"),
  ]
  private static let hour = ("hour", "[01] [0-9] | \"2\" [0-3]")
}
