import SwasmJSON
import SwasmTestSupport
import Testing

private let guest = FetchedModules.cache + "/llama/guest.wasm"

/// `swasm infer`, `embed` and `tokenize` with the small model of this repository.
@Suite(.needs("swasm infer", [guest], from: "Fixtures/install llama")) struct InferTests {
  private static let model = SharedData.repository + "/Fixtures/models/tiny-json-q4_0.gguf"
  private static let prompt = "<|user|>Alice is 31 years old and lives in Paris.<|assistant|>"
  private static let answer = #"{"name":"Alice","age":31,"city":"Paris"}"#

  private func infer(
    _ arguments: [String], input: String = "", model: String = model
  ) throws -> Program.Result {
    try swasm("infer", arguments, input: input, model: model)
  }

  private func swasm(
    _ command: String, _ arguments: [String], input: String = "", model: String = model
  ) throws -> Program.Result {
    try Program.run([command, "--engine", guest, "--model", model] + arguments, input: input)
  }

  @Test func outputAndStatistics() throws {
    let result = try infer(["--prompt", Self.prompt])
    #expect(result.status == 0)
    #expect(result.output == Self.answer + "\n")
    for line in [
      "model:        loaded in ", "prompt:       44 tokens", "output:       40 tokens", "fuel:  ", "peak memory:",
    ] {
      #expect(result.errors.contains(line), "\(result.errors)")
    }
    // No bar where there is no terminal.
    #expect(!result.errors.contains("\r"))
    let quiet = try infer(["-q", "-p", "-"], input: Self.prompt + "\n")
    #expect(quiet.output == result.output && quiet.errors.isEmpty)
  }

  @Test func json() throws {
    let result = try infer(["--json", "-q", "-p", Self.prompt])
    let report = try JSONReader().read(result.output)
    #expect(report["text"]?.string == Self.answer)
    #expect(report["finish_reason"]?.string == "end_of_text")
    #expect(report["tokens"]?.array?.count == 40 && report["prompt_tokens"]?.int64 == 44)
    let fuel = try #require(report["fuel"]?.int64)
    let promptFuel = try #require(report["prompt_fuel"]?.int64)
    #expect(promptFuel > 0 && promptFuel < fuel)
    #expect((report["guest_memory_bytes"]?.int64 ?? 0) > 20 << 20)
    #expect((report["generation_seconds"]?.double ?? 0) > 0)
  }

  @Test("What a limit has ended is printed, and the exit status says so where the output is of no use then")
  func limits() throws {
    let tokens = try infer(["-p", Self.prompt, "-n", "5"])
    #expect(tokens.status == 0 && Self.answer.hasPrefix(tokens.output.dropLast()))
    let fuel = try infer(["-p", Self.prompt, "--fuel", "50000000"])
    #expect(fuel.status == 1)
    #expect(fuel.output.count > 2 && Self.answer.hasPrefix(fuel.output.dropLast()))
    #expect(fuel.errors.contains("swasm: the output ends early: the fuel is used up; the limit was 50000000 units"))
    let time = try infer(["-p", Self.prompt, "--timeout", "1ms"])
    #expect(time.status == 1 && time.errors.contains("[deadline_exceeded]"))
    let stopped = try infer(["-p", Self.prompt, "--stop", ",\"city"])
    #expect(stopped.status == 0 && stopped.output == "{\"name\":\"Alice\",\"age\":31\n")
    let memory = try infer(["-p", Self.prompt, "--max-memory", "12M"])
    #expect(memory.status == 134 && memory.errors.contains("[engine_fault]"), "\(memory.errors)")
    #expect(memory.errors.contains("The limit was 12582912 bytes of memory (--max-memory)"), "\(memory.errors)")
    let context = try infer(["-p", Self.prompt, "--context", "16777216"])
    #expect(context.status == 1 && context.errors.contains("[memory_limit]"), "\(context.errors)")
    let nothing = try infer(["-p", Self.prompt, "--max-memory", "1M"])
    #expect(nothing.status == 1 && nothing.errors.contains("the guest does not fit"), "\(nothing.errors)")
    let long = try infer(["-p", String(repeating: "long ", count: 500)])
    #expect(long.status == 1 && long.errors.contains("tokens, the context has room for 256 [context_full]"))
  }

  @Test func schemasAndGrammars() throws {
    let folder = try TemporaryFolder()
    let schema = try folder.file(
      "schema.json",
      Array(
        #"{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},"city":{"enum":["Rome","Oslo"]}},"required":["name","age","city"]}"#
          .utf8))
    let result = try infer(["-q", "-p", Self.prompt, "--schema", schema])
    #expect(result.status == 0, "\(result.errors)")
    let value = try JSONReader().read(result.output)
    #expect(value["age"]?.int64 != nil && ["Rome", "Oslo"].contains(value["city"]?.string ?? ""))
    let cut = try infer(["-q", "-p", Self.prompt, "--schema", schema, "-n", "3"])
    #expect(cut.status == 1 && cut.errors.contains("it is not whole"))
    let grammar = try folder.file("answer.gbnf", Array("root ::= \"yes\" | \"no\"\n".utf8))
    let word = try infer(["-q", "-p", Self.prompt, "--grammar", grammar])
    #expect(word.output == "yes\n" || word.output == "no\n")

    for (name, text, message) in [
      ("broken.json", "{", "--schema: "), ("regex.json", #"{"not":{}}"#, "unsupported_keyword"),
    ] {
      let result = try infer(["-p", "x", "--schema", try folder.file(name, Array(text.utf8))])
      #expect(result.status == 1 && result.errors.contains(message), "\(result.errors)")
    }
    let malformed = try folder.file("malformed.gbnf", Array("root ::= (".utf8))
    let refused = try infer(["-p", "x", "--grammar", malformed])
    #expect(refused.status == 1 && refused.errors.contains("[invalid_arguments]"))
    #expect(
      refused.errors.contains("malformed.gbnf: the grammar is refused: line 1, column 11: "), "\(refused.errors)")
    let notUTF8 = try infer(["-p", "x", "--grammar", try folder.file("bytes.gbnf", Array("root ::= \"".utf8) + [0xFF])])
    #expect(notUTF8.status == 1 && notUTF8.errors.contains("[invalid_utf8]"))
  }

  @Test("field-12: a grammar that llama.cpp never comes back from is refused at once, without fuel or time to end it")
  func endlessGrammar() throws {
    let folder = try TemporaryFolder()
    for (text, code) in [("{3,1}", "invalid_repetition"), ("{2,3000}", "repetition_too_large")] {
      let grammar = try folder.file("g.gbnf", Array("root ::= \"a\"\(text)\n".utf8))
      let result = try infer(["-p", "x", "--grammar", grammar, "-n", "4"])
      #expect(result.status == 1 && result.output.isEmpty)
      #expect(result.errors.contains("the grammar is refused: line 1, column 16: "), "\(result.errors)")
      #expect(result.errors.contains("[\(code)]"))
    }
  }

  @Test("field-09: a count that the engine would cut off is refused with its key and its place")
  func truncatedCount() throws {
    func word(_ value: UInt64, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> (8 * UInt64($0)) & 0xFF) } }
    func text(_ text: String) -> [UInt8] { word(UInt64(text.utf8.count), 8) + Array(text.utf8) }
    let bytes =
      Array("GGUF".utf8) + word(3, 4) + word(0, 8) + word(2, 8) + text("general.architecture") + word(8, 4)
      + text("llama") + text("tokenizer.ggml.scores") + word(9, 4) + word(6, 4) + word(1 << 32 + 1, 8) + word(0, 4)
    let folder = try TemporaryFolder()
    let result = try infer(["-p", "x"], model: try folder.file("trunc.gguf", bytes))
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains("trunc.gguf: the model cannot be loaded: an array of 4294967297 elements"))
    #expect(result.errors.contains("key tokenizer.ggml.scores, byte 106"), "\(result.errors)")
    #expect(result.errors.contains("[malformed_model]"))
  }

  @Test("Keys and values of other types, and a guest that needs relaxed SIMD")
  func guestOptions() throws {
    let wide = try infer(["-q", "-p", Self.prompt, "--cache-type", "f32"])
    #expect(wide.status == 0 && wide.output == Self.answer + "\n")
    let unknown = try infer(["-p", Self.prompt, "--cache-type", "q4_0"])
    #expect(unknown.status == 2 && unknown.errors.contains("\"q4_0\" is not a type"), "\(unknown.errors)")
    let relaxed = FetchedModules.cache + "/llama/guest-relaxed.wasm"
    let arguments = ["infer", "-q", "--engine", relaxed, "--model", Self.model, "-p", Self.prompt]
    let allowed = try Program.run(arguments + ["--features", "+relaxed-simd"])
    #expect(allowed.status == 0 && allowed.output == Self.answer + "\n", "\(allowed.errors)")
    let refused = try Program.run(arguments)
    #expect(refused.status == 1 && refused.errors.contains("relaxed"), "\(refused.errors)")
  }

  @Test("--fuel and --timeout are never exceeded, and what was spent is said; loading has a limit of its own")
  func budgets() throws {
    for fuel in [0, 20_000, 3_000_000, 40_000_000] {
      let result = try infer(["--json", "-p", Self.prompt, "--fuel", "\(fuel)"])
      let report = try JSONReader().read(result.output)
      let spent = try #require(report["fuel"]?.int64)
      #expect(result.status == 1 && report["finish_reason"]?.string == "out_of_fuel" && spent <= fuel)
      #expect(result.errors.contains("the limit was \(fuel) units (--fuel), of which \(spent) were spent"))
    }
    let time = try infer(["--json", "-p", Self.prompt, "--timeout", "20ms"])
    let report = try JSONReader().read(time.output)
    #expect(report["finish_reason"]?.string == "deadline_exceeded")
    #expect((report["seconds"]?.double ?? 9) < 5)
    #expect(time.errors.contains("(--timeout), of which ") && time.errors.contains(" were spent"))
    let load = try infer(["-p", "x", "--load-timeout", "1ms"])
    #expect(
      load.status == 1 && load.errors.contains("of 1.000 ms were spent [budget_exhausted] (--load-timeout)"),
      "\(load.errors)")
  }

  @Test func conversations() throws {
    let one = try infer(["-q", "--chat", "-p", "Alice is 31 years old and lives in Paris.", "-n", "50"])
    #expect(one.status == 0)
    let two = try infer(
      ["-q", "--chat", "-n", "20"],
      input: "Alice is 31 years old and lives in Paris.\n\nBob, aged 5, comes from Rome.\n")
    #expect(two.status == 0)
    #expect(two.output.split(separator: "\n").count == 2)
  }

  @Test func vectors() throws {
    let result = try swasm("embed", ["one text", "another"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      #expect(numbers.count == 128 && abs(numbers.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4)
    }
    let json = try swasm("embed", ["--json", "-"], input: "one text\nanother\n")
    #expect(
      try json.output.split(separator: "\n").map { try JSONReader().read(String($0))["vector"]?.array?.count } == [
        128, 128,
      ])
    let fuel = try swasm("embed", ["--fuel", "100", "text"])
    #expect(fuel.status == 1 && fuel.errors.contains("[budget_exhausted]"))
  }

  @Test func tokens() throws {
    let ids = try swasm("tokenize", ["--ids", "<|user|>a b"])
    #expect(ids.status == 0)
    let numbers = ids.output.split { $0 == " " || $0 == "\n" }
    #expect(numbers.count == 5)
    #expect(try swasm("tokenize", ["--json", "<|user|>a b"]).output == "[" + numbers.joined(separator: ",") + "]\n")
    #expect(try swasm("tokenize", ["<|user|>a b"]).output.contains("\t<|user|>\n"))
    #expect(
      try swasm("tokenize", ["--no-bos", "--no-special", "--ids", "<|user|>"]).output.split(separator: " ").count == 8)
    let text = try swasm("tokenize", ["--decode"] + numbers.map(String.init))
    #expect(text.output.hasSuffix("<|user|>a b\n"), "\(text.output)")
    #expect(try swasm("tokenize", ["--decode", "99999999"]).errors.contains("[invalid_arguments]"))
  }

  @Test("Files that are not there, or are something else, are named")
  func wrongFiles() throws {
    let nothing = try infer(["-p", "x"], model: "/nowhere/model.gguf")
    #expect(nothing.status == 1 && nothing.errors.contains("/nowhere/model.gguf: No such file"))
    let script = SharedData.repository + "/README.md"
    let text = try infer(["-p", "x"], model: script)
    #expect(text.status == 1 && text.errors.contains("README.md: the model cannot be loaded"))
    let folder = try TemporaryFolder()
    let noEngine = try Program.run(["infer", "-m", Self.model, "-p", "x"], environment: ["SWASM_CACHE": folder.path])
    #expect(noEngine.status == 1)
    #expect(
      noEngine.errors.contains("there is no llama.cpp engine at") && noEngine.errors.contains("Fixtures/install llama"))
    let other = try Program.run(
      ["infer", "-m", Self.model, "-p", "x", "--engine", FetchedModules.cache + "/llama/infer.wasm"])
    #expect(other.status == 1 && other.errors.contains("[not_a_guest]"), "\(other.errors)")
  }
}
