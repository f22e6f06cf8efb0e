import SwasmInterpreter

/// What a second translation of a function finds out about its code: where each operation comes from, and which stretches
/// it has. Not kept: it would take more memory than the code.
struct SourceMap {
  /// Step `step` of the operation at `position` came from the instruction at `offset` in the module.
  struct Entry {
    var position: Int
    var step: Int
    var offset: Int
    /// Fuel of the function's instructions up to and with this one, in their order in the code.
    var paid: Int
  }

  /// A stretch of fuel: see `FuelPlan`.
  struct Stretch {
    /// Bytes from the start of the function's code.
    var position: Int
    /// Where its cost counts from in `Entry.paid`.
    var start: Int
    var cost: Int
    /// The slots whose values the stretch expects in the accumulators, or -1.
    var cached: SIMD4<Int32>
  }

  private(set) var entries: [Entry] = []
  private(set) var stretches: [Stretch] = []
  private var openStretches = 0
  /// `paid` at the ends of stretches, each with the number of entries before it.
  private var ends: [(entries: Int, paid: Int)] = []

  mutating func append(_ entry: Entry) { entries.append(entry) }

  mutating func removeLast(at position: Int) { while entries.last?.position == position { entries.removeLast() } }

  mutating func beginStretch(at position: Int, paid: Int, cached: SIMD4<Int32>) {
    stretches.append(Stretch(position: position, start: paid, cost: 0, cached: cached))
  }

  mutating func endStretches(paid: Int) {
    while openStretches < stretches.count {
      stretches[openStretches].cost = paid - stretches[openStretches].start
      openStretches += 1
    }
    ends.append((entries.count, paid))
  }

  /// Where an operation comes from, and the fuel of what its stretch has after that instruction.
  func place(position: Int, step: Int) -> (offset: Int, unspent: Int)? {
    let index =
      entries.lastIndex { $0.position == position && $0.step == step }
      ?? entries.lastIndex { $0.position == position }
    guard let index else { return nil }
    let end = ends.first { $0.entries > index }?.paid ?? entries[index].paid
    return (entries[index].offset, end - entries[index].paid)
  }
}
