import SwasmTestSupport
import SwasmText
import Testing

@testable import Swasm

/// The code that the translator makes of the modules in `Golden`, operation by operation: `NAME.txt` lists the last
/// function of `NAME.wat`. `SWASM_UPDATE_GOLDEN=1 swift test -c release --filter GoldenTests` writes the lists anew; look
/// at the difference before you commit it.
@Suite struct GoldenTests {
  static let folder = SharedData.repository + "/Tests/SwasmTests/Translation/Golden"
  static let names: [String] =
    ((try? folderEntries(folder)) ?? []).filter { $0.hasSuffix(".wat") }.map { String($0.dropLast(4)) }

  @Test func thereAreSome() { #expect(GoldenTests.names.count >= 25) }

  @Test(arguments: names) func translation(_ name: String) throws {
    let features = Features.wasm3.union(.legacyExceptions)
    let binary = try WebAssemblyText.parseModule(readFile("\(GoldenTests.folder)/\(name).wat"), features: features)
    let module = try Module(bytes: binary, engine: Engine(features: features))
    let last = UInt32(module.contents.functionTypes.count - 1)
    let listing = try #require(try module.disassembly(ofFunction: last)) + "\n"
    let path = "\(GoldenTests.folder)/\(name).txt"
    if environment("SWASM_UPDATE_GOLDEN") != nil {
      try? remove(path)
      try write(Array(listing.utf8), to: path)
    }
    #expect(listing == String(decoding: try readFile(path), as: UTF8.self))
  }
}
