import Swasm

// Vectors of floating point, and conversions (specification 4.3.5).
extension OracleMachine {
  func performOnVectorFloats(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .f32x4Splat: splat(Float(laneBits: pop().low))
    case .f32x4ExtractLane: push(pop().vector.lane(item.lane, UInt32.self))
    case .f32x4ReplaceLane: replace(item, UInt32.self)
    case .f32x4Eq: compareLanes(Float.self, ==)
    case .f32x4Ne: compareLanes(Float.self, !=)
    case .f32x4Lt: compareLanes(Float.self, <)
    case .f32x4Gt: compareLanes(Float.self, >)
    case .f32x4Le: compareLanes(Float.self, <=)
    case .f32x4Ge: compareLanes(Float.self, >=)
    case .f32x4Ceil: lanes(Float.self) { rounded($0, .up) }
    case .f32x4Floor: lanes(Float.self) { rounded($0, .down) }
    case .f32x4Trunc: lanes(Float.self) { rounded($0, .towardZero) }
    case .f32x4Nearest: lanes(Float.self) { rounded($0, .toNearestOrEven) }
    case .f32x4Abs: lanes(Float.self) { withSign($0, .plus) }
    case .f32x4Neg: lanes(Float.self) { withSign($0, $0.sign == .plus ? .minus : .plus) }
    case .f32x4Sqrt: lanes(Float.self) { $0.squareRoot() }
    case .f32x4Add: lanes(Float.self) { propagated($1, $0) ?? $0 + $1 }
    case .f32x4Sub: lanes(Float.self) { propagated($0, $1) ?? $0 - $1 }
    case .f32x4Mul: lanes(Float.self) { propagated($1, $0) ?? $0 * $1 }
    case .f32x4Div: lanes(Float.self) { propagated($0, $1) ?? $0 / $1 }
    // The NaN with the sign bit, as the engine has it.
    case .f32x4Min: lanes(Float.self) { minimum($0, $1) ?? -.nan }
    case .f32x4Max: lanes(Float.self) { maximum($0, $1) ?? -.nan }
    case .f32x4Pmin: lanes(Float.self) { $1 < $0 ? $1 : $0 }
    case .f32x4Pmax: lanes(Float.self) { $0 < $1 ? $1 : $0 }
    case .f64x2Splat: splat(Double(laneBits: pop().low))
    case .f64x2ExtractLane: push(pop().vector.lane(item.lane, UInt64.self))
    case .f64x2ReplaceLane: replace(item, UInt64.self)
    case .f64x2Eq: compareLanes(Double.self, ==)
    case .f64x2Ne: compareLanes(Double.self, !=)
    case .f64x2Lt: compareLanes(Double.self, <)
    case .f64x2Gt: compareLanes(Double.self, >)
    case .f64x2Le: compareLanes(Double.self, <=)
    case .f64x2Ge: compareLanes(Double.self, >=)
    case .f64x2Ceil: lanes(Double.self) { rounded($0, .up) }
    case .f64x2Floor: lanes(Double.self) { rounded($0, .down) }
    case .f64x2Trunc: lanes(Double.self) { rounded($0, .towardZero) }
    case .f64x2Nearest: lanes(Double.self) { rounded($0, .toNearestOrEven) }
    case .f64x2Abs: lanes(Double.self) { withSign($0, .plus) }
    case .f64x2Neg: lanes(Double.self) { withSign($0, $0.sign == .plus ? .minus : .plus) }
    case .f64x2Sqrt: lanes(Double.self) { $0.squareRoot() }
    case .f64x2Add: lanes(Double.self) { propagated($1, $0) ?? $0 + $1 }
    case .f64x2Sub: lanes(Double.self) { propagated($0, $1) ?? $0 - $1 }
    case .f64x2Mul: lanes(Double.self) { propagated($1, $0) ?? $0 * $1 }
    case .f64x2Div: lanes(Double.self) { propagated($0, $1) ?? $0 / $1 }
    // The NaN with the sign bit, as the engine has it.
    case .f64x2Min: lanes(Double.self) { minimum($0, $1) ?? -.nan }
    case .f64x2Max: lanes(Double.self) { maximum($0, $1) ?? -.nan }
    case .f64x2Pmin: lanes(Double.self) { $1 < $0 ? $1 : $0 }
    case .f64x2Pmax: lanes(Double.self) { $0 < $1 ? $1 : $0 }
    case .f32x4DemoteF64x2Zero: convert(Double.self, Float.self, 2) { demoted($0) }
    case .f64x2PromoteLowF32x4: convert(Float.self, Double.self, 2) { promoted($0) }
    case .i32x4TruncSatF32x4S: convert(Float.self, Int32.self, 4) { saturated($0, Int32.self) }
    case .i32x4TruncSatF32x4U: convert(Float.self, UInt32.self, 4) { saturated($0, UInt32.self) }
    case .f32x4ConvertI32x4S: convert(Int32.self, Float.self, 4) { Float($0) }
    case .f32x4ConvertI32x4U: convert(UInt32.self, Float.self, 4) { Float($0) }
    case .i32x4TruncSatF64x2SZero: convert(Double.self, Int32.self, 2) { saturated($0, Int32.self) }
    case .i32x4TruncSatF64x2UZero: convert(Double.self, UInt32.self, 2) { saturated($0, UInt32.self) }
    case .f64x2ConvertLowI32x4S: convert(Int32.self, Double.self, 2) { Double($0) }
    case .f64x2ConvertLowI32x4U: convert(UInt32.self, Double.self, 2) { Double($0) }
    default: try performOnAggregates(item)
    }
  }

  /// Converts the first `count` lanes; the others become 0.
  private func convert<Source: OracleLane, Target: OracleLane>(
    _: Source.Type, _: Target.Type, _ count: Int, _ operation: (Source) -> Target
  ) {
    let vector = pop().vector
    push(
      OracleVector { (index: Int) -> Target in
        index < count ? operation(vector.lane(index, Source.self)) : Target(laneBits: 0)
      })
  }
}
