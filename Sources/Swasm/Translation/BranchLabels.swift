import SwasmInterpreter

/// Branch targets, and the branches that wait for theirs.
///
/// A branch needs the distance to its target and the fuel of the charge block that begins there, which is known only
/// when the charge block ends. Until then its fields in the code link it to the label's other branches, so that waiting
/// takes no memory.
struct BranchLabels: ~Copyable {
  struct Label: BitwiseCopyable {
    /// A multiple of 8 with a state in its lowest bits: see `State`.
    var place: UInt32
    /// The first branch that waits, or the cost of a closed label.
    var rest: UInt32
  }

  private enum State {
    static let mask: UInt32 = 7
    /// Without a position.
    static let unbound: UInt32 = 0
    /// With a position, but the charge block that begins there has not ended.
    static let open: UInt32 = 1
    static let closed: UInt32 = 2
    /// At the same place as another label, whose number takes the place of the position.
    static let merged: UInt32 = 3
  }

  /// What waits for a label: the position of the cost field of a branch (even), the position of a table's entry (a
  /// multiple of 8) + 1, or 8 times the number of an exception handler + 3.
  private enum Link {
    static let none = UInt32.max
    static let entry: UInt32 = 1
    static let clause: UInt32 = 3
    static func isNarrow(_ link: UInt32) -> Bool { link & 1 == 0 }
    static func isEntry(_ link: UInt32) -> Bool { link & 7 == entry }
  }

  private var labels: TrivialList<Label>
  /// Whether something did not fit in its field.
  private(set) var isTruncated = false

  /// - Parameter most: How many there will hardly be more of.
  init(reserving most: Int) { labels = TrivialList(reserving: most) }

  /// Makes room for more labels: see `TrivialList.reserve`.
  mutating func reserve(_ additional: Int) -> Bool { labels.reserve(additional) }

  mutating func make() -> Int32 {
    labels.append(Label(place: State.unbound, rest: Link.none))
    return Int32(narrowing: labels.count - 1, &isTruncated)
  }

  /// Whether a branch waits for a label that has no position yet.
  func isBranchedTo(_ label: Int32) -> Bool { label >= 0 && labels[Int(label)].rest != Link.none }

  /// The label that stands for all at the same place.
  private func representative(_ label: Int32) -> Int {
    let place = labels[Int(label)].place
    return place & State.mask == State.merged ? Int(place >> 3) : Int(label)
  }

  /// A branch: the operation at `head` has its distance field at `target` and its 16-bit cost field at `cost`, before it.
  mutating func branch(to label: Int32, head: Int, target: Int, cost: Int, _ code: borrowing CodeBuffer) {
    let index = representative(label)
    if labels[index].place & State.mask == State.closed {
      writeBranch(head: head, target: target, cost: cost, to: labels[index], code)
    } else {
      code.store(labels[index].rest, at: target)
      code.store(
        UInt16(narrowing: (target - cost) << 8 | (cost - head), &isTruncated), at: cost)
      labels[index].rest = UInt32(narrowing: cost, &isTruncated)
    }
  }

  /// The entry at `entry` of a table, which belongs to the operation at `head`.
  mutating func branch(to label: Int32, head: Int, entry: Int, _ code: borrowing CodeBuffer) {
    let index = representative(label)
    if labels[index].place & State.mask == State.closed {
      writeEntry(head: head, entry: entry, to: labels[index], code)
    } else {
      code.store(labels[index].rest, at: entry + BranchTableEntry.targetOffset)
      code.store(UInt32(narrowing: head, &isTruncated), at: entry + BranchTableEntry.costOffset)
      labels[index].rest = UInt32(narrowing: entry + Int(Link.entry), &isTruncated)
    }
  }

  /// An exception handler that goes on at the label.
  mutating func land(_ clause: Int, on label: Int32, _ exceptions: borrowing ExceptionTable) {
    let index = representative(label)
    if labels[index].place & State.mask == State.closed {
      exceptions.land(clause, at: labels[index].place & ~State.mask, cost: labels[index].rest)
    } else {
      exceptions.wait(clause, next: labels[index].rest)
      labels[index].rest = UInt32(narrowing: clause << 3 + Int(Link.clause), &isTruncated)
    }
  }

