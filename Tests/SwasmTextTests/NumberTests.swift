import Testing

@testable import SwasmText

/// The values of literals (specification 6.3.1 and 6.3.2), checked with exact arithmetic.
@Suite struct NumberTests {
  private func integer(_ text: String, _ bits: Int) -> UInt64? {
    NumberValue.integer(Array(text.utf8)[...], bits: bits)
  }
  private func f32(_ text: String) -> UInt32? { NumberValue.f32(Array(text.utf8)[...]) }
  private func f64(_ text: String) -> UInt64? { NumberValue.f64(Array(text.utf8)[...]) }

  // MARK: Integers

  @Test(arguments: [8, 16, 32, 64])
  func integerRanges(bits: Int) {
    let limit = bits == 64 ? UInt64.max : 1 << UInt64(bits) - 1
    let half = UInt64(1) << UInt64(bits - 1)
    #expect(integer("\(limit)", bits) == limit)
    #expect(integer("+\(limit)", bits) == limit)
    #expect(integer("0x\(String(limit, radix: 16))", bits) == limit)
    #expect(integer("-\(half)", bits) == half)
    #expect(integer("-0x\(String(half, radix: 16))", bits) == half)
    #expect(integer("-1", bits) == limit)
    #expect(integer("-0", bits) == 0)
    #expect(integer("-\(half + 1)", bits) == nil)
    #expect(integer("-\(limit)", bits) == nil)
    let beyond = [8: "256", 16: "65536", 32: "4294967296", 64: "18446744073709551616"][bits] ?? ""
    #expect(integer(beyond, bits) == nil)
    #expect(integer("0x1" + String(repeating: "0", count: bits / 4), bits) == nil)
    #expect(integer(String(repeating: "9", count: 200), bits) == nil)
    #expect(integer("-" + String(repeating: "9", count: 200), bits) == nil)
    #expect(integer(String(repeating: "0", count: 200) + "7", bits) == 7)
  }

  @Test func integersWithUnderscores() {
    #expect(integer("1_000_000", 32) == 1_000_000)
    #expect(integer("0x1_2_3_4", 32) == 0x1234)
    #expect(integer("-2_147_483_648", 32) == 0x8000_0000)
  }

  // MARK: Special floats

