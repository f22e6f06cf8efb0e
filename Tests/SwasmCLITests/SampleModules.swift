import SwasmTestSupport
import SwasmText

/// A text as a module in the binary format.
func binary(_ text: String) throws -> [UInt8] { try WebAssemblyText.parseModule(Array(text.utf8)) }

/// Modules that several tests run.
enum SampleModules {
  /// A program that does nothing.
  static var empty: [UInt8] { get throws { try binary(#"(module (func (export "_start")))"#) } }

  static var add: [UInt8] {
    get throws {
      try binary(
        #"(module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))"#)
    }
  }

  /// A function for each value type that returns its argument.
  static var identities: [UInt8] {
    get throws {
      let functions = ["i32", "i64", "f32", "f64", "v128", "funcref", "externref"].map {
        "(func (export \"\($0)\") (param \($0)) (result \($0)) (local.get 0))"
      }
      return try binary("(module \(functions.joined()))")
    }
  }

  /// A program that exits with this code.
  static func exit(_ code: Int) throws -> [UInt8] {
    try binary(
      """
      (module
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (func (export "_start") (call $exit (i32.const \(code)))))
      """)
  }

  /// A program that does not end.
  static let loop = Array(
    """
    (module (func $_start (export "_start") (loop (br 0))))
    """.utf8)

  /// A program that reads a byte of its input.
  static let readInput = Array(
    """
    (module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\01\\00\\00\\00")
      (func (export "_start") (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 32)))))
    """.utf8)

  /// A program that sleeps for ten minutes.
  static let sleep = Array(
    """
    (module
      (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "_start")
        (i32.store (i32.const 16) (i32.const 1))
        (i64.store (i32.const 24) (i64.const 600_000_000_000))
        (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))))
    """.utf8)

  /// A program of three functions that call each other, the last of which traps.
  static func trap(innermostName: String = "inner") -> [UInt8] {
    var builder = ModuleBuilder()
    builder.function([], export: "_start", name: "outer", Code.call(1))
    builder.function([], name: "middle", Code.call(2))
    builder.function([], name: innermostName, Code.unreachable)
    return builder.bytes
  }

  /// A program that prints its arguments or its environment as it gets them: each ends with a zero byte.
  static func printStrings(_ what: String) throws -> [UInt8] {
    try binary(
      """
      (module
        (import "wasi_snapshot_preview1" "\(what)_get" (func $get (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "\(what)_sizes_get" (func $sizes (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        ;; The pointers go to 64, the strings to 1024; the iovec at 0 has their address and their size.
        (func (export "_start")
          (drop (call $sizes (i32.const 8) (i32.const 4)))
          (drop (call $get (i32.const 64) (i32.const 1024)))
          (i32.store (i32.const 0) (i32.const 1024))
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 12)))))
      """)
  }

  /// A program that makes the folder "made" in its first preopened folder and exits with the error number.
  static var makeFolder: [UInt8] {
    get throws {
      try binary(
        """
        (module
          (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (import "wasi_snapshot_preview1" "path_create_directory" (func $make (param i32 i32 i32) (result i32)))
          (memory (export "memory") 1)
          (data (i32.const 0) "made")
          (func (export "_start") (call $exit (call $make (i32.const 3) (i32.const 0) (i32.const 4)))))
        """)
    }
  }

  /// A program that prints the guest's name of its first preopened folder.
  static var printPreopen: [UInt8] {
    get throws {
      try binary(
        """
        (module
          (import "wasi_snapshot_preview1" "fd_prestat_get" (func $get (param i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_prestat_dir_name" (func $name (param i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
          (memory (export "memory") 1)
          ;; The prestat has the length at 4; the name goes to 32.
          (func (export "_start")
            (drop (call $get (i32.const 3) (i32.const 0)))
            (drop (call $name (i32.const 3) (i32.const 32) (i32.load (i32.const 4))))
            (i32.store (i32.const 0) (i32.const 32))
            (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 12)))))
        """)
    }
  }
}
