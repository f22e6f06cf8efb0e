/// The exact value of a JSON number: ±digits × 10^exponent.
struct ExactDecimal: Sendable {
  let isNegative: Bool
  /// 0 to 9 each, no zero at either end; empty for the number 0.
  let digits: [UInt8]
  let exponent: Int

  /// Larger exponents are refused, so that sums of exponents and counts cannot overflow.
  private static let exponentLimit = 1_000_000_000

  /// `nil` when the exponent is beyond ±10^9.
  init?(_ number: JSONNumber) {
    var digits: [UInt8] = []
    var isNegative = false
    var fractionCount = 0
    var exponent = 0
    var isExponentNegative = false
    var part = 0
    for byte in number.text.utf8 {
      switch byte {
      case UInt8(ascii: "-") where part == 2: isExponentNegative = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): part = 1
      case UInt8(ascii: "e"), UInt8(ascii: "E"): part = 2
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if part == 2 {
          exponent = min(exponent * 10 + Int(digit), Self.exponentLimit + 1)
        } else {
          if part == 1 { fractionCount += 1 }
          if digit != 0 || !digits.isEmpty { digits.append(digit) }
        }
      default: break
      }
    }
    var trailing = 0
    while digits.last == 0 {
      digits.removeLast()
      trailing += 1
    }
    if digits.isEmpty {
      (self.isNegative, self.digits, self.exponent) = (false, [], 0)
      return
    }
    if exponent > Self.exponentLimit { return nil }
    self.isNegative = isNegative
    self.digits = digits
    self.exponent = (isExponentNegative ? -exponent : exponent) - fractionCount + trailing
  }

  var isZero: Bool { digits.isEmpty }
  var isInteger: Bool { exponent >= 0 }
  /// -1, 0 or 1.
  var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

  /// The value as an `Int`, the nearest one when it is out of range; `nil` when it has a fraction.
  var clampedInteger: Int? {
    guard isInteger else { return nil }
    let limit = isNegative ? Int.min : Int.max
    if digits.count + exponent > 19 { return limit }
    var value = 0
    for index in 0..<(digits.count + exponent) {
      let digit = index < digits.count ? Int(digits[index]) : 0
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(isNegative ? -digit : digit)
      if overflow || carry { return limit }
      value = sum
    }
    return value
  }

  /// The magnitude's digits before and after the point; `nil` when either are more than `limit`.
  func magnitude(limit: Int) -> (integer: [UInt8], fraction: [UInt8])? {
    let integerCount = digits.count + exponent
    if integerCount > limit || -exponent > limit { return nil }
    if exponent >= 0 {
      return (isZero ? [0] : digits + [UInt8](repeating: 0, count: exponent), [])
    }
    if integerCount <= 0 { return ([0], [UInt8](repeating: 0, count: -integerCount) + digits) }
    return (Array(digits[..<integerCount]), Array(digits[integerCount...]))
  }
}

extension ExactDecimal: Comparable {
  static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.isNegative == right.isNegative && left.exponent == right.exponent && left.digits == right.digits
  }

  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.sign != right.sign { return left.sign < right.sign }
    return left.isNegative ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
  }

  private func isSmallerInMagnitude(than other: ExactDecimal) -> Bool {
    let (top, otherTop) = (digits.count + exponent, other.digits.count + other.exponent)
    if isZero || other.isZero { return isZero && !other.isZero }
    return top != otherTop ? top < otherTop : digits.lexicographicallyPrecedes(other.digits)
  }
}
