import SwasmInterpreter
import SwasmSystem

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
  /// Beyond the store's limit, for the one object of an instruction that a deadline finds while the collector makes room
  /// for it: such an instruction is executed before the guest ends. With the default limits, no structure or
  /// exception is larger.
  static let spareBlocks = 4

  let layouts: TypeLayouts
  let roots = HeapRoots()
  let hostObjects = HostObjects()
  /// What changes. Behind a pointer, because Swift checks each access to a class's variables for conflicts.
  let state: UnsafeMutablePointer<State>
  private let maximumBytes: Int
  /// `GuestHeap.cellBytes` and `GuestHeap.classOfGranules`.
  let cellBytes: UnsafePointer<Int>
  private let classOfGranules: UnsafePointer<UInt8>

  struct State {
    let account: AccountPointer
    let context: ContextPointer
    unowned(unsafe) let rootSource: any HeapRootSource
    /// Where the blocks are; `nil` before the first allocation, and when the host has no address space.
    var base: UnsafeMutableRawPointer?
    var mappedBytes = 0
    var blockLimit = 0
    /// One for each block that there is address space for; zeroed pages, touched as they are used.
    var blocks: UnsafeMutablePointer<Block>
    /// A bit for each granule: whether an object begins there, and whether the collector has reached it.
    var allocated: UnsafeMutablePointer<UInt64>
    var marked: UnsafeMutablePointer<UInt64>
    /// By size class, the first free cell; each holds the address of the next.
    var freeCells: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    /// Blocks from here on were never used.
    var usedBlocks = 0
    var blocksInUse = 0
    /// Bytes of cells and runs that were given out since the last collection, and that survived it.
    var allocatedBytes = 0
    var survivingBytes = 0
    /// `allocatedBytes` from which on it is looked whether a collection is due.
    var collectionThreshold = GuestHeap.minimumBytesBetweenCollections
    var collectionCount = 0
    /// Fuel that had been consumed at the last collection.
    var consumedBeforeCollection = 0
    /// Objects that were marked and not yet looked into, and how many there are; room for as many as there can be.
    var pending: UnsafeMutablePointer<UInt64>
    var pendingCount = 0
    var pendingPeak = 0
    /// Words that are looked at before the next look at the deadline.
    var wordsUntilLook = 0
    /// Blocks below are still to be swept; their dead cells are not free yet.
    var unsweptBlocks = 0
    /// Bytes of the blocks swept so far that survive.
    var sweptSurvivors = 0
    /// Whether an object may go beyond the store's limit.
    var isOverdrawn = false
  }

  struct Block {
    enum Kind: UInt8 { case free = 0, cells, run, runTail }
    var kind: Kind
    var sizeClass: UInt8
    /// Of the first block of a run: how many there are.
    var count: UInt32
  }

  /// - Parameters:
  ///   - types: Have to live as long as the heap.
  ///   - roots: Has to live as long as the heap.
  init(
    _ types: Unmanaged<TypeRegistry>, _ account: AccountPointer, _ context: ContextPointer, roots: any HeapRootSource
  ) {
    layouts = TypeLayouts(types)
    maximumBytes =
      min(account.pointee.limits.memoryBytes, GuestHeap.maximumBytes) / GuestHeap.blockBytes * GuestHeap.blockBytes
    let sizes = GuestHeap.sizes
    cellBytes = UnsafePointer(sizes.cellBytes)
    classOfGranules = UnsafePointer(sizes.classOfGranules)
    let freeCells = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: sizes.count)
    freeCells.initialize(repeating: nil, count: sizes.count)
    state = .allocate(capacity: 1)
    let none = UnsafeMutableRawPointer(freeCells)
    state.initialize(
      to: State(
        account: account, context: context, rootSource: roots, blocks: none.assumingMemoryBound(to: Block.self),
        allocated: none.assumingMemoryBound(to: UInt64.self), marked: none.assumingMemoryBound(to: UInt64.self),
        freeCells: freeCells, pending: none.assumingMemoryBound(to: UInt64.self)))
  }

  deinit {
    if let base = state.pointee.base { PageMapping.release(base, state.pointee.mappedBytes) }
    state.pointee.freeCells.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Reserves the address space of blocks and tables, if that has not been done.
  private func map() {
    guard state.pointee.base == nil else { return }
    guard maximumBytes > 0 else { return }
    let limit = maximumBytes / GuestHeap.blockBytes + GuestHeap.spareBlocks
    let blockBytes = limit * GuestHeap.blockBytes
    let bitmapBytes = limit * GuestHeap.bitmapWords * 8
    let tableBytes = PageMapping.roundUp(limit * MemoryLayout<Block>.stride)
    // An object of the smallest size takes a word of the list of pending ones.
    let size = blockBytes + 2 * bitmapBytes + tableBytes + blockBytes / GuestHeap.granuleBytes * 8
    guard let base = PageMapping.allocate(size) else { return }
    let table = base + blockBytes
    state.pointee.base = base
    state.pointee.mappedBytes = size
    state.pointee.blockLimit = limit
    state.pointee.blocks = table.assumingMemoryBound(to: Block.self)
    state.pointee.allocated = (table + tableBytes).assumingMemoryBound(to: UInt64.self)
    state.pointee.marked = allocated + bitmapBytes / 8
    state.pointee.pending = marked + bitmapBytes / 8
  }

  /// Sizes of cells, and the smallest class whose cells are large enough for a number of granules. Never freed.
  nonisolated(unsafe) private static let sizes:
    (
      count: Int, cellBytes: UnsafeMutablePointer<Int>, classOfGranules: UnsafeMutablePointer<UInt8>
    ) = {
      // Multiples of 16 up to 128, then four for each doubling.
      var sizes = Array(stride(from: 16, through: 128, by: 16))
      var size = 128
      while size < maximumCellBytes {
        for quarter in 1...4 { sizes.append(size + size / 4 * quarter) }
        size *= 2
      }
      let cellBytes = UnsafeMutablePointer<Int>.allocate(capacity: sizes.count)
      cellBytes.initialize(from: sizes, count: sizes.count)
      let granules = maximumCellBytes / granuleBytes + 1
      let classes = UnsafeMutablePointer<UInt8>.allocate(capacity: granules)
      var sizeClass = 0
      for count in 0..<granules {
        while sizes[sizeClass] < count * granuleBytes { sizeClass += 1 }
        classes[count] = UInt8(sizeClass)
      }
      return (sizes.count, cellBytes, classes)
    }()

  var account: AccountPointer { state.pointee.account }
  var blocks: UnsafeMutablePointer<Block> { state.pointee.blocks }
  var allocated: UnsafeMutablePointer<UInt64> { state.pointee.allocated }
  var marked: UnsafeMutablePointer<UInt64> { state.pointee.marked }
  var freeCells: UnsafeMutablePointer<UnsafeMutableRawPointer?> { state.pointee.freeCells }
  /// Of size classes.
  var classCount: Int { GuestHeap.sizes.count }
  /// Collections so far.
  var collectionCount: Int { state.pointee.collectionCount }

  // MARK: - Allocation

  /// Room for an object; its contents are arbitrary. `nil` when the store's limit leaves none even after a collection, or
  /// the guest has to end before a collection that would have made room has ended.
  ///
  /// - Parameter stackEnd: The frames' slots in use end here. Objects that only slots beyond refer to may be freed.
  func allocate(_ byteCount: Int, stackEnd: UnsafeMutableRawPointer) -> HeapObject? {
    if isCollectionDue(stackEnd) { collect(stackEnd) }
    if let address = take(byteCount) { return HeapObject(address: address) }
    guard isCollectionPaid(stackEnd) else { return exhausted() }
    if !collect(stackEnd) { state.pointee.isOverdrawn = byteCount <= GuestHeap.spareBlocks * GuestHeap.blockBytes }
    defer { state.pointee.isOverdrawn = false }
    return take(byteCount).map(HeapObject.init) ?? exhausted()
  }

  /// Collects before an object of the host is added, if that is due.
  func makeRoomForHostObject(stackEnd: UnsafeMutableRawPointer) {
    let isShort = account.pointee.memoryBytesLeft < HostObjects.bytesPerObject
    if isCollectionDue(stackEnd) || isShort && isCollectionPaid(stackEnd) { collect(stackEnd) }
  }

  /// Gives an object of the host a number and returns the reference's bits. The store's limit may be exceeded.
  func add(hostObject: Any) -> UInt64 {
    state.pointee.allocatedBytes += HostObjects.bytesPerObject
    account.pointee.countMemory(HostObjects.bytesPerObject)
    return ReferenceBits.host(hostObjects.add(hostObject))
  }

  private func exhausted() -> HeapObject? {
    account.pointee.noteHit(.memoryBytes)
    return nil
  }

  private func take(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let size = byteCount + GuardedMemory.redZoneBytes
    guard size <= GuestHeap.maximumCellBytes else { return takeRun(byteCount) }
    let sizeClass = Int(
      classOfGranules[(size + GuestHeap.granuleBytes - 1) / GuestHeap.granuleBytes])
    guard let cell = freeCells[sizeClass] ?? makeCells(sizeClass) else { return nil }
    GuardedMemory.unpoison(cell, byteCount)
    freeCells[sizeClass] = cell.load(as: UnsafeMutableRawPointer?.self)
    setAllocated(cell)
    state.pointee.allocatedBytes += cellBytes[sizeClass]
    return cell
  }

  private func setAllocated(_ address: UnsafeMutableRawPointer) {
    let granule = (address - heapBase) / GuestHeap.granuleBytes
    allocated[granule / 64] |= 1 << UInt64(granule % 64)
  }

  /// Where the blocks begin; there must be some.
  var heapBase: UnsafeMutableRawPointer { state.pointee.base ?? UnsafeMutableRawPointer(blocks) }

  /// Where objects may be; `nil` while there was none.
  var addresses: Range<UnsafeMutableRawPointer>? {
    state.pointee.base.map { $0..<$0 + state.pointee.usedBlocks * GuestHeap.blockBytes }
  }

  /// Divides a new block into cells; the first of them.
  private func makeCells(_ sizeClass: Int) -> UnsafeMutableRawPointer? {
    guard let block = takeBlocks(1) else { return nil }
    blocks[block] = Block(kind: .cells, sizeClass: UInt8(sizeClass), count: 1)
    let start = heapBase + block * GuestHeap.blockBytes
    let size = cellBytes[sizeClass]
    GuardedMemory.unpoison(start, GuestHeap.blockBytes)
    var next: UnsafeMutableRawPointer?
    for cell in (0..<GuestHeap.blockBytes / size).reversed() {
      (start + cell * size).storeBytes(of: next, as: UnsafeMutableRawPointer?.self)
      next = start + cell * size
    }
    GuardedMemory.poison(start, GuestHeap.blockBytes)
    return next
  }

  private func takeRun(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount <= maximumBytes else { return nil }
    let count = (byteCount + GuardedMemory.redZoneBytes + GuestHeap.blockBytes - 1) / GuestHeap.blockBytes
    guard let first = takeBlocks(count) else { return nil }
    blocks[first] = Block(kind: .run, sizeClass: 0, count: UInt32(count))
    for block in first + 1..<first + count { blocks[block] = Block(kind: .runTail, sizeClass: 0, count: 0) }
    let start = heapBase + first * GuestHeap.blockBytes
    GuardedMemory.unpoison(start, byteCount)
    GuardedMemory.poison(start + byteCount, count * GuestHeap.blockBytes - byteCount)
    setAllocated(start)
    state.pointee.allocatedBytes += count * GuestHeap.blockBytes
    return start
  }

  /// The first of `count` free blocks side by side, which count against the store's limit from now on.
  private func takeBlocks(_ count: Int) -> Int? {
    map()
    if state.pointee.unsweptBlocks > 0 { sweep() }
    let isOverdrawn =
      state.pointee.isOverdrawn && account.pointee.memoryBytesInUse <= account.pointee.limits.memoryBytes
    guard isOverdrawn || count * GuestHeap.blockBytes <= account.pointee.memoryBytesLeft, let first = findBlocks(count)
    else {
      return nil
    }
    state.pointee.usedBlocks = max(state.pointee.usedBlocks, first + count)
    state.pointee.blocksInUse += count
    account.pointee.countMemory(count * GuestHeap.blockBytes)
    return first
  }

  private func findBlocks(_ count: Int) -> Int? {
    // Without gaps there is nothing to look for.
    if state.pointee.blocksInUse < state.pointee.usedBlocks {
      var start = state.pointee.unsweptBlocks
      for block in start..<state.pointee.usedBlocks {
        if blocks[block].kind != .free {
          start = block + 1
        } else if block + 1 - start == count {
          return start
        }
      }
    }
    var first = state.pointee.usedBlocks
    while first > state.pointee.unsweptBlocks, blocks[first - 1].kind == .free { first -= 1 }
    return count <= state.pointee.blockLimit - first ? first : nil
  }
}
