/// Which handlers cover which code of a function: looked at only when an exception is thrown.
///
/// A region is the code of a `try_table` or of the first part of a legacy `try`. Positions are bytes from the start of
/// the function's code, its header included.
struct ExceptionTable: Sendable {
  /// From `position` on, up to the next boundary, `region` is the innermost region; -1 outside of all.
  private var boundaries: [(position: Int, region: Int)] = []
  private var regions: [Region] = []

  private struct Region {
    /// The region where the search goes on, or -1.
    var parent: Int
    var clauses: [Clause] = []
  }

  struct Clause {
    enum Contents {
      /// The values that were thrown.
      case payload
      /// The values, then the exception.
      case payloadThenReference
      /// The exception in a slot of the translator's own, then the values: legacy handlers.
      case referenceThenPayload
    }
    /// Index of the tag in the module; `nil` matches every exception.
    var tag: UInt32?
    var contents: Contents
    /// Where the handler's values go.
    var slot: Int
    /// Where the handler's code begins.
    var position: Int
  }

  var isEmpty: Bool { regions.isEmpty }

  /// Opens a region at the end of the code so far; its number.
  mutating func open(at position: Int, parent: Int) -> Int {
    regions.append(Region(parent: parent))
    boundaries.append((position, regions.count - 1))
    return regions.count - 1
  }

  /// Ends the region that is the innermost one.
  mutating func close(at position: Int, outer: Int) { boundaries.append((position, outer)) }

  mutating func add(_ clause: Clause, to region: Int) { regions[region].clauses.append(clause) }

  /// Lets the search go on elsewhere after the region.
  mutating func delegate(_ region: Int, to parent: Int) { regions[region].parent = parent }

  /// The clause that handles an exception thrown at `position`: the first that `matches`, from the inside out.
  func clause(at position: Int, matches: (UInt32?) -> Bool) -> Clause? {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    var region = low == 0 ? -1 : boundaries[low - 1].region
    while region >= 0 {
      if let clause = regions[region].clauses.first(where: { matches($0.tag) }) { return clause }
      region = regions[region].parent
    }
    return nil
  }
}
