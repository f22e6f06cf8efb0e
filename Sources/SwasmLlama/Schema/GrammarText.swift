/// Pieces of llama.cpp's grammar notation (GBNF), in ASCII.
enum GrammarText {
  /// llama.cpp refuses longer repetitions and writes out shorter ones.
  static let repetitionLimit = 2000
  /// Alternatives that may come at one place: llama.cpp compares each with all others.
  static let alternativeLimit = 900

  /// A literal in quotes.
  static func literal(_ text: String) -> String { literal(text.unicodeScalars) }

  static func literal(_ text: some Sequence<Unicode.Scalar>) -> String {
    var result = "\""
    for scalar in text {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += escaped(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(letter)" + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// `item` as many times as that: one item of the notation, or a rule's name. Empty when `maximum` is 0.
  /// - Precondition: `minimum` and what `maximum` is above it are at most some thousands.
  static func repeated(_ item: String, _ minimum: Int, _ maximum: Int) -> String {
    if maximum <= 0 { return "" }
    if maximum > repetitionLimit {
      var pieces: [String] = []
      var rest = minimum
      while rest > 0 {
        pieces.append(repeated(item, min(rest, repetitionLimit), min(rest, repetitionLimit)))
        rest -= repetitionLimit
      }
      pieces.append(repeated(item, 0, min(maximum - minimum, repetitionLimit)))
      return pieces.filter { !$0.isEmpty }.joined(separator: " ")
    }
    switch (minimum, maximum) {
    case (1, 1): return item
    case (0, 1): return item + "?"
    case (let minimum, maximum) where minimum == maximum: return "\(item){\(maximum)}"
    default: return "\(item){\(minimum),\(maximum)}"
    }
  }

  /// One of the texts, those with a common start written together, so that a sampler follows few of them at a time.
  static func oneOf(_ texts: [String]) -> String {
    oneOf(texts.map { Array($0.unicodeScalars)[...] }, depth: 0)
  }

  /// Beyond it groups within groups are written side by side: readers of the notation recurse into them.
  private static let groupDepth = 12

  private static func oneOf(_ texts: [ArraySlice<Unicode.Scalar>], depth: Int) -> String {
    guard let first = texts.first else { return "\"\"" }
    if texts.count == 1 { return literal(first) }
    if depth > 0 && depth >= groupDepth { return texts.map { literal($0) }.joined(separator: " | ") }
    var groups: [[ArraySlice<Unicode.Scalar>]] = []
    var positions: [Unicode.Scalar: Int] = [:]
    var isEndIncluded = false
    for text in texts {
      guard let scalar = text.first else {
        isEndIncluded = true
        continue
      }
      if let position = positions[scalar] {
        groups[position].append(text)
      } else {
        positions[scalar] = groups.count
        groups.append([text])
      }
    }
    var alternatives: [String] = []
    for group in groups {
      let common = commonStart(group)
      let start = literal(group.first?.prefix(common) ?? [])
      let rest = group.map { $0.dropFirst(common) }
      alternatives.append(group.count == 1 ? start : "\(start) (\(oneOf(rest, depth: depth + 1)))")
    }
    if isEndIncluded { alternatives.append("\"\"") }
    return alternatives.joined(separator: " | ")
  }

  private static func commonStart(_ texts: [ArraySlice<Unicode.Scalar>]) -> Int {
    guard let first = texts.first else { return 0 }
    var count = first.count
    for text in texts.dropFirst() {
      count = min(count, zip(first, text).prefix { $0 == $1 }.count)
    }
    return count
  }
}
