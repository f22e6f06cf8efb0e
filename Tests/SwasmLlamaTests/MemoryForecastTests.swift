import Swasm
import SwasmInference
import SwasmTestSupport
import SwasmWASI
import Testing

@testable import SwasmLlama

/// What a model takes at least is known from its header, before the guest reads it.
@Suite struct MemoryForecastTests {
  private static func header(
    _ architecture: String = "llama", heads: UInt32 = 32, keptHeads: UInt32? = 8, layers: UInt32 = 16,
    width: UInt32 = 2048, _ further: (inout GGUFBytes) -> Void = { _ in }
  ) -> GGUFBytes {
    var file = GGUFBytes()
    file.add("general.architecture", architecture)
    for (name, value) in [
      ("context_length", 2048), ("block_count", layers), ("embedding_length", width), ("attention.head_count", heads),
    ] { file.add("\(architecture).\(name)", 4, GGUFBytes.word(value)) }
    if let keptHeads { file.add("\(architecture).attention.head_count_kv", 4, GGUFBytes.word(keptHeads)) }
    further(&file)
    return file
  }

  private func cache(
    _ file: GGUFBytes, tokens: UInt64 = 512, _ keyType: CacheType = .f16, _ valueType: CacheType = .f16
  ) throws -> UInt64 {
    try GGUFStructure.check(VirtualFile(file.bytes)).cacheBytes(tokens: tokens, keyType: keyType, valueType: valueType)
  }

  @Test("Keys and values, as llama.cpp counts them for the shape of Llama-3.2-1B")
  func cache() throws {
    // llama_kv_cache: "CPU KV buffer size = 16.00 MiB".
    #expect(try cache(Self.header()) == 16 << 20)
    #expect(try cache(Self.header(), .f32, .f32) == 32 << 20)
    #expect(try cache(Self.header(), .q8_0, .f16) == (8 << 20) * 17 / 32 + 8 << 20)
    #expect(try cache(Self.header(keptHeads: nil)) == 64 << 20)
    let wide = Self.header {
      $0.add("llama.attention.key_length", 4, GGUFBytes.word(UInt32(128)))
      $0.add("llama.attention.value_length", 4, GGUFBytes.word(UInt32(256)))
    }
    #expect(try cache(wide) == (16 + 32) << 20)
    #expect(try cache(Self.header(), tokens: 0) == 0)
  }

  @Test("Where layers differ, or what they keep is not known, only the weights count")
  func unknown() throws {
    #expect(try cache(Self.header("mamba")) == 0)
    #expect(try cache(Self.header(heads: 0)) == 0)
    let windows = Self.header { $0.add("llama.attention.sliding_window", 4, GGUFBytes.word(UInt32(512))) }
    #expect(try cache(windows) == 0)
    let perLayer = Self.header(keptHeads: nil) {
      $0.addArray("llama.attention.head_count_kv", of: 4, count: 2, GGUFBytes.word(UInt64(0)))
    }
    #expect(try cache(perLayer) == 0)
    #expect(try cache(Self.header(String(repeating: "a", count: 200))) == 0)
    #expect(try cache(GGUFBytes()) == 0)
  }

  @Test("Numbers at their limits do not overflow")
  func limits() throws {
    let most = Self.header(heads: 1, keptHeads: .max, layers: .max, width: .max)
    #expect(try cache(most, tokens: .max) > 1 << 58)
    #expect(try cache(most, tokens: .max, .q8_0, .q8_0) > 1 << 58)
  }

  @Test("A context that does not fit is refused before the guest is asked")
  func refused() async throws {
    let file = Self.header().bytes
    for (context, memory, fits) in [
      (131_070, 4 << 30, true), (131_071, 4 << 30, false), (1 << 24, 4 << 30, false), (1 << 24, 1 << 40, false),
      (4096, 128 << 20, true), (4097, 128 << 20, false), (nil, 64 << 20, true), (nil, 63 << 20, false),
    ] as [(Int?, Int, Bool)] {
      let changes: [String: String?] = ["llm_load": "(param i32 i32 i32) (result i32) (unreachable)"]
      let error = await #expect(throws: InferenceError.self) {
        _ = try await FakeGuest.engine(changes, model: file) {
          $0.contextSize = context
          $0.limits.memoryBytes = memory
        }
      }
      // What fits comes to the guest, which traps.
      #expect(error?.code == (fits ? .engineFault : .memoryLimit), "\(String(describing: context)) \(memory)")
      if !fits {
        #expect(error?.message.contains("the model does not fit") == true)
        #expect((error?.limit == .memoryBytes) == (memory < 4 << 30))
      }
    }
  }

  @Test("Weights that are more than the guest's memory; a vocabulary alone needs none of them")
  func weights() async throws {
    var file = Self.header()
    file.addTensor("token_embd.weight", [1 << 10, 1 << 10], type: 0, offset: 0)
    file.addData(4 << 20)
    let bytes = file.bytes
    #expect(try GGUFStructure.check(VirtualFile(bytes)).weightBytes == 4 << 20)
    for isVocabulary in [false, true] {
      let error = await #expect(throws: InferenceError.self) {
        _ = try await FakeGuest.engine(["llm_load": "(param i32 i32 i32) (result i32) (unreachable)"], model: bytes) {
          $0.limits.memoryBytes = 3 << 20
          $0.contextSize = 1
          $0.loadsVocabularyOnly = isVocabulary
        }
      }
      #expect(error?.code == (isVocabulary ? .engineFault : .memoryLimit))
    }
  }
}
