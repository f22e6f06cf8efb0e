import Testing

@testable import Swasm

/// Values at the edges of what instructions are defined for, through the whole engine.
@Suite struct ArithmeticEdgeTests {
  /// Calls a function of this signature and this code.
  private func call(_ signature: String, _ code: String, _ arguments: [Value], pages: Int = 0) throws -> Value {
    let engine = Engine()
    let text = "(module (memory \(pages)) (func (export \"f\") \(signature) \(code)))"
    let instance = try Store(engine: engine).instantiate(Module(text: text, engine: engine))
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

  private static let loads: [(name: String, width: Int32)] = [
    ("i32.load", 4), ("i64.load", 8), ("f32.load", 4), ("f64.load", 8), ("i32.load8_s", 1), ("i32.load8_u", 1),
    ("i32.load16_s", 2), ("i32.load16_u", 2), ("i64.load8_s", 1), ("i64.load8_u", 1), ("i64.load16_s", 2),
    ("i64.load16_u", 2), ("i64.load32_s", 4), ("i64.load32_u", 4),
  ]
  private static let unary = "(param i32) (result i32)"

  @Test("Threat 18: each load at the last byte that fits, at the next, and where address and offset overflow 32 bits")
  func loadsAtTheEnd() throws {
    for (name, width) in Self.loads {
      let load = "(drop (\(name) align=1 (local.get 0))) (i32.const 1)"
      let far = "(drop (\(name) offset=0xFFFF_FFFF align=1 (local.get 0))) (i32.const 1)"
      let last = 65_536 - width
      let kept = try call(Self.unary, load, [.i32(last)], pages: 1)
      #expect(bits(kept).x == 1)
      for address in [last + 1, 65_536, -1, .min] {
        let code = trapCode { _ = try call(Self.unary, load, [.i32(address)], pages: 1) }
        #expect(code == .memoryOutOfBounds, "\(name) at \(address)")
      }
      for address in [0, 1, -1] as [Int32] {
        let code = trapCode { _ = try call(Self.unary, far, [.i32(address)], pages: 1) }
        #expect(code == .memoryOutOfBounds)
      }
    }
  }

  @Test("Threat 18: stores and vector lanes at the boundary")
  func storesAtTheEnd() throws {
    let vector = "v128.const i64x2 0 0"
    let stores: [(value: String, name: String, width: Int32)] = [
      ("i32.const 0", "i32.store", 4), ("i64.const 0", "i64.store", 8), ("i32.const 0", "i32.store8", 1),
      ("i32.const 0", "i32.store16", 2), (vector, "v128.store", 16), (vector, "v128.store8_lane align=1 15", 1),
      (vector, "v128.store32_lane align=1 3", 4), (vector, "v128.store64_lane align=1 1", 8),
    ]
    for (value, name, width) in stores {
      let code = "(\(name) (local.get 0) (\(value))) (i32.const 1)"
      _ = try call(Self.unary, code, [.i32(65_536 - width)], pages: 1)
      for address in [65_537 - width, -1] {
        #expect(trapCode { _ = try call(Self.unary, code, [.i32(address)], pages: 1) } == .memoryOutOfBounds)
      }
    }
  }

  @Test("Threat 23: division and remainder by zero and of the least integer by -1")
  func division() throws {
    func binary(_ name: String, _ x: Int32, _ y: Int32) throws -> UInt64 {
      let code = "(\(name) (local.get 0) (local.get 1))"
      return bits(try call("(param i32 i32) (result i32)", code, [.i32(x), .i32(y)])).x
    }
    for name in ["i32.div_s", "i32.div_u", "i32.rem_s", "i32.rem_u"] {
      #expect(trapCode { _ = try binary(name, 1, 0) } == .integerDivideByZero)
    }
    #expect(trapCode { _ = try binary("i32.div_s", .min, -1) } == .integerOverflow)
    #expect(try binary("i32.rem_s", .min, -1) == 0)
    #expect(try binary("i32.div_u", .min, -1) == 0)
    // Shift counts are taken modulo the width.
    #expect(try binary("i32.shl", 1, 33) == 2)
    #expect(try binary("i32.shr_s", .min, 63) == 0xFFFF_FFFF)
  }

  @Test("Threat 23: truncation of NaN, infinities and the first values out of range")
  func truncation() throws {
    func truncate(_ name: String, _ value: Double) throws -> UInt64 {
      bits(try call("(param f64) (result i32)", "(\(name) (local.get 0))", [.f64(value)])).x
    }
    #expect(trapCode { _ = try truncate("i32.trunc_f64_s", .nan) } == .invalidConversionToInteger)
    for value in [.infinity, -.infinity, 2_147_483_648, -2_147_483_649] as [Double] {
      #expect(trapCode { _ = try truncate("i32.trunc_f64_s", value) } == .integerOverflow)
    }
    #expect(try truncate("i32.trunc_f64_s", 2_147_483_647.9) == 0x7FFF_FFFF)
    #expect(try truncate("i32.trunc_f64_s", -2_147_483_648.9) == 0x8000_0000)
    // The saturating form.
    #expect(try truncate("i32.trunc_sat_f64_s", .nan) == 0)
    #expect(try truncate("i32.trunc_sat_f64_s", .infinity) == 0x7FFF_FFFF)
    #expect(try truncate("i32.trunc_sat_f64_s", -.infinity) == 0x8000_0000)
  }

  @Test("Threat 23: signalling NaNs pass through copies, select, reinterpretation and memory unchanged")
  func signallingNaN() throws {
    let pattern: Int32 = 0x7FA0_1234
    let throughMemory = """
      (f32.store (i32.const 0) (f32.reinterpret_i32 (local.get 0)))
      (i32.reinterpret_f32 (f32.load (i32.const 0)))
      """
    let stored = try call(Self.unary, throughMemory, [.i32(pattern)], pages: 1)
    #expect(bits(stored).x == UInt64(pattern))
    let throughSelect = """
      (i32.reinterpret_f32
        (select (f32.reinterpret_i32 (local.get 0)) (f32.reinterpret_i32 (i32.const 0)) (i32.const 1)))
      """
    let selected = try call(Self.unary, throughSelect, [.i32(pattern)])
    #expect(bits(selected).x == UInt64(pattern))
  }

  @Test("Threat 24: vector instructions that other engines have got wrong")
  func vectors() throws {
    let bytes = SIMD2<UInt64>(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    // i8x16.swizzle: indices of 16 and more give zero.
    let swizzled = try call(
      "(param v128 v128) (result v128)", "(i8x16.swizzle (local.get 0) (local.get 1))",
      [.v128(bytes), .v128(SIMD2(0xFF_80_10_0F_00_11_02_03, .max))])
    #expect(bits(swizzled) == SIMD2(0x00_00_00_0F_00_00_02_03, 0))
    // select of vectors.
    let select = "(select (local.get 0) (local.get 1) (local.get 2))"
    for (condition, expected) in [(0, SIMD2<UInt64>(3, 4)), (2, SIMD2(1, 2))] as [(Int32, SIMD2<UInt64>)] {
      let result = try call(
        "(param v128 v128 i32) (result v128)", select, [.v128(SIMD2(1, 2)), .v128(SIMD2(3, 4)), .i32(condition)])
      #expect(bits(result) == expected)
    }
    // i64x2.shr_s, whose count is taken modulo 64.
    let shifted = try call(
      "(param v128 i32) (result v128)", "(i64x2.shr_s (local.get 0) (local.get 1))",
      [.v128(SIMD2(UInt64(bitPattern: -8), 8)), .i32(65)])
    #expect(bits(shifted) == SIMD2(UInt64(bitPattern: -4), 4))
    // i8x16.splat takes the low byte.
    let splat = try call("(param i32) (result v128)", "(i8x16.splat (local.get 0))", [.i32(0x1_02)])
    #expect(bits(splat) == SIMD2(0x0202_0202_0202_0202, 0x0202_0202_0202_0202))
    // copysign keeps the payload of a NaN.
    let copied = try call(
      "(param f64 f64) (result f64)", "(f64.copysign (local.get 0) (local.get 1))",
      [.f64(Double(bitPattern: 0x7FF0_0000_0000_0001)), .f64(-0.0)])
    #expect(bits(copied).x == 0xFFF0_0000_0000_0001)
  }
}
