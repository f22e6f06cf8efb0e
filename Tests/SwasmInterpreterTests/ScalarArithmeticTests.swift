import Testing

@testable import SwasmInterpreter

/// Scalar helpers against bit loops, wider integers and the library's rounding.
struct ScalarArithmeticTests {
  @Test func i32Bits() {
    for x in Samples.integers(UInt32.self) {
      let digits = (0..<32).map { x >> UInt32($0) & 1 == 1 }
      #expect(i32Clz(x) == UInt32(digits.reversed().prefix { !$0 }.count))
      #expect(i32Ctz(x) == UInt32(digits.prefix { !$0 }.count))
      #expect(i32Popcnt(x) == UInt32(digits.filter { $0 }.count))
      for y in Samples.integers(UInt32.self) {
        let count = Int(y % 32)
        let right = (0..<32).map { digits[($0 + count) % 32] }
        let left = (0..<32).map { digits[($0 + 32 - count) % 32] }
        func value(_ digits: [Bool]) -> UInt32 { digits.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }
        #expect(i32Rotr(x, y) == value(right))
        #expect(i32Rotl(x, y) == value(left))
        #expect(Int32(bitPattern: i32ShrS(x, y)) == Int32(bitPattern: x) >> count)
      }
    }
  }

  @Test func i32Division() {
    for x in Samples.integers(UInt32.self) {
      for y in Samples.integers(UInt32.self) where y != 0 {
        #expect(i32DivU(x, y) == x / y)
        #expect(i32RemU(x, y) == x % y)
        let (a, b) = (Int128(Int32(bitPattern: x)), Int128(Int32(bitPattern: y)))
        #expect(Int128(Int32(bitPattern: i32RemS(x, y))) == a % b)
        guard a / b <= Int128(Int32.max) else { continue }
        #expect(Int128(Int32(bitPattern: i32DivS(x, y))) == a / b)
      }
    }
  }

  @Test func i64Bits() {
    for x in Samples.integers(UInt64.self) {
      let digits = (0..<64).map { x >> UInt64($0) & 1 == 1 }
      #expect(i64Clz(x) == UInt64(digits.reversed().prefix { !$0 }.count))
      #expect(i64Ctz(x) == UInt64(digits.prefix { !$0 }.count))
      #expect(i64Popcnt(x) == UInt64(digits.filter { $0 }.count))
      for y in Samples.integers(UInt64.self) {
        let count = Int(y % 64)
        let right = (0..<64).map { digits[($0 + count) % 64] }
        let left = (0..<64).map { digits[($0 + 64 - count) % 64] }
        func value(_ digits: [Bool]) -> UInt64 { digits.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }
        #expect(i64Rotr(x, y) == value(right))
        #expect(i64Rotl(x, y) == value(left))
        #expect(Int64(bitPattern: i64ShrS(x, y)) == Int64(bitPattern: x) >> count)
      }
    }
  }

  @Test func i64Division() {
    for x in Samples.integers(UInt64.self) {
      for y in Samples.integers(UInt64.self) where y != 0 {
        #expect(i64DivU(x, y) == x / y)
        #expect(i64RemU(x, y) == x % y)
        let (a, b) = (Int128(Int64(bitPattern: x)), Int128(Int64(bitPattern: y)))
        #expect(Int128(Int64(bitPattern: i64RemS(x, y))) == a % b)
        guard a / b <= Int128(Int64.max) else { continue }
        #expect(Int128(Int64(bitPattern: i64DivS(x, y))) == a / b)
      }
    }
  }

  @Test func f32Arithmetic() {
    for x in Samples.floats {
      #expect(f32Abs(x).bitPattern == referenceAbs(x).bitPattern)
      #expect(f32Neg(x).bitPattern == referenceNeg(x).bitPattern)
      #expect(agrees(f32Ceil(x), x.rounded(.up), operands: [x]), "\(x)")
      #expect(agrees(f32Floor(x), x.rounded(.down), operands: [x]), "\(x)")
      #expect(agrees(f32Trunc(x), x.rounded(.towardZero), operands: [x]), "\(x)")
      #expect(agrees(f32Nearest(x), x.rounded(.toNearestOrEven), operands: [x]), "\(x)")
      #expect(agrees(f32Sqrt(x), x.squareRoot(), operands: [x]), "\(x)")
      for y in Samples.floats {
        #expect(agrees(f32Min(x, y), referenceMin(x, y), operands: [x, y]), "\(x) \(y)")
        #expect(agrees(f32Max(x, y), referenceMax(x, y), operands: [x, y]), "\(x) \(y)")
        #expect(f32Copysign(x, y).bitPattern == referenceCopysign(x, y).bitPattern, "\(x) \(y)")
      }
    }
  }

