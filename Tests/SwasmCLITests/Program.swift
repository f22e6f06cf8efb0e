import Foundation
import SwasmTestSupport

/// Runs the built program.
enum Program {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Next to the bundle of the tests, whatever the build's folder is called.
  static let path: String = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/swasm"
    let manager = FileManager.default
    return manager.isExecutableFile(atPath: beside) ? beside : SharedData.repository + "/.build/release/swasm"
  }()

  /// What a build with a sanitizer has to know to run at all.
  static let sanitizerSettings = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "SWIFT_BACKTRACE"].contains($0.key)
  }

  /// - Parameters:
  ///   - environment: The whole environment of the process, but for what concerns sanitizers.
  ///   - folder: Where the process starts.
  ///   - executable: Another program.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: String? = nil,
    executable: String = path
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = environment.merging(sanitizerSettings) { own, _ in own }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
    process.standardInput = inputPipe
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    try process.run()
    // What the tests send and get is smaller than a pipe's buffer: no stream can block another.
    inputPipe.fileHandleForWriting.write(Data(input.utf8))
    try inputPipe.fileHandleForWriting.close()
    let output = outputPipe.fileHandleForReading.readDataToEndOfFile()
    let errors = errorPipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Runs a script of the shell, to which the program is `$0`.
  static func shell(_ script: String, in folder: String) throws -> Result {
    let system = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    return try run(["-c", script, path], environment: system, in: folder, executable: "/bin/bash")
  }
}

/// A folder that is removed with its contents.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/swasm-cli-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    return path + "/" + name
  }

  func contents(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }
}
