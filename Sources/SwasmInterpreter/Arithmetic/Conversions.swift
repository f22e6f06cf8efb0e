// Conversions from floating point to integers (specification 4.3.4). A helper has the name of its instruction.

// Trapping: the row has tested that the integral part is representable, and with the same bounds as Swift, whose checks
// the compiler therefore drops.

@inline(__always) func i32TruncF32S(_ x: Float) -> UInt32 { UInt32(bitPattern: Int32(x)) }
@inline(__always) func i32TruncF32U(_ x: Float) -> UInt32 { UInt32(x) }
@inline(__always) func i32TruncF64S(_ x: Double) -> UInt32 { UInt32(bitPattern: Int32(x)) }
@inline(__always) func i32TruncF64U(_ x: Double) -> UInt32 { UInt32(x) }

@inline(__always) func i64TruncF32S(_ x: Float) -> UInt64 { UInt64(bitPattern: Int64(x)) }
@inline(__always) func i64TruncF32U(_ x: Float) -> UInt64 { UInt64(x) }
@inline(__always) func i64TruncF64S(_ x: Double) -> UInt64 { UInt64(bitPattern: Int64(x)) }
@inline(__always) func i64TruncF64U(_ x: Double) -> UInt64 { UInt64(x) }

// Saturating: NaN becomes 0.

@inline(__always) func i32TruncSatF32S(_ x: Float) -> UInt32 {
  if x > -2_147_483_904 && x < 2_147_483_648 { return UInt32(bitPattern: Int32(x)) }
  return x > 0 ? UInt32(bitPattern: Int32.max) : x < 0 ? UInt32(bitPattern: Int32.min) : 0
}
@inline(__always) func i32TruncSatF32U(_ x: Float) -> UInt32 {
  if x > -1 && x < 4_294_967_296 { return UInt32(x) }
  return x > 0 ? .max : 0
}
@inline(__always) func i32TruncSatF64S(_ x: Double) -> UInt32 {
  if x > -2_147_483_649 && x < 2_147_483_648 { return UInt32(bitPattern: Int32(x)) }
  return x > 0 ? UInt32(bitPattern: Int32.max) : x < 0 ? UInt32(bitPattern: Int32.min) : 0
}
@inline(__always) func i32TruncSatF64U(_ x: Double) -> UInt32 {
  if x > -1 && x < 4_294_967_296 { return UInt32(x) }
  return x > 0 ? .max : 0
}

@inline(__always) func i64TruncSatF32S(_ x: Float) -> UInt64 {
  if x > -9_223_373_136_366_403_584 && x < 9_223_372_036_854_775_808 { return UInt64(bitPattern: Int64(x)) }
  return x > 0 ? UInt64(bitPattern: Int64.max) : x < 0 ? UInt64(bitPattern: Int64.min) : 0
}
@inline(__always) func i64TruncSatF32U(_ x: Float) -> UInt64 {
  if x > -1 && x < 18_446_744_073_709_551_616 { return UInt64(x) }
  return x > 0 ? .max : 0
}
@inline(__always) func i64TruncSatF64S(_ x: Double) -> UInt64 {
  if x > -9_223_372_036_854_777_856 && x < 9_223_372_036_854_775_808 { return UInt64(bitPattern: Int64(x)) }
  return x > 0 ? UInt64(bitPattern: Int64.max) : x < 0 ? UInt64(bitPattern: Int64.min) : 0
}
@inline(__always) func i64TruncSatF64U(_ x: Double) -> UInt64 {
  if x > -1 && x < 18_446_744_073_709_551_616 { return UInt64(x) }
  return x > 0 ? .max : 0
}

// Conversions between f32 and f64. Any NaN that they are given becomes the canonical one, as in the specification's
// deterministic profile: processors keep part of the payload, which depends on the instruction that a compiler chose.

@inline(__always) func f32DemoteF64(_ x: Double) -> Float { x.isNaN ? .nan : Float(x) }
@inline(__always) func f64PromoteF32(_ x: Float) -> Double { x.isNaN ? .nan : Double(x) }
