import SwasmJSON
import Testing

@testable import SwasmSchema

/// Ranges of numbers and of counts.
@Suite struct RangeTests {
  private static func decimal(_ text: String) throws -> ExactDecimal {
    let number = try #require(try JSONReader().read(text).number)
    return try #require(ExactDecimal(number))
  }

  @Test("Whether an integer lies in a range, against counting")
  func integers() throws {
    let bounds = [
      "-101", "-100", "-99.5", "-10", "-9.01", "-1", "-0.5", "0", "0.001", "0.5", "1", "9", "9.99", "10", "99", "99.9",
      "100", "101",
    ]
    for lower in bounds {
      for upper in bounds {
        for (isLowerExclusive, isUpperExclusive) in [(false, false), (true, false), (false, true), (true, true)] {
          var range = DecimalRange()
          range.raiseLower(to: .init(value: try Self.decimal(lower), isExclusive: isLowerExclusive, location: 0))
          range.reduceUpper(to: .init(value: try Self.decimal(upper), isExclusive: isUpperExclusive, location: 0))
          let (low, high) = (try #require(Double(lower)), try #require(Double(upper)))
          let counted = (-110...110).contains {
            let value = Double($0)
            return (isLowerExclusive ? value > low : value >= low) && (isUpperExclusive ? value < high : value <= high)
          }
          #expect(range.holdsNoInteger == !counted, "\(lower) \(isLowerExclusive) \(upper) \(isUpperExclusive)")
        }
      }
    }
  }

  @Test("Bounds of many digits")
  func manyDigits() throws {
    func holdsNoInteger(_ lower: String, _ upper: String) throws -> Bool {
      var range = DecimalRange()
      range.raiseLower(to: .init(value: try Self.decimal(lower), isExclusive: true, location: 0))
      range.reduceUpper(to: .init(value: try Self.decimal(upper), isExclusive: true, location: 0))
      return range.holdsNoInteger
    }
    let nines = String(repeating: "9", count: 40)
    #expect(try holdsNoInteger(nines, "1e40"))
    #expect(try !holdsNoInteger(nines, "1" + String(repeating: "0", count: 39) + "1"))
    #expect(try holdsNoInteger("-1e40", "-" + nines))
    #expect(try holdsNoInteger("-0.1", "0"))
    // Beyond what is looked at.
    #expect(try !holdsNoInteger("1e999999999", "1.5e999999999"))
    #expect(try !holdsNoInteger("1e-100", "1e-99"))
  }

  @Test func counts() {
    var count = CountRange()
    #expect(count.contains(0) && count.contains(.max) && !count.isEmpty)
    count.limit(2, 5, at: 7)
    count.limit(1, 9, at: 8)
    #expect((0...7).filter { count.contains($0) } == [2, 3, 4, 5] && count.minimumLocation == 7)
    count.limit(6, nil, at: 9)
    #expect(count.isEmpty && count.minimumLocation == 9)
  }
}
