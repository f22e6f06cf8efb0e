#if arch(x86_64) && canImport(_Builtin_intrinsics) && !SWASM_PORTABLE_VECTORS
  import _Builtin_intrinsics.intel.sse2
#endif

// Semantics of f32 and f64 instructions (specification 4.3.3) whose expression is more than an operator. A helper has the
// name of its instruction. `abs`, `neg` and `copysign` work on bits and keep NaN payloads; all others turn a signalling
// NaN into a quiet one.

@inline(__always) func f32Abs(_ x: Float) -> Float { Float(bitPattern: x.bitPattern & 0x7FFF_FFFF) }
@inline(__always) func f32Neg(_ x: Float) -> Float { Float(bitPattern: x.bitPattern ^ 0x8000_0000) }
@inline(__always) func f32Copysign(_ x: Float, _ y: Float) -> Float {
  Float(bitPattern: (x.bitPattern & 0x7FFF_FFFF) | (y.bitPattern & 0x8000_0000))
}

/// `x` with the sign bit set where that of `y` is.
@inline(__always) private func withSign(_ x: Float, of y: Float) -> Float {
  Float(bitPattern: x.bitPattern | (y.bitPattern & 0x8000_0000))
}

/// Adding and subtracting 2^23 rounds a smaller magnitude to an integer, ties to even. Larger values are integers already;
/// adding zero then makes a NaN quiet.
@inline(__always) func f32Nearest(_ x: Float) -> Float {
  let magnitude = f32Abs(x)
  let shift: Float = magnitude < 0x1p23 ? 0x1p23 : 0
  return withSign((magnitude + shift) - shift, of: x)
}
@inline(__always) func f32Floor(_ x: Float) -> Float {
  let nearest = f32Nearest(x)
  return withSign(nearest - (nearest > x ? 1 : 0), of: x)
}
@inline(__always) func f32Ceil(_ x: Float) -> Float {
  let nearest = f32Nearest(x)
  return withSign(nearest + (nearest < x ? 1 : 0), of: x)
}
@inline(__always) func f32Trunc(_ x: Float) -> Float { withSign(f32Floor(f32Abs(x)), of: x) }

/// Where both are zero the sign bits decide; where one is NaN the sum is a quiet NaN.
@inline(__always) func f32Min(_ x: Float, _ y: Float) -> Float {
  let smaller = (x < y ? x : y).bitPattern | (y < x ? y : x).bitPattern
  return x != x || y != y ? x + y : Float(bitPattern: smaller)
}
@inline(__always) func f32Max(_ x: Float, _ y: Float) -> Float {
  let larger = (x > y ? x : y).bitPattern & (y > x ? y : x).bitPattern
  return x != x || y != y ? x + y : Float(bitPattern: larger)
}

@inline(__always) func f64Abs(_ x: Double) -> Double { Double(bitPattern: x.bitPattern & 0x7FFF_FFFF_FFFF_FFFF) }
@inline(__always) func f64Neg(_ x: Double) -> Double { Double(bitPattern: x.bitPattern ^ 0x8000_0000_0000_0000) }
@inline(__always) func f64Copysign(_ x: Double, _ y: Double) -> Double {
  Double(bitPattern: (x.bitPattern & 0x7FFF_FFFF_FFFF_FFFF) | (y.bitPattern & 0x8000_0000_0000_0000))
}

/// `x` with the sign bit set where that of `y` is.
@inline(__always) private func withSign(_ x: Double, of y: Double) -> Double {
  Double(bitPattern: x.bitPattern | (y.bitPattern & 0x8000_0000_0000_0000))
}

/// Adding and subtracting 2^52 rounds a smaller magnitude to an integer, ties to even. Larger values are integers already;
/// adding zero then makes a NaN quiet.
@inline(__always) func f64Nearest(_ x: Double) -> Double {
  let magnitude = f64Abs(x)
  let shift: Double = magnitude < 0x1p52 ? 0x1p52 : 0
  return withSign((magnitude + shift) - shift, of: x)
}
@inline(__always) func f64Floor(_ x: Double) -> Double {
  let nearest = f64Nearest(x)
  return withSign(nearest - (nearest > x ? 1 : 0), of: x)
}
@inline(__always) func f64Ceil(_ x: Double) -> Double {
  let nearest = f64Nearest(x)
  return withSign(nearest + (nearest < x ? 1 : 0), of: x)
}
@inline(__always) func f64Trunc(_ x: Double) -> Double { withSign(f64Floor(f64Abs(x)), of: x) }

/// Where both are zero the sign bits decide; where one is NaN the sum is a quiet NaN.
@inline(__always) func f64Min(_ x: Double, _ y: Double) -> Double {
  let smaller = (x < y ? x : y).bitPattern | (y < x ? y : x).bitPattern
  return x != x || y != y ? x + y : Double(bitPattern: smaller)
}
@inline(__always) func f64Max(_ x: Double, _ y: Double) -> Double {
  let larger = (x > y ? x : y).bitPattern & (y > x ? y : x).bitPattern
  return x != x || y != y ? x + y : Double(bitPattern: larger)
}

#if arch(x86_64) && canImport(_Builtin_intrinsics) && !SWASM_PORTABLE_VECTORS
  // `squareRoot()` calls libm for negative operands.
  @inline(__always) func f32Sqrt(_ x: Float) -> Float { _mm_sqrt_ss(SIMD4(x, 0, 0, 0))[0] }
  @inline(__always) func f64Sqrt(_ x: Double) -> Double { _mm_sqrt_sd(SIMD2(x, 0), SIMD2(x, 0))[0] }
#else
  @inline(__always) func f32Sqrt(_ x: Float) -> Float { x.squareRoot() }
  @inline(__always) func f64Sqrt(_ x: Double) -> Double { x.squareRoot() }
#endif

/// `x`, or the canonical NaN (specification 2.2.3) in place of any NaN.
@inline(__always) func f32CanonicalNaN(_ x: Float) -> Float { x == x ? x : Float(bitPattern: 0x7FC0_0000) }
@inline(__always) func f64CanonicalNaN(_ x: Double) -> Double {
  x == x ? x : Double(bitPattern: 0x7FF8_0000_0000_0000)
}
