import SwasmTestSupport
import Testing
@testable import SwasmSystem

/// What programs met at the edge of the sandbox, each as a program.
@Suite struct WorldEdgeCases {
  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files { _ = try folder.file(name, Array(text.utf8)) }
    return folder
  }

  /// Exits with the type of descriptor 0 when that looks like a terminal: a character device without positions.
  private static let terminal = """
    (module
      (import "wasi_snapshot_preview1" "fd_fdstat_get" (func $stat (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_filestat_get" (func $filestat (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func (export "_start")
        (drop (call $stat (i32.const 0) (i32.const 16)))
        (drop (call $filestat (i32.const 0) (i32.const 64)))
        (if (i32.ne (i32.load8_u (i32.const 16)) (i32.load8_u (i32.const 80))) (then unreachable))
        (if (i64.eqz (i64.and (i64.load (i32.const 24)) (i64.const 0x24)))
          (then (call $exit (i32.load8_u (i32.const 16)))))
        (call $exit (i32.const 9))))
    """

  @Test("field-01: /dev/null is no terminal") func nullDeviceAsInput() throws {
    let folder = try Self.folder(["tty.wat": Self.terminal])
    #expect(try Program.shell(#""$0" run tty.wat < /dev/null"#, in: folder.path).status == 0)
    #expect(try Program.run(["--stdin", "/dev/null", folder.path + "/tty.wat"]).status == 0)
  }

  @Test("field-02: the number of a closed standard output is not the first to be given out") func numbers() throws {
    let folder = try Self.folder([
      "reuse.wat": """
      ;; Opens a and b, moves 1 to a's number (1 is free now), closes b, opens c. Exits with c's number.
      (module
        (import "wasi_snapshot_preview1" "path_open"
          (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_renumber" (func $renumber (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 64) "abc")
        (func $o (param $name i32) (result i32)
          (drop (call $open (i32.const 3) (i32.const 0) (local.get $name) (i32.const 1) (i32.const 1)
            (i64.const 0x42) (i64.const 0) (i32.const 0) (i32.const 0)))
          (i32.load (i32.const 0)))
        (func (export "_start") (local $a i32) (local $b i32)
          (local.set $a (call $o (i32.const 64)))
          (local.set $b (call $o (i32.const 65)))
          (drop (call $renumber (i32.const 1) (local.get $a)))
          (drop (call $close (local.get $b)))
          (call $exit (call $o (i32.const 66)))))
      """
    ])
    #expect(try Program.run(["--dir", folder.path + "::/", folder.path + "/reuse.wat"]).status == 5)
  }

  /// Writes blocks of 4,096 bytes to standard output until that fails, then exits with 100 + errno.
  private static let lines = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func (export "_start") (local $e i32) (local $n i32)
        (memory.fill (i32.const 1024) (i32.const 0x0a) (i32.const 4096))
        (i32.store (i32.const 0) (i32.const 1024))
        (i32.store (i32.const 4) (i32.const 4096))
        (loop $again
          (local.set $e (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
          (if (local.get $e) (then (call $exit (i32.add (i32.const 100) (local.get $e)))))
          (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 100000))))))
    """

  @Test("field-03: a pipe that nobody reads ends the guest's output, not the process") func closedPipe() throws {
    let folder = try Self.folder(["lines.wat": Self.lines])
    let script =
      #"{ "$0" run lines.wat; echo $? >status; } | head -c1 >/dev/null; cat status; grep SigIgn /proc/$$/status"#
    let result = try Program.shell(script, in: folder.path)
    #expect(result.output.hasPrefix("164\n"))
    // With SIGPIPE ignored by all, this would show nothing.
    let ignored = result.output.split(separator: "\t").last.flatMap { UInt64($0.prefix(16), radix: 16) }
    #expect((ignored ?? 0) & (1 << 12) == 0)
  }

  @Test("field-10: a file beyond the limit of the process ends the guest's output, not the process")
  func fileSizeLimit() throws {
    let folder = try Self.folder([
      "lines.wat": Self.lines,
      "big.wat": """
      (module
        (import "wasi_snapshot_preview1" "path_open"
          (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_pwrite" (func $pwrite (param i32 i32 i32 i64 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 64) "big") (data (i32.const 16) "\\40\\00\\00\\00\\03\\00\\00\\00")
        (func (export "_start")
          (drop (call $open (i32.const 3) (i32.const 0) (i32.const 64) (i32.const 3) (i32.const 1)
            (i64.const 0x46) (i64.const 0) (i32.const 0) (i32.const 0)))
          (call $exit
            (call $pwrite (i32.load (i32.const 0)) (i32.const 16) (i32.const 1) (i64.const 500000) (i32.const 8)))))
      """,
    ])
    #expect(try Program.shell(#"ulimit -f 100; "$0" run --dir .::/ big.wat"#, in: folder.path).status == 22)
    #expect(try Program.shell(#"ulimit -f 100; "$0" run lines.wat >out"#, in: folder.path).status == 122)
  }

  @Test("field-04: WASI's memory is the one that is exported as \"memory\"") func exportedMemory() throws {
    func text(_ memories: String) -> String {
      """
      (module
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        \(memories)
        (data (memory $m) (i32.const 0) "\\10\\00\\00\\00\\03\\00\\00\\00")
        (data (memory $m) (i32.const 16) "ok\\n")
        (func (export "_start")
          (call $exit (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
      """
    }
    let folder = try Self.folder([
      "second.wat": text(#"(memory $private 1) (memory $m (export "memory") 1)"#),
      "both.wat": text(#"(memory $m (export "other") (export "memory") 1) (memory (export "third") 1)"#),
      "none.wat": text(#"(memory $m 1)"#), "other.wat": text(#"(memory $m (export "mem") 1)"#),
      "function.wat": text(#"(memory $m 1) (func (export "memory"))"#),
    ])
    for name in ["second", "both"] {
      let result = try Program.run([folder.path + "/\(name).wat"])
      #expect(result.status == 0 && result.output == "ok\n", "\(name)")
    }
    // Errno 21: fault.
    for name in ["none", "other", "function"] {
      let result = try Program.run([folder.path + "/\(name).wat"])
      #expect(result.status == 21 && result.output.isEmpty, "\(name)")
    }
  }

  /// Writes its arguments, each with a NUL at its end.
  private static let arguments = """
    (module
      (import "wasi_snapshot_preview1" "args_get" (func $get (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "_start")
        (drop (call $sizes (i32.const 0) (i32.const 4)))
        (drop (call $get (i32.const 256) (i32.const 1024)))
        (i32.store (i32.const 8) (i32.const 1024))
        (i32.store (i32.const 12) (i32.load (i32.const 4)))
        (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 16)))))
    """

  /// The last one is a character by which the program itself stands for bytes.
  @Test("Arguments of the guest are passed on as they are, UTF-8 or not") func guestArguments() throws {
    let folder = try Self.folder(["a.wat": Self.arguments])
    let script =
      #"cp a.wat $'\xfd.wat'; "$0" $'\xfd.wat' $'\xff\xc3' $'a\xe2\x82' é $'\xf4\x8f\xbf\xbf' '' | od -An -tx1"#
    let result = try Program.shell(script, in: folder.path)
    let bytes = result.output.split(whereSeparator: { " \n".contains($0) }).joined(separator: " ")
    #expect(bytes == "fd 2e 77 61 74 00 ff c3 00 61 e2 82 00 c3 a9 00 f4 8f bf bf 00 00")
  }

  @Test("Files and folders whose names are no UTF-8 are opened by all commands") func names() throws {
    let folder = try Self.folder(["a.wat": Self.arguments, "a.wast": "(module)", "tty.wat": Self.terminal])
    let script = #"""
      set -e
      cp a.wat $'\xff.wat'; cp a.wast $'\xff.wast'; cp tty.wat $'\xff\xfe'; mkdir $'d\xff'; touch $'\xfd'
      "$0" validate $'\xff.wat'
      "$0" wast $'\xff.wast' >/dev/null
      "$0" parse $'\xff.wat' -o $'\xff.wasm'
      "$0" print $'\xff.wasm' -o $'\xff.print'
      "$0" inspect $'\xff.wasm' >/dev/null
      "$0" run --stdin $'\xfd' $'\xff\xfe' || test $? = 4
      "$0" run --profile $'\xff.json' --dir $'d\xff::/d' $'\xff.wasm' x
      test -s $'\xff.json' && test -s $'\xff.print'
      if "$0" run $'\xf0none' 2>message; then exit 1; fi
      cat message
      """#
    let result = try Program.shell(script, in: folder.path)
    #expect(result.status == 0, "\(result)")
    #expect(result.output.contains(#"\xff.wat: valid"#))
    #expect(result.output.hasSuffix("swasm: \\xf0none: No such file or directory\n"), "\(result)")
  }

  @Test("What has to be text and is no UTF-8 is refused") func texts() throws {
    let folder = try Self.folder(["a.wat": Self.arguments])
    for command in [
      #"run --env $'A=\xff' a.wat"#, #"run --dir $'.::\xff' a.wat"#, #"infer --model x --prompt $'\xff'"#,
      #"tokenize --model x $'\xff'"#, #"run --env A a.wat"#,
    ] {
      let result = try Program.shell(#"export A=$'\xff'; "$0" "# + command, in: folder.path)
      #expect(result.status == 2 && result.errors.contains("is not UTF-8"), "\(command): \(result)")
    }
  }

  @Test("A quota of the command line") func maximumDisk() throws {
    // Appends 4,096 bytes until that fails, then exits with the errno.
    let text = """
      (module
        (import "wasi_snapshot_preview1" "path_open"
          (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 64) "f") (data (i32.const 16) "\\00\\04\\00\\00\\00\\10\\00\\00")
        (func (export "_start") (local $e i32) (local $n i32)
          (drop (call $open (i32.const 3) (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 1)
            (i64.const 0x42) (i64.const 0) (i32.const 0) (i32.const 0)))
          (loop $again
            (local.set $e (call $write (i32.load (i32.const 0)) (i32.const 16) (i32.const 1) (i32.const 8)))
            (if (local.get $e) (then (call $exit (local.get $e))))
            (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 1000))))))
      """
    let folder = try Self.folder(["w.wat": text])
    let arguments = ["--max-disk", "1M", "--dir", folder.path + "::/", folder.path + "/w.wat"]
    // Errno 51: nospc.
    #expect(try Program.run(arguments).status == 51)
    #expect(folder.contents("f")?.utf8.count == 1 << 20)
    #expect(try Program.run(["--max-disk", "x", folder.path + "/w.wat"]).status == 2)
  }

  @Test("A confined program sees what it is given") func confined() throws {
    let folder = try Self.folder(["a.wat": Self.arguments, "data": "in"])
    let result = try Program.run([
      "--confine", "--stats", "--dir", folder.path + "::/", "--timeout", "10s", folder.path + "/a.wat", "x",
    ])
    if result.errors.hasPrefix("swasm: --confine: cannot confine") {
      #expect(result.status == 1)
      try leaveOut(result.errors)
    }
    #expect(result.status == 0 && result.output == "a.wat\0x\0", "\(result)")
  }
}
