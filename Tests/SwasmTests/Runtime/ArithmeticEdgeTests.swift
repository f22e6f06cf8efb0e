import SwasmTestSupport
import Testing

@testable import Swasm

/// Values at the edges of what instructions are defined for, through the whole engine.
@Suite struct ArithmeticEdgeTests {
  private static let i32: UInt8 = 0x7F
  private static let i64: UInt8 = 0x7E
  private static let f32: UInt8 = 0x7D
  private static let f64: UInt8 = 0x7C
  private static let v128: UInt8 = 0x7B

  /// Calls a function made of `code`.
  private func call(
    _ parameters: [UInt8], _ result: UInt8, _ code: [UInt8], _ arguments: [Value], pages: UInt64 = 0
  ) throws -> Value {
    var builder = ModuleBuilder()
    builder.memory(pages)
    builder.function(parameters, [result], export: "f", code)
    let instance = try Store(engine: Engine()).instantiate(builder)
    let results = try #require(instance.function("f")).call(arguments)
    return try #require(results.first)
  }

  private func bits(_ value: Value) -> SIMD2<UInt64> {
    switch value {
    case .i32(let value): SIMD2(UInt64(UInt32(bitPattern: value)), 0)
    case .i64(let value): SIMD2(UInt64(bitPattern: value), 0)
    case .f32(let value): SIMD2(UInt64(value.bitPattern), 0)
    case .f64(let value): SIMD2(value.bitPattern, 0)
    case .v128(let value): value
    case .function, .extern, .any, .exception: SIMD2()
    }
  }

  private static let accesses: [(opcode: UInt8, width: Int32)] = [
    (0x28, 4), (0x29, 8), (0x2A, 4), (0x2B, 8), (0x2C, 1), (0x2D, 1), (0x2E, 2), (0x2F, 2), (0x30, 1), (0x31, 1),
    (0x32, 2), (0x33, 2), (0x34, 4), (0x35, 4),
  ]

  @Test("Threat 18: each load at the last byte that fits, at the next, and where address and offset overflow 32 bits")
  func loadsAtTheEnd() throws {
    for (opcode, width) in ArithmeticEdgeTests.accesses {
      let load = Code.get(0) + [opcode, 0, 0, 0x1A] + Code.i32(1)
      let far = Code.get(0) + [opcode, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A] + Code.i32(1)
      let last = 65_536 - width
      let kept = try call([Self.i32], Self.i32, load, [.i32(last)], pages: 1)
      #expect(bits(kept).x == 1)
      for address in [last + 1, 65_536, -1, .min] {
        let code = trapCode { _ = try call([Self.i32], Self.i32, load, [.i32(address)], pages: 1) }
        #expect(code == .memoryOutOfBounds, "opcode \(opcode) at \(address)")
      }
      for address in [0, 1, -1] as [Int32] {
        let code = trapCode { _ = try call([Self.i32], Self.i32, far, [.i32(address)], pages: 1) }
        #expect(code == .memoryOutOfBounds)
      }
    }
  }

  @Test("Threat 18: stores and vector lanes at the boundary")
  func storesAtTheEnd() throws {
    let vector: [UInt8] = [0xFD, 12] + Array(repeating: 0, count: 16)
    let stores: [(value: [UInt8], code: [UInt8], width: Int32)] = [
      (Code.i32(0), [0x36, 0, 0], 4), (Code.i64(0), [0x37, 0, 0], 8), (Code.i32(0), [0x3A, 0, 0], 1),
      (Code.i32(0), [0x3B, 0, 0], 2), (vector, [0xFD, 11, 0, 0], 16), (vector, [0xFD, 0x58, 0, 0, 15], 1),
      (vector, [0xFD, 0x5A, 0, 0, 3], 4), (vector, [0xFD, 0x5B, 0, 0, 1], 8),
    ]
    for (value, store, width) in stores {
      let code = Code.get(0) + value + store + Code.i32(1)
      _ = try call([Self.i32], Self.i32, code, [.i32(65_536 - width)], pages: 1)
      for address in [65_537 - width, -1] {
        #expect(trapCode { _ = try call([Self.i32], Self.i32, code, [.i32(address)], pages: 1) } == .memoryOutOfBounds)
      }
    }
  }

  @Test("Threat 23: division and remainder by zero and of the least integer by -1")
  func division() throws {
    func divide(_ opcode: UInt8, _ x: Int32, _ y: Int32) throws -> UInt64 {
      bits(try call([Self.i32, Self.i32], Self.i32, Code.get(0) + Code.get(1) + [opcode], [.i32(x), .i32(y)])).x
    }
    for opcode in [0x6D, 0x6E, 0x6F, 0x70] as [UInt8] {
      #expect(trapCode { _ = try divide(opcode, 1, 0) } == .integerDivideByZero)
    }
    #expect(trapCode { _ = try divide(0x6D, .min, -1) } == .integerOverflow)
    #expect(try divide(0x6F, .min, -1) == 0)
    #expect(try divide(0x6E, .min, -1) == 0)
    // Shift counts are taken modulo the width.
    #expect(try divide(0x74, 1, 33) == 2)
    #expect(try divide(0x75, .min, 63) == 0xFFFF_FFFF)
  }

