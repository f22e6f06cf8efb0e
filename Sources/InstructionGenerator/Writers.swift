/// The texts of all generated files, by path below the package's root.
func generatedFiles() throws(GeneratorError) -> [(path: String, contents: String)] {
  try check(operationRows + runtimeRows)
  let catalog = FamilyCatalog(table: instructionTable)
  var operations = catalog.families.flatMap { family in
    family.variants.sorted { variantKey($0) < variantKey($1) }.map { Operation(family, variant: $0) }
  }
  let byName = Dictionary(uniqueKeysWithValues: operations.map { ($0.name, $0) })
  var fused: [(first: String, second: String, operation: Operation)] = []
  var seen: Set<String> = []
  for pair in fusedPairs {
    guard let first = byName[pair.first], let second = byName[pair.second],
      let operation = Operation(fusing: first, with: second, group: "Fused"), seen.insert(operation.name).inserted
    else { continue }
    fused.append((pair.first, pair.second, operation))
  }
  var keeping: [(first: String, second: String, operation: Operation)] = []
  for pair in keepingPairs {
    guard let first = byName[pair.first], let second = byName[pair.second],
      let operation = Operation(fusing: first, with: second, keeping: true, group: "FusedKeeping"),
      seen.insert(operation.name).inserted
    else { continue }
    keeping.append((pair.first, pair.second, operation))
  }
  operations += fused.map(\.operation) + keeping.map(\.operation)

  var files: [(path: String, contents: String)] = []
  var sources: [String: [String]] = [:]
  var layouts: [String] = operationRows.map(\.form.layout.digits)
  for operation in operations {
    let handler = HandlerWriter.write(operation)
    layouts.append(handler.layout)
    sources[operation.group, default: []].append(handler.source)
  }
  for (group, functions) in sources.sorted(by: { $0.key < $1.key }) {
    files.append(
      ("Sources/SwasmInterpreter/Handlers/\(group)+Generated.swift", header + functions.joined(separator: "\n")))
  }
  let names = operationRows.map(\.name) + operations.map(\.name)
  files.append(("Sources/SwasmInterpreter/Bytecode/Operation+Generated.swift", operationEnum(names, layouts)))
  files.append(("Sources/SwasmInterpreter/Bytecode/OperationAddresses+Generated.swift", addresses(names)))
  files.append(
    ("Sources/SwasmInterpreter/Bytecode/OperationFamily+Generated.swift", families(catalog, fused, keeping, names)))
  files.append(
    (
      "Sources/SwasmInterpreter/Bytecode/OperationFields+Generated.swift", operationFields(operationRows + runtimeRows)
    ))
  files.append(
    (
      "Sources/Swasm/Translation/OperationWriters+Generated.swift",
      operationWriters(operationRows, runtime: runtimeRows)
    ))
  files.append(("Sources/Swasm/Binary/Instruction+Generated.swift", instructions(instructionTable)))
  files.append(
    ("Sources/Swasm/Translation/InstructionFamilies+Generated.swift", instructionFamilies(catalog, instructionTable)))
  return files
}

let header = """
  // Written by InstructionGenerator from Sources/InstructionGenerator/Table; do not edit. To write it again:
  //   swift run InstructionGenerator
  // swift-format-ignore-file


  """

private func operationEnum(_ names: [String], _ layouts: [String]) -> String {
  """
  \(header)/// Everything that the machine can do: one handler each. Names tell the operands: `s` frame slot, `a` accumulator, `i`
  /// immediate; `__` joins the parts of a fused operation.
  public enum Operation: UInt16, CaseIterable, Sendable {
  \(names.map { "  case \(swiftCase($0))" }.joined(separator: "\n"))
  }

  /// For each operation, three digits: its 16-, 32- and 64-bit fields.
  let operationLayouts: StaticString = "\(layouts.joined())"

  """
}

private func addresses(_ names: [String]) -> String {
  """
  \(header)/// Code addresses of all handlers in the order of `Operation`.
  @inline(never) func makeOperationAddresses() -> UnsafeMutablePointer<UInt> {
    let table = UnsafeMutablePointer<UInt>.allocate(capacity: \(names.count))
  \(names.enumerated().map { "  table[\($0.offset)] = address(of: op_\($0.element))" }.joined(separator: "\n"))
    return table
  }

  """
}

