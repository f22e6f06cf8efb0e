import Foundation
import SwasmTestSupport
import Testing

/// `swasm parse`, and text where the other commands take modules.
@Suite struct ParseTests {
  static let add = """
    (module $math
      (func $add (export "add") (param i32 i32) (result i32)
        (i32.add (local.get 0) (local.get 1))))

    """

  @Test func writesNextToTheText() throws {
    let folder = try TemporaryFolder()
    let text = try folder.file("add.wat", Array(Self.add.utf8))
    let other = try folder.file("add.txt", Array(Self.add.utf8))
    let parsed = try Program.run(["parse", text])
    #expect(parsed.status == 0)
    #expect(parsed.output.isEmpty && parsed.errors.isEmpty)
    #expect(try Program.run(["run", "--invoke", "add", folder.path + "/add.wasm", "40", "2"]).output == "42\n")
    #expect(try Program.run(["parse", other]).status == 0)
    #expect(try Program.run(["parse", "-o", folder.path + "/o", text]).status == 0)
    let manager = FileManager.default
    let bytes = try #require(manager.contents(atPath: folder.path + "/add.wasm"))
    #expect(bytes == manager.contents(atPath: folder.path + "/add.txt.wasm"))
    #expect(bytes == manager.contents(atPath: folder.path + "/o"))
  }

  @Test func printAndParseAreInverse() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("trap.wasm", SampleModules.trap())
    let text = try Program.run(["print", path]).output
    let copy = folder.path + "/copy.wasm"
    #expect(try Program.run(["parse", "-", "--output", copy], input: text).status == 0)
    #expect(FileManager.default.contents(atPath: copy).map { Array($0) } == SampleModules.trap())
    #expect(try Program.run(["print", copy]).output == text)
    #expect(try Program.run(["print", "-"], input: text).output == text)
  }

  @Test func standardOutput() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("empty.wat", Array("(module)".utf8))
    for arguments in [["parse", "-o", "-", path], ["parse", "--output=-", path]] {
      let result = try Program.run(arguments)
      #expect(result.status == 0)
      #expect(Array(result.output.utf8) == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    }
    #expect(try Program.run(["parse", "-"], input: "(module)").output.utf8.count == 8)
  }

  /// A binary would leave the terminal in disorder.
  @Test func terminalGetsNoBinary() throws {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    var number: Int32 = 0
    var lock: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN of Linux: unlocks the pseudo-terminal and says which one it is.
    guard terminal >= 0, ioctl(terminal, 0x4004_5431, &lock) == 0, ioctl(terminal, 0x8004_5430, &number) == 0 else {
      try leaveOut("there are no pseudo-terminals here")
    }
    let name = "/dev/pts/\(number)"
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["parse", "-o", "-", try folder.file("empty.wat", Array("(module)".utf8))]
    process.standardOutput = FileHandle(fileDescriptor: open(name, O_RDWR | O_NOCTTY), closeOnDealloc: true)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(message.hasPrefix("swasm: binary modules are not written to a terminal\nhint: -o FILE"))
  }

  @Test func everyCommandTakesText() throws {
    let folder = try TemporaryFolder()
    for name in ["add.wat", "add.wasm", "add"] {
      let path = try folder.file(name, Array(Self.add.utf8))
      #expect(try Program.run(["run", "--invoke", "add", path, "1", "2"]).output == "3\n")
      #expect(try Program.run(["validate", path]).output == "\(path): valid\n")
      #expect(try Program.run(["inspect", path]).output.contains("  name: \"math\"\n"))
    }
    let program = Array("(module (func (export \"_start\")))".utf8)
    #expect(try Program.run([try folder.file("program.wat", program)]).status == 0)
  }

  @Test func moduleFromStandardInput() throws {
    #expect(try Program.run(["run", "--invoke", "add", "-", "1", "2"], input: Self.add).output == "3\n")
    #expect(try Program.run(["--invoke", "add", "/dev/stdin", "1", "2"], input: Self.add).output == "3\n")
    #expect(try Program.run(["validate", "-"], input: Self.add).status == 0)
    #expect(try Program.run(["validate", "-"], input: "(modul)").errors.hasPrefix("standard input:1:2: "))
  }

  /// Without features, sizes have 32 bits, as when the text format was new.
  @Test func features() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("wide.wat", Array("(module (memory i64 0x1_0000_0000))".utf8))
    #expect(try Program.run(["parse", path]).status == 0)
    let result = try Program.run(["parse", "--features", "wasm2", path])
    #expect(result.status == 1)
    #expect(result.errors.contains("i32 constant out of range: 0x1_0000_0000 [i32_constant_out_of_range]\n"))
  }

  /// What was there stays when the text is wrong.
  @Test func mistakesLeaveTheOutputAlone() throws {
    let folder = try TemporaryFolder()
    let text = try folder.file("a.wat", Array("(module (func".utf8))
    let output = try folder.file("a.wasm", Array("old".utf8))
    #expect(try Program.run(["parse", text]).status == 1)
    #expect(folder.contents("a.wasm") == "old")
    let binary = try folder.file("b.wasm", [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    let result = try Program.run(["parse", "-o", output, binary])
    #expect(result.status == 1)
    #expect(result.errors == "swasm: \(binary): not a text: it is in the binary format already\n")
    #expect(folder.contents("a.wasm") == "old")
    #expect(try Program.run(["parse", "-o", "/no/such/folder/a.wasm", "-"], input: "(module)").status == 1)
    #expect(try Program.run(["parse", "-"]).errors == "swasm: standard input: the file is empty\n")
  }
}