  /// Gives a label its position.
  mutating func bind(_ label: Int32, at position: Int) {
    labels[Int(label)].place = UInt32(narrowing: position, &isTruncated) | State.open
  }

  /// Gives a label the position of another one whose charge block is open.
  mutating func bind(
    _ label: Int32, with other: Int32, _ code: borrowing CodeBuffer, _ exceptions: borrowing ExceptionTable
  ) {
    let target = representative(other)
    var link = labels[Int(label)].rest
    while link != Link.none {
      let next = next(link, code, exceptions)
      setNext(link, labels[target].rest, code, exceptions)
      labels[target].rest = link
      link = next
    }
    labels[Int(label)] = Label(
      place: UInt32(narrowing: target << 3, &isTruncated) | State.merged, rest: Link.none)
  }

  /// Tells an open label the fuel of its charge block, and all branches that wait for it where it is.
  mutating func close(
    _ label: Int32, cost: Int, _ code: borrowing CodeBuffer, _ exceptions: borrowing ExceptionTable
  ) {
    let index = Int(label)
    var link = labels[index].rest
    let position = labels[index].place & ~State.mask
    let closed = Label(place: position | State.closed, rest: UInt32(narrowing: cost, &isTruncated))
    labels[index] = closed
    while link != Link.none {
      let next = next(link, code, exceptions)
      if Link.isNarrow(link) {
        let deltas = Int(code.load(UInt16.self, at: Int(link)))
        writeBranch(
          head: Int(link) - deltas & 0xFF, target: Int(link) + deltas >> 8, cost: Int(link), to: closed, code)
      } else if Link.isEntry(link) {
        let entry = Int(link - Link.entry)
        let head = Int(code.load(UInt32.self, at: entry + BranchTableEntry.costOffset))
        writeEntry(head: head, entry: entry, to: closed, code)
      } else {
        exceptions.land(Int(link >> 3), at: position, cost: closed.rest)
      }
      link = next
    }
  }

  private func next(_ link: UInt32, _ code: borrowing CodeBuffer, _ exceptions: borrowing ExceptionTable) -> UInt32 {
    if Link.isNarrow(link) {
      return code.load(UInt32.self, at: Int(link) + Int(code.load(UInt16.self, at: Int(link)) >> 8))
    }
    if Link.isEntry(link) {
      return code.load(UInt32.self, at: Int(link - Link.entry) + BranchTableEntry.targetOffset)
    }
    return exceptions.next(Int(link >> 3))
  }

  private func setNext(
    _ link: UInt32, _ next: UInt32, _ code: borrowing CodeBuffer, _ exceptions: borrowing ExceptionTable
  ) {
    if Link.isNarrow(link) {
      code.store(next, at: Int(link) + Int(code.load(UInt16.self, at: Int(link)) >> 8))
    } else if Link.isEntry(link) {
      code.store(next, at: Int(link - Link.entry) + BranchTableEntry.targetOffset)
    } else {
      exceptions.wait(Int(link >> 3), next: next)
    }
  }

  private mutating func writeBranch(
    head: Int, target: Int, cost: Int, to label: Label, _ code: borrowing CodeBuffer
  ) {
    code.store(Int32(narrowing: Int(label.place & ~State.mask) - head, &isTruncated), at: target)
    code.store(UInt16(narrowing: label.rest, &isTruncated), at: cost)
  }

  private mutating func writeEntry(head: Int, entry: Int, to label: Label, _ code: borrowing CodeBuffer) {
    code.store(
      Int32(narrowing: Int(label.place & ~State.mask) - head, &isTruncated), at: entry + BranchTableEntry.targetOffset)
    code.store(label.rest, at: entry + BranchTableEntry.costOffset)
  }
}
