import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

/// One rule each: a body, the signature of its function and what the validator says.
@Suite struct FunctionValidationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var signature: String
    var types: String
    var code: String
    var expected: ModuleError.Code?
    var testDescription: String { name }

    init(
      _ name: String, _ signature: String, types: String = "", _ code: String, _ expected: ModuleError.Code? = nil
    ) {
      self.name = name
      self.signature = signature
      self.types = types
      self.code = code
      self.expected = expected
    }

    /// Of a function without parameters and results.
    init(_ name: String, types: String = "", _ code: String, _ expected: ModuleError.Code? = nil) {
      self.init(name, "", types: types, code, expected)
    }
  }

  /// A module of the function, with what its code may name.
  private static func module(
    _ signature: String = "", types: String = "", memory: String = "1", table: String = "1 funcref", _ code: String
  ) throws -> [UInt8] {
    let text = """
      (module
        (type $f (func \(signature))) (type $none (func)) (type $one (func (param i32) (result i32)))
        \(types)
        (table $t \(table)) (memory \(memory)) (tag $tag (type $none))
        (global $mutable (mut i32) (i32.const 0)) (global $immutable i64 (i64.const 0))
        (elem $elements declare func $f) (data $data "\\00")
        (func $f (type $f) \(code)))
      """
    return try WebAssemblyText.parseModule(Array(text.utf8), features: allFeatures)
  }

  private func check(_ rule: Case) throws {
    let bytes = try Self.module(rule.signature, types: rule.types, rule.code)
    // Custom descriptors change what casts may be.
    let error = rejection(bytes, allFeatures.subtracting(.customDescriptors))
    #expect(error?.code == rule.expected, "\(error.map { "\($0)" } ?? "accepted")")
  }

  @Test(arguments: [
    Case("add", "(result i32)", "i32.const 1 i32.const 2 i32.add"),
    Case("add with the wrong second operand", "(result i32)", "i32.const 1 i64.const 2 i32.add", .invalidTypeMismatch),
    Case("add with the wrong first operand", "(result i32)", "i64.const 1 i32.const 2 i32.add", .invalidTypeMismatch),
    Case("add without operands", "(result i32)", "i32.add", .invalidTypeMismatch),
    Case("operands of another block", "i32.const 0 block drop end drop", .invalidTypeMismatch),
    Case("conversion", "(param f64) (result i64)", "local.get 0 i64.trunc_sat_f64_s"),
    Case("missing result", "(result i32)", "", .invalidTypeMismatch),
    Case("value left over", "i32.const 0", .invalidTypeMismatch),
    Case("i64.add128", "(result i64 i64)", "i64.const 0 i64.const 0 i64.const 0 i64.const 0 i64.add128"),
  ])
  func numeric(rule: Case) throws { try check(rule) }

  @Test(arguments: [
    Case("anything may follow unreachable", "(result i32)", "unreachable i32.add"),
    Case(
      "known operands count in unreachable code", "(result i32)", "unreachable i64.const 0 i32.add",
      .invalidTypeMismatch),
    Case("unreachable ends with the block", "(result i32)", "block unreachable end", .invalidTypeMismatch),
    Case("select of unknown operands", "(result i64)", "unreachable select"),
    Case(
      "select of one known operand", "(result i64)", "unreachable f32.const 0 i32.const 0 select", .invalidTypeMismatch),
    Case(
      "a block in unreachable code is reachable in itself", "(result i32)", "unreachable block (result i32) end",
      .invalidTypeMismatch),
    Case("too many values in unreachable code", "unreachable i32.const 0", .invalidTypeMismatch),
    Case("br_if in unreachable code", "(result i32)", "block (result i32) unreachable br_if 0 end"),
    Case(
      "br_table with known types", "(result i32)",
      "block (result i32) unreachable i64.const 0 i32.const 0 br_table 0 end", .invalidTypeMismatch),
  ])
  func unreachable(rule: Case) throws { try check(rule) }

  @Test(arguments: [
    Case("block result", "(result i32)", "block (result i32) i32.const 0 end"),
    Case("block parameters", "(result i32)", "i32.const 0 block (type $one) end"),
    Case("loop label takes parameters", "(result i32)", "i32.const 0 loop (type $one) br 0 end"),
    Case(
      "if without else needs no result", "(result i32)", "i32.const 0 if (result i32) i32.const 0 end",
      .invalidTypeMismatch),
    Case("if without else may pass its parameters on", "(result i32)", "i32.const 0 i32.const 0 if (type $one) end"),
    Case(
      "else starts anew", "(result i32)", "i32.const 0 if (result i32) i32.const 0 else i32.const 1 end"),
    Case(
      "else must agree", "(result i32)", "i32.const 0 if (result i32) i32.const 0 else end", .invalidTypeMismatch),
    Case("unknown label", "br 1", .invalidUnknownLabel),
    Case("function label", "(result i32)", "i32.const 0 br 0"),
    Case(
      "br_table labels of different arity", "block (result i32) i32.const 0 i32.const 0 br_table 0 1 end drop",
      .invalidTypeMismatch),
    Case("br_table of an unknown label", "i32.const 0 br_table 5 0", .invalidUnknownLabel),
    Case("return", "(result i32)", "i32.const 0 return"),
    Case("return without value", "(result i32)", "return", .invalidTypeMismatch),
  ])
  func control(rule: Case) throws { try check(rule) }

  @Test(
    "What no text says",
    arguments: [
      ("else outside if", [0x05], .malformedIllegalOpcode),
      ("two elses", [0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B], .malformedIllegalOpcode),
      ("unknown block type", [0x02, 60, 0x0B], .invalidUnknownType),
      ("code after the end", [0x0B], .malformedEndExpected),
      ("block without end", [0x02, 0x40], .malformedUnexpectedEnd),
      ("typed select of no type", [0x41, 0, 0x1C, 0], .invalidResultArity),
      ("catch after catch_all", [0x06, 0x40, 0x19, 0x07, 0, 0x0B], .malformedIllegalOpcode),
      ("catch outside try", [0x07, 0], .malformedIllegalOpcode),
      ("delegate outside try", [0x02, 0x40, 0x18, 0], .malformedIllegalOpcode),
    ] as [(String, [UInt8], ModuleError.Code)])
  func bytes(name: String, code: [UInt8], expected: ModuleError.Code) {
    #expect(rejection(WasmBytes.function(code), allFeatures.subtracting(.customDescriptors))?.code == expected)
  }

  @Test(arguments: [
    Case("unknown function", "call 1", .invalidUnknownFunction),
    Case("call", "(param i32)", "i32.const 0 call $f"),
    Case("call with wrong argument", "(param i32)", "i64.const 0 call $f", .invalidTypeMismatch),
    Case("call_indirect", "(result i32)", "i32.const 0 i32.const 0 call_indirect (type $one)"),
    Case("call_indirect of unknown type", "i32.const 0 call_indirect (type 9)", .invalidUnknownType),
    Case("call_indirect of unknown table", "i32.const 0 call_indirect 1 (type $none)", .invalidUnknownTable),
    Case(
      "call_indirect of a structure", types: "(type $s (struct))", "i32.const 0 call_indirect (type $s)",
      .invalidTypeMismatch),
    Case("return_call", "(param i32) (result i32)", "i32.const 0 return_call $f"),
    Case(
      "return_call with other results", "(result i64)", "i32.const 0 i32.const 0 return_call_indirect (type $one)",
      .invalidTypeMismatch),
    Case("call_ref", "ref.null $none call_ref $none"),
    Case("call_ref of another type", "ref.null $one call_ref $none", .invalidTypeMismatch),
    Case("return_call_ref", "(result i32)", "i32.const 0 ref.null $one return_call_ref $one"),
  ])
  func calls(rule: Case) throws { try check(rule) }

  private static let manyLocals = "(local \(String(repeating: "i32 ", count: 40_000))) (local f64) "
  private static let reference = "(local (ref func)) "

  @Test(arguments: [
    Case("parameter", "(param f32) (result f32)", "local.get 0"),
    Case("local after parameters", "(param f32) (result i64)", "(local i64 i64) local.get 2"),
    Case("unknown local", "(param f32)", "(local i64 i64) local.get 3 drop", .invalidUnknownLocal),
    Case("local of the last run", "(result f64)", manyLocals + "local.get 40000"),
    Case("last local of a run", "(result i32)", manyLocals + "local.get 39999"),
    Case("tee", "(param i32) (result i32)", "i32.const 0 local.tee 0"),
    Case("set of another type", "(param i32)", "i64.const 0 local.set 0", .invalidTypeMismatch),
    Case("uninitialized local", reference + "local.get 0 drop", .invalidUninitializedLocal),
    Case("initialized local", reference + "ref.func $f local.set 0 local.get 0 drop"),
    Case(
      "initialized in an inner block only", reference + "block ref.func $f local.set 0 end local.get 0 drop",
      .invalidUninitializedLocal),
    Case("initialized before an inner block", reference + "ref.func $f local.set 0 block local.get 0 drop end"),
    Case(
      "initialized in the other branch",
      reference + "i32.const 0 if ref.func $f local.set 0 else local.get 0 drop end", .invalidUninitializedLocal),
    Case("local of an unknown type", "(local (ref null 50))", .invalidUnknownType),
    Case("global.get", "(result i64)", "global.get $immutable"),
    Case("global.set", "i32.const 0 global.set $mutable"),
    Case("immutable global", "i64.const 0 global.set $immutable", .invalidImmutableGlobal),
    Case("unknown global", "global.get 2 drop", .invalidUnknownGlobal),
    Case("select of references", "ref.null func ref.null func i32.const 0 select drop", .invalidTypeMismatch),
    Case("typed select of references", "ref.null func ref.null func i32.const 0 select (result funcref) drop"),
    Case("typed select of two types", "i32.const 0 select (result i32 i32)", .invalidResultArity),
  ])
  func variables(rule: Case) throws { try check(rule) }

  @Test(arguments: [
    Case("load", "(result i32)", "i32.const 0 i32.load"),
    Case("alignment above natural", "(result i32)", "i32.const 0 i32.load align=8", .invalidAlignment),
    Case("unknown memory", "(result i32)", "i32.const 0 i32.load 1", .invalidUnknownMemory),
    Case("offset beyond 32 bits", "(result i32)", "i32.const 0 i32.load offset=0x1_0000_0000", .invalidOffset),
    Case("64-bit address for a 32-bit memory", "(result i32)", "i64.const 0 i32.load", .invalidTypeMismatch),
    Case("store", "i32.const 0 f32.const 0 f32.store"),
    Case("memory.grow", "(result i32)", "i32.const 0 memory.grow"),
    Case("memory.init", "i32.const 0 i32.const 0 i32.const 0 memory.init $data"),
    Case("unknown data segment", "data.drop 1", .invalidUnknownDataSegment),
    Case("memory.copy", "i32.const 0 i32.const 0 i32.const 0 memory.copy"),
    Case("memory.fill", "i32.const 0 i32.const 0 i32.const 0 memory.fill"),
    Case("atomic load", "(result i32)", "i32.const 0 i32.atomic.load"),
    Case(
      "atomic load below natural alignment", "(result i32)", "i32.const 0 i32.atomic.load align=2", .invalidAlignment),
    Case(
      "compare and exchange", "(result i64)", "i32.const 0 i64.const 0 i64.const 0 i64.atomic.rmw.cmpxchg"),
    Case("lane load", "(result v128)", "i32.const 0 v128.const i64x2 0 0 v128.load8_lane 15"),
    Case(
      "lane beyond the vector", "(result v128)", "i32.const 0 v128.const i64x2 0 0 v128.load16_lane align=1 8",
      .invalidLane),
    Case("extract lane", "(param v128) (result i64)", "local.get 0 i64x2.extract_lane 1"),
    Case("extract a lane too far", "(param v128) (result i64)", "local.get 0 i64x2.extract_lane 2", .invalidLane),
    Case(
      "shuffle", "(param v128) (result v128)",
      "local.get 0 local.get 0 i8x16.shuffle 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31"),
    Case(
      "shuffle of lane 32", "(param v128) (result v128)",
      "local.get 0 local.get 0 i8x16.shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 32", .invalidLane),
    Case(
      "relaxed madd", "(param v128) (result v128)",
      "local.get 0 local.get 0 local.get 0 f32x4.relaxed_madd"),
  ])
  func memoryAndVectors(rule: Case) throws { try check(rule) }

  @Test(arguments: [
    Case("table.get", "(result funcref)", "i32.const 0 table.get $t"),
    Case("table.set of another type", "i32.const 0 ref.null extern table.set $t", .invalidTypeMismatch),
    Case("table.init", "i32.const 0 i32.const 0 i32.const 0 table.init $elements"),
    Case("unknown segment", "elem.drop 1", .invalidUnknownElementSegment),
    Case("table.grow", "(result i32)", "ref.null func i32.const 0 table.grow $t"),
    Case("table.fill", "i32.const 0 ref.null func i32.const 0 table.fill $t"),
    Case(
      "table.copy of unknown table", "i32.const 0 i32.const 0 i32.const 0 table.copy $t 1", .invalidUnknownTable),
    Case("ref.func", "(result funcref)", "ref.func $f"),
    Case("ref.func is of the function's type", "ref.func $f call_ref $f"),
    Case("ref.func of unknown function", "ref.func 1 drop", .invalidUnknownFunction),
    Case("ref.is_null of a number", "i32.const 0 ref.is_null drop", .invalidTypeMismatch),
    Case("ref.as_non_null", reference + "ref.null func ref.as_non_null local.set 0"),
    Case("null where none may be", reference + "ref.null func local.set 0", .invalidTypeMismatch),
    Case("br_on_null", "ref.null $none br_on_null 0 call_ref $none"),
    Case("br_on_non_null", "(result funcref)", "ref.null func br_on_non_null 0 ref.null func"),
    Case("br_on_non_null to a label without reference", "ref.null func br_on_non_null 0", .invalidTypeMismatch),
  ])
  func tablesAndReferences(rule: Case) throws { try check(rule) }

  private static let aggregates = """
    (type $pair (sub (struct (field (mut i32)) (field i8))))
    (type $i16s (array (mut i16)))
    (type $functions (array (ref func)))
    (type $subpair (sub $pair (struct (field (mut i32)) (field i8))))
    (type $funcrefs (array (mut funcref)))
    """

  @Test(arguments: [
    Case("struct.new", types: aggregates, "i32.const 0 i32.const 0 struct.new $pair drop"),
    Case("struct.new of too few fields", types: aggregates, "i32.const 0 struct.new $pair drop", .invalidTypeMismatch),
    Case("struct.new of an array", types: aggregates, "struct.new $i16s drop", .invalidTypeMismatch),
    Case("struct.get", "(result i32)", types: aggregates, "struct.new_default $pair struct.get $pair 0"),
    Case(
      "struct.get of a packed field", "(result i32)", types: aggregates,
      "struct.new_default $pair struct.get $pair 1", .invalidTypeMismatch),
    Case(
      "struct.get_s of a packed field", "(result i32)", types: aggregates,
      "struct.new_default $pair struct.get_s $pair 1"),
    Case(
      "struct.get_u of an unpacked field", "(result i32)", types: aggregates,
      "struct.new_default $pair struct.get_u $pair 0", .invalidTypeMismatch),
    Case(
      "unknown field", "(result i32)", types: aggregates, "struct.new_default $pair struct.get $pair 2",
      .invalidUnknownField),
    Case(
      "struct.set of an immutable field", types: aggregates,
      "struct.new_default $pair i32.const 0 struct.set $pair 1", .invalidImmutableField),
    Case(
      "subtype passes for its supertype", types: aggregates,
      "struct.new_default $subpair i32.const 0 struct.set $pair 0"),
    Case(
      "supertype does not pass for its subtype", types: aggregates,
      "struct.new_default $pair i32.const 0 struct.set $subpair 0", .invalidTypeMismatch),
    Case("array.new_default", types: aggregates, "i32.const 0 array.new_default $i16s drop"),
    Case(
      "array.new_default without default", types: aggregates, "i32.const 0 array.new_default $functions drop",
      .invalidTypeMismatch),
    Case("array.new_fixed", types: aggregates, "i32.const 0 i32.const 0 array.new_fixed $i16s 2 drop"),
    Case("array.new_fixed of too many", types: aggregates, "array.new_fixed $i16s 10001 drop", .limitExceeded),
    Case("array.new_data", types: aggregates, "i32.const 0 i32.const 0 array.new_data $i16s $data drop"),
    Case(
      "array.new_data of references", types: aggregates,
      "i32.const 0 i32.const 0 array.new_data $functions $data drop", .invalidTypeMismatch),
    Case(
      "array.new_elem", types: aggregates, "i32.const 0 i32.const 0 array.new_elem $functions $elements drop"),
    Case("array.get_u", "(result i32)", types: aggregates, "ref.null $i16s i32.const 0 array.get_u $i16s"),
    Case(
      "array.get of a packed element", "(result i32)", types: aggregates,
      "ref.null $i16s i32.const 0 array.get $i16s", .invalidTypeMismatch),
    Case(
      "array.set of an immutable array", types: aggregates,
      "ref.null $functions i32.const 0 ref.func $f array.set $functions", .invalidImmutableArray),
    Case("array.len", "(result i32)", types: aggregates, "ref.null $functions array.len"),
    Case(
      "array.copy", types: aggregates,
      "ref.null $funcrefs i32.const 0 ref.null $functions i32.const 0 i32.const 0 array.copy $funcrefs $functions"),
    Case(
      "array.copy between packings", types: aggregates,
      "ref.null $funcrefs i32.const 0 ref.null $i16s i32.const 0 i32.const 0 array.copy $funcrefs $i16s",
      .invalidTypeMismatch),
    Case(
      "array.init_elem", types: aggregates,
      "ref.null $funcrefs i32.const 0 i32.const 0 i32.const 0 array.init_elem $funcrefs $elements"),
    Case(
      "ref.test across hierarchies", "(result i32)", types: aggregates, "ref.null extern ref.test (ref $pair)",
      .invalidTypeMismatch),
    Case("ref.cast", types: aggregates, "ref.null any ref.cast (ref $pair) i32.const 0 struct.set $pair 0"),
    Case("ref.eq", "(result i32)", types: aggregates, "ref.null eq struct.new_default $pair ref.eq"),
    Case("ref.eq of any", "(result i32)", types: aggregates, "ref.null any ref.null eq ref.eq", .invalidTypeMismatch),
    Case("i31", "(result i32)", "i32.const 0 ref.i31 i31.get_s"),
    Case(
      "br_on_cast", types: aggregates,
      """
      block (result (ref null $pair)) ref.null any br_on_cast 0 anyref (ref null $pair) drop ref.null $pair end drop
      """),
    Case(
      "br_on_cast upwards", types: aggregates,
      """
      block (result anyref) ref.null $pair br_on_cast 0 (ref null $pair) anyref drop ref.null $pair end drop
      """, .invalidTypeMismatch),
    Case("any.convert_extern", "(result anyref)", "ref.null extern any.convert_extern"),
    Case("extern.convert_any of extern", "ref.null extern extern.convert_any drop", .invalidTypeMismatch),
  ])
  func garbageCollection(rule: Case) throws { try check(rule) }

  @Test(arguments: [
    Case("throw", "throw $tag"),
    Case("unknown tag", "throw 1", .invalidUnknownTag),
    Case("throw_ref", "ref.null exn throw_ref"),
    Case("try_table", "try_table (catch $tag 0) (catch_all 0) end"),
    Case(
      "clause with a reference",
      "block (result exnref) try_table (catch_all_ref 0) end ref.null exn end drop"),
    Case("clause that brings too much", "try_table (catch_all_ref 0) end", .invalidTypeMismatch),
    Case("clause of unknown tag", "try_table (catch 9 0) end", .invalidUnknownTag),
    Case("clause to unknown label", "try_table (catch_all 1) end", .invalidUnknownLabel),
    Case("legacy try", "try catch $tag rethrow 0 catch_all end"),
    Case("rethrow outside catch", "try rethrow 0 end", .invalidRethrowLabel),
    Case("delegate", "try delegate 0"),
    Case("delegate too far", "try delegate 1", .invalidUnknownLabel),
  ])
  func exceptions(rule: Case) throws { try check(rule) }

  @Test func wideAddresses() throws {
    func wide(_ code: String) throws -> ModuleError.Code? {
      rejection(try Self.module(memory: "i64 1", table: "i64 1 funcref", code))?.code
    }
    #expect(try wide("i64.const 0 i32.load offset=0x1_0000_0000 drop") == nil)
    #expect(try wide("i32.const 0 i32.load drop") == .invalidTypeMismatch)
    #expect(try wide("memory.size i64.eqz drop") == nil, "memory.size is i64")
    #expect(try wide("i64.const 0 i32.const 0 i64.const 0 memory.fill") == nil)
    #expect(try wide("i64.const 0 i32.const 0 i32.const 0 memory.init $data") == nil)
    #expect(try wide("i64.const 0 table.get $t drop") == nil)
    #expect(try wide("i64.const 0 call_indirect (type $none)") == nil)
    #expect(try wide("i32.const 0 call_indirect (type $none)") == .invalidTypeMismatch)
    #expect(try wide("table.size $t i64.eqz drop") == nil, "table.size is i64")
  }
}
