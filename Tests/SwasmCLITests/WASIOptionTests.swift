import SwasmTestSupport
import Testing

/// What the options of `swasm run` give a guest, and `swasm wasi-test`.
@Suite struct WASIOptionTests {
  /// Calls `body` with a call of a WASI function and writes what it has left at 1,024 to standard output.
  private static func text(_ imports: String, _ body: String, _ count: Int) -> String {
    """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      \(imports)
      (memory (export "memory") 1)
      (func $print (param $count i32) (result i32)
        (i32.store (i32.const 0) (i32.const 1024))
        (i32.store (i32.const 4) (local.get $count))
        (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
      (func (export "_start")
        \(body)
        (call $exit (call $print (i32.const \(count))))))
    """
  }

  private func run(_ text: String, _ options: [String], input: String = "") throws -> Program.Result {
    let folder = try TemporaryFolder()
    return try Program.run(["run"] + options + [try folder.file("guest.wat", Array(text.utf8))], input: input)
  }

  private static let random = text(
    #"(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))"#,
    "(drop (call $random (i32.const 1024) (i32.const 4)) ) (i32.store (i32.const 1024) (i32.or (i32.const 0x41414141) "
      + "(i32.and (i32.load (i32.const 1024)) (i32.const 0x0f0f0f0f))))", 4)

  @Test func randomBytesCanBeRepeated() throws {
    let first = try run(Self.random, ["--random", "seed:1"])
    #expect(first.status == 0 && first.output.utf8.count == 4)
    #expect(try run(Self.random, ["--random", "seed:1"]).output == first.output)
    let others = try (2..<6).map { try run(Self.random, ["--random", "seed:\($0)"]).output }
    #expect(others.contains { $0 != first.output })
  }

  /// Prints the lowest byte of the seconds since 1970, with 64 added so that it is a letter.
  private static let clock = text(
    #"(import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))"#,
    """
    (drop (call $time (i32.const 0) (i64.const 0) (i32.const 1024)))
    (i64.store (i32.const 1024) (i64.add (i64.const 64)
      (i64.and (i64.const 31) (i64.div_u (i64.load (i32.const 1024)) (i64.const 1_000_000_000)))))
    """, 1)

  @Test(arguments: [
    ("fixed:5", "E"), ("fixed:1970-01-01T00:00:07Z", "G"), ("fixed:2026-01-31T12:00:01Z", "A"),
    ("fixed:2000-03-01T00:00:02Z", "B"),
  ])
  func fixedClocks(clock: String, letter: String) throws {
    // 1769860801 and 951868802: both 1 and 2 more than a multiple of 32.
    let result = try run(Self.clock, ["--clock", clock])
    #expect(result.status == 0 && result.output == letter, "\(result)")
  }

  @Test func roundedClock() throws { #expect(try run(Self.clock, ["--clock", "rounded:1ms"]).status == 0) }

  @Test(arguments: [
    ["--clock", "fixed"], ["--clock", "fixed:"], ["--clock", "fixed:yesterday"],
    ["--clock", "fixed:2026-02-29T00:00:00Z"],
    ["--clock", "fixed:2026-01-01T24:00:00Z"], ["--clock", "fixed:99999999999999"], ["--clock", "rounded:0s"],
    ["--clock", "rounded:1"], ["--clock", "slow"], ["--random", "7"], ["--random", "seed:-1"], ["--random", "seed:x"],
    ["--max-output", "much"],
  ])
  func mistakes(options: [String]) throws {
    let result = try run(Self.clock, options)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("swasm: \(options[0])"))
  }

  @Test func maximumOutput() throws {
    let text = Self.text("", "(memory.fill (i32.const 1024) (i32.const 120) (i32.const 100))", 100)
    let result = try run(text, ["--max-output", "60"])
    #expect(result.output == String(repeating: "x", count: 60))
    #expect(result.errors == "swasm: note: standard output ended after 60 bytes (--max-output)\n")
    let whole = try run(text, ["--max-output", "100"])
    #expect(whole.output.utf8.count == 100 && whole.errors.isEmpty)
  }

  @Test func standardInputFromAFile() throws {
    let text = Self.text(
      #"(import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))"#,
      """
      (i32.store (i32.const 0) (i32.const 1024)) (i32.store (i32.const 4) (i32.const 5))
      (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
      """, 5)
    let folder = try TemporaryFolder()
    let file = try folder.file("input", Array("words of a file".utf8))
    #expect(try run(text, ["--stdin", file], input: "other").output == "words")
    #expect(try run(text, [], input: "other").output == "other")
    let missing = try run(text, ["--stdin", folder.path + "/none"])
    #expect(missing.status == 1)
    #expect(missing.errors == "swasm: \(folder.path)/none: No such file or directory\n")
  }

  @Test(.sharedData) func officialSuite() throws {
    let folder = try SharedData.unpack("wasi/wasi-testsuite-p1-stripped.tar.xz")
    let result = try Program.run(["wasi-test", folder])
    #expect(result.status == 0)
    #expect(result.output == "72 tests: 72 passed, 0 failed\n")
    let readOnly = try Program.run(["wasi-test", "--read-only", "--verbose", folder + "/c"])
    #expect(readOnly.status == 1)
    let lines = readOnly.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("failed  testsuite/wasm32-wasip1/pwrite-with-") } == 2)
    #expect(lines.count { $0.hasPrefix("passed  ") } + 3 == lines.count)
  }

  @Test func suiteMistakes() throws {
    #expect(try Program.run(["wasi-test"]).status == 2)
    let folder = try TemporaryFolder()
    let empty = try Program.run(["wasi-test", folder.path])
    #expect(empty.status == 1 && empty.errors == "swasm: there are no tests in \(folder.path)\n")
    #expect(try Program.run(["wasi-test", folder.path + "/none"]).errors.contains("No such file or directory"))
    _ = try folder.file("test.wasm", [])
    _ = try folder.file("test.json", Array("{".utf8))
    #expect(try Program.run(["wasi-test", folder.path]).errors.contains("test.wasm: the description is no JSON"))
  }
}
