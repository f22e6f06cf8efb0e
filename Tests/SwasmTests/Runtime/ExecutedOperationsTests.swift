import SwasmTestSupport
import Testing

@testable import Swasm

/// An engine can count how often each operation runs.
@Suite struct ExecutedOperationsTests {
  private static let text = """
    (module
      (func (export "sum") (param $n i32) (result i32) (local $s i32)
        (loop $again
          (local.set $s (i32.add (local.get $s) (i32.mul (local.get $n) (local.get $n))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $s))
      (func (export "never") (result i32) (i32.const 1)))
    """

  private func listing(counts: Bool, calls: Int) throws -> (text: String, fuel: Int) {
    let module = try Module(text: Self.text, engine: Engine(countsOperations: counts))
    let store = Store(engine: module.engine)
    let instance = try store.instantiate(module)
    for _ in 0..<calls { #expect(try instance.run("sum", 100) == 338_350) }
    return (module.executedOperations, store.fuelConsumed)
  }

  @Test func countsAreExact() throws {
    let (text, fuel) = try listing(counts: true, calls: 3)
    let lines = text.split(separator: "\n")
    #expect(lines.first == "function 0, 100.00%, locals 2 sum")
    #expect(!text.contains("never"))
    let loop = try #require(lines.first { $0.contains("brIf_") })
    #expect(loop.hasPrefix("300\t"), "\(loop)")
    #expect(text.contains("__i32Add_1s"))
    let counts = lines.dropFirst().map { Int($0.prefix { $0 != "\t" }) ?? -1 }
    #expect(counts.allSatisfy { $0 == 300 || $0 == 3 }, "\(counts)")
    // It costs no fuel, and other engines count nothing.
    let other = try listing(counts: false, calls: 3)
    #expect(other.text.isEmpty && other.fuel == fuel)
  }

  /// Code of a profiling engine has operations of its own.
  @Test func besideAProfile() throws {
    let module = try Module(text: Self.text, engine: Engine(isProfiling: true, countsOperations: true))
    let store = Store(engine: module.engine)
    #expect(try store.instantiate(module).run("sum", 100) == 338_350)
    let lines = module.executedOperations.split(separator: "\n").filter { !$0.contains("report") }
    let other = try listing(counts: true, calls: 1).text.split(separator: "\n")
    // Positions differ.
    func operations(_ lines: [Substring]) -> [Substring] {
      lines.dropFirst().map { $0.split(separator: "\t").last?.drop { $0 == " " || $0.isNumber } ?? "" }
    }
    #expect(operations(lines) == operations(other))
  }

  /// What runs one by one gives the same results for the same fuel.
  @Test func unfused() throws {
    var fuel: [Int] = []
    for fuses in [true, false] {
      let module = try Module(text: Self.text, engine: Engine(countsOperations: true, fusesOperations: fuses))
      let store = Store(engine: module.engine)
      #expect(try store.instantiate(module).run("sum", 100) == 338_350)
      fuel.append(store.fuelConsumed)
      #expect(module.executedOperations.contains("__") == fuses)
    }
    #expect(fuel[0] == fuel[1])
  }

  /// A guest that its fuel ends in the middle of a charge block, from where it goes on.
  @Test func fuelThatEndsInBetween() throws {
    let module = try Module(text: Self.text, engine: Engine(countsOperations: true))
    for fuel in 1..<60 {
      let store = Store(engine: module.engine)
      let instance = try store.instantiate(module)
      store.fuel = fuel
      #expect(throws: Trap.self) { try instance.run("sum", 100) }
      #expect(store.fuel == 0)
    }
    #expect(module.executedOperations.hasPrefix("function 0"))
  }
}
