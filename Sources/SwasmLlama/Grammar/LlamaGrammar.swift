import SwasmJSON
import SwasmSchema

/// A grammar in GBNF that llama.cpp takes, means what it says there, and does no harm: the guest neither traps nor hangs
/// while it reads it. Docs/Inference.md says what is refused, and what the limits are.
///
/// Checking takes time and memory in proportion to the text, and no native stack.
public struct LlamaGrammar: Sendable {
  /// The grammar as it was given.
  public let text: String

  /// - Throws: `GrammarError`, with the place in the text.
  public init(_ text: String) throws(GrammarError) {
    try self.init(Array(text.utf8))
  }

  /// - Parameter bytes: In UTF-8.
  /// - Throws: `GrammarError`, with the place in the text.
  public init(_ bytes: [UInt8]) throws(GrammarError) {
    let fault: GrammarFault
    do throws(GrammarFault) {
      text = try GrammarReader.validated(bytes)
      var reader = GrammarReader(bytes)
      try GrammarAnalysis.check(try reader.read())
      return
    } catch {
      fault = error
    }
    throw GrammarError(fault.code, fault.message, at: fault.offset, in: bytes)
  }

  /// The grammar of a JSON Schema (Docs/JSONSchema.md).
  ///
  /// - Throws: `JSONSchemaError`, `schema_too_large` also for one whose grammar is beyond what the engine takes.
  public init(schema: JSONValue) throws(JSONSchemaError) {
    let source = try JSONSchemaGrammar(schema).text
    do throws(GrammarError) {
      try self.init(source)
    } catch {
      throw JSONSchemaError(
        code: .schemaTooLarge, pointer: "", message: "its grammar is more than the engine takes: \(error.message)")
    }
  }
}

/// A fault without its line, which is counted once.
struct GrammarFault: Error {
  let code: GrammarError.Code
  let offset: Int
  let message: String

  init(_ code: GrammarError.Code, _ message: String, at offset: Int) {
    self.code = code
    self.message = message
    self.offset = offset
  }
}

/// What the engine takes without harm (llama.cpp 0.3.36 of its Python package in a guest with 1 MiB of stack).
enum GrammarLimits {
  static let bytes = 1 << 20
  static let nameBytes = 256
  /// Groups within one another: llama.cpp recurses into them.
  static let groupDepth = 200
  /// MAX_REPETITION_THRESHOLD: with more, llama.cpp refuses a grammar, or takes the repetition for an unlimited one.
  static let repetitions = 2000
  /// Rules with those that llama.cpp makes of groups and repetitions.
  static let rules = 100_000
  /// Characters, references, alternatives and ends of all rules when repetitions are written out.
  static let elements = 2_000_000
  /// Elements that are copied, or looked at for left recursion.
  static let steps = 8_000_000
  /// Rules that begin with one another: llama.cpp recurses into them.
  static let chainDepth = 2000
  /// Ways in which a rule can begin.
  static let beginnings = 4000
  /// Items that follow one another and may all be empty.
  static let emptyRun = 100
  /// Ways to go on in such a run: the time for a character grows with the cube of them.
  static let waysOfRun = 150
}