  @Test(
    arguments: [
      ("inf", 0x7F80_0000, 0x7FF0_0000_0000_0000), ("-inf", 0xFF80_0000, 0xFFF0_0000_0000_0000),
      ("+inf", 0x7F80_0000, 0x7FF0_0000_0000_0000), ("nan", 0x7FC0_0000, 0x7FF8_0000_0000_0000),
      ("-nan", 0xFFC0_0000, 0xFFF8_0000_0000_0000), ("nan:0x1", 0x7F80_0001, 0x7FF0_0000_0000_0001),
      ("-nan:0x1_2", 0xFF80_0012, 0xFFF0_0000_0000_0012), ("+nan:0x7fffff", 0x7FFF_FFFF, 0x7FF0_0000_007F_FFFF),
      ("nan:0x400000", 0x7FC0_0000, 0x7FF0_0000_0040_0000), ("nan:0x800000", nil, 0x7FF0_0000_0080_0000),
      ("-nan:0xfffffffffffff", nil, 0xFFFF_FFFF_FFFF_FFFF), ("nan:0x10000000000000", nil, nil),
      ("nan:0x0", nil, nil), ("nan:0x1_0000_0000_0000_0000_0000", nil, nil),
      ("0", 0, 0), ("-0", 0x8000_0000, 0x8000_0000_0000_0000), ("-0.0e0", 0x8000_0000, 0x8000_0000_0000_0000),
      ("-0x0", 0x8000_0000, 0x8000_0000_0000_0000), ("-0x0p99", 0x8000_0000, 0x8000_0000_0000_0000),
      ("0e999999999999999999999", 0, 0), ("0x0p-999999999999999999999", 0, 0),
      ("1e99999999999999999999", nil, nil), ("0x1p99999999999999999999", nil, nil),
      ("1e-99999999999999999999", 0, 0), ("-0x1p-99999999999999999999", 0x8000_0000, 0x8000_0000_0000_0000),
      // The largest numbers, and the halves beyond them, which would be infinite.
      ("0x1.fffffep127", 0x7F7F_FFFF, 0x47EF_FFFF_E000_0000), ("0x1.fffffefffp127", 0x7F7F_FFFF, 0x47EF_FFFF_EFFF_0000),
      ("0x1.ffffffp127", nil, 0x47EF_FFFF_F000_0000),
      ("340282346638528859811704183484516925440", 0x7F7F_FFFF, 0x47EF_FFFF_E000_0000),
      ("340282356779733661637539395458142568447", 0x7F7F_FFFF, 0x47EF_FFFF_F000_0000),
      ("340282356779733661637539395458142568448", nil, 0x47EF_FFFF_F000_0000),
      ("0x1.fffffffffffffp1023", nil, 0x7FEF_FFFF_FFFF_FFFF),
      ("0x1.fffffffffffff7fffp1023", nil, 0x7FEF_FFFF_FFFF_FFFF),
      ("0x1.fffffffffffff8p1023", nil, nil), ("1.7976931348623157e308", nil, 0x7FEF_FFFF_FFFF_FFFF),
      ("1.7976931348623159e308", nil, nil),
      // The smallest numbers, and halves of them.
      ("0x1p-149", 1, 0x36A0_0000_0000_0000), ("0x1p-150", 0, 0x3690_0000_0000_0000),
      ("0x1.000001p-150", 1, 0x3690_0000_1000_0000), ("0x1.8p-149", 2, 0x36A8_0000_0000_0000),
      ("0x1p-1074", 0, 1), ("0x1p-1075", 0, 0), ("0x1.0000000000001p-1075", 0, 1), ("0x3p-1075", 0, 2),
      ("5e-324", 0, 1), ("2e-324", 0, 0), ("2.5e-324", 0, 1),
      // A digit far away decides.
      ("0x1.000001" + String(repeating: "0", count: 200) + "1", 0x3F80_0001, 0x3FF0_0000_1000_0000),
      ("0x1.00000100000000", 0x3F80_0000, 0x3FF0_0000_1000_0000),
      ("0x1.000003", 0x3F80_0002, 0x3FF0_0000_3000_0000),
      ("9007199254740993", 0x5A00_0000, 0x4340_0000_0000_0000),
      ("9007199254740993.0000000000000000000000000000000000000001", 0x5A00_0000, 0x4340_0000_0000_0001),
      // The f64 nearest to it is a half way that rounds differently: no rounding twice.
      ("0x1.00000100000000001p0", 0x3F80_0001, 0x3FF0_0000_1000_0000),
      ("1.", 0x3F80_0000, 0x3FF0_0000_0000_0000), ("0x1.", 0x3F80_0000, 0x3FF0_0000_0000_0000),
      ("1.e1", 0x4120_0000, 0x4024_0000_0000_0000), ("0x1.p1", 0x4000_0000, 0x4000_0000_0000_0000),
      ("0xep1", 0x41E0_0000, 0x403C_0000_0000_0000), ("0x1.e", 0x3FF0_0000, 0x3FFE_0000_0000_0000),
      ("1_0.2_5e0_1", 0x42CD_0000, 0x4059_A000_0000_0000),
    ] as [(String, UInt32?, UInt64?)])
  func literals(text: String, single: UInt32?, double: UInt64?) {
    #expect(f32(text) == single)
    #expect(f64(text) == double)
  }

  // MARK: Rounding

  /// Whether no number with 24 or 53 bits is nearer, and of two that are as near, whether it is the even one.
  private func isNearest(_ bits: UInt64, to literal: String, fractionBits: Int, exponentBits: Int) -> Bool {
    let exact = ExactNumber(literal)
    let bias = 1 << (exponentBits - 1) - 1
    /// The number half a step above (or below) that of the bits, in half steps of its binade.
    func middle(_ bits: UInt64, up: Bool) -> ExactNumber {
      let exponent = Int(bits >> UInt64(fractionBits))
      let fraction = bits & (1 << UInt64(fractionBits) - 1)
      let mantissa = exponent == 0 ? fraction : fraction | 1 << UInt64(fractionBits)
      let scale = max(exponent, 1) - bias - fractionBits
      // Below a power of two, steps are half as large.
      if !up, fraction == 0, exponent > 1 { return ExactNumber(mantissa * 4 - 1, twos: scale - 2) }
      return ExactNumber(up ? mantissa * 2 + 1 : mantissa * 2 - 1, twos: scale - 1)
    }
    let isEven = bits & 1 == 0
    let above = middle(bits, up: true)
    if above < exact || (exact == above && !isEven) { return false }
    if bits == 0 { return true }
    let below = middle(bits, up: false)
    return below < exact || (exact == below && isEven)
  }

  private func expectNearest(_ literal: String) {
    if let bits = f32(literal) {
      #expect(isNearest(UInt64(bits), to: literal, fractionBits: 23, exponentBits: 8), "\(literal) as f32")
    } else {
      #expect(!(ExactNumber(literal) < ExactNumber(0x1FF_FFFF, twos: 103)), "\(literal) as f32")
    }
    if let bits = f64(literal) {
      #expect(isNearest(bits, to: literal, fractionBits: 52, exponentBits: 11), "\(literal) as f64")
    } else {
      #expect(!(ExactNumber(literal) < ExactNumber(0x3F_FFFF_FFFF_FFFF, twos: 970)), "\(literal) as f64")
    }
  }

