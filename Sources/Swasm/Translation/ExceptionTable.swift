import SwasmSystem

/// Which handlers cover which code of a function: looked at only when an exception is thrown. Immutable once the function
/// is translated.
///
/// A region is the code of a `try_table` or of the first part of a legacy `try`. Positions are bytes from the start of
/// the function's code, its header included.
final class ExceptionTable: @unchecked Sendable {
  /// From `position` on, up to the next boundary, `region` is the innermost region; -1 outside of all.
  struct Boundary: BitwiseCopyable {
    var position: UInt32
    var region: Int32
  }

  struct Region: BitwiseCopyable {
    /// The region where the search goes on, or -1.
    var parent: Int32
    /// The clause that was added last, or -1.
    var lastClause: Int32
  }

  struct Clause: BitwiseCopyable {
    enum Contents: UInt8 {
      /// The values that were thrown.
      case payload
      /// The values, then the exception.
      case payloadThenReference
      /// The exception in a slot of the translator's own, then the values: legacy handlers.
      case referenceThenPayload
    }
    /// The upper two bits are `Contents`; the others the index of the tag in the module, or all ones: every exception.
    fileprivate var tagAndContents: UInt32
    /// Where the handler's code begins. Before that is known, what waits for the same label.
    fileprivate(set) var position: UInt32
    /// The clause that was added to the region before, or -1.
    fileprivate(set) var previous: Int32
    /// Where the handler's values go.
    let slot: UInt16
    /// Fuel of the charge block that begins at `position`.
    fileprivate(set) var cost: UInt16

    fileprivate static let everyTag: UInt32 = 0x3FFF_FFFF
    /// `nil` matches every exception.
    var tag: UInt32? {
      let index = tagAndContents & Clause.everyTag
      return index == Clause.everyTag ? nil : index
    }
    var contents: Contents { Contents(rawValue: UInt8(tagAndContents >> 30)) ?? .payload }
  }

  // One translator alone changes them. Checking that would take a tenth of the time of a translation.
  @exclusivity(unchecked) private var boundaries: TrivialList<Boundary>
  @exclusivity(unchecked) private var regions: TrivialList<Region>
  @exclusivity(unchecked) private var clauses: TrivialList<Clause>
  private(set) var isTruncated = false

  init(bodyBytes: Int) {
    // A region takes three bytes of a body, a clause at least one.
    regions = TrivialList(reserving: bodyBytes / 3 + 1)
    boundaries = TrivialList(reserving: bodyBytes / 3 * 2 + 2)
    clauses = TrivialList(reserving: bodyBytes)
  }

  var isEmpty: Bool { regions.isEmpty }

  // MARK: - Translation

  /// Makes room for a region with clauses: see `TrivialList.reserve`.
  func reserve(clauses additional: Int) -> Bool {
    regions.reserve(1) && boundaries.reserve(2) && clauses.reserve(additional)
  }

  /// Gives back what was not needed: the table stays as long as the code.
  func trim() {
    regions.trim()
    boundaries.trim()
    clauses.trim()
  }

  /// Opens a region at the end of the code so far; its number.
  func open(at position: Int, parent: Int32) -> Int32 {
    regions.append(Region(parent: parent, lastClause: -1))
    let region = Int32(narrowing: regions.count - 1, &isTruncated)
    boundaries.append(Boundary(position: UInt32(narrowing: position, &isTruncated), region: region))
    return region
  }

  /// Ends the region that is the innermost one.
  func close(at position: Int, outer: Int32) {
    boundaries.append(Boundary(position: UInt32(narrowing: position, &isTruncated), region: outer))
  }

  /// Adds a clause, whose code begins at `position` or is told later; its number.
  func add(tag: UInt32?, _ contents: Clause.Contents, slot: Int, position: Int = 0, to region: Int32) -> Int {
    if let tag, tag >= Clause.everyTag { isTruncated = true }
    clauses.append(
      Clause(
        tagAndContents: (tag ?? Clause.everyTag) & Clause.everyTag | UInt32(contents.rawValue) << 30,
        position: UInt32(narrowing: position, &isTruncated), previous: regions[Int(region)].lastClause,
        slot: UInt16(narrowing: slot, &isTruncated), cost: 0))
    regions[Int(region)].lastClause = Int32(narrowing: clauses.count - 1, &isTruncated)
    return clauses.count - 1
  }

  /// Lets the search go on elsewhere after the region.
  func delegate(_ region: Int32, to parent: Int32) { regions[Int(region)].parent = parent }

  func land(_ clause: Int, at position: UInt32, cost: UInt32) {
    clauses[clause].position = position
    setCost(cost, of: clause)
  }
  func setCost(_ cost: UInt32, of clause: Int) { clauses[clause].cost = UInt16(narrowing: cost, &isTruncated) }

  /// The list of what waits for a label goes through its clauses.
  func wait(_ clause: Int, next: UInt32) { clauses[clause].position = next }
  func next(_ clause: Int) -> UInt32 { clauses[clause].position }

  // MARK: - Search

  /// The innermost region around a position, or -1.
  func region(at position: Int) -> Int32 {
    let index = boundaries.partitionPoint { Int($0.position) <= position }
    return index == 0 ? -1 : boundaries[index - 1].region
  }
  func parent(of region: Int32) -> Int32 { regions[Int(region)].parent }
  func lastClause(of region: Int32) -> Int32 { regions[Int(region)].lastClause }
  func clause(_ index: Int32) -> Clause { clauses[Int(index)] }
}
