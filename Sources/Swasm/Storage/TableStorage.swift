import SwasmInterpreter
import SwasmSystem

/// The elements of a table: references of 8 bytes, 0 = null. A handle of what is in the memory of the table's owner.
struct TableStorage {
  /// What handlers read, then what only growing needs. Modules may have as many tables as they have bytes for: of each there
  /// is no more than this.
  struct Block {
    var record = TableRecord(elements: TableStorage.noElements, count: 0, owner: TableStorage.noElements)
    /// Elements that the table's own memory has room for, which is followed by a `Growth`; 0 where there is none of either,
    /// or the elements are in memory of the table's owner.
    var capacity = 0
  }

  /// Elements beyond the table's end that hold a value already, in case that it grows.
  private struct Growth {
    /// Where they end.
    var end: UInt64
    var value: UInt64
  }

  private let block: UnsafeMutablePointer<Block>

  init(_ block: UnsafeMutablePointer<Block>) { self.block = block }

  init(_ record: UnsafeMutablePointer<TableRecord>) {
    block = UnsafeMutableRawPointer(record).assumingMemoryBound(to: Block.self)
  }

  var record: UnsafeMutablePointer<TableRecord> {
    UnsafeMutableRawPointer(block).assumingMemoryBound(to: TableRecord.self)
  }
  var count: Int { block.pointee.record.count }
  var elements: UnsafeMutablePointer<UInt64> { block.pointee.record.elements }

  /// As it was declared, with concrete element types by their number in the engine.
  var type: TableType {
    Unmanaged<StorageOwner>.fromOpaque(block.pointee.record.owner)._withUnsafeGuaranteedRef { $0.type(of: record) }
  }

  /// Of tables without elements.
  nonisolated(unsafe) private static let noElements: UnsafeMutablePointer<UInt64> = {
    let word = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    word.initialize(repeating: 0, count: 2)
    return word
  }()

  /// Gives an empty table its first elements.
  ///
  /// - Throws: `memory_limit` when the initial size is above the store's limit or the host has no memory for it;
  ///   `deadline_exceeded` or `interrupted`. The table stays empty then.
  func fill(_ type: TableType, initial: UInt64, owner: StorageOwner, _ account: AccountPointer) throws(Trap) {
    block.pointee.record.owner = Unmanaged.passUnretained(owner).toOpaque()
    let count = try checkedCount(type, account)
    guard extend(to: count, atMost: count) else {
      throw account.pointee.refusal(.hostMemory, "the host has no memory for a table of \(count) elements")
    }
    // Null is 0, so that a large table costs nothing before it is used.
    if initial != 0 {
      let partCount = 1 << 18
      for start in stride(from: 0, to: count, by: partCount) {
        if start > 0 { try account.pointee.meter.endIfInterrupted() }
        (elements + start).update(repeating: initial, count: min(partCount, count - start))
      }
    }
    block.pointee.record.count = count
    account.pointee.countElements(count)
  }

  /// Gives an empty table its first elements, which are null: memory of its owner.
  ///
  /// - Throws: `memory_limit`.
  func begin(
    with elements: UnsafeMutablePointer<UInt64>, _ type: TableType, owner: StorageOwner, _ account: AccountPointer
  ) throws(Trap) {
    block.pointee.record.owner = Unmanaged.passUnretained(owner).toOpaque()
    let count = try checkedCount(type, account)
    block.pointee.record.elements = elements
    block.pointee.record.count = count
    account.pointee.countElements(count)
  }

  /// How many elements the table begins with.
  ///
  /// - Throws: `memory_limit` when they are more than the store's limit allows.
  private func checkedCount(_ type: TableType, _ account: AccountPointer) throws(Trap) -> Int {
    guard let limit = account.pointee.limit(ofElements: type.limits.minimum) else { return Int(type.limits.minimum) }
    let limits = account.pointee.limits
    let bound = limit == .tableElements ? "\(limits.tableElements) elements" : "\(limits.memoryBytes) bytes"
    throw account.pointee.refusal(
      limit, "a table of \(type.limits.minimum) elements does not fit in the store's limit of \(bound)")
  }

  /// Frees the elements.
  func deallocate() {
    if block.pointee.capacity > 0 { ZeroedMemory.deallocate(elements) }
  }

  /// Whether the type and the store's limit allow so many more elements.
  func canGrow(by delta: UInt64, _ account: AccountPointer) -> Bool {
    let (new, overflow) = UInt64(count).addingReportingOverflow(delta)
    let type = type
    let addressable: UInt64 = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard !overflow, new <= min(type.limits.maximum ?? .max, addressable) else { return false }
    if let limit = account.pointee.limit(ofElements: delta) {
      account.pointee.noteHit(limit)
      return false
    }
    return true
  }

  /// Adds elements; the old size, or `nil` when the type, the store's limit or the host forbids it.
  func grow(by delta: UInt64, value: UInt64, _ account: AccountPointer) -> UInt64? {
    let old = count
    guard canGrow(by: delta, account) else { return nil }
    let new = old + Int(delta)
    guard extend(to: new, atMost: account.pointee.limits.tableElements) else {
      account.pointee.noteHit(.hostMemory)
      return nil
    }
    while prepareGrowth(by: delta, value: value, account) {}
    growth?.pointee.end = 0
    block.pointee.record.count = new
    account.pointee.countElements(Int(delta))
    return UInt64(old)
  }

  /// Writes a part of the elements that the table may grow by, beyond its end; `false` when all are written, or growing
  /// would fail.
  func prepareGrowth(by delta: UInt64, value: UInt64, _ account: AccountPointer) -> Bool {
    let old = count
    guard canGrow(by: delta, account), extend(to: old + Int(delta), atMost: account.pointee.limits.tableElements),
      let growth
    else { return false }
    var end = old
    if growth.pointee.value == value { end = max(end, Int(clamping: growth.pointee.end)) }
    let next = min(old + Int(delta), end + TableStorage.elementsAtOnce)
    guard end < next else { return false }
    (elements + end).update(repeating: value, count: next - end)
    growth.pointee = Growth(end: UInt64(next), value: value)
    return next < old + Int(delta)
  }

  private static let elementsAtOnce = 1 << 15

  private var growth: UnsafeMutablePointer<Growth>? {
    guard block.pointee.capacity > 0 else { return nil }
    return UnsafeMutableRawPointer(elements + block.pointee.capacity).assumingMemoryBound(to: Growth.self)
  }

  /// Makes room for `count` elements; `false` when the host has no memory. What is added is zeroed the first time only.
  private func extend(to count: Int, atMost limit: Int) -> Bool {
    guard count > block.pointee.capacity else { return true }
    // At least twice as many as before: growth by single elements stays linear.
    let extended = max(count, min(block.pointee.capacity * 2, limit))
    let byteCount = 8 * extended + MemoryLayout<Growth>.size
    let before = growth?.pointee ?? Growth(end: 0, value: 0)
    let isOwn = block.pointee.capacity > 0
    guard let memory = isOwn ? ZeroedMemory.extend(elements, to: byteCount) : ZeroedMemory.allocate(byteCount) else {
      return false
    }
    if !isOwn { memory.copyMemory(from: elements, byteCount: 8 * self.count) }
    block.pointee.record.elements = memory.assumingMemoryBound(to: UInt64.self)
    block.pointee.capacity = extended
    growth?.pointee = before
    return true
  }
}