  /// The check itself: numbers that it must refuse.
  @Test func theOracleSeesWrongRoundings() {
    #expect(isNearest(0x3F80_0000, to: "1.0", fractionBits: 23, exponentBits: 8))
    #expect(!isNearest(0x3F80_0001, to: "1.0", fractionBits: 23, exponentBits: 8))
    #expect(!isNearest(0x3F7F_FFFF, to: "1", fractionBits: 23, exponentBits: 8))
    #expect(isNearest(0x3F80_0000, to: "0x1.000001", fractionBits: 23, exponentBits: 8))
    #expect(!isNearest(0x3F80_0001, to: "0x1.000001", fractionBits: 23, exponentBits: 8))
    #expect(isNearest(0x3F80_0000, to: "0x0.ffffff8", fractionBits: 23, exponentBits: 8))
    #expect(!isNearest(0x3F7F_FFFF, to: "0x0.ffffff8", fractionBits: 23, exponentBits: 8))
    #expect(ExactNumber("12.5e1") == ExactNumber(125, twos: 0))
    #expect(ExactNumber(5, twos: -2).decimal == "125e-2")
  }

  @Test func randomDecimals() {
    var random = SplitMix(seed: 1)
    for _ in 0..<1500 {
      let digits = (0..<(1 + random.below(25))).map { _ in String(random.below(10)) }.joined()
      let point = digits.prefix(1 + random.below(digits.count)) + "." + digits.suffix(random.below(10))
      expectNearest("\(point)e\(random.below(90) - 50)")
      expectNearest("\(digits)e\(random.below(700) - 360)")
    }
  }

  @Test func randomHexadecimals() {
    var random = SplitMix(seed: 2)
    for _ in 0..<1500 {
      let digits = String(random.next(), radix: 16) + String(random.next(), radix: 16)
      let point = "0x" + digits.prefix(1 + random.below(digits.count)) + "." + digits.suffix(random.below(10))
      expectNearest("\(point)p\(random.below(300) - 160)")
      expectNearest("0x\(digits)p\(random.below(2200) - 1150)")
    }
  }

  /// Exactly between two numbers, in decimal and in hexadecimal, and as little as possible beside that.
  @Test func halfWays() {
    var random = SplitMix(seed: 3)
    for round in 0..<300 {
      let isSingle = round & 1 == 0
      let mantissa = isSingle ? random.next() >> 40 | 1 << 23 : random.next() >> 11 | 1 << 52
      let twos = isSingle ? random.below(150) - 150 : random.below(400) - 400
      let half = ExactNumber(mantissa * 2 + 1, twos: twos - 1)
      let decimal = half.decimal.split(separator: "e").map(String.init)
      expectNearest(half.decimal)
      expectNearest("\(decimal[0]).00000000000000000000001e\(decimal[1])")
      expectNearest("\(decimal[0].dropLast())4.99999999999999999999999e\(decimal[1])")
      let hexadecimal = "0x" + String(mantissa * 2 + 1, radix: 16)
      expectNearest("\(hexadecimal)p\(twos - 1)")
      expectNearest("\(hexadecimal).00000000000000000000001p\(twos - 1)")
      expectNearest("0x\(String(mantissa * 2, radix: 16)).fffffffffffffffffffffffp\(twos - 1)")
    }
  }

  /// Half ways between subnormal numbers.
  @Test func subnormalHalfWays() {
    for mantissa in [0, 1, 2, 3, 0x3F_FFFF, 0x7F_FFFE, 0x7F_FFFF] as [UInt64] {
      for suffix in ["", ".0000000000001"] {
        expectNearest("0x\(String(mantissa * 2 + 1, radix: 16))\(suffix)p-150")
        expectNearest("0x\(String(mantissa * 2 + 1, radix: 16))\(suffix)p-1075")
      }
      expectNearest(ExactNumber(mantissa * 2 + 1, twos: -150).decimal)
      expectNearest(ExactNumber(mantissa * 2 + 1, twos: -1075).decimal)
    }
  }

  /// Thousands of digits take no time that grows faster than they do, and still count.
  @Test func longLiterals() {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(f64("1.\(zeros)1") == 0x3FF0_0000_0000_0000)
    #expect(f64("0x1.\(zeros)1") == 0x3FF0_0000_0000_0000)
    #expect(f64("0x1.00000000000008\(zeros)1") == 0x3FF0_0000_0000_0001)
    #expect(f64("1\(zeros)e-100000") == 0x3FF0_0000_0000_0000)
    #expect(f64("0.\(zeros)1e100001") == 0x3FF0_0000_0000_0000)
    #expect(f32("0x1\(zeros)p-400000") == 0x3F80_0000)
    #expect(f32("0x0.\(zeros)1p400004") == 0x3F80_0000)
    #expect(f64("9007199254740993.\(zeros)1") == 0x4340_0000_0000_0001)
  }
}

/// Random numbers that are the same each time.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// Less than `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
