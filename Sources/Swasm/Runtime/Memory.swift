import SwasmInterpreter
import SwasmSystem

/// A linear memory (specification 4.2.9). Its base never moves; its length changes when it grows.
public struct Memory {
  let store: Store
  /// Its storage lives as long as the store.
  let record: UnsafeMutablePointer<MemoryRecord>

  init(store: Store, record: UnsafeMutablePointer<MemoryRecord>) {
    self.store = store
    self.record = record
  }

  private var storage: MemoryStorage { MemoryStorage.of(record) }

  /// Makes a memory that modules of the store can import.
  ///
  /// - Throws: a `memory_limit` trap when it does not fit in the store's limits, `argument_mismatch` when the type is
  ///   not valid.
  public init(_ type: MemoryType, in store: Store) throws(Trap) {
    try type.check()
    let storage = try MemoryStorage(type, store.account, store.engine.uncountedReservations)
    store.owned.append(storage)
    self.init(store: store, record: storage.record)
  }

  /// Makes a memory that begins with the bytes of an image: they are not copied, but for pages that are written to. What
  /// forks of one guest begin with.
  ///
  /// - Throws: What `init(_:in:)` throws; `argument_mismatch` when the type is shared or the image is larger than the
  ///   memory.
  package init(_ type: MemoryType, image: MemoryImage, in store: Store) throws(Trap) {
    try type.check()
    let pages = (UInt64(image.byteCount) + UInt64(type.pageSize) - 1) / UInt64(type.pageSize)
    guard !type.isShared, pages <= type.limits.minimum else {
      throw Trap(.argumentMismatch, message: "an image needs a memory that is not shared and has room for it")
    }
    let storage = try MemoryStorage(type, image: image, store.account, store.engine.uncountedReservations)
    store.owned.append(storage)
    self.init(store: store, record: storage.record)
  }

  /// Brings a shared memory into a store, where modules can import it.
  public init(_ shared: SharedMemory, in store: Store) {
    let storage = MemoryStorage(shared, store.account)
    store.owned.append(storage)
    self.init(store: store, record: storage.record)
  }

  /// What other stores can use of a shared memory; `nil` when it is not shared.
  public var shared: SharedMemory? { storage.shared }

  /// As it was declared: the minimum is the size that it began with.
  public var type: MemoryType { storage.type }
  /// The type with the present size as minimum.
  var presentType: MemoryType {
    var type = storage.type
    type.limits.minimum = pageCount
    return type
  }
  public var byteCount: Int {
    refreshLength(record)
    return record.pointee.length
  }
  public var pageCount: UInt64 { storage.pageCount }

  /// Adds zeroed pages; the old size in pages, or `nil` when the type or the store's limits forbid it.
  public func grow(pages: UInt64) -> UInt64? { storage.grow(pages: pages) }

  @usableFromInline func check(_ address: UInt64, _ count: Int) throws(Trap) -> UnsafeMutableRawPointer {
    let length = byteCount
    guard count >= 0, count <= length, address <= UInt64(length - count) else { throw Trap(.memoryOutOfBounds) }
    return record.pointee.base + Int(address)
  }

  /// Gives the bytes from `address` on, in place, for the time of the call.
  ///
  /// - Throws: `out_of_bounds_memory_access`, or what `body` throws.
  @inlinable public func withBytes<Result>(
    at address: UInt64, count: Int, _ body: (UnsafeRawBufferPointer) throws(Trap) -> Result
  ) throws(Trap) -> Result {
    try body(UnsafeRawBufferPointer(start: check(address, count), count: count))
  }

  /// Gives the bytes from `address` on, in place, to be written during the call.
  ///
  /// - Throws: `out_of_bounds_memory_access`, or what `body` throws.
  @inlinable public func withMutableBytes<Result>(
    at address: UInt64, count: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Trap) -> Result
  ) throws(Trap) -> Result {
    try body(UnsafeMutableRawBufferPointer(start: check(address, count), count: count))
  }

  /// Reads a little-endian integer or float, or another type for which all bit patterns are valid. No alignment is
  /// needed.
  ///
  /// - Throws: `out_of_bounds_memory_access`.
  @inlinable public func load<T: BitwiseCopyable>(_ type: T.Type = T.self, at address: UInt64) throws(Trap) -> T {
    try check(address, MemoryLayout<T>.size).loadUnaligned(as: T.self)
  }
  /// Writes a value as `load` reads it.
  ///
  /// - Throws: `out_of_bounds_memory_access`.
  @inlinable public func store<T: BitwiseCopyable>(_ value: T, at address: UInt64) throws(Trap) {
    try check(address, MemoryLayout<T>.size).storeBytes(of: value, as: T.self)
  }

  /// A copy of the bytes from `address` on.
  ///
  /// - Throws: `out_of_bounds_memory_access`.
  public func bytes(at address: UInt64, count: Int) throws(Trap) -> [UInt8] {
    try withBytes(at: address, count: count) { Array($0) }
  }
  /// Writes bytes from `address` on.
  ///
  /// - Throws: `out_of_bounds_memory_access`; then nothing is written.
  public func write(_ bytes: some Collection<UInt8>, at address: UInt64) throws(Trap) {
    try withMutableBytes(at: address, count: bytes.count) { $0.copyBytes(from: bytes) }
  }
}

extension SharedMemory {
  /// Makes a shared memory of the host's own. Its maximum is reserved as address space.
  ///
  /// - Throws: `argument_mismatch` when the type is not shared, has no maximum, or is not valid; `memory_limit` when the
  ///   host has no room for it.
  public convenience init(_ type: MemoryType, engine: Engine) throws(Trap) {
    try self.init(type, maximumBytes: PageMapping.maximumBytes, engine.pageReservations)
  }
}
