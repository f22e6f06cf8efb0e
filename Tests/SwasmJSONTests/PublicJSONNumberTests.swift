import SwasmJSON
import SwasmTestSupport
import Testing

/// All numbers that a host can give to the module `SwasmJSON`, by its sources, at their extremes.
@Suite struct PublicJSONNumberTests {
  private static let tested = [
    "numbers": ["JSONNumber.init(_:)", "JSONValue.init(integerLiteral:)"],
    "limits of documents": [
      "JSONReader.Limits.init(maximumBytes:maximumDepth:maximumValues:)", "JSONReader.Limits.maximumBytes",
      "JSONReader.Limits.maximumDepth", "JSONReader.Limits.maximumValues", "JSONReader.init(limits:duplicateKeys:)",
      "JSONReader.limits",
    ],
    "indices": ["JSONValue.subscript(index:)"],
    "indentation": ["JSONWriter.Style.pretty"],
  ]

  @Test("Each number that a host can give has a test of its extremes") func complete() throws {
    #expect(try PublicNumbers.all(inModule: "SwasmJSON") == Self.tested.values.joined().sorted())
  }

  private static let integers = [Int.min, -1, 0, 1, 100, 1 << 40, Int.max - 1, Int.max]
  private static let document =
    #"{"type":"object","properties":{"a":{"type":"array","items":{}},"b":{"type":"number"}}}"#

  private static func run(_ name: String) throws {
    let schema = try JSONReader().read(document)
    for value in integers {
      switch name {
      case "numbers":
        let number = JSONValue(integerLiteral: Int64(value))
        _ = (JSONWriter().write(number), number.int64, number.uint64, number.double)
      case "limits of documents":
        for (bytes, depth, values) in [
          (value, 100, 100), (1000, value, 100), (1000, 100, value), (value, value, value),
        ] {
          let limits = JSONReader.Limits(maximumBytes: bytes, maximumDepth: depth, maximumValues: values)
          _ = try? JSONReader(limits: limits).read(document)
        }
      case "indices": _ = (schema[value], try JSONReader().read("[1,2]")[value])
      default: _ = JSONWriter(style: .pretty(indentation: value)).write(schema)
      }
    }
    guard name == "numbers" else { return }
    for value in [
      Double.nan, .signalingNaN, -.infinity, .infinity, -0, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
    ] {
      guard let number = JSONNumber(value) else { continue }
      _ = (JSONWriter().write(.number(number)), number.int64, number.uint64, number.double, number.isInteger)
    }
  }

  @Test("No number ends the process", arguments: tested.keys.sorted())
  func extremes(name: String) async throws {
    await #expect(processExitsWith: .success, "\(name)") { [name] in try PublicJSONNumberTests.run(name) }
  }
}
