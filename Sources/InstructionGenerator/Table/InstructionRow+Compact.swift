// The notation of the row files.

extension InstructionRow {
  /// A row in the order of the table's columns. `signature` is written `"i32 i32 -> i32"`.
  init(
    _ opcode: Opcode, _ name: String, _ signature: String?, _ immediates: Immediates, _ feature: Feature,
    fuel: Int = 1, _ family: Family
  ) {
    self.init(
      name: name, opcode: opcode, immediates: immediates, signature: signature.map { Signature($0, of: name) },
      feature: feature, fuelCost: fuel, family: family)
  }
}

// What few rows have, written behind them.
extension InstructionRow {
  private func with(_ change: (inout InstructionRow) -> Void) -> InstructionRow {
    var row = self
    change(&row)
    return row
  }

  func sameCode(as twin: String) -> InstructionRow { with { $0.twin = twin } }
  func exchanged(from exchange: String) -> InstructionRow { with { $0.exchange = exchange } }
  func canonicalNaN(_ nan: NaNLanes) -> InstructionRow { with { $0.nan = nan } }
  func accessing(_ type: String) -> InstructionRow { with { $0.accessType = type } }
  var floatLanes: InstructionRow { with { $0.hasFloatLanes = true } }
  var constants: InstructionRow { with { $0.takesConstants = true } }
}

extension Signature {
  /// Stops the generator when `text` is malformed: that is an error in a row.
  init(_ text: String, of name: String) {
    let sides = text.split(separator: "->", omittingEmptySubsequences: false)
    precondition(sides.count == 2, "signature of \(name): one arrow expected in '\(text)'")
    func kinds(_ side: Substring) -> [ValueKind] {
      side.split(separator: " ").map { word in
        guard let kind = ValueKind(rawValue: String(word)) else {
          preconditionFailure("signature of \(name): unknown value kind '\(word)'")
        }
        return kind
      }
    }
    self.init(parameters: kinds(sides[0]), results: kinds(sides[1]))
  }
}

/// `0x6A` is the byte 0x6A; `0xFD_0100` is the prefix 0xFD and the code 0x100.
extension Opcode: ExpressibleByIntegerLiteral {
  init(integerLiteral value: UInt32) {
    self = value <= 0xFF ? .byte(UInt8(value)) : .prefixed(UInt8(value >> 16), value & 0xFFFF)
  }
}
