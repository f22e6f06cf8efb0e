import SwasmTestSupport
import Testing

@testable import Swasm

/// Third-party modules that `Fixtures/install` has fetched, cut off in 500 places each: a typed error or success.
@Suite struct RealModulesTests {
  @Test(.fetchedModules(10), arguments: FetchedModules.paths)
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
