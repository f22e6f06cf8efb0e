/// The structures, arrays and exceptions of a store: a mark-and-sweep heap whose objects never move.
///
/// It takes blocks of 64 KiB from one range of addresses, so that whether a word may be an object's address is a matter
/// of a comparison: frames are scanned without knowing the types of their slots. A block has cells of one size, or is
/// part of a run for one large object. Blocks count against the store's memory limit while they are in use.
final class GuestHeap {
  static let blockBytes = 1 << 16
  /// Objects begin at multiples of this.
  static let granuleBytes = 16
  static let bitmapWords = blockBytes / granuleBytes / 64
  /// Larger objects have blocks of their own.
  static let maximumCellBytes = 8192
  /// Address space that is reserved at most.
  static let maximumBytes = 1 << 36

  let layouts: TypeLayouts
  unowned let store: Store
  /// `nil` when the host has no address space: all allocations fail.
  let base: UnsafeMutableRawPointer?
  let blockLimit: Int
  private let mappedBytes: Int
  /// One for each block that there is address space for; zeroed pages, touched as they are used.
  let blocks: UnsafeMutablePointer<Block>
  /// A bit for each granule: whether an object begins there, and whether the collector has reached it.
  let allocated: UnsafeMutablePointer<UInt64>
  let marked: UnsafeMutablePointer<UInt64>

  /// Blocks from here on were never used.
  var usedBlocks = 0
  var blocksInUse = 0
  /// By size class, the first free cell; each holds the address of the next.
  var freeCells: [UnsafeMutableRawPointer?]
  /// Bytes of cells and runs that were given out since the last collection, and that survived it.
  var allocatedBytes = 0
  var survivingBytes = 0
  /// Collections so far.
  private(set) var collectionCount = 0
  /// Objects that were marked and not yet looked into.
  var pending: [UnsafeMutableRawPointer] = []
  let roots = HeapRoots()

  struct Block {
    enum Kind: UInt8 { case free = 0, cells, run, runTail }
    var kind: Kind
    var sizeClass: UInt8
    /// Of the first block of a run: how many there are.
    var count: UInt32
  }

  init(store: Store) {
    self.store = store
    layouts = TypeLayouts(store.engine.types)
    let byteCount = min(store.limits.memoryBytes, GuestHeap.maximumBytes) / GuestHeap.blockBytes * GuestHeap.blockBytes
    let limit = byteCount / GuestHeap.blockBytes
    let bitmapBytes = limit * GuestHeap.bitmapWords * 8
    let blockTableBytes = PageMapping.roundUp(limit * MemoryLayout<Block>.stride)
    let size = byteCount + 2 * bitmapBytes + blockTableBytes
    base = size > 0 ? PageMapping.allocate(size) : nil
    mappedBytes = size
    blockLimit = base == nil ? 0 : limit
    let table = base.map { $0 + byteCount } ?? UnsafeMutableRawPointer(HeapTables.none)
    blocks = table.assumingMemoryBound(to: Block.self)
    allocated = (table + (base == nil ? 0 : blockTableBytes)).assumingMemoryBound(to: UInt64.self)
    marked = allocated + (base == nil ? 0 : bitmapBytes / 8)
    freeCells = Array(repeating: nil, count: GuestHeap.cellBytes.count)
  }

  deinit { if let base { PageMapping.release(base, mappedBytes) } }

  /// Sizes of cells: multiples of 16 up to 128, then four for each doubling.
  static let cellBytes: [Int] = {
    var sizes = Array(stride(from: 16, through: 128, by: 16))
    var size = 128
    while size < maximumCellBytes {
      for quarter in 1...4 { sizes.append(size + size / 4 * quarter) }
      size *= 2
    }
    return sizes
  }()

  /// By size in granules, the smallest class whose cells are large enough.
  static let classOfGranules: [UInt8] = {
    var classes: [UInt8] = []
    var sizeClass = 0
    for granules in 0...maximumCellBytes / granuleBytes {
      while cellBytes[sizeClass] < granules * granuleBytes { sizeClass += 1 }
      classes.append(UInt8(sizeClass))
    }
    return classes
  }()

  // MARK: - Allocation

