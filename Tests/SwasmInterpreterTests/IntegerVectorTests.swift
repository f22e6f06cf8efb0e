import Testing

@testable import SwasmInterpreter

/// Compares each integer helper with lane-by-lane arithmetic.
struct IntegerVectorTests {
  private func check(_ name: String, _ actual: (V128) -> V128, _ expected: (V128) -> V128) {
    for x in Samples.vectors where actual(x) != expected(x) {
      Issue.record("\(name)(\(x)) = \(actual(x)), not \(expected(x))")
      return
    }
  }
  private func check(_ name: String, _ actual: (V128, V128) -> V128, _ expected: (V128, V128) -> V128) {
    for (x, y) in Samples.vectorPairs where actual(x, y) != expected(x, y) {
      Issue.record("\(name)(\(x), \(y)) = \(actual(x, y)), not \(expected(x, y))")
      return
    }
  }
  private func check(_ name: String, _ actual: (V128, UInt32) -> V128, _ expected: (V128, UInt32) -> V128) {
    for x in Samples.vectors {
      for count in Array(0...70 as ClosedRange<UInt32>) + [255, 256, 0x8000_0000, .max]
      where actual(x, count) != expected(x, count) {
        Issue.record("\(name)(\(x), \(count)) = \(actual(x, count)), not \(expected(x, count))")
        return
      }
    }
  }
  private func check<Result: Equatable>(_ name: String, _ actual: (V128) -> Result, _ expected: (V128) -> Result) {
    for x in Samples.vectors where actual(x) != expected(x) {
      Issue.record("\(name)(\(x)) = \(actual(x)), not \(expected(x))")
      return
    }
  }

  @Test func i8x16Comparisons() {
    check("i8x16LtS", i8x16LtS, compareLanes(Int8.self) { (a: Int8, b: Int8) in a < b })
    check("i8x16LtU", i8x16LtU, compareLanes(Int8.self) { (a: UInt8, b: UInt8) in a < b })
    check("i8x16GtS", i8x16GtS, compareLanes(Int8.self) { (a: Int8, b: Int8) in a > b })
    check("i8x16GtU", i8x16GtU, compareLanes(Int8.self) { (a: UInt8, b: UInt8) in a > b })
    check("i8x16LeS", i8x16LeS, compareLanes(Int8.self) { (a: Int8, b: Int8) in a <= b })
    check("i8x16LeU", i8x16LeU, compareLanes(Int8.self) { (a: UInt8, b: UInt8) in a <= b })
    check("i8x16GeS", i8x16GeS, compareLanes(Int8.self) { (a: Int8, b: Int8) in a >= b })
    check("i8x16GeU", i8x16GeU, compareLanes(Int8.self) { (a: UInt8, b: UInt8) in a >= b })
    check("i8x16Eq", i8x16Eq, compareLanes(Int8.self) { (a: Int8, b: Int8) in a == b })
    check("i8x16Ne", i8x16Ne, compareLanes(Int8.self) { (a: Int8, b: Int8) in a != b })
  }

  @Test func i8x16Arithmetic() {
    check("i8x16Add", i8x16Add, zipLanes { (a: UInt8, b: UInt8) in a &+ b })
    check("i8x16Sub", i8x16Sub, zipLanes { (a: UInt8, b: UInt8) in a &- b })
    check("i8x16Neg", i8x16Neg, mapLanes { (a: Int8) in 0 &- a })
    check("i8x16Abs", i8x16Abs, mapLanes { (a: Int8) in a < 0 ? 0 &- a : a })
    check("i8x16MinS", i8x16MinS, zipLanes { (a: Int8, b: Int8) in min(a, b) })
    check("i8x16MinU", i8x16MinU, zipLanes { (a: UInt8, b: UInt8) in min(a, b) })
    check("i8x16MaxS", i8x16MaxS, zipLanes { (a: Int8, b: Int8) in max(a, b) })
    check("i8x16MaxU", i8x16MaxU, zipLanes { (a: UInt8, b: UInt8) in max(a, b) })
    check("i8x16AddSatS", i8x16AddSatS, zipLanes { (a: Int8, b: Int8) in Int8(clamping: Int(a) + Int(b)) })
    check("i8x16AddSatU", i8x16AddSatU, zipLanes { (a: UInt8, b: UInt8) in UInt8(clamping: Int(a) + Int(b)) })
    check("i8x16SubSatS", i8x16SubSatS, zipLanes { (a: Int8, b: Int8) in Int8(clamping: Int(a) - Int(b)) })
    check("i8x16SubSatU", i8x16SubSatU, zipLanes { (a: UInt8, b: UInt8) in UInt8(clamping: Int(a) - Int(b)) })
    check("i8x16AvgrU", i8x16AvgrU, zipLanes { (a: UInt8, b: UInt8) in UInt8((Int(a) + Int(b) + 1) / 2) })
    check("i8x16Popcnt", i8x16Popcnt, mapLanes { (a: UInt8) in UInt8((0..<8).filter { a >> $0 & 1 == 1 }.count) })
  }

