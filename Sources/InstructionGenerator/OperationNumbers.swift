/// The number of each operation: what its name was given once stays, and new ones come last. So a new row changes few lines,
/// and numbers in what was made with an older table keep their meaning.
struct OperationNumbers {
  /// Names by number; a name that begins with `-` is that of an operation that is gone.
  private(set) var entries: [String]
  private(set) var byName: [String: Int] = [:]

  /// - Parameter old: The numbers that have been given.
  init(_ names: [String], after old: [String]) throws(GeneratorError) {
    entries = old
    let made = Set(names)
    for (number, entry) in old.enumerated() {
      let name = entry.hasPrefix("-") ? String(entry.dropFirst()) : entry
      guard byName.updateValue(number, forKey: name) == nil else {
        throw GeneratorError("\(name) has two numbers in OperationNumbers+Generated.swift")
      }
      if entry.hasPrefix("-") {
        guard !made.contains(name) else { throw GeneratorError("\(name) is made again: take the - before it away") }
      } else if !made.contains(name) {
        throw GeneratorError(
          "nothing makes the operation \(name) any more; if that is meant, write -\(name) in OperationNumbers+Generated.swift"
        )
      }
    }
    for name in names where byName[name] == nil {
      byName[name] = entries.count
      entries.append(name)
    }
    guard entries.count < 0xFFFF else { throw GeneratorError("there are more operations than numbers of 16 bits") }
  }

  /// Nil for those that are gone.
  var names: [String?] { entries.map { $0.hasPrefix("-") ? nil : $0 } }

  var file: String {
    """
    // InstructionGenerator appends to this list; a name stays where it is. Write - before the name of an operation that is
    // to go: its number is not given again.
    // swift-format-ignore-file

    /// The names of all operations in the order of their numbers.
    let operationNumbers: [String] = \"""
    \(entries.joined(separator: "\n"))
    \""".split(separator: "\\n").map(String.init)

    """
  }
}

// MARK: - The operations in the order of their numbers

func operationEnum(_ numbers: OperationNumbers, _ layouts: [String: String]) -> String {
  var cases: [String] = []
  var isAfterGap = false
  for (number, name) in numbers.names.enumerated() {
    if let name { cases.append("  case \(swiftCase(name))" + (isAfterGap ? " = \(number)" : "")) }
    isAfterGap = name == nil
  }
  let digits = numbers.names.map { $0.flatMap { layouts[$0] } ?? "000" }
  let lines = stride(from: 0, to: digits.count, by: 32).map { start in
    "  " + digits[start..<min(start + 32, digits.count)].joined() + "\\"
  }
  return """
    \(header)/// Everything that the machine can do: one handler each. Names tell the operands: `s` frame slot, `a` accumulator, `i`
    /// immediate; `__` joins the parts of a fused operation. Numbers never change their meaning; new ones come last.
    public enum Operation: UInt16, CaseIterable, Sendable, BitwiseCopyable {
    \(cases.joined(separator: "\n"))
    }

    /// For each number, three characters: how many 16-, 32- and 64-bit fields the operation has, counted from the digit 0.
    let operationLayouts: StaticString = \"""
    \(lines.joined(separator: "\n"))

      \"""

    """
}

func addresses(_ numbers: OperationNumbers) -> String {
  let lines = numbers.names.map { "  table.add(op_\($0 ?? "unreachable"))" + ($0 == nil ? "  // gone" : "") }
  return """
    \(header)/// Code addresses of all handlers by number.
    @inline(never) func makeOperationAddresses() -> UnsafeMutablePointer<UInt> {
      var table = AddressTable(capacity: \(numbers.entries.count))
    \(lines.joined(separator: "\n"))
      return table.addresses
    }

    """
}
