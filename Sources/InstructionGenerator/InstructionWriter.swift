/// The `Instruction` enumeration of the decoder with what the decoder and the validator need of each row.
func instructions(_ table: [InstructionRow]) -> String {
  let byteOpcodes = table.enumerated().compactMap { index, row -> (UInt8, Int)? in
    guard case .byte(let byte) = row.opcode else { return nil }
    return (byte, index)
  }
  var bytes = [String](repeating: "65535", count: 256)
  for (byte, index) in byteOpcodes { bytes[Int(byte)] = String(index) }
  func prefixTable(_ prefix: UInt8) -> [String] {
    var entries: [String] = []
    for (index, row) in table.enumerated() {
      guard case .prefixed(prefix, let code) = row.opcode else { continue }
      while entries.count <= Int(code) { entries.append("65535") }
      entries[Int(code)] = String(index)
    }
    return entries
  }
  let infos = table.map { row -> String in
    let parameters = row.signature?.parameters ?? []
    let results = row.signature?.results ?? []
    let width = memoryType(row.family).map { accessWidth($0).trailingZeroBitCount } ?? 0
    return [
      "i(\"\(row.name)\"", ".\(row.immediates.rawValue)", row.feature == .core ? "[]" : ".\(row.feature.rawValue)",
      "\(row.fuelCost)", packed(parameters), packed(results), row.signature == nil ? "false" : "true", "\(width))",
    ].joined(separator: ", ")
  }
  let prefixes: [(name: String, byte: UInt8)] = [("FB", 0xFB), ("FC", 0xFC), ("FD", 0xFD), ("FE", 0xFE)]
  let prefixTables = prefixes.map {
    "let instructionsByPrefix\($0.name): [UInt16] = [\n\(wrapped(prefixTable($0.byte)))\n]"
  }
  return """
    \(header)/// Every instruction of WebAssembly 3.0, threads and legacy exceptions.
    package enum Instruction: UInt16, CaseIterable, Sendable {
    \(table.map { "  case \(swiftCase(swiftName($0.name)))" }.joined(separator: "\n"))
    }

    /// What follows an opcode in the binary format.
    package enum ImmediateKind: UInt8, Sendable {
    \(Immediates.allCases.map { "  case \($0.rawValue)" }.joined(separator: "\n"))
    }

    private func i(
      _ name: StaticString, _ immediates: ImmediateKind, _ features: Features, _ cost: UInt32, _ parameters: UInt32,
      _ results: UInt32, _ hasSignature: Bool, _ width: UInt8
    ) -> InstructionInfo {
      InstructionInfo(
        name: name, immediates: immediates, features: features, fuelCost: cost, parameters: PackedTypes(bits: parameters),
        results: PackedTypes(bits: results), hasSignature: hasSignature, accessWidthLog2: width)
    }

    func makeInstructionInfos() -> [InstructionInfo] {
      var infos: [InstructionInfo] = []
      infos.reserveCapacity(\(table.count))
    \(infos.map { "  infos.append(\($0))" }.joined(separator: "\n"))
      return infos
    }

    // Instruction numbers by opcode, 65535 = none.
    let instructionsByByte: [UInt16] = [
    \(wrapped(bytes))
    ]
    \(prefixTables.joined(separator: "\n"))

    """
}

/// Four bits for each type, first lowest; the count in the top four.
private func packed(_ kinds: [ValueKind]) -> String {
  let codes = kinds.enumerated().reduce(UInt32(kinds.count) << 28) { bits, item in
    bits | (UInt32(ValueKind.allCases.firstIndex(of: item.element) ?? 0) << UInt32(4 * item.offset))
  }
  return String(codes)
}

private func memoryType(_ family: Family) -> String? {
  switch family {
  case .load(let type, _), .store(let type, _), .loadLane(let type, _), .storeLane(let type, _),
    .atomicLoad(let type, _), .atomicStore(let type, _), .atomicReadModifyWrite(let type, _),
    .atomicCompareExchange(let type, _):
    type
  default: nil
  }
}
