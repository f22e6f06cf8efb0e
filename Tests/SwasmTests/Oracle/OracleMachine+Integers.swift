import Swasm

// Integers (specification 4.3.2).
extension OracleMachine {
  func performOnIntegers(_ item: OracleInstruction) throws(OracleTrap) {
    switch item.instruction {
    case .i32Eqz: push(pop(as: UInt32.self) == 0)
    case .i32Eq: compare(UInt32.self, ==)
    case .i32Ne: compare(UInt32.self, !=)
    case .i32LtS: compare(Int32.self, <)
    case .i32LtU: compare(UInt32.self, <)
    case .i32GtS: compare(Int32.self, >)
    case .i32GtU: compare(UInt32.self, >)
    case .i32LeS: compare(Int32.self, <=)
    case .i32LeU: compare(UInt32.self, <=)
    case .i32GeS: compare(Int32.self, >=)
    case .i32GeU: compare(UInt32.self, >=)
    case .i32Clz: unary(UInt32.self) { UInt32($0.leadingZeroBitCount) }
    case .i32Ctz: unary(UInt32.self) { UInt32($0.trailingZeroBitCount) }
    case .i32Popcnt: unary(UInt32.self) { UInt32($0.nonzeroBitCount) }
    case .i32Add: binary(UInt32.self, &+)
    case .i32Sub: binary(UInt32.self, &-)
    case .i32Mul: binary(UInt32.self, &*)
    case .i32And: binary(UInt32.self, &)
    case .i32Or: binary(UInt32.self, |)
    case .i32Xor: binary(UInt32.self, ^)
    case .i32DivS: try divide(Int32.self)
    case .i32DivU: try divide(UInt32.self)
    case .i32RemS: try remainder(Int32.self)
    case .i32RemU: try remainder(UInt32.self)
    case .i32Shl: binary(UInt32.self) { $0 << ($1 % 32) }
    case .i32ShrS: binary(Int32.self) { $0 >> ($1 & 31) }
    case .i32ShrU: binary(UInt32.self) { $0 >> ($1 % 32) }
    case .i32Rotl: binary(UInt32.self) { rotated($0, leftBy: Int($1 % 32)) }
    case .i32Rotr: binary(UInt32.self) { rotated($0, leftBy: 32 - Int($1 % 32)) }
    case .i64Eqz: push(pop(as: UInt64.self) == 0)
    case .i64Eq: compare(UInt64.self, ==)
    case .i64Ne: compare(UInt64.self, !=)
    case .i64LtS: compare(Int64.self, <)
    case .i64LtU: compare(UInt64.self, <)
    case .i64GtS: compare(Int64.self, >)
    case .i64GtU: compare(UInt64.self, >)
    case .i64LeS: compare(Int64.self, <=)
    case .i64LeU: compare(UInt64.self, <=)
    case .i64GeS: compare(Int64.self, >=)
    case .i64GeU: compare(UInt64.self, >=)
    case .i64Clz: unary(UInt64.self) { UInt64($0.leadingZeroBitCount) }
    case .i64Ctz: unary(UInt64.self) { UInt64($0.trailingZeroBitCount) }
    case .i64Popcnt: unary(UInt64.self) { UInt64($0.nonzeroBitCount) }
    case .i64Add: binary(UInt64.self, &+)
    case .i64Sub: binary(UInt64.self, &-)
    case .i64Mul: binary(UInt64.self, &*)
    case .i64And: binary(UInt64.self, &)
    case .i64Or: binary(UInt64.self, |)
    case .i64Xor: binary(UInt64.self, ^)
    case .i64DivS: try divide(Int64.self)
    case .i64DivU: try divide(UInt64.self)
    case .i64RemS: try remainder(Int64.self)
    case .i64RemU: try remainder(UInt64.self)
    case .i64Shl: binary(UInt64.self) { $0 << ($1 % 64) }
    case .i64ShrS: binary(Int64.self) { $0 >> ($1 & 63) }
    case .i64ShrU: binary(UInt64.self) { $0 >> ($1 % 64) }
    case .i64Rotl: binary(UInt64.self) { rotated($0, leftBy: Int($1 % 64)) }
    case .i64Rotr: binary(UInt64.self) { rotated($0, leftBy: 64 - Int($1 % 64)) }
    case .i32WrapI64: push(UInt32(truncatingIfNeeded: pop().low))
    case .i64ExtendI32S: push(Int64(pop().s32))
    case .i64ExtendI32U: push(UInt64(pop().u32))
    case .i32Extend8S: push(Int32(Int8(truncatingIfNeeded: pop().s32)))
    case .i32Extend16S: push(Int32(Int16(truncatingIfNeeded: pop().s32)))
    case .i64Extend8S: push(Int64(Int8(truncatingIfNeeded: pop().s64)))
    case .i64Extend16S: push(Int64(Int16(truncatingIfNeeded: pop().s64)))
    case .i64Extend32S: push(Int64(Int32(truncatingIfNeeded: pop().s64)))
    case .i64Add128: wide { $0.addingReportingOverflow($1) }
    case .i64Sub128: wide { $0.subtractingReportingOverflow($1) }
    case .i64MulWideS:
      let second = pop().s64
      let product = pop().s64.multipliedFullWidth(by: second)
      push(product.low)
      push(product.high)
    case .i64MulWideU:
      let second = pop().low
      let product = pop().low.multipliedFullWidth(by: second)
      push(product.low)
      push(product.high)
    default: try performOnFloats(item)
    }
  }

