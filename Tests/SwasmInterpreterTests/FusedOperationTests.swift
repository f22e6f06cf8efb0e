import Testing

@testable import SwasmInterpreter

/// A fused operation does what its two halves do one after the other.
struct FusedOperationTests {
  private static let fused = Operation.allCases.filter { $0.beginning != nil }

  /// The table of pairs has all of them, under their names.
  @Test func pairsAreWhatTheirNamesSay() {
    #expect(superinstructions.count == packedSuperinstructions.count)
    #expect(Set(superinstructions.map(\.operation)).count == superinstructions.count)
    #expect(superinstructions.count == Operation.allCases.count { $0.name.contains("__") })
    for pair in superinstructions {
      let joint = pair.keepsFirst ? "_kept__" : "__"
      #expect(pair.operation.name == pair.first.name + joint + pair.second.name)
    }
  }

  /// The fields of both halves as operations of their own.
  private func halves(
    of operation: Operation, _ fields: OperationBench.Fields
  ) throws -> [(operation: Operation, fields: OperationBench.Fields)] {
    let (first, destinations) = try #require(operation.beginning)
    let second = try #require(operation.ending)
    let kept = operation.keepsFirst ? 1 : 0
    let hasResult = destinations > kept
    let ownFirst = first.layout.count16 - 1
    let operands = fields.narrow.dropFirst(destinations)
    var one = OperationBench.Fields()
    one.narrow = [kept == 1 ? fields.narrow[destinations - 1] : OperationBench.scratchSlot]
    one.narrow += operands.prefix(ownFirst)
    one.middle = Array(fields.middle.prefix(first.layout.count32))
    one.wide = Array(fields.wide.prefix(first.layout.count64))
    var other = OperationBench.Fields()
    other.narrow = (hasResult ? [fields.narrow[0]] : []) + operands.dropFirst(ownFirst)
    other.middle = Array(fields.middle.dropFirst(first.layout.count32))
    other.wide = Array(fields.wide.dropFirst(first.layout.count64))
    return [(first, one), (second, other)]
  }

  private func randomFields(of operation: Operation, _ random: inout Randomness) -> OperationBench.Fields {
    let layout = operation.layout
    var fields = OperationBench.Fields()
    fields.narrow = (0..<layout.count16).map { index in
      operation.isBranch && index >= layout.count16 - 2 ? random.cost() : random.slot()
    }
    fields.middle = (0..<layout.count32).map { _ in random.immediate() }
    fields.wide = (0..<layout.count64).map { _ in random.slotValue() }
    return fields
  }

  @Test func eachIsItsTwoHalves() throws {
    let bench = OperationBench()
    var random = Randomness(state: 11)
    var ends: Set<String> = []
    #expect(FusedOperationTests.fused.count > 500)
    for operation in FusedOperationTests.fused {
      for _ in 0..<48 {
        let fields = randomFields(of: operation, &random)
        let (slots, memory) = (random.slotValues(), random.memoryBytes())
        let halves = try halves(of: operation, fields)
        let whole = bench.run([(operation, fields)], slots: slots, memory: memory).comparable(operation)
        let parts = bench.run(halves, slots: slots, memory: memory).comparable(operation)
        try #require(whole.end == parts.end, "\(operation) \(fields)")
        try #require(whole.fuel == parts.fuel, "\(operation) \(fields)")
        try #require(whole.slots == parts.slots, "\(operation) \(fields)")
        try #require(whole.memory == parts.memory, "\(operation) \(fields)")
        if case .trap(let code, let step) = whole.end {
          ends.insert("\(code) \(step)")
        } else {
          let first = bench.run([halves[0]], slots: slots, memory: memory).comparable(operation)
          let start = bench.run([], slots: slots, memory: memory).comparable(operation)
          for (index, value) in whole.accumulators.enumerated() where value != parts.accumulators[index] {
            // A first value that is not kept goes to no accumulator.
            try #require(!operation.keepsFirst && value == start.accumulators[index], "\(operation) \(fields)")
            try #require(parts.accumulators[index] == first.accumulators[index], "\(operation) \(fields)")
          }
          ends.insert("\(whole.end)")
        }
      }
    }
    #expect(ends == ["fallenThrough", "taken", "memoryOutOfBounds 0", "memoryOutOfBounds 1"])
  }
}
