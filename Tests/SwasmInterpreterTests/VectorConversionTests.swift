import Testing

@testable import SwasmInterpreter

/// Conversions, lanes and shuffles against plain loops over arrays.
struct VectorConversionTests {
  @Test func toIntegers() {
    for x in Samples.vectors {
      let singles = lanes(x, as: Float.self)
      let doubles = lanes(x, as: Double.self)
      #expect(i32x4TruncSatF32x4S(x) == vector(singles.map { referenceTruncation($0, Int32.self) }), "\(singles)")
      #expect(i32x4TruncSatF32x4U(x) == vector(singles.map { referenceTruncation($0, UInt32.self) }), "\(singles)")
      let signed = doubles.map { referenceTruncation($0, Int32.self) } + [0, 0]
      let unsigned = doubles.map { referenceTruncation($0, UInt32.self) } + [0, 0]
      #expect(i32x4TruncSatF64x2SZero(x) == vector(signed), "\(doubles)")
      #expect(i32x4TruncSatF64x2UZero(x) == vector(unsigned), "\(doubles)")
    }
  }

  @Test func toFloatingPoint() {
    for x in Samples.vectors {
      #expect(f32x4ConvertI32x4S(x) == vector(lanes(x, as: Int32.self).map { Float($0) }))
      #expect(f32x4ConvertI32x4U(x) == vector(lanes(x, as: UInt32.self).map { Float($0) }))
      #expect(f64x2ConvertLowI32x4S(x) == vector(lanes(x, as: Int32.self).prefix(2).map { Double($0) }))
      #expect(f64x2ConvertLowI32x4U(x) == vector(lanes(x, as: UInt32.self).prefix(2).map { Double($0) }))
    }
  }

  @Test func betweenWidths() {
    for x in Samples.vectors {
      let singles = lanes(x, as: Float.self)
      for (single, result) in zip(singles, lanes(f64x2PromoteLowF32x4(x), as: Double.self)) {
        #expect(
          agrees(result, Double(single), operands: single.isCanonicalOrNumber ? [] : [.signalingNaN]), "\(single)")
      }
      let doubles = lanes(x, as: Double.self)
      let demoted = lanes(f32x4DemoteF64x2Zero(x), as: Float.self)
      #expect(demoted[2].bitPattern == 0 && demoted[3].bitPattern == 0)
      for (double, result) in zip(doubles, demoted) {
        #expect(agrees(result, Float(double), operands: double.isCanonicalOrNumber ? [] : [.signalingNaN]), "\(double)")
      }
    }
  }

  @Test func extendingLoads() {
    for x in Samples.vectors {
      let low = V128(x[0], 0)
      #expect(v128Load8x8S(x[0]) == extend(.low, Int8.self, Int16.self)(low))
      #expect(v128Load8x8U(x[0]) == extend(.low, UInt8.self, UInt16.self)(low))
      #expect(v128Load16x4S(x[0]) == extend(.low, Int16.self, Int32.self)(low))
      #expect(v128Load16x4U(x[0]) == extend(.low, UInt16.self, UInt32.self)(low))
      #expect(v128Load32x2S(x[0]) == extend(.low, Int32.self, Int64.self)(low))
      #expect(v128Load32x2U(x[0]) == extend(.low, UInt32.self, UInt64.self)(low))
    }
  }

  @Test func splats() {
    for x in Samples.integers(UInt64.self) {
      let narrow = UInt32(truncatingIfNeeded: x)
      #expect(i8x16Splat(narrow) == vector([UInt8](repeating: UInt8(truncatingIfNeeded: x), count: 16)))
      #expect(i16x8Splat(narrow) == vector([UInt16](repeating: UInt16(truncatingIfNeeded: x), count: 8)))
      #expect(i32x4Splat(narrow) == vector([narrow, narrow, narrow, narrow]))
      #expect(f32x4Splat(Float(bitPattern: narrow)) == vector([narrow, narrow, narrow, narrow]))
      #expect(i64x2Splat(x) == vector([x, x]))
      #expect(f64x2Splat(Double(bitPattern: x)) == vector([x, x]))
    }
  }

  @Test func lanesOneByOne() {
    func replacing<Lane>(_ x: V128, _ lane: Int, _ value: Lane) -> V128 {
      var all = lanes(x, as: Lane.self)
      all[lane] = value
      return vector(all)
    }
    let value: UInt64 = 0xFEDC_BA98_7654_3281
    let narrow = UInt32(truncatingIfNeeded: value)
    for x in Samples.vectors {
      for lane in 0..<16 {
        #expect(i8x16ExtractLaneU(x, lane) == UInt32(lanes(x, as: UInt8.self)[lane]))
        #expect(Int32(bitPattern: i8x16ExtractLaneS(x, lane)) == Int32(lanes(x, as: Int8.self)[lane]))
        #expect(i8x16ReplaceLane(x, lane, narrow) == replacing(x, lane, UInt8(truncatingIfNeeded: value)))
      }
      for lane in 0..<8 {
        #expect(i16x8ExtractLaneU(x, lane) == UInt32(lanes(x, as: UInt16.self)[lane]))
        #expect(Int32(bitPattern: i16x8ExtractLaneS(x, lane)) == Int32(lanes(x, as: Int16.self)[lane]))
        #expect(i16x8ReplaceLane(x, lane, narrow) == replacing(x, lane, UInt16(truncatingIfNeeded: value)))
      }
      for lane in 0..<4 {
        #expect(i32x4ExtractLane(x, lane) == lanes(x, as: UInt32.self)[lane])
        #expect(f32x4ExtractLane(x, lane).bitPattern == lanes(x, as: UInt32.self)[lane])
        #expect(i32x4ReplaceLane(x, lane, narrow) == replacing(x, lane, narrow))
        #expect(f32x4ReplaceLane(x, lane, Float(bitPattern: narrow)) == replacing(x, lane, narrow))
      }
      for lane in 0..<2 {
        #expect(i64x2ExtractLane(x, lane) == lanes(x, as: UInt64.self)[lane])
        #expect(f64x2ExtractLane(x, lane).bitPattern == lanes(x, as: UInt64.self)[lane])
        #expect(i64x2ReplaceLane(x, lane, value) == replacing(x, lane, value))
        #expect(f64x2ReplaceLane(x, lane, Double(bitPattern: value)) == replacing(x, lane, value))
      }
    }
  }

  @Test func shuffles() {
    for (x, y) in Samples.vectorPairs {
      let table = lanes(x, as: UInt8.self)
      let swizzled = lanes(y, as: UInt8.self).map { $0 < 16 ? table[Int($0)] : 0 }
      #expect(i8x16Swizzle(x, y) == vector(swizzled))
      let both = table + lanes(y, as: UInt8.self)
      let selectors = lanes(x &* y ^ y, as: UInt8.self).map { $0 & 31 }
      #expect(i8x16Shuffle(x, y, vector(selectors)) == vector(selectors.map { both[Int($0)] }))
    }
  }
}

extension BinaryFloatingPoint {
  fileprivate var isCanonicalOrNumber: Bool {
    !isNaN || significandBitPattern == 1 << Self.RawSignificand(Self.significandBitCount - 1)
  }
}
