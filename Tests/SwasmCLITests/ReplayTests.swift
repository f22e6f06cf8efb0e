import Testing

@Suite struct ReplayTests {
  /// A pack of one module that adds; the recording says 3.
  private func pack(sum: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.file("add.wasm", SampleModules.add)
    let recording = """
      {"oracle": "ours", "modules": [{"module": "add.wasm", "calls": [
        {"export": "add", "args": [{"type": "i32", "value": "1"}, {"type": "i32", "value": "2"}],
         "results": [{"type": "i32", "value": "\(sum)"}]}], "state": {}}]}
      """
    _ = try folder.file("expected.json", Array(recording.utf8))
    return folder
  }

  @Test func totals() throws {
    let folder = try pack(sum: 3)
    let result = try Program.run(["replay", folder.path])
    #expect(result.status == 0)
    #expect(result.output == "\(folder.path): 1 modules, 1 checks, 0 differences\n")
    #expect(result.errors.isEmpty)
  }

  @Test func everyDifferenceIsReported() throws {
    let (good, bad) = (try pack(sum: 3), try pack(sum: 4))
    let result = try Program.run(["replay", bad.path, good.path])
    #expect(result.status == 1)
    #expect(
      result.output == """
        \(bad.path)/add.wasm "add": expected (i32 4), got (i32 3)
        \(bad.path): 1 modules, 1 checks, 1 differences
        \(good.path): 1 modules, 1 checks, 0 differences

        """)
  }

  @Test func foldersWithoutRecording() throws {
    let (empty, broken, good) = (try TemporaryFolder(), try TemporaryFolder(), try pack(sum: 3))
    _ = try broken.file("expected.json", Array("[]".utf8))
    let result = try Program.run(["replay", empty.path, broken.path, good.path])
    #expect(result.status == 1)
    #expect(result.output == "\(good.path): 1 modules, 1 checks, 0 differences\n")
    #expect(result.errors.contains("\(empty.path)/expected.json: No such file or directory\n"))
    #expect(result.errors.contains("\(broken.path)/expected.json: the pack is not an object"))
  }

  @Test func features() throws {
    let folder = try pack(sum: 3)
    #expect(try Program.run(["replay", "--features", "wasm1", folder.path]).status == 0)
  }

  @Test("A recording of canonical NaNs agrees where they are made so")
  func canonicalNaNs() throws {
    let folder = try TemporaryFolder()
    // (func (export "nan") (param f32) (result f32) (f32.add (local.get 0) (f32.const 0)))
    let module: [UInt8] = [
      0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 6, 1, 0x60, 1, 0x7D, 1, 0x7D, 3, 2, 1, 0, 7, 7, 1, 3, 0x6E, 0x61, 0x6E, 0, 0,
      10, 12, 1, 10, 0, 0x20, 0, 0x43, 0, 0, 0, 0, 0x92, 0x0B,
    ]
    _ = try folder.file("nan.wasm", module)
    let recording = """
      {"modules": [{"module": "nan.wasm", "calls": [
        {"export": "nan", "args": [{"type": "f32", "value": "\(0xFFC0_0001 as UInt32)"}],
         "results": [{"type": "f32", "value": "\(0x7FC0_0000 as UInt32)"}]}]}]}
      """
    _ = try folder.file("expected.json", Array(recording.utf8))
    #expect(try Program.run(["replay", "--canonical-nans", folder.path]).status == 0)
  }
}
