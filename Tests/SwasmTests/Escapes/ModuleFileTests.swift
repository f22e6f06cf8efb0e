import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

/// Escape 01: what runs are the bytes that were validated, whatever happens to the file that they came from.
@Suite struct ModuleFileTests {
  private let engine = Engine()

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let path = "\(SharedData.scratch)/module-\(UInt64.random(in: 0 ... .max)).wasm"
    try write(bytes, to: path)
    defer { try? remove(path) }
    try body(path)
  }

  private func binary(_ text: String) throws -> [UInt8] { try WebAssemblyText.parseModule(Array(text.utf8)) }

  private static let text = """
    (module (func (export "f") (result i32) (i32.const 7)) (memory (export "m") 1) (data $d "abcd")
      (func (export "init") (memory.init $d (i32.const 0) (i32.const 0) (i32.const 4))))
    """

  @Test("Functions that are translated later come from the file as it was") func overwritten() throws {
    let bytes = try binary(Self.text)
    try withFile(bytes) { path in
      let module = try Module(path: path, engine: engine)
      // The constant 7, and the data.
      let changed = bytes.map { $0 == 7 ? 8 : $0 == UInt8(ascii: "a") ? UInt8(ascii: "z") : $0 }
      #expect(changed != bytes)
      try overwrite(path, with: changed)
      let instance = try Store(engine: engine).instantiate(module)
      #expect(try instance.function("f", as: (() -> Int32).self)() == 7)
      try instance.function("init", as: (() -> Void).self)()
      #expect(try instance.memory("m")?.bytes(at: 0, count: 4) == Array("abcd".utf8))
    }
  }

  @Test("A file that is cut short or removed afterwards is still whole in the module") func truncated() throws {
    try withFile(try binary(Self.text)) { path in
      let module = try Module(path: path, engine: engine)
      try overwrite(path, with: [])
      let instance = try Store(engine: engine).instantiate(module)
      #expect(try instance.function("f", as: (() -> Int32).self)() == 7)
      #expect(try module.disassembly(ofFunction: 0) != nil)
    }
  }

  @Test("A file above the limit is not read, and what is no file is an error") func refused() throws {
    var limits = ModuleLimits()
    limits.moduleBytes = 10
    try withFile(try binary(Self.text)) { path in
      let error = #expect(throws: ModuleError.self) { try Module(path: path, engine: engine, limits: limits) }
      #expect(error?.code == .limitExceeded)
    }
    for path in ["/dev/zero", "/dev/null", "/", "/no such file"] {
      #expect(throws: Swasm.FileError.self) { try Module(path: path, engine: engine) }
    }
  }
}
