// Semantics of i32 and i64 instructions (specification 4.3.2) whose expression is more than an operator. A helper has the
// name of its instruction. Where an instruction traps, its row tests the operands first and the helper relies on that: the
// compiler then drops Swift's own checks from the division.

@inline(__always) func i32Clz(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: x.leadingZeroBitCount) }
@inline(__always) func i32Ctz(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: x.trailingZeroBitCount) }
@inline(__always) func i32Popcnt(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: x.nonzeroBitCount) }

/// Requires `y` ≠ 0 and a representable quotient.
@inline(__always) func i32DivS(_ x: UInt32, _ y: UInt32) -> UInt32 {
  UInt32(bitPattern: Int32(bitPattern: x).dividedReportingOverflow(by: Int32(bitPattern: y)).partialValue)
}
/// Requires `y` ≠ 0.
@inline(__always) func i32DivU(_ x: UInt32, _ y: UInt32) -> UInt32 { x.dividedReportingOverflow(by: y).partialValue }

/// Requires `y` ≠ 0. A divisor of -1 is replaced by 1, which has the same remainder and cannot overflow.
@inline(__always) func i32RemS(_ x: UInt32, _ y: UInt32) -> UInt32 {
  let divisor = Int32(bitPattern: y == .max ? 1 : y)
  return UInt32(bitPattern: Int32(bitPattern: x).remainderReportingOverflow(dividingBy: divisor).partialValue)
}
/// Requires `y` ≠ 0.
@inline(__always) func i32RemU(_ x: UInt32, _ y: UInt32) -> UInt32 {
  x.remainderReportingOverflow(dividingBy: y).partialValue
}

@inline(__always) func i32ShrS(_ x: UInt32, _ y: UInt32) -> UInt32 {
  UInt32(bitPattern: Int32(bitPattern: x) &>> Int32(bitPattern: y))
}
@inline(__always) func i32Rotl(_ x: UInt32, _ y: UInt32) -> UInt32 { (x &<< y) | (x &>> (0 &- y)) }
@inline(__always) func i32Rotr(_ x: UInt32, _ y: UInt32) -> UInt32 { (x &>> y) | (x &<< (0 &- y)) }

@inline(__always) func i64Clz(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: x.leadingZeroBitCount) }
@inline(__always) func i64Ctz(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: x.trailingZeroBitCount) }
@inline(__always) func i64Popcnt(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: x.nonzeroBitCount) }

/// Requires `y` ≠ 0 and a representable quotient.
@inline(__always) func i64DivS(_ x: UInt64, _ y: UInt64) -> UInt64 {
  UInt64(bitPattern: Int64(bitPattern: x).dividedReportingOverflow(by: Int64(bitPattern: y)).partialValue)
}
/// Requires `y` ≠ 0.
@inline(__always) func i64DivU(_ x: UInt64, _ y: UInt64) -> UInt64 { x.dividedReportingOverflow(by: y).partialValue }

/// Requires `y` ≠ 0. A divisor of -1 is replaced by 1, which has the same remainder and cannot overflow.
@inline(__always) func i64RemS(_ x: UInt64, _ y: UInt64) -> UInt64 {
  let divisor = Int64(bitPattern: y == .max ? 1 : y)
  return UInt64(bitPattern: Int64(bitPattern: x).remainderReportingOverflow(dividingBy: divisor).partialValue)
}
/// Requires `y` ≠ 0.
@inline(__always) func i64RemU(_ x: UInt64, _ y: UInt64) -> UInt64 {
  x.remainderReportingOverflow(dividingBy: y).partialValue
}

@inline(__always) func i64ShrS(_ x: UInt64, _ y: UInt64) -> UInt64 {
  UInt64(bitPattern: Int64(bitPattern: x) &>> Int64(bitPattern: y))
}
@inline(__always) func i64Rotl(_ x: UInt64, _ y: UInt64) -> UInt64 { (x &<< y) | (x &>> (0 &- y)) }
@inline(__always) func i64Rotr(_ x: UInt64, _ y: UInt64) -> UInt64 { (x &>> y) | (x &<< (0 &- y)) }

@inline(__always) func i32Extend8S(_ x: UInt32) -> UInt32 { UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: x))) }
@inline(__always) func i32Extend16S(_ x: UInt32) -> UInt32 { UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: x))) }
@inline(__always) func i64Extend8S(_ x: UInt64) -> UInt64 { UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: x))) }
@inline(__always) func i64Extend16S(_ x: UInt64) -> UInt64 { UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: x))) }
@inline(__always) func i64Extend32S(_ x: UInt64) -> UInt64 { UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: x))) }
@inline(__always) func i64ExtendI32S(_ x: UInt32) -> UInt64 { UInt64(bitPattern: Int64(Int32(bitPattern: x))) }
