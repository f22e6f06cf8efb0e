import Testing

@testable import SwasmInterpreter

/// Compares each floating-point vector helper, lane by lane, with the scalar rules of specification 4.3.3.
struct FloatVectorTests {
  private func check(
    _ name: String, _ actual: (V128) -> V128, bits: Bool = false, _ expected: (Float) -> Float
  ) {
    for x in Samples.vectors {
      let results = lanes(actual(x), as: Float.self)
      for (a, result) in zip(lanes(x, as: Float.self), results) {
        let right = bits ? result.bitPattern == expected(a).bitPattern : agrees(result, expected(a), operands: [a])
        if !right {
          Issue.record("\(name)(\(a)) = \(result), not \(expected(a))")
          return
        }
      }
    }
  }
  private func check(
    _ name: String, _ actual: (V128, V128) -> V128, bits: Bool = false, _ expected: (Float, Float) -> Float
  ) {
    for (x, y) in Samples.vectorPairs {
      let operands = zip(lanes(x, as: Float.self), lanes(y, as: Float.self))
      for ((a, b), result) in zip(operands, lanes(actual(x, y), as: Float.self)) {
        let wanted = expected(a, b)
        let right = bits ? result.bitPattern == wanted.bitPattern : agrees(result, wanted, operands: [a, b])
        if !right {
          Issue.record("\(name)(\(a), \(b)) = \(result), not \(wanted)")
          return
        }
      }
    }
  }
  private func check(
    _ name: String, _ actual: (V128) -> V128, bits: Bool = false, _ expected: (Double) -> Double
  ) {
    for x in Samples.vectors {
      let results = lanes(actual(x), as: Double.self)
      for (a, result) in zip(lanes(x, as: Double.self), results) {
        let right = bits ? result.bitPattern == expected(a).bitPattern : agrees(result, expected(a), operands: [a])
        if !right {
          Issue.record("\(name)(\(a)) = \(result), not \(expected(a))")
          return
        }
      }
    }
  }
  private func check(
    _ name: String, _ actual: (V128, V128) -> V128, bits: Bool = false, _ expected: (Double, Double) -> Double
  ) {
    for (x, y) in Samples.vectorPairs {
      let operands = zip(lanes(x, as: Double.self), lanes(y, as: Double.self))
      for ((a, b), result) in zip(operands, lanes(actual(x, y), as: Double.self)) {
        let wanted = expected(a, b)
        let right = bits ? result.bitPattern == wanted.bitPattern : agrees(result, wanted, operands: [a, b])
        if !right {
          Issue.record("\(name)(\(a), \(b)) = \(result), not \(wanted)")
          return
        }
      }
    }
  }
  private func check(_ name: String, _ actual: (V128, V128) -> V128, _ expected: (V128, V128) -> V128) {
    for (x, y) in Samples.vectorPairs where actual(x, y) != expected(x, y) {
      Issue.record("\(name)(\(x), \(y)) = \(actual(x, y)), not \(expected(x, y))")
      return
    }
  }

  @Test func f32x4Bits() {
    check("f32x4Abs", f32x4Abs, bits: true) { (a: Float) in referenceAbs(a) }
    check("f32x4Neg", f32x4Neg, bits: true) { (a: Float) in referenceNeg(a) }
    check("f32x4Pmin", f32x4Pmin, bits: true) { (a: Float, b: Float) in b < a ? b : a }
    check("f32x4Pmax", f32x4Pmax, bits: true) { (a: Float, b: Float) in a < b ? b : a }
  }

  @Test func f32x4Rounding() {
    check("f32x4Ceil", f32x4Ceil) { (a: Float) in a.rounded(.up) }
    check("f32x4Floor", f32x4Floor) { (a: Float) in a.rounded(.down) }
    check("f32x4Trunc", f32x4Trunc) { (a: Float) in a.rounded(.towardZero) }
    check("f32x4Nearest", f32x4Nearest) { (a: Float) in a.rounded(.toNearestOrEven) }
    check("f32x4Sqrt", f32x4Sqrt) { (a: Float) in a.squareRoot() }
  }

  @Test func f32x4Arithmetic() {
    check("f32x4Add", f32x4Add) { (a: Float, b: Float) in a + b }
    check("f32x4Sub", f32x4Sub) { (a: Float, b: Float) in a - b }
    check("f32x4Mul", f32x4Mul) { (a: Float, b: Float) in a * b }
    check("f32x4Div", f32x4Div) { (a: Float, b: Float) in a / b }
    check("f32x4Min", f32x4Min) { (a: Float, b: Float) in referenceMin(a, b) }
    check("f32x4Max", f32x4Max) { (a: Float, b: Float) in referenceMax(a, b) }
  }

