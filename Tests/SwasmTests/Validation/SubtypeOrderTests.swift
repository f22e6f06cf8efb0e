import SwasmTestSupport
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
    let composites: [[UInt8]] = [[0x60, 0, 0], [0x5F, 0], [0x5E, 0x78, 1]]
    var kinds: [Int] = []
    var supertypes: [UInt32?] = []
    // There are so few that many are equal.
    let items = (0..<count).map { index -> [UInt8] in
      guard index > 0, numbers.next(4) > 0 else {
        kinds.append(numbers.next(3))
        supertypes.append(nil)
        return [0x50, 0] + composites[kinds[index]]
      }
      let supertype = numbers.next(index)
      kinds.append(kinds[supertype])
      supertypes.append(UInt32(supertype))
      return [0x50, 1, UInt8(supertype)] + composites[kinds[index]]
    }
    let types = try load(WasmBytes.module(WasmBytes.section(1, items: items))).types
    let registered = try TypeRegistry().register(types)
    let canonical = registered.ids
    let order = SubtypeOrder(types.entries, canonicalTypes: canonical)
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
        heap, of: expectedHeap, kind: { types.kind(Int($0)) },
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
    withExtendedLifetime((types, registered)) {}
  }
}
