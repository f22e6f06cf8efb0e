/// The recursion groups of an engine, each with its users: modules, stores and other groups. A group without users, and
/// then what it alone uses, is freed, and its types' numbers are given out again.
///
/// No step is longer than the group that it is about: what a large module holds is added and freed group by group, so
/// that the lock of the table is never held for long.
struct TypeTable: ~Copyable {
  private struct Entry: BitwiseCopyable {
    /// `none` for numbers that are not in use.
    var group: UInt32
    /// Where the type begins in the group's key.
    var offset: UInt32
  }

  fileprivate struct Group: BitwiseCopyable {
    /// Stays at the maximum once it is there: then the group is never freed.
    var userCount: UInt32 = 0
    var hash: UInt32 = 0
    /// In the same bucket.
    var next = TypeTable.none
    /// Types, whether it waits to be freed, and the bytes of a key that is kept in place.
    var facts: UInt32 = 0
    /// The number of its first type.
    var first: UInt32 = 0
    /// Twelve bytes: a short key of a single type, or else the key's length and a block with the numbers of the types, if
    /// they are several, and the key.
    var length: UInt32 = 0
    var block: UnsafeMutableRawPointer?

    static let placeOfKey = 20
    static let maximumKeyInPlace = 12

    var count: Int { Int(facts & 0xFF_FFFF) }
    var keyInPlace: Int { Int(facts >> 24 & 0xF) }
    var isPending: Bool {
      get { facts & 1 << 31 != 0 }
      set { facts = facts & ~(1 << 31) | (newValue ? 1 << 31 : 0) }
    }
    /// Bytes of the numbers in the block.
    var idBytes: Int { count > 1 ? 4 * count : 0 }
  }

  fileprivate static var none: UInt32 { .max }

  /// By the number of a type.
  private var entries = SlotPool(vacant: Entry(group: TypeTable.none, offset: TypeTable.none))
  private var groups = SlotPool(vacant: Group())
  /// The first group of each bucket. They become more and fewer one by one (linear hashing), so that no insertion has to
  /// put all groups into other buckets.
  private var buckets = [UInt32](repeating: TypeTable.none, count: TypeTable.minimumBuckets)
  private static var minimumBuckets: Int { 16 }
  /// Groups that have lost their last user. They may have got one again.
  private var pending: [UInt32] = []
  private var blockBytes = 0
  private let maximumTypes: Int

  init(maximumTypes: Int) { self.maximumTypes = maximumTypes }

  deinit {
    for head in buckets {
      var group = head
      while let place = groups.place(group) {
        if place.pointee.keyInPlace == 0 { place.pointee.block?.deallocate() }
        group = place.pointee.next
      }
    }
  }

  var typeCount: Int { entries.count }
  var groupCount: Int { groups.count }
  var byteCount: Int { entries.byteCount + groups.byteCount + blockBytes + 4 * (buckets.capacity + pending.capacity) }

  // MARK: Adding

  /// A user more for the group with this key, which is added when it is not there. `id` is told the numbers of its
  /// types in order.
  ///
  /// - Throws: `limitExceeded` when its types do not fit.
  mutating func retain(
    _ key: borrowing RecursionGroupKey, hash: UInt32, _ id: (UInt32) -> Void
  ) throws(ModuleError) {
    let group: UInt32
    if let known = find(key, hash) { group = known } else { group = try insert(key, hash) }
    retain(group: group)
    guard let place = groups.place(group) else { return }
    for index in 0..<place.pointee.count { id(TypeTable.id(place, UInt32(index))) }
  }

  /// A user more for the group of a type; `false` when there is no such type.
  mutating func retain(_ id: UInt32) -> Bool {
    guard let entry = entry(id) else { return false }
    retain(group: entry.group)
    return true
  }

  private mutating func retain(group: UInt32) {
    guard let place = groups.place(group), place.pointee.userCount < .max else { return }
    place.pointee.userCount += 1
  }

  private func find(_ key: borrowing RecursionGroupKey, _ hash: UInt32) -> UInt32? {
    var group = buckets[bucket(hash)]
    while let place = groups.place(group) {
      if place.pointee.hash == hash, place.pointee.count == key.count, TypeTable.key(place).isEqual(to: key.bytes) {
        return group
      }
      group = place.pointee.next
    }
    return nil
  }