  @Test func i8x16Shifts() {
    check("i8x16Shl", i8x16Shl, shiftLanes { (a: UInt8, n: UInt8) in a << n })
    check("i8x16ShrS", i8x16ShrS, shiftLanes { (a: Int8, n: Int8) in a >> n })
    check("i8x16ShrU", i8x16ShrU, shiftLanes { (a: UInt8, n: UInt8) in a >> n })
  }

  @Test func i8x16Reductions() {
    check("i8x16AllTrue", i8x16AllTrue, allTrue(Int8.self))
    check("i8x16Bitmask", i8x16Bitmask, bitmask(Int8.self))
  }

  @Test func i16x8Comparisons() {
    check("i16x8LtS", i16x8LtS, compareLanes(Int16.self) { (a: Int16, b: Int16) in a < b })
    check("i16x8LtU", i16x8LtU, compareLanes(Int16.self) { (a: UInt16, b: UInt16) in a < b })
    check("i16x8GtS", i16x8GtS, compareLanes(Int16.self) { (a: Int16, b: Int16) in a > b })
    check("i16x8GtU", i16x8GtU, compareLanes(Int16.self) { (a: UInt16, b: UInt16) in a > b })
    check("i16x8LeS", i16x8LeS, compareLanes(Int16.self) { (a: Int16, b: Int16) in a <= b })
    check("i16x8LeU", i16x8LeU, compareLanes(Int16.self) { (a: UInt16, b: UInt16) in a <= b })
    check("i16x8GeS", i16x8GeS, compareLanes(Int16.self) { (a: Int16, b: Int16) in a >= b })
    check("i16x8GeU", i16x8GeU, compareLanes(Int16.self) { (a: UInt16, b: UInt16) in a >= b })
    check("i16x8Eq", i16x8Eq, compareLanes(Int16.self) { (a: Int16, b: Int16) in a == b })
    check("i16x8Ne", i16x8Ne, compareLanes(Int16.self) { (a: Int16, b: Int16) in a != b })
  }

  @Test func i16x8Arithmetic() {
    check("i16x8Add", i16x8Add, zipLanes { (a: UInt16, b: UInt16) in a &+ b })
    check("i16x8Sub", i16x8Sub, zipLanes { (a: UInt16, b: UInt16) in a &- b })
    check("i16x8Mul", i16x8Mul, zipLanes { (a: UInt16, b: UInt16) in a &* b })
    check("i16x8Neg", i16x8Neg, mapLanes { (a: Int16) in 0 &- a })
    check("i16x8Abs", i16x8Abs, mapLanes { (a: Int16) in a < 0 ? 0 &- a : a })
    check("i16x8MinS", i16x8MinS, zipLanes { (a: Int16, b: Int16) in min(a, b) })
    check("i16x8MinU", i16x8MinU, zipLanes { (a: UInt16, b: UInt16) in min(a, b) })
    check("i16x8MaxS", i16x8MaxS, zipLanes { (a: Int16, b: Int16) in max(a, b) })
    check("i16x8MaxU", i16x8MaxU, zipLanes { (a: UInt16, b: UInt16) in max(a, b) })
    check("i16x8AddSatS", i16x8AddSatS, zipLanes { (a: Int16, b: Int16) in Int16(clamping: Int(a) + Int(b)) })
    check("i16x8AddSatU", i16x8AddSatU, zipLanes { (a: UInt16, b: UInt16) in UInt16(clamping: Int(a) + Int(b)) })
    check("i16x8SubSatS", i16x8SubSatS, zipLanes { (a: Int16, b: Int16) in Int16(clamping: Int(a) - Int(b)) })
    check("i16x8SubSatU", i16x8SubSatU, zipLanes { (a: UInt16, b: UInt16) in UInt16(clamping: Int(a) - Int(b)) })
    check("i16x8AvgrU", i16x8AvgrU, zipLanes { (a: UInt16, b: UInt16) in UInt16((Int(a) + Int(b) + 1) / 2) })
    check(
      "i16x8Q15mulrSatS", i16x8Q15mulrSatS,
      zipLanes { (a: Int16, b: Int16) in Int16(clamping: (Int(a) * Int(b) + 0x4000) >> 15) })
  }

