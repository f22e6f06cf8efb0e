import SwasmInterpreter

/// Branch targets, and the branches that wait for theirs.
struct BranchLabels {
  private struct Label {
    var position = -1
    /// Fuel of the stretch that begins here, once known.
    var cost = -1
    /// Branches to a label that has no position yet.
    var firstSite: Int32 = -1
    var costSites: Int32 = -1
  }
  private struct Site {
    var head: Int32
    var offset: Int32
    var next: Int32
  }
  private var labels: [Label] = []
  private var sites: [Site] = []

  mutating func make() -> Int {
    labels.append(Label())
    return labels.count - 1
  }

  func isBranchedTo(_ label: Int) -> Bool { labels[label].firstSite >= 0 }

  /// A branch: the operation at `head` has its offset field at `offset` and its cost field at `cost`. All stretches of
  /// fuel have been closed before, so that the cost of a label behind is known.
  mutating func branch(
    to label: Int, head: Int, offset: Int, cost: Int, isWide: Bool, _ fuel: inout FuelPlan, _ code: borrowing CodeBuffer
  ) {
    let target = labels[label]
    if target.position >= 0 {
      code.store(Int32(truncatingIfNeeded: target.position - head), at: offset)
      fuel.write(target.cost, at: cost, isWide: isWide, code)
    } else {
      sites.append(Site(head: Int32(head), offset: Int32(offset), next: target.firstSite))
      labels[label].firstSite = Int32(sites.count - 1)
      labels[label].costSites = fuel.link(cost, isWide: isWide, to: target.costSites)
    }
  }

  /// Places the label at the end of the code and begins the stretch of its fuel.
  mutating func bind(_ label: Int, _ fuel: inout FuelPlan, _ code: borrowing CodeBuffer) {
    let position = code.count
    labels[label].position = position
    var site = labels[label].firstSite
    while site >= 0 {
      let branch = sites[Int(site)]
      code.store(Int32(truncatingIfNeeded: position - Int(branch.head)), at: Int(branch.offset))
      site = branch.next
    }
    fuel.begin(labels[label].costSites, label: label)
  }

  mutating func setCost(_ cost: Int, of label: Int) { labels[label].cost = cost }
}
