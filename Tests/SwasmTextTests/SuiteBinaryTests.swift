import Swasm
import SwasmConformance
import SwasmTestSupport
import Synchronization
import Testing

/// What we make of the modules in the suite's `.wast` files is what the suite's own tools made of them, in its JSON form.
@Suite(.sharedData) struct SuiteBinaryTests {
  struct File: Sendable, CustomTestStringConvertible {
    /// Without the ending.
    var text: String
    var json: String
    var testDescription: String { String(text.split(separator: "/").suffix(2).joined(separator: "/")) }
  }

  /// Files that both forms of the suite have.
  static let files = Result {
    let texts = try SharedData.unpack("spec/wast-main-2026-07-23.tar.xz")
    let binaries = try SharedData.unpack("spec/json-main-2026-07-23.tar.xz")
    return try ["core", "custom", "proposals"].flatMap { folder in
      try SharedData.files(below: "\(texts)/\(folder)", suffix: ".wast").map { $0.dropLast(5) }.map { path in
        File(text: "\(texts)/\(folder)\(path)", json: "\(binaries)/main/\(folder)\(path)")
      }
    }.filter { (try? size(of: $0.json + ".json")) != nil }
  }

  /// Where the suite's binary is not what the specification says: the type that a function without a type use gets is the
  /// first one that is final and alone in its recursion group (6.4.10), also when the text has `(rec …)` around it. The
  /// tool takes one that is not final, or adds another.
  private static let deviations: Set<String> = [
    "type-subtyping.30.wasm", "type-subtyping.31.wasm", "type-rec.4.wasm", "type-rec.19.wasm", "type-rec.20.wasm",
    "exact-casts.2.wasm",
  ]

  private static let counts = Mutex((files: 0, modules: 0, identical: 0))

  @Test func filesAreThere() throws { #expect(try Self.files.get().count >= 275) }

  @Test(arguments: try files.get()) func sameModules(_ file: File) throws {
    let fileCount = try Self.files.get().count
    let features = Features(rawValue: .max)
    let ours = try TextScriptReader(features: features).read(readFile(file.text + ".wast"), sourceFile: file.text)
    let theirs = try ScriptReader().read(readFile(file.json + ".json"))
    let left = Self.flattened(ours.commands)
    let right = Self.flattened(theirs.commands)
    #expect(left.map(\.kind.word) == right.map(\.kind.word))
    let folder = file.json.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    var modules = 0
    var identical = 0
    for (one, other) in zip(left, right) {
      guard case .binary(let name) = other.kind.module else { continue }
      guard case .inline(let bytes) = one.kind.module else {
        // A binary that is given as such may be malformed, and is not read here.
        Issue.record("line \(one.line): no module")
        continue
      }
      let expected = try readFile("\(folder)/\(name)")
      modules += 1
      if bytes == expected {
        identical += 1
        continue
      }
      if Self.deviations.contains(name) { continue }
      let differences = ModuleComparison.differences(bytes, expected, isForeign: true)
      #expect(differences.isEmpty, "line \(one.line), \(name)")
    }
    Self.counts.withLock { counts in
      counts = (counts.files + 1, counts.modules + modules, counts.identical + identical)
      guard counts.files == fileCount else { return }
      print("Modules of the suite: \(counts.modules) as its tools make them, \(counts.identical) byte for byte")
      #expect(counts.modules > 4000)
    }
  }

  private static func flattened(_ commands: [ScriptCommand]) -> [ScriptCommand] {
    commands.flatMap { command in
      if case .thread(_, _, let inner) = command.kind { [command] + flattened(inner) } else { [command] }
    }
  }
}

extension ScriptCommand.Kind {
  fileprivate var module: ScriptCommand.ModuleFile? {
    switch self {
    case .module(let file, _), .moduleDefinition(let file, _), .assertMalformed(let file, _),
      .assertInvalid(let file, _), .assertMalformedCustom(let file, _), .assertInvalidCustom(let file, _),
      .assertUnlinkable(let file, _), .assertUninstantiable(let file, _):
      file
    default: nil
    }
  }
}
