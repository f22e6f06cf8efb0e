// i8x16 and i16x8 instructions (specification 4.3.2). A helper has the name of its instruction.

@inline(__always) func i8x16Add(_ x: V128, _ y: V128) -> V128 { v128(x.u8 &+ y.u8) }
@inline(__always) func i8x16Sub(_ x: V128, _ y: V128) -> V128 { v128(x.u8 &- y.u8) }
@inline(__always) func i8x16AddSatS(_ x: V128, _ y: V128) -> V128 { addSaturatingI8(x, y) }
@inline(__always) func i8x16AddSatU(_ x: V128, _ y: V128) -> V128 { addSaturatingU8(x, y) }
@inline(__always) func i8x16SubSatS(_ x: V128, _ y: V128) -> V128 { subSaturatingI8(x, y) }
@inline(__always) func i8x16SubSatU(_ x: V128, _ y: V128) -> V128 { subSaturatingU8(x, y) }
@inline(__always) func i8x16Neg(_ x: V128) -> V128 { v128(SIMD16<UInt8>.zero &- x.u8) }
/// As unsigned bytes, of `x` and `-x` the smaller one is the magnitude.
@inline(__always) func i8x16Abs(_ x: V128) -> V128 { minU8(x, i8x16Neg(x)) }
@inline(__always) func i8x16MinS(_ x: V128, _ y: V128) -> V128 { v128Bitselect(x, y, i8x16LtS(x, y)) }
@inline(__always) func i8x16MinU(_ x: V128, _ y: V128) -> V128 { minU8(x, y) }
@inline(__always) func i8x16MaxS(_ x: V128, _ y: V128) -> V128 { v128Bitselect(x, y, i8x16GtS(x, y)) }
@inline(__always) func i8x16MaxU(_ x: V128, _ y: V128) -> V128 { maxU8(x, y) }
@inline(__always) func i8x16AvgrU(_ x: V128, _ y: V128) -> V128 { averageU8(x, y) }

/// Adds neighbouring bits, then pairs, then nibbles.
@inline(__always) func i8x16Popcnt(_ x: V128) -> V128 {
  let pairs = v128(x.u8 &- (shiftRightU16(x, 1) & bytes(0x55)).u8)
  let nibbles = (pairs & bytes(0x33)).u8 &+ (shiftRightU16(pairs, 2) & bytes(0x33)).u8
  return v128(nibbles &+ shiftRightU16(v128(nibbles), 4).u8) & bytes(0x0F)
}

@inline(__always) func bytes(_ value: UInt8) -> V128 { v128(SIMD16<UInt8>(repeating: value)) }

/// Ones in the low `8 - count` bits of each byte.
@inline(__always) private func lowBits(_ count: UInt32) -> V128 {
  let lanes = shiftRightU16(~V128.zero, count &+ 8)
  return packU16(lanes, lanes)
}
@inline(__always) func i8x16Shl(_ x: V128, _ y: UInt32) -> V128 { shiftLeft16(x & lowBits(y & 7), y & 7) }
@inline(__always) func i8x16ShrU(_ x: V128, _ y: UInt32) -> V128 { shiftRightU16(x, y & 7) & lowBits(y & 7) }
@inline(__always) func i8x16ShrS(_ x: V128, _ y: UInt32) -> V128 {
  let count = (y & 7) &+ 8
  return packI16(shiftRightI16(interleaveLow8(x, x), count), shiftRightI16(interleaveHigh8(x, x), count))
}

@inline(__always) func i8x16AllTrue(_ x: V128) -> Bool { signBits8(i8x16Eq(x, .zero)) == 0 }
@inline(__always) func i8x16Bitmask(_ x: V128) -> UInt32 { signBits8(x) }
@inline(__always) func i8x16NarrowI16x8S(_ x: V128, _ y: V128) -> V128 { packI16(x, y) }
@inline(__always) func i8x16NarrowI16x8U(_ x: V128, _ y: V128) -> V128 { packU16(x, y) }

