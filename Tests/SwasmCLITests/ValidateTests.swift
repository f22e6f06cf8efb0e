import Testing

@Suite struct ValidateTests {
  @Test func everyFileIsReported() throws {
    let folder = try TemporaryFolder()
    let good = try folder.file("good.wasm", SampleModules.add)
    let bad = try folder.file("bad.wasm", Array(SampleModules.add.dropLast()))
    let other = try folder.file("other.wasm", SampleModules.empty)
    let result = try Program.run(["validate", good, bad, other])
    #expect(result.status == 1)
    #expect(result.output == "\(good): valid\n\(other): valid\n")
    #expect(result.errors.hasPrefix("swasm: \(bad): malformed module: "))
    #expect(try Program.run(["validate", good, other]).status == 0)
  }

  @Test func features() throws {
    let folder = try TemporaryFolder()
    let simd = try folder.file("simd.wasm", SampleModules.identities)
    #expect(try Program.run(["validate", simd]).status == 0)
    #expect(try Program.run(["validate", "--features", "wasm2", simd]).status == 0)
    #expect(try Program.run(["validate", "--features", "simd,referenceTypes", simd]).status == 0)
    for list in ["wasm1", "default,-simd", "-simd", "wasm1,reference_types"] {
      let result = try Program.run(["validate", "--features", list, simd])
      #expect(result.status == 1)
      #expect(result.errors.contains("hint: it uses "))
    }
    let shared = try folder.file("shared.wasm", binary(#"(module (memory (export "memory") 1 1 shared))"#))
    let result = try Program.run(["validate", shared])
    #expect(result.status == 1)
    #expect(
      result.errors.hasSuffix("hint: it uses threads, which can be switched on with\n      --features +threads\n"))
    #expect(try Program.run(["validate", "--features=+threads", shared]).status == 0)
  }
}
