// i32x4 and i64x2 instructions (specification 4.3.2). A helper has the name of its instruction.

@inline(__always) func i32x4Add(_ x: V128, _ y: V128) -> V128 { v128(x.u32 &+ y.u32) }
@inline(__always) func i32x4Sub(_ x: V128, _ y: V128) -> V128 { v128(x.u32 &- y.u32) }
@inline(__always) func i32x4Mul(_ x: V128, _ y: V128) -> V128 { v128(x.u32 &* y.u32) }
@inline(__always) func i32x4Neg(_ x: V128) -> V128 { v128(SIMD4<UInt32>.zero &- x.u32) }
@inline(__always) func i32x4Abs(_ x: V128) -> V128 {
  let sign = shiftRightI32(x, 31)
  return i32x4Sub(x ^ sign, sign)
}
@inline(__always) func i32x4MinS(_ x: V128, _ y: V128) -> V128 { v128Bitselect(x, y, i32x4LtS(x, y)) }
@inline(__always) func i32x4MinU(_ x: V128, _ y: V128) -> V128 { v128Bitselect(x, y, i32x4LtU(x, y)) }
@inline(__always) func i32x4MaxS(_ x: V128, _ y: V128) -> V128 { v128Bitselect(x, y, i32x4GtS(x, y)) }
@inline(__always) func i32x4MaxU(_ x: V128, _ y: V128) -> V128 { v128Bitselect(x, y, i32x4GtU(x, y)) }
@inline(__always) func i32x4Shl(_ x: V128, _ y: UInt32) -> V128 { shiftLeft32(x, y & 31) }
@inline(__always) func i32x4ShrS(_ x: V128, _ y: UInt32) -> V128 { shiftRightI32(x, y & 31) }
@inline(__always) func i32x4ShrU(_ x: V128, _ y: UInt32) -> V128 { shiftRightU32(x, y & 31) }
@inline(__always) func i32x4AllTrue(_ x: V128) -> Bool { signBits8(i32x4Eq(x, .zero)) == 0 }
@inline(__always) func i32x4Bitmask(_ x: V128) -> UInt32 { signBits32(x) }
@inline(__always) func i32x4DotI16x8S(_ x: V128, _ y: V128) -> V128 { multiplyAddI16(x, y) }
@inline(__always) func i32x4ExtendLowI16x8S(_ x: V128) -> V128 { shiftRightI32(interleaveLow16(x, x), 16) }
@inline(__always) func i32x4ExtendLowI16x8U(_ x: V128) -> V128 { interleaveLow16(x, .zero) }
@inline(__always) func i32x4ExtendHighI16x8S(_ x: V128) -> V128 { shiftRightI32(interleaveHigh16(x, x), 16) }
@inline(__always) func i32x4ExtendHighI16x8U(_ x: V128) -> V128 { interleaveHigh16(x, .zero) }
@inline(__always) func i32x4ExtmulLowI16x8S(_ x: V128, _ y: V128) -> V128 {
  interleaveLow16(i16x8Mul(x, y), multiplyHighI16(x, y))
}
@inline(__always) func i32x4ExtmulLowI16x8U(_ x: V128, _ y: V128) -> V128 {
  interleaveLow16(i16x8Mul(x, y), multiplyHighU16(x, y))
}
@inline(__always) func i32x4ExtmulHighI16x8S(_ x: V128, _ y: V128) -> V128 {
  interleaveHigh16(i16x8Mul(x, y), multiplyHighI16(x, y))
}
@inline(__always) func i32x4ExtmulHighI16x8U(_ x: V128, _ y: V128) -> V128 {
  interleaveHigh16(i16x8Mul(x, y), multiplyHighU16(x, y))
}
@inline(__always) func i32x4ExtaddPairwiseI16x8S(_ x: V128) -> V128 {
  multiplyAddI16(x, v128(SIMD8<UInt16>(repeating: 1)))
}
@inline(__always) func i32x4ExtaddPairwiseI16x8U(_ x: V128) -> V128 {
  i32x4Add(x & v128(SIMD4<UInt32>(repeating: 0xFFFF)), shiftRightU32(x, 16))
}

