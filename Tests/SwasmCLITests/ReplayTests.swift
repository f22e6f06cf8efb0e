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
}
