import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct InstructionReaderTests {
  /// Reads one instruction; the buffer outlives the reader that `check` sees.
  private func read(
    _ bytes: [UInt8], _ features: Features = allFeatures, _ check: (Instruction, InstructionReader) -> Void
  ) throws {
    try bytes.withUnsafeBytes { buffer in
      var reader = InstructionReader(BinaryReader(buffer), features: features)
      let instruction = try reader.next()
      #expect(reader.isAtEnd, "immediates of \(instruction)")
      check(instruction, reader)
    }
  }

  private func failure(_ bytes: [UInt8], _ features: Features = allFeatures) -> ModuleError? {
    do {
      try read(bytes, features) { _, _ in }
      return nil
    } catch {
      return error as? ModuleError
    }
  }

  @Test func constants() throws {
    try read([0x41, 0x7F]) { #expect($0 == .i32Const && $1.bits == 0xFFFF_FFFF) }
    try read([0x42, 0x7F]) { #expect($0 == .i64Const && $1.bits == .max) }
    try read([0x43, 0, 0, 0xC0, 0x7F]) { #expect($0 == .f32Const && $1.bits == 0x7FC0_0000) }
    try read([0x44, 1, 0, 0, 0, 0, 0, 0xF8, 0x7F]) { #expect($0 == .f64Const && $1.bits == 0x7FF8_0000_0000_0001) }
    try read([0xFD, 0x0C] + (0..<16)) {
      #expect($0 == .v128Const && $1.vector == SIMD2(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908))
    }
  }

  @Test func memoryArguments() throws {
    try read([0x28, 2, 0x80, 1]) {
      #expect($0 == .i32Load && $1.alignment == 2 && $1.memoryOffset == 128 && $1.memoryIndex == 0)
    }
    try read([0x29, 0x43, 5, 7]) { #expect($0 == .i64Load && $1.alignment == 3 && $1.memoryIndex == 5) }
    try read([0x28, 0] + [UInt8](repeating: 0xFF, count: 9) + [1]) {
      #expect($0 == .i32Load && $1.memoryOffset == .max)
    }
    try read([0xFD, 0x54, 0, 1, 9]) { #expect($0 == .v128Load8Lane && $1.memoryOffset == 1 && $1.lane == 9) }
    #expect(failure([0x28, 0x80, 1, 0])?.code == .malformedMemoryArgument)
    #expect(failure([0x28, 0x40, 0, 0], .wasm2)?.code == .malformedMemoryArgument)
    #expect(failure([0x28, 0, 0x80, 0x80, 0x80, 0x80, 0x10], .wasm2)?.code == .malformedInteger)
  }

  @Test func indices() throws {
    try read([0x11, 3, 4]) { #expect($0 == .callIndirect && $1.index0 == 3 && $1.index1 == 4) }
    try read([0xFC, 8, 1, 2]) { #expect($0 == .memoryInit && $1.index0 == 1 && $1.index1 == 2) }
    try read([0xFC, 10, 1, 2]) { #expect($0 == .memoryCopy && $1.index0 == 1 && $1.index1 == 2) }
    try read([0xFC, 14, 1, 2]) { #expect($0 == .tableCopy && $1.index0 == 1 && $1.index1 == 2) }
    try read([0xFB, 2, 1, 2]) { #expect($0 == .structGet && $1.index0 == 1 && $1.index1 == 2) }
    #expect(failure([0x3F, 1], .wasm2)?.code == .malformedZeroByteExpected)
    #expect(failure([0x11, 0, 1], .wasm1)?.code == .malformedZeroByteExpected)
    #expect(failure([0xFE, 3, 1])?.code == .malformedZeroByteExpected)
  }

  @Test func blockTypes() throws {
    try read([0x02, 0x40]) { #expect($0 == .block && $1.blockType == .empty) }
    try read([0x03, 0x7E]) { #expect($0 == .loop && $1.blockType == .value(.i64)) }
    try read([0x04, 0xC0, 0]) { #expect($0 == .if && $1.blockType == .type(64)) }
    try read([0x02, 0x64, 0x03]) {
      #expect($0 == .block && $1.blockType == .value(ValueType(HeapType(typeIndex: 3), nullable: false)))
    }
    #expect(failure([0x02, 0x00], .wasm1)?.code == .malformedType)
    #expect(failure([0x02, 0x41])?.code == .malformedType)
  }

  @Test func labelTables() throws {
    try read([0x0E, 3, 1, 0x80, 1, 2, 9]) { instruction, reader in
      #expect(instruction == .brTable)
      #expect(Array(reader.labels) == [1, 128, 2])
      #expect(reader.labels.count == 3)
      #expect(reader.index0 == 9)
    }
  }

  // Threat 6.
  @Test(arguments: [0xFC, 0xFD, 0xFE, 0xFF] as [UInt8])
  func hugeLabelTables(low: UInt8) {
    #expect(failure([0x0E, low, 0xFF, 0xFF, 0xFF, 0x0F, 0])?.code == .malformedUnexpectedEnd)
  }

  @Test func tryTables() throws {
    try read([0x1F, 0x40, 4, 0, 7, 1, 1, 8, 2, 2, 3, 3, 4]) { instruction, reader in
      #expect(instruction == .tryTable && reader.blockType == .empty)
      #expect(
        Array(reader.catches) == [
          CatchClause(kind: .tag, tag: 7, label: 1), CatchClause(kind: .tagReference, tag: 8, label: 2),
          CatchClause(kind: .all, tag: 0, label: 3), CatchClause(kind: .allReference, tag: 0, label: 4),
        ])
    }
    #expect(failure([0x1F, 0x40, 1, 4, 0])?.code == .malformedImmediate)
  }

  @Test func references() throws {
    try read([0xD0, 0x6E]) { #expect($0 == .refNull && $1.heapType == .any) }
    try read([0xFB, 0x15, 5]) { #expect($0 == .refTestNull && $1.heapType == HeapType(typeIndex: 5)) }
    try read([0xFB, 0x18, 1, 2, 0x6E, 0x6C]) {
      #expect($0 == .brOnCast && $1.index0 == 2)
      #expect($1.castSource == ValueType(.any, nullable: true) && $1.castTarget == ValueType(.i31, nullable: false))
    }
    #expect(failure([0xFB, 0x18, 4, 0, 0x6E, 0x6C])?.code == .malformedImmediate)
    try read([0x1C, 2, 0x7F, 0x7E]) { #expect($0 == .selectTyped && $1.index1 == 2 && $1.valueType == .i32) }
    #expect(failure([0xD0, 0x40])?.code == .malformedType)
    #expect(failure([0xD0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F])?.code == .invalidUnknownType)
  }

  @Test(
    arguments: [[0xFF], [0x27], [0xFA], [0xFB, 0x7F], [0xFC, 0x80, 0x80, 0x01], [0xFD, 0x9A, 0x01], [0xFE, 4]]
      as [[UInt8]])
  func illegalOpcodes(bytes: [UInt8]) throws {
    let error = try #require(failure(bytes))
    #expect(error.code == .malformedIllegalOpcode)
    #expect(error.message.hasPrefix("illegal opcode \(String(bytes[0], radix: 16))"))
  }

  @Test func everyInstructionIsFoundByItsOpcode() {
    for instruction in Instruction.allCases {
      let info = instruction.info
      #expect(instruction.rawValue == UInt16(instruction.tableIndex))
      let found =
        info.prefix == 0
        ? Instruction.decode(byte: UInt8(info.code)) : Instruction.decode(prefix: info.prefix, code: UInt32(info.code))
      #expect(found == instruction, "\(info.name)")
    }
  }

  /// Threat 12: each instruction of a proposal is illegal when its feature is off, and only then.
  @Test func featuresSwitchInstructions() {
    for instruction in Instruction.allCases {
      let info = instruction.info
      let opcode = info.prefix == 0 ? [UInt8(info.code)] : [info.prefix] + WasmBytes.u32(Int(info.code))
      // Enough for any immediates.
      let bytes = opcode + [UInt8](repeating: 0, count: 20)
      var without = allFeatures.subtracting(info.features)
      if instruction == .throw { without.remove(.legacyExceptions) }
      func isIllegal(_ features: Features) -> Bool {
        bytes.withUnsafeBytes { buffer in
          var reader = InstructionReader(BinaryReader(buffer), features: features)
          do throws(ModuleError) {
            _ = try reader.next()
            return false
          } catch {
            return error.code == .malformedIllegalOpcode
          }
        }
      }
      #expect(!isIllegal(allFeatures), "\(info.name)")
      #expect(isIllegal(without) == !info.features.isEmpty, "\(info.name)")
    }
  }
}
