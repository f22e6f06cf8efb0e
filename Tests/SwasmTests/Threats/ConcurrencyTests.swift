import SwasmTestSupport
import SwasmText
import Synchronization
import Testing

@testable import Swasm
@testable import SwasmSystem

/// What an engine shares between threads: code that is translated when it is first called, types, stacks, names. Made
/// to be run with ThreadSanitizer too (`.ci/sanitize`).
@Suite(.serialized) struct ConcurrencyTests {
  private static let threads = 8
  /// Functions of the module; each calls two others, so that all are reached from the first.
  private static let functions = 127

  private func onThreads<Result: Sendable>(_ body: @escaping @Sendable (Int) throws -> Result) throws -> [Result] {
    let results = Lock<[Int: Swift.Result<Result, any Error>]>([:])
    let waiting = Atomic<Int>(ConcurrencyTests.threads)
    try inParallel(ConcurrencyTests.threads, stackBytes: 1 << 20) { number in
      // All begin together.
      waiting.subtract(1, ordering: .acquiringAndReleasing)
      while waiting.load(ordering: .acquiring) > 0 {}
      let result = Swift.Result { try body(number) }
      results.withLock { $0[number] = result }
    }
    return try results.withLock { results in
      try (0..<ConcurrencyTests.threads).map { try #require(results[$0]).get() }
    }
  }

  /// Function `n` returns a number made of its argument and what functions 2n + 1 and 2n + 2 return: one is called
  /// directly, the other through the table. It counts its calls in a global, and writes to the memory.
  private func tree() -> ModuleBuilder {
    var builder = ModuleBuilder()
    let count = ConcurrencyTests.functions
    builder.memory(1, export: "memory")
    builder.table(UInt64(count))
    builder.elements(at: Code.i32(0), Array(0..<count))
    let calls = builder.global(i32, mutable: true, export: "calls", Code.i32(0))
    for number in 0..<count {
      var code = Code.getGlobal(calls) + Code.i32(1) + Code.i32Add + Code.setGlobal(calls)
      code += Code.i32(Int32(4 * number)) + Code.get(0) + Code.i32Store
      code += Code.get(0) + Code.i32(Int32(number * 77 + 1)) + Code.i32Mul
      if 2 * number + 2 < count {
        code += Code.i32(Int32(4 * number)) + Code.i32Load + Code.i32(3) + Code.i32Add + Code.call(2 * number + 1)
        code += Code.i32Add + Code.get(0) + Code.i32(Int32(2 * number + 2)) + Code.callIndirect(type: 0) + Code.i32Xor
      }
      builder.function([i32], [i32], export: "f\(number)", code)
    }
    builder.function([i32], export: "divide", Code.get(0), Code.i32(0), Code.i32DivS, Code.drop)
    return builder
  }

  @Test("8 threads translate and run the same functions in stores of their own, with equal results")
  func translation() throws {
    let engine = Engine(features: allFeatures)
    let builder = tree()
    let expected = try results(of: builder.module(Engine(features: allFeatures)), order: Array(0..<127))
    for round in 0..<12 {
      let module = try builder.module(engine)
      let results = try onThreads { thread in
        // All begin with the same function, with leaves, or each with another one.
        var order = Array(0..<ConcurrencyTests.functions)
        if round % 3 == 1 { order.reverse() }
        if round % 3 == 2 { order = Array(order[(thread * 15)...] + order[..<(thread * 15)]) }
        return try self.results(of: module, order: order)
      }
      for result in results { #expect(result == expected) }
      // Nothing was translated twice: as much code as one thread makes.
      let alone = try builder.module(engine)
      _ = try self.results(of: alone, order: Array(0..<ConcurrencyTests.functions))
      #expect(module.translationStatistics.byteCount == alone.translationStatistics.byteCount)
    }
  }

  /// By function, what it returns and the calls that it took, and the memory in the end.
  private func results(of module: Module, order: [Int]) throws -> [[Int32]] {
    let instance = try Store(engine: module.engine).instantiate(module)
    var results = [[Int32]](repeating: [], count: order.count)
    for number in order {
      try instance.global("calls")?.set(.i32(0))
      let result = try instance.run("f\(number)", Int32(number + 5))
      guard case .i32(let calls)? = instance.global("calls")?.value else { continue }
      results[number] = [result, calls]
    }
    return results
  }

  @Test("8 threads load modules of equal and different types, make stores and drop them, in one engine")
  func modulesAndStores() throws {
    let engine = Engine(features: allFeatures)
    let results = try onThreads { thread in
      var sum: Int32 = 0
      for round in 0..<20 {
        var builder = ModuleBuilder()
        builder.memory(1)
        // Types that all threads have, and some that only one has.
        let own = [UInt8](repeating: thread % 2 == 0 ? i32 : i64, count: round % 5 + thread / 2)
        builder.type(own, [i64])
        builder.table(1)
        builder.elements(at: Code.i32(0), [0])
        builder.function([i32], [i32], Code.get(0), Code.i32(1), Code.i32Add)
        builder.function([i32], [i32], export: "f", Code.get(0), Code.i32(0), Code.callIndirect(type: 1))
        let module = try builder.module(engine)
        let store = Store(engine: engine)
        let first = try store.instantiate(module)
        sum += try first.run("f", Int32(round))
        let other = Store(engine: engine)
        sum += try other.instantiate(module).run("f", 1)
      }
      return sum
    }
    for result in results { #expect(result == (0..<20).reduce(0) { $0 + $1 + 1 + 2 }) }
  }

  @Test("8 threads make backtraces and listings of one module, whose names are read once")
  func diagnostics() throws {
    let engine = Engine(features: allFeatures)
    let module = try tree().module(engine)
    let listings = try onThreads { thread in
      let instance = try Store(engine: engine).instantiate(module)
      var text = ""
      for _ in 0..<5 {
        do {
          try instance.run("divide", 1)
        } catch let trap as Trap {
          text += "\(trap) \(trap.backtrace) "
        }
        text += try module.disassembly(ofFunction: UInt32(ConcurrencyTests.functions)) ?? ""
      }
      return text
    }
    for listing in listings { #expect(listing == listings[0]) }
    #expect(listings[0].contains("divide"))
  }

  @Test("Exceptions are caught while other threads add functions to the module's code")
  func exceptions() throws {
    let engine = Engine(features: allFeatures)
    let count = 40
    let functions = (0..<count).map {
      """
      (func (export "f\($0)") (param i32) (result i32)
        (block (result i32) (try_table (catch $e 0) (call $throw (local.get 0))) (unreachable))
        (i32.add (i32.const \($0))))
      """
    }
    let text = """
      (module (tag $e (param i32)) (func $throw (param i32) (throw $e (local.get 0))) \(functions.joined()))
      """
    let bytes = try WebAssemblyText.parseModule(Array(text.utf8))
    for _ in 0..<5 {
      let module = try Module(bytes: bytes, engine: engine)
      let results = try onThreads { thread in
        let instance = try Store(engine: engine).instantiate(module)
        return try (0..<count).map { try instance.run("f\(($0 + thread * 5) % count)", 1000) }.sorted()
      }
      for result in results { #expect(result == (0..<count).map { Int32(1000 + $0) }) }
    }
  }
}
