import Swasm
import SwasmText
import Testing

/// Each short form of the text format is, byte for byte, the long form that the specification says it stands for.
@Suite struct AbbreviationTests {
  private func expectSame(_ short: String, _ long: String) throws {
    func module(_ text: String) throws -> [UInt8] {
      do {
        return try WebAssemblyText.parseModule(Array(text.utf8), features: Features(rawValue: .max))
      } catch {
        Issue.record("\(text): \(error)")
        throw error
      }
    }
    #expect(try module(short) == module(long), "\(short)")
  }

  // MARK: Modules and fields

  @Test(arguments: [
    ("(@note)", "(module)"), ("(func)", "(module (func))"),
    ("(@custom \"a\") (@name 1) (module) (@producers) (@custom \"b\")", "(module)"),
    ("(module binary \"\\00asm\" \"\\01\\00\\00\\00\")", "(module)"),
    ("(module quote \"(func\" \")\")", "(module (func))"),
    ("(module quote \"(module (func))\")", "(module (func))"),
    ("(import \"a\" \"b\" (func))", "(func (import \"a\" \"b\"))"),
    ("(import \"a\" \"b\" (func $f (param i32)))", "(func $f (import \"a\" \"b\") (param i32))"),
    ("(import \"a\" \"b\" (table $t 1 2 funcref))", "(table $t (import \"a\" \"b\") 1 2 funcref)"),
    ("(import \"a\" \"b\" (memory i64 1))", "(memory (import \"a\" \"b\") i64 1)"),
    ("(import \"a\" \"b\" (global (mut i32)))", "(global (import \"a\" \"b\") (mut i32))"),
    ("(import \"a\" \"b\" (tag (param i32)))", "(tag (import \"a\" \"b\") (param i32))"),
    ("(func $f (export \"a\"))", "(func $f) (export \"a\" (func $f))"),
    ("(func (export \"a\") (export \"b\"))", "(func) (export \"a\" (func 0)) (export \"b\" (func 0))"),
    ("(table (export \"a\") 1 funcref)", "(table 1 funcref) (export \"a\" (table 0))"),
    ("(memory (export \"a\") 1)", "(memory 1) (export \"a\" (memory 0))"),
    ("(global (export \"a\") i32 i32.const 0)", "(global i32 i32.const 0) (export \"a\" (global 0))"),
    ("(tag (export \"a\"))", "(tag) (export \"a\" (tag 0))"),
    (
      "(func (export \"a\") (import \"b\" \"c\"))", "(import \"b\" \"c\" (func)) (export \"a\" (func 0))"
    ),
    // Definitions may come in any order.
    ("(func call $g) (func $g)", "(func call 1) (func $g)"),
    ("(start $f) (export \"f\" (func $f)) (func $f)", "(func $f) (export \"f\" (func 0)) (start 0)"),
    ("(data \"x\") (memory 1) (type (func))", "(type (func)) (memory 1) (data \"x\")"),
  ])
  func fields(short: String, long: String) throws { try expectSame(short, long) }

  // MARK: Types

  @Test(arguments: [
    (
      "(type (func (param i32 i64) (result f32 f64)))",
      "(type (func (param i32) (param i64) (result f32) (result f64)))"
    ),
    ("(type (func (param)))", "(type (func))"),
    ("(type (func (param $x i32)))", "(type (func (param i32)))"),
    ("(type (sub final (func)))", "(type (func))"),
    ("(type (struct (field i32 i64)))", "(type (struct (field i32) (field i64)))"),
    ("(type (struct (field)))", "(type (struct))"),
    ("(table 0 funcref)", "(table 0 (ref null func))"), ("(table 0 externref)", "(table 0 (ref null extern))"),
    ("(table 0 anyref)", "(table 0 (ref null any))"), ("(table 0 eqref)", "(table 0 (ref null eq))"),
    ("(table 0 i31ref)", "(table 0 (ref null i31))"), ("(table 0 structref)", "(table 0 (ref null struct))"),
    ("(table 0 arrayref)", "(table 0 (ref null array))"), ("(table 0 exnref)", "(table 0 (ref null exn))"),
    ("(table 0 nullref)", "(table 0 (ref null none))"), ("(table 0 nullfuncref)", "(table 0 (ref null nofunc))"),
    ("(table 0 nullexternref)", "(table 0 (ref null noextern))"),
    ("(table 0 nullexnref)", "(table 0 (ref null noexn))"),
    ("(memory 1)", "(memory i32 1)"), ("(table 1 funcref)", "(table i32 1 funcref)"),
    // Uses without a type add one, in the order of the text, after those that are defined.
    (
      "(func (param i32)) (func (result i32) unreachable) (func (param i32)) (type (func))",
      "(type (func)) (type (func (param i32))) (type (func (result i32))) (func (type 1)) (func (type 2) unreachable)"
        + " (func (type 1))"
    ),
    ("(func) (type $t (func))", "(type $t (func)) (func (type $t))"),
    ("(type $t (func (param i32))) (func (type $t) (param i32))", "(type $t (func (param i32))) (func (type $t))"),
    // But not of those that are no plain function types.
    ("(type (sub (func))) (func)", "(type (sub (func))) (type (func)) (func (type 1))"),
    ("(rec (type (func)) (type (func))) (func)", "(rec (type (func)) (type (func))) (type (func)) (func (type 2))"),
    ("(rec (type (func))) (func)", "(rec (type (func))) (func (type 0))"),
    (
      "(tag (param i32)) (func (param i32))",
      "(type (func (param i32))) (tag (type 0)) (func (type 0))"
    ),
  ])
  func types(short: String, long: String) throws { try expectSame(short, long) }

