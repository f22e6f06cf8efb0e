import SwasmInterpreter

/// Deterministic pseudo-random numbers (splitmix64).
struct Randomness: RandomNumberGenerator {
  var state: UInt64 = 0x5EED
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

enum Samples {
  static func integers<Lane: FixedWidthInteger & UnsignedInteger>(_: Lane.Type) -> [Lane] {
    var random = Randomness()
    let top = Lane(1) << Lane(Lane.bitWidth - 1)
    let edges: [Lane] = [
      0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 63, 64, 100, top, top - 1, top + 1, .max, .max - 1, .max / 3, .max / 3 * 2,
      .max >> Lane(Lane.bitWidth / 2), .max << Lane(Lane.bitWidth / 2),
    ]
    return edges + (0..<40).map { _ in Lane.random(in: 0...Lane.max, using: &random) }
      + (0..<20).map { _ in Lane.random(in: 0...Lane.max, using: &random) >> Lane.random(in: 0..<Lane(Lane.bitWidth)) }
  }

  static let floats: [Float] = {
    var random = Randomness()
    let edges: [Float] = [
      0, .leastNonzeroMagnitude, .leastNormalMagnitude, 0.25, 0.49999997, 0.5, 0.75, 1, 1.25, 1.5, 2.5, 3.5, 4.5, 127.5,
      8_388_607, 8_388_607.5, 8_388_608, 8_388_609, 16_777_216, 2_147_483_520, 2_147_483_648, 2_147_483_904,
      4_294_967_040, 4_294_967_296, 9_223_371_487_098_961_920, 9_223_372_036_854_775_808, 18_446_742_974_197_923_840,
      18_446_744_073_709_551_616, .greatestFiniteMagnitude, .infinity, .nan, Float(bitPattern: 0x7FA0_0000),
      Float(bitPattern: 0x7F80_0001), Float(bitPattern: 0x7FC1_2345), Float(bitPattern: 0x7FFF_FFFF),
    ]
    let others = (0..<60).map { _ in Float(bitPattern: UInt32.random(in: 0...0x7FFF_FFFF, using: &random)) }
    let small = (0..<40).map { _ in Float(Int32.random(in: 0...4000, using: &random)) / 8 }
    return (edges + others + small).flatMap { [$0, Float(bitPattern: $0.bitPattern ^ 0x8000_0000)] }
  }()

  static let doubles: [Double] = {
    var random = Randomness()
    let edges: [Double] = [
      0, .leastNonzeroMagnitude, .leastNormalMagnitude, 0.25, 0.49999999999999994, 0.5, 0.75, 1, 1.25, 1.5, 2.5, 3.5,
      4.5, 127.5, 2_147_483_647, 2_147_483_647.5, 2_147_483_648, 2_147_483_648.5, 2_147_483_649, 4_294_967_295,
      4_294_967_295.5, 4_294_967_296, 4_503_599_627_370_495.5, 4_503_599_627_370_496, 9_007_199_254_740_992,
      9_223_372_036_854_774_784, 9_223_372_036_854_775_808, 18_446_744_073_709_549_568, 18_446_744_073_709_551_616,
      1e-46, 3.4028234663852886e38, 3.4028235677973366e38, .greatestFiniteMagnitude, .infinity, .nan,
      Double(bitPattern: 0x7FF4_0000_0000_0000), Double(bitPattern: 0x7FF0_0000_0000_0001),
      Double(bitPattern: 0x7FF8_0000_1234_5678), Double(bitPattern: 0x7FFF_FFFF_FFFF_FFFF),
    ]
    let others = (0..<60).map { _ in Double(bitPattern: UInt64.random(in: 0...UInt64.max >> 1, using: &random)) }
    let small = (0..<40).map { _ in Double(Int32.random(in: 0...4000, using: &random)) / 8 }
    return (edges + others + small).flatMap { [$0, Double(bitPattern: $0.bitPattern ^ (1 << 63))] }
  }()

  /// Vectors whose lanes are edge values of every lane type, and random ones.
  static let vectors: [V128] = {
    var random = Randomness(state: 1)
    func some<Lane>(_ values: [Lane], _ count: Int) -> [V128] {
      (0..<count).map { _ in
        vector((0..<16 / MemoryLayout<Lane>.size).map { _ in values.randomElement(using: &random)! })
      }
    }
    var all: [V128] = [.zero, V128(repeating: .max), V128(repeating: 0x8000_8000_8000_8000)]
    all += [V128(repeating: 0x8080_8080_8080_8080), V128(repeating: 0x7F7F_7F7F_7F7F_7F7F), V128(0, 1), V128(1, 0)]
    all += some(integers(UInt8.self), 60) + some(integers(UInt16.self), 60) + some(integers(UInt32.self), 60)
    all += some(integers(UInt64.self), 60) + some(floats, 250) + some(doubles, 250)
    return all
  }()

  /// Every vector with itself and, at random, with thirty others.
  static let vectorPairs: [(V128, V128)] = {
    var random = Randomness(state: 2)
    return vectors.flatMap { x in [(x, x)] + (0..<30).map { _ in (x, vectors.randomElement(using: &random)!) } }
  }()
}
