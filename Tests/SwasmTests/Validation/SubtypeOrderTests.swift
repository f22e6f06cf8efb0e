import Testing

@testable import Swasm

/// The order of types against the definition of subtyping.
@Suite struct SubtypeOrderTests {
  private struct Numbers {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  @Test(arguments: 1...20) func agreesWithTheDefinition(seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    let count = 40
    var supertypes: [UInt32?] = []
    var types: [ModuleContents.DefinedType] = []
    // Some types are equal to an earlier one: of the same number and supertype.
    var canonical: [UInt32] = []
    for index in 0..<count {
      if index > 0, numbers.next(5) == 0 {
        let same = numbers.next(index)
        supertypes.append(supertypes[same])
        types.append(types[same])
        canonical.append(canonical[same])
        continue
      }
      let kinds: [ModuleContents.CompositeType] = [
        .function(FunctionType()), .structure([]), .array(.init(storage: .i8, isMutable: true)),
      ]
      var composite = kinds[numbers.next(3)]
      var supertype: UInt32?
      if index > 0, numbers.next(4) > 0 {
        supertype = UInt32(numbers.next(index))
        composite = types[Int(supertype ?? 0)].composite
      }
      supertypes.append(supertype)
      types.append(
        ModuleContents.DefinedType(composite: composite, groupStart: UInt32(index), groupCount: 1))
      canonical.append(UInt32(index))
    }
    let table = try TypeTable(types)
    defer { table.deallocate() }
    let order = SubtypeOrder(table, canonicalTypes: canonical) { supertypes[$0] }
    defer { order.deallocate() }

    func isDefinedSubtype(_ type: UInt32, of expected: UInt32) -> Bool {
      var current: UInt32? = type
      while let index = current {
        if canonical[Int(index)] == canonical[Int(expected)] { return true }
        current = supertypes[Int(index)]
      }
      return false
    }
    func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
      if type == expected || type == .bottom { return true }
      guard let heap = type.heapType, let expectedHeap = expected.heapType else { return false }
      if type.isNullable, !expected.isNullable { return false }
      return HeapType.isSubtype(
        heap, of: expectedHeap, kind: { types[Int($0)].composite.kind },
        isDefinedSubtype: { isDefinedSubtype($0, of: $1) })
    }
    var heapTypes = (0..<count).flatMap {
      [HeapType(typeIndex: UInt32($0)), HeapType(typeIndex: UInt32($0), isExact: true)]
    }
    heapTypes += (0x68...0x75).map { HeapType(abstractCode: $0) } + [.bottom]
    var all = heapTypes.flatMap { [ValueType($0, nullable: true), ValueType($0, nullable: false)] }
    all += [.i32, .i64, .f32, .f64, .v128, .bottom]
    var differences: [String] = []
    for type in all {
      for expected in all where order.matches(type, expected) != matches(type, expected) {
        differences.append("\(type.text) and \(expected.text)")
      }
    }
    #expect(differences.isEmpty, "\(differences.prefix(5))")
  }
}
