import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

/// What is special about single modules, in the text and back.
@Suite struct PrinterCaseTests {
  private let all = Features(rawValue: .max)

  private func text(_ bytes: [UInt8], maximumBytes: Int? = nil) throws -> String {
    String(decoding: try ModulePrinter(maximumBytes: maximumBytes).print(bytes), as: UTF8.self)
  }

  private func parsed(_ text: String) throws -> [UInt8] {
    try WebAssemblyText.parseModule(Array(text.utf8), features: all)
  }

  /// The text of a module, which has to be read as the same bytes again.
  private func roundTrip(_ source: String) throws -> String {
    let bytes = try parsed(source)
    let text = try text(bytes)
    #expect(try parsed(text) == bytes, "\(text)")
    return text
  }

  // MARK: Length

  /// Functions of 8 bytes with 50,000 locals each.
  private func locals(functions: Int) -> [UInt8] {
    let body = WasmBytes.body(locals: [1] + WasmBytes.u32(50_000) + [WasmBytes.i32], [])
    return WasmBytes.module(
      WasmBytes.section(1, items: [WasmBytes.functionType()]),
      WasmBytes.section(3, items: Array(repeating: [0], count: functions)),
      WasmBytes.section(10, items: Array(repeating: body, count: functions)))
  }

  @Test("escape-09: the text of many locals ends at a limit that is linear in the module")
  func escape09() throws {
    let bytes = locals(functions: 2500)
    let limit = ModulePrinter.defaultMaximumBytes(ofModule: bytes.count)
    #expect(limit <= 128 * bytes.count + 1 << 20)
    final class Count: @unchecked Sendable { var bytes = 0 }
    let count = Count()
    let error = #expect(throws: ModuleError.self) {
      try bytes.withUnsafeBytes { bytes in try ModulePrinter().print(bytes) { count.bytes += $0.count } }
    }
    #expect(error?.code == .limitExceeded)
    #expect(error?.function != nil)
    #expect(error.map(ModulePrinter.isLengthLimit) == true)
    #expect(count.bytes <= limit)
    // One such function is within it, and more are if they are wanted.
    #expect(try parsed(text(locals(functions: 1))) == locals(functions: 1))
    #expect(try text(locals(functions: 20), maximumBytes: 5_000_000).utf8.count > 4_000_000)
  }

  @Test("escape-09: the limit is the text's length exactly")
  func exactLimit() throws {
    let bytes = try parsed("(module (func $f (export \"a\") (param i32) (block (br 0))) (data \"abc\"))")
    let length = try text(bytes).utf8.count
    #expect(try text(bytes, maximumBytes: length).utf8.count == length)
    for limit in [0, 1, length / 2, length - 1, -1, .min] {
      let error = #expect(throws: ModuleError.self) { try text(bytes, maximumBytes: limit) }
      #expect(error?.code == .limitExceeded)
    }
    #expect(try text(bytes, maximumBytes: .max).utf8.count == length)
    #expect(ModulePrinter.defaultMaximumBytes(ofModule: .max) == .max)
  }

  @Test(
    "escape-09: names and types that are used often end at the limit, too",
    arguments: [
      "(func $NAME) (func REPEAT)REPEAT(call $NAME)", "(type $NAME (struct)) (func (param REPEAT))REPEAT(ref $NAME) ",
      "(func $NAME) (elem func REPEAT)REPEAT$NAME ",
      "(memory 0) (memory $NAME 0) REPEATREPEAT(data (memory $NAME) (i32.const 0) \"\")",
      "(func (block $NAME REPEAT))REPEAT(br_table $NAME $NAME $NAME)",
      "(func (param $NAME i32) REPEAT)REPEAT(drop (local.get $NAME))",
      "(global $NAME i32 (i32.const 0)) REPEATREPEAT(export \"NUMBER\" (global $NAME))",
    ])
  func repeatedNames(_ pattern: String) throws {
    let parts = pattern.split(separator: "REPEAT", omittingEmptySubsequences: false).map(String.init)
    // The last part is what stands for the first REPEAT.
    let (before, after, piece) = (parts[0], parts[1], parts.last ?? "")
    var pieces = ""
    for number in 0..<900 { pieces += piece.replacing("NUMBER", with: "\(number)") }
    let source = "(module " + before + pieces + (parts.count > 2 ? after : "") + ")"
    let bytes = try parsed(source.replacing("NAME", with: String(repeating: "n", count: 90_000)))
    let error = #expect(throws: ModuleError.self) { try text(bytes, maximumBytes: 20_000_000) }
    #expect(error?.code == .limitExceeded)
  }

  @Test("Deep blocks are not indented without end")
  func indentation() throws {
    let depth = 5_000
    let blocks = String(repeating: "(block ", count: depth) + String(repeating: ")", count: depth)
    let text = try text(parsed("(module (func " + blocks + "))"))
    #expect(text.utf8.count < depth * 2 * 90)
  }

  // MARK: What the text says

  @Test("field-08: select keeps all its types")
  func field08() throws {
    let text = try roundTrip(
      "(module (func (result i32 i32) (select (result i32 i32) (unreachable))) (func (select (result) (unreachable))))")
    #expect(text.contains("select (result i32 i32))"))
    #expect(text.contains("select (result))"))
  }

  @Test("field-11: parameters of imported functions keep their names")
  func field11() throws {
    let text = try roundTrip(
      """
      (module (import "m" "f" (func $f (param $first i32) (param $second i64)))
        (import "m" "g" (func $g (exact (type 0) (param $x i32) (param i64))))
        (func $h (import "m" "h") (param (@name "odd name") i32))
        (func (export "i") (param $own i32) (call $f (local.get $own) (i64.const 0))))
      """)
    #expect(text.contains("(param $first i32) (param $second i64)"))
    #expect(text.contains("(exact (type 0) (param $x i32) (param i64))"))
    #expect(text.contains("(param $\"odd name\" i32)"))
    #expect(!text.contains("@custom"))
    #expect(throws: TextError.self) { try parsed("(import \"\" \"\" (func (param $x i32) (param $x i32)))") }
  }

  @Test("field-11: names of what there is not stay in the section")
  func namesOfNothing() throws {
    for names in [
      // Local 7 of function 0, label 3 of it, field 9 of type 0, a local of function 5.
      "\\02\\05\\01\\00\\01\\07\\01a", "\\03\\05\\01\\00\\01\\03\\01a", "\\0a\\05\\01\\00\\01\\09\\01a",
      "\\02\\05\\01\\05\\01\\00\\01a",
    ] {
      let text = try roundTrip("(module (func (param i32)) (@custom \"name\" (after last) \"\(names)\"))")
      #expect(text.contains("(@custom \"name\""))
    }
    // Code may name it all the same.
    let text = try roundTrip(
      """
      (module (type (struct (field i32))) (func (param i32) (drop (local.get 7)) (drop (struct.get 0 9)))
        (@custom "name" (after last) "\\02\\05\\01\\00\\01\\07\\01a\\0a\\05\\01\\00\\01\\09\\01a"))
      """)
    #expect(text.contains("local.get 7") && text.contains("struct.get 0 9"))
  }

  @Test("field-08: a module that lacks its data count section is printed as one")
  func missingDataCount() throws {
    let text = try roundTrip(
      "(module (memory 1) (func (data.drop 0)) (@swasm.no-datacount) (data \"x\"))")
    #expect(text.contains("(@swasm.no-datacount)"))
    #expect(throws: ModuleError.self) {
      try Module(bytes: parsed(text), engine: Engine())
    }
  }

  @Test(
    "field-08: parts of blocks that there are not are malformed",
    arguments: [
      [0x05], [0x02, 0x40, 0x05, 0x0B], [0x19], [0x07, 0], [0x02, 0x40, 0x18, 0], [0x06, 0x40, 0x05, 0x0B],
    ])
  func strayParts(_ code: [UInt8]) throws {
    let body = [0] + code + [0x0B]
    let bytes = WasmBytes.module(
      [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, UInt8(body.count + 2), 1, UInt8(body.count)] + body)
    let error = #expect(throws: ModuleError.self) { try text(bytes) }
    #expect(error?.code == .malformedIllegalOpcode)
    #expect(error?.function == 0)
  }

  @Test("Names that Unicode calls equal are two names")
  func equivalentNames() throws {
    _ = try roundTrip("(module (func $\"e\u{301}\") (func $\"\u{e9}\" (call $\"e\u{301}\")))")
  }

  @Test("Long data is several strings")
  func longData() throws {
    let bytes = try parsed("(module (data \"" + String(repeating: "a", count: 17 << 20) + "\"))")
    let text = try text(bytes)
    #expect(text.contains("aa\" \"aa"))
    #expect(try parsed(text) == bytes)
  }

  @Test("A label that another one of its name hides is a number") func hiddenLabels() throws {
    let text = try roundTrip("(module (func (block $l (block $l (br 1) (br 0)))))")
    #expect(text.contains("br 1") && text.contains("br $l"))
  }
}
