// Vector operations that the standard library has not, or compiles badly, as single SSE2 instructions. The same names in
// portable Swift are in VectorPrimitives+Portable.swift.
#if arch(x86_64) && canImport(_Builtin_intrinsics) && !SWASM_PORTABLE_VECTORS
  import _Builtin_intrinsics.intel.sse2

  // Saturating arithmetic

  @inline(__always) func addSaturatingI8(_ x: V128, _ y: V128) -> V128 { v128(_mm_adds_epi8(x.i64, y.i64)) }
  @inline(__always) func addSaturatingU8(_ x: V128, _ y: V128) -> V128 { v128(_mm_adds_epu8(x.i64, y.i64)) }
  @inline(__always) func addSaturatingI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_adds_epi16(x.i64, y.i64)) }
  @inline(__always) func addSaturatingU16(_ x: V128, _ y: V128) -> V128 { v128(_mm_adds_epu16(x.i64, y.i64)) }
  @inline(__always) func subSaturatingI8(_ x: V128, _ y: V128) -> V128 { v128(_mm_subs_epi8(x.i64, y.i64)) }
  @inline(__always) func subSaturatingU8(_ x: V128, _ y: V128) -> V128 { v128(_mm_subs_epu8(x.i64, y.i64)) }
  @inline(__always) func subSaturatingI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_subs_epi16(x.i64, y.i64)) }
  @inline(__always) func subSaturatingU16(_ x: V128, _ y: V128) -> V128 { v128(_mm_subs_epu16(x.i64, y.i64)) }

  // Minimum, maximum, average

  @inline(__always) func minU8(_ x: V128, _ y: V128) -> V128 { v128(_mm_min_epu8(x.i64, y.i64)) }
  @inline(__always) func maxU8(_ x: V128, _ y: V128) -> V128 { v128(_mm_max_epu8(x.i64, y.i64)) }
  @inline(__always) func minI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_min_epi16(x.i64, y.i64)) }
  @inline(__always) func maxI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_max_epi16(x.i64, y.i64)) }
  @inline(__always) func averageU8(_ x: V128, _ y: V128) -> V128 { v128(_mm_avg_epu8(x.i64, y.i64)) }
  @inline(__always) func averageU16(_ x: V128, _ y: V128) -> V128 { v128(_mm_avg_epu16(x.i64, y.i64)) }

  // Products

  /// The high halves of the 32-bit products.
  @inline(__always) func multiplyHighI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_mulhi_epi16(x.i64, y.i64)) }
  @inline(__always) func multiplyHighU16(_ x: V128, _ y: V128) -> V128 { v128(_mm_mulhi_epu16(x.i64, y.i64)) }
  /// Sums of two neighbouring 32-bit products; wraps only where all four factors are -32768.
  @inline(__always) func multiplyAddI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_madd_epi16(x.i64, y.i64)) }
  /// The 64-bit products of lanes 0 and 2.
  @inline(__always) func multiplyEvenU32(_ x: V128, _ y: V128) -> V128 { v128(_mm_mul_epu32(x.i64, y.i64)) }

  // Packing with saturation: the lanes of `x`, then those of `y`

  @inline(__always) func packI16(_ x: V128, _ y: V128) -> V128 { v128(_mm_packs_epi16(x.i64, y.i64)) }
  /// Signed 16-bit lanes to unsigned bytes.
  @inline(__always) func packU16(_ x: V128, _ y: V128) -> V128 { v128(_mm_packus_epi16(x.i64, y.i64)) }
  @inline(__always) func packI32(_ x: V128, _ y: V128) -> V128 { v128(_mm_packs_epi32(x.i64, y.i64)) }

  // Interleaving of the low or high halves

  @inline(__always) func interleaveLow8(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpacklo_epi8(x.i64, y.i64)) }
  @inline(__always) func interleaveLow16(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpacklo_epi16(x.i64, y.i64)) }
  @inline(__always) func interleaveLow32(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpacklo_epi32(x.i64, y.i64)) }
  @inline(__always) func interleaveLow64(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpacklo_epi64(x.i64, y.i64)) }
  @inline(__always) func interleaveHigh8(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpackhi_epi8(x.i64, y.i64)) }
  @inline(__always) func interleaveHigh16(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpackhi_epi16(x.i64, y.i64)) }
  @inline(__always) func interleaveHigh32(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpackhi_epi32(x.i64, y.i64)) }
  @inline(__always) func interleaveHigh64(_ x: V128, _ y: V128) -> V128 { v128(_mm_unpackhi_epi64(x.i64, y.i64)) }

  // Shifts by less than the lane width

  @inline(__always) func shiftLeft16(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_slli_epi16(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftLeft32(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_slli_epi32(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftLeft64(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_slli_epi64(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftRightU16(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_srli_epi16(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftRightU32(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_srli_epi32(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftRightU64(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_srli_epi64(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftRightI16(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_srai_epi16(x.i64, Int32(bitPattern: count)))
  }
  @inline(__always) func shiftRightI32(_ x: V128, _ count: UInt32) -> V128 {
    v128(_mm_srai_epi32(x.i64, Int32(bitPattern: count)))
  }

  // Sign bits of the lanes as an integer, lane 0 lowest

  @inline(__always) func signBits8(_ x: V128) -> UInt32 { UInt32(bitPattern: _mm_movemask_epi8(x.i64)) }
  @inline(__always) func signBits32(_ x: V128) -> UInt32 { UInt32(bitPattern: _mm_movemask_ps(x.f32)) }
  @inline(__always) func signBits64(_ x: V128) -> UInt32 { UInt32(bitPattern: _mm_movemask_pd(x.f64)) }

  // Floating point

  @inline(__always) func squareRootF32(_ x: V128) -> V128 { v128(_mm_sqrt_ps(x.f32)) }
  /// `x < y ? x : y` in each lane.
  @inline(__always) func lesserF32(_ x: V128, _ y: V128) -> V128 { v128(_mm_min_ps(x.f32, y.f32)) }
  /// `x > y ? x : y` in each lane.
  @inline(__always) func greaterF32(_ x: V128, _ y: V128) -> V128 { v128(_mm_max_ps(x.f32, y.f32)) }
  @inline(__always) func squareRootF64(_ x: V128) -> V128 { v128(_mm_sqrt_pd(x.f64)) }
  /// `x < y ? x : y` in each lane.
  @inline(__always) func lesserF64(_ x: V128, _ y: V128) -> V128 { v128(_mm_min_pd(x.f64, y.f64)) }
  /// `x > y ? x : y` in each lane.
  @inline(__always) func greaterF64(_ x: V128, _ y: V128) -> V128 { v128(_mm_max_pd(x.f64, y.f64)) }
  /// To i32 lanes; 0x8000_0000 where the value does not fit.
  @inline(__always) func truncateF32(_ x: V128) -> V128 { v128(_mm_cvttps_epi32(x.f32)) }
  /// To the low two i32 lanes, the high ones zero; 0x8000_0000 where the value does not fit.
  @inline(__always) func truncateF64(_ x: V128) -> V128 { v128(_mm_cvttpd_epi32(x.f64)) }
  @inline(__always) func convertI32ToF32(_ x: V128) -> V128 { v128(_mm_cvtepi32_ps(x.i64)) }
  @inline(__always) func convertLowI32ToF64(_ x: V128) -> V128 { v128(_mm_cvtepi32_pd(x.i64)) }
  @inline(__always) func promoteLowF32(_ x: V128) -> V128 { v128(_mm_cvtps_pd(x.f32)) }
  /// To the low two f32 lanes, the high ones zero.
  @inline(__always) func demoteF64(_ x: V128) -> V128 { v128(_mm_cvtpd_ps(x.f64)) }
#endif
