import SwasmSchema

/// The decimal notations of the numbers of a range, as alternatives of a rule: no exponent, no needless zero in front, no
/// "-0" for bounded ranges. Digits are compared from the left with those of the bounds, so that at each digit only the
/// alternatives differ that have to.
struct NumberNotation {
  private let lower: DecimalRange.Bound?
  private let upper: DecimalRange.Bound?

  init(_ range: DecimalRange) { (lower, upper) = (range.lower, range.upper) }

  /// Digits before and after the point that bounds may have. Beyond it an upper bound of a magnitude is left out, since
  /// no number of fewer digits reaches it, and others are refused.
  static let digitLimit = DecimalRange.digitLimit

  /// A bound's digits are too many.
  struct TooLong: Error {
    let location: Int
  }

  /// Alternatives of a rule; empty when no number of so many digits lies in the range.
  /// - Parameter maximumDigits: of integers, and of both parts of other numbers together, where the bounds do not ask for
  ///   more.
  func alternatives(integersOnly: Bool, maximumDigits: Int) throws(TooLong) -> [String] {
    var result: [String] = []
    if upper.map({ $0.value.sign >= 0 }) ?? true {
      let low = lower.flatMap { $0.value.sign > 0 || ($0.value.isZero && $0.isExclusive) ? $0 : nil }
      result += try magnitudes(from: low, orZeroExclusive: false, to: upper, integersOnly, maximumDigits)
    }
    if lower.map({ $0.value.sign < 0 }) ?? true {
      let low = upper.flatMap { $0.value.sign < 0 ? $0 : nil }
      let negative = try magnitudes(from: low, orZeroExclusive: true, to: lower, integersOnly, maximumDigits)
      result += DigitAlternatives.prefixing("\"-\"", negative)
    }
    return result
  }

  private func magnitudes(
    from low: DecimalRange.Bound?, orZeroExclusive: Bool, to high: DecimalRange.Bound?, _ integersOnly: Bool,
    _ maximumDigits: Int
  ) throws(TooLong) -> [String] {
    var lowDigits = DigitAlternatives.Limit(integer: [0], fraction: [], isExclusive: orZeroExclusive)
    if let low {
      guard let (integer, fraction) = low.value.magnitude(limit: Self.digitLimit) else {
        throw TooLong(location: low.location)
      }
      lowDigits = .init(integer: integer, fraction: fraction, isExclusive: low.isExclusive)
    }
    var highDigits: DigitAlternatives.Limit?
    if let high {
      if let (integer, fraction) = high.value.magnitude(limit: Self.digitLimit) {
        highDigits = .init(integer: integer, fraction: fraction, isExclusive: high.isExclusive)
      } else if high.value.digits.count + high.value.exponent <= Self.digitLimit {
        throw TooLong(location: high.location)
      }
    }
    let unbounded = integersOnly ? maximumDigits : (2 * maximumDigits + 2) / 3
    // A digit more than the lower limit has leaves room above it. With more than `digitLimit` of them a number could
    // exceed an upper bound that was left out.
    let integerDigits =
      highDigits?.integer.count ?? min(max(lowDigits.integer.count + 1, unbounded), Self.digitLimit)
    var fractionDigits = 0
    if !integersOnly {
      let ofBounds = max(lowDigits.fraction.count, highDigits?.fraction.count ?? 0)
      fractionDigits = max(maximumDigits - integerDigits, ofBounds == 0 ? 0 : ofBounds + 1)
    }
    return DigitAlternatives.between(lowDigits, highDigits, integerDigits, fractionDigits)
  }
}

/// The notations of magnitudes whose integer part has a given number of digits, between two limits.
private struct DigitAlternatives {
  /// Digits of the integer part.
  let count: Int
  let low: Limit?
  let high: Limit?
  let fractionDigits: Int

  struct Limit {
    /// Without needless zeros, [0] for 0.
    let integer: [UInt8]
    let fraction: [UInt8]
    let isExclusive: Bool

    /// Whether all magnitudes with as many digits before the point are at or above it.
    var isLowestOfItsLength: Bool {
      !isExclusive && fraction.allSatisfy { $0 == 0 } && integer.dropFirst().allSatisfy { $0 == 0 }
        && integer.first == (integer.count > 1 ? 1 : 0)
    }
  }

