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
}

/// The operand stack of the function under translation.
///
/// Whatever an instruction of a few bytes does to it takes a few steps: the results of a call are one entry however many
/// they are, values that name a local are linked per local so that a `local.set` finds them, and each entry knows where
/// the next one below is that is not in its own slots.
struct TranslationStack: ~Copyable {
  struct Entry: BitwiseCopyable {
    enum Place: UInt8 { case home, local, constant, run }
    /// Of a constant; of a run the list's number, the first element and the end.
    var bits: UInt64
    var type: ValueType
    /// The next deeper entry that names the same local, or `none`.
    var nextOfLocal: UInt16 = Entry.none
    /// An entry below it such that all between are at home, or `none`.
    var below: UInt16
    var home: UInt16
    var slot: UInt16
    /// How many values lie below it.
    var firstValue: UInt16
    var place: Place

    static let none = UInt16.max
    var isHome: Bool { place == .home || place == .run }
    var first: Int { Int(bits >> 16 & 0xFFFF) }
    var end: Int { Int(bits & 0xFFFF) }
    var list: UInt32 { UInt32(bits >> 32) }
    var count: Int { place == .run ? end - first : 1 }

    static func run(list: UInt32, first: Int, end: Int) -> UInt64 {
      UInt64(list) << 32 | UInt64(first) << 16 | UInt64(end)
    }
  }

  private var entries = TrivialList<Entry>()
  private(set) var vectorConstants: [SIMD2<UInt64>] = []
  /// The topmost entry that names the local at a slot.
  private var topOfLocal: LocalHeads
  /// Entries below this index name no local.
  private var materializedCount = 0
  var lists = TypeLists()
  /// Values.
  private(set) var count = 0
  /// The slot that the next value will own.
  private(set) var nextHome: Int { didSet { slotCount = max(slotCount, nextHome) } }
  /// Slots of locals and values at most so far, values that exist within one instruction included.
  private(set) var slotCount: Int
  /// Entries that are not in their own slots.
  private(set) var unmaterializedCount = 0
  /// Whether there were more values or slots than can be numbered.
  private(set) var isTruncated = false

  init(localSlots: Int) {
    topOfLocal = LocalHeads(slotCount: localSlots)
    nextHome = localSlots
    slotCount = localSlots
  }

  /// Makes room for what one instruction pushes: see `TrivialList.reserve`.
  mutating func reserve() -> Bool { entries.reserve(4) }

  // MARK: - Pushing

  private mutating func push(
    _ place: Entry.Place, _ bits: UInt64, _ type: ValueType, slot: Int, next: UInt16 = Entry.none
  ) {
    var below = Entry.none
    if !entries.isEmpty {
      let top = entries.count - 1
      below = entries[top].isHome ? nearest(below: top) : UInt16(narrowing: top, &isTruncated)
    }
    if place == .local || place == .constant { unmaterializedCount += 1 }
    entries.append(
      Entry(
        bits: bits, type: type, nextOfLocal: next, below: below, home: UInt16(narrowing: nextHome, &isTruncated),
        slot: UInt16(narrowing: slot, &isTruncated), firstValue: UInt16(narrowing: count, &isTruncated), place: place))
  }

  mutating func pushHome(_ type: ValueType) {
    push(.home, 0, type, slot: nextHome)
    count += 1
    nextHome += type.slotCount
  }
  mutating func pushHome(_ types: ValueTypes) {
    if let single = types.single { return pushHome(single) }
    guard types.count > 0 else { return }
    push(.run, Entry.run(list: TypeLists.listNumber(types), first: 0, end: types.count), .i32, slot: nextHome)
    count += types.count
    nextHome += types.slotCount
  }
  mutating func pushLocal(slot: Int, _ type: ValueType) {
    push(.local, 0, type, slot: slot, next: topOfLocal[slot])
    topOfLocal[slot] = UInt16(narrowing: entries.count - 1, &isTruncated)
    count += 1
    nextHome += type.slotCount
  }
  mutating func pushConstant(_ bits: UInt64, _ type: ValueType) {
    push(.constant, bits, type, slot: nextHome)
    count += 1
    nextHome += type.slotCount
  }
  mutating func pushConstant(_ vector: SIMD2<UInt64>) {
    pushConstant(UInt64(vectorConstants.count), .v128)
    vectorConstants.append(vector)
  }

  // MARK: - Popping

  mutating func pop() -> StackValue {
    let value = top
    removeTop(1)
    return value
  }

  /// The topmost value; there is one.
  var top: StackValue { value(ofEntry: entries.count - 1) }

  /// The topmost value, or the last one of a run, of the entry at `index`.
  private func value(ofEntry index: Int) -> StackValue {
    let entry = entries[index]
    let home = Int(entry.home)
    switch entry.place {
    case .home: return StackValue(place: .home, type: entry.type, home: home, slot: home)
    case .local: return StackValue(place: .local, type: entry.type, home: home, slot: Int(entry.slot))
    case .constant: return StackValue(place: .constant, type: entry.type, home: home, slot: home, bits: entry.bits)
    case .run:
      let (type, offset) = lists.element(entry.end - 1, ofList: entry.list)
      let slot = home + offset - lists.element(entry.first, ofList: entry.list).offset
      return StackValue(place: .home, type: type, home: slot, slot: slot)
    }
  }

