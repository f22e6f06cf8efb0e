import Swasm

// Floating point and conversions (specification 4.3.3, 4.3.4).
extension OracleMachine {
  func performOnFloats(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .f32Eq: compare(Float.self, ==)
    case .f32Ne: compare(Float.self, !=)
    case .f32Lt: compare(Float.self, <)
    case .f32Gt: compare(Float.self, >)
    case .f32Le: compare(Float.self, <=)
    case .f32Ge: compare(Float.self, >=)
    case .f32Abs: unary(Float.self) { withSign($0, .plus) }
    case .f32Neg: unary(Float.self) { withSign($0, $0.sign == .plus ? .minus : .plus) }
    case .f32Copysign: binary(Float.self) { withSign($0, $1.sign) }
    case .f32Ceil: unary(Float.self) { rounded($0, .up) }
    case .f32Floor: unary(Float.self) { rounded($0, .down) }
    case .f32Trunc: unary(Float.self) { rounded($0, .towardZero) }
    case .f32Nearest: unary(Float.self) { rounded($0, .toNearestOrEven) }
    case .f32Sqrt: unary(Float.self) { $0.squareRoot() }
    case .f32Add: binary(Float.self) { propagated($0, $1) ?? $0 + $1 }
    case .f32Sub: binary(Float.self) { propagated($0, $1) ?? $0 - $1 }
    case .f32Mul: binary(Float.self) { propagated($0, $1) ?? $0 * $1 }
    case .f32Div: binary(Float.self) { propagated($0, $1) ?? $0 / $1 }
    case .f32Min: binary(Float.self) { minimum($0, $1) ?? propagated($1, $0) ?? $0 }
    case .f32Max: binary(Float.self) { maximum($0, $1) ?? propagated($1, $0) ?? $0 }
    case .f64Eq: compare(Double.self, ==)
    case .f64Ne: compare(Double.self, !=)
    case .f64Lt: compare(Double.self, <)
    case .f64Gt: compare(Double.self, >)
    case .f64Le: compare(Double.self, <=)
    case .f64Ge: compare(Double.self, >=)
    case .f64Abs: unary(Double.self) { withSign($0, .plus) }
    case .f64Neg: unary(Double.self) { withSign($0, $0.sign == .plus ? .minus : .plus) }
    case .f64Copysign: binary(Double.self) { withSign($0, $1.sign) }
    case .f64Ceil: unary(Double.self) { rounded($0, .up) }
    case .f64Floor: unary(Double.self) { rounded($0, .down) }
    case .f64Trunc: unary(Double.self) { rounded($0, .towardZero) }
    case .f64Nearest: unary(Double.self) { rounded($0, .toNearestOrEven) }
    case .f64Sqrt: unary(Double.self) { $0.squareRoot() }
    case .f64Add: binary(Double.self) { propagated($0, $1) ?? $0 + $1 }
    case .f64Sub: binary(Double.self) { propagated($0, $1) ?? $0 - $1 }
    case .f64Mul: binary(Double.self) { propagated($0, $1) ?? $0 * $1 }
    case .f64Div: binary(Double.self) { propagated($0, $1) ?? $0 / $1 }
    case .f64Min: binary(Double.self) { minimum($0, $1) ?? propagated($1, $0) ?? $0 }
    case .f64Max: binary(Double.self) { maximum($0, $1) ?? propagated($1, $0) ?? $0 }
    case .i32TruncF32S: push(try truncated(pop().f32, Int32.self))
    case .i32TruncSatF32S: push(saturated(pop().f32, Int32.self))
    case .f32ConvertI32S: push(Float(pop(as: Int32.self)))
    case .i32TruncF32U: push(try truncated(pop().f32, UInt32.self))
    case .i32TruncSatF32U: push(saturated(pop().f32, UInt32.self))
    case .f32ConvertI32U: push(Float(pop(as: UInt32.self)))
    case .i32TruncF64S: push(try truncated(pop().f64, Int32.self))
    case .i32TruncSatF64S: push(saturated(pop().f64, Int32.self))
    case .f64ConvertI32S: push(Double(pop(as: Int32.self)))
    case .i32TruncF64U: push(try truncated(pop().f64, UInt32.self))
    case .i32TruncSatF64U: push(saturated(pop().f64, UInt32.self))
    case .f64ConvertI32U: push(Double(pop(as: UInt32.self)))
    case .i64TruncF32S: push(try truncated(pop().f32, Int64.self))
    case .i64TruncSatF32S: push(saturated(pop().f32, Int64.self))
    case .f32ConvertI64S: push(Float(pop(as: Int64.self)))
    case .i64TruncF32U: push(try truncated(pop().f32, UInt64.self))
    case .i64TruncSatF32U: push(saturated(pop().f32, UInt64.self))
    case .f32ConvertI64U: push(Float(pop(as: UInt64.self)))
    case .i64TruncF64S: push(try truncated(pop().f64, Int64.self))
    case .i64TruncSatF64S: push(saturated(pop().f64, Int64.self))
    case .f64ConvertI64S: push(Double(pop(as: Int64.self)))
    case .i64TruncF64U: push(try truncated(pop().f64, UInt64.self))
    case .i64TruncSatF64U: push(saturated(pop().f64, UInt64.self))
    case .f64ConvertI64U: push(Double(pop(as: UInt64.self)))
    case .f32DemoteF64: push(demoted(pop().f64))
    case .f64PromoteF32: push(promoted(pop().f32))
    case .i32ReinterpretF32, .f32ReinterpretI32, .i64ReinterpretF64, .f64ReinterpretI64: break
    default: try performOnVectorMemory(item)
    }
  }

  private func truncated<Number: FixedWidthInteger>(
    _ value: some BinaryFloatingPoint, _: Number.Type
  ) throws(OracleTrap) -> Number {
    if value.isNaN { throw OracleTrap(.invalidConversionToInteger) }
    guard let number = Number(exactly: value.rounded(.towardZero)) else { throw OracleTrap(.integerOverflow) }
    return number
  }
}

