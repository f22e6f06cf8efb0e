import SwasmTestSupport
import Synchronization
import Testing

@testable import Swasm

/// Types come and go on many threads at once.
@Suite struct TypeConcurrencyTests {
  @Test("modules, stores and objects of 8 threads, dropped in all orders") func comingAndGoing() throws {
    let engine = Engine()
    let failures = Mutex<[String]>([])
    try inParallel(8, stackBytes: 1 << 20) { thread in
      // Each keeps some of the last ones, without an order.
      var modules = [Module?](repeating: nil, count: 5)
      var instances = [Instance?](repeating: nil, count: 7)
      var values = [Value?](repeating: nil, count: 3)
      for round in 0..<60 {
        do {
          // Some sizes are those of other threads.
          let fields = 1 + (round * 7 + thread * 3) % 13
          let module = try Module(text: TypeModules.structure(fields: fields, from: round), engine: engine)
          modules[round % 5] = module
          let older = modules[(round * 3 + 1) % 5] ?? module
          let store = Store(engine: engine)
          let instance = try store.instantiate(module)
          instances[(round * 5 + thread) % 7] = instance
          let sum = fields * round + fields * (fields - 1) / 2
          guard case .i64(Int64(sum))? = try instance.function("sum")?.call().first else {
            failures.withLock { $0.append("thread \(thread), round \(round): another sum") }
            return
          }
          _ = try store.instantiate(older).function("sum")?.call()
          values[round % 3] = instance.global("kept")?.value
          if case .any(let object?)? = values[(round + 1) % 3] {
            for index in 0..<object.count {
              guard case .i64 = try object.value(at: index) else {
                failures.withLock { $0.append("thread \(thread), round \(round): another field") }
                return
              }
            }
          }
          _ = try Tag(parameters: [.i32, ValueType(HeapType(typeIndex: module.typeIDs[0]), nullable: true)], in: store)
          _ = try Module(
            bytes: TypeModules.functions(from: (thread * 60 + round) * 300, count: 500), engine: engine)
        } catch {
          failures.withLock { $0.append("thread \(thread), round \(round): \(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(engine.typeUse.types == 0 && engine.typeUse.recursionGroups == 0)
  }
}
