import SwasmInterpreter

/// What a second translation of a function finds out about its code: where some of its operations come from, or which
/// stretches it has. Not kept for all of the code: it would take more memory than that.
struct SourceMap {
  /// Step `step` of the operation at `position` (the low bits of an address that the machine was left at).
  struct Query: Hashable {
    var position: Int
    var step: Int
  }

  /// Where an operation comes from.
  struct Place {
    /// Of the instruction, in bytes from the start of the module.
    var offset: Int
    /// Fuel of the instructions that its stretch has after it.
    var unspent: Int
  }

  /// A stretch of fuel: see `FuelPlan`.
  struct Stretch {
    /// Bytes from the start of the function's code.
    var position: UInt32
    var cost: UInt32
    /// The slots whose values the stretch expects in the accumulators, or -1.
    var cached: SIMD4<Int32>
  }

  private struct Found {
    var step: Int
    var offset: Int
    /// Fuel of the function's instructions up to and with this one, in their order in the code.
    var paid: Int
    /// The same at the end of the stretch, once it has come.
    var end: Int?
  }

  private let queries: [Query]
  private var found: [Found?]
  private let recordsStretches: Bool
  private(set) var stretches: [Stretch] = []
  private var openStretches = 0
  private var starts: [Int] = []
  private(set) var isTruncated = false

  /// Looks for places.
  init(of queries: [Query]) {
    self.queries = queries
    found = Array(repeating: nil, count: queries.count)
    recordsStretches = false
  }

  /// Records stretches.
  init() {
    queries = []
    found = []
    recordsStretches = true
  }

  /// Whether nothing more is to be found.
  private(set) var isComplete = false

  func place(_ index: Int) -> Place? {
    found[index].map { Place(offset: $0.offset, unspent: ($0.end ?? $0.paid) - $0.paid) }
  }

  mutating func append(position: Int, step: Int, offset: Int, paid: Int) {
    for index in queries.indices where queries[index].position == position {
      // An operation that was put together of several may be known by its last step only.
      if let known = found[index], known.step == queries[index].step { continue }
      found[index] = Found(step: step, offset: offset, paid: paid)
    }
  }

  mutating func removeLast(at position: Int) {
    for index in queries.indices where queries[index].position == position { found[index] = nil }
  }

  mutating func beginStretch(at position: Int, paid: Int, cached: SIMD4<Int32>) {
    guard recordsStretches else { return }
    stretches.append(Stretch(position: UInt32(narrowing: position, &isTruncated), cost: 0, cached: cached))
    starts.append(paid)
  }

  mutating func endStretches(paid: Int) {
    for (index, start) in starts.enumerated() {
      stretches[openStretches + index].cost = UInt32(narrowing: paid - start, &isTruncated)
    }
    openStretches += starts.count
    starts.removeAll(keepingCapacity: true)
    guard !recordsStretches else { return }
    for index in found.indices where found[index] != nil && found[index]?.end == nil { found[index]?.end = paid }
    isComplete = found.allSatisfy { $0?.end != nil }
  }
}
