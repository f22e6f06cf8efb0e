// Conversions between vectors (specification 4.3.4). A helper has the name of its instruction.

/// NaNs become the canonical one, as in `f32DemoteF64`. They are rare, and a branch does not delay the other lanes.
@inline(__always) func f32x4DemoteF64x2Zero(_ x: V128) -> V128 {
  let result = demoteF64(x)
  let isNaN = f32x4Ne(result, result)
  if signBits32(isNaN) == 0 { return result }
  return (isNaN & v128(SIMD4<Float>(repeating: .nan))) | (~isNaN & result)
}
@inline(__always) func f64x2PromoteLowF32x4(_ x: V128) -> V128 {
  let result = promoteLowF32(x)
  let isNaN = f64x2Ne(result, result)
  if signBits64(isNaN) == 0 { return result }
  return (isNaN & v128(SIMD2<Double>(repeating: .nan))) | (~isNaN & result)
}
@inline(__always) func f32x4ConvertI32x4S(_ x: V128) -> V128 { convertI32ToF32(x) }
@inline(__always) func f64x2ConvertLowI32x4S(_ x: V128) -> V128 { convertLowI32ToF64(x) }

/// Places the 16-bit halves in the mantissas of 2²³ and 2³⁹, so that one rounded addition makes the result.
@inline(__always) func f32x4ConvertI32x4U(_ x: V128) -> V128 {
  let low = (x & v128(SIMD4<UInt32>(repeating: 0xFFFF))) | v128(SIMD4<UInt32>(repeating: 0x4B00_0000))
  let high = shiftRightU32(x, 16) | v128(SIMD4<UInt32>(repeating: 0x5300_0000))
  return v128((high.f32 - SIMD4<Float>(repeating: 0x1.0001p39)) + low.f32)
}
/// Places the lane in the mantissa of 2⁵².
@inline(__always) func f64x2ConvertLowI32x4U(_ x: V128) -> V128 {
  let biased = interleaveLow32(x, v128(SIMD4<UInt32>(repeating: 0x4330_0000)))
  return v128(biased.f64 - SIMD2<Double>(repeating: 0x1p52))
}

/// Too large a value truncates to 0x8000_0000, whose complement is right.
@inline(__always) func i32x4TruncSatF32x4S(_ x: V128) -> V128 {
  let tooLarge = f32x4Ge(x, v128(SIMD4<Float>(repeating: 0x1p31)))
  return (truncateF32(x) ^ tooLarge) & f32x4Eq(x, x)
}
/// Where `x` is at least 2³¹ its truncation is the top bit, and that of `x - 2³¹` gives the others.
@inline(__always) func i32x4TruncSatF32x4U(_ x: V128) -> V128 {
  let positive = greaterF32(x, .zero)
  let top = truncateF32(positive)
  let rest = truncateF32(v128(positive.f32 - SIMD4<Float>(repeating: 0x1p31)))
  let tooLarge = f32x4Ge(positive, v128(SIMD4<Float>(repeating: 0x1p32)))
  return top | (rest & shiftRightI32(top, 31)) | tooLarge
}
/// The minimum with 0 makes NaN 0; too small a value truncates to 0x8000_0000, which is right.
@inline(__always) func i32x4TruncSatF64x2SZero(_ x: V128) -> V128 {
  let limit = f64x2Eq(x, x) & v128(SIMD2<Double>(repeating: 2_147_483_647))
  return truncateF64(lesserF64(x, limit))
}
/// Subtracts 2³¹ where needed to fit a signed lane, and flips the top bit there.
@inline(__always) func i32x4TruncSatF64x2UZero(_ x: V128) -> V128 {
  let limited = lesserF64(greaterF64(x, .zero), v128(SIMD2<Double>(repeating: 4_294_967_295)))
  let half = v128(SIMD2<Double>(repeating: 0x1p31))
  let excess = f64x2Ge(limited, half) & half
  return truncateF64(f64x2Sub(limited, excess)) ^ truncateF64(f64x2Neg(excess))
}

// Relaxed SIMD, deterministic profile: products are rounded before the sum.

@inline(__always) func f32x4RelaxedMadd(_ x: V128, _ y: V128, _ z: V128) -> V128 { f32x4Add(f32x4Mul(x, y), z) }
@inline(__always) func f32x4RelaxedNmadd(_ x: V128, _ y: V128, _ z: V128) -> V128 {
  f32x4Add(f32x4Mul(f32x4Neg(x), y), z)
}
@inline(__always) func f64x2RelaxedMadd(_ x: V128, _ y: V128, _ z: V128) -> V128 { f64x2Add(f64x2Mul(x, y), z) }
@inline(__always) func f64x2RelaxedNmadd(_ x: V128, _ y: V128, _ z: V128) -> V128 {
  f64x2Add(f64x2Mul(f64x2Neg(x), y), z)
}

/// Sums of neighbouring signed products. A byte pair is two 16-bit lanes, whose products cannot overflow; their sum wraps.
@inline(__always) func i16x8RelaxedDotI8x16I7x16S(_ x: V128, _ y: V128) -> V128 {
  let even = i16x8Mul(shiftRightI16(shiftLeft16(x, 8), 8), shiftRightI16(shiftLeft16(y, 8), 8))
  return i16x8Add(even, i16x8Mul(shiftRightI16(x, 8), shiftRightI16(y, 8)))
}
@inline(__always) func i32x4RelaxedDotI8x16I7x16AddS(_ x: V128, _ y: V128, _ z: V128) -> V128 {
  i32x4Add(i32x4ExtaddPairwiseI16x8S(i16x8RelaxedDotI8x16I7x16S(x, y)), z)
}
