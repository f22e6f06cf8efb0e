import Swasm
import SwasmTestSupport
import SwasmText
import Testing

/// All numbers that a host can give to the module `SwasmText`, by its sources, at their extremes.
@Suite struct PublicTextNumberTests {
  private static let tested = [
    "printer": ["ModulePrinter.init(maximumBytes:features:)", "ModulePrinter.maximumBytes"],
    "module size": ["ModulePrinter.defaultMaximumBytes(ofModule:)"],
    "errors": ["TextError.column", "TextError.init(_:line:column:_:)", "TextError.line"],
    "offsets": ["WebAssemblyText.location(ofByte:in:features:)"],
  ]

  @Test("Each number that a host can give has a test of its extremes") func complete() throws {
    #expect(try PublicNumbers.all(inModule: "SwasmText") == Self.tested.values.joined().sorted())
  }

  private static let integers = [Int.min, -1, 0, 1, 60, 1 << 40, Int.max - 1, Int.max]
  private static let text = Array("(module (func (export \"f\") (result i32) (i32.const 7)) (memory 1))".utf8)

  private static func run(_ name: String) throws {
    let bytes = try WebAssemblyText.parseModule(text)
    for value in integers {
      switch name {
      case "printer":
        _ = try? ModulePrinter(maximumBytes: value).print(bytes)
      case "module size": _ = ModulePrinter.defaultMaximumBytes(ofModule: value)
      case "errors": _ = "\(TextError(.tooDeep, line: value, column: value, "x"))"
      default: _ = WebAssemblyText.location(ofByte: value, in: text)
      }
    }
  }

  @Test("No number ends the process", arguments: tested.keys.sorted())
  func extremes(name: String) async throws {
    await #expect(processExitsWith: .success, "\(name)") { [name] in try PublicTextNumberTests.run(name) }
  }
}
