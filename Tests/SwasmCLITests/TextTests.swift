import Testing

/// `swasm print` and `swasm parse`, and texts as modules of the other commands.
@Suite struct TextTests {
  private static let text = """
    (module
      (func $add (export "add") (param $a i32) (param $b i32) (result i32)
        local.get $a
        local.get $b
        i32.add)
      (@custom "note" "hello"))
    """

  @Test func textsRunLikeBinaries() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("add.wat", Array(Self.text.utf8))
    #expect(try Program.run(["run", "--invoke", "add", path, "2", "3"]).output == "5\n")
    #expect(try Program.run(["validate", path]).output == "\(path): valid\n")
    #expect(try Program.run(["inspect", path]).output.contains("add"))
  }

  @Test func printIsTheInverseOfParse() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("add.wat", Array(Self.text.utf8))
    let binary = folder.path + "/add.wasm"
    #expect(try Program.run(["parse", "-o", binary, path]).status == 0)
    let printed = try Program.run(["print", binary])
    #expect(printed.status == 0)
    for part in ["(func $add ", "(param $a i32)", "local.get $b", #"(@custom "note""#, #""hello""#] {
      #expect(printed.output.contains(part), "\(part) in \(printed.output)")
    }
    let again = try folder.file("again.wat", Array(printed.output.utf8))
    let second = folder.path + "/again.wasm"
    #expect(try Program.run(["parse", again, "--output=\(second)"]).status == 0)
    #expect(try Program.run(["print", second]).output == printed.output)
  }

  @Test func parseWritesToStandardOutput() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("empty.wat", Array("(module)".utf8))
    let result = try Program.run(["parse", path])
    #expect(result.status == 0)
    #expect(Array(result.output.utf8).starts(with: [0, 0x61, 0x73, 0x6D]))
    #expect(result.errors.isEmpty)
  }

  @Test func parseRefusesBinaries() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("m.wasm", [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    let result = try Program.run(["parse", path])
    #expect(result.status == 1)
    #expect(result.errors == "swasm: \(path): this is in the binary format already\n")
  }

  @Test func outputThatCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("empty.wat", Array("(module)".utf8))
    for command in ["parse", "print"] {
      let result = try Program.run([command, "-o", folder.path, path])
      #expect(result.status == 1)
      #expect(result.errors == "swasm: \(folder.path): Is a directory\n")
    }
  }
}
