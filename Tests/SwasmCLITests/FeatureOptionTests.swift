import Testing

/// `--features all` and what else is given everywhere alike.
@Suite struct FeatureOptionTests {
  /// A module that needs what is off by default.
  private static let text = """
    (module (memory 1 (pagesize 1)) (func (export "f") (result i32) (memory.size))
      (func (export "_start") (drop (i64.mul_wide_s (i64.const 1) (i64.const 2))) (drop)))
    """

  @Test(arguments: ["all", "ALL", "+all", "default,all"])
  func allFeatures(list: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("m.wat", Array(Self.text.utf8))
    let wast = try folder.file("m.wast", Array((Self.text + "(assert_return (invoke \"f\") (i32.const 1))").utf8))
    let binary = folder.path + "/m.wasm"
    for command in [
      ["parse", "--features", list, "-o", binary, path], ["validate", "--features", list, path],
      ["run", "--features", list, path], ["print", "--features", list, path], ["inspect", "--features", list, path],
      ["wast", "--features", list, wast], ["validate", "--features", list, binary],
      ["print", "--features", list, binary], ["inspect", "--json", "--features", list, binary],
    ] {
      let result = try Program.run(command)
      #expect(result.status == 0, "\(command): \(result.errors)")
    }
  }

  @Test func fewerFeatures() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("m.wat", Array(Self.text.utf8))
    let binary = folder.path + "/m.wasm"
    #expect(try Program.run(["parse", "--features", "all", path]).status == 0)
    for command in ["print", "inspect", "validate", "run"] {
      for list in ["wasm3", "all,-custom-page-sizes"] {
        #expect(try Program.run([command, "--features", list, binary]).status == 1, "\(command) \(list)")
      }
    }
    #expect(try Program.run(["print", "--features", "-custom-page-sizes", binary]).status == 1)
    #expect(try Program.run(["help", "features"]).output.contains("  all: "))
  }

  @Test func memoryOfScripts() throws {
    let folder = try TemporaryFolder()
    let script = "(module (memory 100)) (module (memory 32768) (func (export \"f\")))"
    let path = try folder.file("m.wast", Array(script.utf8))
    #expect(try Program.run(["wast", path]).status == 1)
    #expect(try Program.run(["wast", "--max-memory", "3G", path]).status == 0)
    #expect(try Program.run(["wast", "--max-memory", "1M", path]).output.contains("2 failed"))
    let wrong = try Program.run(["wast", "--max-memory", "much", path])
    #expect(wrong.status == 2 && wrong.errors.contains("\"much\" is not a size"))
  }

  @Test("escape-09: print --max-output")
  func printLimit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("m.wat", Array(Self.text.utf8))
    let result = try Program.run(["print", "--max-output", "100", path])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("more than 100 bytes of text for "))
    #expect(result.errors.contains("[limit_exceeded]\nhint: --max-output SIZE allows more\n"))
    #expect(try Program.run(["print", "--max-output", "1K", path]).status == 0)
    #expect(try Program.run(["print", "--max-output", "x", path]).status == 2)
  }

  @Test func unknownImports() throws {
    let folder = try TemporaryFolder()
    let text = """
      (module (import "env" "log" (func $log (param i32) (result i64))) (import "env" "m" (memory 1))
        (func (export "_start") (drop (call $log (i32.const 1))))
        (func (export "f") (result i64) (call $log (i32.const 1))))
      """
    let path = try folder.file("m.wat", Array(text.utf8))
    let none = try Program.run(["run", path])
    #expect(none.status == 1)
    #expect(none.errors.contains("--unknown-imports trap"))
    for options in [["--unknown-imports", "trap"], ["-W", "unknown-imports-trap=y"], ["-W", "unknown-imports-trap"]] {
      let result = try Program.run(["run"] + options + [path])
      #expect(result.status == 134)
      #expect(result.errors.contains("trap: unknown import \"env\" \"log\" was called [unknown_import]"))
    }
    for options in [["--unknown-imports", "default"], ["-W", "unknown-imports-default=y"]] {
      #expect(try Program.run(["run"] + options + [path]).status == 0)
      let call = try Program.run(["run"] + options + ["--invoke", "f", path])
      #expect(call.output == "0\n")
    }
    #expect(try Program.run(["run", "--unknown-imports", "no", path]).status == 2)
    #expect(try Program.run(["run", "-W", "unknown-imports-trap=n", path]).status == 1)
    #expect(try Program.run(["run", "-W", "unknown-imports-trap=x", path]).status == 2)
  }
}
