/// A range of numbers.
package struct DecimalRange: Sendable {
  package var lower: Bound?
  package var upper: Bound?

  package struct Bound: Sendable {
    package let value: ExactDecimal
    package let isExclusive: Bool
    /// Of the schema whose keyword it is.
    package let location: Int
  }

  /// Digits before and after the point that are looked at.
  package static let digitLimit = 64

  package init() {}

  mutating func raiseLower(to bound: Bound) {
    guard let lower else { return self.lower = bound }
    if lower.value < bound.value || (lower.value == bound.value && bound.isExclusive) { self.lower = bound }
  }

  mutating func reduceUpper(to bound: Bound) {
    guard let upper else { return self.upper = bound }
    if bound.value < upper.value || (upper.value == bound.value && bound.isExclusive) { self.upper = bound }
  }

  func contains(_ value: ExactDecimal) -> Bool {
    if let lower, value < lower.value || (lower.isExclusive && value == lower.value) { return false }
    if let upper, upper.value < value || (upper.isExclusive && value == upper.value) { return false }
    return true
  }

  /// Whether no number at all lies in the range.
  var isEmpty: Bool {
    guard let lower, let upper else { return false }
    if lower.value == upper.value { return lower.isExclusive || upper.isExclusive }
    return upper.value < lower.value
  }

  /// Whether no integer lies in the range. `false` also where a bound has more digits than are looked at.
  var holdsNoInteger: Bool {
    guard let lower, let upper, upper.value.magnitude(limit: Self.digitLimit) != nil,
      let least = lower.value.leastInteger(above: lower.isExclusive, limit: Self.digitLimit)
    else { return false }
    return !contains(least)
  }
}
