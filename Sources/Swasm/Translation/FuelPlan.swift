import SwasmInterpreter

/// Which fields of the code hold the fuel of which stretch of instructions.
///
/// A stretch begins where code can be entered (a label, the operation after a branch, a call or an operation on a range,
/// the function itself) and ends with the next operation that leaves the straight line or is paid by size. Whoever enters
/// pays for the whole stretch at once.
struct FuelPlan {
  /// Fuel of all instructions so far.
  private(set) var total = 0
  /// In metered code all fields stay 0: each instruction is paid singly.
  private let isMetered: Bool
  private var open: [(firstSite: Int32, start: Int, label: Int)] = []
  private var sites: [(position: Int32, isWide: Bool, next: Int32)] = []

  init(isMetered: Bool) { self.isMetered = isMetered }

  mutating func add(_ cost: Int) { total += cost }

  /// Whether a stretch would become too long for the 16-bit fields of branches.
  func needsCharge(before cost: Int) -> Bool { open.first.map { total - $0.start + cost > 60_000 } ?? false }

  /// Adds a field to a list of fields; the list may be empty (-1).
  mutating func link(_ position: Int, isWide: Bool, to list: Int32) -> Int32 {
    sites.append((Int32(position), isWide, list))
    return Int32(sites.count - 1)
  }

  /// Begins a stretch whose fuel goes to the fields in `list`. `label` is reported back by `close`, -1 for none.
  mutating func begin(_ list: Int32, label: Int = -1) { open.append((list, total, label)) }

  mutating func begin(at position: Int, isWide: Bool) { begin(link(position, isWide: isWide, to: -1)) }

  /// Ends all open stretches and writes their fuel; tells that of each label.
  mutating func close(_ code: borrowing CodeBuffer, closed: (_ label: Int, _ cost: Int) -> Void) {
    for stretch in open {
      let cost = total - stretch.start
      if stretch.label >= 0 { closed(stretch.label, cost) }
      var site = stretch.firstSite
      while site >= 0 {
        write(cost, at: Int(sites[Int(site)].position), isWide: sites[Int(site)].isWide, code)
        site = sites[Int(site)].next
      }
    }
    open.removeAll(keepingCapacity: true)
  }

  func write(_ cost: Int, at position: Int, isWide: Bool, _ code: borrowing CodeBuffer) {
    if isMetered { return }
    if isWide {
      code.store(UInt32(clamping: cost), at: position)
    } else {
      code.store(UInt16(clamping: cost), at: position)
    }
  }
}
