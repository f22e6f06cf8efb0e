import SwasmInterpreter

/// The bytes of a linear memory: a reservation of address space for all that the memory may grow to, of which the first
/// `length` bytes are accessible. The base never moves.
final class MemoryStorage {
  let record: UnsafeMutablePointer<MemoryRecord>
  let type: MemoryType
  /// Pages that the memory may grow to under its type and the store's limit.
  private let maximumPages: UInt64
  private let reserved: Int
  private unowned let store: Store

  /// - Throws: `.memoryLimit` when the initial size is above the store's limit or the host has no room for it.
  init(_ type: MemoryType, store: Store) throws(Trap) {
    self.type = type
    self.store = store
    let pageSize = UInt64(type.pageSize)
    let available = UInt64(max(0, store.limits.memoryBytes - store.memoryBytesInUse)) / pageSize
    guard type.limits.minimum <= available else {
      throw Trap(
        .memoryLimit,
        message: "a memory of \(type.limits.minimum) pages does not fit in the store's limit of "
          + "\(store.limits.memoryBytes) bytes")
    }
    let ofAddresses: UInt64 = type.addressType == .i32 ? (1 << 32) / pageSize : .max / pageSize
    maximumPages = min(type.limits.maximum ?? .max, ofAddresses)
    let reachable = min(maximumPages, UInt64(store.limits.memoryBytes) / pageSize)
    reserved = PageMapping.roundUp(max(Int(reachable * pageSize), 1))
    let length = Int(type.limits.minimum * pageSize)
    guard let base = PageMapping.reserve(reserved), PageMapping.commit(base, PageMapping.roundUp(length)) else {
      throw Trap(.memoryLimit, message: "the host has no \(reserved) bytes of address space for a memory")
    }
    record = .allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: base, length: length, owner: base, pageSizeLog2: type.pageSize.trailingZeroBitCount))
    record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    store.memoryBytesInUse += length
  }

  deinit {
    PageMapping.release(record.pointee.base, reserved)
    record.deallocate()
  }

  /// The storage that a record belongs to.
  static func of(_ record: UnsafeMutablePointer<MemoryRecord>) -> MemoryStorage {
    Unmanaged<MemoryStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  var pageCount: UInt64 { UInt64(record.pointee.length / type.pageSize) }

  /// Adds zeroed pages; the old size in pages, or `nil` when the type, the store's limit or the host forbids it.
  func grow(pages: UInt64) -> UInt64? {
    let old = pageCount
    let (new, overflow) = old.addingReportingOverflow(pages)
    guard !overflow, new <= maximumPages else { return nil }
    let added = pages.multipliedReportingOverflow(by: UInt64(type.pageSize))
    guard !added.overflow, added.partialValue <= UInt64(max(0, store.limits.memoryBytes - store.memoryBytesInUse))
    else {
      store.noteMemoryLimit()
      return nil
    }
    let length = record.pointee.length + Int(added.partialValue)
    let committed = PageMapping.roundUp(record.pointee.length)
    let needed = PageMapping.roundUp(length)
    guard needed <= reserved, PageMapping.commit(record.pointee.base + committed, needed - committed) else {
      store.noteMemoryLimit()
      return nil
    }
    store.memoryBytesInUse += Int(added.partialValue)
    record.pointee.length = length
    return old
  }
}
