import SwasmSystem

/// Memory for the blocks of a store's instances, filled with zeros, in few ranges of addresses: each new range is as large as
/// all before it together, so that there are no more of them than the logarithm of what is used. Whether a word may be the
/// address of something in a block, and where that is in a copy of the store, is a matter of some comparisons.
final class BlockRanges {
  private struct Range {
    let base: UnsafeMutableRawPointer
    let byteCount: Int
    var used = 0
  }

  private var ranges: [Range] = []
  private var byteCount = 0
  /// Blocks that were given back by size, and not from the end of their range.
  private var free: [Int: [UnsafeMutableRawPointer]] = [:]

  private static let alignment = 16

  deinit {
    for range in ranges { ZeroedMemory.deallocate(range.base) }
  }

  /// A block, aligned to 16 bytes; `nil` when the host has no memory.
  func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let size = BlockRanges.rounded(byteCount)
    if let block = free[size]?.popLast() { return block }
    if let last = ranges.indices.last, size <= ranges[last].byteCount - ranges[last].used {
      defer { ranges[last].used += size }
      return ranges[last].base + ranges[last].used
    }
    let rangeBytes = max(size, self.byteCount)
    guard let base = ZeroedMemory.allocate(rangeBytes) else { return nil }
    ranges.append(Range(base: base, byteCount: rangeBytes, used: size))
    self.byteCount += rangeBytes
    return base
  }

  /// Gives a block back, of which no address is used any more.
  func giveBack(_ block: UnsafeMutableRawPointer, _ byteCount: Int) {
    let size = BlockRanges.rounded(byteCount)
    if let last = ranges.indices.last, block == ranges[last].base, size == ranges[last].used {
      ZeroedMemory.deallocate(block)
      self.byteCount -= ranges[last].byteCount
      ranges.removeLast()
      return
    }
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    if let last = ranges.indices.last, block + size == ranges[last].base + ranges[last].used {
      ranges[last].used -= size
    } else {
      free[size, default: []].append(block)
    }
  }

  /// Where the blocks are.
  var addresses: [Swift.Range<UnsafeMutableRawPointer>] { ranges.map { $0.base..<$0.base + $0.used } }

  private static func rounded(_ byteCount: Int) -> Int { (byteCount + alignment - 1) & ~(alignment - 1) }
}