  /// Removes up to `wanted` values of the topmost entry.
  private mutating func removeTop(_ wanted: Int) {
    let index = entries.count - 1
    let entry = entries[index]
    if entry.place == .run, wanted < entry.count {
      let end = entry.end - wanted
      let (_, offset) = lists.element(end, ofList: entry.list)
      nextHome = Int(entry.home) + offset - lists.element(entry.first, ofList: entry.list).offset
      entries[index].bits = Entry.run(list: entry.list, first: entry.first, end: end)
      count -= wanted
      return
    }
    if entry.place == .local { topOfLocal[Int(entry.slot)] = entry.nextOfLocal }
    if !entry.isHome { unmaterializedCount -= 1 }
    entries.removeLast()
    materializedCount = min(materializedCount, entries.count)
    nextHome = Int(entry.home)
    count -= entry.count
  }

  mutating func truncate(to remaining: Int) { while count > remaining { removeTop(count - remaining) } }

  /// Changes the type of the topmost value; its bits stay as they are.
  mutating func retypeTop(_ type: ValueType) {
    if entries[entries.count - 1].place == .run {
      removeTop(1)
      pushHome(type)
    } else {
      entries[entries.count - 1].type = type
    }
  }

  /// The value below `depth` others, which are few, and its entry.
  func at(_ depth: Int) -> (entry: Int, value: StackValue) {
    var index = entries.count - 1
    var rest = depth
    while rest >= entries[index].count {
      rest -= entries[index].count
      index -= 1
    }
    guard rest > 0 else { return (index, value(ofEntry: index)) }
    let entry = entries[index]
    let (type, offset) = lists.element(entry.end - 1 - rest, ofList: entry.list)
    let slot = Int(entry.home) + offset - lists.element(entry.first, ofList: entry.list).offset
    return (index, StackValue(place: .home, type: type, home: slot, slot: slot))
  }

  // MARK: - Values that are not in their own slots

  /// The next entry below `index` that is not at home. Notes it on the way there, so that the next question takes a step.
  private mutating func nearest(below index: Int) -> UInt16 {
    var place = entries[index].below
    while place != Entry.none, entries[Int(place)].isHome { place = entries[Int(place)].below }
    var step = index
    while entries[step].below != place {
      let next = Int(entries[step].below)
      entries[step].below = place
      step = next
    }
    return place
  }

  /// The topmost value, among the topmost `depth` ones, that is not in its own slot, and its entry. To settle all of them,
  /// ask again after each.
  mutating func topPending(_ depth: Int) -> (entry: Int, value: StackValue)? {
    guard depth > 0, !entries.isEmpty else { return nil }
    var index = entries.count - 1
    if entries[index].isHome {
      let next = nearest(below: index)
      guard next != Entry.none else { return nil }
      index = Int(next)
    }
    guard Int(entries[index].firstValue) >= count - depth else { return nil }
    return (index, value(ofEntry: index))
  }

  /// Declares that the value of an entry is in its own slot now; the caller copies it there. Values that name the same
  /// local must be settled from the top down, or all together.
  mutating func settle(entry index: Int) {
    if entries[index].place == .local { topOfLocal[Int(entries[index].slot)] = entries[index].nextOfLocal }
    if !entries[index].isHome { unmaterializedCount -= 1 }
    entries[index].place = .home
    entries[index].slot = entries[index].home
    entries[index].nextOfLocal = Entry.none
  }

  /// The topmost value that names the local at a slot, and its entry.
  func topReference(toLocal slot: Int) -> (entry: Int, value: StackValue)? {
    let index = topOfLocal[slot]
    return index == Entry.none ? nil : (Int(index), value(ofEntry: Int(index)))
  }

  /// Where a search for values that name locals begins: see `nextLocal`.
  var end: Int { entries.count }

  /// The topmost value below the entry at `cursor`, which becomes its entry, that names a local.
  mutating func nextLocal(below cursor: inout Int) -> StackValue? {
    var index = cursor - 1
    while index >= materializedCount {
      if entries[index].place == .local {
        cursor = index
        return value(ofEntry: index)
      }
      guard entries[index].isHome else {
        index -= 1
        continue
      }
      let next = nearest(below: index)
      guard next != Entry.none else { break }
      index = Int(next)
    }
    return nil
  }

  /// No value names a local now.
  mutating func markMaterialized() { materializedCount = entries.count }
}

/// For each local slot the topmost stack entry that names it. Made in pieces when they are used: a function of a few bytes
/// can have 50,000 locals.
struct LocalHeads: ~Copyable {
  private static let pieceSlots = 128
  private let pieceCount: Int
  private let pieces: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>

  init(slotCount: Int) {
    pieceCount = slotCount / LocalHeads.pieceSlots + 1
    pieces = .allocate(capacity: pieceCount)
    pieces.initialize(repeating: nil, count: pieceCount)
  }

  deinit {
    for index in 0..<pieceCount { pieces[index]?.deallocate() }
    pieces.deallocate()
  }

  subscript(slot: Int) -> UInt16 {
    get {
      precondition(slot >= 0 && slot / LocalHeads.pieceSlots < pieceCount)
      return pieces[slot / LocalHeads.pieceSlots]?[slot % LocalHeads.pieceSlots] ?? .max
    }
    set {
      precondition(slot >= 0 && slot / LocalHeads.pieceSlots < pieceCount)
      if let piece = pieces[slot / LocalHeads.pieceSlots] {
        piece[slot % LocalHeads.pieceSlots] = newValue
      } else {
        let piece = UnsafeMutablePointer<UInt16>.allocate(capacity: LocalHeads.pieceSlots)
        piece.initialize(repeating: .max, count: LocalHeads.pieceSlots)
        piece[slot % LocalHeads.pieceSlots] = newValue
        pieces[slot / LocalHeads.pieceSlots] = piece
      }
    }
  }
}
