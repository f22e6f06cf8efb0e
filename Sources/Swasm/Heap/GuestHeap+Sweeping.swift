import SwasmInterpreter
import SwasmSystem

// Frees what the collector has not marked, block by block. The sweep can be left and gone on with: until it has ended, only
// what was swept and blocks above it are given out.
extension GuestHeap {
  func beginSweep() {
    freeCells.update(repeating: nil, count: classCount)
    state.pointee.unsweptBlocks = state.pointee.usedBlocks
    // Objects of the host that come from now on have no mark.
    let released = hostObjects.sweep()
    if released > 0 {
      account.pointee.countMemory(-released * HostObjects.bytesPerObject)
      account.pointee.hasDeadObjects = true
    }
    state.pointee.sweptSurvivors = hostObjects.liveCount * HostObjects.bytesPerObject
    state.pointee.allocatedBytes = 0
    state.pointee.collectionCount += 1
    state.pointee.consumedBeforeCollection = account.pointee.meter.consumed
    releasePending()
  }

  /// Gives most of the memory of the list of pending objects back, from its end.
  private func releasePending() {
    let kept = 1 << 17
    let step = 1 << 21
    while state.pointee.pendingPeak > kept, !isInterrupted {
      let end = PageMapping.roundUp(8 * state.pointee.pendingPeak) / 8
      let start = max(kept, end - step)
      _ = PageMapping.clear(UnsafeMutableRawPointer(state.pointee.pending + start), 8 * (end - start))
      state.pointee.pendingPeak = start
    }
  }

  /// Goes on with the sweep. `false` when the guest has to end before it is done.
  @discardableResult func sweep() -> Bool {
    // Downwards, so that the cells that are given out first have the lowest addresses.
    while state.pointee.unsweptBlocks > 0 {
      let block = state.pointee.unsweptBlocks - 1
      switch blocks[block].kind {
      case .free, .runTail: break
      case .run: guard sweepRun(block) else { return false }
      case .cells: sweepCells(block)
      }
      state.pointee.unsweptBlocks = block
      if block % GuestHeap.blocksBetweenLooks == 0, block > 0, isInterrupted { return false }
    }
    while state.pointee.usedBlocks > 0, blocks[state.pointee.usedBlocks - 1].kind == .free {
      state.pointee.usedBlocks -= 1
    }
    state.pointee.survivingBytes = state.pointee.sweptSurvivors
    state.pointee.collectionThreshold = max(state.pointee.survivingBytes, GuestHeap.minimumBytesBetweenCollections)
    return true
  }

  private static let blocksBetweenLooks = 64

  private func sweepRun(_ block: Int) -> Bool {
    let word = block * GuestHeap.bitmapWords
    guard marked[word] & 1 == 0 else {
      state.pointee.sweptSurvivors += Int(blocks[block].count) * GuestHeap.blockBytes
      return true
    }
    allocated[word] = 0
    // The end first: the kernel takes a while for large ones.
    while true {
      let count = Int(blocks[block].count)
      let released = min(count, GuestHeap.blocksBetweenLooks)
      blocks[block].count -= UInt32(released)
      releaseBlocks(block + count - released, released, isLarge: count >= 16)
      if count == released { return true }
      guard !isInterrupted else { return false }
    }
  }

  private func sweepCells(_ block: Int) {
    let first = block * GuestHeap.bitmapWords
    var survivors = 0
    for word in first..<first + GuestHeap.bitmapWords {
      allocated[word] = marked[word]
      survivors += marked[word].nonzeroBitCount
    }
    // Small pieces are kept for the next objects: the kernel's work would cost more.
    guard survivors > 0 else { return releaseBlocks(block, 1, isLarge: false) }
    let sizeClass = Int(blocks[block].sizeClass)
    let size = cellBytes[sizeClass]
    let granules = size / GuestHeap.granuleBytes
    let start = heapBase + block * GuestHeap.blockBytes
    var next = freeCells[sizeClass]
    for cell in (0..<GuestHeap.blockBytes / size).reversed() {
      let granule = cell * granules
      guard allocated[first + granule / 64] >> UInt64(granule % 64) & 1 == 0 else { continue }
      let address = start + cell * size
      GuardedMemory.unpoison(address, size)
      overwrite(address, size)
      address.storeBytes(of: next, as: UnsafeMutableRawPointer?.self)
      GuardedMemory.poison(address, size)
      next = address
    }
    freeCells[sizeClass] = next
    state.pointee.sweptSurvivors += survivors * size
  }

  /// In the fuzzers' engine, makes what uses freed memory fail.
  @inline(__always)
  private func overwrite(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if SWASM_STRESS_HEAP
      start.initializeMemory(as: UInt8.self, repeating: 0xD8, count: byteCount)
    #endif
  }

  private func releaseBlocks(_ first: Int, _ count: Int, isLarge: Bool) {
    for block in first..<first + count { blocks[block].kind = .free }
    let start = heapBase + first * GuestHeap.blockBytes
    GuardedMemory.unpoison(start, count * GuestHeap.blockBytes)
    overwrite(start, count * GuestHeap.blockBytes)
    GuardedMemory.poison(start, count * GuestHeap.blockBytes)
    state.pointee.blocksInUse -= count
    account.pointee.countMemory(-count * GuestHeap.blockBytes)
    if isLarge { _ = PageMapping.clear(start, count * GuestHeap.blockBytes) }
  }
}
