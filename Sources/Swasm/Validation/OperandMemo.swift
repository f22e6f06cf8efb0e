/// Remembers which lists of types the last wide list of operands was found to match: an instruction of two bytes may take
/// a thousand operands, and a table of branches compare them with a list for each byte.
struct OperandMemo: ~Copyable {
  private struct Match {
    var version: UInt32 = 0
    var count: UInt32 = 0
    var expected: UInt = 0
  }

  private var operands: UnsafeMutablePointer<ValueType>
  private var capacity = 0
  private var count = 0
  /// Counts the lists of operands.
  private var version: UInt32 = 0
  private let matches: UnsafeMutablePointer<Match>

  private static let size = 512
  /// Below this it is quicker to compare.
  static let minimumCount = 16

  init() {
    operands = .allocate(capacity: 1)
    matches = .allocate(capacity: OperandMemo.size)
    matches.initialize(repeating: Match(), count: OperandMemo.size)
  }

  deinit {
    operands.deallocate()
    matches.deallocate()
  }

  /// Makes a list the one that the others are about.
  mutating func select(_ types: UnsafePointer<ValueType>, count: Int) {
    if count == self.count, version != 0, TypeList(types: types, count: count, slots: count).isIdentical(to: operands) {
      return
    }
    if count > capacity {
      operands.deallocate()
      operands = .allocate(capacity: count)
      capacity = count
    }
    operands.update(from: types, count: count)
    self.count = count
    version &+= 1
  }

  private func place(_ expected: UnsafePointer<ValueType>) -> UnsafeMutablePointer<Match> {
    let address = UInt(bitPattern: expected)
    return matches + Int((address >> 2 ^ address >> 12) % UInt(OperandMemo.size))
  }

  /// Whether the selected list is known to match one in memory that does not change.
  func isKnown(_ expected: UnsafePointer<ValueType>) -> Bool {
    let match = place(expected).pointee
    return match.version == version && match.expected == UInt(bitPattern: expected) && Int(match.count) == count
  }

  func note(_ expected: UnsafePointer<ValueType>) {
    guard let count = UInt32(exactly: count) else { return }
    place(expected).pointee = Match(version: version, count: count, expected: UInt(bitPattern: expected))
  }
}
