/// A literal of a number near zero, with all of its digits that matter: `mantissa * 2^twos / 5^fives`.
struct TinyNumber {
  private var mantissa = WideNatural()
  private var twos = 0
  private var fives = 0

  /// Half ways between doubles have at most 768 digits; of what follows more than these it counts whether it is zero.
  private static let maximumDigits = 800

  /// - Parameter literal: A decimal or hexadecimal number that is not negative infinity, infinity or NaN.
  init(_ literal: ArraySlice<UInt8>) {
    var rest = literal.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    let isHexadecimal = rest.starts(with: "0x".utf8)
    if isHexadecimal { rest = rest.dropFirst(2) }
    var digits = 0
    var shift = 0
    var isFraction = false
    var hasMore = false
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "_") { continue }
      if byte == UInt8(ascii: ".") {
        isFraction = true
        continue
      }
      guard isHexadecimal || byte | 0x20 != UInt8(ascii: "e"), let digit = CharacterTable.hexadecimalValue(byte) else {
        break
      }
      if digits == 0, digit == 0 {
        if isFraction { shift -= 1 }
      } else if digits < Self.maximumDigits {
        mantissa.multiply(by: isHexadecimal ? 16 : 10, adding: UInt32(digit))
        digits += 1
        if isFraction { shift -= 1 }
      } else {
        hasMore = hasMore || digit != 0
        if !isFraction { shift += 1 }
      }
    }
    // One digit more stands for all that were left out.
    if hasMore {
      mantissa.multiply(by: isHexadecimal ? 16 : 10, adding: 1)
      shift -= 1
    }
    let exponent = Self.exponent(rest)
    if isHexadecimal {
      twos = 4 * shift + exponent
    } else {
      twos = shift + exponent
      fives = -twos
    }
    // Far below the least number of any format.
    let magnitude = isHexadecimal ? twos + 4 * digits : 3 * (twos + digits)
    if magnitude < -2000 { mantissa = WideNatural() }
  }

  /// What follows the letter, within bounds that no sum of it and a length of text can leave.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    let isNegative = text.first == UInt8(ascii: "-")
    var value = 0
    for byte in text {
      guard let digit = CharacterTable.hexadecimalValue(byte) else { continue }
      value = min(value * 10 + Int(digit), 1 << 40)
    }
    return isNegative ? -value : value
  }

  /// The nearest multiple of `2^leastExponent`, the even one of two: the bits of a subnormal number.
  func bits(leastExponent: Int) -> UInt64 {
    if mantissa.isZero || fives < 0 { return 0 }
    var numerator = mantissa
    var denominator = WideNatural(1)
    denominator.multiply(byPowerOfFive: fives)
    let shift = twos - leastExponent
    if shift > 0 { numerator.shiftLeft(by: shift) } else { denominator.shiftLeft(by: -shift) }
    var quotient: UInt64 = 0
    // Numbers below twice the least normal one have at most 54 bits here.
    for bit in (0...54).reversed() {
      var part = denominator
      part.shiftLeft(by: bit)
      if numerator.subtract(part) { quotient |= 1 << UInt64(bit) }
    }
    numerator.shiftLeft(by: 1)
    let isHalfOrMore = numerator.subtract(denominator)
    let isMore = isHalfOrMore && !numerator.isZero
    return quotient + (isMore || isHalfOrMore && quotient & 1 == 1 ? 1 : 0)
  }
}

/// A natural number in limbs of 32 bits, the lowest first.
private struct WideNatural {
  private var limbs: [UInt32] = []

  init(_ value: UInt32 = 0) { if value > 0 { limbs = [value] } }

  var isZero: Bool { limbs.isEmpty }

  mutating func multiply(by factor: UInt32, adding summand: UInt32 = 0) {
    var carry = UInt64(summand)
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  mutating func multiply(byPowerOfFive power: Int) {
    // 5^13 is the largest that fits.
    for _ in 0..<(power / 13) { multiply(by: 1_220_703_125) }
    for _ in 0..<(power % 13) { multiply(by: 5) }
  }

  mutating func shiftLeft(by count: Int) {
    if isZero { return }
    let bits = UInt32(count % 32)
    if bits > 0 { multiply(by: 1 << bits) }
    limbs.insert(contentsOf: repeatElement(0, count: count / 32), at: 0)
  }

  /// Takes `other` away if that leaves no less than nothing, and says whether it did.
  mutating func subtract(_ other: WideNatural) -> Bool {
    if limbs.count < other.limbs.count { return false }
    var result = limbs
    var borrow: UInt32 = 0
    for index in result.indices {
      let (first, below) = result[index].subtractingReportingOverflow(
        index < other.limbs.count ? other.limbs[index] : 0)
      let (second, again) = first.subtractingReportingOverflow(borrow)
      result[index] = second
      borrow = below || again ? 1 : 0
    }
    if borrow > 0 { return false }
    while result.last == 0 { result.removeLast() }
    limbs = result
    return true
  }
}
