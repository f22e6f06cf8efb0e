/// The `Instruction` enumeration of the decoder with what the decoder and the validator need of each row.
func instructions(_ table: [InstructionRow]) -> String {
  """
  \(header)/// Every instruction of WebAssembly. Raw values follow the order of the cases, from 0.
  package enum Instruction: UInt16, CaseIterable, Sendable, BitwiseCopyable {
  \(table.map { "  case \(swiftCase(swiftName($0.name)))" }.joined(separator: "\n"))
  }

  /// What follows an opcode in the binary format.
  package enum ImmediateKind: UInt8, Sendable {
  \(Immediates.allCases.map { "  case \($0.rawValue)" }.joined(separator: "\n"))
  }

  extension InstructionInfo {
    package static let rows: [InstructionInfo] = [
  \(table.map(infoRow).joined(separator: "\n"))
    ]
  }

  """
}

private func infoRow(_ row: InstructionRow) -> String {
  let (prefix, code): (UInt8, UInt32) =
    switch row.opcode {
    case .byte(let byte): (0, UInt32(byte))
    case .prefixed(let prefix, let code): (prefix, code)
    }
  let parameters = row.signature?.parameters ?? []
  let results = row.signature?.results ?? []
  let width = memoryType(of: row).map { accessWidth($0).trailingZeroBitCount } ?? 0
  var features = row.feature == .core ? [] : [".\(row.feature.rawValue)"]
  if row.usesFloats { features.append(".floats") }
  let columns = [
    "\"\(row.name)\"", hexadecimal(UInt32(prefix)), hexadecimal(code), ".\(row.immediates.rawValue)",
    "[\(features.joined(separator: ", "))]",
    "\(row.fuelCost)", "\(row.signature != nil)", "\(parameters.count)", packed(parameters), "\(results.count)",
    packed(results), "\(width)",
  ]
  return "    InstructionInfo(\(columns.joined(separator: ", "))),"
}

extension InstructionRow {
  /// Whether it takes, gives or computes floats.
  fileprivate var usesFloats: Bool {
    let kinds = (signature?.parameters ?? []) + (signature?.results ?? [])
    return hasFloatLanes || nan != nil || kinds.contains(.f32) || kinds.contains(.f64)
  }
}

private func hexadecimal(_ value: UInt32) -> String { "0x" + String(value, radix: 16, uppercase: true) }

/// One byte for each type, the deepest in the low byte.
private func packed(_ kinds: [ValueKind]) -> String {
  hexadecimal(kinds.enumerated().reduce(0) { $0 | code($1.element) << UInt32(8 * $1.offset) })
}

/// The binary format's code; 1 for an address type.
private func code(_ kind: ValueKind) -> UInt32 {
  switch kind {
  case .address: 0x01
  case .i32: 0x7F
  case .i64: 0x7E
  case .f32: 0x7D
  case .f64: 0x7C
  case .v128: 0x7B
  case .funcref: 0x70
  case .externref: 0x6F
  case .anyref: 0x6E
  case .eqref: 0x6D
  case .i31ref: 0x6C
  case .structref: 0x6B
  case .arrayref: 0x6A
  case .exnref: 0x69
  }
}

private func memoryType(of row: InstructionRow) -> String? {
  switch row.family {
  case .load(let type, _), .store(let type, _), .loadLane(let type, _), .storeLane(let type, _),
    .atomicLoad(let type, _), .atomicStore(let type, _), .atomicReadModifyWrite(let type, _),
    .atomicCompareExchange(let type, _):
    type
  default: row.accessType
  }
}
