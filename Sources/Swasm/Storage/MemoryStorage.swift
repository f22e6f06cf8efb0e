import SwasmInterpreter

/// The bytes of a linear memory: a reservation of address space for all that the memory may grow to, of which the first
/// `length` bytes are accessible. The base never moves.
final class MemoryStorage {
  let record: UnsafeMutablePointer<MemoryRecord>
  let type: MemoryType
  /// Pages that the memory may grow to under its type.
  private let maximumPages: UInt64
  private var reservation: PageReservation
  private let reservations: PageReservations
  private unowned let store: Store

  /// - Throws: `memory_limit` when the initial size is above the store's limit or the host has no room for it.
  init(_ type: MemoryType, store: Store) throws(Trap) {
    self.type = type
    self.store = store
    let pageSize = UInt64(type.pageSize)
    guard type.limits.minimum <= UInt64(store.memoryBytesLeft) / pageSize else {
      store.noteMemoryLimit()
      throw Trap(
        .memoryLimit,
        message: "a memory of \(type.limits.minimum) pages does not fit in the store's limit of "
          + "\(store.limits.memoryBytes) bytes")
    }
    let length = Int(type.limits.minimum * pageSize)
    let addressable: UInt64 = type.addressType == .i32 ? (1 << 32) / pageSize : .max / pageSize
    maximumPages = min(type.limits.maximum ?? .max, addressable)
    let reachable = min(maximumPages, UInt64(store.limits.memoryBytes) / pageSize) * pageSize
    reservations = store.engine.pageReservations
    guard let reservation = reservations.take(Int(reachable), committed: length) else {
      throw Trap(.memoryLimit, message: "the host has no address space for a memory of \(length) bytes")
    }
    self.reservation = reservation
    record = .allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: reservation.base, length: length, owner: reservation.base,
        pageSizeLog2: type.pageSize.trailingZeroBitCount))
    record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    store.memoryBytesInUse += length
  }

  deinit {
    reservations.giveBack(reservation)
    record.deallocate()
  }

  /// The storage that a record belongs to.
  static func of(_ record: UnsafeMutablePointer<MemoryRecord>) -> MemoryStorage {
    Unmanaged<MemoryStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  var pageCount: UInt64 { UInt64(record.pointee.length >> record.pointee.pageSizeLog2) }

  /// Adds zeroed pages; the old size in pages, or `nil` when the type, the store's limit or the host forbids it.
  func grow(pages: UInt64) -> UInt64? {
    let old = pageCount
    let (new, overflow) = old.addingReportingOverflow(pages)
    guard !overflow, new <= maximumPages else { return nil }
    let added = pages.multipliedReportingOverflow(by: UInt64(type.pageSize))
    guard !added.overflow, added.partialValue <= UInt64(store.memoryBytesLeft) else {
      store.noteMemoryLimit()
      return nil
    }
    let length = record.pointee.length + Int(added.partialValue)
    guard reservation.commit(length) else {
      store.noteMemoryLimit()
      return nil
    }
    store.memoryBytesInUse += Int(added.partialValue)
    record.pointee.length = length
    return old
  }
}
