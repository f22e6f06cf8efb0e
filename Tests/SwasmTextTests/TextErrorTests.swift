import Swasm
import SwasmText
import Testing

/// What is wrong with a text, and where.
@Suite struct TextErrorTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    var text: String
    var code: TextError.Code
    var line: Int
    var column: Int

    init(_ text: String, _ code: TextError.Code, _ line: Int, _ column: Int) {
      (self.text, self.code, self.line, self.column) = (text, code, line, column)
    }

    var testDescription: String { text }
  }

  private func expect(_ wrong: Wrong, features: Features = .wasm3.union([.threads, .legacyExceptions])) {
    do throws(TextError) {
      _ = try WebAssemblyText.parseModule(Array(wrong.text.utf8), features: features)
      Issue.record("no error")
    } catch {
      #expect(error.code == wrong.code, "\(error)")
      #expect(error.line == wrong.line && error.column == wrong.column, "\(error)")
      #expect(!error.message.isEmpty)
    }
  }

  @Test(arguments: [
    Wrong("", .unexpectedToken, 1, 1), Wrong(" (;;)\n", .unexpectedToken, 2, 1),
    Wrong("module", .unexpectedToken, 1, 1), Wrong("(module", .unexpectedToken, 1, 1),
    Wrong("(module))", .unexpectedToken, 1, 9), Wrong("(module) (module)", .unexpectedToken, 1, 10),
    Wrong(")", .unexpectedToken, 1, 1), Wrong("(", .unexpectedToken, 1, 2), Wrong("()", .unexpectedToken, 1, 2),
    Wrong("(module\n  (fun))", .unknownOperator, 2, 4), Wrong("(module $a $b)", .unexpectedToken, 1, 12),
    Wrong("(module\n\n (func)\n (nop))", .unexpectedToken, 4, 3), Wrong("(module (func)", .unexpectedToken, 1, 1),
    Wrong("(module\n (func (nop)", .unexpectedToken, 2, 2), Wrong("(module \"x\")", .unexpectedToken, 1, 9),
    Wrong("(module (func) \u{1})", .illegalCharacter, 1, 16), Wrong("(module (;)", .unclosedComment, 1, 9),
    Wrong("(module (data \"x))", .unclosedString, 1, 15), Wrong("(module\n(data \"\\q\"))", .malformedString, 2, 8),
    Wrong("(module (@custom))", .malformedAnnotation, 1, 9), Wrong("(module binary \"\" x)", .unknownOperator, 1, 19),
    // Texts within texts would be unpacked without end.
    Wrong("(module quote \"(module quote \\22\\22)\")", .unexpectedToken, 1, 9),
  ])
  func structure(wrong: Wrong) { expect(wrong) }

  @Test(arguments: [
    Wrong("(func $f)\n(func $f)", .duplicateIdentifier, 2, 7),
    Wrong("(type $a (func))(type $a (func))", .duplicateIdentifier, 1, 23),
    Wrong("(func (param $x i32) (local $x i32))", .duplicateIdentifier, 1, 29),
    Wrong("(func (param $x i32) (param $x i32))", .duplicateIdentifier, 1, 29),
    Wrong("(type (struct (field $a i32) (field $a i32)))", .duplicateIdentifier, 1, 37),
    Wrong("(table $t 1 funcref)(import \"\" \"\" (table $t 1 funcref))", .importAfterDefinition, 1, 22),
    Wrong("(func)(func (import \"\" \"\"))", .importAfterDefinition, 1, 8),
    Wrong("(start 0)(start 0)", .multipleStarts, 1, 11),
    Wrong("(func call $g)", .unknownIdentifier, 1, 12), Wrong("(func (global.get $g))", .unknownIdentifier, 1, 19),
    Wrong("(func\n local.get $l)", .unknownIdentifier, 2, 12),
    Wrong("(export \"\" (memory $m))", .unknownIdentifier, 1, 20),
    Wrong("(start $f)", .unknownIdentifier, 1, 8), Wrong("(func (type $t))", .unknownIdentifier, 1, 13),
    Wrong("(func block $a br $b end)", .unknownIdentifier, 1, 19),
    Wrong("(func (block $a) br $a)", .unknownIdentifier, 1, 21),
    Wrong("(elem (table $t) (i32.const 0) func)", .unknownIdentifier, 1, 14),
    Wrong("(func (type 0) (param i32))", .unknownIdentifier, 1, 13),
    Wrong("(type (struct (field $a i32)))(func struct.get 0 $b)", .unknownIdentifier, 1, 50),
    Wrong("(type (func))(func (type 0) (param i32))", .inlineFunctionType, 1, 20),
    Wrong("(type (struct))(func (type 0) (param i32))", .inlineFunctionType, 1, 22),
    Wrong("(func block $a end $b)", .mismatchingLabel, 1, 20), Wrong("(func block end $b)", .mismatchingLabel, 1, 17),
    Wrong("(func i32.const 0\nif $a else $b end)", .mismatchingLabel, 2, 12),
    Wrong("(func (local.get $))", .emptyIdentifier, 1, 18), Wrong("(func $\"\")", .emptyIdentifier, 1, 7),
    Wrong("(import \"\\ff\" \"\" (func))", .malformedUTF8, 1, 9),
  ])
  func identifiers(wrong: Wrong) { expect(wrong) }

  @Test(arguments: [
    Wrong("(func i32.foo)", .unknownOperator, 1, 7), Wrong("(func (i32.add i32.const 0))", .unexpectedToken, 1, 16),
    Wrong("(func i32.const)", .unexpectedToken, 1, 16), Wrong("(func i32.const 0.5)", .unexpectedToken, 1, 17),
    Wrong("(func i32.const 0x1_0000_0000)", .constantOutOfRange, 1, 17),
    Wrong("(func i32.const -2147483649)", .constantOutOfRange, 1, 17),
    Wrong("(func i64.const 18446744073709551616)", .constantOutOfRange, 1, 17),
    Wrong("(func f32.const 1e39)", .constantOutOfRange, 1, 17),
    Wrong("(func f32.const nan:0x800000)", .constantOutOfRange, 1, 17),
    Wrong("(func f32.const nan:canonical)", .unexpectedToken, 1, 17),
    Wrong("(func f64.const 1e)", .unknownOperator, 1, 17),
    Wrong("(func local.get 4294967296)", .i32ConstantOutOfRange, 1, 17),
    Wrong("(func local.get -1)", .unexpectedToken, 1, 17),
    Wrong("(func i32.load align=3)", .alignment, 1, 16), Wrong("(func i32.load align=0)", .alignment, 1, 16),
    Wrong("(func i32.load offset=18446744073709551616)", .i32ConstantOutOfRange, 1, 16),
    Wrong("(func i32.load align=4 offset=4)", .unexpectedToken, 1, 24),
    Wrong("(func i32.load offset=-1)", .unknownOperator, 1, 16),
    Wrong("(func v128.const i32x4 0 0 0)", .wrongLaneCount, 1, 29),
    Wrong("(func v128.const i8x16)", .wrongLaneCount, 1, 23),
    Wrong("(func v128.const i8 0)", .unexpectedToken, 1, 18),
    Wrong("(func v128.const i16x8 0 0 0 0 0 0 0 65536)", .constantOutOfRange, 1, 38),
    Wrong("(func i8x16.extract_lane_s 256)", .malformedLaneIndex, 1, 28),
    Wrong("(func i8x16.extract_lane_s -1)", .unexpectedToken, 1, 28),
    Wrong("(func i8x16.shuffle 0 1 2)", .invalidLaneLength, 1, 26),
    Wrong("(func i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 256)", .malformedLaneIndex, 1, 56),
    Wrong("(func end)", .unexpectedToken, 1, 7), Wrong("(func block)", .unexpectedToken, 1, 12),
    Wrong("(func else)", .unexpectedToken, 1, 7),
    Wrong("(func (if (then) (else) (else)))", .unexpectedToken, 1, 26), Wrong("(func (if))", .unexpectedToken, 1, 10),
    Wrong("(func (block end))", .unexpectedToken, 1, 14), Wrong("(func block (end))", .unexpectedToken, 1, 14),
    Wrong("(func (then))", .unexpectedToken, 1, 8), Wrong("(func (result i32) (param i32))", .unexpectedToken, 1, 21),
    Wrong("(func (nop) (local i32))", .unexpectedToken, 1, 14),
    Wrong("(func select (result $x))", .unexpectedToken, 1, 22),
    Wrong("(func block (param $x i32) end)", .unexpectedToken, 1, 20),
    Wrong("(func i32.const 0 if end else)", .unexpectedToken, 1, 26),
    Wrong("(func br_table)", .unexpectedToken, 1, 15), Wrong("(func ref.null foo)", .unknownOperator, 1, 16),
    Wrong("(func catch 0)", .unexpectedToken, 1, 7), Wrong("(func (try (catch 0)))", .unexpectedToken, 1, 13),
  ])
  func instructions(wrong: Wrong) { expect(wrong) }

  @Test(arguments: [
    Wrong("(func (param i31))", .unexpectedToken, 1, 14),
    Wrong("(func (param (ref)))", .unexpectedToken, 1, 18),
    Wrong("(func (param (ref nul func)))", .unknownOperator, 1, 19),
    Wrong("(type (sub (func) (func)))", .unexpectedToken, 1, 19), Wrong("(type func)", .unexpectedToken, 1, 7),
    Wrong("(type (array))", .unexpectedToken, 1, 13), Wrong("(rec (func))", .unexpectedToken, 1, 6),
    Wrong("(memory)", .unexpectedToken, 1, 8), Wrong("(memory 1 2 3)", .unexpectedToken, 1, 13),
    Wrong("(memory 1 (pagesize 3))", .invalidPageSize, 1, 21),
    Wrong("(memory 0x1_0000_0000_0000_0000)", .i32ConstantOutOfRange, 1, 9),
    Wrong("(table 1)", .unexpectedToken, 1, 9), Wrong("(table funcref)", .unexpectedToken, 1, 15),
    Wrong("(table 1 i32)", .unexpectedToken, 1, 10),
    Wrong("(elem (i32.const 0) i32)", .unexpectedToken, 1, 21), Wrong("(elem declare 0)", .unexpectedToken, 1, 15),
    Wrong("(elem funcref (item nop) nop)", .unexpectedToken, 1, 26),
    Wrong("(data 0 \"\")", .unexpectedToken, 1, 7), Wrong("(export x (func 0))", .unknownOperator, 1, 9),
    Wrong("(export \"x\" func 0)", .unexpectedToken, 1, 13), Wrong("(export \"x\" (type 0))", .unexpectedToken, 1, 14),
    Wrong("(import \"a\" (func))", .unexpectedToken, 1, 13),
    Wrong("(import \"a\" \"b\" (elem))", .unexpectedToken, 1, 18),
    Wrong("(start)", .unexpectedToken, 1, 7), Wrong("(tag (param i32) (local i32))", .unexpectedToken, 1, 18),
    Wrong("(global (mut i32) i32.const 0 (mut))", .unexpectedToken, 1, 32),
  ])
  func fields(wrong: Wrong) { expect(wrong) }

  @Test(arguments: [
    Wrong("(@custom 1)", .malformedAnnotation, 1, 1),
    Wrong("(@custom \"x\" (before foo) \"\")", .malformedAnnotation, 1, 1),
    Wrong("(@custom \"x\" (after first) \"\")", .malformedAnnotation, 1, 1),
    Wrong("(@custom \"\\ff\")", .malformedAnnotation, 1, 1),
    Wrong("(func (@custom \"x\"))", .misplacedAnnotation, 1, 7),
    Wrong("(func $f (param $x i32 (@name \"y\")))", .misplacedAnnotation, 1, 24),
    Wrong("(func\n (@metadata.code.branch_hint \"\\02\") br 0)", .malformedAnnotation, 2, 2),
    Wrong("(@metadata.code.branch_hint \"\\00\") (func)", .misplacedAnnotation, 1, 1),
    Wrong("(func (@swasm.datacount))", .misplacedAnnotation, 1, 7),
    Wrong("(@swasm.datacount 1)", .misplacedAnnotation, 1, 1),
  ])
  func annotations(wrong: Wrong) { expect(wrong) }

  /// Before 64-bit memories and tables, sizes and offsets had 32 bits.
  @Test(arguments: [
    Wrong("(memory 4294967296)", .i32ConstantOutOfRange, 1, 9),
    Wrong("(table 0 4294967296 funcref)", .i32ConstantOutOfRange, 1, 10),
    Wrong("(func i32.load offset=4294967296)", .i32ConstantOutOfRange, 1, 16),
  ])
  func narrowSizes(wrong: Wrong) {
    expect(wrong, features: .wasm2)
    #expect(throws: Never.self) { try WebAssemblyText.parseModule(Array(wrong.text.utf8), features: .wasm3) }
  }

  /// Columns count bytes, lines line feeds.
  @Test func places() {
    expect(Wrong("\r\n\r\n  (; \u{1F600}\n ;) (fun)", .unknownOperator, 4, 6))
    expect(Wrong("(data \"\u{1F600}\") (fun)", .unknownOperator, 1, 16))
    expect(Wrong("(func)\r(fun)", .unknownOperator, 1, 9))
  }
}
