import Swasm
import SwasmConformance
import SwasmTestSupport
import Testing

/// Where the specification's tests are, and which of them run how.
enum SpecSuite {
  /// A script of the suite, as its manifest lists it.
  struct File: Sendable, CustomTestStringConvertible {
    /// Below the suite's folder, without ".json".
    var path: String
    var features: Features

    var testDescription: String { path }
  }

  /// The unpacked suite: `$SWASM_SPEC_SUITE`, or the archive of the shared data.
  static let folder = Result {
    try environment(variable) ?? SharedData.unpack("spec/json-main-2026-07-23.tar.xz") + "/main"
  }

  fileprivate static let variable = "SWASM_SPEC_SUITE"

  /// All of 3.0, legacy exceptions and the threads proposal.
  static let files = Result {
    let suite = try folder.get()
    let main = try SuiteManifest(reading: readFile(suite + "/features.json"))
      .entries(below: ["core", "custom"], needingNoneOf: [])
    // These have no manifest. The JSON of try_catch has a module whose imports are not in the binary format's form
    // (wabt issue 2845); the .wast file runs with the text suite.
    let legacy = ["rethrow", "throw", "try_delegate"]
    // The threads proposal's files are those of 1.0, where two tables were invalid.
    let threads = try SuiteManifest(reading: readFile(suite + "/proposals/features.json"))
      .entries(below: ["threads"], needingNoneOf: [])
    return main.map { File(path: $0.path, features: .wasm3) }
      + legacy.map { File(path: "legacy/" + $0, features: .wasm3.union(.legacyExceptions)) }
      + threads.map { File(path: "proposals/" + $0.path, features: [.wasm1, .bulkMemory, .threads]) }
  }

  static func script(_ file: File) throws -> Script {
    try ScriptReader().read(readFile("\(folder.get())/\(file.path).json"))
  }

  /// Reads the files that a script names.
  static func loader(_ file: File) throws -> @Sendable (String) throws -> [UInt8] {
    let place = try folder.get() + "/" + file.path.split(separator: "/").dropLast().joined(separator: "/")
    return { try readFile(place + "/" + $0) }
  }
}

extension Trait where Self == ConditionTrait {
  /// Leaves a test out where the suite is missing, and says so.
  static var specSuite: Self { environment(SpecSuite.variable) == nil ? .sharedData : .enabled(if: true) }
}
