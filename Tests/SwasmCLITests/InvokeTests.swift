import Testing

@Suite struct InvokeTests {
  /// What goes in and comes out of a function that returns its argument.
  @Test(arguments: [
    ("i32", "0", "0"), ("i32", "-5", "-5"), ("i32", "4294967295", "-1"), ("i32", "0xff", "255"),
    ("i32", "-2147483648", "-2147483648"), ("i32", "-0x80000000", "-2147483648"), ("i32", "+7", "7"),
    ("i64", "9223372036854775807", "9223372036854775807"), ("i64", "-9223372036854775808", "-9223372036854775808"),
    ("i64", "18446744073709551615", "-1"),
    ("f32", "1.1", "1.1"), ("f32", "0x1.000001p-150", "1e-45"), ("f32", "16777217", "16777216"), ("f32", "-0", "-0"),
    ("f32", "1e99", "inf"),
    ("f32", "nan", "nan"), ("f32", "-nan", "-nan"), ("f32", "nan:0x200000", "nan:0x200000"),
    ("f64", "0.1", "0.1"), ("f64", "3", "3"), ("f64", "1e300", "1e+300"), ("f64", "0x1p-3", "0.125"),
    ("f64", "-inf", "-inf"), ("f64", "-nan:0x1", "-nan:0x1"), ("f64", "5e-324", "5e-324"),
    ("v128", "0x1", "0x00000000000000000000000000000001"),
    ("v128", "0x0F0e0d0c0b0a09080706050403020100", "0x0f0e0d0c0b0a09080706050403020100"),
    ("funcref", "null", "null"), ("externref", "null", "null"),
  ])
  func value(type: String, argument: String, result: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run([
      "--invoke", type, try folder.file("identities.wasm", SampleModules.identities), argument,
    ])
    #expect(run.errors.isEmpty)
    #expect(run.output == result + "\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ("i32", "4294967296"), ("i32", "-2147483649"), ("i32", ""), ("i32", "-"), ("i32", "+-5"), ("i32", "0x"),
    ("i32", "0x-1"), ("i32", "1.5"), ("i32", "1 "), ("i64", "18446744073709551616"), ("i64", "-9223372036854775809"),
    ("f32", "x"), ("f32", ""), ("f32", "1x"), ("f32", "nan:0x800000"), ("f32", "nan:0x0"), ("f64", "infinity"),
    ("v128", "1"), ("v128", "0x"), ("v128", "0x000000000000000000000000000000001"), ("v128", "0xg"),
    ("funcref", "0"), ("externref", "x"),
  ])
  func argumentThatIsNotAValue(type: String, argument: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run([
      "--invoke", type, try folder.file("identities.wasm", SampleModules.identities), argument,
    ])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.contains("argument 1 of \(type): \"\(argument)\" is not a value of type \(type)\n"), "\(run.errors)")
    #expect(run.errors.contains("hint: its type is [\(type)] -> [\(type)]\n"))
  }

  @Test func severalResultsAreOnLinesOfTheirOwn() throws {
    let folder = try TemporaryFolder()
    let swap = try binary(
      #"(module (func (export "swap") (param i32 i64) (result i64 i32) (local.get 1) (local.get 0)))"#)
    #expect(
      try Program.run(["run", "--invoke", "swap", try folder.file("swap.wasm", swap), "1", "2"]).output == "2\n1\n")
  }

  @Test func numberOfArguments() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("add.wasm", SampleModules.add)
    #expect(try Program.run(["--invoke", "add", path, "40", "2"]).output == "42\n")
    let result = try Program.run(["--invoke", "add", path, "1"])
    #expect(result.status == 2)
    #expect(
      result.errors.contains("add has 2 parameters, 1 arguments were given\nhint: its type is [i32 i32] -> [i32]"))
  }

  @Test func unknownFunction() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["--invoke", "ad", try folder.file("add.wasm", SampleModules.add)])
    #expect(result.status == 1)
    #expect(result.errors.contains("it exports no function \"ad\"\nhint: did you mean \"add\"?\n"))
    #expect(result.errors.hasSuffix("\n  add: [i32 i32] -> [i32]\n"))
  }

  @Test func reactorIsInitializedFirst() throws {
    let folder = try TemporaryFolder()
    let reactor = try binary(
      """
      (module (memory (export "memory") 1)
        (func (export "_initialize") (i32.store (i32.const 0) (i32.const 9)))
        (func (export "get") (result i32) (i32.load (i32.const 0))))
      """)
    #expect(try Program.run(["--invoke", "get", try folder.file("reactor.wasm", reactor)]).output == "9\n")
  }
}
