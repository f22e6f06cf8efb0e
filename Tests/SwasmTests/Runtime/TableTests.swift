import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct TableTests {
  let engine = Engine(features: allFeatures)

  @Test("Threat 17: table.grow by 2^32 - 1, to the maximum, and under the store's limit")
  func grow() throws {
    var builder = ModuleBuilder()
    for maximum: UInt64? in [nil, 20, 1 << 31] { builder.table(10, maximum: maximum) }
    for table in 0..<3 {
      builder.function([i32], [i32], export: "grow\(table)", Code.nullFunction, Code.get(0), Code.tableGrow(table))
      builder.function([], [i32], export: "size\(table)", Code.tableSize(table))
    }
    var limits = StoreLimits()
    limits.tableElements = 1000
    let store = Store(engine: engine, limits: limits)
    let instance = try store.instantiate(builder)
    for table in 0..<3 {
      for count: Int32 in [-1, -10, .max, .min] { #expect(try instance.run("grow\(table)", count) == -1) }
      #expect(try instance.run("size\(table)") == 10)
    }
    #expect(try instance.run("grow1", 11) == -1)
    #expect(try instance.run("grow1", 10) == 10)
    #expect(try instance.run("grow0", 961) == -1)
    #expect(store.limitHit != nil)
    #expect(try instance.run("grow0", 960) == 10)
    #expect(try instance.run("grow2", 1) == -1)
    #expect(try instance.run("grow2", 0) == 10)
    #expect(
      trapCode { _ = try Table(TableType(limits: Limits(minimum: 1), elementType: .funcref), in: store) }
        == .memoryLimit)
  }

  @Test func initialSizeAboveLimit() throws {
    let store = Store(engine: engine)
    var builder = ModuleBuilder()
    builder.table(10_000_001)
    let module = try? builder.module(engine)
    if let module { #expect(trapCode { _ = try store.instantiate(module) } == .memoryLimit) }
    for minimum in [10_000_001, 1 << 32, UInt64.max] {
      let type = TableType(limits: Limits(minimum: minimum), elementType: .externref, addressType: .i64)
      #expect(trapCode { _ = try Table(type, in: store) } == .memoryLimit)
    }
  }

  @Test func growthBySingleElements() throws {
    let store = Store(engine: engine)
    let table = try Table(TableType(limits: Limits(minimum: 0), elementType: .externref), in: store)
    for index in 0..<20_000 {
      let value = index % 3 == 0 ? nil : ExternReference(index, in: store)
      #expect(try table.grow(by: 1, value: .extern(value)) == UInt64(index))
    }
    for index in 0..<20_000 {
      guard case .extern(let reference) = try table.get(UInt64(index)) else { throw Trap(.argumentMismatch) }
      #expect(reference?.object as? Int == (index % 3 == 0 ? nil : index))
    }
    #expect(trapCode { _ = try table.get(20_000) } == .tableOutOfBounds)
    #expect(trapCode { try table.set(.max, to: .extern(nil)) } == .tableOutOfBounds)
  }

  @Test func typesOfElements() throws {
    let store = Store(engine: engine)
    let functions = try Table(TableType(limits: Limits(minimum: 2), elementType: .funcref), in: store)
    #expect(trapCode { try functions.set(0, to: .extern(nil)) } == .argumentMismatch)
    #expect(trapCode { try functions.set(0, to: .i32(0)) } == .argumentMismatch)
    #expect(trapCode { _ = try functions.grow(by: 1, value: .i64(1)) } == .argumentMismatch)
    let nonNull = ValueType(.function, nullable: false)
    let type = TableType(limits: Limits(minimum: 1), elementType: nonNull)
    #expect(trapCode { _ = try Table(type, in: store) } == .argumentMismatch)
    #expect(trapCode { _ = try Table(type, initial: .function(nil), in: store) } == .argumentMismatch)
    let function = try Function(FunctionType(), in: store) { _, _ throws in }
    #expect(try Table(type, initial: .function(function), in: store).count == 1)
    #expect(
      trapCode {
        _ = try Table(TableType(limits: Limits(minimum: 1), elementType: .i32), in: store)
      } == .argumentMismatch)
  }

  @Test("Threat 22: call_indirect of null, beyond the end, of a wrong type; host functions in tables")
  func indirectCalls() throws {
    var builder = ModuleBuilder()
    let type = builder.type([i32], [i32])
    builder.importTable("table", 5)
    builder.function([i32, i32], [i32], export: "call", Code.get(1), Code.get(0), Code.callIndirect(type: type))
    // The same instruction as a tail call.
    builder.function(
      [i32, i32], [i32], export: "tail", Code.get(1), Code.get(0), Code.tailCallIndirect(type: type))
    var other = ModuleBuilder()
    other.type([], [i64])
    other.function([i32], [i32], export: "double", Code.get(0), Code.get(0), Code.i32Add)
    other.function([i64], [i32], export: "wrong", Code.i32(1))

    let store = Store(engine: engine)
    let table = try Table(TableType(limits: Limits(minimum: 5), elementType: .funcref), in: store)
    var imports = Imports()
    imports.table("env", "table", table)
    let caller = try store.instantiate(builder, imports)
    let callee = try store.instantiate(other)
    // Structurally equal types of different modules are the same type.
    try table.set(1, to: .function(callee.function("double")))
    try table.set(2, to: .function(callee.function("wrong")))
    try table.set(
      3,
      to: .function(
        Function(FunctionType(parameters: [.i32], results: [.i32]), in: store) { slots, _ throws in
          slots[0] += 100
        }))
    try table.set(4, to: .function(Function(FunctionType(parameters: [.i32]), in: store) { _, _ throws in }))
    for name in ["call", "tail"] {
      #expect(caller.trap(name, 0, 1) == .uninitializedElement)
      #expect(try caller.run(name, 1, 21) == 42)
      #expect(caller.trap(name, 2, 1) == .indirectCallTypeMismatch)
      #expect(try caller.run(name, 3, 1) == 101)
      #expect(caller.trap(name, 4, 1) == .indirectCallTypeMismatch)
      for index: Int32 in [5, 6, .max, -1] { #expect(caller.trap(name, index, 1) == .undefinedElement) }
    }
    #expect(table.grow64(1) == 5)
    #expect(caller.trap("call", 5, 1) == .uninitializedElement)
  }
}

extension Table {
  fileprivate func grow64(_ count: UInt64) -> UInt64? { try? grow(by: count, value: .function(nil)) }
}
