import SwasmTestSupport
import Testing

@testable import Swasm

@Suite struct ModuleTests {
  let engine = Engine(features: allFeatures)

  @Test func importsAndExports() throws {
    var builder = ModuleBuilder()
    let function = builder.importFunction("f", [i32], [i64], module: "a")
    builder.importMemory("m", 1, maximum: 2, flags: 2)
    builder.importTable("t", 3, WasmBytes.externref)
    builder.importGlobal("g", i32, mutable: true)
    builder.export("again", 0, function)
    builder.memory(4, flags: 4, export: "memory")
    builder.global(i64, export: "global", Code.i64(1))
    let module = try Module(
      bytes: builder.bytes + WasmBytes.section(0, WasmBytes.name("note") + [1, 2])
        + WasmBytes.section(0, WasmBytes.name("other") + [3])
        + WasmBytes.section(0, WasmBytes.name("note") + [4]), engine: engine)
    let type = FunctionType(parameters: [.i32], results: [.i64])
    #expect(
      module.imports == [
        Module.Import(module: "a", name: "f", type: .function(type)),
        Module.Import(
          module: "env", name: "m", type: .memory(MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: true))),
        Module.Import(
          module: "env", name: "t", type: .table(TableType(limits: Limits(minimum: 3), elementType: .externref))),
        Module.Import(module: "env", name: "g", type: .global(GlobalType(valueType: .i32, isMutable: true))),
      ])
    #expect(
      module.exports == [
        Module.Export(name: "again", type: .function(type)),
        Module.Export(
          name: "memory", type: .memory(MemoryType(limits: Limits(minimum: 4), addressType: .i64))),
        Module.Export(name: "global", type: .global(GlobalType(valueType: .i64, isMutable: false))),
      ])
    #expect(module.customSections("note") == [[1, 2], [4]])
    #expect(module.customSections("nothing") == [])
  }

  @Test func sourcesOfBytes() throws {
    var builder = ModuleBuilder()
    builder.function([], [i32], export: "answer", Code.i32(42))
    let bytes = builder.bytes
    let fromSlice = try Module(bytes: ([0] + bytes).dropFirst(), engine: engine)
    let fromBuffer = try bytes.withUnsafeBytes { try Module(bytes: $0, engine: engine) }
    let path = "\(SharedData.repository)/.build/module-test-\(UInt64.random(in: 0 ... .max)).wasm"
    try write(bytes, to: path)
    defer { try? remove(path) }
    let fromFile = try Module(path: path, engine: engine)
    for module in [fromSlice, fromBuffer, fromFile] {
      #expect(try Store(engine: engine).instantiate(module).run("answer") == 42)
    }
  }

  @Test func filesThatCannotBeRead() {
    for (path, code) in [
      ("/nonexistent/module.wasm", Swasm.FileError.Code.notFound), ("/", .notAFile), ("/dev/null", .notAFile),
      ("", .notFound), (String(repeating: "x", count: 300), .invalidPath),
    ] {
      let error = #expect(throws: Swasm.FileError.self) { try Module(path: path, engine: engine) }
      #expect(error?.code == code && error?.path == path)
    }
    #expect(throws: ModuleError.self) { try Module(path: #filePath, engine: engine) }
  }

  @Test func modulesServeManyStores() async throws {
    var builder = ModuleBuilder()
    builder.memory(1)
    for index in 0..<50 { builder.function([], [i32], export: "f\(index)", Code.i32(Int32(index))) }
    let module = try builder.module(engine)
    // Functions are translated by whichever thread calls them first.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            let instance = try Store(engine: module.engine).instantiate(module)
            for index in 0..<50 { #expect(try instance.run("f\(index)") == Int32(index)) }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
