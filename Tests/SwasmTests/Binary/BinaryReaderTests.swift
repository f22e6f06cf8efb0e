import SwasmTestSupport
import Testing

@testable import Swasm

/// Numbers of the binary format, well-formed, too long and too large.
@Suite struct BinaryReaderTests {
  private func read<Value>(
    _ bytes: [UInt8], _ body: (inout BinaryReader) throws -> Value
  ) -> Result<Value, ModuleError> {
    bytes.withUnsafeBytes { buffer in
      var reader = BinaryReader(buffer)
      do {
        return .success(try body(&reader))
      } catch {
        return .failure(error as! ModuleError)
      }
    }
  }

  @Test(
    arguments: [
      ([0x00], 0), ([0x7F], 127), ([0x80, 0x01], 128), ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], UInt32.max),
      ([0x80, 0x80, 0x80, 0x80, 0x00], 0), ([0x83, 0x00], 3),
    ] as [([UInt8], UInt32)])
  func unsigned32(bytes: [UInt8], expected: UInt32) throws {
    #expect(try read(bytes) { try $0.readU32() }.get() == expected)
  }

  @Test(
    arguments: [
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x00], "integer representation too long"),
      ([0x80, 0x80, 0x80, 0x80, 0x10], "integer too large"),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0x1F], "integer too large"),
      ([0x80, 0x80], "unexpected end"),
      ([], "unexpected end"),
    ] as [([UInt8], String)])
  func unsigned32Rejected(bytes: [UInt8], text: String) {
    #expect(throws: ModuleError.self) { try read(bytes) { try $0.readU32() }.get() }
    if case .failure(let error) = read(bytes, { try $0.readU32() }) {
      #expect(error.message.hasPrefix(text))
      #expect(error.phase == .malformed)
    }
  }

  @Test(
    arguments: [
      ([0x7F], -1), ([0x3F], 63), ([0x40], -64), ([0xC0, 0x00], 64), ([0x80, 0x80, 0x80, 0x80, 0x78], Int32.min),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0x07], Int32.max), ([0xFF, 0xFF, 0xFF, 0xFF, 0x7F], -1),
    ] as [([UInt8], Int32)])
  func signed32(bytes: [UInt8], expected: Int32) throws {
    #expect(try read(bytes) { try $0.readS32() }.get() == expected)
  }

  @Test(
    arguments: [
      [0x80, 0x80, 0x80, 0x80, 0x80, 0x00], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0x80, 0x80, 0x80, 0x80, 0x70],
      [0x80, 0x80, 0x80, 0x80, 0x1F],
    ] as [[UInt8]])
  func signed32Rejected(bytes: [UInt8]) {
    #expect(throws: ModuleError.self) { try read(bytes) { try $0.readS32() }.get() }
  }

  @Test func unsigned64() throws {
    let maximum = [UInt8](repeating: 0xFF, count: 9) + [0x01]
    #expect(try read(maximum) { try $0.readU64() }.get() == .max)
    #expect(throws: ModuleError.self) {
      try read([UInt8](repeating: 0xFF, count: 9) + [0x02]) { try $0.readU64() }.get()
    }
    #expect(throws: ModuleError.self) {
      try read([UInt8](repeating: 0x80, count: 10) + [0x00]) { try $0.readU64() }.get()
    }
  }

  @Test func signed64() throws {
    let minimum = [UInt8](repeating: 0x80, count: 9) + [0x7F]
    #expect(try read(minimum) { try $0.readS64() }.get() == .min)
    #expect(try read([0x7F]) { try $0.readS64() }.get() == -1)
    #expect(throws: ModuleError.self) {
      try read([UInt8](repeating: 0x80, count: 9) + [0x7E]) { try $0.readS64() }.get()
    }
    #expect(throws: ModuleError.self) {
      try read([UInt8](repeating: 0x80, count: 10) + [0x00]) { try $0.readS64() }.get()
    }
  }

  @Test func signed33() throws {
    #expect(try read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { try $0.readS33() }.get() == Int64(UInt32.max))
    #expect(try read([0x40]) { try $0.readS33() }.get() == -64)
    #expect(throws: ModuleError.self) { try read([0xFF, 0xFF, 0xFF, 0xFF, 0x1F]) { try $0.readS33() }.get() }
    #expect(throws: ModuleError.self) { try read([0xFF, 0xFF, 0xFF, 0xFF, 0x3F]) { try $0.readS33() }.get() }
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x80], [0xC3], [0xFF],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func malformedNames(bytes: [UInt8]) {
    guard case .failure(let error) = read([UInt8(bytes.count)] + bytes, { try $0.readName(limit: 100) }) else {
      Issue.record("accepted")
      return
    }
    #expect(error.code == .malformedUTF8)
    #expect(error.message == "malformed UTF-8 encoding")
  }

  @Test func names() throws {
    let text = "é\u{1F600}\0 e\u{301}"
    #expect(try read(WasmBytes.name(text)) { try $0.readName(limit: 100) }.get().utf8.elementsEqual(text.utf8))
  }
}