  @Test func i16x8Shifts() {
    check("i16x8Shl", i16x8Shl, shiftLanes { (a: UInt16, n: UInt16) in a << n })
    check("i16x8ShrS", i16x8ShrS, shiftLanes { (a: Int16, n: Int16) in a >> n })
    check("i16x8ShrU", i16x8ShrU, shiftLanes { (a: UInt16, n: UInt16) in a >> n })
  }

  @Test func i16x8Reductions() {
    check("i16x8AllTrue", i16x8AllTrue, allTrue(Int16.self))
    check("i16x8Bitmask", i16x8Bitmask, bitmask(Int16.self))
  }

  @Test func i32x4Comparisons() {
    check("i32x4LtS", i32x4LtS, compareLanes(Int32.self) { (a: Int32, b: Int32) in a < b })
    check("i32x4LtU", i32x4LtU, compareLanes(Int32.self) { (a: UInt32, b: UInt32) in a < b })
    check("i32x4GtS", i32x4GtS, compareLanes(Int32.self) { (a: Int32, b: Int32) in a > b })
    check("i32x4GtU", i32x4GtU, compareLanes(Int32.self) { (a: UInt32, b: UInt32) in a > b })
    check("i32x4LeS", i32x4LeS, compareLanes(Int32.self) { (a: Int32, b: Int32) in a <= b })
    check("i32x4LeU", i32x4LeU, compareLanes(Int32.self) { (a: UInt32, b: UInt32) in a <= b })
    check("i32x4GeS", i32x4GeS, compareLanes(Int32.self) { (a: Int32, b: Int32) in a >= b })
    check("i32x4GeU", i32x4GeU, compareLanes(Int32.self) { (a: UInt32, b: UInt32) in a >= b })
    check("i32x4Eq", i32x4Eq, compareLanes(Int32.self) { (a: Int32, b: Int32) in a == b })
    check("i32x4Ne", i32x4Ne, compareLanes(Int32.self) { (a: Int32, b: Int32) in a != b })
  }

  @Test func i32x4Arithmetic() {
    check("i32x4Add", i32x4Add, zipLanes { (a: UInt32, b: UInt32) in a &+ b })
    check("i32x4Sub", i32x4Sub, zipLanes { (a: UInt32, b: UInt32) in a &- b })
    check("i32x4Mul", i32x4Mul, zipLanes { (a: UInt32, b: UInt32) in a &* b })
    check("i32x4Neg", i32x4Neg, mapLanes { (a: Int32) in 0 &- a })
    check("i32x4Abs", i32x4Abs, mapLanes { (a: Int32) in a < 0 ? 0 &- a : a })
    check("i32x4MinS", i32x4MinS, zipLanes { (a: Int32, b: Int32) in min(a, b) })
    check("i32x4MinU", i32x4MinU, zipLanes { (a: UInt32, b: UInt32) in min(a, b) })
    check("i32x4MaxS", i32x4MaxS, zipLanes { (a: Int32, b: Int32) in max(a, b) })
    check("i32x4MaxU", i32x4MaxU, zipLanes { (a: UInt32, b: UInt32) in max(a, b) })
  }

  @Test func i32x4Shifts() {
    check("i32x4Shl", i32x4Shl, shiftLanes { (a: UInt32, n: UInt32) in a << n })
    check("i32x4ShrS", i32x4ShrS, shiftLanes { (a: Int32, n: Int32) in a >> n })
    check("i32x4ShrU", i32x4ShrU, shiftLanes { (a: UInt32, n: UInt32) in a >> n })
  }

