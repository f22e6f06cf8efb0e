/// A value on the operand stack, as the translator knows it: nothing is computed for values that are only named.
struct StackValue {
  enum Place: UInt8 {
    /// In the value's own slot.
    case home
    /// In a local, which must not be written before the value is copied.
    case local
    case constant
  }
  var place: Place
  var type: ValueType
  /// The slot that belongs to this position of the operand stack.
  var home: Int
  /// Where the value is, unless it is a constant.
  var slot: Int
  /// The constant's bits; for a v128 the index in `vectorConstants`.
  var bits: UInt64 = 0
  /// The next deeper value that names the same local, or -1.
  var nextOfLocal: Int32 = -1
}

/// The operand stack of the function under translation.
///
/// Values that name a local are linked per local, so that a `local.set` finds them without a scan: translation stays
/// linear in the size of the body.
struct TranslationStack {
  private(set) var values: [StackValue] = []
  private(set) var vectorConstants: [SIMD2<UInt64>] = []
  /// The topmost value that names the local at a slot, or -1.
  private var topOfLocal: [Int32]
  /// Values below this index name no local.
  private var settledCount = 0
  /// Values below this index are in their own slots.
  private var homeCount = 0
  private let firstSlot: Int

  init(localSlots: Int) {
    topOfLocal = Array(repeating: -1, count: localSlots)
    firstSlot = localSlots
    values.reserveCapacity(64)
  }

  var count: Int { values.count }
  /// The slot that the next value will own.
  var nextHome: Int {
    guard let last = values.last else { return firstSlot }
    return last.home + last.type.slotCount
  }

  mutating func pushHome(_ type: ValueType) {
    let home = nextHome
    values.append(StackValue(place: .home, type: type, home: home, slot: home))
  }
  mutating func pushLocal(slot: Int, _ type: ValueType) {
    values.append(
      StackValue(place: .local, type: type, home: nextHome, slot: slot, nextOfLocal: topOfLocal[slot]))
    topOfLocal[slot] = Int32(values.count - 1)
  }
  mutating func pushConstant(_ bits: UInt64, _ type: ValueType) {
    let home = nextHome
    values.append(StackValue(place: .constant, type: type, home: home, slot: home, bits: bits))
  }
  mutating func pushConstant(_ vector: SIMD2<UInt64>) {
    pushConstant(UInt64(vectorConstants.count), .v128)
    vectorConstants.append(vector)
  }

  mutating func pop() -> StackValue {
    let value = values.removeLast()
    if value.place == .local { topOfLocal[value.slot] = value.nextOfLocal }
    settledCount = min(settledCount, values.count)
    homeCount = min(homeCount, values.count)
    return value
  }

  mutating func truncate(to count: Int) { while values.count > count { _ = pop() } }

  /// Changes the type of the topmost value; its bits stay as they are.
  mutating func retypeTop(_ type: ValueType) { values[values.count - 1].type = type }

  /// Declares that the value at `index` now is in its own slot. The caller copies it there. Values that name the same
  /// local must be settled from the top down, or all together.
  mutating func settle(_ index: Int) {
    if values[index].place == .local { topOfLocal[values[index].slot] = values[index].nextOfLocal }
    values[index].place = .home
    values[index].slot = values[index].home
    values[index].nextOfLocal = -1
  }

  func topReference(toLocal slot: Int) -> Int { Int(topOfLocal[slot]) }

  /// The indices of values that may name a local.
  var unsettled: Range<Int> { settledCount..<values.count }
  mutating func markSettled() { settledCount = values.count }

  /// Those of the topmost `count` values that may not be in their own slots.
  func unsettledTop(_ count: Int) -> Range<Int> { max(values.count - count, homeCount)..<values.count }
  /// The topmost `count` values are in their own slots now.
  mutating func markSettledTop(_ count: Int) {
    if values.count - count <= homeCount { homeCount = values.count }
  }
}
