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

  /// - Parameter arguments: `matrices`, or a case that a crafted model could make; all tests without.
  private static func run(_ name: String, _ arguments: [String] = []) async throws -> WASIResult {
    var features = Features.default
    if name.hasSuffix("relaxed") { features.insert(.relaxedSIMD) }
    let engine = Engine(features: features)
    var configuration = WorldConfiguration()
    configuration.arguments = [name] + arguments
    // On the pool's threads: it takes seconds, in which other tests go on.
    return try await Sandbox.run(try Module(path: program(name), engine: engine), configuration)
  }

  @Test(
    "all formats and operations: within their bounds, and the bits of wasmtime",
    .llama(program("kernels"), program("kernels-relaxed")))
  func references() async throws {
    let plain = try await Self.run("kernels")
    #expect(plain.exitCode == 0 && !plain.isOutputTruncated)
    #expect(plain.outputText.split(separator: "\n").filter { $0.hasPrefix("FAIL") } == [])
    let output = plain.standardOutput
    #expect(try SHA256.hash(output).description == LlamaFixture.record.get()["kernels"]?.string)
    // Relaxed SIMD is used for matrices, which come first.
    let relaxed = try await Self.run("kernels-relaxed", ["matrices"])
    #expect(relaxed.exitCode == 0 && relaxed.standardOutput.count > 10_000)
    #expect(output.starts(with: relaxed.standardOutput))
  }

  @Test(
    "indices beyond the weights end the guest", .llama(program("kernels")),
    arguments: ["row-20", "row-negative", "expert-3", "expert-negative"])
  func crafted(name: String) async throws {
    let result = try await Self.run("kernels", [name])
    #expect(result.exitCode == nil && result.trap?.code == .unreachable)
  }
}
