import Swasm
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing
@testable import SwasmWorld

/// llama.cpp's template engine, a reactor whose C++ exceptions are WebAssembly's, through the embedding API: answers as
/// under wasmtime (Fixtures/jinja).
@Suite struct JinjaTests {
  private static let path = FetchedModules.cache + "/programs/llamacpp-jinja.wasm"

  @Test(.needs("the template engine", [path], from: "Fixtures/install jinja")) func sameAsWasmtime() throws {
    let recorded = try JSONReader().read(readFile(SharedData.repository + "/Fixtures/jinja/expected.json"))
    let cases = try #require(recorded.array)
    #expect(cases.count >= 30)
    let engine = Engine()
    let instance = try World(WorldConfiguration()).instantiate(
      Module(path: Self.path, engine: engine), in: Store(engine: engine))
    let memory = try #require(instance.memory("memory"))
    let allocate = try #require(instance.function("gd_alloc")).typed(as: ((Int32) -> Int32).self)
    let render = try #require(instance.function("gd_render")).typed(as: ((Int32, Int32) -> Int32).self)
    let length = try #require(instance.function("gd_out_len")).typed(as: (() -> Int32).self)
    let free = try #require(instance.function("gd_free")).typed(as: ((Int32) -> Void).self)
    for item in cases {
      let request = Array(try #require(item["request"]?.string).utf8)
      let pointer = try allocate(Int32(request.count))
      try memory.write(request, at: UInt64(UInt32(bitPattern: pointer)))
      let answer = try render(pointer, Int32(request.count))
      let bytes = try memory.bytes(at: UInt64(UInt32(bitPattern: answer)), count: Int(try length()))
      #expect(String(decoding: bytes, as: UTF8.self) == item["answer"]?.string)
      try free(pointer)
    }
  }
}
