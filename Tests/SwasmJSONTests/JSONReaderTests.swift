import SwasmJSON
import SwasmTestSupport
import Testing

@Suite struct JSONReaderTests {
  private let reader = JSONReader()

  private func rejection(of text: String, _ reader: JSONReader = JSONReader()) -> JSONError? {
    do throws(JSONError) {
      _ = try reader.read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func readsEachKindOfValue() throws {
    let value = try reader.read(
      " {\"n\": null, \"t\": true, \"f\": false, \"i\": -12, \"s\": \"x\", \"a\": [1, [], {}], \"o\": {\"\": 0}}\r\n\t")
    #expect(
      value == [
        "n": nil, "t": true, "f": false, "i": -12, "s": "x", "a": [1, [], [:]], "o": ["": 0],
      ])
    #expect(value.object?.members.map(\.name) == ["n", "t", "f", "i", "s", "a", "o"])
    #expect(value["a"]?[0]?.int64 == 1)
    #expect(value["a"]?[3] == nil)
    #expect(value["missing"] == nil)
    #expect(value["n"]?.isNull == true)
    #expect(value["t"]?.boolean == true)
    #expect(value["i"]?.string == nil)
  }

  @Test func decodesEscapes() throws {
    #expect(
      try reader.read(#""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\uDE00 é€😀 end""#)
        == .string("\"\\/\u{8}\u{C}\n\r\tA\u{E9}\u{20AC}\u{1F600} é€😀 end"))
    #expect(try reader.read(#""\u0000""#) == .string("\0"))
    #expect(try reader.read("\"\u{7F}\"") == .string("\u{7F}"))
  }

  @Test(arguments: [
    ("", JSONError.Code.unexpectedEnd, 0),
    ("  ", .unexpectedEnd, 2),
    ("[1,", .unexpectedEnd, 3),
    ("\"abc", .unexpectedEnd, 4),
    ("\"\\", .unexpectedEnd, 2),
    ("\"\\u12", .unexpectedEnd, 5),
    ("-", .unexpectedEnd, 1),
    ("1e", .unexpectedEnd, 2),
    ("tru", .unexpectedEnd, 3),
    ("[1 2]", .unexpectedByte, 3),
    ("[1,]", .unexpectedByte, 3),
    ("[1}", .unexpectedByte, 2),
    ("{1:2}", .unexpectedByte, 1),
    ("{\"a\" 1}", .unexpectedByte, 5),
    ("{\"a\":1,}", .unexpectedByte, 7),
    ("\u{FEFF}1", .unexpectedByte, 0),
    ("]", .unexpectedByte, 0),
    ("1 1", .trailingData, 2),
    ("{}}", .trailingData, 2),
    ("trux", .invalidLiteral, 0),
    ("nul,", .invalidLiteral, 0),
    ("01", .invalidNumber, 0),
    ("-01", .invalidNumber, 0),
    ("1.x", .invalidNumber, 2),
    ("-x", .invalidNumber, 1),
    ("1e+]", .invalidNumber, 3),
    ("\"a\\x\"", .invalidEscape, 2),
    ("\"\\u12G4\"", .invalidEscape, 1),
    ("\"\\ud800\"", .loneSurrogate, 1),
    ("\"\\udc00\\ud800\"", .loneSurrogate, 1),
    ("\"\\ud800\\ud800\"", .loneSurrogate, 1),
    ("\"\\ud800\\u0041\"", .loneSurrogate, 1),
    ("\"\\ud800x\"", .loneSurrogate, 1),
    ("\"a\nb\"", .controlCharacter, 2),
    ("{\"a\":1,\"b\":2,\"a\":3}", .duplicateKey, 13),
    ("{\"a\":1,\"\\u0061\":3}", .duplicateKey, 7),
  ])
  func rejects(_ text: String, _ code: JSONError.Code, _ offset: Int) throws {
    let error = try #require(rejection(of: text))
    #expect(error.code == code)
    #expect(error.offset == offset)
    #expect(!error.message.isEmpty)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]])
  func rejectsInvalidUTF8(_ bytes: [UInt8]) throws {
    let document = Array("[\"".utf8) + bytes + Array("\"]".utf8)
    let error = try #require(throws: JSONError.self) { try reader.read(document) }
    #expect(error.code == .invalidUTF8)
    #expect(error.offset == 2)
  }

  @Test func keepsTheLastOfTwoEqualNamesWhenAsked() throws {
    let value = try JSONReader(duplicateKeys: .keepLast).read("{\"a\":1,\"b\":2,\"a\":3}")
    #expect(JSONWriter().write(value) == "{\"a\":3,\"b\":2}")
  }

  @Test func namesThatOnlyLookTheSameAreTwo() throws {
    let value = try reader.read("{\"e\\u0301\":1,\"\\u00e9\":2}")
    #expect(value.object?.count == 2)
    #expect(value["\u{E9}"]?.int64 == 2)
    #expect(value["e\u{301}"]?.int64 == 1)
    #expect(JSONValue.string("e\u{301}") != .string("\u{E9}"))
  }

  @Test func findsDuplicatesInLargeObjects() throws {
    let members = (0..<1000).map { "\"key\($0)\":\($0)" }.joined(separator: ",")
    let value = try reader.read("{\(members)}")
    #expect(value["key999"]?.int64 == 999)
    #expect(value["key1000"] == nil)
    #expect(rejection(of: "{\(members),\"key500\":1}")?.code == .duplicateKey)
  }

  @Test func enforcesLimits() throws {
    func reader(bytes: Int = 1000, depth: Int = 512, values: Int = 1000) -> JSONReader {
      JSONReader(limits: .init(maximumBytes: bytes, maximumDepth: depth, maximumValues: values))
    }
    #expect(rejection(of: "[1]", reader(bytes: 3)) == nil)
    #expect(rejection(of: "[10]", reader(bytes: 3))?.code == .inputTooLarge)
    #expect(rejection(of: "[[{}]]", reader(depth: 3)) == nil)
    #expect(rejection(of: "[[{}]]", reader(depth: 2))?.code == .nestedTooDeep)
    #expect(rejection(of: "1", reader(depth: 0)) == nil)
    #expect(rejection(of: "[1,{\"a\":2}]", reader(values: 4)) == nil)
    #expect(rejection(of: "[1,{\"a\":2}]", reader(values: 3))?.code == .tooManyValues)
    let deep = String(repeating: "[", count: 512)
    #expect(rejection(of: deep)?.code == .unexpectedEnd)
    #expect(rejection(of: deep + "[")?.code == .nestedTooDeep)
    #expect(rejection(of: deep + "[")?.offset == 512)
  }

  @Test func readsComparesWritesAndFreesValuesAtTheDepthCeiling() throws {
    let depth = JSONReader.Limits.depthCeiling
    let reader = JSONReader(limits: .init(maximumBytes: 1 << 30, maximumDepth: .max, maximumValues: .max))
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let value = try reader.read(text)
    #expect(try value == reader.read(text))
    #expect(JSONWriter().write(value) == text)
    #expect(rejection(of: "[" + text + "]", reader)?.code == .nestedTooDeep)
  }
}

@Suite struct JSONNumberTests {
  private func number(_ text: String) throws -> JSONNumber {
    try #require(try JSONReader().read(text).number)
  }

  @Test func keepsTheText() throws {
    for text in ["0", "-0", "1.50E+2", "123456789012345678901234567890", "1e400", "0.1000"] {
      #expect(try number(text).text == text)
    }
  }

  @Test func givesIntegersExactlyOrNotAtAll() throws {
    #expect(try number("9223372036854775807").int64 == .max)
    #expect(try number("-9223372036854775808").int64 == .min)
    #expect(try number("9223372036854775808").int64 == nil)
    #expect(try number("18446744073709551615").uint64 == .max)
    #expect(try number("18446744073709551616").uint64 == nil)
    #expect(try number("-1").uint64 == nil)
    #expect(try number("-0").uint64 == 0)
    #expect(try number("1.0").int64 == nil)
    #expect(try number("1e2").int64 == nil)
    #expect(try number("1").isInteger)
    #expect(try !number("1E2").isInteger)
  }

  @Test(
    arguments: [
      ("0.1", 0x3FB9_9999_9999_999A), ("-0", 0x8000_0000_0000_0000), ("1e23", 0x44B5_2D02_C7E1_4AF6),
      ("9007199254740993", 0x4340_0000_0000_0000), ("9007199254740993.0000000000000000001", 0x4340_0000_0000_0001),
      ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF), ("4.9e-324", 1), ("2e-324", 0),
      ("1.7976931348623157e308", 0x7FEF_FFFF_FFFF_FFFF), ("1E+2", 0x4059_0000_0000_0000),
    ] as [(String, UInt64)])
  func roundsDoublesCorrectly(_ text: String, _ bits: UInt64) throws {
    #expect(try number(text).double?.bitPattern == bits)
  }

  @Test func hasNoInfiniteDoubles() throws {
    #expect(try number("1e400").double == nil)
    #expect(try number("-1e400").double == nil)
    #expect(JSONNumber(Double.infinity) == nil)
    #expect(JSONNumber(Double.nan) == nil)
  }

  @Test func writesDoublesSoThatTheyReadBack() throws {
    for value in [0, -0.0, 1, 0.1, 1e16, 1e22, .leastNonzeroMagnitude, -1.5e300, .greatestFiniteMagnitude, 123456.789]
      as [Double]
    {
      let written = try #require(JSONNumber(value))
      #expect(try number(written.text).double?.bitPattern == value.bitPattern)
    }
    #expect(JSONNumber(1.0)?.text == "1")
    #expect(JSONNumber(UInt64.max).text == "18446744073709551615")
  }
}

/// Public numbers at their extremes.
@Suite struct JSONExtremeTests {
  private static let numbers = [Int.min, -1, 0, 1, Int.max]

