import SwasmText
import Testing

@testable import Swasm

/// Parts of features that can be switched by themselves, and `memory.discard`.
@Suite struct FeatureSwitchTests {
  private func isAccepted(_ text: String, _ features: Features) throws -> Bool {
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8), features: features)
    do {
      _ = try Module(bytes: bytes, engine: Engine(features: features))
      return true
    } catch {
      return false
    }
  }

  @Test(arguments: [
    ("(module (func (param f32)))", Features.floats),
    ("(module (func (local f64)))", .floats),
    ("(module (func (drop (f32x4.splat (f32.const 1)))))", .floats),
    ("(module (func (drop (f64x2.abs (v128.const i64x2 0 0)))))", .floats),
    ("(module (type (func (result externref))))", .collectedReferences),
    ("(module (type (func (result (ref any)))))", .collectedReferences),
    ("(module (type (struct)))", .collectedReferences),
    ("(module (type (array i8)))", .collectedReferences),
    ("(module (memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))", .bulkMemoryCopies),
  ]) func parts(_ text: String, _ part: Features) throws {
    #expect(try isAccepted(text, .wasm3))
    #expect(try !isAccepted(text, .wasm3.subtracting(part)))
  }

  @Test func copiesWithoutSegments() throws {
    let features: Features = [.wasm1, .bulkMemoryCopies]
    #expect(
      try isAccepted("(module (memory 1) (func (memory.copy (i32.const 0) (i32.const 0) (i32.const 0))))", features))
    for text in [
      "(module (elem func))",
      "(module (table 1 funcref) (func (table.copy (i32.const 0) (i32.const 0) (i32.const 0))))",
    ] {
      #expect(try !isAccepted(text, features))
    }
  }

  @Test func discardZeroesWholePages() throws {
    let engine = Engine(features: .wasm3.union(.memoryControl))
    let text = """
      (module (memory (export "memory") 3)
        (func (export "discard") (param i32 i32) (memory.discard (local.get 0) (local.get 1))))
      """
    let module = try Module(text: text, engine: engine)
    let instance = try Store(engine: engine).instantiate(module)
    let memory = try #require(instance.memory("memory"))
    func discard(_ address: Int32, _ count: Int32) -> Trap.Code? {
      trapCode { _ = try instance.function("discard")?.call([.i32(address), .i32(count)]) }
    }
    for address: UInt64 in [65_535, 65_536, 131_071, 131_072] { try memory.store(7 as UInt8, at: address) }
    #expect(discard(65_536, 65_536) == nil)
    #expect(try [65_535, 65_536, 131_071, 131_072].map { try memory.load(UInt8.self, at: $0) } == [7, 0, 0, 7])
    #expect(discard(0, 0) == nil)
    for (address, count) in [(1, 65_536), (0, 1), (131_072, 131_072), (196_608, 65_536), (-65_536, 65_536)]
      as [(Int32, Int32)]
    {
      #expect(discard(address, count) == .memoryOutOfBounds)
    }
    #expect(try memory.load(UInt8.self, at: 65_535) == 7)
  }
}