  @Test func i32x4Reductions() {
    check("i32x4AllTrue", i32x4AllTrue, allTrue(Int32.self))
    check("i32x4Bitmask", i32x4Bitmask, bitmask(Int32.self))
  }

  @Test func i64x2Comparisons() {
    check("i64x2LtS", i64x2LtS, compareLanes(Int64.self) { (a: Int64, b: Int64) in a < b })
    check("i64x2GtS", i64x2GtS, compareLanes(Int64.self) { (a: Int64, b: Int64) in a > b })
    check("i64x2LeS", i64x2LeS, compareLanes(Int64.self) { (a: Int64, b: Int64) in a <= b })
    check("i64x2GeS", i64x2GeS, compareLanes(Int64.self) { (a: Int64, b: Int64) in a >= b })
    check("i64x2Eq", i64x2Eq, compareLanes(Int64.self) { (a: Int64, b: Int64) in a == b })
    check("i64x2Ne", i64x2Ne, compareLanes(Int64.self) { (a: Int64, b: Int64) in a != b })
  }

  @Test func i64x2Arithmetic() {
    check("i64x2Add", i64x2Add, zipLanes { (a: UInt64, b: UInt64) in a &+ b })
    check("i64x2Sub", i64x2Sub, zipLanes { (a: UInt64, b: UInt64) in a &- b })
    check("i64x2Mul", i64x2Mul, zipLanes { (a: UInt64, b: UInt64) in a &* b })
    check("i64x2Neg", i64x2Neg, mapLanes { (a: Int64) in 0 &- a })
    check("i64x2Abs", i64x2Abs, mapLanes { (a: Int64) in a < 0 ? 0 &- a : a })
  }

  @Test func i64x2Shifts() {
    check("i64x2Shl", i64x2Shl, shiftLanes { (a: UInt64, n: UInt64) in a << n })
    check("i64x2ShrS", i64x2ShrS, shiftLanes { (a: Int64, n: Int64) in a >> n })
    check("i64x2ShrU", i64x2ShrU, shiftLanes { (a: UInt64, n: UInt64) in a >> n })
  }

  @Test func i64x2Reductions() {
    check("i64x2AllTrue", i64x2AllTrue, allTrue(Int64.self))
    check("i64x2Bitmask", i64x2Bitmask, bitmask(Int64.self))
  }