  @Test func limitsOfTheReader() throws {
    for number in Self.numbers {
      for limits in [
        JSONReader.Limits(maximumBytes: number, maximumDepth: 10, maximumValues: 10),
        JSONReader.Limits(maximumBytes: 10, maximumDepth: number, maximumValues: 10),
        JSONReader.Limits(maximumBytes: 10, maximumDepth: 10, maximumValues: number),
      ] {
        do throws(JSONError) {
          let value = try JSONReader(limits: limits).read("[]")
          #expect(number > 0 && value == [])
        } catch {
          #expect(number <= 1 && error.offset >= 0 && !error.message.contains("-"), "\(error)")
        }
      }
    }
    // However deep it may be, the ceiling holds.
    let limits = JSONReader.Limits(maximumBytes: .max, maximumDepth: .max, maximumValues: .max)
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    let deepest = nested(JSONReader.Limits.depthCeiling)
    try onThread(stackBytes: 512 << 10) {
      let values = (try? JSONReader(limits: limits).read(deepest), try? JSONReader(limits: limits).read(deepest))
      #expect(values.0 != nil && values.0 == values.1)
    }
    let error = #expect(throws: JSONError.self) {
      try JSONReader(limits: limits).read(nested(JSONReader.Limits.depthCeiling + 1))
    }
    #expect(error?.code == .nestedTooDeep)
  }

  @Test func otherNumbers() throws {
    let value: JSONValue = [["a": 1]]
    for number in Self.numbers {
      let text = JSONWriter(style: .pretty(indentation: number)).write(value)
      #expect(text.utf8.count < 200)
      #expect(try JSONReader().read(text) == value)
      #expect((value[number] != nil) == (number == 0))
    }
  }
}
