/// A natural number of any size, in 32-bit limbs with the lowest first: what the readers of numbers are checked with.
struct Natural: Comparable {
  private(set) var limbs: [UInt32] = []

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }

  /// `self * factor + summand`.
  mutating func multiply(by factor: UInt32, adding summand: UInt32 = 0) {
    var carry = UInt64(summand)
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  mutating func multiply(by factor: UInt32, times: Int) { for _ in 0..<times { multiply(by: factor) } }

  /// Divides and returns the remainder.
  mutating func divide(by divisor: UInt32) -> UInt32 {
    var remainder: UInt64 = 0
    for index in limbs.indices.reversed() {
      let value = remainder << 32 | UInt64(limbs[index])
      limbs[index] = UInt32(value / UInt64(divisor))
      remainder = value % UInt64(divisor)
    }
    trim()
    return UInt32(remainder)
  }

  /// In decimal.
  var digits: String {
    var rest = self
    var digits: [Character] = []
    while !rest.limbs.isEmpty { digits.append(Character(String(rest.divide(by: 10)))) }
    return digits.isEmpty ? "0" : String(digits.reversed())
  }

  static func < (left: Natural, right: Natural) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    return right.limbs.reversed().lexicographicallyPrecedes(left.limbs.reversed()) ? false : left.limbs != right.limbs
  }
}

/// A positive number `mantissa * base^exponent` where the base is 10 or 2.
struct ExactNumber {
  var mantissa: Natural
  var twos: Int
  var fives: Int

  init(_ mantissa: UInt64, twos: Int) {
    self.mantissa = Natural(mantissa)
    self.twos = twos
    fives = 0
  }

  /// Reads a literal without sign, digit by digit, with what the specification says about its parts and nothing else.
  init(_ literal: String) {
    var text = literal.lowercased().filter { $0 != "_" }[...]
    let isHexadecimal = text.hasPrefix("0x")
    if isHexadecimal { text = text.dropFirst(2) }
    mantissa = Natural(0)
    var shift = 0
    var isFraction = false
    while let character = text.first, character != (isHexadecimal ? "p" : "e") {
      text = text.dropFirst()
      if character == "." {
        isFraction = true
        continue
      }
      mantissa.multiply(by: isHexadecimal ? 16 : 10, adding: UInt32(character.hexDigitValue ?? 0))
      if isFraction { shift -= isHexadecimal ? 4 : 1 }
    }
    shift += Int(text.dropFirst()) ?? 0
    twos = shift
    fives = isHexadecimal ? 0 : shift
  }

  /// Both as integers, multiplied by the same powers of two and five.
  private static func scaled(_ left: ExactNumber, _ right: ExactNumber) -> (Natural, Natural) {
    let (twos, fives) = (min(left.twos, right.twos), min(left.fives, right.fives))
    func integer(_ number: ExactNumber) -> Natural {
      var result = number.mantissa
      result.multiply(by: 2, times: number.twos - twos)
      result.multiply(by: 5, times: number.fives - fives)
      return result
    }
    return (integer(left), integer(right))
  }

  static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let (one, other) = scaled(left, right)
    return one < other
  }

  static func == (left: ExactNumber, right: ExactNumber) -> Bool {
    let (one, other) = scaled(left, right)
    return one == other
  }

  /// All digits in decimal; the exponent must not be positive.
  var decimal: String {
    var integer = mantissa
    integer.multiply(by: 5, times: -twos)
    return integer.digits + "e\(twos)"
  }
}
