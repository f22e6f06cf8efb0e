/// What the tables know about one instruction; the rows are generated (`InstructionInfo.rows`).
package struct InstructionInfo: Sendable {
  /// Name in the text format.
  package let name: StaticString
  /// 0, or 0xFB, 0xFC, 0xFD, 0xFE: the byte before `code`.
  package let prefix: UInt8
  package let code: UInt16
  package let immediates: ImmediateKind
  /// The proposal that brought the instruction; empty for 1.0.
  package let features: Features
  package let fuelCost: UInt32
  /// Whether `parameters` and `results` are all there is to know about the types.
  package let hasSignature: Bool
  package let parameters: OperandKinds
  package let results: OperandKinds
  /// Base 2 logarithm of the bytes that a memory instruction accesses, which is its natural alignment.
  package let accessWidth: UInt8

  /// Positional, because there is one call for each instruction.
  package init(
    _ name: StaticString, _ prefix: UInt8, _ code: UInt16, _ immediates: ImmediateKind, _ features: Features,
    _ fuelCost: UInt32, _ hasSignature: Bool, _ parameterCount: UInt8, _ parameters: UInt32, _ resultCount: UInt8,
    _ results: UInt32, _ accessWidth: UInt8
  ) {
    self.name = name
    self.prefix = prefix
    self.code = code
    self.immediates = immediates
    self.features = features
    self.fuelCost = fuelCost
    self.hasSignature = hasSignature
    self.parameters = OperandKinds(count: parameterCount, packed: parameters)
    self.results = OperandKinds(count: resultCount, packed: results)
    self.accessWidth = accessWidth
  }
}

/// Up to four operand types in stack order, one byte each, the deepest in the low byte. The bytes are the binary
/// format's codes of number, vector and abstract heap types (meaning the nullable reference), or `address`.
package struct OperandKinds: Sendable {
  package let count: UInt8
  package let packed: UInt32

  /// The address type of the memory or table that the immediate names.
  package static let address: UInt32 = 0x01

  /// `index` is below `count`; `addressType` replaces `address`.
  package func type(at index: Int, addressType: ValueType = .i32) -> ValueType {
    let code = packed >> (UInt32(index & 3) &* 8) & 0xFF
    if code == OperandKinds.address { return addressType }
    return code >= ValueType.v128.bits ? ValueType(bits: code) : ValueType(HeapType(abstractCode: code), nullable: true)
  }
}

/// The generated rows in the form that the readers use: plain pointers that live as long as the process.
package struct InstructionTable {
  package let infos: UnsafePointer<InstructionInfo>
  /// 256 entries for the first byte, then `prefixedCount` for each of the prefixes 0xFB to 0xFE; `noInstruction` where
  /// there is none.
  let codes: UnsafePointer<UInt16>

  static let noInstruction = UInt16.max
  static let prefixedCount = 512

  package nonisolated(unsafe) static let shared = InstructionTable()

  private init() {
    let rows = InstructionInfo.rows
    let infos = UnsafeMutablePointer<InstructionInfo>.allocate(capacity: rows.count)
    let codeCount = 256 + 4 * InstructionTable.prefixedCount
    let codes = UnsafeMutablePointer<UInt16>.allocate(capacity: codeCount)
    codes.initialize(repeating: InstructionTable.noInstruction, count: codeCount)
    for (index, row) in rows.enumerated() {
      (infos + index).initialize(to: row)
      let block = row.prefix == 0 ? 0 : 256 + Int(row.prefix - 0xFB) * InstructionTable.prefixedCount
      codes[block + Int(row.code)] = UInt16(index)
    }
    self.infos = UnsafePointer(infos)
    self.codes = UnsafePointer(codes)
  }

  @inline(__always)
  func code(byte: UInt8) -> UInt16 { codes[Int(byte)] }

  @inline(__always)
  func code(prefix: UInt8, _ code: UInt32) -> UInt16 {
    guard prefix >= 0xFB, prefix <= 0xFE, code < UInt32(InstructionTable.prefixedCount) else {
      return InstructionTable.noInstruction
    }
    return codes[256 &+ (Int(prefix) &- 0xFB) &* InstructionTable.prefixedCount &+ Int(code)]
  }
}

extension Instruction {
  package var info: InstructionInfo { InstructionTable.shared.infos[tableIndex] }

  /// The instruction of a one-byte opcode.
  package static func decode(byte: UInt8) -> Instruction? {
    let code = InstructionTable.shared.code(byte: byte)
    return code == InstructionTable.noInstruction ? nil : Instruction(tableIndex: code)
  }

  /// The instruction of a prefix byte (0xFB to 0xFE) and the number after it.
  package static func decode(prefix: UInt8, code: UInt32) -> Instruction? {
    let code = InstructionTable.shared.code(prefix: prefix, code)
    return code == InstructionTable.noInstruction ? nil : Instruction(tableIndex: code)
  }

  // An enum without payloads is stored as the number of its case; `rawValue` would go through a switch.
  @inline(__always)
  var tableIndex: Int { Int(unsafeBitCast(self, to: UInt16.self)) }
  /// `tableIndex` comes from `InstructionTable`.
  @inline(__always)
  init(tableIndex: UInt16) { self = unsafeBitCast(tableIndex, to: Instruction.self) }
}
