import Swasm
import SwasmTestSupport
import SwasmText
import Synchronization
import Testing

/// A printed module, when it is read, is the module that was printed.
@Suite struct PrinterTests {
  private static func copy(_ module: [UInt8]) throws -> [UInt8] {
    try WebAssemblyText.parseModule(try ModulePrinter().print(module), features: ModuleComparison.features)
  }

  // MARK: The suite

  /// Folders of the JSON form of the specification's suite, all of them.
  static let folders: [String] = {
    guard let suite = try? SharedData.unpack("spec/json-main-2026-07-23.tar.xz") else { return [] }
    return subfolders(of: suite)
  }()

  private static func subfolders(of folder: String) -> [String] {
    let entries = (try? folderEntries(folder)) ?? []
    return [folder] + entries.map { folder + "/" + $0 }.filter(isFolder).flatMap { subfolders(of: $0) }
  }

  private static let counts = Mutex((folders: 0, modules: 0, identical: 0))

  @Test func suiteIsThere() {
    if Self.folders.isEmpty { print("Printing of the specification's modules \(SharedData.absence)") }
  }

  @Test(arguments: folders) func suiteModulesSurvive(_ folder: String) throws {
    var modules = 0
    var identical = 0
    for name in try folderEntries(folder) where name.hasSuffix(".wasm") {
      let bytes = try readFile(folder + "/" + name)
      guard Self.isValid(bytes) else { continue }
      modules += 1
      let copy = try Self.copy(bytes)
      let differences = try ModuleComparison().differences(bytes, copy)
      #expect(differences.isEmpty, "\(name)")
      if copy == bytes { identical += 1 }
    }
    Self.counts.withLock { counts in
      counts = (counts.folders + 1, counts.modules + modules, counts.identical + identical)
      guard counts.folders == Self.folders.count else { return }
      print("Printing: \(counts.modules) valid modules survive, \(counts.identical) of them byte for byte")
      #expect(counts.modules >= 2843)
    }
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? Module(bytes: bytes, engine: Engine(features: ModuleComparison.features))) != nil
  }

  // MARK: Real modules

  static let realModules: [String] = {
    let cache = environment("SWASM_CACHE") ?? (environment("HOME") ?? "") + "/.cache/swasm"
    return ["programs", "llama", "llama-exnref", "llama-legacy", "ort"].flatMap { folder in
      ((try? folderEntries("\(cache)/\(folder)")) ?? []).filter { $0.hasSuffix(".wasm") }.map {
        "\(cache)/\(folder)/\($0)"
      }
    }
  }()

  @Test func realModulesAreThere() {
    let count = Self.realModules.count
    if count < 5 { print("NOT RUN: printing of \(5 - count) real modules of 5 (Fixtures/install gets them)") }
  }

  @Test(.serialized, arguments: realModules) func realModulesSurvive(_ path: String) throws {
    let bytes = try readFile(path)
    let differences = try ModuleComparison().differences(bytes, Self.copy(bytes))
    #expect(differences.isEmpty)
  }
}
