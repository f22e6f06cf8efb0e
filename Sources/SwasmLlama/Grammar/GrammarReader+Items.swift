extension GrammarReader {
  // MARK: - Characters and tokens

  mutating func readLiteral() throws(GrammarFault) {
    position += 1
    var count = 0
    while byte != UInt8(ascii: "\"") {
      try readCharacter()
      count += 1
    }
    position += 1
    open[open.count - 1].append(.terminal, size: count)
  }

  mutating func readSet() throws(GrammarFault) {
    let start = position
    position += 1
    if byte == UInt8(ascii: "^") { position += 1 }
    var count = 0
    while byte != UInt8(ascii: "]") {
      try readCharacter()
      count += 1
      guard byte == UInt8(ascii: "-"), position + 1 < bytes.count, bytes[position + 1] != UInt8(ascii: "]") else {
        continue
      }
      position += 1
      try readCharacter()
      count += 1
    }
    // llama.cpp takes it for nothing at all, where it should be no character, or any.
    guard count > 0 else { throw GrammarFault(.malformed, "a set without characters", at: start) }
    position += 1
    open[open.count - 1].append(.terminal, size: count)
  }

  /// Steps over a character of a literal or a set.
  private mutating func readCharacter() throws(GrammarFault) {
    guard let byte, byte != 0 else { throw unexpected("a character") }
    guard byte == UInt8(ascii: "\\") else {
      position += 1
      while let byte = self.byte, byte & 0xC0 == 0x80 { position += 1 }
      return
    }
    let start = position
    position += 1
    let digits: Int
    switch self.byte {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "\\"), UInt8(ascii: "\""),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "-"):
      digits = 0
    default: throw GrammarFault(.invalidEscape, "unknown escape", at: start)
    }
    position += 1
    for _ in 0..<digits {
      guard let byte = self.byte, GrammarReader.isHexadecimal(byte) else {
        throw GrammarFault(.invalidEscape, "the escape needs \(digits) hexadecimal digits", at: start)
      }
      position += 1
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// `<[number]>` or `<text>`, and either after `!` for any other token. Whether a text is a token, the vocabulary says.
  mutating func readToken() throws(GrammarFault) {
    if byte == UInt8(ascii: "!") { position += 1 }
    guard byte == UInt8(ascii: "<") else { throw unexpected("<") }
    position += 1
    if byte == UInt8(ascii: "[") {
      position += 1
      let start = position
      guard let number = readNumber() else { throw unexpected("a token's number") }
      guard number <= Int(UInt32.max) else {
        throw GrammarFault(.malformed, "a token's number is beyond 32 bits", at: start)
      }
      guard byte == UInt8(ascii: "]") else { throw unexpected("]") }
      position += 1
    } else {
      while let byte, byte != UInt8(ascii: ">"), byte != 0 { position += 1 }
    }
    guard byte == UInt8(ascii: ">") else { throw unexpected(">") }
    position += 1
    open[open.count - 1].append(.terminal, size: 1)
  }

  /// `nil` where no digit is; at most 2^40.
  private mutating func readNumber() -> Int? {
    let start = position
    var number = 0
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      number = min(number * 10 + Int(byte - UInt8(ascii: "0")), 1 << 40)
      position += 1
    }
    return start == position ? nil : number
  }

  // MARK: - Repetitions

  mutating func readShortRepetition(_ minimum: Int, _ maximum: Int?) throws(GrammarFault) {
    let offset = position
    position += 1
    try repeatItem(minimum, maximum, at: offset)
  }

  mutating func readRepetition() throws(GrammarFault) {
    let offset = position
    let acrossLines = open.count > 1
    position += 1
    skipSpace(acrossLines: acrossLines)
    let minimum = try readRepetitionNumber()
    skipSpace(acrossLines: acrossLines)
    var maximum: Int? = minimum
    if byte == UInt8(ascii: ",") {
      position += 1
      skipSpace(acrossLines: acrossLines)
      maximum = nil
      if byte != UInt8(ascii: "}") {
        let start = position
        let number = try readRepetitionNumber()
        guard number >= minimum else {
          throw GrammarFault(
            .invalidRepetition, "at most \(number) repetitions are less than the \(minimum) that there must be",
            at: start)
        }
        maximum = number
        skipSpace(acrossLines: acrossLines)
      }
    }
    guard byte == UInt8(ascii: "}") else { throw unexpected("}") }
    position += 1
    try repeatItem(minimum, maximum, at: offset)
  }

  private mutating func readRepetitionNumber() throws(GrammarFault) -> Int {
    let start = position
    guard let number = readNumber() else { throw unexpected("a number of repetitions") }
    guard number <= GrammarLimits.repetitions else {
      throw GrammarFault(
        .repetitionTooLarge, "more than \(GrammarLimits.repetitions) repetitions", at: start)
    }
    return number
  }

  /// The last item becomes `minimum` copies of it, and a rule for those that may follow (`handle_repetitions`).
  private mutating func repeatItem(_ minimum: Int, _ maximum: Int?, at offset: Int) throws(GrammarFault) {
    let top = open.count - 1
    let (itemSize, itemRules) = (open[top].itemSize, open[top].itemRules)
    guard itemSize > 0 else { throw GrammarFault(.malformed, "there is nothing to repeat", at: offset) }
    let total = maximum.flatMap { $0 > 0 ? $0 : nil } ?? max(minimum, 1)
    guard itemRules * total <= GrammarLimits.repetitions else {
      throw GrammarFault(
        .repetitionTooLarge,
        "\(total) repetitions of what has \(itemRules) rules or repetitions are more than "
          + "\(GrammarLimits.repetitions) together", at: offset)
    }
    let optional = maximum.map { $0 - minimum } ?? 1
    try count(steps: (minimum + optional + 2) * itemSize)
    let item = try takeItem(at: offset)
    // Two say all that more of them do.
    if minimum > 0 { open[top].elements.append(item) }
    if minimum > 1 { open[top].elements.append(item.repeated(minimum - 1)) }
    var size = minimum * itemSize
    if optional > 0 {
      let isUnlimited = maximum == nil
      let rule = try addRule(.repetition(count: optional, isUnlimited: isUnlimited), at: offset)
      let next: [GrammarRules.Element] = isUnlimited || optional > 1 ? [.rule(rule)] : []
      try define(rule, [item] + next + [.alternative], size: itemSize + 3)
      open[top].elements.append(.rule(rule))
      size += 1
    }
    try checkSize(open[top].size + size)
    open[top].size += size - itemSize
    open[top].itemSize = size
    open[top].itemRules = itemRules * total
  }

  /// Takes the last item out of the innermost rule, as one element.
  private mutating func takeItem(at offset: Int) throws(GrammarFault) -> GrammarRules.Element {
    let top = open.count - 1
    let start = open[top].itemStart
    defer { open[top].elements.removeSubrange(start...) }
    if open[top].elements.count == start + 1, open[top].elements[start].copies == 1 { return open[top].elements[start] }
    let rule = try addRule(.inline, at: offset)
    try define(rule, Array(open[top].elements[start...]), size: 0)
    return .rule(rule)
  }
}
