import SwasmInterpreter
import SwasmSystem

/// The bytes of a linear memory: a reservation of address space for all that the memory may grow to, of which the first
/// `length` bytes are accessible. The base never moves.
final class MemoryStorage {
  let record: UnsafeMutablePointer<MemoryRecord>
  let type: MemoryType
  /// Where the bytes are shared with other stores.
  let shared: SharedMemory?
  /// Pages that the memory may grow to under its type.
  private let maximumPages: UInt64
  /// Of a memory that is not shared, until it is given back.
  private var reservation: PageReservation?
  private let account: AccountPointer
  /// What the memory counts against the store's limit.
  private(set) var countedBytes: Int

  /// - Parameter image: What a memory that is not shared begins with, instead of zeros: as many bytes at most as it has.
  /// - Throws: `memory_limit` when the initial size is above the store's limit or the host has no room for it.
  init(
    _ type: MemoryType, image: MemoryImage? = nil, _ account: AccountPointer,
    _ reservations: Unmanaged<PageReservations>
  ) throws(Trap) {
    self.type = type
    self.account = account
    let pageSize = UInt64(type.pageSize)
    guard type.limits.minimum <= UInt64(account.pointee.memoryBytesLeft) / pageSize else {
      throw account.pointee.refusal(
        .memoryBytes,
        "a memory of \(type.limits.minimum) pages does not fit in the store's limit of "
          + "\(account.pointee.limits.memoryBytes) bytes")
    }
    let length = Int(type.limits.minimum * pageSize)
    maximumPages = min(type.limits.maximum ?? .max, type.maximumPages)
    countedBytes = length
    let base: UnsafeMutableRawPointer
    if type.isShared {
      let shared = try SharedMemory.make(
        type, maximumBytes: account.pointee.limits.memoryBytes, reservations.takeUnretainedValue())
      self.shared = shared
      base = shared.base
    } else {
      shared = nil
      let reachable = min(maximumPages, UInt64(account.pointee.limits.memoryBytes) / pageSize) * pageSize
      let taken = reservations._withUnsafeGuaranteedRef { $0.take(Int(reachable), committed: length, image: image) }
      guard let reservation = taken else {
        throw account.pointee.refusal(.hostMemory, "the host has no address space for a memory of \(length) bytes")
      }
      self.reservation = reservation
      base = reservation.base
    }
    record = MemoryStorage.makeRecord(base, length: length, type, shared)
    account.pointee.countMemory(length)
    attach()
  }

  /// Brings a shared memory into a store. What it holds counts where it was made.
  init(_ shared: SharedMemory, _ account: AccountPointer) {
    type = shared.type
    self.shared = shared
    self.account = account
    maximumPages = 0
    countedBytes = 0
    record = MemoryStorage.makeRecord(shared.base, length: shared.byteCount, shared.type, shared)
    attach()
  }

  private static func makeRecord(
    _ base: UnsafeMutableRawPointer, length: Int, _ type: MemoryType, _ shared: SharedMemory?
  ) -> UnsafeMutablePointer<MemoryRecord> {
    let record = UnsafeMutablePointer<MemoryRecord>.allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: base, length: length, owner: base, pageSizeLog2: type.pageSize.trailingZeroBitCount,
        sharedLength: shared.map { UnsafeMutableRawPointer($0.length) }))
    return record
  }

  private func attach() {
    record.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
    shared?.attach()
  }

  deinit {
    shared?.detach()
    // Where nobody has given it back, the engine may be gone.
    if let reservation { PageMapping.release(reservation.base, reservation.byteCount) }
    record.deallocate()
  }

  /// Gives the address space to whoever needs as much next. Nothing may look into the memory any more.
  func giveBack(to reservations: PageReservations) {
    guard let reservation else { return }
    self.reservation = nil
    reservations.giveBack(reservation)
  }

  /// The storage that a record belongs to.
  static func of(_ record: UnsafeMutablePointer<MemoryRecord>) -> MemoryStorage {
    Unmanaged<MemoryStorage>.fromOpaque(record.pointee.owner).takeUnretainedValue()
  }

  var pageCount: UInt64 {
    refreshLength(record)
    return UInt64(record.pointee.length >> record.pointee.pageSizeLog2)
  }

  /// Bytes by which the memory would grow; `nil` when the type or the store's limit forbids it.
  func growthBytes(pages: UInt64) -> Int? {
    if let shared { return shared.growthBytes(pages: pages, bytesLeft: account.pointee.memoryBytesLeft) }
    let (new, overflow) = pageCount.addingReportingOverflow(pages)
    guard !overflow, new <= maximumPages else { return nil }
    let added = pages.multipliedReportingOverflow(by: UInt64(type.pageSize))
    guard !added.overflow, added.partialValue <= UInt64(account.pointee.memoryBytesLeft) else {
      account.pointee.noteHit(.memoryBytes)
      return nil
    }
    return Int(added.partialValue)
  }

  /// Adds zeroed pages; the old size in pages, or `nil` when the type, the store's limit or the host forbids it.
  func grow(pages: UInt64) -> UInt64? {
    if let shared { return grow(shared, pages: pages) }
    guard let added = growthBytes(pages: pages) else { return nil }
    let old = pageCount
    let length = record.pointee.length + added
    guard reservation?.commit(length) == true else {
      account.pointee.noteHit(.hostMemory)
      return nil
    }
    count(added)
    record.pointee.length = length
    return old
  }

  private func grow(_ shared: SharedMemory, pages: UInt64) -> UInt64? {
    guard let old = shared.grow(pages: pages, bytesLeft: account.pointee.memoryBytesLeft) else {
      account.pointee.noteHit(.memoryBytes)
      return nil
    }
    // The pages were few enough to be added.
    count(Int(pages) * type.pageSize)
    refreshLength(record)
    return UInt64(old / type.pageSize)
  }

  private func count(_ bytes: Int) {
    countedBytes += bytes
    account.pointee.countMemory(bytes)
  }
}

extension MemoryType {
  /// - Throws: `argument_mismatch` when no module could have such a memory.
  func check() throws(Trap) {
    guard pageSize == 65_536 || pageSize == 1 else {
      throw Trap(.argumentMismatch, message: "a memory needs pages of 65,536 bytes or 1")
    }
    guard limits.areOrdered, max(limits.minimum, limits.maximum ?? 0) <= maximumPages else {
      throw Trap(
        .argumentMismatch,
        message: "a memory needs no maximum below its minimum, and at most \(maximumPages) pages")
    }
  }
}
