import Swasm
import SwasmCrypto
import SwasmJSON
import SwasmTestSupport
import SwasmWASI
import Testing

/// The kernels of the guest, `Fixtures/llama/guest/kernels`, against plain computations: all formats of weights, odd sizes,
/// edge values. What they print has the bits of all results, and is what they print under wasmtime.
@Suite struct LlamaKernelTests {
  private static func program(_ name: String) -> String { "\(FetchedModules.cache)/llama/\(name).wasm" }

  /// - Parameter arguments: A case that a crafted model could make; all tests without.
  private static func run(_ name: String, _ arguments: [String] = []) throws -> (code: Int32, output: [UInt8]) {
    var features = Features.default
    if name.hasSuffix("relaxed") { features.insert(.relaxedSIMD) }
    let engine = Engine(features: features)
    var configuration = WorldConfiguration()
    configuration.arguments = [name] + arguments
    let world = try World(configuration)
    let exit = try world.run(try Module(path: program(name), engine: engine), in: Store(engine: engine))
    return (exit.code, world.standardOutput)
  }

  @Test(
    "all formats and operations: within their bounds, and the bits of wasmtime",
    .llama(program("kernels"), program("kernels-relaxed")), arguments: ["kernels", "kernels-relaxed"])
  func references(name: String) throws {
    let (code, output) = try Self.run(name)
    let failures = String(decoding: output, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("FAIL") }
    #expect(code == 0 && failures.isEmpty)
    #expect(try SHA256.hash(output).description == LlamaFixture.record.get()["kernels"]?.string)
  }

  @Test(
    "indices beyond the weights end the guest", .llama(program("kernels")),
    arguments: ["row-20", "row-negative", "expert-3", "expert-negative"])
  func crafted(name: String) throws {
    let trap = #expect(throws: Trap.self) { try Self.run("kernels", [name]) }
    #expect(trap?.code == .unreachable)
  }
}
