import Swasm

/// The caller's memory, with WASI's errors: what lies outside of it is a `fault`.
struct GuestMemory {
  let memory: Memory

  func load<T: BitwiseCopyable>(_ type: T.Type = T.self, at address: UInt32) throws(Errno) -> T {
    guard let value = try? memory.load(T.self, at: UInt64(address)) else { throw .fault }
    return value
  }

  func store<T: BitwiseCopyable>(_ value: T, at address: UInt32) throws(Errno) {
    guard (try? memory.store(value, at: UInt64(address))) != nil else { throw .fault }
  }

  /// The bytes in place. They stay valid until the memory is freed; nothing of the guest runs meanwhile.
  func bytes(_ address: UInt32, _ count: UInt32) throws(Errno) -> UnsafeMutableRawBufferPointer {
    guard let bytes = try? memory.withMutableBytes(at: UInt64(address), count: Int(count), { $0 }) else { throw .fault }
    return bytes
  }

  func write(_ source: some Collection<UInt8>, at address: UInt32) throws(Errno) {
    try bytes(address, UInt32(clamping: source.count)).copyBytes(from: source)
  }

  /// A path: UTF-8 without NUL, of at most 4,096 bytes.
  func path(_ address: UInt32, _ count: UInt32) throws(Errno) -> String {
    guard count <= 4096 else { throw .nameTooLong }
    let bytes = try bytes(address, count)
    guard let path = String(validating: bytes, as: UTF8.self) else { throw .illegalSequence }
    guard !bytes.contains(0) else { throw .invalid }
    return path
  }

  /// The pieces of a scatter or gather list, all of which must lie in the memory. Their total is limited to what a
  /// result of 32 bits can tell.
  func vectors(_ address: UInt32, _ count: UInt32) throws(Errno) -> [UnsafeMutableRawBufferPointer] {
    // The list itself is read first, so that a huge count fails before anything is allocated for it.
    let list = try bytes(address, try multiply(count, 8))
    var pieces: [UnsafeMutableRawBufferPointer] = []
    pieces.reserveCapacity(min(Int(count), 1024))
    var total: UInt64 = 0
    for index in 0..<Int(count) {
      let start = list.loadUnaligned(fromByteOffset: 8 * index, as: UInt32.self)
      let length = list.loadUnaligned(fromByteOffset: 8 * index + 4, as: UInt32.self)
      total += UInt64(length)
      guard total <= UInt64(UInt32.max) else { throw .invalid }
      pieces.append(try bytes(start, length))
    }
    return pieces
  }

  func multiply(_ count: UInt32, _ size: UInt32) throws(Errno) -> UInt32 {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow else { throw .fault }
    return product
  }
}
