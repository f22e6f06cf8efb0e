import SwasmConformance
import SwasmTestSupport
import Testing

/// Generated modules with what wasmtime did with them.
@Suite struct ReplayPackTests {
  @Test(
    .sharedData,
    arguments: [
      ("fuzz/smith-wasm2-traps.tar.xz", 600, 4784), ("fuzz/smith-wasm2-notraps-half.tar.xz", 450, 3893),
    ])
  func everythingIsAsRecorded(archive: String, modules: Int, checks: Int) throws {
    let folder = try SharedData.folder(holding: "expected.json", in: SharedData.unpack(archive))
    let pack = try ReplayPackReader().read(readFile(folder + "/expected.json"))
    let report = ReplayRunner {
      SwasmEngine(features: .wasm2)
    } load: { name in
      try readFile("\(folder)/\(name)")
    }.run(pack)
    #expect(report.modules == modules)
    #expect(report.checks == checks)
    for difference in report.differences { Issue.record("\(difference)") }
  }
}
