import Swasm
import SwasmSystem
import SwasmWorld

/// The memory that the caller exports as `memory`, with WASI's errors: what lies outside of it, or is not aligned as the
/// witx files lay it out, is a `fault` (wasmtime traps instead). For a caller without such an export every address is
/// outside, whichever other memories it has.
///
/// The base of a memory never moves and its length never shrinks, so that one look at the start of a call is enough.
struct GuestMemory {
  private let memory: UnsafeMutableRawBufferPointer

  init(of caller: borrowing Caller) { memory = caller.exportedMemory }

  func bytes(_ address: UInt32, _ count: Int, alignment: UInt32 = 1) throws(Errno) -> UnsafeMutableRawBufferPointer {
    guard count >= 0, count <= memory.count, Int(address) <= memory.count - count, address & (alignment - 1) == 0 else {
      throw .fault
    }
    return UnsafeMutableRawBufferPointer(start: memory.baseAddress.map { $0 + Int(address) }, count: count)
  }

  func bytes(_ address: UInt32, _ count: UInt32) throws(Errno) -> UnsafeMutableRawBufferPointer {
    try bytes(address, Int(count))
  }

  /// The place of a result. It is looked up before anything is done, so that a bad pointer has no side effects.
  func place<T: FixedWidthInteger & BitwiseCopyable>(
    _ address: UInt32, of type: T.Type = T.self
  ) throws(Errno) -> UnsafeMutableRawBufferPointer {
    try bytes(address, MemoryLayout<T>.size, alignment: UInt32(MemoryLayout<T>.size))
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt32) throws(Errno) {
    try place(address, of: T.self).storeBytes(of: value, as: T.self)
  }

  /// A path, at most 4,096 bytes of UTF-8 without NUL.
  ///
  /// - Throws: `nameTooLong`, `fault`, `illegalSequence`, `invalid`.
  func path(_ address: UInt32, _ count: UInt32) throws(Errno) -> [UInt8] {
    guard count <= 4096 else { throw .nameTooLong }
    let path = Array(try bytes(address, count))
    guard String(validating: path, as: UTF8.self) != nil else { throw .illegalSequence }
    guard !path.contains(0) else { throw .invalid }
    return path
  }

  /// Pieces that one call transfers at most; a longer list is transferred in part, as the functions may.
  static let maximumPieces = 1024

  /// Calls `body` with the pieces of a list of `iovec` or `ciovec` (8 bytes each), all of which lie in the memory.
  ///
  /// - Throws: `fault`; `invalid` when the total does not fit in the 32 bits of a result.
  func withPieces(
    _ address: UInt32, _ count: UInt32, _ body: (UnsafeMutableBufferPointer<MemoryPiece>) throws(Errno) -> Int
  ) throws(Errno) -> UInt32 {
    let list = try bytes(address, Int(count) * 8, alignment: 4)
    // Programs pass one piece or two: those need no memory.
    let result = withUnsafeTemporaryAllocation(
      of: MemoryPiece.self, capacity: min(Int(count), GuestMemory.maximumPieces)
    ) { pieces -> Result<Int, Errno> in
      do throws(Errno) {
        var total: UInt64 = 0
        for index in pieces.indices {
          let start = list.loadUnaligned(fromByteOffset: 8 * index, as: UInt32.self)
          let length = list.loadUnaligned(fromByteOffset: 8 * index + 4, as: UInt32.self)
          let bytes = try bytes(start, length)
          total += UInt64(length)
          guard total <= UInt64(UInt32.max) else { throw .invalid }
          pieces.initializeElement(at: index, to: MemoryPiece(base: bytes.baseAddress, count: bytes.count))
        }
        return .success(try body(pieces))
      } catch {
        return .failure(error)
      }
    }
    return UInt32(clamping: try result.get())
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Stores a field of a record (little-endian, as all hosts are).
  func set<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) {
    storeBytes(of: value, toByteOffset: offset, as: T.self)
  }

  func clear() { initializeMemory(as: UInt8.self, repeating: 0) }

  subscript(from offset: Int, count count: Int) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: self[offset..<offset + count])
  }
}
