// What VectorPrimitives+SSE2.swift offers, in portable Swift: for arm64, and for tests with -DSWASM_PORTABLE_VECTORS.
#if !(arch(x86_64) && canImport(_Builtin_intrinsics) && !SWASM_PORTABLE_VECTORS)
  @inline(__always) private func clamp<Lane: FixedWidthInteger>(_ value: Int) -> Lane { Lane(clamping: value) }
  @inline(__always) private func truncated(_ x: Double) -> Int32 {
    x > -2_147_483_649 && x < 2_147_483_648 ? Int32(x) : .min
  }
  @inline(__always) private func zipI8(_ x: V128, _ y: V128, _ body: (Int8, Int8) -> Int8) -> V128 {
    var result = SIMD16<Int8>.zero
    for lane in 0..<16 { result[lane] = body(x.i8[lane], y.i8[lane]) }
    return v128(result)
  }
  @inline(__always) private func zipU8(_ x: V128, _ y: V128, _ body: (UInt8, UInt8) -> UInt8) -> V128 {
    var result = SIMD16<UInt8>.zero
    for lane in 0..<16 { result[lane] = body(x.u8[lane], y.u8[lane]) }
    return v128(result)
  }
  @inline(__always) private func zipI16(_ x: V128, _ y: V128, _ body: (Int16, Int16) -> Int16) -> V128 {
    var result = SIMD8<Int16>.zero
    for lane in 0..<8 { result[lane] = body(x.i16[lane], y.i16[lane]) }
    return v128(result)
  }
  @inline(__always) private func zipU16(_ x: V128, _ y: V128, _ body: (UInt16, UInt16) -> UInt16) -> V128 {
    var result = SIMD8<UInt16>.zero
    for lane in 0..<8 { result[lane] = body(x.u16[lane], y.u16[lane]) }
    return v128(result)
  }
  @inline(__always) private func zipF32(_ x: V128, _ y: V128, _ body: (Float, Float) -> Float) -> V128 {
    var result = SIMD4<Float>.zero
    for lane in 0..<4 { result[lane] = body(x.f32[lane], y.f32[lane]) }
    return v128(result)
  }
  @inline(__always) private func zipF64(_ x: V128, _ y: V128, _ body: (Double, Double) -> Double) -> V128 {
    var result = SIMD2<Double>.zero
    for lane in 0..<2 { result[lane] = body(x.f64[lane], y.f64[lane]) }
    return v128(result)
  }
  @inline(__always) private func narrowI8(_ x: SIMD8<Int16>) -> SIMD8<Int8> { SIMD8<Int8>(clamping: x) }
  @inline(__always) private func narrowU8(_ x: SIMD8<Int16>) -> SIMD8<UInt8> { SIMD8<UInt8>(clamping: x) }
  @inline(__always) private func narrowI16(_ x: SIMD4<Int32>) -> SIMD4<Int16> { SIMD4<Int16>(clamping: x) }
  @inline(__always) private func interleaved(_ x: SIMD8<UInt8>, _ y: SIMD8<UInt8>) -> SIMD16<UInt8> {
    var result = SIMD16<UInt8>.zero
    result.evenHalf = x
    result.oddHalf = y
    return result
  }
  @inline(__always) private func interleaved(_ x: SIMD4<UInt16>, _ y: SIMD4<UInt16>) -> SIMD8<UInt16> {
    var result = SIMD8<UInt16>.zero
    result.evenHalf = x
    result.oddHalf = y
    return result
  }
  @inline(__always) private func interleaved(_ x: SIMD2<UInt32>, _ y: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var result = SIMD4<UInt32>.zero
    result.evenHalf = x
    result.oddHalf = y
    return result
  }

  // Saturating arithmetic

  @inline(__always) func addSaturatingI8(_ x: V128, _ y: V128) -> V128 { zipI8(x, y) { clamp(Int($0) + Int($1)) } }
  @inline(__always) func addSaturatingU8(_ x: V128, _ y: V128) -> V128 { zipU8(x, y) { clamp(Int($0) + Int($1)) } }
  @inline(__always) func addSaturatingI16(_ x: V128, _ y: V128) -> V128 { zipI16(x, y) { clamp(Int($0) + Int($1)) } }
  @inline(__always) func addSaturatingU16(_ x: V128, _ y: V128) -> V128 { zipU16(x, y) { clamp(Int($0) + Int($1)) } }
  @inline(__always) func subSaturatingI8(_ x: V128, _ y: V128) -> V128 { zipI8(x, y) { clamp(Int($0) - Int($1)) } }
  @inline(__always) func subSaturatingU8(_ x: V128, _ y: V128) -> V128 { zipU8(x, y) { clamp(Int($0) - Int($1)) } }
  @inline(__always) func subSaturatingI16(_ x: V128, _ y: V128) -> V128 { zipI16(x, y) { clamp(Int($0) - Int($1)) } }
  @inline(__always) func subSaturatingU16(_ x: V128, _ y: V128) -> V128 { zipU16(x, y) { clamp(Int($0) - Int($1)) } }

  // Minimum, maximum, average

  @inline(__always) func minU8(_ x: V128, _ y: V128) -> V128 { zipU8(x, y) { min($0, $1) } }
  @inline(__always) func maxU8(_ x: V128, _ y: V128) -> V128 { zipU8(x, y) { max($0, $1) } }
  @inline(__always) func minI16(_ x: V128, _ y: V128) -> V128 { zipI16(x, y) { min($0, $1) } }
  @inline(__always) func maxI16(_ x: V128, _ y: V128) -> V128 { zipI16(x, y) { max($0, $1) } }
  @inline(__always) func averageU8(_ x: V128, _ y: V128) -> V128 { zipU8(x, y) { clamp((Int($0) + Int($1) + 1) >> 1) } }
  @inline(__always) func averageU16(_ x: V128, _ y: V128) -> V128 {
    zipU16(x, y) { clamp((Int($0) + Int($1) + 1) >> 1) }
  }

  // Products

  /// The high halves of the 32-bit products.
  @inline(__always) func multiplyHighI16(_ x: V128, _ y: V128) -> V128 {
    zipI16(x, y) { Int16(truncatingIfNeeded: (Int($0) * Int($1)) >> 16) }
  }
  @inline(__always) func multiplyHighU16(_ x: V128, _ y: V128) -> V128 {
    zipU16(x, y) { UInt16(truncatingIfNeeded: (Int($0) * Int($1)) >> 16) }
  }
  /// Sums of two neighbouring 32-bit products; wraps only where all four factors are -32768.
  @inline(__always) func multiplyAddI16(_ x: V128, _ y: V128) -> V128 {
    var result = SIMD4<Int32>.zero
    for lane in 0..<4 {
      let even = Int32(x.i16[2 * lane]) * Int32(y.i16[2 * lane])
      result[lane] = even &+ Int32(x.i16[2 * lane + 1]) * Int32(y.i16[2 * lane + 1])
    }
    return v128(result)
  }
  /// The 64-bit products of lanes 0 and 2.
  @inline(__always) func multiplyEvenU32(_ x: V128, _ y: V128) -> V128 {
    V128(x[0] & 0xFFFF_FFFF, x[1] & 0xFFFF_FFFF) &* V128(y[0] & 0xFFFF_FFFF, y[1] & 0xFFFF_FFFF)
  }

  // Packing with saturation: the lanes of `x`, then those of `y`

  @inline(__always) func packI16(_ x: V128, _ y: V128) -> V128 {
    v128(SIMD16(lowHalf: narrowI8(x.i16), highHalf: narrowI8(y.i16)))
  }
  /// Signed 16-bit lanes to unsigned bytes.
  @inline(__always) func packU16(_ x: V128, _ y: V128) -> V128 {
    v128(SIMD16(lowHalf: narrowU8(x.i16), highHalf: narrowU8(y.i16)))
  }
  @inline(__always) func packI32(_ x: V128, _ y: V128) -> V128 {
    v128(SIMD8(lowHalf: narrowI16(x.i32), highHalf: narrowI16(y.i32)))
  }

  // Interleaving of the low or high halves

  @inline(__always) func interleaveLow8(_ x: V128, _ y: V128) -> V128 { v128(interleaved(x.u8.lowHalf, y.u8.lowHalf)) }
  @inline(__always) func interleaveLow16(_ x: V128, _ y: V128) -> V128 {
    v128(interleaved(x.u16.lowHalf, y.u16.lowHalf))
  }
  @inline(__always) func interleaveLow32(_ x: V128, _ y: V128) -> V128 {
    v128(interleaved(x.u32.lowHalf, y.u32.lowHalf))
  }
  @inline(__always) func interleaveLow64(_ x: V128, _ y: V128) -> V128 { V128(x[0], y[0]) }
  @inline(__always) func interleaveHigh8(_ x: V128, _ y: V128) -> V128 {
    v128(interleaved(x.u8.highHalf, y.u8.highHalf))
  }
  @inline(__always) func interleaveHigh16(_ x: V128, _ y: V128) -> V128 {
    v128(interleaved(x.u16.highHalf, y.u16.highHalf))
  }
  @inline(__always) func interleaveHigh32(_ x: V128, _ y: V128) -> V128 {
    v128(interleaved(x.u32.highHalf, y.u32.highHalf))
  }
  @inline(__always) func interleaveHigh64(_ x: V128, _ y: V128) -> V128 { V128(x[1], y[1]) }

  // Shifts by less than the lane width

  @inline(__always) func shiftLeft16(_ x: V128, _ count: UInt32) -> V128 {
    v128(x.u16 &<< SIMD8(repeating: UInt16(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftLeft32(_ x: V128, _ count: UInt32) -> V128 {
    v128(x.u32 &<< SIMD4(repeating: UInt32(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftLeft64(_ x: V128, _ count: UInt32) -> V128 {
    v128(x &<< SIMD2(repeating: UInt64(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftRightU16(_ x: V128, _ count: UInt32) -> V128 {
    v128(x.u16 &>> SIMD8(repeating: UInt16(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftRightU32(_ x: V128, _ count: UInt32) -> V128 {
    v128(x.u32 &>> SIMD4(repeating: UInt32(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftRightU64(_ x: V128, _ count: UInt32) -> V128 {
    v128(x &>> SIMD2(repeating: UInt64(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftRightI16(_ x: V128, _ count: UInt32) -> V128 {
    v128(x.i16 &>> SIMD8(repeating: Int16(truncatingIfNeeded: count)))
  }
  @inline(__always) func shiftRightI32(_ x: V128, _ count: UInt32) -> V128 {
    v128(x.i32 &>> SIMD4(repeating: Int32(truncatingIfNeeded: count)))
  }

  // Sign bits of the lanes as an integer, lane 0 lowest

  @inline(__always) func signBits8(_ x: V128) -> UInt32 {
    var result: UInt32 = 0
    for lane in 0..<16 where x.i8[lane] < 0 { result |= 1 &<< UInt32(lane) }
    return result
  }
  @inline(__always) func signBits32(_ x: V128) -> UInt32 {
    var result: UInt32 = 0
    for lane in 0..<4 where x.i32[lane] < 0 { result |= 1 &<< UInt32(lane) }
    return result
  }
  @inline(__always) func signBits64(_ x: V128) -> UInt32 {
    var result: UInt32 = 0
    for lane in 0..<2 where x.i64[lane] < 0 { result |= 1 &<< UInt32(lane) }
    return result
  }

  // Floating point

  @inline(__always) func squareRootF32(_ x: V128) -> V128 { v128(x.f32.squareRoot()) }
  /// `x < y ? x : y` in each lane.
  @inline(__always) func lesserF32(_ x: V128, _ y: V128) -> V128 { zipF32(x, y) { $0 < $1 ? $0 : $1 } }
  /// `x > y ? x : y` in each lane.
  @inline(__always) func greaterF32(_ x: V128, _ y: V128) -> V128 { zipF32(x, y) { $0 > $1 ? $0 : $1 } }
  @inline(__always) func squareRootF64(_ x: V128) -> V128 { v128(x.f64.squareRoot()) }
  /// `x < y ? x : y` in each lane.
  @inline(__always) func lesserF64(_ x: V128, _ y: V128) -> V128 { zipF64(x, y) { $0 < $1 ? $0 : $1 } }
  /// `x > y ? x : y` in each lane.
  @inline(__always) func greaterF64(_ x: V128, _ y: V128) -> V128 { zipF64(x, y) { $0 > $1 ? $0 : $1 } }
  /// To i32 lanes; 0x8000_0000 where the value does not fit.
  @inline(__always) func truncateF32(_ x: V128) -> V128 {
    v128(
      SIMD4(
        truncated(Double(x.f32[0])), truncated(Double(x.f32[1])), truncated(Double(x.f32[2])),
        truncated(Double(x.f32[3]))))
  }
  /// To the low two i32 lanes, the high ones zero; 0x8000_0000 where the value does not fit.
  @inline(__always) func truncateF64(_ x: V128) -> V128 { v128(SIMD4(truncated(x.f64[0]), truncated(x.f64[1]), 0, 0)) }
  @inline(__always) func convertI32ToF32(_ x: V128) -> V128 { v128(SIMD4<Float>(x.i32)) }
  @inline(__always) func convertLowI32ToF64(_ x: V128) -> V128 { v128(SIMD2<Double>(x.i32.lowHalf)) }
  @inline(__always) func promoteLowF32(_ x: V128) -> V128 { v128(SIMD2<Double>(x.f32.lowHalf)) }
  /// To the low two f32 lanes, the high ones zero.
  @inline(__always) func demoteF64(_ x: V128) -> V128 { v128(SIMD4(lowHalf: SIMD2<Float>(x.f64), highHalf: .zero)) }
#endif
