import Swasm
import SwasmJSON
import SwasmWASI

@testable import SwasmLlama

extension Fuzzer {
  /// The layout of model files.
  static let gguf = Fuzzer(name: "gguf") { bytes in
    var steps = 0
    do {
      try GGUFStructure.check(VirtualFile(bytes)) { steps += 1 }
    } catch is GGUFError {
    } catch {
      found("another error: \(error)")
    }
    // Counts of a file may say anything; the work is in proportion to its bytes.
    if steps > 1000 + bytes.count { found("\(steps) steps for \(bytes.count) bytes") }
  }

  /// Grammars. What is taken is taken again, word for word.
  static let grammar = Fuzzer(name: "grammar") { bytes in
    guard let grammar = try? LlamaGrammar(bytes) else { return }
    guard (try? LlamaGrammar(grammar.text)) != nil else { found("the same text is refused") }
  }

  /// JSON documents. What is read is written so that it is read as the same.
  static let json = Fuzzer(name: "json") { bytes in
    guard let value = try? JSONReader().read(bytes) else { return }
    for style in [JSONWriter.Style.compact, .pretty()] {
      guard let again = try? JSONReader().read(JSONWriter(style: style).bytes(of: value)), again == value else {
        found("it is written as another document")
      }
    }
  }

  /// JSON Schemas and their grammars.
  static let schema = Fuzzer(name: "schema") { bytes in
    guard let value = try? JSONReader().read(bytes) else { return }
    guard let text = try? JSONSchemaGrammar(value).text else { return }
    do throws(GrammarError) {
      _ = try LlamaGrammar(text)
    } catch {
      let sizes: [GrammarError.Code] = [.tooLarge, .nestedTooDeep, .repetitionTooLarge]
      if !sizes.contains(error.code) { found("its grammar is refused: \(error)") }
    }
  }
}