  @Test func f32Truncation() {
    for x in Samples.floats {
      let s32 = referenceTruncation(x, Int32.self)
      #expect(Int32(bitPattern: i32TruncSatF32S(x)) == s32, "\(x)")
      if Int32(exactly: x.rounded(.towardZero)) != nil { #expect(Int32(bitPattern: i32TruncF32S(x)) == s32, "\(x)") }
      let u32 = referenceTruncation(x, UInt32.self)
      #expect(i32TruncSatF32U(x) == u32, "\(x)")
      if UInt32(exactly: x.rounded(.towardZero)) != nil { #expect(i32TruncF32U(x) == u32, "\(x)") }
      let s64 = referenceTruncation(x, Int64.self)
      #expect(Int64(bitPattern: i64TruncSatF32S(x)) == s64, "\(x)")
      if Int64(exactly: x.rounded(.towardZero)) != nil { #expect(Int64(bitPattern: i64TruncF32S(x)) == s64, "\(x)") }
      let u64 = referenceTruncation(x, UInt64.self)
      #expect(i64TruncSatF32U(x) == u64, "\(x)")
      if UInt64(exactly: x.rounded(.towardZero)) != nil { #expect(i64TruncF32U(x) == u64, "\(x)") }
    }
  }

  @Test func f64Arithmetic() {
    for x in Samples.doubles {
      #expect(f64Abs(x).bitPattern == referenceAbs(x).bitPattern)
      #expect(f64Neg(x).bitPattern == referenceNeg(x).bitPattern)
      #expect(agrees(f64Ceil(x), x.rounded(.up), operands: [x]), "\(x)")
      #expect(agrees(f64Floor(x), x.rounded(.down), operands: [x]), "\(x)")
      #expect(agrees(f64Trunc(x), x.rounded(.towardZero), operands: [x]), "\(x)")
      #expect(agrees(f64Nearest(x), x.rounded(.toNearestOrEven), operands: [x]), "\(x)")
      #expect(agrees(f64Sqrt(x), x.squareRoot(), operands: [x]), "\(x)")
      for y in Samples.doubles {
        #expect(agrees(f64Min(x, y), referenceMin(x, y), operands: [x, y]), "\(x) \(y)")
        #expect(agrees(f64Max(x, y), referenceMax(x, y), operands: [x, y]), "\(x) \(y)")
        #expect(f64Copysign(x, y).bitPattern == referenceCopysign(x, y).bitPattern, "\(x) \(y)")
      }
    }
  }

  @Test func f64Truncation() {
    for x in Samples.doubles {
      let s32 = referenceTruncation(x, Int32.self)
      #expect(Int32(bitPattern: i32TruncSatF64S(x)) == s32, "\(x)")
      if Int32(exactly: x.rounded(.towardZero)) != nil { #expect(Int32(bitPattern: i32TruncF64S(x)) == s32, "\(x)") }
      let u32 = referenceTruncation(x, UInt32.self)
      #expect(i32TruncSatF64U(x) == u32, "\(x)")
      if UInt32(exactly: x.rounded(.towardZero)) != nil { #expect(i32TruncF64U(x) == u32, "\(x)") }
      let s64 = referenceTruncation(x, Int64.self)
      #expect(Int64(bitPattern: i64TruncSatF64S(x)) == s64, "\(x)")
      if Int64(exactly: x.rounded(.towardZero)) != nil { #expect(Int64(bitPattern: i64TruncF64S(x)) == s64, "\(x)") }
      let u64 = referenceTruncation(x, UInt64.self)
      #expect(i64TruncSatF64U(x) == u64, "\(x)")
      if UInt64(exactly: x.rounded(.towardZero)) != nil { #expect(i64TruncF64U(x) == u64, "\(x)") }
    }
  }

  @Test func signExtension() {
    for x in Samples.integers(UInt64.self) {
      let narrow = UInt32(truncatingIfNeeded: x)
      #expect(i32Extend8S(narrow) == UInt32(bitPattern: Int32(bitPattern: narrow << 24) >> 24))
      #expect(i32Extend16S(narrow) == UInt32(bitPattern: Int32(bitPattern: narrow << 16) >> 16))
      #expect(i64Extend8S(x) == UInt64(bitPattern: Int64(bitPattern: x << 56) >> 56))
      #expect(i64Extend16S(x) == UInt64(bitPattern: Int64(bitPattern: x << 48) >> 48))
      #expect(i64Extend32S(x) == UInt64(bitPattern: Int64(bitPattern: x << 32) >> 32))
      #expect(i64ExtendI32S(narrow) == i64Extend32S(x))
    }
  }

  @Test func wideArithmetic() {
    func wide(_ pair: (low: UInt64, high: UInt64)) -> UInt128 { UInt128(pair.high) << 64 | UInt128(pair.low) }
    let samples = Samples.integers(UInt64.self)
    for x in samples {
      for y in samples {
        #expect(wide(i64MulWideU(x, y)) == UInt128(x) * UInt128(y))
        let product = Int128(Int64(bitPattern: x)) * Int128(Int64(bitPattern: y))
        #expect(wide(i64MulWideS(x, y)) == UInt128(bitPattern: product))
        let (a, b) = (wide((x, y)), wide((y, ~x)))
        #expect(wide(i64Add128(x, y, y, ~x)) == a &+ b)
        #expect(wide(i64Sub128(x, y, y, ~x)) == a &- b)
      }
    }
  }
}
