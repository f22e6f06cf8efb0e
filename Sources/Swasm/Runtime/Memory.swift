import SwasmInterpreter

/// A linear memory (specification 4.2.9). Its base never moves; its length changes when it grows.
public struct Memory {
  let store: Store
  let storage: MemoryStorage

  init(store: Store, storage: MemoryStorage) {
    self.store = store
    self.storage = storage
  }

  /// Makes a memory that modules of the store can import.
  ///
  /// - Throws: a `memory_limit` trap when it does not fit in the store's limits.
  public init(_ type: MemoryType, in store: Store) throws(Trap) {
    let storage = try MemoryStorage(type, store: store)
    store.owned.append(storage)
    self.init(store: store, storage: storage)
  }

  public var type: MemoryType { storage.type }
  /// The type with the present size as minimum.
  var presentType: MemoryType {
    var type = storage.type
    type.limits.minimum = pageCount
    return type
  }
  public var byteCount: Int { storage.record.pointee.length }
  public var pageCount: UInt64 { storage.pageCount }

  /// Adds zeroed pages; the old size in pages, or `nil` when the type or the store's limits forbid it.
  public func grow(pages: UInt64) -> UInt64? { storage.grow(pages: pages) }

  private func check(_ address: UInt64, _ count: Int) throws(Trap) -> UnsafeMutableRawPointer {
    let length = byteCount
    guard count >= 0, count <= length, address <= UInt64(length - count) else { throw Trap(.memoryOutOfBounds) }
    return storage.record.pointee.base + Int(address)
  }

  /// Gives the bytes from `address` on, in place.
  ///
  /// - Throws: `out_of_bounds_memory_access`, or what `body` throws.
  public func withBytes<Result>(
    at address: UInt64, count: Int, _ body: (UnsafeRawBufferPointer) throws(Trap) -> Result
  ) throws(Trap) -> Result {
    try body(UnsafeRawBufferPointer(start: check(address, count), count: count))
  }

  /// Gives the bytes from `address` on, in place, to be written.
  ///
  /// - Throws: `out_of_bounds_memory_access`, or what `body` throws.
  public func withMutableBytes<Result>(
    at address: UInt64, count: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Trap) -> Result
  ) throws(Trap) -> Result {
    try body(UnsafeMutableRawBufferPointer(start: check(address, count), count: count))
  }

  /// Reads a little-endian value; no alignment is needed.
  public func load<T: BitwiseCopyable>(_ type: T.Type = T.self, at address: UInt64) throws(Trap) -> T {
    try check(address, MemoryLayout<T>.size).loadUnaligned(as: T.self)
  }
  /// Writes a little-endian value; no alignment is needed.
  public func store<T: BitwiseCopyable>(_ value: T, at address: UInt64) throws(Trap) {
    try check(address, MemoryLayout<T>.size).storeBytes(of: value, as: T.self)
  }

  public func bytes(at address: UInt64, count: Int) throws(Trap) -> [UInt8] {
    try withBytes(at: address, count: count) { Array($0) }
  }
  public func write(_ bytes: some Collection<UInt8>, at address: UInt64) throws(Trap) {
    try withMutableBytes(at: address, count: bytes.count) { $0.copyBytes(from: bytes) }
  }
}
