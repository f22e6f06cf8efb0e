import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

/// Text that the printer makes of a module is read as the same module.
@Suite struct PrinterTests {
  /// Prints, reads and compares.
  private func expectIdentity(_ bytes: [UInt8], _ what: String) throws {
    let text = try ModulePrinter().print(bytes)
    let differences: [String]
    do {
      differences = ModuleComparison.differences(
        bytes, try WebAssemblyText.parseModule(text, features: Features(rawValue: .max)))
    } catch {
      let line = text.split(separator: 0x0A, omittingEmptySubsequences: false)[error.line - 1]
      differences = ["\(error): \(String(decoding: line, as: UTF8.self))"]
    }
    if !differences.isEmpty { Issue.record("\(what): \(differences.joined(separator: "; "))") }
  }

  @Test(.sharedData) func allValidModulesOfTheSpecificationsTests() throws {
    let folder = try SharedData.unpack("spec/json-main-2026-07-23.tar.xz")
    var count = 0
    for path in try SharedData.files(below: folder, suffix: ".wasm") {
      let bytes = try readFile(folder + path)
      let isValid = bytes.withUnsafeBytes { bytes in
        do throws(ModuleError) {
          var contents = try ModuleDecoder.decode(bytes: bytes, features: Features(rawValue: .max))
          try ModuleValidator.validate(&contents, bytes: bytes, features: Features(rawValue: .max))
          return true
        } catch {
          return false
        }
      }
      guard isValid else { continue }
      try expectIdentity(bytes, path)
      count += 1
    }
    print("Printed and read again: \(count) modules of the specification's tests")
    #expect(count > 2000)
  }

  /// The builds of llama.cpp with exceptions of both kinds, too.
  @Test(
    .fetchedModules(5), arguments: FetchedModules.paths + FetchedModules.paths(in: ["llama-noeh", "llama-legacy"]))
  func realModules(_ path: String) throws {
    try expectIdentity(readFile(path), path)
  }
}