// What follows keeps the payloads of NaNs in the way that the engine does, where the specification leaves it open.

/// The first operand that is NaN, made quiet.
func propagated<Number: BinaryFloatingPoint>(_ first: Number, _ second: Number) -> Number? {
  first.isNaN ? first + first : second.isNaN ? second + second : nil
}

func withSign<Number: BinaryFloatingPoint>(_ value: Number, _ sign: FloatingPointSign) -> Number {
  // Of a NaN too: only the sign bit changes.
  value.sign == sign ? value : -value
}

func saturated<Number: FixedWidthInteger>(_ value: some BinaryFloatingPoint, _: Number.Type) -> Number {
  if value.isNaN { return 0 }
  return Number(exactly: value.rounded(.towardZero)) ?? (value < 0 ? .min : .max)
}

/// A NaN becomes quiet.
func rounded<Number: BinaryFloatingPoint>(_ value: Number, _ rule: FloatingPointRoundingRule) -> Number {
  value.isNaN ? value + value : value.rounded(rule)
}

/// `nil` when one is NaN.
func minimum<Number: BinaryFloatingPoint>(_ first: Number, _ second: Number) -> Number? {
  if first.isNaN || second.isNaN { return nil }
  if first == second { return first.sign == .minus ? first : second }
  return first < second ? first : second
}

func maximum<Number: BinaryFloatingPoint>(_ first: Number, _ second: Number) -> Number? {
  if first.isNaN || second.isNaN { return nil }
  if first == second { return first.sign == .plus ? first : second }
  return first > second ? first : second
}

func demoted(_ value: Double) -> Float { value.isNaN ? .nan : Float(value) }
func promoted(_ value: Float) -> Double { value.isNaN ? .nan : Double(value) }
