import SwasmInterpreter

/// Metered code of a function (Sources/SwasmInterpreter/Handlers/Stretches.swift), and which of its places belong to which
/// of the ordinary code.
struct MeteredFunction: Sendable {
  /// Of the code.
  private let address: UInt
  /// Positions in the ordinary code, ascending.
  private let positions: [UInt32]
  private let meteredPositions: [UInt32]
  private let costs: [UInt32]

  init(code: UInt, ordinary: [SourceMap.Stretch], metered: [SourceMap.Stretch]) {
    address = code
    positions = ordinary.map(\.position)
    meteredPositions = metered.map(\.position)
    costs = ordinary.map(\.cost)
  }

  /// Where the stretch that begins at a position of the ordinary code begins here, and its cost.
  func stretch(at position: Int) -> (code: CodePointer, cost: Int)? {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(positions[middle]) < position { low = middle + 1 } else { high = middle }
    }
    guard low < positions.count, low < meteredPositions.count, Int(positions[low]) == position,
      let start = CodePointer(bitPattern: address)
    else { return nil }
    return (start + Int(meteredPositions[low]), Int(costs[low]))
  }
}
