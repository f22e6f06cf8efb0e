// A v128 seen as lanes. All casts are free.

extension SIMD2 where Scalar == UInt64 {
  @inline(__always) var u8: SIMD16<UInt8> { unsafeBitCast(self, to: SIMD16<UInt8>.self) }
  @inline(__always) var i8: SIMD16<Int8> { unsafeBitCast(self, to: SIMD16<Int8>.self) }
  @inline(__always) var u16: SIMD8<UInt16> { unsafeBitCast(self, to: SIMD8<UInt16>.self) }
  @inline(__always) var i16: SIMD8<Int16> { unsafeBitCast(self, to: SIMD8<Int16>.self) }
  @inline(__always) var u32: SIMD4<UInt32> { unsafeBitCast(self, to: SIMD4<UInt32>.self) }
  @inline(__always) var i32: SIMD4<Int32> { unsafeBitCast(self, to: SIMD4<Int32>.self) }
  @inline(__always) var i64: SIMD2<Int64> { unsafeBitCast(self, to: SIMD2<Int64>.self) }
  @inline(__always) var f32: SIMD4<Float> { unsafeBitCast(self, to: SIMD4<Float>.self) }
  @inline(__always) var f64: SIMD2<Double> { unsafeBitCast(self, to: SIMD2<Double>.self) }
}

/// The 16 bytes of a vector or of a mask, whose lanes are all ones or all zeros.
@inline(__always) func v128<Lanes>(_ lanes: Lanes) -> V128 { unsafeBitCast(lanes, to: V128.self) }

/// The bits of `x` where `mask` has ones, those of `y` elsewhere.
@inline(__always) func v128Bitselect(_ x: V128, _ y: V128, _ mask: V128) -> V128 { (x & mask) | (y & ~mask) }
