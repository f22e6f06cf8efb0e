import SwasmJSON
import SwasmLlama
import SwasmSchema
import Testing

/// Grammars of ranges, against comparison.
@Suite struct NumberRangeTests {
  private static let bounds = [
    "-120", "-100.5", "-100", "-99", "-10", "-9.5", "-1", "-0.5", "-0", "0", "0.25", "1", "9", "10", "1.05e1", "99",
    "100",
    "101", "12E1",
  ]

  private static func grammar(_ type: String, _ lower: (String, String)?, _ upper: (String, String)?) throws -> Grammar?
  {
    let members = [lower, upper].compactMap { $0 }.map { ",\"\($0.0)\":\($0.1)" }.joined()
    do {
      return try Grammar(try JSONSchemaGrammar(try JSONReader().read("{\"type\":\"\(type)\"\(members)}")).text)
    } catch let error as JSONSchemaError {
      #expect(error.code == .unsatisfiable)
      return nil
    }
  }

  private static func contains(_ value: Double, _ lower: (String, String)?, _ upper: (String, String)?) -> Bool {
    if let lower, let bound = Double(lower.1), value < bound || (lower.0 == "exclusiveMinimum" && value == bound) {
      return false
    }
    if let upper, let bound = Double(upper.1), value > bound || (upper.0 == "exclusiveMaximum" && value == bound) {
      return false
    }
    return true
  }

  private static func forEachRange(_ body: ((String, String)?, (String, String)?) throws -> Void) rethrows {
    for bound in bounds {
      for (minimum, maximum) in [("minimum", "maximum"), ("exclusiveMinimum", "exclusiveMaximum")] {
        try body((minimum, bound), nil)
        try body(nil, (maximum, bound))
        for other in bounds where Double(other) ?? 0 >= Double(bound) ?? 0 {
          try body((minimum, bound), ("maximum", other))
          try body(("minimum", bound), (maximum, other))
        }
      }
    }
  }

  @Test func integersAreExact() throws {
    var count = 0
    try Self.forEachRange { lower, upper in
      let grammar = try Self.grammar("integer", lower, upper)
      for value in -125...125 {
        let isAccepted = grammar?.accepts("\(value)") ?? false
        #expect(
          isAccepted == Self.contains(Double(value), lower, upper),
          "\(value) in \(String(describing: lower)), \(String(describing: upper))")
        count += 1
      }
      for text in ["-0", "00", "01", "-01", "1.0", "+1"] { #expect(grammar?.accepts(text) != true) }
    }
    #expect(count > 100_000)
  }

  @Test func numbersAreSoundAndDense() throws {
    let texts = (-1300...1300).flatMap { value -> [String] in
      let sign = value < 0 ? "-" : ""
      let (whole, tenth) = (abs(value) / 10, abs(value) % 10)
      return ["\(sign)\(whole).\(tenth)", "\(sign)\(whole).\(tenth)5"]
    }
    for (lower, upper) in [
      (("minimum", "-100.5"), ("maximum", "9")), (("exclusiveMinimum", "0"), ("exclusiveMaximum", "100")),
      (("minimum", "0.25"), ("exclusiveMaximum", "10")), (("exclusiveMinimum", "-99"), ("maximum", "-0.5")),
      (("minimum", "9"), nil), (nil, ("exclusiveMaximum", "-9.5")), (("minimum", "99"), ("maximum", "101")),
    ] as [((String, String)?, (String, String)?)] {
      let grammar = try #require(try Self.grammar("number", lower, upper))
      var missing: [String] = []
      for text in texts {
        let value = try #require(Double(text))
        let isContained = Self.contains(value, lower, upper)
        if grammar.accepts(text) {
          #expect(isContained, "\(text)")
        } else if isContained {
          missing.append(text)
        }
      }
      // Only a negative zero, and an upper bound with needless zeros.
      #expect(missing.count <= 2, "\(missing)")
    }
  }

  @Test func boundsOfManyDigitsAreExact() throws {
    let bound = "9223372036854775807"
    let grammar = try #require(try Self.grammar("integer", ("minimum", "-" + bound), ("maximum", bound)))
    for text in [bound, "-" + bound, "9223372036854775799", "0"] { #expect(grammar.accepts(text)) }
    for text in ["9223372036854775808", "-9223372036854775808", "9300000000000000000", "10000000000000000000"] {
      #expect(!grammar.accepts(text))
    }
  }

  @Test func exclusiveBoundsBesideEqualOnes() throws {
    for names in [("minimum", "exclusiveMinimum"), ("exclusiveMinimum", "minimum")] {
      let grammar = try Self.grammar("integer", (names.0, "3"), (names.1, "3"))
      #expect(grammar?.accepts("3") == false && grammar?.accepts("4") == true)
    }
    for names in [("maximum", "exclusiveMaximum"), ("exclusiveMaximum", "maximum")] {
      let grammar = try Self.grammar("integer", (names.0, "3"), (names.1, "3"))
      #expect(grammar?.accepts("3") == false && grammar?.accepts("2") == true)
    }
  }
}
