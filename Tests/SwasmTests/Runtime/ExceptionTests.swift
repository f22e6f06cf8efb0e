import Testing

@testable import Swasm

/// Exceptions across the border to the host.
@Suite struct ExceptionTests {
  private let engine = Engine(features: .wasm3.union(.legacyExceptions))

  private func instance(_ text: String, _ imports: Imports = Imports(), in store: Store) throws -> Instance {
    try store.instantiate(
      Module(text: text, engine: engine), imports: imports)
  }

  @Test func uncaughtExceptionsReachTheHost() throws {
    let store = Store(engine: engine)
    let instance = try instance(
      #"""
      (module (tag $e (export "e") (param i32 i64 v128)) (func $inner (throw $e
          (i32.const 7) (i64.const 8) (v128.const i64x2 9 10)))
        (func (export "f") (call $inner)))
      """#, in: store)
    let trap = try #require(trap { () throws(Trap) in _ = try instance.function("f")?.call() })
    #expect(trap.code == .uncaughtException)
    #expect(trap.backtrace.frames.map(\.name) == ["inner", "f"])
    #expect(trap.exception(in: Store(engine: engine)) == nil)
    let exception = try #require(trap.exception(in: store))
    #expect(exception.tag == instance.tag("e"))
    #expect(exception.payload.map { "\($0)" } == ["i32(7)", "i64(8)", "v128(SIMD2<UInt64>(9, 10))"])
  }

  private func trap(_ body: () throws(Trap) -> Void) -> Trap? {
    do throws(Trap) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func hostFunctionsThrowAndPassOn() throws {
    let store = Store(engine: engine)
    let tag = try Tag(parameters: [.i32], in: store)
    var imports = Imports()
    imports.tag("m", "e", tag)
    imports.function("m", "throw") { (caller: borrowing Caller, value: Int32) throws in
      throw Trap(try WasmException(tag, [.i32(value)]))
    }
    imports.function("m", "again") { (caller: borrowing Caller) throws in
      _ = try caller.instance?.function("thrower")?.call()
    }
    let instance = try instance(
      #"""
      (module (import "m" "e" (tag $e (param i32))) (import "m" "throw" (func $throw (param i32)))
        (import "m" "again" (func $again))
        (func (export "catches") (param i32) (result i32)
          (block $h (result i32) (try_table (catch $e $h) (call $throw (local.get 0))) (i32.const -1)))
        (func (export "thrower") (throw $e (i32.const 77)))
        (func (export "through") (result i32)
          (block $h (result i32) (try_table (catch $e $h) (call $again)) (i32.const -1)))
        (func (export "tail") (param i32) (result i32)
          (block $h (result i32) (try_table (catch $e $h) (call $tailing (local.get 0))) (i32.const -1)))
        ;; The handler of a function that has ended with a tail call does not count.
        (func $tailing (param i32)
          (block $h (result i32) (try_table (catch $e $h) (return_call $throw (local.get 0))) (i32.const -2)) (drop)))
      """#, imports, in: store)
    #expect(try instance.run("catches", 5) == 5)
    #expect(try instance.run("through") == 77)
    #expect(try instance.run("tail", 6) == 6)
    #expect(store.pendingTrap == nil)
  }

  @Test func trapsAreNotCaught() throws {
    let instance = try instance(
      #"""
      (module
        (func (export "f") (block $h (try_table (catch_all $h) (unreachable))))
        (func (export "g") (try (do (unreachable)) (catch_all))))
      """#, in: Store(engine: engine))
    #expect(instance.trap("f") == .unreachable)
    #expect(instance.trap("g") == .unreachable)
  }

  @Test func handlersOfOtherInstances() throws {
    let store = Store(engine: engine)
    let first = try instance(
      #"(module (tag (export "e") (param i32)) (func (export "t") (param i32) (throw 0 (local.get 0))))"#, in: store)
    var imports = Imports()
    imports.instance("m", first)
    let text = #"""
      (module (import "m" "e" (tag $e (param i32))) (import "m" "t" (func $t (param i32))) (tag $own (param i32))
        (memory 1) (data (i32.const 0) "\2a")
        (func (export "f") (param i32) (result i32)
          (block $h (result i32)
            (try_table (catch $own $h) (catch $e $h) (call $t (local.get 0))) (i32.const -1))
          (i32.add (i32.load8_u (i32.const 0)))))
      """#
    // The memory is that of the instance which catches.
    #expect(try instance(text, imports, in: store).run("f", 100) == 142)
  }

  @Test func exceptionsAreCollected() throws {
    let store = Store(engine: engine, limits: StoreLimits(memoryBytes: 1 << 20))
    let instance = try instance(
      #"""
      (module (tag $e (param i64 i64 i64 i64)) (func (export "f") (param $n i32)
        (loop $l
          (block $h (result i64 i64 i64 i64) (try_table (catch $e $h)
            (throw $e (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))) (unreachable))
          (drop) (drop) (drop) (drop)
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
      """#, in: store)
    try instance.run("f", 100_000)
    #expect(store.heap.collectionCount > 0)
  }

  @Test("A handler covers its block and nothing behind it") func handlersEndWithTheirBlock() throws {
    let instance = try instance(
      #"""
      (module (tag $e)
        (func (export "behind") (result i32)
          (block $h (try_table (catch $e $h) (nop)) (throw $e)) (i32.const 1))
        (func (export "between") (result i32)
          (block $outer (try_table (catch $e $outer)
            (block $inner (try_table (catch $e $inner) (nop)) (throw $e)) (unreachable)) (unreachable))
          (i32.const 2))
        (func (export "legacy") (result i32) (try (do (nop)) (catch $e)) (throw $e) (i32.const 3)))
      """#, in: Store(engine: engine))
    #expect(instance.trap("behind") == .uncaughtException)
    #expect(try instance.run("between") == 2)
    #expect(instance.trap("legacy") == .uncaughtException)
  }

  @Test("delegate goes on at the block that it names") func delegation() throws {
    let instance = try instance(
      #"""
      (module (tag $e)
        (func (export "f") (result i32)
          (try (result i32)
            (do (try (result i32)
              (do (try (result i32) (do (throw $e)) (delegate 1)))
              (catch $e (i32.const 1))))
            (catch $e (i32.const 2))))
        (func (export "g") (result i32)
          (try (result i32)
            (do (try (result i32) (do (throw $e)) (delegate 0)))
            (catch $e (i32.const 3)))))
      """#, in: Store(engine: engine))
    #expect(try instance.run("f") == 2)
    #expect(try instance.run("g") == 3)
  }
}
