import SwasmTestSupport
import Testing

/// llama.cpp with WebAssembly exceptions, of both kinds: the same output, and errors that it survives. `.ci/run` builds the
/// one with standard exceptions (`Fixtures/install llama`), `Fixtures/install llama-legacy` the other one.
@Suite struct LlamaExceptionTests {
  private static let builds = ["llama", "llama-legacy"]

  private func run(_ build: String, _ folder: String, _ arguments: [String]) throws -> Program.Result {
    let path = "\(FetchedModules.cache)/\(build)/infer.wasm"
    // The gate does not build this one, and must not end where it is missing.
    if build == "llama-legacy", (try? size(of: path)) == nil {
      print("Left out: llama.cpp with legacy exceptions (Fixtures/install llama-legacy)")
      try Test.cancel("llama.cpp with legacy exceptions is not built")
    }
    try needs("llama.cpp with exceptions", [path], from: "Fixtures/install llama")
    return try Program.run(
      ["run", "--features", "+legacy-exceptions", "--dir", "\(folder)::/models::ro", path] + arguments)
  }

  @Test(arguments: builds) func sameTokensAndLogits(_ build: String) throws {
    let result = try run(
      build, SharedData.repository + "/Fixtures/models",
      ["-m", "/models/tiny-json-q4_0.gguf", "-n", "60"]
        + ["-p", "<|user|>Alice is 31 years old and lives in Paris.<|assistant|>"])
    #expect(result.status == 0)
    #expect(result.output == "{\"name\":\"Alice\",\"age\":31,\"city\":\"Paris\"}\n")
    #expect(result.errors.contains("logits sum -283.0730"))
  }

  @Test(arguments: builds) func truncatedModelIsAnErrorOfItsOwn(_ build: String) throws {
    let folder = try TemporaryFolder()
    let model = try readFile(SharedData.repository + "/Fixtures/models/tiny-json-q4_0.gguf")
    _ = try folder.file("cut.gguf", Array(model.prefix(100_000)))
    let result = try run(build, folder.path, ["-m", "/models/cut.gguf", "-p", "x", "-n", "3"])
    #expect(result.status == 1)
    #expect(result.errors.contains("data is not within the file bounds, model is corrupted or incomplete"))
    #expect(result.errors.contains("error: cannot load model /models/cut.gguf"))
  }
}
