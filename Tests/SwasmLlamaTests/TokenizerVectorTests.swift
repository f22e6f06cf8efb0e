import Swasm
import SwasmInference
import SwasmTestSupport
import Testing

@testable import SwasmLlama

/// The tokenizer vectors of llama.cpp's own source: 15 vocabularies with about 50 texts each.
@Suite struct TokenizerVectorTests {
  static let folder =
    FetchedModules.cache + "/tools/llama-cpp-python-0.3.36/llama_cpp_python-0.3.36/vendor/llama.cpp/models"

  private static let vocabularies: [String] = ((try? folderEntries(folder)) ?? []).filter {
    $0.hasSuffix(".gguf.inp")
  }.map { String($0.dropLast(".inp".count)) }

  @Test(.llama(Self.folder)) func vocabulariesAreThere() {
    #expect(Self.vocabularies.count == 15)
  }

  @Test(arguments: vocabularies)
  func exact(vocabulary: String) async throws {
    let path = "\(Self.folder)/\(vocabulary)"
    let texts = try Self.texts(path)
    let lines = try readFile(path + ".out").split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect(texts.count >= 46 && lines.count >= texts.count)
    let engine = try await LlamaFixture.engine(path) { $0.loadsVocabularyOnly = true }
    for (text, line) in zip(texts, lines) {
      let expected = line.split(separator: UInt8(ascii: " ")).compactMap {
        TokenID(String(decoding: $0, as: UTF8.self))
      }
      #expect(try await engine.tokenize(text, addsSpecial: false) == expected, "\(text)")
    }
  }

  /// Texts are separated by lines of their own.
  private static func texts(_ path: String) throws -> [String] {
    let separator = Array("\n__ggml_vocab_test__\n".utf8)
    var rest = try readFile(path + ".inp")[...]
    var texts: [String] = []
    while let end = rest.indices.first(where: { rest[$0...].starts(with: separator) }) {
      texts.append(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[(end + separator.count)...]
    }
    return texts + (rest.isEmpty ? [] : [String(decoding: rest, as: UTF8.self)])
  }
}
