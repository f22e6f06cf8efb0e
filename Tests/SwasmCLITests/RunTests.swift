import Foundation
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
    let path = try folder.file("exit.wasm", SampleModules.exit(Int(code)))
    #expect(try Program.run([path]).status == Int32(code))
  }

  /// 256 would be 0 in the eight bits that a system keeps.
  @Test func exitCodeBeyondEightBitsIsNotSuccess() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run([try folder.file("exit.wasm", SampleModules.exit(256))]).status == 1)
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
    let divide = try binary(
      #"(module (func (export "divide") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0))))"#)
    let result = try Program.run(["--invoke", "divide", try folder.file("divide.wasm", divide), "0"])
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

  @Test func fuelLimit() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("loop.wasm", SampleModules.loop)
    for option in [["--fuel", "1000"], ["-W", "fuel=1000"], ["--wasm=fuel=1000"]] {
      let result = try Program.run(option + [path])
      #expect(result.status == 134)
      let lines = result.errors.split(separator: "\n").map(String.init)
      #expect(lines.first == "swasm: \(path): trap: out of fuel [out_of_fuel]")
      #expect(lines.dropFirst().first == "Its limit was 1000 units (--fuel).")
      #expect(lines.last?.hasPrefix("  0: 0x") == true && lines.last?.hasSuffix(" - _start") == true)
      #expect(!result.errors.contains("0x0 "))
    }
    let enough = try folder.file("empty.wasm", SampleModules.empty)
    #expect(try Program.run(["--fuel", "1000", enough]).status == 0)
  }

  @Test(arguments: ["--timeout=50ms", "--timeout=0.05s", "-W=timeout=50ms"])
  func timeout(option: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("loop.wasm", SampleModules.loop)
    let result = try Program.run([option, path])
    #expect(result.status == 134)
    #expect(result.errors.contains("trap: deadline exceeded [deadline_exceeded]\nIts limit was 0.05 seconds"))
  }

  /// A guest that waits for its input or sleeps is stopped as well.
  @Test(arguments: [true, false])
  func timeoutOfAGuestThatWaits(sleeps: Bool) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("wait.wasm", sleeps ? SampleModules.sleep : SampleModules.readInput)
    let pipe = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["--timeout", "100ms", path]
    process.standardInput = pipe
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try pipe.fileHandleForWriting.close()
    #expect(process.terminationStatus == 134)
    #expect(text.contains("[deadline_exceeded]"), "\(text)")
  }

  @Test func statistics() throws {
    let folder = try TemporaryFolder()
    let exit = try folder.file("exit.wasm", SampleModules.exit(3))
    let result = try Program.run(["--stats", "--fuel", "100", exit])
    #expect(result.status == 3)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    // A constant and a call.
    #expect(lines[0] == "fuel:         2 units, 98 left")
    #expect(lines[1].hasPrefix("peak memory:  64.0 KiB of the guest, "))
    #expect(lines[2].contains(" ms: 1 function, "))
    #expect(lines[3].hasPrefix("run:          "))
    let trap = try Program.run(["--stats", try folder.file("trap.wasm", SampleModules.trap())])
    #expect(trap.errors.hasPrefix("fuel:         3 units\n"))
    #expect(trap.errors.contains("[unreachable]"))
  }

  @Test(arguments: [
    (["--fuel", "many"], "--fuel: \"many\" is not a number of units"), (["--fuel=-1"], "--fuel: \"-1\""),
    (["--timeout", "5"], "--timeout: \"5\" is not a time"), (["--timeout", "-1s"], "\"-1s\" is not a time"),
    (["--timeout", "1e400s"], "is not a time"), (["-W", "fuel"], "--wasm: fuel needs a value"),
    (["-W", "feul=3"], "did you mean fuel?"), (["-W", "max-memory-size=x"], "\"x\" is not a size"),
    (["-W", "nan-canonicalization=x"], "nan-canonicalization: \"x\" is neither y nor n"),
  ])
  func boundsThatAreNone(arguments: [String], message: String) throws {
    let result = try Program.run(arguments + ["x.wasm"])
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func memoryLimit() throws {
    let folder = try TemporaryFolder()
    let grow = try binary(
      #"(module (memory (export "memory") 2) (func (export "grow") (result i32) (memory.grow (i32.const 1))))"#)
    let path = try folder.file("grow.wasm", grow)
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