  @Test func wideningOperations() {
    check("i16x8ExtendLowI8x16S", i16x8ExtendLowI8x16S, extend(.low, Int8.self, Int16.self))
    check("i16x8ExtmulLowI8x16S", i16x8ExtmulLowI8x16S, extendedProducts(.low, Int8.self, Int16.self))
    check("i16x8ExtendLowI8x16U", i16x8ExtendLowI8x16U, extend(.low, UInt8.self, UInt16.self))
    check("i16x8ExtmulLowI8x16U", i16x8ExtmulLowI8x16U, extendedProducts(.low, UInt8.self, UInt16.self))
    check("i16x8ExtendHighI8x16S", i16x8ExtendHighI8x16S, extend(.high, Int8.self, Int16.self))
    check("i16x8ExtmulHighI8x16S", i16x8ExtmulHighI8x16S, extendedProducts(.high, Int8.self, Int16.self))
    check("i16x8ExtendHighI8x16U", i16x8ExtendHighI8x16U, extend(.high, UInt8.self, UInt16.self))
    check("i16x8ExtmulHighI8x16U", i16x8ExtmulHighI8x16U, extendedProducts(.high, UInt8.self, UInt16.self))
    check("i32x4ExtendLowI16x8S", i32x4ExtendLowI16x8S, extend(.low, Int16.self, Int32.self))
    check("i32x4ExtmulLowI16x8S", i32x4ExtmulLowI16x8S, extendedProducts(.low, Int16.self, Int32.self))
    check("i32x4ExtendLowI16x8U", i32x4ExtendLowI16x8U, extend(.low, UInt16.self, UInt32.self))
    check("i32x4ExtmulLowI16x8U", i32x4ExtmulLowI16x8U, extendedProducts(.low, UInt16.self, UInt32.self))
    check("i32x4ExtendHighI16x8S", i32x4ExtendHighI16x8S, extend(.high, Int16.self, Int32.self))
    check("i32x4ExtmulHighI16x8S", i32x4ExtmulHighI16x8S, extendedProducts(.high, Int16.self, Int32.self))
    check("i32x4ExtendHighI16x8U", i32x4ExtendHighI16x8U, extend(.high, UInt16.self, UInt32.self))
    check("i32x4ExtmulHighI16x8U", i32x4ExtmulHighI16x8U, extendedProducts(.high, UInt16.self, UInt32.self))
    check("i64x2ExtendLowI32x4S", i64x2ExtendLowI32x4S, extend(.low, Int32.self, Int64.self))
    check("i64x2ExtmulLowI32x4S", i64x2ExtmulLowI32x4S, extendedProducts(.low, Int32.self, Int64.self))
    check("i64x2ExtendLowI32x4U", i64x2ExtendLowI32x4U, extend(.low, UInt32.self, UInt64.self))
    check("i64x2ExtmulLowI32x4U", i64x2ExtmulLowI32x4U, extendedProducts(.low, UInt32.self, UInt64.self))
    check("i64x2ExtendHighI32x4S", i64x2ExtendHighI32x4S, extend(.high, Int32.self, Int64.self))
    check("i64x2ExtmulHighI32x4S", i64x2ExtmulHighI32x4S, extendedProducts(.high, Int32.self, Int64.self))
    check("i64x2ExtendHighI32x4U", i64x2ExtendHighI32x4U, extend(.high, UInt32.self, UInt64.self))
    check("i64x2ExtmulHighI32x4U", i64x2ExtmulHighI32x4U, extendedProducts(.high, UInt32.self, UInt64.self))
    check("i16x8ExtaddPairwiseI8x16S", i16x8ExtaddPairwiseI8x16S, pairwiseSums(Int8.self, Int16.self))
    check("i16x8ExtaddPairwiseI8x16U", i16x8ExtaddPairwiseI8x16U, pairwiseSums(UInt8.self, UInt16.self))
    check("i32x4ExtaddPairwiseI16x8S", i32x4ExtaddPairwiseI16x8S, pairwiseSums(Int16.self, Int32.self))
    check("i32x4ExtaddPairwiseI16x8U", i32x4ExtaddPairwiseI16x8U, pairwiseSums(UInt16.self, UInt32.self))
  }

  @Test func narrowing() {
    check("i8x16NarrowI16x8S", i8x16NarrowI16x8S, narrow(Int16.self, Int8.self))
    check("i8x16NarrowI16x8U", i8x16NarrowI16x8U, narrow(Int16.self, UInt8.self))
    check("i16x8NarrowI32x4S", i16x8NarrowI32x4S, narrow(Int32.self, Int16.self))
    check("i16x8NarrowI32x4U", i16x8NarrowI32x4U, narrow(Int32.self, UInt16.self))
  }

  @Test func dotProducts() {
    check("i32x4DotI16x8S", i32x4DotI16x8S, dot(Int16.self, Int32.self))
    check("i16x8RelaxedDotI8x16I7x16S", i16x8RelaxedDotI8x16I7x16S, dot(Int8.self, Int16.self))
    let z: [UInt32] = [7, .max, 0x8000_0000, 123_456]
    func actual(_ x: V128, _ y: V128) -> V128 { i32x4RelaxedDotI8x16I7x16AddS(x, y, vector(z)) }
    func expected(_ x: V128, _ y: V128) -> V128 {
      let dots = dot(Int8.self, Int16.self)(x, y)
      let sums: [UInt32] = lanes(pairwiseSums(Int16.self, Int32.self)(dots))
      return vector(zip(sums, z).map { $0 &+ $1 })
    }
    check("i32x4RelaxedDotI8x16I7x16AddS", actual, expected)
  }

  @Test func bits() {
    check("v128AnyTrue", v128AnyTrue) { lanes($0, as: UInt8.self).contains { $0 != 0 } }
    for mask in Samples.vectors {
      let selected = v128Bitselect(Samples.vectors[20], Samples.vectors[30], mask)
      #expect(selected == (Samples.vectors[20] & mask | Samples.vectors[30] & ~mask))
    }
  }
}