  // MARK: Segments

  @Test(arguments: [
    ("(table funcref (elem $f $f)) (func $f)", "(table 2 2 funcref) (elem (i32.const 0) func $f $f) (func $f)"),
    ("(table i64 funcref (elem))", "(table i64 0 0 funcref) (elem (i64.const 0) func)"),
    (
      "(table externref (elem (ref.null extern)))",
      "(table 1 1 externref) (elem (table 0) (i32.const 0) externref (item ref.null extern))"
    ),
    (
      "(table (ref null func) (elem (item ref.func 0) (ref.null func))) (func)",
      "(table 2 2 funcref) (elem (i32.const 0) funcref (item ref.func 0) (item ref.null func)) (func)"
    ),
    ("(memory (data \"ab\" \"c\"))", "(memory 1 1) (data (i32.const 0) \"abc\")"),
    ("(memory (data))", "(memory 0 0) (data (i32.const 0) \"\")"),
    ("(memory i64 (data \"x\"))", "(memory i64 1 1) (data (i64.const 0) \"x\")"),
    ("(memory (pagesize 1) (data \"xyz\"))", "(memory 3 3 (pagesize 1)) (data (i32.const 0) \"xyz\")"),
    ("(memory 1) (memory (data \"x\"))", "(memory 1) (memory 1 1) (data (memory 1) (i32.const 0) \"x\")"),
    ("(table 1 funcref) (elem (i32.const 0))", "(table 1 funcref) (elem (table 0) (offset i32.const 0) func)"),
    (
      "(table 1 funcref) (elem 0 (i32.const 0) 0) (func)",
      "(table 1 funcref) (elem (offset (i32.const 0)) func 0) (func)"
    ),
    (
      "(table 1 funcref) (elem (i32.const 0) 0) (func)", "(table 1 funcref) (elem (offset (i32.const 0)) func 0) (func)"
    ),
    ("(elem funcref (ref.func 0)) (func)", "(elem funcref (item ref.func 0)) (func)"),
    ("(elem $e func) (elem declare func)", "(elem $e func) (elem declare func)"),
    ("(memory 1) (data (i32.const 0) \"a\" \"b\")", "(memory 1) (data (memory 0) (offset (i32.const 0)) \"ab\")"),
    ("(memory 1) (data 0 (i32.const 0))", "(memory 1) (data (i32.const 0) \"\")"),
    ("(data $d \"\\61\\u{62}\")", "(data $d \"ab\")"),
    ("(global i32 (i32.const 1))", "(global i32 i32.const 1)"),
    ("(global i32 (i32.add (i32.const 1) (i32.const 2)))", "(global i32 i32.const 1 i32.const 2 i32.add)"),
    ("(table 1 funcref (ref.null func))", "(table 1 funcref ref.null func)"),
  ])
  func segments(short: String, long: String) throws { try expectSame(short, long) }

  // MARK: Instructions

