import Swasm
import SwasmInference
import SwasmJSON
import SwasmLlama
import SwasmSchema

/// `swasm infer`: generates text with a model in the sandbox.
enum InferCommand: Command {
  static let name = "infer"
  static let help = Help(
    summary: "Generate text with a language model, inside the sandbox.",
    usage: ["swasm infer --model FILE (--prompt TEXT | --chat) [OPTIONS]"],
    details: """
      The output comes to standard output as it is generated, what it took to standard
      error. The engine sees nothing but the model, which it can only read.
      The exit status is 0 when the model has ended the output, or a limit of tokens or
      bytes has; 1 when fuel, time or, under --schema and --grammar, any limit has ended
      it, and for errors; 134 when the engine trapped.
      """,
    options: InferOptions.options,
    examples: [
      ("swasm infer -m model.gguf -p 'The capital of France is' -n 24", "continue a text"),
      ("swasm infer -m model.gguf --chat --system 'Be brief.' --temperature 0.8", "a conversation"),
      ("swasm infer -m model.gguf --chat -p - --schema invoice.json --fuel 50000000000 < mail.txt", "extract data"),
    ])

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    let options = try InferOptions(parsed)
    // What is wrong with them is said before a model is loaded.
    let constraint = try constraint(options)
    let prompt = try options.prompt.map { text throws(Failure) in text == "-" ? try standardInput() : text }
    let progress = LoadProgress()
    defer { progress.finish() }
    let clock = ContinuousClock.now
    let engine = try options.engine.load { progress.report($0) }
    progress.finish()
    let session = InferSession(options, engine, constraint, loadDuration: ContinuousClock.now - clock)
    guard options.isChat else {
      return try session.run(.text(prompt ?? "", parsesSpecial: options.parsesSpecial)).status
    }
    let start = options.system.map { [ChatMessage(.system, $0)] } ?? []
    guard let prompt else { return try session.converse(start) }
    return try session.run(.chat(start + [ChatMessage(.user, prompt)])).status
  }

  private static func standardInput() throws(Failure) -> String {
    let bytes = try ModuleFile.read("-")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(message: "standard input: the prompt is not UTF-8")
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Of a grammar or schema, far above what is accepted: a file may have no end.
  private static let maximumConstraintBytes = 16 << 20

  private static func constraint(_ options: InferOptions) throws -> OutputConstraint? {
    if let path = options.grammarPath {
      let bytes = try ModuleFile.read(path, limit: maximumConstraintBytes)
      do throws(GrammarError) {
        return .grammar(try LlamaGrammar(bytes).text)
      } catch {
        let code = InferenceError.Code.invalidArguments.rawValue
        throw Failure(
          message: "--grammar: \(escaped(path)): the grammar is refused: \(escaped(error.description)) [\(code)]")
      }
    }
    guard let path = options.schemaPath else { return nil }
    let bytes = try ModuleFile.read(path, limit: maximumConstraintBytes)
    let schema: JSONValue
    do throws(JSONError) {
      schema = try JSONReader().read(bytes)
    } catch {
      throw Failure(message: "--schema: \(escaped(path)): \(escaped(error.description))")
    }
    do throws(JSONSchemaError) {
      return .grammar(try LlamaGrammar(schema: schema).text)
    } catch {
      throw Failure(message: "--schema: \(escaped(path)): \(escaped(String(describing: error)))")
    }
  }
}
