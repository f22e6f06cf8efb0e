import Swasm
import SwasmText
import SwasmWASI

/// What is done again and again, by any number of threads.
struct Workload: Sendable {
  let name: String
  let work: @Sendable () throws -> Void
}

/// A guest with an import of the host, a page of memory and a function that is called once.
private let plainText = """
  (module
    (import "host" "add" (func $add (param i32) (result i32)))
    (memory (export "memory") 1 2)
    (global $g (mut i32) (i32.const 7))
    (func (export "run") (param i32) (result i32) (call $add (i32.add (local.get 0) (global.get $g)))))
  """

/// A program that writes a line and exits.
private let programText = """
  (module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (memory (export "memory") 1 2)
    (data (i32.const 0) "\\08\\00\\00\\00\\06\\00\\00\\00hello\\n")
    (func (export "_start")
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))
      (call $exit (i32.const 0))))
  """

/// A module without anything.
private let emptyText = "(module (func (export \"run\") (param i32) (result i32) (local.get 0)))"

func workloads() throws -> [Workload] {
  let engine = Engine()
  func module(_ text: String) throws -> Module {
    try Module(bytes: WebAssemblyText.parseModule(Array(text.utf8)), engine: engine)
  }
  var linker = Linker(engine: engine)
  linker.function("host", "add") { (x: Int32) -> Int32 in x + 1 }
  WASI.define(in: &linker)
  let (empty, plain, program) = (
    try linker.prepare(module(emptyText)), try linker.prepare(module(plainText)),
    try linker.prepare(module(programText))
  )
  let configuration = WorldConfiguration()
  return [
    Workload(name: "empty") { _ = try Store(engine: engine).instantiate(empty) },
    Workload(name: "plain") { _ = try Store(engine: engine).instantiate(plain) },
    Workload(name: "plain, called") {
      let instance = try Store(engine: engine).instantiate(plain)
      let result: Int32 = try instance.function("run", as: ((Int32) -> Int32).self)(1)
      guard result == 9 else { throw Wrong() }
    },
    Workload(name: "wasi") {
      let store = Store(engine: engine)
      store[World.self] = try World(configuration)
      _ = try store.instantiate(program)
    },
    Workload(name: "wasi, run") {
      let world = try World(configuration)
      guard try world.run(program, in: Store(engine: engine)).code == 0, world.standardOutput.count == 6 else {
        throw Wrong()
      }
    },
  ]
}

struct Wrong: Error {}
