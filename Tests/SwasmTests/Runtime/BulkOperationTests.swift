import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct BulkOperationTests {
  let engine = Engine(features: allFeatures)

  private func memoryModule() -> ModuleBuilder {
    var builder = ModuleBuilder()
    builder.memory(1, export: "memory")
    builder.passiveData([1, 2, 3, 4])
    builder.data(at: Code.i32(100), [9])
    let operands = [i32, i32, i32]
    let all = Code.get(0) + Code.get(1) + Code.get(2)
    builder.function(operands, export: "copy", all, Code.memoryCopy)
    builder.function(operands, export: "fill", all, Code.memoryFill)
    builder.function(operands, export: "init", all, Code.memoryInit(0))
    builder.function(operands, export: "init active", all, Code.memoryInit(1))
    builder.function([], export: "drop", Code.dataDrop(0))
    builder.function([], export: "drop active", Code.dataDrop(1))
    return builder
  }

  @Test("Threat 20: bulk operations on memory that trap write nothing, and the instance goes on")
  func memoryTraps() throws {
    let instance = try Store(engine: engine).instantiate(memoryModule())
    let memory = try #require(instance.memory("memory"))
    try memory.write([UInt8](repeating: 7, count: 16), at: 65_520)
    let before = try memory.bytes(at: 0, count: 65_536)
    for (destination, source, count): (Int32, Int32, Int32) in [
      (65_530, 0, 7), (0, 65_530, 7), (65_536, 0, 1), (0, 65_536, 1), (65_537, 0, 0), (0, 65_537, 0), (-1, 0, 1),
      (0, -1, 1), (1, 0, -1), (0, 1, -1), (-1, -1, -1), (0, 0, 65_537), (.max, .max, .max),
    ] {
      #expect(instance.trap("copy", destination, source, count) == .memoryOutOfBounds)
    }
    for (destination, count): (Int32, Int32) in [(65_530, 7), (65_536, 1), (65_537, 0), (-1, 1), (1, -1), (-1, -1)] {
      #expect(instance.trap("fill", destination, 5, count) == .memoryOutOfBounds)
    }
    for (destination, source, count): (Int32, Int32, Int32) in [
      (65_534, 0, 3), (0, 2, 3), (0, 4, 1), (0, 5, 0), (65_537, 0, 0), (-1, 0, 1), (0, -1, 1), (0, 0, -1), (-1, -1, -1),
    ] {
      #expect(instance.trap("init", destination, source, count) == .memoryOutOfBounds)
    }
    #expect(try memory.bytes(at: 0, count: 65_536) == before)
    // At the very end, each is allowed.
    #expect(instance.trap("copy", 65_536, 65_536, 0) == nil)
    #expect(instance.trap("fill", 65_535, 0x1FF, 1) == nil)
    #expect(instance.trap("init", 65_532, 0, 4) == nil)
    #expect(try memory.bytes(at: 65_532, count: 4) == [1, 2, 3, 4])
    // Overlapping, in both directions.
    #expect(instance.trap("copy", 65_531, 65_532, 4) == nil)
    #expect(try memory.bytes(at: 65_530, count: 6) == [7, 1, 2, 3, 4, 4])
    #expect(instance.trap("copy", 65_532, 65_531, 4) == nil)
    #expect(try memory.bytes(at: 65_530, count: 6) == [7, 1, 1, 2, 3, 4])
  }

  @Test("Threat 21: of dropped data segments, nothing can be read")
  func droppedData() throws {
    let store = Store(engine: engine)
    let module = try memoryModule().module(engine)
    let instance = try store.instantiate(module)
    // Active segments are dropped by instantiation.
    #expect(instance.trap("init active", 0, 0, 0) == nil)
    #expect(instance.trap("init active", 0, 0, 1) == .memoryOutOfBounds)
    #expect(instance.trap("init active", 0, 1, 0) == .memoryOutOfBounds)
    #expect(instance.trap("init", 0, 0, 4) == nil)
    for _ in 0..<2 {
      #expect(instance.trap("drop") == nil)
      #expect(instance.trap("drop active") == nil)
      #expect(instance.trap("init", 0, 0, 0) == nil)
      #expect(instance.trap("init", 65_536, 0, 0) == nil)
      #expect(instance.trap("init", 0, 0, 1) == .memoryOutOfBounds)
      #expect(instance.trap("init", 0, 1, 0) == .memoryOutOfBounds)
    }
    // Segments belong to instances, not to modules.
    #expect(try store.instantiate(module).trap("init", 0, 0, 4) == nil)
  }

  private func tableModule() -> ModuleBuilder {
    var builder = ModuleBuilder()
    builder.table(10, export: "functions")
    builder.table(10, WasmBytes.externref, export: "objects")
    let operands = [i32, i32, i32]
    let all = Code.get(0) + Code.get(1) + Code.get(2)
    let function = builder.function([], [i32], Code.i32(7))
    builder.passiveElements([function, function, function])
    builder.passiveElements(WasmBytes.externref, expressions: [Code.nullExtern, Code.nullExtern])
    builder.elements(at: Code.i32(9), [function])
    builder.declaredElements([function])
    builder.passiveElements(
      WasmBytes.funcref, expressions: [Code.functionReference(function), Code.nullFunction])
    builder.function(operands, export: "init", all, Code.tableInit(0))
    builder.function(operands, export: "init objects", all, Code.tableInit(1, table: 1))
    builder.function(operands, export: "init active", all, Code.tableInit(2))
    builder.function(operands, export: "init declared", all, Code.tableInit(3))
    builder.function(operands, export: "init expressions", all, Code.tableInit(4))
    builder.function(operands, export: "copy", all, Code.tableCopy(0, 0))
    builder.function([i32, i32], export: "fill", Code.get(0), Code.nullFunction, Code.get(1), Code.tableFill(0))
    builder.function([], export: "drop", (0..<5).flatMap { Code.elementDrop($0) })
    builder.function([i32], [i32], export: "call", Code.get(0), Code.callIndirect(type: 0))
    return builder
  }

  private func functions(_ table: Table?) throws -> [Bool] {
    let table = try #require(table)
    return try (0..<UInt64(table.count)).map {
      if case .function(.some) = try table.get($0) { true } else { false }
    }
  }

  @Test("Threat 20: bulk operations on tables that trap write nothing, and the instance goes on")
  func tableTraps() throws {
    let instance = try Store(engine: engine).instantiate(tableModule())
    let before = try functions(instance.table("functions"))
    for (destination, source, count): (Int32, Int32, Int32) in [
      (8, 0, 3), (0, 1, 3), (0, 3, 1), (0, 4, 0), (11, 0, 0), (-1, 0, 1), (0, -1, 1), (0, 0, -1), (-1, -1, -1),
    ] {
      #expect(instance.trap("init", destination, source, count) == .tableOutOfBounds)
    }
    for (destination, source, count): (Int32, Int32, Int32) in [
      (8, 0, 3), (0, 8, 3), (11, 0, 0), (0, 11, 0), (-1, 0, 1), (0, -1, 1), (1, 0, -1), (-1, -1, -1), (0, 0, 11),
    ] {
      #expect(instance.trap("copy", destination, source, count) == .tableOutOfBounds)
    }
    for (destination, count): (Int32, Int32) in [(9, 2), (10, 1), (11, 0), (-1, 1), (1, -1), (-1, -1)] {
      #expect(instance.trap("fill", destination, count) == .tableOutOfBounds)
    }
    #expect(try functions(instance.table("functions")) == before)
    #expect(instance.trap("init", 7, 0, 3) == nil)
    #expect(instance.trap("copy", 0, 7, 3) == nil)
    #expect(instance.trap("fill", 1, 2) == nil)
    #expect(instance.trap("init expressions", 4, 0, 2) == nil)
    let expected = [true, false, false, false, true, false, false, true, true, true]
    #expect(try functions(instance.table("functions")) == expected)
    #expect(try instance.run("call", 4) == 7)
    #expect(instance.trap("call", 5) == .uninitializedElement)
  }

  @Test("Threat 21: of dropped element segments, nothing can be read")
  func droppedElements() throws {
    let store = Store(engine: engine)
    let module = try tableModule().module(engine)
    let instance = try store.instantiate(module)
    let passive = ["init", "init objects", "init expressions"]
    for name in ["init active", "init declared"] {
      #expect(instance.trap(name, 0, 0, 0) == nil)
      #expect(instance.trap(name, 0, 0, 1) == .tableOutOfBounds)
    }
    for name in passive { #expect(instance.trap(name, 0, 0, 2) == nil) }
    for _ in 0..<2 {
      #expect(instance.trap("drop") == nil)
      for name in passive + ["init active", "init declared"] {
        #expect(instance.trap(name, 0, 0, 0) == nil)
        #expect(instance.trap(name, 10, 0, 0) == nil)
        #expect(instance.trap(name, 0, 0, 1) == .tableOutOfBounds)
        #expect(instance.trap(name, 0, 1, 0) == .tableOutOfBounds)
        #expect(instance.trap(name, 0, 0, -1) == .tableOutOfBounds)
      }
    }
    for name in passive { #expect(try store.instantiate(module).trap(name, 0, 0, 2) == nil) }
  }
}