  static func between(_ low: Limit, _ high: Limit?, _ integerDigits: Int, _ fractionDigits: Int) -> [String] {
    let (shortest, longest) = (low.integer.count, integerDigits)
    if shortest > longest { return [] }
    func alternatives(_ count: Int, _ low: Limit?, _ high: Limit?) -> [String] {
      let digits = DigitAlternatives(count: count, low: low, high: high, fractionDigits: fractionDigits)
      return digits.integerPart(0, low != nil, high != nil)
    }
    let tightLow = low.isLowestOfItsLength ? nil : low
    if shortest == longest { return alternatives(shortest, tightLow, high) }
    var result = alternatives(shortest, tightLow, nil)
    let middle = (shortest + 1)...longest
    let last = high == nil ? longest : longest - 1
    if middle.lowerBound <= last {
      let digits = DigitAlternatives(count: last, low: nil, high: nil, fractionDigits: fractionDigits)
      let rest = repeated("[0-9]", middle.lowerBound - 1, last - 1)
      result += prefixing(rest.isEmpty ? "[1-9]" : "[1-9] " + rest, digits.fractionPart(0, false, false))
    }
    if high != nil { result += alternatives(longest, nil, high) }
    return result
  }

  /// - Parameters:
  ///   - isLow: whether the digits so far are those of the lower limit.
  ///   - isHigh: whether they are those of the upper limit.
  /// - Returns: what may follow; nothing when it is a dead end.
  private func integerPart(_ index: Int, _ isLow: Bool, _ isHigh: Bool) -> [String] {
    if index >= count { return fractionPart(0, isLow, isHigh) }
    let lowest: UInt8 = index == 0 && count > 1 ? 1 : 0
    if !isLow && !isHigh {
      let rest = Self.repeated("[0-9]", count - index - 1, count - index - 1)
      let first = Self.digits(lowest, 9)
      return Self.prefixing(rest.isEmpty ? first : first + " " + rest, fractionPart(0, false, false))
    }
    return split(
      isLow ? digit(low?.integer, index) : nil, isHigh ? digit(high?.integer, index) : nil, lowest: lowest
    ) { integerPart(index + 1, $0, $1) }
  }

  /// What may follow an integer part and `index` digits after the point; at 0 there is no point yet.
  private func fractionPart(_ index: Int, _ wasLow: Bool, _ isHigh: Bool) -> [String] {
    let isLowReached = isZero(low?.fraction, from: index)
    let isLow = wasLow && !(isLowReached && low?.isExclusive == false)
    let isHighReached = isHigh && isZero(high?.fraction, from: index)
    // At the limit itself, or below the lower one.
    let mayEnd = !isLow && !(isHighReached && high?.isExclusive == true)
    var result: [String] = []
    if index < fractionDigits && !isHighReached {
      if !isLow && !isHigh {
        if index > 0 { return [Self.repeated("[0-9]", 0, fractionDigits - index)] }
        return ["(\".\" \(Self.repeated("[0-9]", 1, fractionDigits)))?"]
      }
      let digits = split(
        isLow ? digit(low?.fraction, index) : nil, isHigh ? digit(high?.fraction, index) : nil, lowest: 0
      ) { fractionPart(index + 1, $0, $1) }
      result = index > 0 ? digits : Self.prefixing("\".\"", digits)
    }
    if mayEnd { result.append("") }
    return result
  }

  /// The alternatives for a digit that has to be compared with that of a limit, or of both.
  private func split(
    _ lowDigit: UInt8?, _ highDigit: UInt8?, lowest: UInt8, then rest: (_ isLow: Bool, _ isHigh: Bool) -> [String]
  ) -> [String] {
    var (first, last) = (lowDigit ?? lowest, highDigit ?? 9)
    if first > last { return [] }
    if lowDigit != nil && highDigit != nil && first == last {
      return Self.prefixing(Self.digits(first, first), rest(true, true))
    }
    var result: [String] = []
    if lowDigit != nil {
      result += Self.prefixing(Self.digits(first, first), rest(true, false))
      first += 1
    }
    var highest: [String] = []
    if highDigit != nil {
      highest = Self.prefixing(Self.digits(last, last), rest(false, true))
      if last == 0 { return result + highest }
      last -= 1
    }
    if first <= last { result += Self.prefixing(Self.digits(first, last), rest(false, false)) }
    return result + highest
  }

  private func digit(_ digits: [UInt8]?, _ index: Int) -> UInt8 {
    guard let digits, index < digits.count else { return 0 }
    return digits[index]
  }

  private func isZero(_ digits: [UInt8]?, from index: Int) -> Bool {
    (digits ?? []).dropFirst(index).allSatisfy { $0 == 0 }
  }

  private static func digits(_ first: UInt8, _ last: UInt8) -> String {
    first == last ? "\"\(first)\"" : "[\(first)-\(last)]"
  }

  /// The prefix before each of the alternatives, as one alternative; none when there are none.
  static func prefixing(_ prefix: String, _ alternatives: [String]) -> [String] {
    guard let first = alternatives.first else { return [] }
    if alternatives.count == 1 { return [first.isEmpty ? prefix : prefix + " " + first] }
    let joined = alternatives.map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: " | ")
    return ["\(prefix) (\(joined))"]
  }

  static func repeated(_ item: String, _ minimum: Int, _ maximum: Int) -> String {
    GrammarText.repeated(item, minimum, maximum)
  }
}