private func families(
  _ catalog: FamilyCatalog, _ fused: [(first: String, second: String, operation: Operation)],
  _ keeping: [(first: String, second: String, operation: Operation)], _ names: [String]
) -> String {
  let number = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
  var firsts: [Int] = []
  var masks: [String] = []
  for family in catalog.families {
    var mask: UInt64 = 0
    var first = Int.max
    for variant in family.variants {
      mask |= 1 << variantKey(variant)
      first = min(first, number[variant.isEmpty ? family.name : "\(family.name)_\(variant)"] ?? .max)
    }
    // Variants of a family are numbered in the order of their keys.
    firsts.append(first)
    masks.append(String(mask))
  }
  func numbered(_ list: [(first: String, second: String, operation: Operation)]) -> [(Int, Int)] {
    list.compactMap { pair in
      number[pair.first].flatMap { first in
        number[pair.second].flatMap { second in
          number[pair.operation.name].map { (first << 16 | second, $0) }
        }
      }
    }.sorted { $0.0 < $1.0 }
  }
  let pairs = numbered(fused)
  let keepingPairs = numbered(keeping)
  let all = fused + keeping
  let beginnings = all.map { pair in
    let destinations = (pair.operation.resultType == nil ? 0 : 1) + (pair.operation.keepsFirst ? 1 : 0)
    return String((number[pair.first] ?? 0) << 16 | destinations)
  }
  return """
    \(header)/// Operations that differ only in where their operands are.
    public enum OperationFamily: UInt16, CaseIterable, Sendable {
    \(catalog.families.map { "  case \(swiftCase($0.name))" }.joined(separator: "\n"))
    }

    /// The family's first operation, and the bit set of the variant keys that exist; operations follow in key order.
    public let familyFirstOperations: [UInt16] = [
    \(wrapped(firsts.map(String.init)))
    ]
    public let familyVariantMasks: [UInt64] = [
    \(wrapped(masks))
    ]

    /// Fused pairs: first operation << 16 | second operation, ascending, and the operation that does both.
    public let fusedPairKeys: [UInt32] = [
    \(wrapped(pairs.map { String($0.0) }))
    ]
    public let fusedPairOperations: [UInt16] = [
    \(wrapped(pairs.map { String($0.1) }))
    ]
    /// The same for pairs that also store the first operation's value.
    public let keepingPairKeys: [UInt32] = [
    \(wrapped(keepingPairs.map { String($0.0) }))
    ]
    public let keepingPairOperations: [UInt16] = [
    \(wrapped(keepingPairs.map { String($0.1) }))
    ]

    /// For each fused operation, in their order: the operation that it begins with << 16 | how many 16-bit fields stand
    /// before that one's operands.
    let firstFusedOperation: UInt16 = \(names.count - all.count)
    let fusedBeginnings: [UInt32] = [
    \(wrapped(beginnings))
    ]

    """
}

/// Base-3 digits of the operand places, first operand lowest.
func variantKey(_ variant: String) -> Int {
  variant.reversed().reduce(0) { $0 * 3 + (OperandKind($1)?.rawValue ?? 0) }
}

private func instructionFamilies(_ catalog: FamilyCatalog, _ table: [InstructionRow]) -> String {
  func member(_ name: String?) -> String { name.map { "." + swiftCase($0) } ?? "nil" }
  let number = Dictionary(uniqueKeysWithValues: catalog.families.enumerated().map { ($0.element.name, $0.offset) })
  func column(_ map: [String: String]) -> String {
    wrapped(table.map { row in map[row.name].flatMap { number[$0] }.map(String.init) ?? "65535" })
  }
  var swapped: [String] = []
  var commutative: [String] = []
  let instructionNumber = Dictionary(uniqueKeysWithValues: table.enumerated().map { ($0.element.name, $0.offset) })
  for row in table {
    switch row.family {
    case .comparison(_, let other, _):
      swapped.append(instructionNumber[other].map(String.init) ?? "65535")
      commutative.append("false")
    case .binary(_, let isCommutative, _):
      swapped.append(exchangedCode[row.name].flatMap { instructionNumber[$0] }.map(String.init) ?? "65535")
      commutative.append(isCommutative ? "true" : "false")
    default:
      swapped.append("65535")
      commutative.append("false")
    }
  }
  return """
    \(header)import SwasmInterpreter

    // By instruction: numbers of operation families, 65535 = none.
    let valueFamilies: [UInt16] = [
    \(column(catalog.value))
    ]
    let branchIfFamilies: [UInt16] = [
    \(column(catalog.branchIf))
    ]
    let branchUnlessFamilies: [UInt16] = [
    \(column(catalog.branchUnless))
    ]
    let checkedFamilies: [UInt16] = [
    \(column(catalog.checked))
    ]
    /// The instruction with the operands exchanged.
    let swappedInstructions: [UInt16] = [
    \(wrapped(swapped))
    ]
    let commutativeInstructions: [Bool] = [
    \(wrapped(commutative))
    ]

    """
}

func wrapped(_ items: [String], perLine: Int = 16) -> String {
  stride(from: 0, to: items.count, by: perLine).map { start in
    "  " + items[start..<min(start + perLine, items.count)].joined(separator: ", ") + ","
  }.joined(separator: "\n")
}

/// Quotes what would be a keyword.
func swiftCase(_ name: String) -> String {
  ["return", "if", "else", "try", "throw", "catch", "switch"].contains(name) ? "`\(name)`" : name
}
