import Swasm
import Testing

@testable import SwasmConformance

@Suite struct BranchHintSectionTests {
  private static let name = Array("metadata.code.branch_hint".utf8)

  /// A module of two functions, each `(local i32) local.get 0 if end local.get 0 br_if 0`: the `if` is at offset 5 of
  /// its body, the `br_if` at 10.
  private func module(hints: [UInt8]..., after late: Bool = false) -> [UInt8] {
    let types: [UInt8] = [1, 4, 1, 0x60, 0, 0]
    let functions: [UInt8] = [3, 3, 2, 0, 0]
    let body: [UInt8] = [13, 1, 1, 0x7F, 0x20, 0, 0x04, 0x40, 0x0B, 0x20, 0, 0x0D, 0, 0x0B]
    let code: [UInt8] = [10, UInt8(1 + 2 * body.count), 2] + body + body
    var custom: [UInt8] = []
    for hints in hints {
      let content = [UInt8(Self.name.count)] + Self.name + hints
      custom += [0, UInt8(content.count)] + content
    }
    let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    return header + types + functions + (late ? code + custom : custom + code)
  }

  private func check(_ bytes: [UInt8]) -> ModuleError.Phase? {
    bytes.withUnsafeBytes { bytes in
      do throws(ModuleError) {
        try BranchHintSection.check(ModuleDecoder.decode(bytes: bytes, features: .default), in: bytes)
        return nil
      } catch {
        return error.phase
      }
    }
  }

  @Test func acceptsHintsOfConditionalBranches() {
    #expect(check(module()) == nil)
    #expect(check(module(hints: [0])) == nil)
    #expect(check(module(hints: [2, 0, 2, 5, 1, 0, 10, 1, 1, 1, 1, 10, 1, 0])) == nil)
  }

  @Test(
    arguments: [
      ([1, 0, 1, 3, 1, 0], .invalid),
      ([1, 0, 1, 100, 1, 0], .invalid),
      ([1, 2, 1, 5, 1, 0], .invalid),
      ([1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0], .invalid),
      ([1, 0, 1, 5, 1, 2], .malformed),
      ([1, 0, 1, 5, 2, 0], .malformed),
      ([1, 0, 2, 10, 1, 0, 5, 1, 0], .malformed),
      ([1, 0, 2, 5, 1, 0, 5, 1, 0], .malformed),
      ([2, 1, 1, 5, 1, 0, 0, 1, 5, 1, 0], .malformed),
      ([1, 0, 1, 5, 1], .malformed),
      ([1, 0, 1, 5, 1, 0, 9], .malformed),
      ([], .malformed),
    ] as [([UInt8], ModuleError.Phase)])
  func rejectsOtherHints(_ hints: [UInt8], _ phase: ModuleError.Phase) {
    #expect(check(module(hints: hints)) == phase)
  }

  @Test func rejectsMisplacedSections() {
    #expect(check(module(hints: [0], [0])) == .malformed)
    #expect(check(module(hints: [0], after: true)) == .malformed)
  }
}
