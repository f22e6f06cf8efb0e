/// A range of a module's bytes in half the room of `Range<Int>`.
package struct ByteRange: Hashable, Sendable {
  private var start: UInt32
  private var end: UInt32

  static let empty = ByteRange(start: 0, end: 0)

  private init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// - Throws: `limit_exceeded` for offsets above 32 bits. The decoder refuses modules of that size.
  package init(_ range: Range<Int>) throws(ModuleError) {
    start = try offset32(range.lowerBound)
    end = try offset32(range.upperBound)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var isEmpty: Bool { start == end }
}

/// An offset in the bytes of a module, a count or an index below it, as 32 bits.
///
/// - Throws: `limit_exceeded` when it does not fit.
@inline(__always)
func offset32(_ value: Int) throws(ModuleError) -> UInt32 {
  guard let narrow = UInt32(exactly: value) else {
    throw ModuleError.limit("offset in a module", Int(UInt32.max), found: value, at: value)
  }
  return narrow
}
