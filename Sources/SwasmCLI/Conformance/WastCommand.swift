import Swasm
import SwasmConformance
import SwasmJSON

/// `swasm wast`: runs the specification's test scripts.
enum WastCommand: Command {
  static let name = "wast"
  static let help = Help(
    summary: "Run WebAssembly test scripts.",
    usage: ["swasm wast [OPTIONS] PATH…"],
    details: """
      Each PATH is a script (.wast, or the .json that wast2json and wasm-tools make of
      it) or a folder, which is searched for scripts. Prints for each script how many
      assertions passed, failed and were skipped, with `file:line: reason` for each
      failure, and the totals. The exit status is 1 when something failed.

      Without --features a script runs with WebAssembly 3.0, relaxed SIMD, and what its
      folder says: proposals/threads, threads-repo, legacy, wide-arithmetic,
      custom-page-sizes; or what a first line `;; RUN: wast … -f LIST` says.
      """,
    options: [
      Option(
        name: "--features", value: "LIST",
        help: """
          Features for all scripts: names and presets as in `swasm help features`. A
          list that begins with + or - changes what a script runs with.
          """),
      .maximumMemory(default: "1G"),
      Option(
        name: "--foreign",
        help: """
          For scripts of other engines, which have messages of their own: a module to be
          rejected only has to be rejected, and a trap whose message the specification
          does not have may be any. A named instance can be imported by its name.
          """),
      Option(name: "--filter", value: "TEXT", help: "Only scripts whose path contains TEXT."),
      Option(name: "--json", value: "FILE", help: "Write a report in JSON."),
      Option(name: "--junit", value: "FILE", help: "Write a report in JUnit's form."),
      .help,
    ],
    examples: [
      ("swasm wast spec/test/core", "the official suite"),
      ("swasm wast --features wasm2 --json report.json wg-2.0", "the suite of 2.0"),
    ])
  static let takesFiles = true

  static func run(_ parsed: ParsedArguments) throws -> Int32 {
    guard !parsed.operands.isEmpty else { throw UsageError(self, "no script given") }
    let features = try SuiteFeatureChange(parsed.last("--features"))
    let memoryBytes = try parsed.size("--max-memory")
    let isForeign = parsed.contains("--foreign")
    let filter = parsed.last("--filter")
    var files: [ScriptFile] = []
    for path in parsed.operands { files += try ScriptFile.find(path) }
    if let filter { files.removeAll { !$0.path.contains(filter) } }
    guard !files.isEmpty else { throw Failure(message: "there is no script to run") }

    var suite = SuiteReport()
    for file in files {
      guard let report = try run(file, features, memoryBytes, isForeign: isForeign) else { continue }
      Host.write("\(escaped(file.path)): \(report.assertions)\n", to: .output)
      for failure in report.failures { Host.write("  \(escaped(failure.description))\n", to: .output) }
      suite.add(report)
    }
    Host.write("\(suite)\n", to: .output)
    if let path = parsed.last("--json") { try write(JSONWriter(style: .pretty()).write(suite.json) + "\n", to: path) }
    if let path = parsed.last("--junit") { try write(suite.junit, to: path) }
    return suite.isClean ? ExitStatus.success : ExitStatus.failure
  }

  /// - Returns: `nil` for files found in a folder that are no scripts after all.
  private static func run(
    _ file: ScriptFile, _ features: SuiteFeatureChange, _ memoryBytes: Int?, isForeign: Bool
  ) throws -> ScriptReport? {
    let bytes = try ModuleFile.read(file.path)
    var script: SuiteScript
    do throws(ScriptError) {
      script = try SuiteScript(path: file.path, bytes: bytes, features: features.changed)
    } catch {
      if file.isFound, file.path.hasSuffix(".json") { return nil }
      throw Failure(message: "\(escaped(file.path)): \(escaped(error.description))")
    }
    if isForeign { script.judgement = .foreign }
    let folder = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return script.run(memoryBytes: memoryBytes) { name in try Host.read(folder.isEmpty ? name : folder + "/" + name) }
  }

  private static func write(_ text: String, to path: String) throws(Failure) {
    let file = try OutputFile(path)
    var text = text
    text.withUTF8 { file.write(UnsafeRawBufferPointer($0)) }
    try file.finish()
  }
}

/// What `--features` does to the features that a script would run with.
struct SuiteFeatureChange {
  /// Those of every script, if the list names them.
  private var all: Features?
  private var added: Features = []
  private var removed: Features = []

  init(_ list: String?) throws(UsageError) {
    guard let list else { return }
    if list.hasPrefix("+") || list.hasPrefix("-") {
      // What the list leaves of nothing, it adds; what it takes from everything, it removes.
      added = try FeatureList.parse(list, for: WastCommand.self, changing: [])
      let kept = try FeatureList.parse(list, for: WastCommand.self, changing: FeatureList.all)
      removed = FeatureList.all.subtracting(kept)
    } else {
      all = try FeatureList.parse(list, for: WastCommand.self)
    }
  }

  func changed(_ features: Features) -> Features { all ?? features.union(added).subtracting(removed) }
}

/// A script on the command line or in a folder.
struct ScriptFile {
  var path: String
  /// Whether it was in a folder, not on the command line.
  var isFound: Bool

  /// The file itself, or all scripts in the folder and in those inside of it, sorted by path.
  static func find(_ path: String) throws(Failure) -> [ScriptFile] {
    guard Host.whyNotDirectory(path) == nil else { return [ScriptFile(path: path, isFound: false)] }
    var files: [ScriptFile] = []
    var folders = [path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path]
    while let folder = folders.popLast() {
      for entry in try Host.entries(folder) {
        let path = folder + "/" + entry.name
        if entry.isFolder {
          folders.append(path)
        } else if entry.name.hasSuffix(".wast") || entry.name.hasSuffix(".json") {
          files.append(ScriptFile(path: path, isFound: true))
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }
}
