import SwasmInterpreter

// Scalar rules of specification 4.3.3 for floating point.

/// Bit-exact, or for a NaN: quiet, and canonical (quiet bit alone in the payload) if all NaN operands are.
func agrees(_ result: Float, _ expected: Float, operands: [Float]) -> Bool {
  guard expected.isNaN else { return result.bitPattern == expected.bitPattern }
  let payload = result.bitPattern & 0x007F_FFFF
  let areCanonical = operands.allSatisfy { !$0.isNaN || $0.bitPattern & 0x007F_FFFF == 0x0040_0000 }
  return result.isNaN && payload & 0x0040_0000 != 0 && (!areCanonical || payload == 0x0040_0000)
}
func referenceAbs(_ x: Float) -> Float { Float(bitPattern: (x.bitPattern << 1) >> 1) }
func referenceNeg(_ x: Float) -> Float { Float(bitPattern: x.bitPattern ^ (1 << (UInt32.bitWidth - 1))) }
func referenceCopysign(_ x: Float, _ y: Float) -> Float {
  (x.bitPattern ^ y.bitPattern) >> (UInt32.bitWidth - 1) == 0 ? x : referenceNeg(x)
}
func referenceMin(_ x: Float, _ y: Float) -> Float {
  if x.isNaN || y.isNaN { return .nan }
  if x == 0 && y == 0 { return x.sign == .minus ? x : y }
  return x < y ? x : y
}
func referenceMax(_ x: Float, _ y: Float) -> Float {
  if x.isNaN || y.isNaN { return .nan }
  if x == 0 && y == 0 { return x.sign == .minus ? y : x }
  return x > y ? x : y
}
func referenceTruncation<Result: FixedWidthInteger>(_ x: Float, _: Result.Type = Result.self) -> Result {
  if x.isNaN { return 0 }
  return Result(exactly: x.rounded(.towardZero)) ?? (x < 0 ? .min : .max)
}

/// Bit-exact, or for a NaN: quiet, and canonical (quiet bit alone in the payload) if all NaN operands are.
func agrees(_ result: Double, _ expected: Double, operands: [Double]) -> Bool {
  guard expected.isNaN else { return result.bitPattern == expected.bitPattern }
  let payload = result.bitPattern & 0x000F_FFFF_FFFF_FFFF
  let areCanonical = operands.allSatisfy { !$0.isNaN || $0.bitPattern & 0x000F_FFFF_FFFF_FFFF == 0x0008_0000_0000_0000 }
  return result.isNaN && payload & 0x0008_0000_0000_0000 != 0 && (!areCanonical || payload == 0x0008_0000_0000_0000)
}
func referenceAbs(_ x: Double) -> Double { Double(bitPattern: (x.bitPattern << 1) >> 1) }
func referenceNeg(_ x: Double) -> Double { Double(bitPattern: x.bitPattern ^ (1 << (UInt64.bitWidth - 1))) }
func referenceCopysign(_ x: Double, _ y: Double) -> Double {
  (x.bitPattern ^ y.bitPattern) >> (UInt64.bitWidth - 1) == 0 ? x : referenceNeg(x)
}
func referenceMin(_ x: Double, _ y: Double) -> Double {
  if x.isNaN || y.isNaN { return .nan }
  if x == 0 && y == 0 { return x.sign == .minus ? x : y }
  return x < y ? x : y
}
func referenceMax(_ x: Double, _ y: Double) -> Double {
  if x.isNaN || y.isNaN { return .nan }
  if x == 0 && y == 0 { return x.sign == .minus ? y : x }
  return x > y ? x : y
}
func referenceTruncation<Result: FixedWidthInteger>(_ x: Double, _: Result.Type = Result.self) -> Result {
  if x.isNaN { return 0 }
  return Result(exactly: x.rounded(.towardZero)) ?? (x < 0 ? .min : .max)
}