  /// In a function with three locals, after a table, two memories and a type.
  @Test(
    arguments: [
      ("(i32.add (i32.const 1) (i32.const 2))", "i32.const 1 i32.const 2 i32.add"),
      ("i32.const 1 (i32.add (i32.const 2))", "i32.const 1 i32.const 2 i32.add"),
      ("(drop (i32.eqz (i32.eqz (i32.const 1))))", "i32.const 1 i32.eqz i32.eqz drop"),
      ("(nop) (nop)", "nop nop"),
      ("(block (nop))", "block nop end"), ("(block $a (br $a))", "block $a br $a end"), ("(loop)", "loop end"),
      ("block $a end $a", "block $a end"),
      ("block $a block $b br $a br $b end end", "block $a block $b br 1 br 0 end end"),
      ("(block $a (result i32) (i32.const 1))", "block $a (result i32) i32.const 1 end"),
      ("(block (type 0))", "block (type 0) end"), ("(block (param) (result))", "block end"),
      ("(if (i32.const 1) (then))", "i32.const 1 if end"),
      ("(if (i32.const 1) (then nop) (else))", "i32.const 1 if nop else end"),
      (
        "(if $l (result i32) (i32.const 1) (then (i32.const 2)) (else (i32.const 3)))",
        "i32.const 1 if $l (result i32) i32.const 2 else $l i32.const 3 end $l"
      ),
      ("i32.const 1 (if (then))", "i32.const 1 if end"),
      ("(if (i32.const 1) (i32.eqz) (then))", "i32.const 1 i32.eqz if end"),
      ("(br_if 0 (i32.const 1))", "i32.const 1 br_if 0"), ("(call_indirect)", "call_indirect 0 (type 0)"),
      ("call_indirect (param) (result)", "call_indirect 0 (type 0)"),
      ("(return_call_indirect (type 0))", "return_call_indirect 0 (type 0)"),
      ("(select (i32.const 1) (i32.const 2) (i32.const 3))", "i32.const 1 i32.const 2 i32.const 3 select"),
      ("select (result i32)", "select (result) (result i32)"),
      ("i32.load", "i32.load 0 offset=0 align=4"), ("i32.load align=4", "i32.load"),
      ("i64.store offset=0x10", "i64.store 0 offset=16 align=8"),
      ("i32.load8_u align=1", "i32.load8_u"), ("v128.load", "v128.load offset=0 align=16"),
      ("v128.load8_splat", "v128.load8_splat align=1"),
      ("v128.load8_lane 3", "v128.load8_lane 0 offset=0 align=1 3"), ("v128.load8_lane 1 3", "v128.load8_lane $m 3"),
      ("v128.store64_lane offset=8 1", "v128.store64_lane 0 offset=8 align=8 1"),
      ("memory.size", "memory.size 0"), ("memory.grow", "memory.grow 0"), ("memory.fill", "memory.fill 0"),
      ("memory.copy", "memory.copy 0 0"), ("memory.init 0", "memory.init 0 $d"),
      ("memory.init $m 0", "memory.init 1 $d"),
      ("table.get", "table.get 0"), ("table.set", "table.set $t"), ("table.size", "table.size 0"),
      ("table.grow", "table.grow 0"),
      ("table.fill", "table.fill 0"), ("table.copy", "table.copy 0 0"), ("table.init 0", "table.init $t $e"),
      ("local.get $x", "local.get 0"), ("local.set $y", "local.set 1"), ("local.tee $z", "local.tee 2"),
      ("i32.const 0xffffffff", "i32.const -1"), ("i64.const -0x1", "i64.const 18446744073709551615"),
      ("f32.const 1", "f32.const 0x1p0"), ("f64.const nan", "f64.const nan:0x8000000000000"),
      ("v128.const i8x16 1 0 0 0 2 0 0 0 3 0 0 0 4 0 0 0", "v128.const i32x4 1 2 3 4"),
      ("v128.const i16x8 1 0 0 0 -1 -1 -1 -1", "v128.const i64x2 1 -1"),
      ("v128.const f32x4 1 0 -0 0", "v128.const i32x4 0x3f800000 0 0x80000000 0"),
      ("v128.const f64x2 1 -inf", "v128.const i64x2 0x3ff0000000000000 0xfff0000000000000"),
      ("ref.test funcref", "ref.test (ref null func)"), ("ref.cast i31ref", "ref.cast (ref null i31)"),
      ("br_on_cast 0 anyref (ref i31)", "br_on_cast 0 (ref null any) (ref i31)"),
      ("(try_table (catch 0 0) (catch_all 0) nop)", "try_table (catch $g 0) (catch_all 0) nop end"),
      ("(try (do nop) (catch 0 drop) (catch_all))", "try nop catch $g drop catch_all end"),
      ("(try (do) (delegate 0))", "try delegate 0"), ("(try $l (do (br $l)))", "try $l br $l end"),
      ("(throw 0 (i32.const 1))", "i32.const 1 throw $g"),
    ] as [(String, String)])
  func instructions(short: String, long: String) throws {
    func module(_ body: String) -> String {
      """
      (type (func)) (table $t 1 funcref) (memory 1) (memory $m 1) (tag $g (param i32)) (elem $e func) (data $d "x")
      (func (param $x i32) (local $y i64) (local $z f32) \(body))
      """
    }
    try expectSame(module(short), module(long))
  }

