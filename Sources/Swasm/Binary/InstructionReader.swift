/// Reads one instruction after the other with its immediates (specification 5.4). The validator, the translator and the
/// disassembler all read through it.
///
/// Each `next()` overwrites the properties below that the instruction's `ImmediateKind` uses; the others keep stale
/// values. Nothing is allocated: label and catch tables are left in the bytes and are read again when iterated.
package struct InstructionReader {
  package var bytes: BinaryReader
  let features: Features
  let table: InstructionTable

  /// Where the instruction that was read last starts.
  package private(set) var offset = 0
  /// Where the next one begins.
  package var position: Int { bytes.position }
  /// The label, function, local, type, table, memory, segment, … In `call_indirect` the type, in `table.init` and
  /// `memory.init` the segment, in `table.copy` and `memory.copy` the destination, in `br_table` the default label.
  package internal(set) var index0: UInt32 = 0
  /// The second index: the field of `struct.get`, the table of `call_indirect` and `table.init`, the memory of
  /// `memory.init`, the source of `table.copy` and `memory.copy`, the count of `array.new_fixed`; of the typed `select`
  /// the number of types.
  package internal(set) var index1: UInt32 = 0
  package internal(set) var memoryOffset: UInt64 = 0
  package internal(set) var memoryIndex: UInt32 = 0
  /// Base 2 logarithm of the alignment in bytes.
  package internal(set) var alignment: UInt32 = 0
  package internal(set) var lane: UInt8 = 0
  /// Bit pattern of an i32 (zero-extended), i64, f32 or f64 constant.
  package internal(set) var bits: UInt64 = 0
  /// The v128 constant or the 16 lane indices of a shuffle.
  package internal(set) var vector = SIMD2<UInt64>()
  package internal(set) var blockType = BlockType.empty
  /// Targets of `br_table` without the default, which is `index0`.
  package internal(set) var labels = ImmediateVector<UInt32>()
  package internal(set) var catches = ImmediateVector<CatchClause>()
  package internal(set) var handlers = ImmediateVector<SuspensionHandler>()
  /// The first type of the typed `select`.
  package internal(set) var valueType = ValueType.i32
  /// Of `ref.null`, `ref.test` and `ref.cast`.
  package internal(set) var heapType = HeapType.any
  /// Of `br_on_cast` and `br_on_cast_fail`.
  package internal(set) var castSource = ValueType.i32
  package internal(set) var castTarget = ValueType.i32

  package init(_ bytes: BinaryReader, features: Features) {
    self.bytes = bytes
    self.features = features
    table = .shared
  }

  package var isAtEnd: Bool { bytes.isAtEnd }

  /// The table row of an instruction, without a copy.
  @inline(__always)
  package func info(_ instruction: Instruction) -> UnsafePointer<InstructionInfo> {
    table.infos + instruction.tableIndex
  }

  package mutating func next() throws(ModuleError) -> Instruction {
    offset = bytes.position
    let byte = try bytes.readByte()
    var code = table.code(byte: byte)
    if code == InstructionTable.noInstruction { code = try readPrefixed(byte) }
    let instruction = Instruction(tableIndex: code)
    let info = table.infos + Int(code)
    if info.pointee.features.rawValue & ~features.rawValue != 0 { try checkLegacy(instruction) }
    try readImmediates(info.pointee.immediates)
    return instruction
  }

  private mutating func readPrefixed(_ prefix: UInt8) throws(ModuleError) -> UInt16 {
    guard prefix >= 0xFB, prefix <= 0xFE else { throw illegalOpcode() }
    let code = table.code(prefix: prefix, try bytes.readU32())
    if code == InstructionTable.noInstruction { throw illegalOpcode() }
    return code
  }

  /// `throw` belongs to both exception encodings; every other instruction of a feature that is off is illegal.
  @inline(never)
  private func checkLegacy(_ instruction: Instruction) throws(ModuleError) {
    if instruction == .throw, features.contains(.legacyExceptions) { return }
    throw illegalOpcode()
  }

  @inline(never)
  private func illegalOpcode() -> ModuleError {
    let first = bytes.base.load(fromByteOffset: offset, as: UInt8.self)
    var name = String(first, radix: 16)
    var again = bytes
    again.position = offset &+ 1
    if first >= 0xFB, first <= 0xFE, let second = try? again.readU32() { name += " " + String(second, radix: 16) }
    return ModuleError(.malformedIllegalOpcode, at: offset, "illegal opcode \(name)")
  }
}
