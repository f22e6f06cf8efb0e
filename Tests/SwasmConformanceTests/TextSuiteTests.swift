import Swasm
import SwasmConformance
import SwasmTestSupport
import Testing

/// The specification's tests as they are written: .wast files of three versions and of proposals.
@Suite(.sharedData) struct TextSuiteTests {
  struct File: Sendable, CustomTestStringConvertible {
    var folder: String
    /// Below the folder.
    var path: String
    /// All features, for suites of earlier versions.
    var features: Features?

    var testDescription: String { path }
  }

  /// The folders of an archive that run, and with which features if not with those of the folder.
  private static func files(
    _ archive: String, below folders: [String], _ features: Features? = nil
  ) throws -> [File] {
    let root = try SharedData.unpack("spec/\(archive).tar.xz")
    return try folders.flatMap { folder in
      try SharedData.files(below: "\(root)/\(folder)", suffix: ".wast").map {
        File(folder: root, path: folder + $0, features: features)
      }
    }
  }

  private static func main() throws -> [File] { try files("wast-main-2026-07-23", below: ["core", "custom"]) }
  private static func proposals() throws -> [File] {
    try files(
      "wast-main-2026-07-23",
      below: [
        "legacy/exceptions/core", "proposals/threads", "proposals/threads-repo", "proposals/wide-arithmetic",
        "proposals/custom-descriptors",
      ])
  }
  private static func second() throws -> [File] { try files("wast-wg-2.0", below: ["core"], .wasm2) }
  /// Scripts of wasm-tools for its validator: only accepted and rejected modules count.
  private static func tools() throws -> [File] {
    try files("wast-wasm-tools-cli", below: [""]).filter { file in
      // Proposals that swasm does not have.
      !["/component-model/", "/missing-features/component-model/", "/shared-everything-threads/"].contains {
        file.path.hasPrefix($0)
      }
    }
  }
  private static func first() throws -> [File] { try files("wast-wg-1.0", below: ["core"], .wasm1) }

  @Test func allFilesAreThere() throws {
    #expect(try Self.main().count == 261)
    #expect(try Self.proposals().count == 4 + 4 + 13 + 1 + 14)
    #expect(try Self.second().count == 148)
    #expect(try Self.first().count == 73)
    #expect(try Self.tools().count == 220)
  }

  @Test(arguments: try main()) func passesMain(_ file: File) throws { try expectClean(file) }
  @Test(arguments: try proposals()) func passesProposals(_ file: File) throws { try expectClean(file) }
  @Test(arguments: try second()) func passesSecondVersion(_ file: File) throws { try expectClean(file) }
  @Test(arguments: try first()) func passesFirstVersion(_ file: File) throws { try expectClean(file) }

  @Test(arguments: try tools()) func judgesAsToolsDo(_ file: File) throws {
    let report = try report(file)
    let failures = report.failures.prefix(10).map(\.description).joined(separator: "\n")
    #expect(report.isClean, "\(report.assertions)\n\(failures)")
  }

  private func expectClean(_ file: File) throws {
    let report = try report(file)
    let failures = report.failures.prefix(10).map(\.description).joined(separator: "\n")
    #expect(report.isClean, "\(report.assertions)\n\(failures)")
    #expect(report.leftOutReasons.isEmpty)
    #expect(report.assertions.total > 0 || report.preparations.passed > 0, "a script that does nothing")
  }

  private func report(_ file: File) throws -> ScriptReport {
    let path = file.folder + "/" + file.path
    let script = try SuiteScript(path: path, bytes: readFile(path), features: { file.features ?? $0 })
    return script.run { _ in throw CancellationError() }
  }
}