  /// Room for an object; its contents are arbitrary. `nil` when the store's limit leaves none even after a collection.
  ///
  /// - Parameter stackEnd: The frames' slots in use end here. Objects that only slots beyond refer to may be freed.
  func allocate(_ byteCount: Int, stackEnd: UnsafeMutableRawPointer) -> HeapObject? {
    if allocatedBytes > max(survivingBytes, GuestHeap.minimumBytesBetweenCollections) { collect(stackEnd) }
    if let address = take(byteCount) { return HeapObject(address: address) }
    // Near the limit each collection has to free enough for some time of work: what cannot be paid back by allocations
    // is not begun.
    guard allocatedBytes >= survivingBytes / 32 || collectionCount == 0 else { return exhausted() }
    collect(stackEnd)
    return take(byteCount).map(HeapObject.init) ?? exhausted()
  }

  private static let minimumBytesBetweenCollections = 4 << 20

  private func exhausted() -> HeapObject? {
    store.noteMemoryLimit()
    return nil
  }

  private func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount <= GuestHeap.maximumCellBytes else { return takeRun(byteCount) }
    let sizeClass = Int(
      GuestHeap.classOfGranules[(byteCount + GuestHeap.granuleBytes - 1) / GuestHeap.granuleBytes])
    guard let cell = freeCells[sizeClass] ?? makeCells(sizeClass) else { return nil }
    freeCells[sizeClass] = cell.load(as: UnsafeMutableRawPointer?.self)
    setAllocated(cell)
    allocatedBytes += GuestHeap.cellBytes[sizeClass]
    return cell
  }

  private func setAllocated(_ address: UnsafeMutableRawPointer) {
    let granule = (address - heapBase) / GuestHeap.granuleBytes
    allocated[granule / 64] |= 1 << UInt64(granule % 64)
  }

  var heapBase: UnsafeMutableRawPointer { base ?? UnsafeMutableRawPointer(blocks) }

  /// Divides a new block into cells; the first of them.
  private func makeCells(_ sizeClass: Int) -> UnsafeMutableRawPointer? {
    guard let block = takeBlocks(1) else { return nil }
    blocks[block] = Block(kind: .cells, sizeClass: UInt8(sizeClass), count: 1)
    let start = heapBase + block * GuestHeap.blockBytes
    let size = GuestHeap.cellBytes[sizeClass]
    var next: UnsafeMutableRawPointer?
    for cell in (0..<GuestHeap.blockBytes / size).reversed() {
      (start + cell * size).storeBytes(of: next, as: UnsafeMutableRawPointer?.self)
      next = start + cell * size
    }
    return next
  }

  private func takeRun(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount <= blockLimit * GuestHeap.blockBytes else { return nil }
    let count = (byteCount + GuestHeap.blockBytes - 1) / GuestHeap.blockBytes
    guard let first = takeBlocks(count) else { return nil }
    blocks[first] = Block(kind: .run, sizeClass: 0, count: UInt32(count))
    for block in first + 1..<first + count { blocks[block] = Block(kind: .runTail, sizeClass: 0, count: 0) }
    let start = heapBase + first * GuestHeap.blockBytes
    setAllocated(start)
    allocatedBytes += count * GuestHeap.blockBytes
    return start
  }

  /// The first of `count` free blocks side by side, which count against the store's limit from now on.
  private func takeBlocks(_ count: Int) -> Int? {
    guard count * GuestHeap.blockBytes <= store.memoryBytesLeft, let first = findBlocks(count) else { return nil }
    usedBlocks = max(usedBlocks, first + count)
    blocksInUse += count
    store.memoryBytesInUse += count * GuestHeap.blockBytes
    return first
  }

  private func findBlocks(_ count: Int) -> Int? {
    // Without gaps there is nothing to look for.
    if blocksInUse < usedBlocks {
      var start = 0
      for block in 0..<usedBlocks {
        if blocks[block].kind != .free {
          start = block + 1
        } else if block + 1 - start == count {
          return start
        }
      }
    }
    var first = usedBlocks
    while first > 0, blocks[first - 1].kind == .free { first -= 1 }
    return count <= blockLimit - first ? first : nil
  }

  func releaseBlocks(_ first: Int, _ count: Int) {
    for block in first..<first + count { blocks[block].kind = .free }
    blocksInUse -= count
    store.memoryBytesInUse -= count * GuestHeap.blockBytes
    // Small pieces are kept for the next objects: the kernel's work would cost more.
    if count >= 16 {
      _ = PageMapping.clear(heapBase + first * GuestHeap.blockBytes, count * GuestHeap.blockBytes)
    }
  }

  /// Ends a collection.
  func finishCollection(surviving: Int) {
    collectionCount += 1
    survivingBytes = surviving
    allocatedBytes = 0
  }
}

/// Stands for the tables of a heap without address space; nothing reads it.
private enum HeapTables {
  nonisolated(unsafe) static let none = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
}
