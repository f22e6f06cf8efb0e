import Testing

/// Files that cannot be run: status 1 and what is wrong, with the file and the place.
@Suite struct FileErrorTests {
  @Test(
    arguments: [
      ([], "the file is empty"),
      ([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "a component, not a module"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "not a WebAssembly module: it starts with 7f 45 4c 46 instead of 00 61 73 6d"),
      ([0x7F], "not a WebAssembly module: it starts with 7f"),
      ([0, 0x61, 0x73, 0x6D], "malformed module: unexpected end"),
      ([0, 0x61, 0x73, 0x6D, 2, 0, 0, 0], "unknown binary version 0x2, at offset 0x4 [malformed_version]"),
    ] as [([UInt8], String)])
  func otherFiles(bytes: [UInt8], message: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("file.wasm", bytes)
    for command in ["run", "validate", "inspect", "print"] {
      let result = try Program.run([command, path])
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("swasm: \(path): "))
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  @Test func missingFileAndFolder() throws {
    let folder = try TemporaryFolder()
    for command in ["run", "validate", "inspect", "print"] {
      let missing = try Program.run([command, "/no/such/file.wasm"])
      #expect(missing.status == 1)
      #expect(missing.errors == "swasm: /no/such/file.wasm: No such file or directory\n")
      let result = try Program.run([command, folder.path])
      #expect(result.status == 1)
      #expect(result.errors == "swasm: \(folder.path): Is a directory\n")
    }
    #expect(try Program.run(["/no/such/file.wasm"]).status == 1)
  }

  @Test func invalidModuleNamesTheFunctionAndTheOffset() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("bad.wasm", binary(#"(module (func) (func (export "bad") (result i32)))"#))
    let result = try Program.run([path])
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("swasm: \(path): invalid module: type mismatch"))
    #expect(result.errors.contains(", in function 1 \"bad\" at offset 0x"))
    #expect(result.errors.hasSuffix("[invalid_type_mismatch]\n"))
  }

  @Test func unknownImport() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "import.wasm", binary(#"(module (import "env" "log" (func (param i32))) (func (export "_start")))"#))
    let result = try Program.run([path])
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix("swasm: \(path): unknown import \"env\" \"log\": function [i32] -> [] [unknown_import]\n")
    )
  }

  @Test func moduleThatIsNotAProgram() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("add.wasm", SampleModules.add)
    let result = try Program.run([path, "1", "2"])
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("swasm: \(path): not a program: it exports no function \"_start\"\n"))
    #expect(result.errors.contains("swasm run --invoke NAME \(path) ARGS…"))
    #expect(result.errors.hasSuffix("\n  add: [i32 i32] -> [i32]\n"))
  }
}