  @Test("Threat 23: truncation of NaN, infinities and the first values out of range")
  func truncation() throws {
    func truncate(_ opcode: [UInt8], _ value: Double) throws -> UInt64 {
      bits(try call([Self.f64], Self.i32, Code.get(0) + opcode, [.f64(value)])).x
    }
    #expect(trapCode { _ = try truncate([0xAA], .nan) } == .invalidConversionToInteger)
    for value in [.infinity, -.infinity, 2_147_483_648, -2_147_483_649] as [Double] {
      #expect(trapCode { _ = try truncate([0xAA], value) } == .integerOverflow)
    }
    #expect(try truncate([0xAA], 2_147_483_647.9) == 0x7FFF_FFFF)
    #expect(try truncate([0xAA], -2_147_483_648.9) == 0x8000_0000)
    // The saturating form.
    #expect(try truncate([0xFC, 2], .nan) == 0)
    #expect(try truncate([0xFC, 2], .infinity) == 0x7FFF_FFFF)
    #expect(try truncate([0xFC, 2], -.infinity) == 0x8000_0000)
  }

  @Test("Threat 23: signalling NaNs pass through copies, select, reinterpretation and memory unchanged")
  func signallingNaN() throws {
    let pattern: Int32 = 0x7FA0_1234
    let throughMemory = Code.i32(0) + Code.get(0) + [0xBE, 0x38, 2, 0] + Code.i32(0) + [0x2A, 2, 0, 0xBC]
    let stored = try call([Self.i32], Self.i32, throughMemory, [.i32(pattern)], pages: 1)
    #expect(bits(stored).x == UInt64(pattern))
    let throughSelect = Code.get(0) + [0xBE] + Code.i32(0) + [0xBE] + Code.i32(1) + [0x1B, 0xBC]
    let selected = try call([Self.i32], Self.i32, throughSelect, [.i32(pattern)])
    #expect(bits(selected).x == UInt64(pattern))
  }

  @Test("Threat 24: vector instructions that other engines have got wrong")
  func vectors() throws {
    let bytes = SIMD2<UInt64>(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    func binary(_ opcode: [UInt8], _ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) throws -> SIMD2<UInt64> {
      bits(
        try call([Self.v128, Self.v128], Self.v128, Code.get(0) + Code.get(1) + [0xFD] + opcode, [.v128(x), .v128(y)]))
    }
    // i8x16.swizzle: indices of 16 and more give zero.
    #expect(try binary([14], bytes, SIMD2(0xFF_80_10_0F_00_11_02_03, .max)) == SIMD2(0x00_00_00_0F_00_00_02_03, 0))
    // select of vectors.
    let select = Code.get(0) + Code.get(1) + Code.get(2) + [0x1B]
    for (condition, expected) in [(0, SIMD2<UInt64>(3, 4)), (2, SIMD2(1, 2))] as [(Int32, SIMD2<UInt64>)] {
      let result = try call(
        [Self.v128, Self.v128, Self.i32], Self.v128, select, [.v128(SIMD2(1, 2)), .v128(SIMD2(3, 4)), .i32(condition)])
      #expect(bits(result) == expected)
    }
    // i64x2.shr_s, whose count is taken modulo 64.
    let shift = Code.get(0) + Code.get(1) + [0xFD, 0xCC, 0x01]
    let shifted = try call(
      [Self.v128, Self.i32], Self.v128, shift, [.v128(SIMD2(UInt64(bitPattern: -8), 8)), .i32(65)])
    #expect(bits(shifted) == SIMD2(UInt64(bitPattern: -4), 4))
    // i8x16.splat takes the low byte.
    let splat = try call([Self.i32], Self.v128, Code.get(0) + [0xFD, 15], [.i32(0x1_02)])
    #expect(bits(splat) == SIMD2(0x0202_0202_0202_0202, 0x0202_0202_0202_0202))
    // copysign keeps the payload of a NaN.
    let sign = Code.get(0) + Code.get(1) + [0xA6]
    let copied = try call(
      [Self.f64, Self.f64], Self.f64, sign, [.f64(Double(bitPattern: 0x7FF0_0000_0000_0001)), .f64(-0.0)])
    #expect(bits(copied).x == 0xFFF0_0000_0000_0001)
  }
}
