/// Decides between two types in constant time, however long the chains of supertypes are.
///
/// Each defined type has at most one supertype, so the types are a forest. Numbered in the order in which a walk through
/// it enters them, the subtypes of a type are the numbers from its own up to its last descendant's.
struct SubtypeOrder {
  private struct Place {
    var start: UInt32
    /// Types below it, itself included.
    var count: UInt32
  }

  private let types: TypeEntries
  /// The same number for equal types.
  private let canonicalTypes: [UInt32]
  /// Of each type; `nil` when no type has a supertype.
  private let places: UnsafeMutablePointer<Place>?
  /// By kind and by abstract code from `firstCode` on: a bit for each abstract heap type that is a supertype.
  private let supertypesOfKinds: SIMD4<UInt32>
  private let supertypesOfAbstract: SIMD16<UInt32>

  private static let firstCode: UInt32 = 0x68
  private static let codeCount: UInt32 = 14

  private static let abstractSupertypes: (SIMD4<UInt32>, SIMD16<UInt32>) = {
    func isSubtype(_ type: HeapType, _ expected: HeapType, _ kind: CompositeKind) -> Bool {
      HeapType.isSubtype(type, of: expected, kind: { _ in kind }, isDefinedSubtype: { $0 == $1 })
    }
    var ofKinds = SIMD4<UInt32>()
    var ofAbstract = SIMD16<UInt32>()
    for code in 0..<SubtypeOrder.codeCount {
      let expected = HeapType(abstractCode: SubtypeOrder.firstCode + code)
      for kind in [CompositeKind.function, .structure, .array, .continuation] {
        if isSubtype(HeapType(typeIndex: 0), expected, kind) { ofKinds[Int(kind.rawValue)] |= 1 << code }
      }
      for other in 0..<SubtypeOrder.codeCount {
        let type = HeapType(abstractCode: SubtypeOrder.firstCode + other)
        if isSubtype(type, expected, .function) { ofAbstract[Int(other)] |= 1 << code }
      }
    }
    return (ofKinds, ofAbstract)
  }()

  /// - Parameters:
  ///   - types: Each is declared after its supertype; valid as long as the order is used.
  ///   - canonicalTypes: The same number for equal types.
  init(_ types: TypeEntries, canonicalTypes: [UInt32]) {
    self.types = types
    self.canonicalTypes = canonicalTypes
    let hasSupertypes = (0..<types.count).contains { types[$0].supertype != nil }
    places = hasSupertypes ? SubtypeOrder.places(types, canonicalTypes) : nil
    (supertypesOfKinds, supertypesOfAbstract) = SubtypeOrder.abstractSupertypes
  }

  func deallocate() { places?.deallocate() }

  /// Equal types share the place of the first of them.
  private static func places(_ types: TypeEntries, _ canonicalTypes: [UInt32]) -> UnsafeMutablePointer<Place> {
    let count = types.count
    let places = UnsafeMutablePointer<Place>.allocate(capacity: count)
    places.initialize(repeating: Place(start: 0, count: 1), count: count)
    let representatives = representatives(canonicalTypes)
    func parent(_ index: Int) -> Int? {
      // Before the type itself.
      types[index].supertype.map { Int(representatives[Int($0)]) }
    }
    func isRepresentative(_ index: Int) -> Bool { Int(representatives[index]) == index }
    for index in stride(from: count - 1, through: 0, by: -1) where isRepresentative(index) {
      if let parent = parent(index) { places[parent].count += places[index].count }
    }
    // Where the next child of a type goes.
    var next = [UInt32](repeating: 0, count: count)
    var nextRoot: UInt32 = 0
    for index in 0..<count {
      guard isRepresentative(index) else {
        places[index] = places[Int(representatives[index])]
        continue
      }
      let start: UInt32
      if let parent = parent(index) {
        start = next[parent]
        next[parent] += places[index].count
      } else {
        start = nextRoot
        nextRoot += places[index].count
      }
      places[index].start = start
      next[index] = start + 1
    }
    return places
  }

  /// For each type the first one that is equal to it.
  private static func representatives(_ canonicalTypes: [UInt32]) -> [UInt32] {
    let sorted = sortedByNumber(canonicalTypes)
    var representatives = [UInt32](repeating: 0, count: canonicalTypes.count)
    var first: UInt64 = 0
    for entry in sorted {
      if entry >> 32 != first >> 32 || entry == sorted[0] { first = entry }
      representatives[Int(entry & 0xFFFF_FFFF)] = UInt32(first & 0xFFFF_FFFF)
    }
    return representatives
  }

  /// Numbers of types, which are sparse, above their indices, in ascending order. Sorted digit by digit, because a module
  /// may have a million of them, in any order.
  private static func sortedByNumber(_ canonicalTypes: [UInt32]) -> [UInt64] {
    var entries = canonicalTypes.indices.map { UInt64(canonicalTypes[$0]) << 32 | UInt64($0) }
    var sorted = entries
    for shift: UInt64 in [32, 43, 54] {
      var starts = [Int](repeating: 0, count: 2049)
      for entry in entries { starts[Int(entry >> shift & 2047) + 1] += 1 }
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
      for entry in entries {
        let digit = Int(entry >> shift & 2047)
        sorted[starts[digit]] = entry
        starts[digit] += 1
      }
      swap(&entries, &sorted)
    }
    return entries
  }

  @inline(__always)
  private func isDefinedSubtype(_ index: UInt32, of expected: UInt32) -> Bool {
    guard let places else { return canonicalTypes[Int(index)] == canonicalTypes[Int(expected)] }
    let wanted = places[Int(expected)]
    return places[Int(index)].start &- wanted.start < wanted.count
  }

  /// Whether a type can stand where another one is expected.
  @inline(__always)
  func matches(_ type: ValueType, _ expected: ValueType) -> Bool {
    if type.bits == expected.bits { return true }
    let (bits, wanted) = (type.bits, expected.bits)
    // Both are references, and null goes only where null is expected.
    guard bits & 0xFF &- 0x63 <= 1, wanted & 0xFF &- 0x63 <= 1, bits & 0xFF >= wanted & 0xFF else {
      return type == .bottom
    }
    let (heap, wantedHeap) = (bits >> 8, wanted >> 8)
    // Above the abstract types and the index are the bits for abstract and exact ones.
    if (heap | wantedHeap) >> 22 == 0 { return isDefinedSubtype(heap, of: wantedHeap) }
    let code = wantedHeap &- (0x80_0000 | SubtypeOrder.firstCode)
    if code < SubtypeOrder.codeCount {
      if heap >> 22 == 0 {
        return supertypesOfKinds[Int(types[Int(heap)].kind.rawValue)] >> code & 1 != 0
      }
      let own = heap &- (0x80_0000 | SubtypeOrder.firstCode)
      if own < SubtypeOrder.codeCount { return supertypesOfAbstract[Int(own)] >> code & 1 != 0 }
    }
    return isSubtype(HeapType(bits: heap), of: HeapType(bits: wantedHeap))
  }

  /// The rarer cases: exact types, and the bottoms of the hierarchies.
  @inline(never)
  func isSubtype(_ type: HeapType, of expected: HeapType) -> Bool {
    HeapType.isSubtype(
      type, of: expected, kind: { types[Int($0)].kind }, isDefinedSubtype: { isDefinedSubtype($0, of: $1) })
  }
}
