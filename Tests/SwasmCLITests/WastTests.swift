import SwasmTestSupport
import Testing

/// `swasm wast`: what it prints, its reports and its exit status.
@Suite struct WastTests {
  private static let clean = """
    (module (func (export "seven") (result i32) (i32.const 7)))
    (assert_return (invoke "seven") (i32.const 7))
    (assert_malformed (module quote "(func") "unexpected token")
    """
  private static let failing = """
    (module (func (export "seven") (result i32) (i32.const 7)))
    (assert_return (invoke "seven") (i32.const 8))
    (assert_trap (invoke "seven") "unreachable")
    (assert_invalid (module) "type mismatch")
    """

  @Test func scriptsThatPass() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("clean.wast", Array(Self.clean.utf8))
    let result = try Program.run(["wast", path])
    #expect(result.status == 0)
    #expect(
      result.output == """
        \(path): 2 passed, 0 failed, 0 skipped
        1 files; assertions: 2 passed, 0 failed, 0 skipped; other commands: 1 passed, 0 failed, 0 skipped

        """)
  }

  @Test func foldersAndFailures() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("clean.wast", Array(Self.clean.utf8))
    let path = try folder.file("failing.wast", Array(Self.failing.utf8))
    _ = try folder.file("other.txt", [1])
    let result = try Program.run([
      "wast", folder.path, "--json", folder.path + "/report.txt", "--junit", folder.path + "/report.xml",
    ])
    #expect(result.status == 1)
    for line in [
      "  \(path):2: assert_return seven(): expected (i32 8), got (i32 7)\n",
      "  \(path):3: assert_trap seven(): ",
      "  \(path):4: assert_invalid of the script: compiles\n",
      "2 files; assertions: 2 passed, 3 failed, 0 skipped;",
    ] {
      #expect(result.output.contains(line), "\(line) in \(result.output)")
    }
    let json = String(decoding: try readFile(folder.path + "/report.txt"), as: UTF8.self)
    #expect(json.contains("failing.wast") && json.contains("expected (i32 8), got (i32 7)"))
    let junit = String(decoding: try readFile(folder.path + "/report.xml"), as: UTF8.self)
    #expect(junit.hasPrefix("<?xml") && junit.contains("<failure"))
    #expect(try Program.run(["wast", folder.path, "--filter", "clean"]).status == 0)
  }

  @Test func featuresAreSwitched() throws {
    let folder = try TemporaryFolder()
    let script = "(module (func (export \"f\") (result i32) (i32.extend8_s (i32.const 255))))"
    let path = try folder.file("sign.wast", Array(script.utf8))
    #expect(try Program.run(["wast", path]).status == 0)
    #expect(try Program.run(["wast", path, "--features", "wasm1"]).status == 1)
    #expect(try Program.run(["wast", path, "--features", "-sign-extension"]).status == 1)
    #expect(try Program.run(["wast", path, "--features", "all"]).status == 0)
  }

  @Test func nothingToRun() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["wast", folder.path])
    #expect(result.status == 1)
    #expect(result.errors == "swasm: there is no script to run\n")
    #expect(try Program.run(["wast", folder.path + "/none.wast"]).errors.contains("No such file"))
  }
}
