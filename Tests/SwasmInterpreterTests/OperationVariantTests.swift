import Testing

@testable import SwasmInterpreter

/// Operations that differ only in where they take their operands from give the same result.
struct OperationVariantTests {
  fileprivate struct Variant {
    var operation: Operation
    var family: OperationFamily
    /// `s`, `a` or `i` for each operand.
    var places: [Character]

    var hasDestination: Bool {
      let name = family.name
      return !operation.isBranch && !name.hasPrefix("return") && !operation.hasTable && !name.contains("Store")
        && !name.hasPrefix("globalSet")
        && !name.hasPrefix("importedGlobalSet")
    }
    /// Whether the first operand is an address of the host.
    var takesPointer: Bool { family.name.hasSuffix("_checked") || family.name.contains("Atomic") }
  }

  fileprivate static let variants: [Variant] = OperationFamily.allCases.flatMap { family in
    (0..<81).compactMap { key in
      guard let operation = family.operation(key: key), operation.name != family.name else { return nil }
      let places = Array(operation.name.dropFirst(family.name.count + 1))
      return Variant(operation: operation, family: family, places: places)
    }
  }

  private func fields(
    of variant: Variant, operands: [UInt16], immediates: [[UInt64]] = [], immediatesAreNarrow: Bool = false,
    destination: UInt16, rest: OperationBench.Fields
  ) -> OperationBench.Fields {
    var fields = OperationBench.Fields()
    if variant.hasDestination { fields.narrow.append(destination) }
    for (place, operand) in zip(variant.places, operands) where place == "s" { fields.narrow.append(operand) }
    for (place, words) in zip(variant.places, immediates) where place == "i" {
      if immediatesAreNarrow {
        fields.middle.append(UInt32(truncatingIfNeeded: words[0]))
      } else {
        fields.wide += words
      }
    }
    fields.narrow += rest.narrow
    fields.middle += rest.middle
    fields.wide += rest.wide
    return fields
  }

  @Test func eachGivesWhatItsSlotsGive() throws {
    let bench = OperationBench()
    var random = Randomness(state: 12)
    var count = 0
    for variant in OperationVariantTests.variants where variant.places.contains(where: { $0 != "s" }) {
      guard let all = variant.family.operation(key: 0) else { continue }
      let base = Variant(
        operation: all, family: variant.family, places: Array(repeating: "s", count: variant.places.count))
      guard base.operation.name == "\(variant.family)_" + String(base.places) else { continue }
      count += 1
      for _ in 0..<48 {
        try compare(variant, base, bench, &random)
      }
    }
    #expect(count > 700)
  }

