// What finds an operation: by its family and the places of its operands, by its instruction.

/// Base-3 digits of the operand places, first operand lowest.
func variantKey(_ variant: String) -> Int {
  variant.reversed().reduce(0) { $0 * 3 + (OperandKind($1)?.rawValue ?? 0) }
}

func families(_ catalog: FamilyCatalog, _ numbers: OperationNumbers) -> String {
  func number(_ name: String) -> Int { numbers.byName[name] ?? 0xFFFF }
  let variants = catalog.families.map { family in
    let keys = family.variants.map(variantKey).sorted()
    let operations = family.variants.sorted { variantKey($0) < variantKey($1) }.map {
      String(number($0.isEmpty ? family.name : "\(family.name)_\($0)"))
    }
    let mask = keys.reduce(0) { $0 | 1 << $1 }
    return "  0x\(String(mask, radix: 16)), \(operations.joined(separator: ", ")),  // \(family.name)"
  }
  return """
    \(header)/// Operations that differ only in where their operands are.
    public enum OperationFamily: UInt16, CaseIterable, Sendable {
    \(catalog.families.map { "  case \(swiftCase($0.name))" }.joined(separator: "\n"))
    }

    /// For each family, in their order: the bit set of the variant keys that exist, then the numbers of the operations in
    /// the order of the keys.
    let familyVariants: [UInt32] = [
    \(variants.joined(separator: "\n"))
    ]

    """
}

func instructionFamilies(_ catalog: FamilyCatalog, _ table: [InstructionRow]) throws(GeneratorError) -> String {
  let names = Set(table.map(\.name))
  func member(_ name: String?) -> String { name.map { "." + $0 } ?? "nil" }
  var lines: [String] = []
  for row in table {
    var swapped = row.exchange
    var isCommutative = false
    switch row.family {
    case .comparison(_, let other, let negated):
      swapped = other
      if let negated, !names.contains(negated) {
        throw GeneratorError("\(row.name): there is no instruction \(negated)")
      }
    case .binary(_, let commutative, _): isCommutative = commutative
    default: break
    }
    if let swapped, !names.contains(swapped) { throw GeneratorError("\(row.name): there is no instruction \(swapped)") }
    let columns = [
      member(catalog.value[row.name]), member(catalog.branchIf[row.name]), member(catalog.branchUnless[row.name]),
      member(catalog.checked[row.name]), member(catalog.canonicalNaN[row.name]), member(swapped.map(swiftName)),
      String(isCommutative),
    ]
    lines.append("    InstructionFamilies(\(columns.joined(separator: ", "))),  // \(row.name)")
  }
  return """
    \(header)import SwasmInterpreter

    extension InstructionFamilies {
      /// By `Instruction.tableIndex`.
      static let rows: [InstructionFamilies] = [
    \(lines.joined(separator: "\n"))
      ]
    }

    """
}
