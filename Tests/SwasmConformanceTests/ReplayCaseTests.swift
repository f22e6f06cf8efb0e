import Swasm
import SwasmConformance
import SwasmText
import Testing

/// Recordings of other engines have traps that mean nothing here.
@Suite struct ReplayCaseTests {
  private func replay(_ calls: String, instantiate: String = "") throws -> ReplayReport {
    let module = try WebAssemblyText.parseModule(
      Array(
        """
        (module (global (export "g") (mut i32) (i32.const 5)) (func (export "seven") (result i32) (i32.const 7))
          (func (export "trap") unreachable) (func (export "forever") (loop (br 0)))
          (tag $t) (func (export "throw") (throw $t)))
        """.utf8))
    let recording = """
      {"modules": [{"module": "m.wasm", \(instantiate) "calls": [\(calls)],
        "state": {"g": {"global": "i32", "value": "5"}}}]}
      """
    let pack = try ReplayPackReader().read(Array(recording.utf8))
    return ReplayRunner(engine: { SwasmEngine(features: .wasm3) }, load: { _ in module }).run(pack)
  }

  private let seven = #"{"export": "seven", "args": [], "results": [{"type": "i32", "value": "7"}]}"#

  private func call(_ export: String, trap: String) -> String {
    #"{"export": "\#(export)", "args": [], "trap": "\#(trap)"}"#
  }

  @Test("What comes after the recording engine's end of fuel is skipped and counted, and an endless loop is not run")
  func fuel() throws {
    let report = try replay([seven, call("forever", trap: "all fuel consumed"), seven].joined(separator: ", "))
    #expect(report.description == "1 modules, 1 checks, 0 differences, 3 skipped (all fuel consumed: 3)")
    let whole = try replay(seven, instantiate: #""instantiate": "all fuel consumed by WebAssembly","#)
    #expect(whole.description == "1 modules, 0 checks, 0 differences, 3 skipped (all fuel consumed: 3)")
  }

  @Test("Skipped checks are counted by reason")
  func reasons() throws {
    var report = try replay(call("forever", trap: "interrupt"))
    report.add(
      try replay([call("forever", trap: "wasm trap: all fuel consumed by WebAssembly"), seven].joined(separator: ",")))
    report.add(try replay(call("forever", trap: "cannot leave component instance")))
    report.add(try replay(call("forever", trap: "interrupt")))
    #expect(
      report.description == """
        4 modules, 0 checks, 0 differences, 9 skipped (interrupt: 4, all fuel consumed: 3, \
        cannot leave component instance: 2)
        """)
  }

  @Test(
    "An exception that nothing caught is compared with one", arguments: ["uncaught exception", "thrown Wasm exception"])
  func exceptions(_ name: String) throws {
    #expect(try replay(call("throw", trap: name)).description == "1 modules, 2 checks, 0 differences")
    for other in ["trap", "seven"] { #expect(try replay(call(other, trap: name)).differences.count == 1) }
    #expect(try replay(call("throw", trap: "unreachable")).differences.count == 1)
  }

  @Test(
    "wasmtime's words for traps",
    arguments: [
      "unreachable", "wasm `unreachable` instruction executed", "wasm trap: wasm `unreachable` instruction executed",
    ])
  func names(_ name: String) throws {
    let report = try replay(call("trap", trap: name))
    #expect(report.description == "1 modules, 2 checks, 0 differences")
    #expect(try replay(call("seven", trap: name)).differences.count == 1)
    #expect(try replay(call("trap", trap: "integer overflow")).differences.count == 1)
  }
}
