import SwasmInterpreter

/// The elements of a table: references of 8 bytes, 0 = null.
final class TableStorage {
  let record: UnsafeMutablePointer<TableRecord>
  let type: TableType
  private var capacity: Int
  private unowned let store: Store

  /// - Throws: `.memoryLimit` when the initial size is above the store's limit.
  init(_ type: TableType, store: Store, initial: UInt64 = 0) throws(Trap) {
    self.type = type
    self.store = store
    guard type.limits.minimum <= UInt64(max(0, store.limits.tableElements - store.tableElementsInUse)) else {
      throw Trap(
        .memoryLimit,
        message: "a table of \(type.limits.minimum) elements does not fit in the store's limit of "
          + "\(store.limits.tableElements)")
    }
    let count = Int(type.limits.minimum)
    capacity = max(count, 1)
    let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    elements.initialize(repeating: initial, count: capacity)
    record = .allocate(capacity: 1)
    record.initialize(to: TableRecord(elements: elements, count: count, owner: elements))
    record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    store.tableElementsInUse += count
  }

  deinit {
    record.pointee.elements.deallocate()
    record.deallocate()
  }

  /// The storage that a record belongs to.
  static func of(_ record: UnsafeMutablePointer<TableRecord>) -> TableStorage {
    Unmanaged<TableStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  var count: Int { record.pointee.count }

  /// Adds elements; the old size, or `nil` when the type or the store's limit forbids it.
  func grow(by delta: UInt64, value: UInt64) -> UInt64? {
    let old = record.pointee.count
    let (new, overflow) = UInt64(old).addingReportingOverflow(delta)
    let ofAddresses: UInt64 = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard !overflow, new <= min(type.limits.maximum ?? .max, ofAddresses) else { return nil }
    guard delta <= UInt64(max(0, store.limits.tableElements - store.tableElementsInUse)) else {
      store.noteMemoryLimit()
      return nil
    }
    let count = Int(new)
    if count > capacity {
      let grownCapacity = max(count, min(capacity * 2, store.limits.tableElements))
      let grown = UnsafeMutablePointer<UInt64>.allocate(capacity: grownCapacity)
      grown.initialize(from: record.pointee.elements, count: old)
      record.pointee.elements.deallocate()
      record.pointee.elements = grown
      capacity = grownCapacity
    }
    (record.pointee.elements + old).initialize(repeating: value, count: count - old)
    record.pointee.count = count
    store.tableElementsInUse += count - old
    return UInt64(old)
  }
}