// 64-bit lanes. SSE2 has no arithmetic shift and no signed product of that width.

@inline(__always) func i64x2Add(_ x: V128, _ y: V128) -> V128 { x &+ y }
@inline(__always) func i64x2Sub(_ x: V128, _ y: V128) -> V128 { x &- y }
@inline(__always) func i64x2Mul(_ x: V128, _ y: V128) -> V128 { x &* y }
@inline(__always) func i64x2Neg(_ x: V128) -> V128 { V128.zero &- x }
/// All ones in negative lanes.
@inline(__always) private func signs64(_ x: V128) -> V128 {
  let signs = shiftRightI32(x, 31).u32
  return v128(SIMD4(signs[1], signs[1], signs[3], signs[3]))
}
@inline(__always) func i64x2Abs(_ x: V128) -> V128 {
  let signs = signs64(x)
  return (x ^ signs) &- signs
}
@inline(__always) func i64x2Shl(_ x: V128, _ y: UInt32) -> V128 { shiftLeft64(x, y & 63) }
/// The shifted sign bit, flipped and subtracted, extends to the left.
@inline(__always) func i64x2ShrS(_ x: V128, _ y: UInt32) -> V128 {
  let sign = shiftRightU64(V128(repeating: 0x8000_0000_0000_0000), y & 63)
  return (shiftRightU64(x, y & 63) ^ sign) &- sign
}
@inline(__always) func i64x2ShrU(_ x: V128, _ y: UInt32) -> V128 { shiftRightU64(x, y & 63) }
@inline(__always) func i64x2AllTrue(_ x: V128) -> Bool { signBits8(i64x2Eq(x, .zero)) == 0 }
@inline(__always) func i64x2Bitmask(_ x: V128) -> UInt32 { signBits64(x) }
@inline(__always) func i64x2ExtendLowI32x4S(_ x: V128) -> V128 { interleaveLow32(x, shiftRightI32(x, 31)) }
@inline(__always) func i64x2ExtendLowI32x4U(_ x: V128) -> V128 { interleaveLow32(x, .zero) }
@inline(__always) func i64x2ExtendHighI32x4S(_ x: V128) -> V128 { interleaveHigh32(x, shiftRightI32(x, 31)) }
@inline(__always) func i64x2ExtendHighI32x4U(_ x: V128) -> V128 { interleaveHigh32(x, .zero) }
@inline(__always) func i64x2ExtmulLowI32x4S(_ x: V128, _ y: V128) -> V128 {
  signedProducts(interleaveLow32(x, x), interleaveLow32(y, y))
}
@inline(__always) func i64x2ExtmulLowI32x4U(_ x: V128, _ y: V128) -> V128 {
  multiplyEvenU32(interleaveLow32(x, x), interleaveLow32(y, y))
}
@inline(__always) func i64x2ExtmulHighI32x4S(_ x: V128, _ y: V128) -> V128 {
  signedProducts(interleaveHigh32(x, x), interleaveHigh32(y, y))
}
@inline(__always) func i64x2ExtmulHighI32x4U(_ x: V128, _ y: V128) -> V128 {
  multiplyEvenU32(interleaveHigh32(x, x), interleaveHigh32(y, y))
}
/// The signed 64-bit products of lanes 0 and 2, which lanes 1 and 3 repeat: a negative factor subtracts the other one from
/// the high half of the unsigned product.
@inline(__always) private func signedProducts(_ x: V128, _ y: V128) -> V128 {
  let excess = i32x4Add(shiftRightI32(x, 31) & y, shiftRightI32(y, 31) & x)
  return multiplyEvenU32(x, y) &- shiftLeft64(excess, 32)
}
