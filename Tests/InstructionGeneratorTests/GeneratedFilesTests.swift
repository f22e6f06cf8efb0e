import SwasmTestSupport
import Testing

@testable import InstructionGenerator

/// What is checked in is what the table gives: an edited row, or an edited generated file, fails here.
@Suite struct GeneratedFilesTests {
  @Test(arguments: try generatedFiles().map(\.path))
  func fileIsUpToDate(_ path: String) throws {
    let expected = try #require(try generatedFiles().first { $0.path == path }).contents
    let found = String(decoding: try readFile(SharedData.repository + "/" + path), as: UTF8.self)
    #expect(found == expected, "\(path) differs: run `swift run InstructionGenerator`")
  }

  /// Nothing generated is left over from rows that are gone.
  @Test func noStrayFiles() throws {
    let generated = Set(try generatedFiles().map(\.path))
    for folder in [
      "Sources/SwasmInterpreter/Handlers", "Sources/SwasmInterpreter/Bytecode", "Sources/Swasm/Binary",
      "Sources/Swasm/Translation",
    ] {
      for name in try folderEntries(SharedData.repository + "/" + folder) where name.hasSuffix("+Generated.swift") {
        #expect(generated.contains("\(folder)/\(name)"), "\(folder)/\(name) is not generated any more")
      }
    }
  }
}
