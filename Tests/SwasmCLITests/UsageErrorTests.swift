import Testing

/// Command lines that are not understood: status 2, nothing on standard output, and a message that helps.
@Suite struct UsageErrorTests {
  @Test(arguments: [
    ([], "no file given"),
    (["run"], "no file given"),
    (["validate"], "no file given"),
    (["inspect"], "no file given"),
    (["print"], "no file given"),
    (["print", "a.wasm", "b.wasm"], "more than one file given"),
    (["print", "-o"], "option --output needs a value: --output FILE"),
    (["parse"], "no file given"),
    (["parse", "a.wat", "b.wat"], "more than one file given"),
    (["parse", "-o"], "option --output needs a value: --output FILE"),
    (["parse", "--ouput", "b.wasm", "a.wat"], "unknown option --ouput\nhint: did you mean --output?"),
    (["parse", "--features", "simdd", "a.wat"], "unknown feature \"simdd\"\nhint: did you mean simd?"),
    (["parse", "-o", "a.wat", "a.wat"], "would replace its own text\nhint: -o FILE"),
    (["prase", "a.wat"], "neither a command nor a file \"prase\"\nhint: did you mean `swasm parse`?"),
    (["replay"], "no folder given"),
    (["replay", "--featurs", "wasm1", "a"], "unknown option --featurs\nhint: did you mean --features?"),
    (["inspect", "a.wasm", "b.wasm"], "more than one file given"),
    (["infer"], "no prompt given"),
    (["infer", "-p", "x"], "no model given\nhint: --model FILE"),
    (["infer", "-m", "a.gguf", "hello"], "\"hello\" belongs to no option\nhint: --prompt TEXT"),
    (["infer", "-m", "a.gguf", "-p", "x", "--system", "y"], "--system is for --chat"),
    (["infer", "-p", "x", "--grammar", "g", "--schema", "s"], "cannot be given together"),
    (["infer", "-p", "x", "--temperature", "hot"], "--temperature: \"hot\" is not a number from 0.0 to 1000.0"),
    (["infer", "-p", "x", "--temperature", "nan"], "is not a number from"),
    (["infer", "-p", "x", "--seed", "-1"], "--seed: \"-1\" is not a number from 0 to 4294967295"),
    (["infer", "-p", "x", "-n", "-1"], "--max-tokens: \"-1\" is not a number from"),
    (["infer", "-p", "x", "--timeout", "5"], "--timeout: \"5\" is not a time"),
    (["infer", "--promt", "x"], "unknown option --promt\nhint: did you mean --prompt?"),
    (["infre", "-p", "x"], "neither a command nor a file \"infre\"\nhint: did you mean `swasm infer`?"),
    (["embed", "-m", "a.gguf"], "no text given"),
    (["embed", "text"], "no model given"),
    (["tokenize", "-m", "a.gguf", "--decode", "12", "x"], "--decode: \"x\" is not a number from 0"),
    (["--dri", ".", "a.wasm"], "unknown option --dri\nhint: did you mean --dir?"),
    (["run", "--invoek=add", "a.wasm"], "unknown option --invoek\nhint: did you mean --invoke?"),
    (["inspect", "--jsno", "a.wasm"], "unknown option --jsno\nhint: did you mean --json?"),
    (["--something-else", "a.wasm"], "unknown option --something-else\nusage: swasm [run]"),
    (["run", "--invoke"], "option --invoke needs a value: --invoke NAME"),
    (["inspect", "--json=yes", "a.wasm"], "option --json takes no value"),
    (["inspct", "a.wasm"], "neither a command nor a file \"inspct\"\nhint: did you mean `swasm inspect`?"),
    (["help", "vaildate"], "hint: did you mean `swasm help validate`?"),
    (["--features", "wasm2,thread", "a.wasm"], "unknown feature \"thread\"\nhint: did you mean threads?"),
    (["--features", "", "a.wasm"], "unknown feature \"\""),
    (["--max-memory", "lots", "a.wasm"], "--max-memory: \"lots\" is not a size"),
    (["--max-memory", "99999999T", "a.wasm"], "is not a size"),
    (["--max-memory", "-1", "a.wasm"], "is not a size"),
    (["--dir", "data::ro", "a.wasm"], "gives an access but no guest path\nhint: --dir data::data::ro"),
    (["--dir", "data::/data::wo", "a.wasm"], "access \"wo\" is neither ro nor rw"),
    (["--dir", "", "a.wasm"], "is not HOST[::GUEST[::ro|rw]]"),
    (["--dir", "a::b::ro::c", "a.wasm"], "is not HOST[::GUEST[::ro|rw]]"),
    (["--env", "=x", "a.wasm"], "has no name"),
    (["--env", "NOT_SET", "a.wasm"], "NOT_SET is not set in this process\nhint: --env NOT_SET=VALUE"),
  ])
  func message(arguments: [String], message: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("swasm: "))
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("\nusage: swasm "))
  }
}
