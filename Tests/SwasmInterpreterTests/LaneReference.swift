import SwasmInterpreter

// The slow, plain side of the comparison: vectors as arrays of lanes in memory order.

func lanes<Lane>(_ x: V128, as type: Lane.Type = Lane.self) -> [Lane] {
  withUnsafeBytes(of: x) { Array($0.bindMemory(to: Lane.self)) }
}

func vector<Lane>(_ lanes: [Lane]) -> V128 {
  precondition(lanes.count * MemoryLayout<Lane>.size == 16)
  return lanes.withUnsafeBytes { $0.loadUnaligned(as: V128.self) }
}

func mapLanes<A, R>(_ body: @escaping (A) -> R) -> (V128) -> V128 {
  { vector(lanes($0).map(body)) }
}

func zipLanes<A, R>(_ body: @escaping (A, A) -> R) -> (V128, V128) -> V128 {
  { vector(zip(lanes($0), lanes($1)).map(body)) }
}

/// All ones where `body` holds; `Mask` has the width of `A`.
func compareLanes<A, Mask: FixedWidthInteger>(
  _ mask: Mask.Type, _ body: @escaping (A, A) -> Bool
) -> (V128, V128) -> V128 {
  zipLanes { (a: A, b: A) -> Mask in body(a, b) ? ~0 : 0 }
}

func shiftLanes<A: FixedWidthInteger>(_ body: @escaping (A, A) -> A) -> (V128, UInt32) -> V128 {
  { x, count in vector(lanes(x).map { body($0, A(truncatingIfNeeded: Int(count) % A.bitWidth)) }) }
}

enum Half { case low, high }

func half<Lane>(_ which: Half, _ lanes: [Lane]) -> ArraySlice<Lane> {
  which == .low ? lanes.prefix(lanes.count / 2) : lanes.suffix(lanes.count / 2)
}

func extend<A: FixedWidthInteger, R: FixedWidthInteger>(_ which: Half, _: A.Type, _: R.Type) -> (V128) -> V128 {
  { vector(half(which, lanes($0, as: A.self)).map { R($0) }) }
}

func extendedProducts<A: FixedWidthInteger, R: FixedWidthInteger>(
  _ which: Half, _: A.Type, _: R.Type
) -> (V128, V128) -> V128 {
  { x, y in
    let factors = zip(half(which, lanes(x, as: A.self)), half(which, lanes(y, as: A.self)))
    return vector(factors.map { R($0) &* R($1) })
  }
}

func pairwiseSums<A: FixedWidthInteger, R: FixedWidthInteger>(_: A.Type, _: R.Type) -> (V128) -> V128 {
  { x in
    let all = lanes(x, as: A.self)
    return vector(stride(from: 0, to: all.count, by: 2).map { R(all[$0]) + R(all[$0 + 1]) })
  }
}

func narrow<A: FixedWidthInteger, R: FixedWidthInteger>(_: A.Type, _: R.Type) -> (V128, V128) -> V128 {
  { x, y in vector((lanes(x, as: A.self) + lanes(y, as: A.self)).map { R(clamping: $0) }) }
}

func allTrue<A: FixedWidthInteger>(_: A.Type) -> (V128) -> Bool {
  { lanes($0, as: A.self).allSatisfy { $0 != 0 } }
}

func bitmask<A: FixedWidthInteger & SignedInteger>(_: A.Type) -> (V128) -> UInt32 {
  { x in
    lanes(x, as: A.self).enumerated().reduce(0) { $0 | ($1.element < 0 ? 1 << UInt32($1.offset) : 0) }
  }
}

/// Sums of two neighbouring products, wrapped to `R`.
func dot<A: FixedWidthInteger, R: FixedWidthInteger>(_: A.Type, _: R.Type) -> (V128, V128) -> V128 {
  { x, y in
    let products: [Int] = zip(lanes(x, as: A.self), lanes(y, as: A.self)).map { Int($0) * Int($1) }
    let sums: [Int] = stride(from: 0, to: products.count, by: 2).map { products[$0] + products[$0 + 1] }
    return vector(sums.map { R(truncatingIfNeeded: $0) })
  }
}
