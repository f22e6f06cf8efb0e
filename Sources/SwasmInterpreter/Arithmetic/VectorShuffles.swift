// Lanes, splats and shuffles of v128 (specification 4.3.5 and 4.6.3). A helper has the name of its instruction. Lane indices
// are validated immediates; masking them costs nothing and spares Swift's check.

@inline(__always) func i8x16Splat(_ x: UInt32) -> V128 { v128(SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: x))) }
@inline(__always) func i16x8Splat(_ x: UInt32) -> V128 { v128(SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: x))) }
@inline(__always) func i32x4Splat(_ x: UInt32) -> V128 { v128(SIMD4<UInt32>(repeating: x)) }
@inline(__always) func i64x2Splat(_ x: UInt64) -> V128 { V128(repeating: x) }
@inline(__always) func f32x4Splat(_ x: Float) -> V128 { v128(SIMD4<Float>(repeating: x)) }
@inline(__always) func f64x2Splat(_ x: Double) -> V128 { v128(SIMD2<Double>(repeating: x)) }

@inline(__always) func i8x16ExtractLaneS(_ x: V128, _ lane: Int) -> UInt32 {
  UInt32(bitPattern: Int32(x.i8[lane & 15]))
}
@inline(__always) func i8x16ExtractLaneU(_ x: V128, _ lane: Int) -> UInt32 { UInt32(x.u8[lane & 15]) }
@inline(__always) func i16x8ExtractLaneS(_ x: V128, _ lane: Int) -> UInt32 {
  UInt32(bitPattern: Int32(x.i16[lane & 7]))
}
@inline(__always) func i16x8ExtractLaneU(_ x: V128, _ lane: Int) -> UInt32 { UInt32(x.u16[lane & 7]) }
@inline(__always) func i32x4ExtractLane(_ x: V128, _ lane: Int) -> UInt32 { x.u32[lane & 3] }
@inline(__always) func i64x2ExtractLane(_ x: V128, _ lane: Int) -> UInt64 { x[lane & 1] }
@inline(__always) func f32x4ExtractLane(_ x: V128, _ lane: Int) -> Float { x.f32[lane & 3] }
@inline(__always) func f64x2ExtractLane(_ x: V128, _ lane: Int) -> Double { x.f64[lane & 1] }

// Replacing selects by a mask: a store of one lane and a load of the vector would wait for the store to leave the core's
// store buffer.

@inline(__always) func i8x16ReplaceLane(_ x: V128, _ lane: Int, _ y: UInt32) -> V128 {
  let numbers = SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  return v128Bitselect(i8x16Splat(y), x, i8x16Eq(i8x16Splat(UInt32(truncatingIfNeeded: lane)), v128(numbers)))
}
@inline(__always) func i16x8ReplaceLane(_ x: V128, _ lane: Int, _ y: UInt32) -> V128 {
  let numbers = SIMD8<UInt16>(0, 1, 2, 3, 4, 5, 6, 7)
  return v128Bitselect(i16x8Splat(y), x, i16x8Eq(i16x8Splat(UInt32(truncatingIfNeeded: lane)), v128(numbers)))
}
@inline(__always) func i32x4ReplaceLane(_ x: V128, _ lane: Int, _ y: UInt32) -> V128 {
  let numbers = SIMD4<UInt32>(0, 1, 2, 3)
  return v128Bitselect(i32x4Splat(y), x, i32x4Eq(i32x4Splat(UInt32(truncatingIfNeeded: lane)), v128(numbers)))
}
@inline(__always) func i64x2ReplaceLane(_ x: V128, _ lane: Int, _ y: UInt64) -> V128 {
  let numbers = SIMD4<UInt32>(0, 0, 1, 1)
  return v128Bitselect(i64x2Splat(y), x, i32x4Eq(i32x4Splat(UInt32(truncatingIfNeeded: lane)), v128(numbers)))
}
@inline(__always) func f32x4ReplaceLane(_ x: V128, _ lane: Int, _ y: Float) -> V128 {
  i32x4ReplaceLane(x, lane, y.bitPattern)
}
@inline(__always) func f64x2ReplaceLane(_ x: V128, _ lane: Int, _ y: Double) -> V128 {
  i64x2ReplaceLane(x, lane, y.bitPattern)
}

@inline(__always) func v128Load8x8S(_ v: UInt64) -> V128 { i16x8ExtendLowI8x16S(V128(v, 0)) }
@inline(__always) func v128Load8x8U(_ v: UInt64) -> V128 { i16x8ExtendLowI8x16U(V128(v, 0)) }
@inline(__always) func v128Load16x4S(_ v: UInt64) -> V128 { i32x4ExtendLowI16x8S(V128(v, 0)) }
@inline(__always) func v128Load16x4U(_ v: UInt64) -> V128 { i32x4ExtendLowI16x8U(V128(v, 0)) }
@inline(__always) func v128Load32x2S(_ v: UInt64) -> V128 { i64x2ExtendLowI32x4S(V128(v, 0)) }
@inline(__always) func v128Load32x2U(_ v: UInt64) -> V128 { i64x2ExtendLowI32x4U(V128(v, 0)) }

@inline(__always) func v128AnyTrue(_ x: V128) -> Bool { signBits8(i8x16Eq(x, .zero)) != 0xFFFF }

// Baseline x86-64 has no byte shuffle: the bytes are looked up one by one. A dynamic lane index makes the compiler store
// the vector once and load bytes from it, without the stack guard that a pointer to a local value would bring.

/// The bytes of `x` (0...15) and `y` (16...31) that the bytes of `selectors` number.
@inline(__always) func i8x16Shuffle(_ x: V128, _ y: V128, _ selectors: V128) -> V128 {
  let table = SIMD32(lowHalf: x.u8, highHalf: y.u8)
  return V128(lookUp(table, selectors[0]), lookUp(table, selectors[1]))
}
@inline(__always) private func lookUp(_ table: SIMD32<UInt8>, _ selectors: UInt64) -> UInt64 {
  var result: UInt64 = 0
  for shift in stride(from: UInt64(0), to: 64, by: 8) {
    let index = Int(truncatingIfNeeded: (selectors &>> shift) & 31)
    result |= UInt64(table[index]) &<< shift
  }
  return result
}

/// The bytes of `x` that the bytes of `y` number; 0 for numbers above 15.
@inline(__always) func i8x16Swizzle(_ x: V128, _ y: V128) -> V128 {
  V128(lookUp(x.u8, y[0]), lookUp(x.u8, y[1])) & i8x16LtU(y, bytes(16))
}
@inline(__always) private func lookUp(_ table: SIMD16<UInt8>, _ selectors: UInt64) -> UInt64 {
  var result: UInt64 = 0
  for shift in stride(from: UInt64(0), to: 64, by: 8) {
    let index = Int(truncatingIfNeeded: (selectors &>> shift) & 15)
    result |= UInt64(table[index]) &<< shift
  }
  return result
}
