import SwasmTestSupport
import Testing

@testable import Swasm

/// Third-party modules that `Fixtures/install` has fetched, cut off in 500 places each: a typed error or success.
@Suite struct RealModulesTests {
  static let modules: [String] = {
    let cache = environment("SWASM_CACHE") ?? (environment("HOME") ?? "") + "/.cache/swasm"
    return ["programs", "llama", "ort"].flatMap { folder in
      ((try? folderEntries("\(cache)/\(folder)")) ?? []).filter { $0.hasSuffix(".wasm") }.map {
        "\(cache)/\(folder)/\($0)"
      }
    }
  }()

  @Test func modulesAreThere() {
    let count = RealModulesTests.modules.count
    if count < 10 { print("NOT RUN: truncation of \(10 - count) real modules of 10 (Fixtures/install gets them)") }
  }

  @Test(arguments: modules)
  func truncations(_ path: String) throws {
    let bytes = try readFile(path)
    let features = allFeatures
    bytes.withUnsafeBytes { whole in
      for step in 0..<500 {
        let cut = UnsafeRawBufferPointer(rebasing: whole[..<(whole.count * step / 500)])
        do throws(ModuleError) {
          var contents = try ModuleDecoder.decode(bytes: cut, features: features)
          try ModuleValidator.validate(&contents, bytes: cut, features: features)
        } catch {
          #expect(error.offset <= cut.count, "\(error)")
        }
      }
    }
  }
}