  @Test(arguments: [
    ("(local i32 i64)", "(local i32) (local i64)"), ("(local)", ""), ("(local i32 i32)", "(local i32) (local i32)"),
  ])
  func locals(short: String, long: String) throws { try expectSame("(func \(short))", "(func \(long))") }

  // MARK: Names

  /// Identifiers and `@name` both end up in the name section; the annotation goes first.
  @Test func names() throws {
    try expectSame("(module $m)", "(module (@name \"m\"))")
    try expectSame("(func $f)", "(func $g (@name \"f\"))")
    try expectSame("(func $\"a b\")", "(func (@name \"a b\"))")
    try expectSame("(global $g i32 i32.const 0)", "(global (@name \"g\") i32 i32.const 0)")
    let text = "(module $m (func $f (param $p i32) (local $l i32) block $b end loop $c end))"
    let module = try WebAssemblyText.parseModule(Array(text.utf8))
    let names: [UInt8] = [
      0, 2, 1, 0x6D, 1, 4, 1, 0, 1, 0x66, 2, 9, 1, 0, 2, 0, 1, 0x70, 1, 1, 0x6C, 3, 9, 1, 0, 2, 0, 1, 0x62, 1, 1, 0x63,
    ]
    #expect(Array(module.suffix(names.count)) == names)
  }

  /// Custom sections go where they say.
  @Test func placements() throws {
    let text = """
      (module (@custom "a" (before first) "1") (@custom "b" (after last) "2") (@custom "c" "3") (type (func))
        (@custom "d" (before func) "4") (@custom "e" (after type) "5") (@custom "f" (before datacount) "") (func))
      """
    let module = try WebAssemblyText.parseModule(Array(text.utf8))
    #expect(
      module == [
        0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 0, 3, 1, 0x61, 0x31, 1, 4, 1, 0x60, 0, 0, 0, 3, 1, 0x65, 0x35, 0, 3, 1, 0x64,
        0x34, 3, 2, 1, 0, 0, 2, 1, 0x66, 10, 4, 1, 2, 0, 0x0B, 0, 3, 1, 0x62, 0x32, 0, 3, 1, 0x63, 0x33,
      ])
  }

  /// A data count is there when code needs it, or when a printer has said so.
  @Test func dataCount() throws {
    func sections(_ text: String) throws -> [UInt8] {
      let module = try WebAssemblyText.parseModule(Array(text.utf8))
      var ids: [UInt8] = []
      var position = 8
      while position < module.count {
        ids.append(module[position])
        position += 2 + Int(module[position + 1])
      }
      return ids
    }
    #expect(try sections("(data \"x\")") == [11])
    #expect(try sections("(data \"x\") (@swasm.datacount)") == [12, 11])
    #expect(try sections("(@swasm.datacount)") == [12])
    #expect(try sections("(data \"x\") (func data.drop 0)") == [1, 3, 12, 10, 11])
  }

  /// Integers take the fewest bytes that keep their sign.
  @Test(
    arguments: [
      ("0", [0]), ("63", [63]), ("64", [0xC0, 0]), ("-64", [0x40]), ("-65", [0xBF, 0x7F]), ("127", [0xFF, 0]),
      ("0x7fffffff", [0xFF, 0xFF, 0xFF, 0xFF, 7]), ("-0x80000000", [0x80, 0x80, 0x80, 0x80, 0x78]),
    ] as [(String, [UInt8])])
  func integers(text: String, bytes: [UInt8]) throws {
    let module = try WebAssemblyText.parseModule(Array("(global i32 i32.const \(text))".utf8))
    #expect(Array(module.suffix(bytes.count + 2)) == [0x41] + bytes + [0x0B])
  }
}
