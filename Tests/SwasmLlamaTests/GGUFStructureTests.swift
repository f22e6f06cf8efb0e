import Swasm
import SwasmInference
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing

@testable import SwasmLlama

/// Model files whose layout cannot be true, or would be another one for an engine of 32 bits.
@Suite struct GGUFStructureTests {
  private func fault(_ bytes: [UInt8]) -> GGUFError? {
    do { try GGUFStructure.check(VirtualFile(bytes)) } catch { return error as? GGUFError }
    return nil
  }

  private func fault(_ build: (inout GGUFBytes) -> Void) -> GGUFError? {
    var file = GGUFBytes()
    build(&file)
    return fault(file.bytes)
  }

  /// One more than 2^32: the low half of it is 1.
  private static let cutOff: UInt64 = 1 << 32 + 1

  /// As the case `field-09`: an engine of 32 bits reads one element where there are 2^32 + 1.
  private static func truncatedCount() -> GGUFBytes {
    var file = GGUFBytes()
    file.add("general.architecture", "llama")
    file.addArray("tokenizer.ggml.scores", of: 6, count: cutOff, GGUFBytes.word(Float(1).bitPattern))
    file.add("llama.context_length", 4, GGUFBytes.word(UInt32(64)))
    return file
  }

  @Test("field-09: a count above 2^32 is refused before the engine cuts it off, by key and offset")
  func countsAreNotCutOff() async throws {
    let file = Self.truncatedCount()
    let error = try #require(fault(file.bytes))
    #expect(error.code == .beyondTheEnd && error.key == "tokenizer.ggml.scores")
    // After the first entry and the key: the type, and the type of the elements.
    #expect(error.offset == 24 + (8 + 20 + 4 + 8 + 5) + (8 + 21) + 4 + 4)
    #expect(error.message.contains("4294967297"))
    let load = await #expect(throws: InferenceError.self) {
      _ = try await FakeGuest.engine(model: file.bytes)
    }
    #expect(load?.code == .malformedModel && load?.cause as? GGUFError == error)
    #expect(load?.message.contains("tokenizer.ggml.scores") == true)
  }

  @Test("field-09: other counts, lengths and products that 32 bits do not hold")
  func siblings() {
    let counts: [UInt64] = [Self.cutOff, 1 << 32, 1 << 63, .max, .max / 4 + 2, .max / 8 + 2]
    let zeros = [UInt8](repeating: 0, count: 64)
    for count in counts {
      let word: [UInt8] = GGUFBytes.word(count)
      for type in [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12] as [UInt32] {
        let error = fault { $0.addArray("a", of: type, count: count, zeros) }
        #expect(error?.code == .beyondTheEnd && error?.key == "a", "\(type) \(count)")
        #expect(error?.offset == 41)
      }
      let text = fault { $0.add("a", 8, word + zeros) }
      #expect(text?.code == .beyondTheEnd && text?.offset == 37)
      let element = fault { $0.addArray("a", of: 8, count: 1, word + zeros) }
      #expect(element?.code == .beyondTheEnd && element?.offset == 49)
      let key = fault {
        $0.body += word + zeros
        $0.keyCount = 1
      }
      #expect(key?.code == .beyondTheEnd && key?.offset == 24)
      #expect(fault { $0.keyCount = count }?.offset == 16)
      #expect(fault { $0.tensorCount = count }?.offset == 8)
      let name = fault {
        $0.body += word + zeros
        $0.tensorCount = 1
      }
      #expect(name?.code == .beyondTheEnd && name?.offset == 24)
      let shapes: [[UInt64]] = [
        [count], [32, count], [count, count], [65_536, 65_536, 1], [0, count], [count, 0, 1, 1],
      ]
      for dimensions in shapes {
        let shape = fault {
          $0.addTensor("t", dimensions, type: 0, offset: 0)
          $0.addData(64)
        }
        #expect(shape?.code == .invalidShape && shape?.tensor == "t", "\(dimensions)")
      }
      let offset = fault {
        $0.addTensor("t", [8], type: 0, offset: count)
        $0.addData(64)
      }
      #expect(offset?.code == .invalidOffset && offset?.tensor == "t")
    }
    // Sums: each tensor is within 32 bits, together they are not.
    let sum = fault {
      $0.addTensor("a", [1 << 29], type: 0, offset: 0)
      $0.addTensor("b", [1 << 29], type: 0, offset: 1 << 31)
      $0.addData(64)
    }
    #expect(sum?.code == .beyondTheEnd && sum?.tensor == "a")
  }

  @Test func otherFaults() {
    #expect(fault(Array("GGML".utf8))?.code == .notGGUF)
    #expect(fault([])?.code == .notGGUF)
    let bytes = GGUFBytes().bytes
    for version: UInt8 in [0, 1, 4] {
      #expect(fault(bytes[..<4] + [version, 0, 0, 0] + bytes[8...])?.code == .unsupportedVersion)
    }
    #expect(fault(bytes[..<4] + [0, 0, 0, 3] + bytes[8...])?.code == .unsupportedVersion)
    #expect(fault { $0.add("", "x") }?.code == .invalidName)
    #expect(fault { $0.add("a\0b", "x") }?.code == .invalidName)
    #expect(fault { $0.add(String(repeating: "k", count: 65_536), "x") }?.code == .invalidName)
    #expect(
      fault {
        $0.add("a", "x"); $0.add("b", "x"); $0.add("a", "y")
      }?.code == .duplicateName)
    #expect(fault { $0.add("a", 13, [0, 0, 0, 0]) }?.code == .invalidType)
    #expect(fault { $0.addArray("a", of: 9, count: 1, [UInt8](repeating: 0, count: 64)) }?.code == .invalidType)
    #expect(fault { $0.addArray("a", of: 77, count: 1, [UInt8](repeating: 0, count: 64)) }?.code == .invalidType)
    for alignment: UInt32 in [0, 3, 48, .max] {
      #expect(fault { $0.add("general.alignment", 4, GGUFBytes.word(alignment)) }?.code == .invalidAlignment)
    }
    #expect(fault { $0.add("general.alignment", 5, GGUFBytes.word(UInt32(32))) }?.code == .invalidAlignment)
    func tensors(_ build: (inout GGUFBytes) -> Void) -> GGUFError.Code? {
      fault {
        build(&$0)
        $0.addData(64)
      }?.code
    }
    #expect(tensors { $0.addTensor("t", [1, 1, 1, 1, 1], type: 0, offset: 0) } == .invalidShape)
    #expect(tensors { $0.addTensor("t", [33], type: 2, offset: 0) } == .invalidShape)
    for type: UInt32 in [4, 5, 31, 36, 43, .max] {
      #expect(tensors { $0.addTensor("t", [256], type: type, offset: 0) } == .invalidType)
    }
    #expect(tensors { $0.addTensor(String(repeating: "t", count: 64), [1], type: 0, offset: 0) } == .invalidName)
    #expect(
      tensors {
        $0.addTensor("t", [8], type: 0, offset: 0)
        $0.addTensor("t", [8], type: 0, offset: 32)
      } == .duplicateName)
    #expect(
      tensors {
        $0.addTensor("t", [8], type: 0, offset: 0)
        $0.addTensor("u", [8], type: 0, offset: 64)
      } == .invalidOffset)
    #expect(
      tensors {
        $0.addTensor("t", [8], type: 0, offset: 0)
        $0.addTensor("u", [9], type: 0, offset: 32)
      } == .beyondTheEnd)
    #expect(
      tensors {
        $0.addTensor("t", [8], type: 0, offset: 0)
        $0.addTensor("u", [8], type: 0, offset: 32)
      } == nil)
  }

  @Test("Cut anywhere, a file is refused, and nothing traps")
  func cut() {
    var file = GGUFBytes()
    file.add("general.architecture", "llama")
    file.addArray("a", of: 8, count: 2, GGUFBytes.text("x") + GGUFBytes.text("yz"))
    file.add("general.alignment", 4, GGUFBytes.word(UInt32(64)))
    file.addTensor("t", [32, 2], type: 2, offset: 0)
    file.addData(36, alignment: 64)
    let bytes = file.bytes
    #expect(fault(bytes) == nil)
    for count in 0..<bytes.count { #expect(fault(Array(bytes.prefix(count))) != nil, "\(count)") }
    for index in bytes.indices {
      for bit in 0..<8 {
        var altered = bytes
        altered[index] ^= 1 << UInt8(bit)
        if let error = fault(altered) { #expect(error.offset >= 0 && error.offset <= bytes.count) }
      }
    }
  }

  @Test("Crafted files have the verdicts of their manifest", .sharedData)
  func crafted() throws {
    let shared = try #require(SharedData.folder)
    let folder = try SharedData.unpack("gguf/adversarial-gguf.tar.xz")
    let manifest = try JSONReader().read(try readFile(shared + "/gguf/adversarial-gguf.manifest.json")).array ?? []
    #expect(manifest.count >= 50)
    let files = try SharedData.files(below: folder, suffix: ".gguf")
    for entry in manifest {
      let name = try #require(entry["file"]?.string)
      let path = try #require(files.first { $0.hasSuffix("/" + name) || $0 == name })
      let error = fault(try readFile(folder + path))
      switch entry["expect"]?.string {
      case "accept", "accept-structure": #expect(error == nil, "\(name): \(error.map { "\($0)" } ?? "")")
      case "reject": #expect(error != nil, "\(name)")
      // What values mean is not looked at.
      default: break
      }
    }
  }

  @Test("Real models are taken as they are")
  func real() throws {
    var paths = ["tiny-json-q4_0.gguf", "tiny-json-q8_0.gguf"].map { "\(LlamaFixture.models)/\($0)" }
    paths += [LlamaFixture.smolLM2].filter { (try? size(of: $0)) != nil }
    for path in paths { try GGUFStructure.check(try VirtualFile(path: path)) }
  }

  @Test("Long arrays are read in pieces, and the check can be ended")
  func pieces() throws {
    var file = GGUFBytes()
    let count = 100_000
    file.addArray("tokens", of: 8, count: UInt64(count), (0..<count).flatMap { GGUFBytes.text("\($0)") })
    let bytes = file.bytes
    var calls = 0
    try GGUFStructure.check(VirtualFile(bytes)) { calls += 1 }
    #expect(calls > 10 && calls < 2 + bytes.count / (32 << 10))
    #expect(throws: CancellationError.self) {
      try GGUFStructure.check(VirtualFile(bytes)) { throw CancellationError() }
    }
  }
}
