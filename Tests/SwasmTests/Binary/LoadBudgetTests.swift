import SwasmTestSupport
import Testing

@testable import Swasm

/// Loading that takes too long, and loading that is stopped.
@Suite struct LoadBudgetTests {
  private typealias W = WasmBytes

  private static let module = W.function((0..<1_000).map { _ in 0x01 })

  private func code(_ budget: LoadBudget, _ bytes: [UInt8] = module) -> ModuleError.Code? {
    do throws(ModuleError) {
      _ = try Module(bytes: bytes, engine: Engine(), budget: budget)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func budgetsEnd() {
    #expect(code(LoadBudget()) == nil)
    #expect(code(LoadBudget(timeout: .seconds(1_000))) == nil)
    #expect(code(LoadBudget(timeout: .zero)) == .deadlineExceeded)
    #expect(code(LoadBudget(timeout: .seconds(-1))) == .deadlineExceeded)
    let budget = LoadBudget()
    budget.interrupt()
    #expect(code(budget) == .interrupted)
    #expect(code(budget) == .interrupted)
    #expect(ModuleError.Code.deadlineExceeded.rawValue == "deadline_exceeded")
    #expect(ModuleError.Code.interrupted.rawValue == "interrupted")
  }

  @Test func cancelledTasksEndToo() async {
    let task = Task { () -> ModuleError.Code? in
      while !Task.isCancelled { await Task.yield() }
      return code(LoadBudget())
    }
    task.cancel()
    #expect(await task.value == .interrupted)
  }

  /// Vectors of 100,000 elements or instructions in each place that may hold as many.
  private static let long: [(String, [UInt8])] = {
    let count = 100_000
    func repeated(_ item: [UInt8], _ count: Int = count) -> [UInt8] { W.u32(count) + (0..<count).flatMap { _ in item } }
    let type = W.section(1, items: [W.functionType()])
    func code(_ code: [UInt8], locals: [UInt8] = [0]) -> [UInt8] { W.function([], [], locals: locals, code) }
    let custom: [UInt8] = (0..<count).flatMap { _ in [0, 1, 0] as [UInt8] }
    let nops = [UInt8](repeating: 0x01, count: count)
    let catches: [UInt8] = [0x1F, 0x40] + repeated([2, 0]) + [0x0B]
    return [
      ("types", W.module(W.section(1, repeated([0x60, 0, 0])))),
      ("imports", W.module(type, W.section(2, repeated([0, 0, 0, 0])))),
      ("compact imports", W.module(type, W.section(2, [1, 0, 0, 0x7E, 0, 0] + repeated([0])))),
      ("functions", W.module(type, W.section(3, repeated([0])), W.section(10, repeated([2, 0, 0x0B])))),
      ("tables", W.module(W.section(4, repeated([0x70, 0, 0])))),
      ("tags", W.module(type, W.section(13, repeated([0, 0])))),
      ("globals", W.module(W.section(6, repeated([W.i32, 0, 0x41, 0, 0x0B])))),
      (
        "exports",
        W.module(
          type, W.section(3, [1, 0]),
          W.section(7, W.u32(count) + (0..<count).flatMap { W.name("e\($0)") + [0, 0] }),
          W.section(10, items: [W.body([])])
        )
      ),
      ("element segments", W.module(W.section(9, repeated([1, 0, 0])))),
      (
        "functions of a segment",
        W.module(
          type, W.section(3, [1, 0]), W.section(9, [1, 1, 0] + repeated([0])), W.section(10, items: [W.body([])]))
      ),
      ("expressions of a segment", W.module(W.section(9, [1, 5, 0x70] + repeated([0xD0, 0x70, 0x0B])))),
      ("data segments", W.module(W.section(11, repeated([1, 0])))),
      ("custom sections", W.module(custom)),
      ("code", code(nops)),
      ("code of an invalid function", code([0x1A] + nops)),
      ("local declarations", code([], locals: repeated([0, W.i32]))),
      ("labels", code([0x41, 0, 0x0E] + repeated([0]) + [0])),
      ("catch clauses", code(catches)),
    ]
  }()

  @Test("the clock is looked at in every vector", arguments: long.map(\.0))
  func everyVectorIsBounded(name: String) throws {
    let bytes = try #require(LoadBudgetTests.long.first { $0.0 == name }?.1)
    var looks = 0
    let budget = WorkBudget {
      looks += 1
      return nil
    }
    bytes.withUnsafeBytes { bytes in
      guard var contents = try? ModuleDecoder.decode(bytes: bytes, features: allFeatures, budget: budget) else {
        Issue.record("not decoded")
        return
      }
      _ = try? ModuleValidator.validate(&contents, bytes: bytes, features: allFeatures, budget: budget)
    }
    // Two at the beginnings, and one for each 20,000 elements.
    #expect(looks >= 5)
    // Wherever the time is over, the load ends.
    for last in 1...looks {
      var looks = 0
      let budget = WorkBudget {
        looks += 1
        return looks == last ? .deadlineExceeded : nil
      }
      let error = bytes.withUnsafeBytes { bytes -> ModuleError? in
        do throws(ModuleError) {
          var contents = try ModuleDecoder.decode(bytes: bytes, features: allFeatures, budget: budget)
          try ModuleValidator.validate(&contents, bytes: bytes, features: allFeatures, budget: budget)
          return nil
        } catch {
          return error
        }
      }
      #expect(error?.code == .deadlineExceeded)
    }
  }
}
