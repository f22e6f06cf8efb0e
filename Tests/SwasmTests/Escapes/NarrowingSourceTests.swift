import SwasmTestSupport
import Testing

/// Escape 02's kind: where an index, a count or a position goes into a narrower field, it is checked. The sources of what
/// makes and runs code may cut numbers in one place only, where the values are the guest's own.
@Suite struct NarrowingSourceTests {
  private static let folders = [
    "Sources/Swasm/Binary", "Sources/Swasm/Types", "Sources/Swasm/Validation", "Sources/Swasm/Translation",
    "Sources/Swasm/Execution", "Sources/Swasm/Runtime", "Sources/Swasm/State", "Sources/Swasm/Metering",
    "Sources/Swasm/Heap", "Sources/Swasm/Storage",
    "Sources/SwasmInterpreter",
  ]
  /// Arithmetic on the guest's values, and what is generated from it.
  private static func isArithmetic(_ path: String) -> Bool {
    path.contains("/SwasmInterpreter/Arithmetic/") || path.hasSuffix("+Generated.swift")
      || path.hasSuffix("/Machine/SlotValues.swift") || path.hasSuffix("/Heap/HeapObject.swift")
  }

  /// Conversions to fewer than 64 bits that do not look whether the number fits.
  private static func violations(in text: String) -> [String] {
    let narrow = ["UInt8", "UInt16", "UInt32", "Int8", "Int16", "Int32"]
    let ways = ["(truncatingIfNeeded:", "(clamping:", "(bitPattern: Int", "(_truncatingBits:"]
    return text.split(separator: "\n").map(String.init).filter { line in
      narrow.contains { type in ways.contains { line.contains("\(type)\($0)") } }
    }
  }

  @Test("No number is cut on its way into code, records or fields") func sources() throws {
    var count = 0
    for folder in Self.folders {
      for path in try swiftFiles("\(SharedData.repository)/\(folder)") where !Self.isArithmetic(path) {
        count += 1
        let found = Self.violations(in: String(decoding: try readFile(path), as: UTF8.self))
        #expect(found.isEmpty, "\(path): use init(narrowing:_:), lowHalf or a wider field")
      }
    }
    #expect(count > 60)
  }

  @Test(
    "A planted violator is seen",
    arguments: [
      "    return UInt16(truncatingIfNeeded: table)", "let slot = UInt32(clamping: count)",
      "x = Int32(truncatingIfNeeded: position - head)",
    ])
  func planted(line: String) {
    #expect(Self.violations(in: "func f() {\n\(line)\n}").count == 1)
    #expect(Self.violations(in: "let slot = UInt16(narrowing: table, &isTruncated)").isEmpty)
  }
}
