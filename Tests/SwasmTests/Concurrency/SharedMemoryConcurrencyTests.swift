import SwasmTestSupport
import Synchronization
import Testing

@testable import Swasm
@testable import SwasmSystem

/// Stores on threads of their own that use one shared memory at once, in all ways in which they can. Made to be run with
/// ThreadSanitizer too (`.ci/sanitize`).
@Suite(.serialized) struct SharedMemoryConcurrencyTests {
  private static let text = #"""
    (module (memory (import "m" "memory") 1 64 shared)
      ;; Two stores take turns: a word says whose turn it is, another one counts and is written by plain instructions.
      ;; What it said in the last turn is the result.
      (func (export "turns") (param $me i32) (param $n i32) (result i32) (local $count i32)
        (loop $again
          (block $mine
            (loop $waiting
              (br_if $mine (i32.eq (i32.atomic.load (i32.const 16)) (local.get $me)))
              (drop (memory.atomic.wait32
                (i32.const 16) (i32.sub (i32.const 1) (local.get $me)) (i64.const 1000000000)))
              (br $waiting)))
          (local.set $count (i32.add (i32.load (i32.const 64)) (i32.const 1)))
          (i32.store (i32.const 64) (local.get $count))
          (i32.atomic.store (i32.const 16) (i32.sub (i32.const 1) (local.get $me)))
          (drop (memory.atomic.notify (i32.const 16) (i32.const 1)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $count))
      ;; A lock made of an exchange guards a counter; other cells are counted by atomic instructions of each width.
      (func (export "widths") (param $n i32) (result i32)
        (loop $again
          (loop $locked (br_if $locked (i32.atomic.rmw.cmpxchg (i32.const 128) (i32.const 0) (i32.const 1))))
          (i64.store (i32.const 136) (i64.add (i64.load (i32.const 136)) (i64.const 1)))
          (i32.atomic.store (i32.const 128) (i32.const 0))
          (drop (i32.atomic.rmw8.add_u (i32.const 200) (i32.const 1)))
          (drop (i32.atomic.rmw16.add_u (i32.const 202) (i32.const 1)))
          (drop (i32.atomic.rmw.sub (i32.const 204) (i32.const 1)))
          (drop (i64.atomic.rmw.add (i32.const 208) (i64.const 1)))
          (drop (i64.atomic.rmw32.xor_u (i32.const 216) (i64.const 1)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (i32.atomic.load (i32.const 204)))
      ;; Adds to the memory's last word, where that is now.
      (func (export "touch") (result i32) (local $last i32)
        (local.set $last (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 4)))
        (drop (i32.atomic.rmw.add (local.get $last) (i32.const 1)))
        (memory.fill (i32.sub (local.get $last) (i32.const 64)) (i32.const 7) (i32.const 32))
        (memory.size))
      (func (export "grow") (result i32) (memory.grow (i32.const 1))))
    """#

  private let engine = Engine(features: .wasm3.union(.threads))
  private let module: Module
  private let memory: SharedMemory

  init() throws {
    module = try Module(text: Self.text, engine: engine)
    memory = try SharedMemory(MemoryType(limits: Limits(minimum: 1, maximum: 64), isShared: true), engine: engine)
  }

  private static func instance(_ module: Module, _ memory: SharedMemory) throws -> Instance {
    let store = Store(engine: module.engine)
    var imports = Imports()
    imports.memory("m", "memory", Memory(memory, in: store))
    return try store.instantiate(module, imports: imports)
  }

  /// Calls a function in stores of `count` threads; what it returned or threw.
  private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int, Instance) throws -> Int32) throws -> [Int32?] {
    let results = Lock<[Int: Int32]>([:])
    let (module, memory) = (module, memory)
    try inParallel(count, stackBytes: 1 << 20) { thread in
      guard let result = try? body(thread, Self.instance(module, memory)) else { return }
      results.withLock { $0[thread] = result }
    }
    return results.withLock { results in (0..<count).map { results[$0] } }
  }

  @Test("Two stores hand a turn to each other by wait and notify; what they write in their turns is never lost")
  func turns() throws {
    let results = try onThreads(2) { thread, instance in try instance.run("turns", Int32(thread), 300) }
    #expect(results == [599, 600])
  }

  @Test("Atomic instructions of all widths, and a lock made of them, count what two stores do")
  func widths() throws {
    let results = try onThreads(2) { _, instance in try instance.run("widths", 500) }
    #expect(results.contains(-1000))
    let store = Store(engine: engine)
    let memory = Memory(memory, in: store)
    #expect(try memory.load(UInt64.self, at: 136) == 1000)
    #expect(try memory.load(UInt8.self, at: 200) == UInt8(truncatingIfNeeded: 1000))
    #expect(try memory.load(UInt16.self, at: 202) == 1000)
    #expect(try memory.load(UInt64.self, at: 208) == 1000)
    #expect(try memory.load(UInt32.self, at: 216) == 0)
  }

  @Test("One store grows the memory, another works at its end, and stores come and go")
  func growth() throws {
    let (module, memory) = (module, memory)
    let results = try onThreads(3) { thread, instance in
      for round in 0..<60 {
        switch thread {
        case 0: guard try instance.run("grow") == round + 1 else { return -1 }
        case 1: guard try (1...64).contains(instance.run("touch")) else { return -1 }
        default:
          let other = try Self.instance(module, memory)
          guard try (1...64).contains(other.run("touch")), memory.byteCount >= 65_536 else { return -1 }
        }
      }
      return 1
    }
    #expect(results == [1, 1, 1])
    #expect(memory.byteCount == 61 * 65_536)
  }
}
