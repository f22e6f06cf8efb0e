import Swasm

// Vectors of integers (specification 4.3.5).
extension OracleMachine {
  func performOnVectorIntegers(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .v128Not: push(bitwise(pop().vector) { ~$0 })
    case .v128And: bits { $0 & $1 }
    case .v128Andnot: bits { $0 & ~$1 }
    case .v128Or: bits { $0 | $1 }
    case .v128Xor: bits { $0 ^ $1 }
    case .v128Bitselect:
      let mask = pop().vector
      bits(mask) { $0 & $2 | $1 & ~$2 }
    case .v128AnyTrue: push(pop().vector != OracleVector(low: 0, high: 0))
    case .i8x16Shuffle:
      let second = pop().vector
      let first = pop().vector
      push(
        OracleVector { (index: Int) -> UInt8 in
          let lane = Int(item.vector.lane(index, UInt8.self))
          return lane < 16 ? first[lane] : second[lane - 16]
        })
    case .i8x16Swizzle:
      let indices = pop().vector
      let first = pop().vector
      push(
        OracleVector { (index: Int) -> UInt8 in
          let lane = Int(indices.lane(index, UInt8.self))
          return lane < 16 ? first[lane] : 0
        })
    case .i8x16Splat: splat(UInt8(truncatingIfNeeded: pop().low))
    case .i8x16ExtractLaneS: push(Int32(pop().vector.lane(item.lane, Int8.self)))
    case .i8x16ExtractLaneU: push(UInt32(pop().vector.lane(item.lane, UInt8.self)))
    case .i8x16ReplaceLane: replace(item, UInt8.self)
    case .i8x16Eq: compareLanes(UInt8.self, ==)
    case .i8x16Ne: compareLanes(UInt8.self, !=)
    case .i8x16LtS: compareLanes(Int8.self, <)
    case .i8x16LtU: compareLanes(UInt8.self, <)
    case .i8x16GtS: compareLanes(Int8.self, >)
    case .i8x16GtU: compareLanes(UInt8.self, >)
    case .i8x16LeS: compareLanes(Int8.self, <=)
    case .i8x16LeU: compareLanes(UInt8.self, <=)
    case .i8x16GeS: compareLanes(Int8.self, >=)
    case .i8x16GeU: compareLanes(UInt8.self, >=)
    case .i8x16Abs: lanes(Int8.self) { $0 < 0 ? 0 &- $0 : $0 }
    case .i8x16Neg: lanes(Int8.self) { 0 &- $0 }
    case .i8x16Popcnt: lanes(UInt8.self) { UInt8($0.nonzeroBitCount) }
    case .i8x16AllTrue: allTrue(UInt8.self)
    case .i8x16Bitmask: bitmask(Int8.self)
    case .i8x16Shl: shift(UInt8.self) { $0 << $1 }
    case .i8x16ShrS: shift(Int8.self) { $0 >> $1 }
    case .i8x16ShrU: shift(UInt8.self) { $0 >> $1 }
    case .i8x16Add: lanes(UInt8.self, &+)
    case .i8x16Sub: lanes(UInt8.self, &-)
    case .i8x16MinS: lanes(Int8.self, min)
    case .i8x16MinU: lanes(UInt8.self, min)
    case .i8x16MaxS: lanes(Int8.self, max)
    case .i8x16MaxU: lanes(UInt8.self, max)
    case .i8x16AddSatS: lanes(Int8.self) { clamped(Int($0) + Int($1)) }
    case .i8x16SubSatS: lanes(Int8.self) { clamped(Int($0) - Int($1)) }
    case .i8x16AddSatU: lanes(UInt8.self) { clamped(Int($0) + Int($1)) }
    case .i8x16SubSatU: lanes(UInt8.self) { clamped(Int($0) - Int($1)) }
    case .i8x16AvgrU: lanes(UInt8.self) { UInt8((Int($0) + Int($1) + 1) / 2) }
    case .i8x16NarrowI16x8S: narrow(Int16.self, Int8.self)
    case .i8x16NarrowI16x8U: narrow(Int16.self, UInt8.self)
    case .i16x8Splat: splat(UInt16(truncatingIfNeeded: pop().low))
    case .i16x8ExtractLaneS: push(Int32(pop().vector.lane(item.lane, Int16.self)))
    case .i16x8ExtractLaneU: push(UInt32(pop().vector.lane(item.lane, UInt16.self)))
    case .i16x8ReplaceLane: replace(item, UInt16.self)
    case .i16x8Eq: compareLanes(UInt16.self, ==)
    case .i16x8Ne: compareLanes(UInt16.self, !=)
    case .i16x8LtS: compareLanes(Int16.self, <)
    case .i16x8LtU: compareLanes(UInt16.self, <)
    case .i16x8GtS: compareLanes(Int16.self, >)
    case .i16x8GtU: compareLanes(UInt16.self, >)
    case .i16x8LeS: compareLanes(Int16.self, <=)
    case .i16x8LeU: compareLanes(UInt16.self, <=)
    case .i16x8GeS: compareLanes(Int16.self, >=)
    case .i16x8GeU: compareLanes(UInt16.self, >=)
    case .i16x8Abs: lanes(Int16.self) { $0 < 0 ? 0 &- $0 : $0 }
    case .i16x8Neg: lanes(Int16.self) { 0 &- $0 }
    case .i16x8AllTrue: allTrue(UInt16.self)
    case .i16x8Bitmask: bitmask(Int16.self)
    case .i16x8Shl: shift(UInt16.self) { $0 << $1 }
    case .i16x8ShrS: shift(Int16.self) { $0 >> $1 }
    case .i16x8ShrU: shift(UInt16.self) { $0 >> $1 }
    case .i16x8Add: lanes(UInt16.self, &+)
    case .i16x8Sub: lanes(UInt16.self, &-)
    case .i16x8Mul: lanes(UInt16.self, &*)
    case .i16x8MinS: lanes(Int16.self, min)
    case .i16x8MinU: lanes(UInt16.self, min)
    case .i16x8MaxS: lanes(Int16.self, max)
    case .i16x8MaxU: lanes(UInt16.self, max)
    case .i16x8AddSatS: lanes(Int16.self) { clamped(Int($0) + Int($1)) }
    case .i16x8SubSatS: lanes(Int16.self) { clamped(Int($0) - Int($1)) }
    case .i16x8AddSatU: lanes(UInt16.self) { clamped(Int($0) + Int($1)) }
    case .i16x8SubSatU: lanes(UInt16.self) { clamped(Int($0) - Int($1)) }
    case .i16x8AvgrU: lanes(UInt16.self) { UInt16((Int($0) + Int($1) + 1) / 2) }
    case .i16x8NarrowI32x4S: narrow(Int32.self, Int16.self)
    case .i16x8NarrowI32x4U: narrow(Int32.self, UInt16.self)
    case .i16x8ExtendLowI8x16S: extend(Int8.self, Int16.self, isHigh: false)
    case .i16x8ExtmulLowI8x16S: multiplyExtended(Int8.self, Int16.self, isHigh: false)
    case .i16x8ExtendHighI8x16S: extend(Int8.self, Int16.self, isHigh: true)
    case .i16x8ExtmulHighI8x16S: multiplyExtended(Int8.self, Int16.self, isHigh: true)
    case .i16x8ExtaddPairwiseI8x16S: addPairs(Int8.self, Int16.self)
    case .i16x8ExtendLowI8x16U: extend(UInt8.self, UInt16.self, isHigh: false)
    case .i16x8ExtmulLowI8x16U: multiplyExtended(UInt8.self, UInt16.self, isHigh: false)
    case .i16x8ExtendHighI8x16U: extend(UInt8.self, UInt16.self, isHigh: true)
    case .i16x8ExtmulHighI8x16U: multiplyExtended(UInt8.self, UInt16.self, isHigh: true)
    case .i16x8ExtaddPairwiseI8x16U: addPairs(UInt8.self, UInt16.self)
    case .i16x8Q15mulrSatS: lanes(Int16.self) { clamped((Int($0) * Int($1) + 0x4000) >> 15) }
    case .i32x4Splat: splat(UInt32(truncatingIfNeeded: pop().low))
    case .i32x4ExtractLane: push(pop().vector.lane(item.lane, UInt32.self))
    case .i32x4ReplaceLane: replace(item, UInt32.self)
    case .i32x4Eq: compareLanes(UInt32.self, ==)
    case .i32x4Ne: compareLanes(UInt32.self, !=)
    case .i32x4LtS: compareLanes(Int32.self, <)
    case .i32x4LtU: compareLanes(UInt32.self, <)
    case .i32x4GtS: compareLanes(Int32.self, >)
    case .i32x4GtU: compareLanes(UInt32.self, >)
    case .i32x4LeS: compareLanes(Int32.self, <=)
    case .i32x4LeU: compareLanes(UInt32.self, <=)
    case .i32x4GeS: compareLanes(Int32.self, >=)
    case .i32x4GeU: compareLanes(UInt32.self, >=)
    case .i32x4Abs: lanes(Int32.self) { $0 < 0 ? 0 &- $0 : $0 }
    case .i32x4Neg: lanes(Int32.self) { 0 &- $0 }
    case .i32x4AllTrue: allTrue(UInt32.self)
    case .i32x4Bitmask: bitmask(Int32.self)
    case .i32x4Shl: shift(UInt32.self) { $0 << $1 }
    case .i32x4ShrS: shift(Int32.self) { $0 >> $1 }
    case .i32x4ShrU: shift(UInt32.self) { $0 >> $1 }
    case .i32x4Add: lanes(UInt32.self, &+)
    case .i32x4Sub: lanes(UInt32.self, &-)
    case .i32x4Mul: lanes(UInt32.self, &*)
    case .i32x4MinS: lanes(Int32.self, min)
    case .i32x4MinU: lanes(UInt32.self, min)
    case .i32x4MaxS: lanes(Int32.self, max)
    case .i32x4MaxU: lanes(UInt32.self, max)
    case .i32x4ExtendLowI16x8S: extend(Int16.self, Int32.self, isHigh: false)
    case .i32x4ExtmulLowI16x8S: multiplyExtended(Int16.self, Int32.self, isHigh: false)
    case .i32x4ExtendHighI16x8S: extend(Int16.self, Int32.self, isHigh: true)
    case .i32x4ExtmulHighI16x8S: multiplyExtended(Int16.self, Int32.self, isHigh: true)
    case .i32x4ExtaddPairwiseI16x8S: addPairs(Int16.self, Int32.self)
    case .i32x4ExtendLowI16x8U: extend(UInt16.self, UInt32.self, isHigh: false)
    case .i32x4ExtmulLowI16x8U: multiplyExtended(UInt16.self, UInt32.self, isHigh: false)
    case .i32x4ExtendHighI16x8U: extend(UInt16.self, UInt32.self, isHigh: true)
    case .i32x4ExtmulHighI16x8U: multiplyExtended(UInt16.self, UInt32.self, isHigh: true)
    case .i32x4ExtaddPairwiseI16x8U: addPairs(UInt16.self, UInt32.self)
    case .i32x4DotI16x8S: dot()
    case .i64x2Splat: splat(UInt64(truncatingIfNeeded: pop().low))
    case .i64x2ExtractLane: push(pop().vector.lane(item.lane, UInt64.self))
    case .i64x2ReplaceLane: replace(item, UInt64.self)
    case .i64x2Eq: compareLanes(UInt64.self, ==)
    case .i64x2Ne: compareLanes(UInt64.self, !=)
    case .i64x2LtS: compareLanes(Int64.self, <)
    case .i64x2GtS: compareLanes(Int64.self, >)
    case .i64x2LeS: compareLanes(Int64.self, <=)
    case .i64x2GeS: compareLanes(Int64.self, >=)
    case .i64x2Abs: lanes(Int64.self) { $0 < 0 ? 0 &- $0 : $0 }
    case .i64x2Neg: lanes(Int64.self) { 0 &- $0 }
    case .i64x2AllTrue: allTrue(UInt64.self)
    case .i64x2Bitmask: bitmask(Int64.self)
    case .i64x2Shl: shift(UInt64.self) { $0 << $1 }
    case .i64x2ShrS: shift(Int64.self) { $0 >> $1 }
    case .i64x2ShrU: shift(UInt64.self) { $0 >> $1 }
    case .i64x2Add: lanes(UInt64.self, &+)
    case .i64x2Sub: lanes(UInt64.self, &-)
    case .i64x2Mul: lanes(UInt64.self, &*)
    case .i64x2ExtendLowI32x4S: extend(Int32.self, Int64.self, isHigh: false)
    case .i64x2ExtmulLowI32x4S: multiplyExtended(Int32.self, Int64.self, isHigh: false)
    case .i64x2ExtendHighI32x4S: extend(Int32.self, Int64.self, isHigh: true)
    case .i64x2ExtmulHighI32x4S: multiplyExtended(Int32.self, Int64.self, isHigh: true)
    case .i64x2ExtendLowI32x4U: extend(UInt32.self, UInt64.self, isHigh: false)
    case .i64x2ExtmulLowI32x4U: multiplyExtended(UInt32.self, UInt64.self, isHigh: false)
    case .i64x2ExtendHighI32x4U: extend(UInt32.self, UInt64.self, isHigh: true)
    case .i64x2ExtmulHighI32x4U: multiplyExtended(UInt32.self, UInt64.self, isHigh: true)
    default: try performOnVectorFloats(item)
    }
  }

  // MARK: - Helpers

  private func bitwise(_ vector: OracleVector, _ operation: (UInt64) -> UInt64) -> OracleVector {
    OracleVector(low: operation(vector.low), high: operation(vector.high))
  }

  private func bits(_ operation: (UInt64, UInt64) -> UInt64) {
    let second = pop().vector
    let first = pop().vector
    push(OracleVector(low: operation(first.low, second.low), high: operation(first.high, second.high)))
  }

  private func bits(_ mask: OracleVector, _ operation: (UInt64, UInt64, UInt64) -> UInt64) {
    let second = pop().vector
    let first = pop().vector
    push(
      OracleVector(low: operation(first.low, second.low, mask.low), high: operation(first.high, second.high, mask.high))
    )
  }

  func splat<Lane: OracleLane>(_ value: Lane) { push(OracleVector { _ in value }) }

  func replace<Lane: OracleLane>(_ item: OracleInstruction, _: Lane.Type) {
    let value = Lane(laneBits: pop().low)
    var vector = pop().vector
    vector[item.lane] = value
    push(vector)
  }

  func lanes<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane) -> Lane) {
    let vector = pop().vector
    push(OracleVector { operation(vector.lane($0, Lane.self)) })
  }

  func lanes<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane, Lane) -> Lane) {
    let second = pop().vector
    let first = pop().vector
    push(OracleVector { operation(first.lane($0, Lane.self), second.lane($0, Lane.self)) })
  }

  /// All ones where it is true.
  func compareLanes<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane, Lane) -> Bool) {
    lanes(Lane.self) { Lane(laneBits: operation($0, $1) ? .max : 0) }
  }

  private func shift<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane, Int) -> Lane) {
    let count = Int(pop().u32) % Lane.bitCount
    lanes(Lane.self) { operation($0, count) }
  }

  private func allTrue<Lane: OracleLane & FixedWidthInteger>(_: Lane.Type) {
    let vector = pop().vector
    push((0..<OracleVector.count(Lane.self)).allSatisfy { vector.lane($0, Lane.self) != 0 })
  }

  private func bitmask<Lane: OracleLane & FixedWidthInteger>(_: Lane.Type) {
    let vector = pop().vector
    var mask: UInt32 = 0
    for index in 0..<OracleVector.count(Lane.self) where vector.lane(index, Lane.self) < 0 {
      mask |= 1 << UInt32(index)
    }
    push(mask)
  }

  private func narrow<Wide: OracleLane & FixedWidthInteger, Narrow: OracleLane & FixedWidthInteger>(
    _: Wide.Type, _: Narrow.Type
  ) {
    let second = pop().vector
    let first = pop().vector
    let count = OracleVector.count(Wide.self)
    push(
      OracleVector { (index: Int) -> Narrow in
        clamped(Int(index < count ? first.lane(index, Wide.self) : second.lane(index - count, Wide.self)))
      })
  }

  private func extend<Narrow: OracleLane & FixedWidthInteger, Wide: OracleLane & FixedWidthInteger>(
    _: Narrow.Type, _: Wide.Type, isHigh: Bool
  ) {
    let vector = pop().vector
    let first = isHigh ? OracleVector.count(Wide.self) : 0
    push(OracleVector { Wide(vector.lane(first + $0, Narrow.self)) })
  }

  private func multiplyExtended<Narrow: OracleLane & FixedWidthInteger, Wide: OracleLane & FixedWidthInteger>(
    _: Narrow.Type, _: Wide.Type, isHigh: Bool
  ) {
    let second = pop().vector
    let first = pop().vector
    let start = isHigh ? OracleVector.count(Wide.self) : 0
    push(
      OracleVector { Wide(first.lane(start + $0, Narrow.self)) &* Wide(second.lane(start + $0, Narrow.self)) })
  }

  private func addPairs<Narrow: OracleLane & FixedWidthInteger, Wide: OracleLane & FixedWidthInteger>(
    _: Narrow.Type, _: Wide.Type
  ) {
    let vector = pop().vector
    push(OracleVector { Wide(vector.lane(2 * $0, Narrow.self)) + Wide(vector.lane(2 * $0 + 1, Narrow.self)) })
  }

  private func dot() {
    let second = pop().vector
    let first = pop().vector
    func product(_ index: Int) -> Int32 { Int32(first.lane(index, Int16.self)) * Int32(second.lane(index, Int16.self)) }
    push(OracleVector { product(2 * $0) &+ product(2 * $0 + 1) })
  }
}

func clamped<Lane: FixedWidthInteger>(_ value: Int) -> Lane { Lane(clamping: value) }
