import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct InstantiationTests {
  let engine = Engine(features: allFeatures)

  // MARK: Imports

  @Test("Threat 29: imports that are missing or of another kind or type are link errors")
  func imports() throws {
    let store = Store(engine: engine)
    var provider = ModuleBuilder()
    provider.memory(1, maximum: 5, export: "memory")
    provider.table(5, maximum: 10, export: "table")
    provider.global(i32, mutable: false, export: "constant", Code.i32(3))
    provider.global(i32, mutable: true, export: "variable", Code.i32(4))
    provider.function([i32], [i32], export: "function", Code.get(0))
    let exports = try store.instantiate(provider)
    var imports = Imports()
    imports.instance("env", exports)

    func outcome(_ change: (inout ModuleBuilder) -> Void) -> LinkError.Code? {
      var builder = ModuleBuilder()
      change(&builder)
      return linkCode { _ = try store.instantiate(builder, imports) }
    }
    #expect(outcome { $0.importFunction("nothing") } == .unknownImport)
    #expect(outcome { $0.importFunction("function", [i32], [i32], module: "other") } == .unknownImport)
    #expect(outcome { $0.importFunction("", [i32], [i32]) } == .unknownImport)

    #expect(outcome { $0.importFunction("function", [i32], [i32]) } == nil)
    #expect(outcome { $0.importFunction("function", [i32], []) } == .incompatibleImportType)
    #expect(outcome { $0.importFunction("function", [i64], [i32]) } == .incompatibleImportType)
    #expect(outcome { $0.importFunction("memory") } == .incompatibleImportType)
    #expect(outcome { $0.importGlobal("function", i32) } == .incompatibleImportType)

    #expect(outcome { $0.importMemory("memory", 1, maximum: 5) } == nil)
    #expect(outcome { $0.importMemory("memory", 0) } == nil)
    #expect(outcome { $0.importMemory("memory", 0, maximum: 6) } == nil)
    #expect(outcome { $0.importMemory("memory", 2) } == .incompatibleImportType)
    #expect(outcome { $0.importMemory("memory", 1, maximum: 4) } == .incompatibleImportType)
    #expect(outcome { $0.importMemory("memory", 1, maximum: 5, flags: 2) } == .incompatibleImportType)
    #expect(outcome { $0.importMemory("memory", 1, maximum: 5, flags: 4) } == .incompatibleImportType)

    #expect(outcome { $0.importTable("table", 5, maximum: 10) } == nil)
    #expect(outcome { $0.importTable("table", 6) } == .incompatibleImportType)
    #expect(outcome { $0.importTable("table", 5, maximum: 9) } == .incompatibleImportType)
    #expect(outcome { $0.importTable("table", 5, WasmBytes.externref) } == .incompatibleImportType)

    #expect(outcome { $0.importGlobal("constant", i32) } == nil)
    #expect(outcome { $0.importGlobal("variable", i32, mutable: true) } == nil)
    #expect(outcome { $0.importGlobal("constant", i32, mutable: true) } == .incompatibleImportType)
    #expect(outcome { $0.importGlobal("variable", i32) } == .incompatibleImportType)
    #expect(outcome { $0.importGlobal("constant", i64) } == .incompatibleImportType)

    // What counts is the present size.
    #expect(exports.memory("memory")?.grow(pages: 1) == 1)
    #expect(outcome { $0.importMemory("memory", 2) } == nil)
    #expect(try exports.table("table")?.grow(by: 1, value: .function(nil)) == 5)
    #expect(outcome { $0.importTable("table", 6) } == nil)
  }

  @Test func namesAreComparedByBytes() throws {
    // Canonically equivalent, and yet two names.
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    var imports = Imports()
    imports.function("env", composed) { () throws -> Int32 in 1 }
    var builder = ModuleBuilder()
    builder.importFunction(decomposed, [], [i32])
    let store = Store(engine: engine)
    #expect(linkCode { _ = try store.instantiate(builder, imports) } == .unknownImport)
    imports.function("env", decomposed) { () throws -> Int32 in 2 }
    _ = try store.instantiate(builder, imports)
    var exporter = ModuleBuilder()
    exporter.function([], [i32], export: composed, Code.i32(1))
    exporter.function([], [i32], export: decomposed, Code.i32(2))
    let instance = try store.instantiate(exporter)
    #expect(try instance.run(composed) == 1)
    #expect(try instance.run(decomposed) == 2)
    #expect(instance.exports.count == 2)
  }

  @Test func linkErrorsTellWhatWasExpected() throws {
    var imports = Imports()
    imports.function("env", "log") { (_: Int64) throws in }
    var builder = ModuleBuilder()
    builder.importFunction("log", [i32], [])
    do {
      _ = try Store(engine: engine).instantiate(builder, imports)
      Issue.record("no error")
    } catch let error as LinkError {
      #expect(
        error.description
          == "incompatible import type of \"env\" \"log\": expected function [i32] -> [], found function [i64] -> []")
    }
  }

  // MARK: Constant expressions

  @Test func constantExpressions() throws {
    let module = try Module(
      text: """
        (module
          (import "env" "base" (global $base i32)) (import "env" "long" (global $long i64))
          (global (export "a") i32 (i32.sub (i32.mul (global.get $base) (i32.const 3)) (i32.const 5)))
          (global (export "b") i64 (i64.add (i64.const 1) (i64.mul (global.get $long) (i64.const 2))))
          (global (export "c") i32 (i32.add (i32.const 0x7FFF_FFFF) (i32.const 1)))
          (global (export "d") f32 (f32.const nan:0x20_0001))
          (global (export "e") f64 (f64.const nan:0x4_0000_0000_0001))
          (global (export "f") v128 (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16))
          (global $own (export "g") funcref (ref.func $f))
          (global (export "h") funcref (global.get $own))
          (global (export "i") externref (ref.null extern))
          (func $f (export "function") (result i32) (i32.const 12))
          (memory (export "memory") 1)
          (data (i32.add (global.get $base) (i32.const 1)) "\\ab"))
        """, engine: engine)
    let store = Store(engine: engine)
    var imports = Imports()
    imports.global(
      "env", "base", try Global(GlobalType(valueType: .i32, isMutable: false), value: .i32(100), in: store))
    imports.global(
      "env", "long", try Global(GlobalType(valueType: .i64, isMutable: false), value: .i64(1 << 40), in: store))
    let instance = try store.instantiate(module, imports: imports)
    func value(_ name: String) -> Value? { instance.global(name)?.value }
    guard case .i32(295)? = value("a"), case .i64(let sum)? = value("b"), case .i32(.min)? = value("c"),
      case .f32(let float)? = value("d"), case .f64(let double)? = value("e"), case .v128(let bytes)? = value("f"),
      case .function(let function?)? = value("g"), case .function(let same?)? = value("h"),
      case .extern(nil)? = value("i")
    else {
      Issue.record("\(("a"..."i"))")
      return
    }
    #expect(sum == 1 + 2 << 40)
    #expect(float.bitPattern == 0x7FA0_0001)
    #expect(double.bitPattern == 0x7FF4_0000_0000_0001)
    #expect(bytes == SIMD2(0x0807_0605_0403_0201, 0x100F_0E0D_0C0B_0A09))
    for function in [function, same] { #expect(try function.typed(as: (() -> Int32).self)() == 12) }
    #expect(try instance.memory("memory")?.load(UInt8.self, at: 101) == 0xAB)
  }

  @Test func immutableGlobalsStayAsTheyAre() throws {
    let store = Store(engine: Engine())
    let own = try Global(GlobalType(valueType: .i32, isMutable: false), value: .i32(7), in: store)
    let instance = try store.instantiate(
      Module(text: "(module (global (export \"g\") i32 (i32.const 7)))", engine: store.engine))
    let global = try #require(instance.global("g"))
    for global in [own, global] {
      #expect(trapCode { try global.set(.i32(8)) } == .argumentMismatch)
      guard case .i32(7) = global.value else {
        Issue.record("\(global.value)")
        return
      }
    }
  }

  @Test func expressionsThatMakeReferences() throws {
    let instance = try Store(engine: engine).instantiate(
      Module(text: #"(module (global (export "five") anyref (ref.i31 (i32.const -5))))"#, engine: engine))
    guard case .any(let reference?)? = instance.global("five")?.value, case .i31(-5) = reference.kind else {
      Issue.record("not an i31")
      return
    }
    _ = try Store(engine: engine).instantiate(
      Module(text: "(module (elem anyref (ref.i31 (i32.const 5))))", engine: engine))
  }

  // MARK: Failure

  /// Imports a memory, a table and a host function; segments that fit come before one that does not.
  private func failing(data: Bool) -> ModuleBuilder {
    var builder = ModuleBuilder()
    builder.importMemory("memory", 1)
    builder.importTable("table", 10)
    let function = builder.function([], [i32], Code.i32(42))
    builder.elements(at: Code.i32(1), [function, function])
    if !data { builder.elements(at: Code.i32(9), [function, function]) }
    builder.data(at: Code.i32(1), [7])
    builder.data(at: Code.i32(65_535), [8, 9])
    builder.data(at: Code.i32(2), [10])
    return builder
  }

  @Test("Threat 28: what failed instantiation has written to imports stays written")
  func partialWrites() throws {
    let store = Store(engine: engine)
    for fails in [Trap.Code.tableOutOfBounds, .memoryOutOfBounds] {
      let memory = try Memory(MemoryType(limits: Limits(minimum: 1)), in: store)
      let table = try Table(TableType(limits: Limits(minimum: 10), elementType: .funcref), in: store)
      var imports = Imports()
      imports.memory("env", "memory", memory)
      imports.table("env", "table", table)
      let builder = failing(data: fails == .memoryOutOfBounds)
      #expect(trapCode { _ = try store.instantiate(builder, imports) } == fails)
      // Segments are written as a whole or not at all, elements first.
      #expect(try memory.bytes(at: 0, count: 3) == [0, fails == .memoryOutOfBounds ? 7 : 0, 0])
      #expect(try memory.load(UInt8.self, at: 65_535) == 0)
      guard case .function(nil) = try table.get(0), case .function(let function?) = try table.get(2),
        case .function(nil) = try table.get(9)
      else {
        Issue.record("the table has other elements")
        return
      }
      // The function of an instance that never came to be can be called.
      #expect(try function.typed(as: (() -> Int32).self)() == 42)
    }
  }

  @Test("Threat 29: a start function that traps; what it has written stays written")
  func startTraps() throws {
    let store = Store(engine: engine)
    let memory = try Memory(MemoryType(limits: Limits(minimum: 1)), in: store)
    var imports = Imports()
    imports.memory("env", "memory", memory)
    imports.function("env", "fail") { () throws in throw Trap(.hostError, message: "no") }
    var builder = ModuleBuilder()
    builder.importMemory("memory", 1)
    builder.start(builder.function([], [], Code.i32(4), Code.i32(99), Code.i32Store, Code.unreachable))
    #expect(trapCode { _ = try store.instantiate(builder, imports) } == .unreachable)
    #expect(try memory.load(Int32.self, at: 4) == 99)
    var host = ModuleBuilder()
    host.start(host.importFunction("fail"))
    #expect(trapCode { _ = try store.instantiate(host, imports) } == .hostError)
    #expect(store.instances.isEmpty)
  }

  @Test("Threat 28: 100,000 failed instantiations leave nothing behind")
  func failuresDoNotLeak() throws {
    // One fails when it copies elements, one in its start function, one for want of an import.
    var outside = ModuleBuilder()
    let host = outside.importFunction("host", [i32])
    outside.memory(5)
    outside.table(100)
    outside.elements(at: Code.i32(0), [host])
    outside.elements(at: Code.i32(100), [outside.function([])])
    var starting = ModuleBuilder()
    let log = starting.importFunction("host", [i32])
    starting.memory(5)
    starting.data(at: Code.i32(0), [UInt8](repeating: 1, count: 1000))
    starting.start(starting.function([], [], Code.i32(1), Code.call(log), Code.unreachable))
    var missing = ModuleBuilder()
    missing.importFunction("host", [i32])
    missing.importFunction("missing")

    let store = Store(engine: engine)
    for module in try [outside, starting, missing].map({ try $0.module(engine) }) {
      var failures = 0
      func attempt() {
        // Imports made anew: their host functions are forgotten as well.
        var imports = Imports()
        imports.function("env", "host") { (_: Int32) throws in }
        do { _ = try store.instantiate(module, imports: imports) } catch { failures += 1 }
      }
      for _ in 0..<100 { attempt() }
      // Other tests run in the same process, and one of them may just have taken much memory; what leaked would be there
      // each time. The memories of these instances alone would be 130 MB.
      var growths: [Int] = []
      repeat {
        let before = try residentBytes()
        for _ in 0..<33_300 { attempt() }
        growths.append(try residentBytes() - before)
      } while growths.count < 3 && growths.allSatisfy { $0 >= 64 << 20 }
      #expect(growths.contains { $0 < 64 << 20 }, "\(growths)")
      #expect(failures == 100 + 33_300 * growths.count)
      #expect(store.instances.isEmpty)
      #expect(store.memoryBytesInUse == 0)
      #expect(store.account.pointee.tableElementsInUse == 0)
    }
  }

  @Test("Threat 28: instances that fail after references to them got out are bounded by the store's limits")
  func reachableFailuresAreBounded() throws {
    var limits = StoreLimits()
    limits.instances = 10
    let store = Store(engine: engine, limits: limits)
    var imports = Imports()
    imports.memory("env", "memory", try Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    imports.table(
      "env", "table", try Table(TableType(limits: Limits(minimum: 10), elementType: .funcref), in: store))
    let module = try failing(data: true).module(engine)
    for _ in 0..<10 {
      #expect(trapCode { _ = try store.instantiate(module, imports: imports) } == .memoryOutOfBounds)
    }
    #expect(linkCode { _ = try store.instantiate(module, imports: imports) } == .tooManyInstances)
  }

  @Test("Threat 28: what a host function took out of an instance whose start function fails stays usable")
  func takenFromFailedInstance() throws {
    final class Taken {
      var instance: Instance?
      var memory: Memory?
    }
    for takesInstance in [true, false] {
      let taken = Taken()
      var imports = Imports()
      imports.function("env", "take") { (caller: borrowing Caller) throws in
        if takesInstance { taken.instance = caller.instance } else { taken.memory = try caller.memory }
      }
      var builder = ModuleBuilder()
      let take = builder.importFunction("take")
      builder.memory(1)
      builder.global(i32, mutable: true, export: "global", Code.i32(6))
      builder.function([], [i32], export: "seven", Code.i32(7))
      builder.start(builder.function([], [], Code.call(take), Code.unreachable))
      let store = Store(engine: engine)
      #expect(trapCode { _ = try store.instantiate(builder, imports) } == .unreachable)
      for _ in 0..<50 { _ = try? store.instantiate(failing(data: true)) }
      #expect(store.memoryBytesInUse >= 65_536, "what was taken out is kept")
      if takesInstance {
        let instance = try #require(taken.instance)
        #expect(try instance.run("seven") == 7)
        guard case .i32(6)? = instance.global("global")?.value else { throw Trap(.argumentMismatch) }
      } else {
        let memory = try #require(taken.memory)
        try memory.store(1 as UInt8, at: 65_535)
        #expect(memory.grow(pages: 1) == 1)
      }
    }
  }

  @Test func limitOfInstances() throws {
    var limits = StoreLimits()
    limits.instances = 3
    let store = Store(engine: engine, limits: limits)
    let module = try ModuleBuilder().module(engine)
    for _ in 0..<3 { _ = try store.instantiate(module) }
    #expect(linkCode { _ = try store.instantiate(module) } == .tooManyInstances)
  }

  @Test func memoryLimitIsNamedByLaterTraps() throws {
    let module = try Module(
      text: """
        (module (memory 1)
          (func (export "allocate") (param i32)
            (if (i32.lt_s (memory.grow (local.get 0)) (i32.const 0)) (then (unreachable))))
          (func (export "fail") (unreachable)))
        """, engine: engine)
    let instance = try Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20)).instantiate(module)
    do { try instance.run("fail") } catch let trap as Trap { #expect(trap.message == "unreachable") }
    do {
      try instance.run("allocate", 100)
      Issue.record("no trap")
    } catch let trap as Trap {
      #expect(trap.code == .unreachable)
      #expect(trap.message == "unreachable (after a memory or table could not grow)")
    }
  }
}
