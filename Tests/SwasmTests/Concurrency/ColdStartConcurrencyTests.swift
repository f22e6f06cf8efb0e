import SwasmText
import Testing

@testable import Swasm

/// Sandboxes that begin with the same module at the same time: functions are translated, types registered and stacks taken
/// for the first time by all of them. Made to be run with ThreadSanitizer too (`.ci/sanitize`).
@Suite(.serialized) struct ColdStartConcurrencyTests {
  private static let sandboxes = 8

  /// Calls, indirect calls, objects, exceptions and the memory.
  private static let text = """
    (module
      (type $pair (struct (field i32) (field (ref null $pair))))
      (type $f (func (param i32) (result i32)))
      (import "host" "twice" (func $twice (param i32) (result i32)))
      (memory (export "memory") 1)
      (tag $e (param i32))
      (table 4 funcref)
      (elem (i32.const 0) $square $fib $fails)
      (data (i32.const 8) "cold")
      (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
      (func $fib (param i32) (result i32)
        (if (result i32) (i32.lt_u (local.get 0) (i32.const 2)) (then (local.get 0))
          (else (i32.add
            (call $fib (i32.sub (local.get 0) (i32.const 1))) (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
      (func $fails (param i32) (result i32) (throw $e (local.get 0)))
      (func $list (param $n i32) (result (ref null $pair)) (local $list (ref null $pair))
        (loop $l
          (local.set $list (struct.new $pair (local.get $n) (local.get $list)))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $list))
      (func (export "run") (param i32) (result i32)
        (i32.store (i32.const 0) (call_indirect (type $f) (local.get 0) (i32.const 0)))
        (i32.add
          (i32.add (i32.load (i32.const 0)) (call_indirect (type $f) (local.get 0) (i32.const 1)))
          (i32.add
            (call $twice (struct.get $pair 0 (call $list (local.get 0))))
            (block $caught (result i32)
              (try_table (catch $e $caught) (drop (call_indirect (type $f) (local.get 0) (i32.const 2))))
              (i32.const 0))))))
    """

  /// 81, fib(9), 2 and 9.
  private static let expected: Int32 = 81 + 34 + 2 + 9

  private static func start(_ module: Module, _ pool: ThreadPool) async throws -> Sandbox {
    try await Sandbox(engine: module.engine, pool: pool) { store in
      var imports = Imports()
      imports.function("host", "twice") { (value: Int32) throws -> Int32 in value &* 2 }
      return try store.instantiate(module, imports: imports)
    }
  }

  @Test("Eight sandboxes start one module at once and call it for the first time", arguments: [8, 2])
  func coldStarts(threads: Int) async throws {
    let engine = Engine(features: allFeatures)
    let bytes = try WebAssemblyText.parseModule(Array(Self.text.utf8), features: allFeatures)
    var codeBytes: Set<Int> = []
    for _ in 0..<10 {
      let module = try Module(bytes: bytes, engine: engine)
      let pool = ThreadPool(maximumThreads: threads)
      let results = try await withThrowingTaskGroup(of: Int32.self) { group in
        for _ in 0..<Self.sandboxes {
          group.addTask {
            let sandbox = try await Self.start(module, pool)
            let first = try await sandbox.call("run", Int32(9), as: Int32.self)
            return try await sandbox.call("run", Int32(9), as: Int32.self) == first ? first : -1
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(results == Array(repeating: Self.expected, count: Self.sandboxes))
      codeBytes.insert(module.translationStatistics.byteCount)
    }
    // Nothing was translated twice.
    #expect(codeBytes.count == 1)
  }

  @Test("Eight sandboxes load, start and drop a module each, in one engine")
  func modules() async throws {
    let engine = Engine(features: allFeatures)
    let bytes = try WebAssemblyText.parseModule(Array(Self.text.utf8), features: allFeatures)
    let before = engine.typeUse
    for _ in 0..<5 {
      try await withThrowingTaskGroup { group in
        for _ in 0..<Self.sandboxes {
          group.addTask {
            let module = try Module(bytes: bytes, engine: engine)
            let sandbox = try await Self.start(module, ThreadPool(maximumThreads: 2))
            #expect(try await sandbox.call("run", Int32(9), as: Int32.self) == Self.expected)
          }
        }
        try await group.waitForAll()
      }
    }
    #expect(engine.typeUse.types == before.types)
  }
}
