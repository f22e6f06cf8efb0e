import SwasmConformance
import SwasmTestSupport
import Testing

/// The reader understands every command of the whole suite, of files too that no test runs yet.
@Suite(.specSuite) struct SpecSuiteReadingTests {
  private static let folders = [
    "core", "core/bulk-memory", "core/exceptions", "core/gc", "core/memory64", "core/multi-memory", "core/relaxed-simd",
    "core/simd", "custom/custom", "custom/metadata.code.branch_hint", "custom/name", "legacy",
    "proposals/custom-descriptors", "proposals/custom-page-sizes", "proposals/threads", "proposals/threads-repo",
    "proposals/wide-arithmetic",
  ]

  @Test func understandsEveryCommand() throws {
    let suite = try SpecSuite.folder.get()
    var files = 0
    var assertions = 0
    for folder in Self.folders {
      for name in try folderEntries("\(suite)/\(folder)") where name.hasSuffix(".json") {
        let script = try ScriptReader().read(readFile("\(suite)/\(folder)/\(name)"))
        files += 1
        for command in Self.flattened(script.commands) {
          if command.kind.isAssertion { assertions += 1 }
          let place = "\(script.sourceFile):\(command.line)"
          switch command.kind {
          case .unreadable(let type, let reason): Issue.record("\(place): \(type): \(reason)")
          case .assertTrap(_, let text), .assertExhaustion(_, let text), .assertUninstantiable(_, let text):
            #expect(TrapKind.kinds(assertionText: text).count == 1, "\(place)")
          case .assertUnlinkable(_, let text): #expect(!LinkErrorKind.kinds(assertionText: text).isEmpty, "\(place)")
          default: break
          }
        }
      }
    }
    #expect(files == 302)
    #expect(assertions == 64_511)
  }

  private static func flattened(_ commands: [ScriptCommand]) -> [ScriptCommand] {
    commands.flatMap { command in
      if case .thread(_, _, let inner) = command.kind { [command] + flattened(inner) } else { [command] }
    }
  }
}
