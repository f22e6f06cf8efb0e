// Cheaper forms of `i8x16.shuffle`. The bytes that a shuffle selects are immediate, so the translator can choose one of
// these operations where the generic one looks up sixteen bytes.

/// A regular way of selecting bytes from operands `x` and `y`.
public enum ShufflePattern: UInt8, CaseIterable, Sendable {
  case interleaveLow8, interleaveHigh8, interleaveLow16, interleaveHigh16, interleaveLow32, interleaveHigh32
  case interleaveLow64, interleaveHigh64
  /// The lanes of `x` with even (or odd) numbers, then those of `y`.
  case even8, odd8, even16, odd16
  /// Any 64-bit or 32-bit lanes; their numbers over both operands are in the plan's `selectors`.
  case lanes64, lanes32
  /// The 16 bytes from a byte offset of 1...7 (or 9...15) in `x` followed by `y`; `selectors` is that offset modulo 8, in
  /// bits.
  case windowLow, windowHigh
  /// No pattern: `i8x16Shuffle`.
  case bytes
}

/// How to execute a shuffle.
public struct ShufflePlan: Equatable, Sendable {
  public var pattern: ShufflePattern
  /// The pattern holds with the operands exchanged.
  public var isExchanged = false
  /// The operation's immediate, where the pattern has one: one byte for each lane, lane 0 lowest.
  public var selectors: UInt32 = 0

  /// - Parameters:
  ///   - bytes: the sixteen immediate bytes, each below 32.
  ///   - sameOperand: whether both operands are the same value, so that any byte may come from either.
  public init(_ bytes: V128, sameOperand: Bool) {
    let mask: UInt8 = sameOperand ? 15 : 31
    let wanted = (0..<16).map { bytes.u8[$0] & mask }
    for isExchanged in [false, true] {
      let exchange: UInt8 = isExchanged ? 16 : 0
      for pattern in ShufflePattern.allCases {
        guard let fixed = pattern.bytes, fixed.map({ ($0 ^ exchange) & mask }) == wanted else { continue }
        self.init(pattern: pattern, isExchanged: isExchanged)
        return
      }
    }
    if let lanes = Self.laneNumbers(wanted, bytesPerLane: 8) {
      self.init(pattern: .lanes64, selectors: lanes)
    } else if let lanes = Self.laneNumbers(wanted, bytesPerLane: 4) {
      self.init(pattern: .lanes32, selectors: lanes)
    } else if (0..<16).allSatisfy({ wanted[$0] == (wanted[0] &+ UInt8($0)) & mask }) {
      let offset = wanted[0] & 15
      self.init(
        pattern: offset < 8 ? .windowLow : .windowHigh, isExchanged: wanted[0] > 15, selectors: UInt32(offset & 7) * 8)
    } else {
      self.init(pattern: .bytes)
    }
  }

  private init(pattern: ShufflePattern, isExchanged: Bool = false, selectors: UInt32 = 0) {
    self.pattern = pattern
    self.isExchanged = isExchanged
    self.selectors = selectors
  }

  private static func laneNumbers(_ bytes: [UInt8], bytesPerLane width: Int) -> UInt32? {
    var result: UInt32 = 0
    for lane in 0..<16 / width {
      let first = Int(bytes[lane * width])
      let isWhole = (0..<width).allSatisfy { Int(bytes[lane * width + $0]) == first + $0 }
      guard first % width == 0, isWhole else { return nil }
      result |= UInt32(first / width) << UInt32(8 * lane)
    }
    return result
  }
}

extension ShufflePattern {
  /// The immediate bytes of a pattern without selectors.
  fileprivate var bytes: [UInt8]? {
    switch self {
    case .interleaveLow8: Self.interleaved(from: 0, bytesPerLane: 1)
    case .interleaveHigh8: Self.interleaved(from: 8, bytesPerLane: 1)
    case .interleaveLow16: Self.interleaved(from: 0, bytesPerLane: 2)
    case .interleaveHigh16: Self.interleaved(from: 8, bytesPerLane: 2)
    case .interleaveLow32: Self.interleaved(from: 0, bytesPerLane: 4)
    case .interleaveHigh32: Self.interleaved(from: 8, bytesPerLane: 4)
    case .interleaveLow64: Self.interleaved(from: 0, bytesPerLane: 8)
    case .interleaveHigh64: Self.interleaved(from: 8, bytesPerLane: 8)
    case .even8: Self.everySecond(from: 0, bytesPerLane: 1)
    case .odd8: Self.everySecond(from: 1, bytesPerLane: 1)
    case .even16: Self.everySecond(from: 0, bytesPerLane: 2)
    case .odd16: Self.everySecond(from: 2, bytesPerLane: 2)
    case .lanes64, .lanes32, .windowLow, .windowHigh, .bytes: nil
    }
  }

  private static func interleaved(from start: Int, bytesPerLane width: Int) -> [UInt8] {
    (0..<16).map { index in
      let (lane, byte) = (index / width, index % width)
      return UInt8(start + lane / 2 * width + byte + lane % 2 * 16)
    }
  }

  private static func everySecond(from start: Int, bytesPerLane width: Int) -> [UInt8] {
    (0..<16).map { UInt8(start + $0 / width * 2 * width + $0 % width) }
  }
}

@inline(__always) func shuffleEven8(_ x: V128, _ y: V128) -> V128 {
  let low = v128(SIMD8<UInt16>(repeating: 0xFF))
  return packU16(x & low, y & low)
}
@inline(__always) func shuffleOdd8(_ x: V128, _ y: V128) -> V128 {
  packU16(shiftRightU16(x, 8), shiftRightU16(y, 8))
}
/// The pack saturates signed lanes: sign-extended ones pass unchanged.
@inline(__always) func shuffleEven16(_ x: V128, _ y: V128) -> V128 {
  packI32(shiftRightI32(shiftLeft32(x, 16), 16), shiftRightI32(shiftLeft32(y, 16), 16))
}
@inline(__always) func shuffleOdd16(_ x: V128, _ y: V128) -> V128 {
  packI32(shiftRightI32(x, 16), shiftRightI32(y, 16))
}
@inline(__always) func shuffleLanes64(_ x: V128, _ y: V128, _ selectors: UInt32) -> V128 {
  let table = SIMD4(lowHalf: x, highHalf: y)
  return V128(table[Int(selectors & 3)], table[Int((selectors &>> 8) & 3)])
}
@inline(__always) func shuffleLanes32(_ x: V128, _ y: V128, _ selectors: UInt32) -> V128 {
  let table = SIMD8(lowHalf: x.u32, highHalf: y.u32)
  return v128(
    SIMD4(
      table[Int(selectors & 7)], table[Int((selectors &>> 8) & 7)], table[Int((selectors &>> 16) & 7)],
      table[Int((selectors &>> 24) & 7)]))
}
/// `bits` is a multiple of 8 from 8 to 56.
@inline(__always) func shuffleWindowLow(_ x: V128, _ y: V128, _ bits: UInt32) -> V128 {
  shiftRightU64(x, bits) | shiftLeft64(V128(x[1], y[0]), 64 &- bits)
}
@inline(__always) func shuffleWindowHigh(_ x: V128, _ y: V128, _ bits: UInt32) -> V128 {
  shiftRightU64(V128(x[1], y[0]), bits) | shiftLeft64(y, 64 &- bits)
}
