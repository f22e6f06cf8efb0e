import SwasmJSON

/// The exact value of a JSON number: ±digits × 10^exponent.
package struct ExactDecimal: Sendable {
  package let isNegative: Bool
  /// 0 to 9 each, no zero at either end; empty for the number 0.
  package let digits: [UInt8]
  package let exponent: Int

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

  package var isZero: Bool { digits.isEmpty }
  var isInteger: Bool { exponent >= 0 }
  /// -1, 0 or 1.
  package var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

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
  package func magnitude(limit: Int) -> (integer: [UInt8], fraction: [UInt8])? {
    let integerCount = digits.count + exponent
    if integerCount > limit || -exponent > limit { return nil }
    if exponent >= 0 {
      return (isZero ? [0] : digits + [UInt8](repeating: 0, count: exponent), [])
    }
    if integerCount <= 0 { return ([0], [UInt8](repeating: 0, count: -integerCount) + digits) }
    return (Array(digits[..<integerCount]), Array(digits[integerCount...]))
  }
}

extension ExactDecimal {
  /// An integer.
  ///
  /// - Parameter magnitude: Its digits; zeros in front do not count.
  private init(isNegative: Bool, magnitude: [UInt8]) {
    let digits = magnitude.drop { $0 == 0 }
    let significant = digits.lastIndex { $0 != 0 }.map { digits[...$0] } ?? []
    self.isNegative = isNegative && !significant.isEmpty
    self.digits = Array(significant)
    exponent = significant.isEmpty ? 0 : digits.count - significant.count
  }

  /// The least integer that is not less.
  ///
  /// - Parameters:
  ///   - isExclusive: The least one that is more.
  ///   - limit: Of the digits before and after the point.
  /// - Returns: `nil` when either are more than the limit.
  func leastInteger(above isExclusive: Bool, limit: Int) -> ExactDecimal? {
    guard let (integer, fraction) = magnitude(limit: limit) else { return nil }
    var digits = [0] + integer
    // Without its fraction a negative number is more, a positive one less than it was.
    let isMore = isNegative ? isExclusive && fraction.isEmpty : isExclusive || !fraction.isEmpty
    if isMore {
      let (last, next): (UInt8, UInt8) = isNegative ? (0, 9) : (9, 0)
      guard let place = digits.lastIndex(where: { $0 != last }) else { return nil }
      digits[place] = isNegative ? digits[place] - 1 : digits[place] + 1
      for index in digits.indices[(place + 1)...] { digits[index] = next }
    }
    return ExactDecimal(isNegative: isNegative, magnitude: digits)
  }
}

extension ExactDecimal: Comparable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.isNegative == right.isNegative && left.exponent == right.exponent && left.digits == right.digits
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.sign != right.sign { return left.sign < right.sign }
    return left.isNegative ? right.isSmallerInMagnitude(than: left) : left.isSmallerInMagnitude(than: right)
  }

  private func isSmallerInMagnitude(than other: ExactDecimal) -> Bool {
    let (top, otherTop) = (digits.count + exponent, other.digits.count + other.exponent)
    if isZero || other.isZero { return isZero && !other.isZero }
    return top != otherTop ? top < otherTop : digits.lexicographicallyPrecedes(other.digits)
  }
}