  @Test func f32x4Comparisons() {
    check("f32x4Eq", f32x4Eq, compareLanes(UInt32.self) { (a: Float, b: Float) in a == b })
    check("f32x4Ne", f32x4Ne, compareLanes(UInt32.self) { (a: Float, b: Float) in a != b })
    check("f32x4Lt", f32x4Lt, compareLanes(UInt32.self) { (a: Float, b: Float) in a < b })
    check("f32x4Gt", f32x4Gt, compareLanes(UInt32.self) { (a: Float, b: Float) in a > b })
    check("f32x4Le", f32x4Le, compareLanes(UInt32.self) { (a: Float, b: Float) in a <= b })
    check("f32x4Ge", f32x4Ge, compareLanes(UInt32.self) { (a: Float, b: Float) in a >= b })
  }

  @Test func f64x2Bits() {
    check("f64x2Abs", f64x2Abs, bits: true) { (a: Double) in referenceAbs(a) }
    check("f64x2Neg", f64x2Neg, bits: true) { (a: Double) in referenceNeg(a) }
    check("f64x2Pmin", f64x2Pmin, bits: true) { (a: Double, b: Double) in b < a ? b : a }
    check("f64x2Pmax", f64x2Pmax, bits: true) { (a: Double, b: Double) in a < b ? b : a }
  }

  @Test func f64x2Rounding() {
    check("f64x2Ceil", f64x2Ceil) { (a: Double) in a.rounded(.up) }
    check("f64x2Floor", f64x2Floor) { (a: Double) in a.rounded(.down) }
    check("f64x2Trunc", f64x2Trunc) { (a: Double) in a.rounded(.towardZero) }
    check("f64x2Nearest", f64x2Nearest) { (a: Double) in a.rounded(.toNearestOrEven) }
    check("f64x2Sqrt", f64x2Sqrt) { (a: Double) in a.squareRoot() }
  }

  @Test func f64x2Arithmetic() {
    check("f64x2Add", f64x2Add) { (a: Double, b: Double) in a + b }
    check("f64x2Sub", f64x2Sub) { (a: Double, b: Double) in a - b }
    check("f64x2Mul", f64x2Mul) { (a: Double, b: Double) in a * b }
    check("f64x2Div", f64x2Div) { (a: Double, b: Double) in a / b }
    check("f64x2Min", f64x2Min) { (a: Double, b: Double) in referenceMin(a, b) }
    check("f64x2Max", f64x2Max) { (a: Double, b: Double) in referenceMax(a, b) }
  }

  @Test func f64x2Comparisons() {
    check("f64x2Eq", f64x2Eq, compareLanes(UInt64.self) { (a: Double, b: Double) in a == b })
    check("f64x2Ne", f64x2Ne, compareLanes(UInt64.self) { (a: Double, b: Double) in a != b })
    check("f64x2Lt", f64x2Lt, compareLanes(UInt64.self) { (a: Double, b: Double) in a < b })
    check("f64x2Gt", f64x2Gt, compareLanes(UInt64.self) { (a: Double, b: Double) in a > b })
    check("f64x2Le", f64x2Le, compareLanes(UInt64.self) { (a: Double, b: Double) in a <= b })
    check("f64x2Ge", f64x2Ge, compareLanes(UInt64.self) { (a: Double, b: Double) in a >= b })
  }

  /// Products are rounded before the sum: a fused sum would be -2⁻⁴⁶ (f32) or -2⁻¹⁰⁴ (f64).
  @Test func relaxedProductsAreRounded() {
    let a = 1 + Float(0x1p-23)
    let b = 1 - Float(0x1p-23)
    let single = f32x4RelaxedMadd(f32x4Splat(a), f32x4Splat(b), f32x4Splat(-1))
    #expect(lanes(single, as: Float.self) == [0, 0, 0, 0])
    let double = f64x2RelaxedNmadd(f64x2Splat(1 + 0x1p-52), f64x2Splat(1 - 0x1p-52), f64x2Splat(1))
    #expect(lanes(double, as: Double.self) == [0, 0])
    #expect(lanes(f32x4RelaxedNmadd(f32x4Splat(3), f32x4Splat(5), f32x4Splat(1)), as: Float.self)[3] == -14)
    #expect(lanes(f64x2RelaxedMadd(f64x2Splat(3), f64x2Splat(5), f64x2Splat(1)), as: Double.self)[1] == 16)
  }
}
