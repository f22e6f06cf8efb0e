/// The blocks around an instruction, with the names of their labels.
struct LabelStack {
  /// Where the names are; empty for labels without one.
  private var labels: [Range<UInt32>] = []
  /// Blocks so far: labels are numbered in the order of their blocks.
  private(set) var blockCount = 0

  /// Branches further out are printed as numbers, so that finding out whether a name is hidden takes constant time.
  private static let namedDepth = 16

  var count: Int { labels.count }

  mutating func push(_ name: Range<Int>?) {
    labels.append(
      name.map { UInt32(truncatingIfNeeded: $0.lowerBound)..<UInt32(truncatingIfNeeded: $0.upperBound) } ?? 0..<0)
    blockCount += 1
  }

  mutating func pop() { _ = labels.popLast() }

  /// The name of the label with this index, if it means that label and no other.
  func name(_ index: UInt32, bytes: UnsafeRawBufferPointer) -> Range<Int>? {
    guard index < UInt32(Self.namedDepth), Int(index) < labels.count else { return nil }
    let position = labels.count - 1 - Int(index)
    let label = labels[position]
    if label.isEmpty { return nil }
    let range = Int(label.lowerBound)..<Int(label.upperBound)
    for inner in labels[(position + 1)...] where !inner.isEmpty {
      if bytes[Int(inner.lowerBound)..<Int(inner.upperBound)].elementsEqual(bytes[range]) { return nil }
    }
    return range
  }
}