@inline(__always) func i16x8Add(_ x: V128, _ y: V128) -> V128 { v128(x.u16 &+ y.u16) }
@inline(__always) func i16x8Sub(_ x: V128, _ y: V128) -> V128 { v128(x.u16 &- y.u16) }
@inline(__always) func i16x8Mul(_ x: V128, _ y: V128) -> V128 { v128(x.u16 &* y.u16) }
@inline(__always) func i16x8AddSatS(_ x: V128, _ y: V128) -> V128 { addSaturatingI16(x, y) }
@inline(__always) func i16x8AddSatU(_ x: V128, _ y: V128) -> V128 { addSaturatingU16(x, y) }
@inline(__always) func i16x8SubSatS(_ x: V128, _ y: V128) -> V128 { subSaturatingI16(x, y) }
@inline(__always) func i16x8SubSatU(_ x: V128, _ y: V128) -> V128 { subSaturatingU16(x, y) }
@inline(__always) func i16x8Neg(_ x: V128) -> V128 { v128(SIMD8<UInt16>.zero &- x.u16) }
@inline(__always) func i16x8Abs(_ x: V128) -> V128 { maxI16(x, i16x8Neg(x)) }
@inline(__always) func i16x8MinS(_ x: V128, _ y: V128) -> V128 { minI16(x, y) }
@inline(__always) func i16x8MaxS(_ x: V128, _ y: V128) -> V128 { maxI16(x, y) }
@inline(__always) func i16x8MinU(_ x: V128, _ y: V128) -> V128 { v128(x.u16 &- subSaturatingU16(x, y).u16) }
@inline(__always) func i16x8MaxU(_ x: V128, _ y: V128) -> V128 { v128(subSaturatingU16(x, y).u16 &+ y.u16) }
@inline(__always) func i16x8AvgrU(_ x: V128, _ y: V128) -> V128 { averageU16(x, y) }

/// (x·y + 2¹⁴) >> 15 = 2·high + ((low >> 14) + 1) >> 1. Only -32768² reaches 0x8000, which saturates to 0x7FFF.
@inline(__always) func i16x8Q15mulrSatS(_ x: V128, _ y: V128) -> V128 {
  let high = multiplyHighI16(x, y).u16
  let rounded = averageU16(shiftRightU16(i16x8Mul(x, y), 14), .zero)
  let result = v128(high &+ high &+ rounded.u16)
  return result ^ i16x8Eq(result, v128(SIMD8<UInt16>(repeating: 0x8000)))
}

@inline(__always) func i16x8Shl(_ x: V128, _ y: UInt32) -> V128 { shiftLeft16(x, y & 15) }
@inline(__always) func i16x8ShrS(_ x: V128, _ y: UInt32) -> V128 { shiftRightI16(x, y & 15) }
@inline(__always) func i16x8ShrU(_ x: V128, _ y: UInt32) -> V128 { shiftRightU16(x, y & 15) }

@inline(__always) func i16x8AllTrue(_ x: V128) -> Bool { signBits8(i16x8Eq(x, .zero)) == 0 }
@inline(__always) func i16x8Bitmask(_ x: V128) -> UInt32 { signBits8(packI16(x, .zero)) }
@inline(__always) func i16x8NarrowI32x4S(_ x: V128, _ y: V128) -> V128 { packI32(x, y) }
/// Negative lanes become 0; then moved into the signed range for the pack, and back.
@inline(__always) func i16x8NarrowI32x4U(_ x: V128, _ y: V128) -> V128 {
  let middle = SIMD4<UInt32>(repeating: 0x8000)
  let low = v128((x & ~shiftRightI32(x, 31)).u32 &- middle)
  let high = v128((y & ~shiftRightI32(y, 31)).u32 &- middle)
  return packI32(low, high) ^ v128(SIMD8<UInt16>(repeating: 0x8000))
}

@inline(__always) func i16x8ExtendLowI8x16S(_ x: V128) -> V128 { shiftRightI16(interleaveLow8(x, x), 8) }
@inline(__always) func i16x8ExtendLowI8x16U(_ x: V128) -> V128 { interleaveLow8(x, .zero) }
@inline(__always) func i16x8ExtendHighI8x16S(_ x: V128) -> V128 { shiftRightI16(interleaveHigh8(x, x), 8) }
@inline(__always) func i16x8ExtendHighI8x16U(_ x: V128) -> V128 { interleaveHigh8(x, .zero) }
@inline(__always) func i16x8ExtmulLowI8x16S(_ x: V128, _ y: V128) -> V128 {
  i16x8Mul(i16x8ExtendLowI8x16S(x), i16x8ExtendLowI8x16S(y))
}
@inline(__always) func i16x8ExtmulLowI8x16U(_ x: V128, _ y: V128) -> V128 {
  i16x8Mul(i16x8ExtendLowI8x16U(x), i16x8ExtendLowI8x16U(y))
}
@inline(__always) func i16x8ExtmulHighI8x16S(_ x: V128, _ y: V128) -> V128 {
  i16x8Mul(i16x8ExtendHighI8x16S(x), i16x8ExtendHighI8x16S(y))
}
@inline(__always) func i16x8ExtmulHighI8x16U(_ x: V128, _ y: V128) -> V128 {
  i16x8Mul(i16x8ExtendHighI8x16U(x), i16x8ExtendHighI8x16U(y))
}
@inline(__always) func i16x8ExtaddPairwiseI8x16S(_ x: V128) -> V128 {
  i16x8Add(shiftRightI16(shiftLeft16(x, 8), 8), shiftRightI16(x, 8))
}
@inline(__always) func i16x8ExtaddPairwiseI8x16U(_ x: V128) -> V128 {
  i16x8Add(x & v128(SIMD8<UInt16>(repeating: 0xFF)), shiftRightU16(x, 8))
}
