import SwasmJSON
import SwasmTestSupport
import Testing

@Suite struct InspectTests {
  private static func report(_ bytes: [UInt8]) throws -> JSONValue {
    let folder = try TemporaryFolder()
    let result = try Program.run(["inspect", try folder.file("module.wasm", bytes), "--json"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    return try JSONReader().read(result.output)
  }

  private static func features(_ bytes: [UInt8]) throws -> [String] {
    try report(bytes)["features"]?.array?.compactMap(\.string) ?? []
  }

  @Test func wholeReport() throws {
    typealias W = WasmBytes
    var builder = ModuleBuilder()
    let log = builder.importFunction("log", [W.i32])
    builder.memory(1, maximum: 3, export: "memory")
    builder.function([], export: "_start", name: "main", Code.i32(1), Code.call(log))
    let producers = W.vector([
      W.name("language") + W.vector([W.name("C11") + W.name("")]),
      W.name("processed-by") + W.vector([W.name("clang") + W.name("21.0")]),
    ])
    builder.customSection("producers", producers)
    builder.customSection("target_features", [1, UInt8(ascii: "+")] + W.name("simd128"))
    let report = try Self.report(builder.bytes)
    #expect(report["bytes"]?.int64 == Int64(builder.bytes.count))
    #expect(report["sha256"]?.string?.count == 64)
    #expect(report["features"] == [])
    let sections = try #require(report["sections"]?.array)
    #expect(
      sections.compactMap { $0["name"]?.string } == [
        "type", "import", "function", "memory", "export", "code", "name", "producers", "target_features",
      ])
    #expect(sections[0] == ["id": 1, "name": "type", "offset": 10, "bytes": 8, "items": 2])
    #expect(report["imports"] == [["module": "env", "name": "log", "kind": "function", "type": "[i32] -> []"]])
    #expect(
      report["exports"] == [
        ["name": "memory", "kind": "memory", "index": 0, "type": "1 3"],
        ["name": "_start", "kind": "function", "index": 1, "type": "[] -> []"],
      ])
    #expect(
      report["memories"] == [
        [
          "imported": false, "minimum_pages": 1, "maximum_pages": 3, "page_bytes": 65536, "address_type": "i32",
          "shared": false,
        ]
      ])
    #expect(report["functions"] == ["imported": 1, "defined": 1])
    #expect(
      report["producers"] == [
        "language": [["name": "C11", "version": ""]], "processed-by": [["name": "clang", "version": "21.0"]],
      ])
    #expect(report["target_features"] == ["+simd128"])
  }

  @Test func featuresReallyUsed() throws {
    #expect(try Self.features(SampleModules.add).isEmpty)
    #expect(try Self.features(SampleModules.identities) == ["reference-types", "simd"])
    let bodies = [
      ("sign-extension", "(drop (i32.extend8_s (i32.const 0)))"),
      ("saturating-conversions", "(drop (i32.trunc_sat_f32_s (f32.const 0)))"),
      ("multi-value", "(i32.const 0) (block (type $one) drop i32.const 0) (drop)"),
      ("reference-types", "(drop (ref.null func))"),
      ("bulk-memory", "(memory.fill (i32.const 0) (i32.const 0) (i32.const 0))"),
      ("simd", "(drop (i8x16.splat (i32.const 0)))"),
      ("relaxed-simd", "(drop (i8x16.relaxed_swizzle (i8x16.splat (i32.const 0)) (i8x16.splat (i32.const 0))))"),
      ("threads", "(atomic.fence)"),
      ("tail-calls", "(return_call 0)"),
      ("exceptions", "(try_table)"),
      ("function-references", "(drop (ref.as_non_null (ref.null func)))"),
      ("garbage-collection", "(drop (ref.i31 (i32.const 0)))"),
    ]
    for (feature, body) in bodies {
      let bytes = try binary(
        """
        (module (memory (export "memory") 1)
          (func \(body))
          (type $one (func (param i32) (result i32)))
          (func (type $one) (local.get 0))
          (func (param i64)))
        """)
      let features = try Self.features(bytes)
      #expect(features.contains(feature), "\(feature): \(features)")
      #expect(features.count <= 2, "\(feature): \(features)")
    }
  }

  @Test func textReport() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["inspect", try folder.file("add.wasm", SampleModules.add)])
    #expect(result.status == 0)
    for line in [
      "  features used: none beyond WebAssembly 1.0\n", "  functions: 0 imported, 1 defined\n",
      "exports:\n  \"add\": function 0 [i32 i32] -> [i32]\n", "  code ",
    ] { #expect(result.output.contains(line)) }
  }

  @Test func digest() throws {
    let report = try Self.report([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    #expect(report["sha256"]?.string == "93a44bbb96c751218e4c00d479e4c14358122a389acca16205b1e4d0dc5f9476")
    #expect(report["sections"] == [])
  }

  /// Sections for people cannot make a module unreadable.
  @Test func brokenToolSections() throws {
    var builder = ModuleBuilder()
    builder.customSection("producers", [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1])
    builder.customSection("target_features", [2, UInt8(ascii: "+"), 9, 0])
    let report = try Self.report(builder.bytes)
    #expect(report["producers"] == [:])
    #expect(report["target_features"] == [])
  }

  @Test func brokenBody() throws {
    let folder = try TemporaryFolder()
    var builder = ModuleBuilder()
    builder.function([], name: "broken", [0xFF])
    let result = try Program.run(["inspect", try folder.file("broken.wasm", builder.bytes)])
    #expect(result.status == 1)
    #expect(result.errors.contains("illegal opcode ff, in function 0 \"broken\" at offset 0x"))
  }
}
