import Testing

@Suite struct RunTests {
  @Test func programWithAndWithoutTheCommand() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("empty.wasm", SampleModules.empty)
    for arguments in [[path], ["run", path], ["run", "--", path]] {
      let result = try Program.run(arguments)
      #expect(result.status == 0)
      #expect(result.output.isEmpty && result.errors.isEmpty)
    }
  }

  /// A module without exports has nothing to run; one with functions but without `_start` was not meant to be run so.
  @Test func emptyModuleSucceeds() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run([try folder.file("nothing.wasm", [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])])
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
  }

  @Test(arguments: [0, 1, 2, 42, 134, 255] as [UInt8])
  func exitCodeOfTheGuest(code: UInt8) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("exit.wasm", SampleModules.exit(code))
    #expect(try Program.run([path]).status == Int32(code))
  }

  /// 256 would be 0 in the eight bits that a system keeps.
  @Test func exitCodeBeyondEightBitsIsNotSuccess() throws {
    var builder = ModuleBuilder()
    builder.importFunction("wasi_snapshot_preview1", "proc_exit", [ModuleBuilder.i32], [])
    builder.memory(pages: 1)
    builder.function(export: "_start", [0x41, 0x80, 0x02, 0x10, 0])
    let folder = try TemporaryFolder()
    #expect(try Program.run([try folder.file("exit.wasm", builder.bytes)]).status == 1)
  }

  @Test func trapHasABacktraceWithNames() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("trap.wasm", SampleModules.trap())
    let result = try Program.run([path])
    #expect(result.status == 134)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0] == "swasm: \(path): trap: unreachable [unreachable]")
    #expect(lines[2].hasPrefix("  0: 0x") && lines[2].hasSuffix(" - inner"))
    #expect(lines[3].hasPrefix("  1: 0x") && lines[3].hasSuffix(" - middle"))
    #expect(lines[4].hasPrefix("  2: 0x") && lines[4].hasSuffix(" - outer"))
  }

  /// Names come from the guest: they cannot clear the screen or add lines.
  @Test func namesCannotControlTheTerminal() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run([
      try folder.file("trap.wasm", SampleModules.trap(innermostName: "a\u{1B}[2J\nb\u{202E}"))
    ])
    #expect(result.errors.contains(" - a\\u{1b}[2J\\u{a}b\\u{202e}\n"))
  }

  @Test func trapOfTheStartFunctionEndsWith134() throws {
    let folder = try TemporaryFolder()
    var builder = ModuleBuilder()
    builder.function(export: "divide", [ModuleBuilder.i32], [ModuleBuilder.i32], [0x41, 1, 0x20, 0, 0x6D])
    let result = try Program.run(["--invoke", "divide", try folder.file("divide.wasm", builder.bytes), "0"])
    #expect(result.status == 134)
    #expect(result.errors.contains("trap: integer divide by zero [integer_divide_by_zero]"))
    #expect(result.errors.contains(" - divide\n"))
  }

  @Test func argumentsGoToTheGuest() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("arguments.wasm", SampleModules.printStrings("args"))
    let result = try Program.run(["--env", "A=b", path, "--dir", "x y", "--help", "--", ""])
    #expect(result.status == 0)
    #expect(result.output == "arguments.wasm\0--dir\0x y\0--help\0--\0\0")
  }

  @Test func environment() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("environment.wasm", SampleModules.printStrings("environ"))
    #expect(try Program.run([path], environment: ["SECRET": "1"]).output.isEmpty)
    let result = try Program.run(
      ["--env", "A=1", "--env=B=x=y", "--env", "INHERITED", "--env", "EMPTY=", path],
      environment: ["INHERITED": "yes", "SECRET": "1"])
    #expect(result.output == "A=1\0B=x=y\0INHERITED=yes\0EMPTY=\0")
  }

  @Test func foldersAreWritableUnlessTheyAreNot() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("make.wasm", SampleModules.makeFolder)
    #expect(try Program.run(["--dir", "\(folder.path)::/data::ro", path]).status != 0)
    #expect(try Program.run(["--dir", folder.path, path]).status == 0)
    #expect(try Program.run(["--dir", "\(folder.path)::/data::rw", path]).status != 0, "it is there already")
    #expect(try Program.run([path]).status != 0, "without a folder")
  }

  @Test func foldersHaveTheirGuestNames() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("name.wasm", SampleModules.printPreopen)
    #expect(try Program.run(["--dir", "\(folder.path)::/data", path]).output == "/data")
    #expect(try Program.run(["--dir", "\(folder.path)::/data::ro", path]).output == "/data")
    #expect(try Program.run(["--dir", ".", path], in: folder.path).output == ".")
    let missing = try Program.run(["--dir", "/no/such/folder", path])
    #expect(missing.status == 1)
    #expect(missing.errors == "swasm: --dir: /no/such/folder: No such file or directory\n")
  }

  @Test func memoryLimit() throws {
    let folder = try TemporaryFolder()
    var builder = ModuleBuilder()
    builder.memory(pages: 2)
    builder.function(export: "grow", [], [ModuleBuilder.i32], [0x41, 1, 0x40, 0])
    let path = try folder.file("grow.wasm", builder.bytes)
    #expect(try Program.run(["--invoke", "grow", path]).output == "2\n")
    #expect(try Program.run(["--max-memory", "128K", "--invoke", "grow", path]).output == "-1\n")
    #expect(try Program.run(["--max-memory", "196608", "--invoke", "grow", path]).output == "2\n")
    let result = try Program.run(["--max-memory", "64KiB", "--invoke", "grow", path])
    #expect(result.status == 134)
    #expect(result.errors.contains("[memory_limit]"))
  }

  @Test func moduleFromAPipe() throws {
    let result = try Program.run(
      ["/dev/stdin"], input: String(decoding: SampleModules.exit(3), as: UTF8.self))
    #expect(result.status == 3)
  }
}
