import SwasmInterpreter
import SwasmSystem

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
