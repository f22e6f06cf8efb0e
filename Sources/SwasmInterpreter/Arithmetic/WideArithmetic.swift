// The wide-arithmetic proposal: 128-bit integers as low and high halves. A helper has the name of its instruction.

@inline(__always) public func i64Add128(
  _ xLow: UInt64, _ xHigh: UInt64, _ yLow: UInt64, _ yHigh: UInt64
) -> (low: UInt64, high: UInt64) {
  let low = xLow.addingReportingOverflow(yLow)
  return (low.partialValue, xHigh &+ yHigh &+ (low.overflow ? 1 : 0))
}

@inline(__always) public func i64Sub128(
  _ xLow: UInt64, _ xHigh: UInt64, _ yLow: UInt64, _ yHigh: UInt64
) -> (low: UInt64, high: UInt64) {
  let low = xLow.subtractingReportingOverflow(yLow)
  return (low.partialValue, xHigh &- yHigh &- (low.overflow ? 1 : 0))
}

@inline(__always) public func i64MulWideS(_ x: UInt64, _ y: UInt64) -> (low: UInt64, high: UInt64) {
  let product = Int64(bitPattern: x).multipliedFullWidth(by: Int64(bitPattern: y))
  return (product.low, UInt64(bitPattern: product.high))
}

@inline(__always) public func i64MulWideU(_ x: UInt64, _ y: UInt64) -> (low: UInt64, high: UInt64) {
  let product = x.multipliedFullWidth(by: y)
  return (product.low, product.high)
}
