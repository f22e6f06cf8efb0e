import Testing

@testable import InstructionGenerator

struct InstructionTableTests {
  /// The opcodes that the specification (and the proposals that the table names) assign.
  private static let assigned: [UInt8?: [ClosedRange<UInt32>]] = [
    nil: [0x00...0x15, 0x18...0x1C, 0x1F...0x26, 0x28...0xC4, 0xD0...0xD6, 0xE0...0xE6],
    0xFB: [0...30, 32...38],
    0xFC: [0...22],
    0xFD: [
      0x00...0x99, 0x9B...0xA1, 0xA3...0xA4, 0xA7...0xAE, 0xB1...0xB1, 0xB5...0xBA, 0xBC...0xC1, 0xC3...0xC4,
      0xC7...0xCE, 0xD1...0xD1, 0xD5...0xE1, 0xE3...0xED, 0xEF...0x113,
    ],
    0xFE: [0x00...0x03, 0x10...0x4E],
  ]

  @Test func opcodesAreExactlyTheAssignedOnes() {
    var expected: Set<Opcode> = []
    for (prefix, ranges) in Self.assigned {
      for code in ranges.joined() {
        expected.insert(prefix.map { .prefixed($0, code) } ?? .byte(UInt8(truncatingIfNeeded: code)))
      }
    }
    let rows = Dictionary(grouping: instructionTable, by: \.opcode)
    let strangers = rows.filter { !expected.contains($0.key) }.values.joined().map(\.name)
    #expect(strangers.isEmpty, "not assigned, see `assigned`")
    let missing = expected.subtracting(rows.keys)
    #expect(missing.isEmpty, "no instruction has these opcodes")
    let shared = rows.values.filter { $0.count > 1 }.map { $0.map(\.name) }
    #expect(shared.isEmpty, "instructions with the same opcode")
  }

  @Test func namesAreUnique() {
    let shared = Dictionary(grouping: instructionTable, by: \.name).filter { $0.value.count > 1 }.keys.sorted()
    #expect(shared.isEmpty)
  }

  /// Exchanging or negating twice gives the instruction again, and both keep its operand types.
  @Test func comparisonsNameTheirCounterparts() throws {
    let rows = Dictionary(uniqueKeysWithValues: instructionTable.map { ($0.name, $0) })
    for row in instructionTable {
      guard case .comparison(_, let swapped, let negated) = row.family else { continue }
      let other = try #require(rows[swapped])
      guard case .comparison(_, row.name, _) = other.family else {
        Issue.record("\(swapped) is not the exchange of \(row.name)")
        continue
      }
      #expect(other.signature?.parameters == row.signature?.parameters)
      guard let negated else { continue }
      guard case .comparison(_, _, row.name) = try #require(rows[negated]).family else {
        Issue.record("\(negated) is not the negation of \(row.name)")
        continue
      }
    }
  }

  /// Families imply immediates and shapes of signatures.
  @Test func familiesFitSignatures() throws {
    for row in instructionTable {
      let operands: Int
      var immediates = Immediates.none
      switch row.family {
      case .handwritten: continue
      case .unary, .test: operands = 1
      case .binary, .comparison: operands = 2
      case .ternary: operands = 3
      case .shuffle: (operands, immediates) = (2, .shuffle)
      case .load, .atomicLoad: (operands, immediates) = (1, .memoryArgument)
      case .store, .atomicStore, .atomicReadModifyWrite: (operands, immediates) = (2, .memoryArgument)
      case .atomicCompareExchange: (operands, immediates) = (3, .memoryArgument)
      case .extractLane: (operands, immediates) = (1, .lane)
      case .replaceLane: (operands, immediates) = (2, .lane)
      case .loadLane, .storeLane: (operands, immediates) = (2, .memoryArgumentLane)
      }
      let signature = try #require(row.signature, "\(row.name)")
      #expect(signature.parameters.count == operands, "\(row.name)")
      #expect(signature.results.count <= 1, "\(row.name)")
      #expect(row.immediates == immediates, "\(row.name)")
    }
  }
}
