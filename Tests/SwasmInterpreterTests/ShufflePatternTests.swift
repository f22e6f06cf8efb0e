import Testing

@testable import SwasmInterpreter

struct ShufflePatternTests {
  private func execute(_ plan: ShufflePlan, _ first: V128, _ second: V128, _ bytes: V128) -> V128 {
    let (x, y) = plan.isExchanged ? (second, first) : (first, second)
    let z = plan.selectors
    return switch plan.pattern {
    case .interleaveLow8: interleaveLow8(x, y)
    case .interleaveHigh8: interleaveHigh8(x, y)
    case .interleaveLow16: interleaveLow16(x, y)
    case .interleaveHigh16: interleaveHigh16(x, y)
    case .interleaveLow32: interleaveLow32(x, y)
    case .interleaveHigh32: interleaveHigh32(x, y)
    case .interleaveLow64: interleaveLow64(x, y)
    case .interleaveHigh64: interleaveHigh64(x, y)
    case .even8: shuffleEven8(x, y)
    case .odd8: shuffleOdd8(x, y)
    case .even16: shuffleEven16(x, y)
    case .odd16: shuffleOdd16(x, y)
    case .lanes64: shuffleLanes64(x, y, z)
    case .lanes32: shuffleLanes32(x, y, z)
    case .windowLow: shuffleWindowLow(x, y, z)
    case .windowHigh: shuffleWindowHigh(x, y, z)
    case .bytes: i8x16Shuffle(x, y, bytes)
    }
  }

  /// Selections with structure, and others. Every plan must give what the generic shuffle gives.
  private var selections: [[UInt8]] {
    var random = Randomness(state: 3)
    var all: [[UInt8]] = (0..<32).map { start in (0..<16).map { UInt8((start + $0) % 32) } }
    all += (0..<16).map { start in (0..<16).map { UInt8((start + $0) % 16) } }
    for width in [1, 2, 4, 8] {
      for _ in 0..<40 {
        let picks = (0..<16 / width).map { _ in Int.random(in: 0..<32 / width, using: &random) }
        all.append((0..<16).map { UInt8(picks[$0 / width] * width + $0 % width) })
      }
      for (start, exchange) in [(0, 0), (8, 0), (0, 16), (8, 16)] {
        all.append(
          (0..<16).map { index in
            UInt8((start + index / width / 2 * width + index % width + index / width % 2 * 16) ^ exchange)
          })
      }
      for start in [0, width] where width < 8 {
        let everySecond = (0..<16).map { UInt8(start + $0 / width * 2 * width + $0 % width) }
        all += [everySecond, everySecond.map { $0 ^ 16 }]
      }
    }
    return all + all.map { bytes in bytes.map { $0 & 15 } }
  }

  @Test func plansGiveTheGenericResult() {
    let x = vector((0..<16).map { UInt8($0 * 9 + 100) })
    let y = vector((0..<16).map { UInt8($0 * 7 + 3) })
    var used: Set<ShufflePattern> = []
    for bytes in selections {
      let both = lanes(x, as: UInt8.self) + lanes(y, as: UInt8.self)
      let plan = ShufflePlan(vector(bytes), sameOperand: false)
      #expect(execute(plan, x, y, vector(bytes)) == vector(bytes.map { both[Int($0)] }), "\(bytes) \(plan)")
      let plan2 = ShufflePlan(vector(bytes), sameOperand: true)
      #expect(execute(plan2, x, x, vector(bytes)) == vector(bytes.map { both[Int($0 & 15)] }), "\(bytes) \(plan2)")
      used.insert(plan.pattern)
    }
    #expect(used == Set(ShufflePattern.allCases))
  }
}