  private func compare(
    _ variant: Variant, _ base: Variant, _ bench: OperationBench, _ random: inout Randomness
  ) throws {
    var slots = random.slotValues()
    let memory = random.memoryBytes()
    // Operand i stands in slots 2i and 2i + 1, or is the accumulator's.
    var operands = variant.places.indices.map { UInt16(2 * $0) }
    let rest = variant.randomRest(base.operation.layout, &random)
    if variant.takesPointer {
      let address = UInt64(UInt(bitPattern: bench.memory)) + UInt64.random(in: 0..<30, using: &random) * 8
      slots[0] = address
      slots[Int(OperationBench.accumulatorSlot)] = address
    }
    let isNarrow = variant.operation.layout.count32 > base.operation.layout.count32
    var immediates: [[UInt64]] = Array(repeating: [], count: operands.count)
    for (index, place) in variant.places.enumerated() {
      switch place {
      case "a": operands[index] = OperationBench.accumulatorSlot
      case "i" where isNarrow:
        // Immediates of 32 bits are sign-extended where the operand is wider.
        slots[2 * index] = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: slots[2 * index])))
        immediates[index] = [slots[2 * index]]
      case "i":
        immediates[index] = Array(slots[2 * index..<2 * index + variant.immediateWords(base.operation.layout)])
      default: break
      }
    }
    let destination = UInt16.random(in: 8..<42, using: &random)
    let some = fields(
      of: variant, operands: operands, immediates: immediates, immediatesAreNarrow: isNarrow, destination: destination,
      rest: rest)
    let whole = fields(of: base, operands: operands, destination: destination, rest: rest)
    let outcome = bench.run([(variant.operation, some)], slots: slots, memory: memory)
      .comparable(variant.operation)
    let expected = bench.run([(base.operation, whole)], slots: slots, memory: memory)
      .comparable(variant.operation)
    try #require(outcome == expected, "\(variant.operation) \(some)")
  }

  /// A branch on a comparison is the comparison, then a branch on its result.
  @Test func branchesFollowTheirConditions() throws {
    let bench = OperationBench()
    var random = Randomness(state: 13)
    var count = 0
    for variant in OperationVariantTests.variants where variant.operation.isBranch {
      let parts = variant.family.name.split(separator: "_")
      guard parts.count == 2, let condition = Operation.byName["\(parts[1])_\(String(variant.places))"] else {
        continue
      }
      count += 1
      let branch: Operation = parts[0] == "brIf" ? .brIf_a : .brUnless_a
      var ends: Set<String> = []
      for _ in 0..<512 {
        let layout = variant.operation.layout
        var fields = OperationBench.Fields()
        fields.narrow = (0..<layout.count16 - 2).map { _ in random.slot() } + [random.cost(), random.cost()]
        fields.middle = (0..<layout.count32).map { _ in random.immediate() }
        fields.wide = (0..<layout.count64).map { _ in random.slotValue() }
        var value = OperationBench.Fields()
        value.narrow = [OperationBench.scratchSlot] + fields.narrow.dropLast(2)
        value.middle = Array(fields.middle.dropLast())
        value.wide = fields.wide
        var sink = OperationBench.Fields()
        sink.narrow = Array(fields.narrow.suffix(2))
        sink.middle = [0]
        let (slots, memory) = (random.slotValues(), random.memoryBytes())
        let whole = bench.run([(variant.operation, fields)], slots: slots, memory: memory)
          .comparable(variant.operation)
        let halves = bench.run([(condition, value), (branch, sink)], slots: slots, memory: memory)
          .comparable(variant.operation)
        try #require(whole.end == halves.end, "\(variant.operation) \(fields)")
        try #require(whole.fuel == halves.fuel, "\(variant.operation) \(fields)")
        try #require(whole.slots == halves.slots && whole.memory == halves.memory, "\(variant.operation) \(fields)")
        ends.insert("\(whole.end)")
      }
      #expect(ends == ["taken", "fallenThrough"], "\(variant.operation)")
    }
    #expect(count > 100)
  }
}

extension OperationFamily {
  fileprivate var name: String { String(describing: self) }
}

extension OperationVariantTests.Variant {
  /// 64-bit words that stand for one immediate.
  fileprivate func immediateWords(_ base: OperationLayout) -> Int {
    let count = places.count { $0 == "i" }
    return count == 0 ? 0 : (operation.layout.count64 - base.count64) / count
  }

  /// Fields that do not say where an operand is: costs, lanes, offsets, selections.
  fileprivate func randomRest(_ base: OperationLayout, _ random: inout Randomness) -> OperationBench.Fields {
    var rest = OperationBench.Fields()
    let narrow = base.count16 - places.count - (hasDestination ? 1 : 0)
    rest.narrow = (0..<narrow).map { _ in
      operation.isBranch ? random.cost() : UInt16.random(in: 0..<2, using: &random)
    }
    rest.middle = (0..<base.count32).map { _ in random.word(of: operation) }
    rest.wide = (0..<base.count64).map { _ in family.isShuffle ? random.selection() : random.slotValue() }
    return rest
  }
}

extension OperationFamily {
  fileprivate var isShuffle: Bool { self == .i8x16Shuffle }
}
