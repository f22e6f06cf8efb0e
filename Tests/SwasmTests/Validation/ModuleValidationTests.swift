import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

@Suite struct ModuleValidationTests {
  private typealias W = WasmBytes

  /// Why the module with these fields is rejected, `nil` when it is accepted.
  private func verdict(_ fields: String, _ features: Features = allFeatures) throws -> ModuleError.Code? {
    code(try WebAssemblyText.parseModule(Array("(module \(fields))".utf8), features: allFeatures), features)
  }

  @Test func types() throws {
    #expect(
      try verdict("(type (struct (field (ref null 1)))) (type (struct))") == .invalidUnknownType, "a later group")
    #expect(try verdict("(rec (type (struct (field (ref null 1)))) (type (struct)))") == nil, "the same group")
    #expect(try verdict("(type $a (sub (struct))) (type (sub $a (struct (field i32))))") == nil)
    #expect(
      try verdict("(type $a (struct)) (type (sub $a (struct (field i32))))") == .invalidSubtype, "final supertype")
    #expect(
      try verdict("(type $a (sub (struct (field i32)))) (type (sub $a (struct)))") == .invalidSubtype, "fewer fields")
    #expect(
      try verdict("(type $a (sub (struct (field i32)))) (type (sub $a (struct (field (mut i32)))))")
        == .invalidSubtype, "mutability")
    #expect(try verdict("(type $a (sub (struct))) (type (sub $a (array i32)))") == .invalidSubtype, "another kind")
    #expect(try verdict("(type $a (sub (struct))) (type (sub $a $a (struct)))") == .invalidSubtype, "two supertypes")
    #expect(
      try verdict("(rec (type (sub 1 (struct))) (type (sub (struct))))") == .invalidUnknownType, "a later supertype")
    #expect(try verdict("(type (sub 0 (struct)))") == .invalidUnknownType, "itself")
    // Parameters vary the other way round.
    let wide = "(type $wide (sub (func (param eqref) (result anyref))))"
    #expect(try verdict(wide + "(type (sub $wide (func (param anyref) (result eqref))))") == nil)
    #expect(try verdict(wide + "(type (sub $wide (func (param i31ref) (result anyref))))") == .invalidSubtype)
  }

  @Test func functions() throws {
    #expect(try verdict("(func (type 2))") == .invalidUnknownType)
    #expect(try verdict("(type $s (struct)) (func (type $s))") == .invalidTypeMismatch)
    #expect(try verdict(#"(import "m" "f" (func (type 9)))"#) == .invalidUnknownType)
  }

  @Test func memories() throws {
    #expect(try verdict("(memory 65_536)") == nil)
    #expect(try verdict("(memory 65_537)") == .invalidLimits)
    #expect(try verdict("(memory 2 1)") == .invalidLimits)
    #expect(try verdict("(memory i64 0x1_0000_0000_0000)") == nil, "2^48 pages")
    #expect(try verdict("(memory i64 0x1_0000_0000_0001)") == .invalidLimits)
    #expect(try verdict("(memory 0xFFFF_FFFF (pagesize 1))") == nil, "2^32-1 pages of one byte")
    #expect(try verdict("(memory 0x1_0000_0000 (pagesize 1))") == .invalidLimits)
    #expect(try verdict("(memory 0x1_0000_0000)") == .invalidLimits)
    #expect(try verdict("(memory 0x1_0000_0000)", .wasm2) == .malformedInteger)
    #expect(try verdict("(memory 1) (memory 1)") == nil)
    #expect(try verdict("(memory 1) (memory 1)", .wasm2) == .invalidMultipleMemories)
  }

  @Test func tables() throws {
    #expect(try verdict("(table 1 funcref) (table 1 funcref)", .wasm2) == nil)
    #expect(try verdict("(table 1 funcref) (table 1 funcref)", .wasm1) == .invalidMultipleTables)
    #expect(try verdict("(table 1 (ref func))") == .invalidTypeMismatch, "needs an initializer")
    #expect(try verdict("(func $f) (table 1 (ref func) (ref.func $f))") == nil)
    #expect(try verdict("(table 1 (ref func) (ref.null func))") == .invalidTypeMismatch)
    #expect(try verdict("(table 1 (ref null 7))") == .invalidUnknownType)
  }

  @Test func constantExpressions() throws {
    func global(_ type: String, _ code: String, _ features: Features = allFeatures) throws -> ModuleError.Code? {
      try verdict(
        """
        (import "m" "c" (global $immutable i32)) (import "m" "v" (global $mutable (mut i32)))
        (global $own \(type) \(code)) (global i32 (global.get $own))
        """, features)
    }
    let base = Features.wasm3.subtracting([.extendedConstants])
    #expect(try global("i32", "i32.const 0") == nil)
    #expect(try global("i64", "i32.const 0") == .invalidTypeMismatch)
    #expect(try global("i32", "") == .invalidTypeMismatch)
    #expect(try global("i32", "i32.const 0 i32.const 0") == .invalidTypeMismatch)
    #expect(try global("i32", "global.get $immutable") == nil)
    #expect(try global("i32", "global.get $mutable") == .invalidConstantExpression)
    #expect(try global("i32", "global.get $own") == .invalidUnknownGlobal)
    #expect(try global("i32", "global.get 9") == .invalidUnknownGlobal)
    #expect(try global("i32", "i32.const 1 i32.const 2 i32.add") == nil)
    #expect(try global("i32", "i32.const 1 i32.const 2 i32.add", base) == .invalidConstantExpression)
    #expect(try global("i32", "i32.const 1 i32.const 2 i32.and") == .invalidConstantExpression)
    #expect(try global("i32", "nop i32.const 1") == .invalidConstantExpression)
    #expect(try global("i32", "block (result i32) i32.const 1 end") == .invalidConstantExpression)
    #expect(code(W.module(W.section(6, items: [[W.i32, 0, 0xFF, 0x0B]]))) == .malformedIllegalOpcode)
    #expect(
      try global("i32", "i32.const 0", .wasm2) == .invalidConstantExpression, "an own global named before 3.0")
  }

  @Test func unknownTypesOfGlobalsThatConstantsName() throws {
    // A table's initializer names a global of a type that does not exist.
    #expect(
      try verdict(#"(import "m" "g" (global (ref null 9))) (table 1 funcref (global.get 0))"#) == .invalidUnknownType)
    #expect(
      try verdict("(global funcref (global.get 1)) (global (ref null 9) (ref.null func))") == .invalidUnknownType)
    #expect(try verdict("(elem (ref null 9))") == .invalidUnknownType)
  }

  @Test func exports() throws {
    func exports(_ exports: String) throws -> ModuleError.Code? { try verdict("(func $f) \(exports)") }
    #expect(try exports(#"(export "a" (func $f)) (export "b" (func $f))"#) == nil)
    #expect(try exports(#"(export "a" (func $f)) (export "a" (func $f))"#) == .invalidDuplicateExport)
    #expect(
      try exports(#"(export "e\u{301}" (func $f)) (export "\u{E9}" (func $f))"#) == nil, "names are bytes")
    #expect(try exports(#"(export "a" (func 1))"#) == .invalidUnknownFunction)
    #expect(try exports(#"(export "a" (table 0))"#) == .invalidUnknownTable)
    #expect(try exports(#"(export "a" (memory 0))"#) == .invalidUnknownMemory)
    #expect(try exports(#"(export "a" (global 0))"#) == .invalidUnknownGlobal)
    #expect(try exports(#"(export "a" (tag 0))"#) == .invalidUnknownTag)
    #expect(code(W.module(W.section(7, items: [W.name("a") + [5, 0]]))) == .malformedExternalKind)
  }

  @Test func start() throws {
    #expect(try verdict("(func $f) (start $f)") == nil)
    #expect(try verdict("(func $f) (start 1)") == .invalidUnknownFunction)
    #expect(try verdict("(func $f (param i32)) (start $f)") == .invalidStartFunction)
  }

  @Test func tags() throws {
    let types = "(type $taking (func (param i32))) (type $giving (func (result i32)))"
    #expect(try verdict(types + "(tag (type $taking))") == nil)
    #expect(try verdict(types + "(tag (type $giving))", .wasm3) == .invalidTagType)
    #expect(try verdict(types + "(tag (type 2))") == .invalidUnknownType)
    #expect(
      code(W.module(W.section(1, items: [W.functionType()]), W.section(13, items: [[1, 0]]))) == .malformedType)
    #expect(try verdict(types + "(tag (type $taking))", .wasm2) == .malformedSectionID)
  }

  @Test func segments() throws {
    func element(_ segment: String, table: String = "funcref") throws -> ModuleError.Code? {
      try verdict("(func $f) (table 1 \(table)) (elem \(segment))")
    }
    #expect(try element("(i32.const 0) func $f") == nil)
    #expect(try element("(i32.const 0) func $f", table: "externref") == .invalidTypeMismatch)
    #expect(try element("(i32.const 0) func 1") == .invalidUnknownFunction)
    #expect(try element("(i64.const 0) func") == .invalidTypeMismatch, "offset")
    #expect(try element("(table 1) (i32.const 0) func") == .invalidUnknownTable)
    #expect(try element("externref (ref.func $f)") == .invalidTypeMismatch)
    func data(_ segment: String) throws -> ModuleError.Code? { try verdict("(memory 1) (data \(segment))") }
    #expect(try data(#"(i32.const 0) "\00""#) == nil)
    #expect(try data(#"(memory 1) (i32.const 0) "\00""#) == .invalidUnknownMemory)
    #expect(try data(#"(i64.const 0) """#) == .invalidTypeMismatch)
    func bytes(_ segment: [UInt8]) -> ModuleError.Code? {
      code(W.module(W.section(5, items: [[0, 1]]), W.section(11, items: [segment])))
    }
    #expect(bytes([2, 0, 0x41, 0, 0x0B, 1, 0]) == nil, "memory 0 by its number")
    #expect(bytes([3, 0]) == .malformedSegment)
  }

  @Test func functionsAreDeclaredOutsideBodies() throws {
    let naming = "(func $f (drop (ref.func $f)))"
    #expect(try verdict(naming) == .invalidUndeclaredFunction)
    #expect(try verdict(naming + #"(export "" (func $f))"#) == nil)
    #expect(try verdict(naming + "(elem declare func $f)") == nil)
    #expect(try verdict(naming + "(global funcref (ref.func $f))") == nil)
    #expect(try verdict(naming + "(start $f)") == .invalidUndeclaredFunction)
  }

  @Test func mutableGlobals() throws {
    let imported = #"(import "m" "g" (global (mut i32)))"#
    #expect(try verdict(imported, .wasm1) == nil)
    #expect(try verdict(imported, []) == .invalidMutableGlobal)
    let exported = #"(global (export "g") (mut i32) (i32.const 0))"#
    #expect(try verdict(exported, .wasm1) == nil)
    #expect(try verdict(exported, []) == .invalidMutableGlobal)
  }

  /// Threat 12: what a proposal adds outside instructions.
  @Test func featuresSwitchTypes() throws {
    func parameter(_ type: String) -> String { "(type (func (param \(type))))" }
    let texts: [(Features, String)] = [
      (.simd, parameter("v128")), (.referenceTypes, parameter("externref")), (.garbageCollection, parameter("anyref")),
      (.exceptions, parameter("exnref")), (.threads, "(memory 1 1 shared)"), (.memory64, "(memory i64 1)"),
      (.customPageSizes, "(memory 1 (pagesize 1))"), (.multiMemory, "(memory 1) (memory 1)"),
      (.multiValue, "(type $none (func)) (func (block (type $none)))"),
    ]
    for (feature, text) in texts {
      #expect(try verdict(text) == nil)
      #expect(try verdict(text, allFeatures.subtracting(feature)) != nil, "\(feature)")
    }
    // A text says `(ref null func)` in the short form, and no data count where there is no data.
    let modules: [(Features, [UInt8])] = [
      (.functionReferences, W.module(W.section(1, [1, 0x60, 1, 0x63, 0x70, 0]))),
      (.bulkMemory, W.module(W.section(12, [0]))),
    ]
    for (feature, bytes) in modules {
      #expect(rejection(bytes) == nil)
      #expect(rejection(bytes, allFeatures.subtracting(feature)) != nil, "\(feature)")
    }
    #expect(!Features.default.contains(.relaxedSIMD) && !Features.default.contains(.threads))
  }
}
