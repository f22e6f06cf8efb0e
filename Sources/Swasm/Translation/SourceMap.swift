import SwasmInterpreter

/// What a second translation of a function finds out about its code: where some of its operations come from. Not kept for
/// all of the code: it would take more memory than that.
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
    /// Fuel of the instructions that its charge block has after it.
    var unspent: Int
  }

  private struct Found {
    var step: Int
    var offset: Int
    /// Fuel of the function's instructions up to and with this one, in their order in the code.
    var paid: Int
    /// The same at the end of the charge block, once it has come.
    var end: Int?
  }

  private let queries: [Query]
  private var found: [Found?]

  init(of queries: [Query]) {
    self.queries = queries
    found = Array(repeating: nil, count: queries.count)
  }

  /// Whether nothing more is to be found.
  private(set) var isComplete = false

  func place(_ index: Int) -> Place? {
    found[index].map { Place(offset: $0.offset, unspent: ($0.end ?? $0.paid) - $0.paid) }
  }

  mutating func append(position: Int, step: Int, offset: Int, paid: Int) {
    for index in queries.indices where queries[index].position == position {
      // A step that the operation does not have stands for its last one.
      if let known = found[index], known.step == queries[index].step { continue }
      found[index] = Found(step: step, offset: offset, paid: paid)
    }
  }

  /// The charge blocks that are open end here.
  mutating func endChargeBlocks(paid: Int) {
    for index in found.indices where found[index] != nil && found[index]?.end == nil { found[index]?.end = paid }
    isComplete = found.allSatisfy { $0?.end != nil }
  }
}
