import SwasmInterpreter

/// Code under construction: a growing block of memory, 8-byte aligned. Positions are bytes from its start.
struct CodeBuffer: ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity: Int

  /// - Throws: `limit_exceeded` when the host has no memory for it.
  init(capacity: Int) throws(ModuleError) {
    guard let memory = ZeroedMemory.allocate(max(capacity, 256)) else { throw FunctionTranslator.noMemory(at: 0) }
    self.capacity = max(capacity, 256)
    base = memory
  }

  deinit { ZeroedMemory.deallocate(base) }

  /// Makes room for more bytes, so that appending them cannot fail.
  ///
  /// - Returns: Whether the host has the memory.
  mutating func reserve(_ additional: Int) -> Bool {
    if capacity - count >= additional { return true }
    let larger = 2 * count + additional
    // The allocator moves large blocks without copying them, and pages that are not touched cost nothing.
    guard let grown = ZeroedMemory.extend(base, to: larger) else { return false }
    base = grown
    capacity = larger
    return true
  }

  /// Appends zero bytes and returns their position. Where no room was made, it makes it itself.
  mutating func extend(by size: Int) -> Int {
    let hasRoom = reserve(size)
    precondition(hasRoom, "the host has no memory for code")
    let position = count
    count += size
    (base + position).initializeMemory(as: UInt8.self, repeating: 0, count: size)
    return position
  }

  /// Forgets what was appended at or after `position`.
  mutating func truncate(to position: Int) { count = position }

  func store<T: BitwiseCopyable>(_ value: T, at position: Int) {
    base.storeBytes(of: value, toByteOffset: position, as: T.self)
  }

  func load<T: BitwiseCopyable>(_ type: T.Type, at position: Int) -> T {
    base.loadUnaligned(fromByteOffset: position, as: T.self)
  }

  /// The memory of the code, which the caller frees with `ZeroedMemory.deallocate`, cut to its size.
  consuming func take() -> UnsafeMutableRawPointer {
    let memory = ZeroedMemory.extend(base, to: max(count, 1)) ?? base
    discard self
    return memory
  }
}

/// The fields of an operation that is being put together, in the order in which they are laid out.
struct OperationFields {
  // No operation has more of each. Together they have at most 128 bytes, up to which a copy is no call.
  private(set) var values16 = SIMD16<UInt16>()
  private(set) var values32 = SIMD8<UInt32>()
  private(set) var values64 = SIMD4<UInt64>()
  private var shorts: UInt8 = 0
  private var words: UInt8 = 0
  private var longs: UInt8 = 0
  /// Whether a value did not fit in its field, or there were too many.
  private(set) var isTruncated = false

  var count16: Int { Int(shorts) }
  var count32: Int { Int(words) }
  var count64: Int { Int(longs) }

  mutating func append(slot: Int) { append(short: UInt16(narrowing: slot, &isTruncated)) }
  mutating func append(word: UInt32) {
    guard words < 8 else { return isTruncated = true }
    values32[count32] = word
    words &+= 1
  }
  mutating func append(count: Int) { append(word: UInt32(narrowing: count, &isTruncated)) }
  mutating func append(long: UInt64) {
    guard longs < 4 else { return isTruncated = true }
    values64[count64] = long
    longs &+= 1
  }
  private mutating func append(short: UInt16) {
    guard shorts < 16 else { return isTruncated = true }
    values16[count16] = short
    shorts &+= 1
  }
  mutating func append(contentsOf other: OperationFields) {
    for index in 0..<other.count16 { append(short: other.values16[index]) }
    for index in 0..<other.count32 { append(word: other.values32[index]) }
    for index in 0..<other.count64 { append(long: other.values64[index]) }
    isTruncated = isTruncated || other.isTruncated
  }

  var start32: Int { 8 + 2 * count16 }
  var start64: Int { start32 + 4 * count32 }
  var size: Int { (start64 + 8 * count64 + 7) & ~7 }
}
