import SwasmTestSupport
import Testing

@testable import Swasm

/// One rule each: a body, the signature of its function and what the validator says.
@Suite struct FunctionValidationTests {
  typealias W = WasmBytes

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var parameters: [UInt8] = []
    var results: [UInt8] = []
    var types: [[UInt8]] = []
    var locals: [UInt8] = [0]
    var code: [UInt8]
    var expected: ModuleError.Code?
    var testDescription: String { name }

    init(
      _ name: String, _ parameters: [UInt8] = [], _ results: [UInt8] = [], types: [[UInt8]] = [],
      locals: [UInt8] = [0], _ code: [UInt8], _ expected: ModuleError.Code? = nil
    ) {
      self.name = name
      self.parameters = parameters
      self.results = results
      self.types = types
      self.locals = locals
      self.code = code
      self.expected = expected
    }
  }

  private func check(_ rule: Case) {
    let bytes = W.function(rule.parameters, rule.results, types: rule.types, locals: rule.locals, rule.code)
    // Custom descriptors change what casts may be.
    let error = rejection(bytes, allFeatures.subtracting(.customDescriptors))
    #expect(error?.code == rule.expected, "\(error.map { "\($0)" } ?? "accepted")")
  }

  @Test(arguments: [
    Case("add", [], [W.i32], [0x41, 1, 0x41, 2, 0x6A]),
    Case("add with the wrong second operand", [], [W.i32], [0x41, 1, 0x42, 2, 0x6A], .invalidTypeMismatch),
    Case("add with the wrong first operand", [], [W.i32], [0x42, 1, 0x41, 2, 0x6A], .invalidTypeMismatch),
    Case("add without operands", [], [W.i32], [0x6A], .invalidTypeMismatch),
    Case("operands of another block", [], [], [0x41, 0, 0x02, 0x40, 0x1A, 0x0B, 0x1A], .invalidTypeMismatch),
    Case("conversion", [W.f64], [W.i64], [0x20, 0, 0xFC, 6]),
    Case("missing result", [], [W.i32], [], .invalidTypeMismatch),
    Case("value left over", [], [], [0x41, 0], .invalidTypeMismatch),
    Case("i64.add128", [], [W.i64, W.i64], [0x42, 0, 0x42, 0, 0x42, 0, 0x42, 0, 0xFC, 19]),
  ])
  func numeric(rule: Case) { check(rule) }

  @Test(arguments: [
    Case("anything may follow unreachable", [], [W.i32], [0x00, 0x6A]),
    Case("known operands count in unreachable code", [], [W.i32], [0x00, 0x42, 0, 0x6A], .invalidTypeMismatch),
    Case("unreachable ends with the block", [], [W.i32], [0x02, 0x40, 0x00, 0x0B], .invalidTypeMismatch),
    Case("select of unknown operands", [], [W.i64], [0x00, 0x1B]),
    Case("select of one known operand", [], [W.i64], [0x00, 0x43, 0, 0, 0, 0, 0x41, 0, 0x1B], .invalidTypeMismatch),
    Case(
      "a block in unreachable code is reachable in itself", [], [W.i32], [0x00, 0x02, W.i32, 0x0B], .invalidTypeMismatch
    ),
    Case("too many values in unreachable code", [], [], [0x00, 0x41, 0], .invalidTypeMismatch),
    Case("br_if in unreachable code", [], [W.i32], [0x02, W.i32, 0x00, 0x0D, 0, 0x0B]),
    Case(
      "br_table with known types", [], [W.i32], [0x02, W.i32, 0x00, 0x42, 0, 0x41, 0, 0x0E, 0, 0, 0x0B],
      .invalidTypeMismatch),
  ])
  func unreachable(rule: Case) { check(rule) }

  @Test(arguments: [
    Case("block result", [], [W.i32], [0x02, W.i32, 0x41, 0, 0x0B]),
    Case("block parameters", [], [W.i32], [0x41, 0, 0x02, 2, 0x0B]),
    Case("loop label takes parameters", [], [W.i32], [0x41, 0, 0x03, 2, 0x0C, 0, 0x0B]),
    Case("if without else needs no result", [], [W.i32], [0x41, 0, 0x04, W.i32, 0x41, 0, 0x0B], .invalidTypeMismatch),
    Case("if without else may pass its parameters on", [], [W.i32], [0x41, 0, 0x41, 0, 0x04, 2, 0x0B]),
    Case("else starts anew", [], [W.i32], [0x41, 0, 0x04, W.i32, 0x41, 0, 0x05, 0x41, 1, 0x0B]),
    Case("else must agree", [], [W.i32], [0x41, 0, 0x04, W.i32, 0x41, 0, 0x05, 0x0B], .invalidTypeMismatch),
    Case("else outside if", [], [], [0x05], .malformedIllegalOpcode),
    Case("two elses", [], [], [0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B], .malformedIllegalOpcode),
    Case("unknown label", [], [], [0x0C, 1], .invalidUnknownLabel),
    Case("function label", [], [W.i32], [0x41, 0, 0x0C, 0]),
    Case(
      "br_table labels of different arity", [], [], [0x02, W.i32, 0x41, 0, 0x41, 0, 0x0E, 1, 0, 1, 0x0B, 0x1A],
      .invalidTypeMismatch),
    Case("br_table of an unknown label", [], [], [0x41, 0, 0x0E, 1, 5, 0], .invalidUnknownLabel),
    Case("unknown block type", [], [], [0x02, 60, 0x0B], .invalidUnknownType),
    Case("return", [], [W.i32], [0x41, 0, 0x0F]),
    Case("return without value", [], [W.i32], [0x0F], .invalidTypeMismatch),
    Case("code after the end", [], [], [0x0B], .malformedEndExpected),
    Case("block without end", [], [], [0x02, 0x40], .malformedUnexpectedEnd),
  ])
  func control(rule: Case) { check(rule) }

  @Test(arguments: [
    Case("unknown function", [], [], [0x10, 1], .invalidUnknownFunction),
    Case("call", [W.i32], [], [0x41, 0, 0x10, 0]),
    Case("call with wrong argument", [W.i32], [], [0x42, 0, 0x10, 0], .invalidTypeMismatch),
    Case("call_indirect", [], [W.i32], [0x41, 0, 0x41, 0, 0x11, 2, 0]),
    Case("call_indirect of unknown type", [], [], [0x41, 0, 0x11, 9, 0], .invalidUnknownType),
    Case("call_indirect of unknown table", [], [], [0x41, 0, 0x11, 1, 1], .invalidUnknownTable),
    Case("call_indirect of a structure", [], [], types: [[0x5F, 0]], [0x41, 0, 0x11, 3, 0], .invalidTypeMismatch),
    Case("return_call", [W.i32], [W.i32], [0x41, 0, 0x12, 0]),
    Case("return_call with other results", [], [W.i64], [0x41, 0, 0x41, 0, 0x13, 2, 0], .invalidTypeMismatch),
    Case("call_ref", [], [], [0xD0, 1, 0x14, 1]),
    Case("call_ref of another type", [], [], [0xD0, 2, 0x14, 1], .invalidTypeMismatch),
    Case("return_call_ref", [], [W.i32], [0x41, 0, 0xD0, 2, 0x15, 2]),
  ])
  func calls(rule: Case) { check(rule) }

  @Test(arguments: [
    Case("parameter", [W.f32], [W.f32], [0x20, 0]),
    Case("local after parameters", [W.f32], [W.i64], locals: [1, 2, W.i64], [0x20, 2]),
    Case("unknown local", [W.f32], [], locals: [1, 2, W.i64], [0x20, 3, 0x1A], .invalidUnknownLocal),
    Case(
      "local of the last run", [], [W.f64], locals: [2] + W.u32(40_000) + [W.i32, 1, W.f64], [0x20] + W.u32(40_000)),
    Case("last local of a run", [], [W.i32], locals: [2] + W.u32(40_000) + [W.i32, 1, W.f64], [0x20] + W.u32(39_999)),
    Case("tee", [W.i32], [W.i32], [0x41, 0, 0x22, 0]),
    Case("set of another type", [W.i32], [], [0x42, 0, 0x21, 0], .invalidTypeMismatch),
    Case("uninitialized local", [], [], locals: [1, 1, 0x64, 0x70], [0x20, 0, 0x1A], .invalidUninitializedLocal),
    Case("initialized local", [], [], locals: [1, 1, 0x64, 0x70], [0xD2, 0, 0x21, 0, 0x20, 0, 0x1A]),
    Case(
      "initialized in an inner block only", [], [], locals: [1, 1, 0x64, 0x70],
      [0x02, 0x40, 0xD2, 0, 0x21, 0, 0x0B, 0x20, 0, 0x1A], .invalidUninitializedLocal),
    Case(
      "initialized before an inner block", [], [], locals: [1, 1, 0x64, 0x70],
      [0xD2, 0, 0x21, 0, 0x02, 0x40, 0x20, 0, 0x1A, 0x0B]),
    Case(
      "initialized in the other branch", [], [], locals: [1, 1, 0x64, 0x70],
      [0x41, 0, 0x04, 0x40, 0xD2, 0, 0x21, 0, 0x05, 0x20, 0, 0x1A, 0x0B], .invalidUninitializedLocal),
    Case("local of an unknown type", [], [], locals: [1, 1, 0x63, 50], [], .invalidUnknownType),
    Case("global.get", [], [W.i64], [0x23, 1]),
    Case("global.set", [], [], [0x41, 0, 0x24, 0]),
    Case("immutable global", [], [], [0x42, 0, 0x24, 1], .invalidImmutableGlobal),
    Case("unknown global", [], [], [0x23, 2, 0x1A], .invalidUnknownGlobal),
    Case("select of references", [], [], [0xD0, 0x70, 0xD0, 0x70, 0x41, 0, 0x1B, 0x1A], .invalidTypeMismatch),
    Case("typed select of references", [], [], [0xD0, 0x70, 0xD0, 0x70, 0x41, 0, 0x1C, 1, 0x70, 0x1A]),
    Case("typed select of no type", [], [], [0x41, 0, 0x1C, 0], .invalidResultArity),
    Case("typed select of two types", [], [], [0x41, 0, 0x1C, 2, 0x7F, 0x7F], .invalidResultArity),
  ])
  func variables(rule: Case) { check(rule) }

  @Test(arguments: [
    Case("load", [], [W.i32], [0x41, 0, 0x28, 2, 0]),
    Case("alignment above natural", [], [W.i32], [0x41, 0, 0x28, 3, 0], .invalidAlignment),
    Case("unknown memory", [], [W.i32], [0x41, 0, 0x28, 0x42, 1, 0], .invalidUnknownMemory),
    Case("offset beyond 32 bits", [], [W.i32], [0x41, 0, 0x28, 2, 0x80, 0x80, 0x80, 0x80, 0x10], .invalidOffset),
    Case("64-bit address for a 32-bit memory", [], [W.i32], [0x42, 0, 0x28, 2, 0], .invalidTypeMismatch),
    Case("store", [], [], [0x41, 0, 0x43, 0, 0, 0, 0, 0x38, 2, 0]),
    Case("memory.grow", [], [W.i32], [0x41, 0, 0x40, 0]),
    Case("memory.init", [], [], [0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 8, 0, 0]),
    Case("unknown data segment", [], [], [0xFC, 9, 1], .invalidUnknownDataSegment),
    Case("memory.copy", [], [], [0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 10, 0, 0]),
    Case("memory.fill", [], [], [0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 11, 0]),
    Case("atomic load", [], [W.i32], [0x41, 0, 0xFE, 0x10, 2, 0]),
    Case("atomic load below natural alignment", [], [W.i32], [0x41, 0, 0xFE, 0x10, 1, 0], .invalidAlignment),
    Case("compare and exchange", [], [W.i64], [0x41, 0, 0x42, 0, 0x42, 0, 0xFE, 0x49, 3, 0]),
    Case("lane load", [], [W.v128], [0x41, 0, 0xFD, 12] + [UInt8](repeating: 0, count: 16) + [0xFD, 0x54, 0, 0, 15]),
    Case(
      "lane beyond the vector", [], [W.v128],
      [0x41, 0, 0xFD, 12] + [UInt8](repeating: 0, count: 16) + [0xFD, 0x55, 0, 0, 8], .invalidLane),
    Case("extract lane", [W.v128], [W.i64], [0x20, 0, 0xFD, 29, 1]),
    Case("extract a lane too far", [W.v128], [W.i64], [0x20, 0, 0xFD, 29, 2], .invalidLane),
    Case("shuffle", [W.v128], [W.v128], [0x20, 0, 0x20, 0, 0xFD, 13] + [UInt8](repeating: 31, count: 16)),
    Case(
      "shuffle of lane 32", [W.v128], [W.v128], [0x20, 0, 0x20, 0, 0xFD, 13] + [UInt8](repeating: 0, count: 15) + [32],
      .invalidLane),
    Case("relaxed madd", [W.v128], [W.v128], [0x20, 0, 0x20, 0, 0x20, 0, 0xFD, 0x85, 2]),
  ])
  func memoryAndVectors(rule: Case) { check(rule) }

  @Test(arguments: [
    Case("table.get", [], [W.funcref], [0x41, 0, 0x25, 0]),
    Case("table.set of another type", [], [], [0x41, 0, 0xD0, 0x6F, 0x26, 0], .invalidTypeMismatch),
    Case("table.init", [], [], [0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 12, 0, 0]),
    Case("unknown segment", [], [], [0xFC, 13, 1], .invalidUnknownElementSegment),
    Case("table.grow", [], [W.i32], [0xD0, 0x70, 0x41, 0, 0xFC, 15, 0]),
    Case("table.fill", [], [], [0x41, 0, 0xD0, 0x70, 0x41, 0, 0xFC, 17, 0]),
    Case("table.copy of unknown table", [], [], [0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 14, 0, 1], .invalidUnknownTable),
    Case("ref.func", [], [W.funcref], [0xD2, 0]),
    Case("ref.func is of the function's type", [], [], [0xD2, 0, 0x14, 0]),
    Case("ref.func of unknown function", [], [], [0xD2, 1, 0x1A], .invalidUnknownFunction),
    Case("ref.is_null of a number", [], [], [0x41, 0, 0xD1, 0x1A], .invalidTypeMismatch),
    Case("ref.as_non_null", [], [], locals: [1, 1, 0x64, 0x70], [0xD0, 0x70, 0xD4, 0x21, 0]),
    Case("null where none may be", [], [], locals: [1, 1, 0x64, 0x70], [0xD0, 0x70, 0x21, 0], .invalidTypeMismatch),
    Case("br_on_null", [], [], [0xD0, 1, 0xD5, 0, 0x14, 1]),
    Case("br_on_non_null", [], [W.funcref], [0xD0, 0x70, 0xD6, 0, 0xD0, 0x70]),
    Case("br_on_non_null to a label without reference", [], [], [0xD0, 0x70, 0xD6, 0], .invalidTypeMismatch),
  ])
  func tablesAndReferences(rule: Case) { check(rule) }

  private static let aggregates: [[UInt8]] = [
    [0x50, 0, 0x5F, 2, W.i32, 1, 0x78, 0],  // 3: struct (mut i32) i8
    [0x5E, 0x77, 1],  // 4: array (mut i16)
    [0x5E, 0x64, 0x70, 0],  // 5: array (ref func)
    [0x50, 1, 3, 0x5F, 2, W.i32, 1, 0x78, 0],  // 6: sub of 3
    [0x5E, 0x70, 1],  // 7: array (mut funcref)
  ]

  @Test(arguments: [
    Case("struct.new", types: aggregates, [0x41, 0, 0x41, 0, 0xFB, 0, 3, 0x1A]),
    Case("struct.new of too few fields", types: aggregates, [0x41, 0, 0xFB, 0, 3, 0x1A], .invalidTypeMismatch),
    Case("struct.new of an array", types: aggregates, [0xFB, 0, 4, 0x1A], .invalidTypeMismatch),
    Case("struct.get", [], [W.i32], types: aggregates, [0xFB, 1, 3, 0xFB, 2, 3, 0]),
    Case(
      "struct.get of a packed field", [], [W.i32], types: aggregates, [0xFB, 1, 3, 0xFB, 2, 3, 1], .invalidTypeMismatch),
    Case("struct.get_s of a packed field", [], [W.i32], types: aggregates, [0xFB, 1, 3, 0xFB, 3, 3, 1]),
    Case(
      "struct.get_u of an unpacked field", [], [W.i32], types: aggregates, [0xFB, 1, 3, 0xFB, 4, 3, 0],
      .invalidTypeMismatch),
    Case("unknown field", [], [W.i32], types: aggregates, [0xFB, 1, 3, 0xFB, 2, 3, 2], .invalidUnknownField),
    Case(
      "struct.set of an immutable field", types: aggregates, [0xFB, 1, 3, 0x41, 0, 0xFB, 5, 3, 1],
      .invalidImmutableField),
    Case("subtype passes for its supertype", types: aggregates, [0xFB, 1, 6, 0x41, 0, 0xFB, 5, 3, 0]),
    Case(
      "supertype does not pass for its subtype", types: aggregates, [0xFB, 1, 3, 0x41, 0, 0xFB, 5, 6, 0],
      .invalidTypeMismatch),
    Case("array.new_default", types: aggregates, [0x41, 0, 0xFB, 7, 4, 0x1A]),
    Case("array.new_default without default", types: aggregates, [0x41, 0, 0xFB, 7, 5, 0x1A], .invalidTypeMismatch),
    Case("array.new_fixed", types: aggregates, [0x41, 0, 0x41, 0, 0xFB, 8, 4, 2, 0x1A]),
    Case("array.new_fixed of too many", types: aggregates, [0xFB, 8, 4] + W.u32(10_001) + [0x1A], .limitExceeded),
    Case("array.new_data", types: aggregates, [0x41, 0, 0x41, 0, 0xFB, 9, 4, 0, 0x1A]),
    Case(
      "array.new_data of references", types: aggregates, [0x41, 0, 0x41, 0, 0xFB, 9, 5, 0, 0x1A], .invalidTypeMismatch),
    Case("array.new_elem", types: aggregates, [0x41, 0, 0x41, 0, 0xFB, 10, 5, 0, 0x1A]),
    Case("array.get_u", [], [W.i32], types: aggregates, [0xD0, 4, 0x41, 0, 0xFB, 13, 4]),
    Case(
      "array.get of a packed element", [], [W.i32], types: aggregates, [0xD0, 4, 0x41, 0, 0xFB, 11, 4],
      .invalidTypeMismatch),
    Case(
      "array.set of an immutable array", types: aggregates, [0xD0, 5, 0x41, 0, 0xD2, 0, 0xFB, 14, 5],
      .invalidImmutableArray),
    Case("array.len", [], [W.i32], types: aggregates, [0xD0, 5, 0xFB, 15]),
    Case("array.copy", types: aggregates, [0xD0, 7, 0x41, 0, 0xD0, 5, 0x41, 0, 0x41, 0, 0xFB, 17, 7, 5]),
    Case(
      "array.copy between packings", types: aggregates, [0xD0, 7, 0x41, 0, 0xD0, 4, 0x41, 0, 0x41, 0, 0xFB, 17, 7, 4],
      .invalidTypeMismatch),
    Case("array.init_elem", types: aggregates, [0xD0, 7, 0x41, 0, 0x41, 0, 0x41, 0, 0xFB, 19, 7, 0]),
    Case(
      "ref.test across hierarchies", [], [W.i32], types: aggregates, [0xD0, 0x6F, 0xFB, 20, 3], .invalidTypeMismatch),
    Case("ref.cast", types: aggregates, [0xD0, 0x6E, 0xFB, 22, 3, 0x41, 0, 0xFB, 5, 3, 0]),
    Case("ref.eq", [], [W.i32], types: aggregates, [0xD0, 0x6D, 0xFB, 1, 3, 0xD3]),
    Case("ref.eq of any", [], [W.i32], types: aggregates, [0xD0, 0x6E, 0xD0, 0x6D, 0xD3], .invalidTypeMismatch),
    Case("i31", [], [W.i32], [0x41, 0, 0xFB, 28, 0xFB, 29]),
    Case(
      "br_on_cast", types: aggregates, [0x02, 0x63, 3, 0xD0, 0x6E, 0xFB, 24, 3, 0, 0x6E, 3, 0x1A, 0xD0, 3, 0x0B, 0x1A]),
    Case(
      "br_on_cast upwards", types: aggregates,
      [0x02, 0x63, 0x6E, 0xD0, 3, 0xFB, 24, 3, 0, 3, 0x6E, 0x1A, 0xD0, 3, 0x0B, 0x1A], .invalidTypeMismatch),
    Case("any.convert_extern", [], [W.anyref], [0xD0, 0x6F, 0xFB, 26]),
    Case("extern.convert_any of extern", [], [], [0xD0, 0x6F, 0xFB, 27, 0x1A], .invalidTypeMismatch),
  ])
  func garbageCollection(rule: Case) { check(rule) }

  @Test(
    arguments: [
      Case("throw", [], [], [0x08, 0]),
      Case("unknown tag", [], [], [0x08, 1], .invalidUnknownTag),
      Case("throw_ref", [], [], [0xD0, 0x69, 0x0A]),
      Case("try_table", [], [], [0x1F, 0x40, 2, 0, 0, 0, 2, 0, 0x0B]),
      Case("clause with a reference", [], [], [0x02, 0x69, 0x1F, 0x40, 1, 3, 0, 0x0B, 0xD0, 0x69, 0x0B, 0x1A]),
      Case("clause that brings too much", [], [], [0x1F, 0x40, 1, 3, 0, 0x0B], .invalidTypeMismatch),
      Case("clause of unknown tag", [], [], [0x1F, 0x40, 1, 0, 9, 0, 0x0B], .invalidUnknownTag),
      Case("clause to unknown label", [], [], [0x1F, 0x40, 1, 2, 1, 0x0B], .invalidUnknownLabel),
      Case("legacy try", [], [], [0x06, 0x40, 0x07, 0, 0x09, 0, 0x19, 0x0B]),
      Case("rethrow outside catch", [], [], [0x06, 0x40, 0x09, 0, 0x0B], .invalidRethrowLabel),
      Case("delegate", [], [], [0x06, 0x40, 0x18, 0]),
      Case("delegate too far", [], [], [0x06, 0x40, 0x18, 1], .invalidUnknownLabel),
      Case("catch after catch_all", [], [], [0x06, 0x40, 0x19, 0x07, 0, 0x0B], .malformedIllegalOpcode),
      Case("catch outside try", [], [], [0x07, 0], .malformedIllegalOpcode),
      Case("delegate outside try", [], [], [0x02, 0x40, 0x18, 0], .malformedIllegalOpcode),
    ] as [Case])
  func exceptions(rule: Case) { check(rule) }

  @Test func wideAddresses() {
    func wide(_ code: [UInt8]) -> ModuleError.Code? {
      rejection(W.function(memory: [4, 1], table: [0x70, 4, 1], code))?.code
    }
    #expect(wide([0x42, 0, 0x28, 2, 0x80, 0x80, 0x80, 0x80, 0x10, 0x1A]) == nil)
    #expect(wide([0x41, 0, 0x28, 2, 0, 0x1A]) == .invalidTypeMismatch)
    #expect(wide([0x3F, 0, 0x50, 0x1A]) == nil, "memory.size is i64")
    #expect(wide([0x42, 0, 0x41, 0, 0x42, 0, 0xFC, 11, 0]) == nil, "memory.fill")
    #expect(wide([0x42, 0, 0x41, 0, 0x41, 0, 0xFC, 8, 0, 0]) == nil, "memory.init")
    #expect(wide([0x42, 0, 0x25, 0, 0x1A]) == nil, "table.get")
    #expect(wide([0x42, 0, 0x11, 1, 0]) == nil, "call_indirect")
    #expect(wide([0x41, 0, 0x11, 1, 0]) == .invalidTypeMismatch)
    #expect(wide([0xFC, 16, 0, 0x50, 0x1A]) == nil, "table.size is i64")
  }
}