  func pop<Lane: OracleLane>(as _: Lane.Type) -> Lane { Lane(laneBits: pop().low) }
  func push<Lane: OracleLane>(lane: Lane) { push(lane.laneBits) }

  func unary<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane) -> Lane) { push(lane: operation(pop(as: Lane.self))) }

  func binary<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane, Lane) -> Lane) {
    let second = pop(as: Lane.self)
    push(lane: operation(pop(as: Lane.self), second))
  }

  func compare<Lane: OracleLane>(_: Lane.Type, _ operation: (Lane, Lane) -> Bool) {
    let second = pop(as: Lane.self)
    push(operation(pop(as: Lane.self), second))
  }

  private func divide<Number: FixedWidthInteger & OracleLane>(_: Number.Type) throws(OracleTrap) {
    let divisor = pop(as: Number.self)
    let dividend = pop(as: Number.self)
    guard divisor != 0 else { throw OracleTrap(.integerDivideByZero) }
    let (quotient, overflow) = dividend.dividedReportingOverflow(by: divisor)
    if overflow { throw OracleTrap(.integerOverflow) }
    push(lane: quotient)
  }

  private func remainder<Number: FixedWidthInteger & OracleLane>(_: Number.Type) throws(OracleTrap) {
    let divisor = pop(as: Number.self)
    let dividend = pop(as: Number.self)
    guard divisor != 0 else { throw OracleTrap(.integerDivideByZero) }
    // Where the quotient overflows the remainder is 0.
    push(lane: dividend.remainderReportingOverflow(dividingBy: divisor).partialValue)
  }

  private func rotated<Number: FixedWidthInteger>(_ value: Number, leftBy count: Int) -> Number {
    // Shifts by the whole width give 0.
    value << count | value >> (Number.bitWidth - count)
  }

  /// Sum or difference of two 128-bit integers in two halves, the lower first.
  private func wide(_ operation: (UInt64, UInt64) -> (partialValue: UInt64, overflow: Bool)) {
    let second = (low: stack[stack.count - 2].low, high: stack[stack.count - 1].low)
    let first = (low: stack[stack.count - 4].low, high: stack[stack.count - 3].low)
    stack.removeLast(4)
    let low = operation(first.low, second.low)
    let high = operation(first.high, second.high).partialValue
    push(low.partialValue)
    push(operation(high, low.overflow ? 1 : 0).partialValue)
  }
}
