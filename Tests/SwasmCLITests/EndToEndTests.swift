import SwasmJSON
import SwasmTestSupport
import Testing

/// Real programs under `swasm run`: QuickJS, CPython and llama.cpp give what they give under wasmtime
/// (Fixtures/expected.json, which says how that was found).
@Suite struct EndToEndTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var program: String
    var directories: [(host: String, guest: String)]
    /// The guest's name of a folder that it may change.
    var scratch: String?
    var arguments: [String]
    var output: String
    var status: Int32
    var errors: String?
    var testDescription: String { name }
  }

  static let cache = FetchedModules.cache

  static func cases() throws -> [Case] {
    let fixtures = SharedData.repository + "/Fixtures"
    let file = try JSONReader().read(readFile(fixtures + "/expected.json"))
    func path(_ text: String) -> String {
      text.replacing("FIXTURES", with: fixtures).replacing("CACHE", with: cache)
    }
    return (file["cases"]?.array ?? []).map { item in
      Case(
        name: item["name"]?.string ?? "", program: cache + "/" + (item["wasm"]?.string ?? ""),
        directories: (item["dirs"]?.array ?? []).map { (path($0[0]?.string ?? ""), $0[1]?.string ?? "") },
        scratch: item["scratch"]?.string, arguments: (item["arguments"]?.array ?? []).compactMap(\.string),
        output: item["stdout"]?.string ?? "",
        status: Int32(item["status"]?.int64 ?? 0), errors: item["stderr_contains"]?.string)
    }
  }

  @Test func casesAreThere() throws { #expect(try Self.cases().count >= 7) }

  @Test(arguments: try cases()) func sameAsWasmtime(_ item: Case) throws {
    let model = item.arguments.first { $0.hasSuffix(".gguf") }
    let files =
      [item.program]
      + item.directories.map { host, guest in
        model.map { host + $0.dropFirst(guest.count) } ?? host
      }
    try needs(item.name, files, from: "Fixtures/install")
    var command = ["run"]
    for (host, guest) in item.directories { command += ["--dir", "\(host)::\(guest)::ro"] }
    let scratch = try TemporaryFolder()
    if let guest = item.scratch { command += ["--dir", "\(scratch.path)::\(guest)::rw"] }
    let result = try Program.run(command + [item.program] + item.arguments)
    #expect(result.status == item.status, "\(result.errors)")
    #expect(result.output == item.output)
    if let errors = item.errors { #expect(result.errors.contains(errors)) }
  }
}
