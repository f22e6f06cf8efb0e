import Swasm
import SwasmText
import Testing

/// Imports in groups: what the text format has for them, and the binary form of it.
@Suite struct CompactImportTests {
  private static let features = Features.wasm3.union(.compactImports)

  private func module(_ text: String, _ features: Features = features) throws -> Module {
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: features)
    return try Module(bytes: bytes, engine: Engine(features: features))
  }

  @Test("A group is written as one entry of the import section") func binaryForm() throws {
    let text =
      #"(import "m" (item "a" (global i32)) (item "b" (memory 1))) (import "n" (item "c") (item "d") (global f32))"#
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: Self.features)
    #expect(
      bytes.dropFirst(8) == [
        2, 28, 2,
        1, 0x6D, 0, 0x7F, 2, 1, 0x61, 3, 0x7F, 0, 1, 0x62, 2, 0, 1,
        1, 0x6E, 0, 0x7E, 3, 0x7D, 0, 2, 1, 0x63, 1, 0x64,
      ])
  }

  @Test(
    "A group means the same imports as single ones",
    arguments: [
      (
        #"(import "m" (item "f" (func $f (param $x i32))) (item "t" (table $t 1 funcref)) (item "g" (tag $g)))"#,
        #"(import "m" "f" (func $f (param $x i32))) (import "m" "t" (table $t 1 funcref)) (import "m" "g" (tag $g))"#
      ),
      (
        #"(import "m" (item "a") (item "b") (func (param i32)))"#,
        #"(import "m" "a" (func (param i32))) (import "m" "b" (func (param i32)))"#
      ),
      (
        #"(import "m" (item "a") (item "b") (table 1 externref))"#,
        #"(import "m" "a" (table 1 externref)) (import "m" "b" (table 1 externref))"#
      ),
      (
        #"(import "m" (item "a") (memory 1)) (import "m" (item "") (item "") (tag))"#,
        #"(import "m" "a" (memory 1)) (import "m" "" (tag)) (import "m" "" (tag))"#
      ),
    ])
  func meaning(group: String, single: String) throws {
    func text(_ source: String) throws -> String {
      let bytes = try WebAssemblyText.parseModule(Array(source.utf8), features: Self.features)
      return String(decoding: try ModulePrinter(features: Self.features).print(bytes), as: UTF8.self)
    }
    #expect(try text(group) == text(single))
  }

  @Test("Each item takes an index") func indices() throws {
    let text = """
      (import "m" (item "a") (item "b") (item "c") (func (result i32)))
      (import "m" (item "d" (func $d (result i64))))
      (func $own (export "own") (result i64) (drop (call 2)) (call $d))
      (export "four" (func 4)) (start $s) (func $s)
      """
    #expect(try module(text).exports.map(\.name) == ["own", "four"])
  }

  @Test(arguments: [
    (#"(import "m" (item "a") (func $f))"#, "identifier not allowed"),
    (#"(import "m" (item "a") (item "b"))"#, "unexpected token"),
    (#"(import "m" (item "a") (item "b" (func)) (func))"#, "unexpected token"),
    (#"(import "m" (item "a" (func)) (item "b") (func))"#, "unexpected token"),
    (#"(import "m" (item "a" (func)) (func))"#, "unexpected token"),
    (#"(import "m" (item "a" (func) (func)))"#, "unexpected token"),
    (#"(import "m" (item) (func))"#, "unexpected token"),
    (#"(import "m" (item "a"#, "unclosed string"),
    (#"(import "m" (item "a""#, "unexpected token"),
    (#"(import "m" (item "a" (func $f)) (item "b" (func $f)))"#, "duplicate func"),
    (#"(func) (import "m" (item "a") (func))"#, "import after function"),
  ])
  func malformed(text: String, message: String) {
    let error = #expect(throws: TextError.self) {
      try WebAssemblyText.parseModule(Array(text.utf8), features: Self.features)
    }
    #expect(error?.message.hasPrefix(message) == true, "\(String(describing: error))")
  }

  @Test("Without the feature there are no groups") func feature() {
    #expect(throws: TextError.self) { try module(#"(import "m" (item "a") (func))"#, .wasm3) }
  }

  @Test("A type of many parameters costs as much for many items as for one", .timeLimit(.minutes(1)))
  func manyItems() throws {
    let items = String(repeating: #"(item "")"#, count: 90_000)
    let parameters = String(repeating: " i32", count: 1_000)
    #expect(try module(#"(import "m" \#(items) (func (param\#(parameters))))"#).imports.count == 90_000)
  }
}
