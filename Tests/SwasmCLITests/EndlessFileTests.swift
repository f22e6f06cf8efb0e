import Foundation
import SwasmTestSupport
import Testing

/// Files that never end, or are larger than any module: an error at once, in bounded memory.
@Suite struct EndlessFileTests {
  private static let commands = [["validate"], ["inspect"], ["print"], ["run"], ["parse", "-o", "-"]]

  @Test("escape-09: devices are no modules", arguments: commands)
  func devices(command: [String]) throws {
    for device in ["/dev/zero", "/dev/urandom", "/dev/null"] {
      let result = try Program.run(command + [device])
      #expect(result.status == 1)
      // What may be a text has lines, and one of some hundred random beginnings may be that of a text, blank lines first.
      let starts =
        ["swasm: \(device): "] + (command[0] == "parse" ? ["\(device):1:1: "] : [])
        + (device == "/dev/urandom" ? ["\(device):"] : [])
      #expect(starts.contains { result.errors.hasPrefix($0) } && result.errors.count < 500, "\(result.errors)")
      let measured = try Measured(command + [device])
      #expect(measured.peakBytes < Measured.idleBytes + 8 << 20)
    }
  }

  @Test("Sparse files of 5 GB", arguments: commands)
  func sparseFiles(command: [String]) throws {
    let folder = try TemporaryFolder()
    for (name, start) in [("zero", []), ("module", [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]), ("text", Array("(;".utf8))]
      as [(String, [UInt8])]
    {
      let path = try folder.file(name, start)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 5 << 30)
      try handle.close()
      let result = try Program.run(command + [path])
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("swasm: \(path): "), "\(result.errors)")
      #expect(try Measured(command + [path]).peakBytes < Measured.idleBytes + 16 << 20)
    }
  }

  @Test("A folder is no module", arguments: commands)
  func folders(command: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(command + [folder.path])
    #expect(result.status == 1)
    #expect(result.errors == "swasm: \(folder.path): Is a directory\n")
  }

  /// What can be told from a module is not read to its end. (The rest would be read up to the limit of a module, 1 GiB.)
  @Test("A pipe that never ends", arguments: commands)
  func pipes(command: [String]) throws {
    let folder = try TemporaryFolder()
    let script = "yes | \(Program.path) \(command.joined(separator: " ")) - 2> \(folder.path)/errors; echo $?"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let status = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(status == "1\n")
    let errors = try #require(folder.contents("errors"))
    #expect(errors.contains("it starts with 79 0a 79 0a") || errors.hasPrefix("standard input:1:1: "), "\(errors)")
  }
}
