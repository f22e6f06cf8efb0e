import Testing

@testable import SwasmInterpreter

/// A fused operation does what its steps do one after the other.
struct FusedOperationTests {
  /// The table has all of them, under their names.
  @Test func stepsAreWhatTheNamesSay() {
    #expect(Set(fusedOperations.map(\.operation)).count == fusedOperations.count)
    #expect(fusedOperations.count == Operation.allCases.count { $0.name.contains("__") })
    for fused in fusedOperations {
      let names = fused.operation.name.split(separator: "__")
      #expect(names.count == fused.steps.count && (2...8).contains(names.count))
      for (name, step) in zip(names, fused.steps) {
        // In the name of the operation that does it alone, what is a digit here is a slot.
        let own = String(step.operation.name.reversed())
        for (letter, ownLetter) in zip(name.reversed(), own) {
          let isLink = ("1"..."7").contains(letter) && letter != ownLetter
          #expect(isLink ? ownLetter == "s" : letter == ownLetter, "\(name) \(step.operation)")
        }
        #expect(name.count == own.count)
      }
    }
  }

  /// The table leads along the steps of each to that operation, whatever variants of the steps the translator has chosen.
  @Test func walksLeadToThem() throws {
    for fused in fusedOperations {
      var node = FusionTable.shared.start(fused.steps[0].operation)
      for step in fused.steps.dropFirst() {
        #expect(FusionTable.shared.canFollow(step.operation))
        node = FusionTable.shared.node(after: node, step.operation, links: step.linkBits)
        try #require(node != FusionTable.none, "\(fused.operation)")
      }
      #expect(FusionTable.shared.operation(node) == fused.operation)
    }
    #expect(FusionTable.shared.start(.halt) == FusionTable.none)
    #expect(!FusionTable.shared.canFollow(.halt))
    #expect(FusionTable.shared.node(after: FusionTable.none, .i32Add_ss, links: 0) == FusionTable.none)
    #expect(FusionTable.shared.operation(FusionTable.none) == nil)
  }

  /// The fields of the steps as operations of their own. Results that are used up go to slots that are not looked at.
  private func parts(
    of fused: FusedOperation, _ fields: OperationBench.Fields
  ) -> [(operation: Operation, fields: OperationBench.Fields)] {
    var (narrow, middle, wide) = (fields.narrow[...], fields.middle[...], fields.wide[...])
    return fused.steps.enumerated().map { index, step in
      let layout = step.operation.layout
      var own = OperationBench.Fields()
      if step.hasResult { own.narrow.append(fused.isStored(index) ? narrow.removeFirst() : scratch(index)) }
      for operand in step.slotOperands {
        let distance = step.distance(ofOperand: operand)
        own.narrow.append(distance > 0 ? scratch(index - distance) : narrow.removeFirst())
      }
      while own.narrow.count < layout.count16 { own.narrow.append(narrow.removeFirst()) }
      own.middle = Array(middle.prefix(layout.count32))
      middle = middle.dropFirst(layout.count32)
      own.wide = Array(wide.prefix(layout.count64))
      wide = wide.dropFirst(layout.count64)
      return (step.operation, own)
    }
  }

  private func scratch(_ step: Int) -> UInt16 { OperationBench.stepSlot + 2 * UInt16(step) }

  private func randomFields(of fused: FusedOperation, _ random: inout Randomness) -> OperationBench.Fields {
    var fields = OperationBench.Fields()
    for (index, step) in fused.steps.enumerated() {
      if fused.isStored(index) { fields.narrow.append(random.slot()) }
      for operand in step.slotOperands where step.distance(ofOperand: operand) == 0 {
        fields.narrow.append(random.slot())
      }
      let others = step.operation.layout.count16 - step.slotOperands.count - (step.hasResult ? 1 : 0)
      // Costs, or numbers of lanes.
      for _ in 0..<others { fields.narrow.append(step.operation.isBranch ? random.cost() : random.slot() % 2) }
      fields.middle += (0..<step.operation.layout.count32).map { _ in random.word(of: step.operation) }
      fields.wide += (0..<step.operation.layout.count64).map { _ in
        step.operation.name.hasPrefix("i8x16Shuffle") ? random.selection() : random.slotValue()
      }
    }
    return fields
  }

  @Test func eachIsItsSteps() throws {
    let bench = OperationBench()
    var random = Randomness(state: 11)
    var ends: Set<String> = []
    #expect(fusedOperations.count > 500)
    for fused in fusedOperations {
      let operation = fused.operation
      for _ in 0..<48 {
        let fields = randomFields(of: fused, &random)
        let (slots, memory) = (random.slotValues(), random.memoryBytes())
        let parts = parts(of: fused, fields)
        let whole = bench.run([(operation, fields)], slots: slots, memory: memory).comparable(operation)
        let single = bench.run(parts, slots: slots, memory: memory).comparable(operation)
        try #require(whole.end == single.end, "\(operation) \(fields)")
        try #require(whole.fuel == single.fuel, "\(operation) \(fields)")
        try #require(whole.slots == single.slots, "\(operation) \(fields)")
        try #require(whole.hasMemory(of: single), "\(operation) \(fields)")
        if case .trap(let code, let step) = whole.end {
          ends.insert("\(code) \(step)")
        } else {
          try requireAccumulators(whole, single, fused, parts, bench, slots, memory)
          ends.insert("\(whole.end)")
        }
      }
    }
    let expected: Set = [
      "fallenThrough", "taken", "memoryOutOfBounds 0", "memoryOutOfBounds 1", "memoryOutOfBounds 2",
    ]
    #expect(ends.isSuperset(of: expected), "\(ends)")
  }

  /// Accumulators hold what they would, except for those that would hold a result that was used up.
  private func requireAccumulators(
    _ whole: OperationBench.Outcome, _ single: OperationBench.Outcome, _ fused: FusedOperation,
    _ parts: [(operation: Operation, fields: OperationBench.Fields)], _ bench: OperationBench, _ slots: [UInt64],
    _ memory: [UInt8]
  ) throws {
    for (index, value) in whole.accumulators.enumerated() where value != single.accumulators[index] {
      let isUsedUp = parts.indices.contains { step in
        guard !fused.isStored(step) else { return false }
        let reached = bench.run(Array(parts[...step]), slots: slots, memory: memory).comparable(fused.operation)
        return reached.accumulators[index] == single.accumulators[index]
      }
      try #require(isUsedUp, "\(fused.operation)")
    }
  }
}