  private mutating func insert(_ key: borrowing RecursionGroupKey, _ hash: UInt32) throws(ModuleError) -> UInt32 {
    if entries.count + key.count > maximumTypes { free(for: key) }
    guard entries.count + key.count <= maximumTypes else {
      throw ModuleError.limit("types of an engine", maximumTypes, found: entries.count + key.count, at: 0)
    }
    guard let length = UInt32(exactly: key.bytes.count) else {
      throw ModuleError.limit("bytes of a recursion group", Int(UInt32.max), found: key.bytes.count, at: 0)
    }
    var group = Group(hash: hash, facts: UInt32(key.count))
    var ids: UnsafeMutablePointer<UInt32>?
    if key.count == 1, key.bytes.count <= Group.maximumKeyInPlace {
      group.facts |= length << 24
    } else {
      let size = group.idBytes + key.bytes.count
      let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4)
      if group.idBytes > 0 { ids = block.bindMemory(to: UInt32.self, capacity: key.count) }
      group.length = length
      group.block = block
      blockBytes += size
    }
    let number = groups.take(group)
    guard let place = groups.place(number) else { return number }
    TypeTable.copy(key.bytes, to: place)
    link(number, place)
    guard let start = TypeTable.key(place).baseAddress?.assumingMemoryBound(to: UInt8.self) else { return number }
    var reader = RecursionGroupReader(start)
    for index in 0..<key.count {
      // A key has less than 2^32 bytes.
      let id = entries.take(Entry(group: number, offset: UInt32(reader.next - start)))
      if index == 0 { place.pointee.first = id }
      ids?[index] = id
      reader.skipType { reference in
        if !reference.isRelative, let used = entry(reference.number) { retain(group: used.group) }
      }
    }
    return number
  }

  // MARK: Giving back

  /// A user less for the group of a type.
  ///
  /// - Returns: How many types the group has.
  mutating func release(_ id: UInt32) -> Int {
    guard let entry = entry(id) else { return 1 }
    release(group: entry.group)
    return groups.place(entry.group)?.pointee.count ?? 1
  }

  private mutating func release(group: UInt32) {
    guard let place = groups.place(group), place.pointee.userCount < .max else { return }
    place.pointee.userCount -= 1
    if place.pointee.userCount == 0, !place.pointee.isPending {
      place.pointee.isPending = true
      pending.append(group)
    }
  }

  /// Frees a group that has no users; those that it alone used are next.
  ///
  /// - Returns: `false` when there is nothing to do.
  mutating func freeOne() -> Bool {
    guard let number = pending.popLast() else {
      if pending.capacity > 1024 { pending = [] }
      return false
    }
    guard let place = groups.place(number) else { return true }
    place.pointee.isPending = false
    guard place.pointee.userCount == 0 else { return true }
    unlink(number, place)
    if let start = TypeTable.key(place).baseAddress?.assumingMemoryBound(to: UInt8.self) {
      var reader = RecursionGroupReader(start)
      for index in 0..<place.pointee.count {
        reader.skipType { reference in
          if !reference.isRelative, let used = entry(reference.number) { release(group: used.group) }
        }
        entries.release(TypeTable.id(place, UInt32(index)))
      }
    }
    if place.pointee.keyInPlace == 0 {
      blockBytes -= place.pointee.idBytes + Int(place.pointee.length)
      place.pointee.block?.deallocate()
    }
    groups.release(number)
    return true
  }

  /// Frees until a key's types fit, or there is nothing more to free. What the key names may have no other user: it stays.
  private mutating func free(for key: borrowing RecursionGroupKey) {
    forEachType(namedBy: key) { table, group in table.retain(group: group) }
    while entries.count + key.count > maximumTypes, freeOne() {}
    forEachType(namedBy: key) { table, group in table.release(group: group) }
  }

  /// Calls `body` with the group of each type outside of its own group that a key names.
  private mutating func forEachType(
    namedBy key: borrowing RecursionGroupKey, _ body: (inout TypeTable, UInt32) -> Void
  ) {
    let (bytes, count) = (key.bytes, key.count)
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      var reader = RecursionGroupReader(start)
      for _ in 0..<count {
        reader.skipType { reference in
          if !reference.isRelative, let used = entry(reference.number) { body(&self, used.group) }
        }
      }
    }
  }

  // MARK: Buckets

  private func bucket(_ hash: UInt32) -> Int {
    let mask = (1 << (Int.bitWidth - (buckets.count - 1).leadingZeroBitCount)) - 1
    let bucket = Int(hash) & mask
    return bucket < buckets.count ? bucket : bucket & mask >> 1
  }

  /// Adds a group, after the number of groups has grown.
  private mutating func link(_ number: UInt32, _ place: UnsafeMutablePointer<Group>) {
    if groups.count > buckets.count {
      // The groups of one bucket go into two.
      let old = splitBucket(buckets.count)
      var rest = buckets[old]
      buckets[old] = TypeTable.none
      buckets.append(TypeTable.none)
      while let moved = groups.place(rest) {
        let following = moved.pointee.next
        push(rest, moved)
        rest = following
      }
    }
    push(number, place)
  }

  private mutating func push(_ number: UInt32, _ place: UnsafeMutablePointer<Group>) {
    let bucket = bucket(place.pointee.hash)
    place.pointee.next = buckets[bucket]
    buckets[bucket] = number
  }

  private mutating func unlink(_ number: UInt32, _ place: UnsafeMutablePointer<Group>) {
    let bucket = bucket(place.pointee.hash)
    if buckets[bucket] == number {
      buckets[bucket] = place.pointee.next
    } else {
      var other = buckets[bucket]
      while let before = groups.place(other), before.pointee.next != number { other = before.pointee.next }
      groups.place(other)?.pointee.next = place.pointee.next
    }
    // Two buckets less for each group, while there are more than two for one.
    for _ in 0..<2 where buckets.count > TypeTable.minimumBuckets && groups.count < buckets.count / 2 {
      // The groups of two buckets go into one.
      var rest = buckets.removeLast()
      while let moved = groups.place(rest) {
        let following = moved.pointee.next
        push(rest, moved)
        rest = following
      }
    }
    if buckets.capacity > 4 * buckets.count, buckets.capacity > 1024 { buckets = buckets.map { $0 } }
  }

  /// Whose groups the bucket that is added next gets.
  private func splitBucket(_ count: Int) -> Int { count & ~(1 << (Int.bitWidth - 1 - count.leadingZeroBitCount)) }

  // MARK: Keys

  private static func key(_ place: UnsafeMutablePointer<Group>) -> UnsafeRawBufferPointer {
    let inPlace = place.pointee.keyInPlace
    if inPlace > 0 {
      return UnsafeRawBufferPointer(start: UnsafeRawPointer(place) + Group.placeOfKey, count: inPlace)
    }
    return UnsafeRawBufferPointer(
      start: place.pointee.block.map { UnsafeRawPointer($0) + place.pointee.idBytes }, count: Int(place.pointee.length))
  }

  private static func copy(_ bytes: [UInt8], to place: UnsafeMutablePointer<Group>) {
    let target = UnsafeMutableRawBufferPointer(mutating: key(place))
    if target.count == bytes.count { target.copyBytes(from: bytes) }
  }

  /// The number of a type of a group.
  fileprivate static func id(_ place: UnsafeMutablePointer<Group>, _ index: UInt32) -> UInt32 {
    guard index > 0, Int(index) < place.pointee.count, let block = place.pointee.block else {
      return place.pointee.first
    }
    return block.load(fromByteOffset: 4 * Int(index), as: UInt32.self)
  }

  // MARK: Asking

  private func entry(_ id: UInt32) -> Entry? {
    guard let entry = entries.place(id)?.pointee, entry.group != TypeTable.none else { return nil }
    return entry
  }

  func knows(_ type: HeapType) -> Bool { type.typeIndex.map { entry($0) != nil } ?? true }

  /// A type as it stands in its group's key. Valid until the table changes.
  struct Definition {
    var head: RecursionGroupReader.Head
    /// Stands after the head.
    var reader: RecursionGroupReader
    fileprivate let group: UnsafeMutablePointer<Group>

    /// The number of a type that the type names.
    func id(_ reference: RecursionGroupReader.Reference) -> UInt32 {
      reference.isRelative ? TypeTable.id(group, reference.number) : reference.number
    }
  }

  /// The type with this number; `nil` when there is none.
  func definition(_ id: UInt32) -> Definition? {
    guard let entry = entry(id), let place = groups.place(entry.group),
      let start = TypeTable.key(place).baseAddress?.assumingMemoryBound(to: UInt8.self)
    else { return nil }
    var reader = RecursionGroupReader(start + Int(entry.offset))
    let head = reader.head()
    return Definition(head: head, reader: reader, group: place)
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func isEqual(to bytes: [UInt8]) -> Bool {
    guard count == bytes.count else { return false }
    return bytes.withUnsafeBytes { other in
      var index = 0
      while index + 8 <= count {
        if loadUnaligned(fromByteOffset: index, as: UInt64.self)
          != other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
          return false
        }
        index += 8
      }
      while index < count {
        if self[index] != other[index] { return false }
        index += 1
      }
      return true
    }
  }
}
