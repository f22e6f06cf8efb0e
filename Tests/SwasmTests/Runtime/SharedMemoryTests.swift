import SwasmTestSupport
import SwasmText
import Synchronization
import Testing

@testable import Swasm
@testable import SwasmSystem

/// One shared memory, used by stores on several threads.
@Suite struct SharedMemoryTests {
  private let engine = Engine(features: .wasm3.union(.threads))

  private static let counter = #"""
    (module (memory (import "m" "memory") 1 4 shared)
      (func (export "count") (param $n i32) (result i32)
        (loop $l
          (drop (i32.atomic.rmw.add (i32.const 8) (i32.const 1)))
          (i64.store (i32.const 64) (i64.add (i64.load (i32.const 64)) (i64.const 1)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (i32.atomic.load (i32.const 8)))
      (func (export "wait") (param $nanoseconds i64) (result i32)
        (memory.atomic.wait32 (i32.const 16) (i32.const 0) (local.get $nanoseconds)))
      (func (export "wake") (result i32) (i32.atomic.store (i32.const 20) (i32.const 1))
        (memory.atomic.notify (i32.const 16) (i32.const 1)))
      (func (export "grow") (result i32) (memory.grow (i32.const 1)))
      (func (export "size") (result i32) (memory.size))
      (func (export "last") (result i32) (i32.atomic.load8_u (i32.const 131071))))
    """#

  private func module() throws -> Module {
    try Module(text: Self.counter, engine: engine)
  }

  private static func instance(_ module: Module, _ memory: SharedMemory) throws -> Instance {
    let store = Store(engine: module.engine)
    var imports = Imports()
    imports.memory("m", "memory", Memory(memory, in: store))
    return try store.instantiate(module, imports: imports)
  }

  private func shared() throws -> SharedMemory {
    try SharedMemory(MemoryType(limits: Limits(minimum: 1, maximum: 4), isShared: true), engine: engine)
  }

  @Test("Concurrency: atomic additions of four threads are all counted") func atomicCounter() throws {
    let memory = try shared()
    let module = try module()
    try inParallel(4) { _ in
      _ = try? Self.instance(module, memory).run("count", 100_000)
    }
    #expect(try Self.instance(module, memory).run("count", 1) == 400_001)
  }

  @Test("Concurrency: a thread that waits is woken by another") func waitAndNotify() throws {
    let memory = try shared()
    let module = try module()
    let results = Lock<[Int: Int32]>([:])
    let missing = Atomic(2)
    try inParallel(2) { thread in
      let instance = try? Self.instance(module, memory)
      // Who waits while no other store has the memory is not woken.
      missing.subtract(1, ordering: .acquiringAndReleasing)
      while missing.load(ordering: .acquiring) > 0 {}
      guard let instance else { return }
      var result: Int32 = -1
      if thread == 0 {
        guard case .i32(let value)? = try? instance.function("wait")?.call([.i64(-1)]).first else { return }
        result = value
      } else {
        repeat { result = (try? instance.run("wake")) ?? -1 } while result == 0 && results.withLock { $0.isEmpty }
      }
      results.withLock { $0[thread] = result }
    }
    #expect(results.withLock { $0 } == [0: 0, 1: 1])
  }

  @Test func waitsTimeOut() throws {
    let memory = try shared()
    let first = try Self.instance(module(), memory)
    func wait(_ nanoseconds: Int64) throws -> Int32? {
      guard case .i32(let value)? = try first.function("wait")?.call([.i64(nanoseconds)]).first else { return nil }
      return value
    }
    // Nobody else could wake it.
    #expect(try wait(-1) == 2)
    let second = try Self.instance(module(), memory)
    #expect(try wait(1_000_000) == 2)
    #expect(try second.run("wake") == 0)
    // What is there has changed.
    try Memory(memory, in: second.store).store(UInt32(5), at: 16)
    #expect(try wait(-1) == 1)
  }

  @Test func growthIsSeenByOtherStores() throws {
    let memory = try shared()
    let first = try Self.instance(module(), memory)
    let second = try Self.instance(module(), memory)
    #expect(second.trap("last") == .memoryOutOfBounds)
    #expect(try first.run("grow") == 1)
    #expect(try second.run("last") == 0)
    #expect(try second.run("size") == 2)
    #expect(try second.run("grow") == 2)
    #expect(try first.run("grow") == 3)
    #expect(try first.run("grow") == -1)
  }

  @Test("Waiting and notifying look at the alignment of their width") func unalignedWaits() throws {
    let instance = try Store(engine: engine).instantiate(
      Module(
        bytes: WebAssemblyText.parseModule(
          Array(
            """
            (module (memory 1 1 shared)
              (func (export "wait32") (param i32) (result i32)
                (memory.atomic.wait32 (local.get 0) (i32.const 1) (i64.const 0)))
              (func (export "wait64") (param i32) (result i32)
                (memory.atomic.wait64 (local.get 0) (i64.const 1) (i64.const 0)))
              (func (export "notify") (param i32) (result i32) (memory.atomic.notify (local.get 0) (i32.const 1))))
            """.utf8)), engine: engine))
    for address: Int32 in 0..<16 {
      for (name, width): (String, Int32) in [("wait32", 4), ("wait64", 8), ("notify", 4)] {
        #expect(
          instance.trap(name, address) == (address % width == 0 ? nil : .unalignedAtomic), "\(name) at \(address)")
      }
    }
  }

  @Test("What another store has grown during a call is seen by memory.size, of any memory") func growthDuringACall()
    throws
  {
    let memory = try shared()
    let store = Store(engine: engine)
    var imports = Imports()
    imports.memory("m", "memory", Memory(memory, in: store))
    let other = Memory(memory, in: Store(engine: engine))
    imports.function("m", "grow") { () throws in _ = other.grow(pages: 1) }
    let text = """
      (module (import "m" "own" (memory 1)) (import "m" "memory" (memory $second 1 4 shared))
        (import "m" "grow" (func $grow))
        (func (export "f") (result i32)
          (i32.add (i32.mul (i32.const 10) (memory.size 1)) (block (result i32) (call $grow) (memory.size 1)))))
      """
    let module = try Module(text: text, engine: engine)
    imports.memory("m", "own", try Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    #expect(try store.instantiate(module, imports: imports).run("f") == 12)
  }
}
