// f32x4 and f64x2 instructions (specification 4.3.3, 4.3.4). A helper has the name of its instruction. `abs` and `neg` work
// on bits and keep NaN payloads; all others turn a signalling NaN into a quiet one.

@inline(__always) private var f32x4Signs: V128 { v128(SIMD4<UInt32>(repeating: 0x8000_0000)) }
@inline(__always) func f32x4Abs(_ x: V128) -> V128 { x & ~f32x4Signs }
@inline(__always) func f32x4Neg(_ x: V128) -> V128 { x ^ f32x4Signs }
@inline(__always) func f32x4Sqrt(_ x: V128) -> V128 { squareRootF32(x) }
@inline(__always) func f32x4Add(_ x: V128, _ y: V128) -> V128 { v128(x.f32 + y.f32) }
@inline(__always) func f32x4Sub(_ x: V128, _ y: V128) -> V128 { v128(x.f32 - y.f32) }
@inline(__always) func f32x4Mul(_ x: V128, _ y: V128) -> V128 { v128(x.f32 * y.f32) }
@inline(__always) func f32x4Div(_ x: V128, _ y: V128) -> V128 { v128(x.f32 / y.f32) }
@inline(__always) func f32x4Pmin(_ x: V128, _ y: V128) -> V128 { lesserF32(y, x) }
@inline(__always) func f32x4Pmax(_ x: V128, _ y: V128) -> V128 { greaterF32(y, x) }

/// `result` with a quiet NaN in the lanes where `x` or `y` is NaN.
@inline(__always) private func f32x4QuietNaN(_ result: V128, _ x: V128, _ y: V128) -> V128 {
  let isNaN = f32x4Ne(x, x) | f32x4Ne(y, y)
  return (result | isNaN) & ~shiftRightU32(isNaN, 10)
}
/// Where both are zero the sign bits decide.
@inline(__always) func f32x4Min(_ x: V128, _ y: V128) -> V128 {
  f32x4QuietNaN(lesserF32(x, y) | lesserF32(y, x), x, y)
}
@inline(__always) func f32x4Max(_ x: V128, _ y: V128) -> V128 {
  f32x4QuietNaN(greaterF32(x, y) & greaterF32(y, x), x, y)
}

/// `x` with the canonical NaN in place of each NaN.
@inline(__always) func f32x4CanonicalNaN(_ x: V128) -> V128 {
  let isNaN = f32x4Ne(x, x)
  return (x & ~isNaN) | (v128(SIMD4<UInt32>(repeating: 0x7FC0_0000)) & isNaN)
}
/// See `f32Nearest`.
@inline(__always) func f32x4Nearest(_ x: V128) -> V128 {
  let magnitude = f32x4Abs(x)
  let limit = v128(SIMD4<Float>(repeating: 0x1p23))
  let shift = f32x4Lt(magnitude, limit) & limit
  return f32x4Sub(f32x4Add(magnitude, shift), shift) | (x & f32x4Signs)
}
@inline(__always) func f32x4Floor(_ x: V128) -> V128 {
  let nearest = f32x4Nearest(x)
  let excess = f32x4Gt(nearest, x) & v128(SIMD4<Float>(repeating: 1))
  return f32x4Sub(nearest, excess) | (x & f32x4Signs)
}
@inline(__always) func f32x4Ceil(_ x: V128) -> V128 {
  let nearest = f32x4Nearest(x)
  let lack = f32x4Lt(nearest, x) & v128(SIMD4<Float>(repeating: 1))
  return f32x4Add(nearest, lack) | (x & f32x4Signs)
}
@inline(__always) func f32x4Trunc(_ x: V128) -> V128 {
  f32x4Floor(f32x4Abs(x)) | (x & f32x4Signs)
}

@inline(__always) private var f64x2Signs: V128 { v128(SIMD2<UInt64>(repeating: 0x8000_0000_0000_0000)) }
@inline(__always) func f64x2Abs(_ x: V128) -> V128 { x & ~f64x2Signs }
@inline(__always) func f64x2Neg(_ x: V128) -> V128 { x ^ f64x2Signs }
@inline(__always) func f64x2Sqrt(_ x: V128) -> V128 { squareRootF64(x) }
@inline(__always) func f64x2Add(_ x: V128, _ y: V128) -> V128 { v128(x.f64 + y.f64) }
@inline(__always) func f64x2Sub(_ x: V128, _ y: V128) -> V128 { v128(x.f64 - y.f64) }
@inline(__always) func f64x2Mul(_ x: V128, _ y: V128) -> V128 { v128(x.f64 * y.f64) }
@inline(__always) func f64x2Div(_ x: V128, _ y: V128) -> V128 { v128(x.f64 / y.f64) }
@inline(__always) func f64x2Pmin(_ x: V128, _ y: V128) -> V128 { lesserF64(y, x) }
@inline(__always) func f64x2Pmax(_ x: V128, _ y: V128) -> V128 { greaterF64(y, x) }

/// `result` with a quiet NaN in the lanes where `x` or `y` is NaN.
@inline(__always) private func f64x2QuietNaN(_ result: V128, _ x: V128, _ y: V128) -> V128 {
  let isNaN = f64x2Ne(x, x) | f64x2Ne(y, y)
  return (result | isNaN) & ~shiftRightU64(isNaN, 13)
}
/// Where both are zero the sign bits decide.
@inline(__always) func f64x2Min(_ x: V128, _ y: V128) -> V128 {
  f64x2QuietNaN(lesserF64(x, y) | lesserF64(y, x), x, y)
}
@inline(__always) func f64x2Max(_ x: V128, _ y: V128) -> V128 {
  f64x2QuietNaN(greaterF64(x, y) & greaterF64(y, x), x, y)
}

/// `x` with the canonical NaN in place of each NaN.
@inline(__always) func f64x2CanonicalNaN(_ x: V128) -> V128 {
  let isNaN = f64x2Ne(x, x)
  return (x & ~isNaN) | (v128(SIMD2<UInt64>(repeating: 0x7FF8_0000_0000_0000)) & isNaN)
}
/// See `f64Nearest`.
@inline(__always) func f64x2Nearest(_ x: V128) -> V128 {
  let magnitude = f64x2Abs(x)
  let limit = v128(SIMD2<Double>(repeating: 0x1p52))
  let shift = f64x2Lt(magnitude, limit) & limit
  return f64x2Sub(f64x2Add(magnitude, shift), shift) | (x & f64x2Signs)
}
@inline(__always) func f64x2Floor(_ x: V128) -> V128 {
  let nearest = f64x2Nearest(x)
  let excess = f64x2Gt(nearest, x) & v128(SIMD2<Double>(repeating: 1))
  return f64x2Sub(nearest, excess) | (x & f64x2Signs)
}
@inline(__always) func f64x2Ceil(_ x: V128) -> V128 {
  let nearest = f64x2Nearest(x)
  let lack = f64x2Lt(nearest, x) & v128(SIMD2<Double>(repeating: 1))
  return f64x2Add(nearest, lack) | (x & f64x2Signs)
}
@inline(__always) func f64x2Trunc(_ x: V128) -> V128 {
  f64x2Floor(f64x2Abs(x)) | (x & f64x2Signs)
}
