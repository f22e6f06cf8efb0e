import SwasmInterpreter

// The collector: marks what can be reached from the roots, then frees the rest.
extension GuestHeap {
  /// Frees all objects that cannot be reached, and the numbers of such objects of the host. The slots of the frames up to
  /// `stackEnd` are taken as references where their bits are those of one; everything else is known exactly.
  ///
  /// It looks at the deadline every millisecond or so. When the guest has to end, what was marked is forgotten, or the
  /// rest of the sweep is left to the next allocation, and the result is `false`.
  @discardableResult func collect(_ stackEnd: UnsafeMutableRawPointer) -> Bool {
    guard state.pointee.usedBlocks > 0 || hostObjects.liveCount > 0 else { return true }
    state.pointee.context.pointee.isSliceOver = true
    guard !isInterrupted, state.pointee.unsweptBlocks == 0 || sweep() else { return false }
    guard markReachable(stackEnd) else {
      state.pointee.pendingCount = 0
      // A guest with many short deadlines shall do something else as well.
      state.pointee.collectionThreshold = state.pointee.allocatedBytes + GuestHeap.minimumBytesBetweenCollections
      return false
    }
    beginSweep()
    return sweep()
  }

  func markReachable(_ stackEnd: UnsafeMutableRawPointer) -> Bool {
    clearMarks() && markRoots(stackEnd) && markPending()
  }

  /// Only those of blocks in use: the others have no objects when marks are read.
  private func clearMarks() -> Bool {
    hostObjects.clearMarks()
    for block in 0..<state.pointee.usedBlocks where blocks[block].kind != .free {
      (marked + block * GuestHeap.bitmapWords).update(repeating: 0, count: GuestHeap.bitmapWords)
      guard continues(after: GuestHeap.bitmapWords) else { return false }
    }
    return true
  }

  /// Counts words that were looked at. `false` when the guest has to end.
  @inline(__always) func continues(after words: Int) -> Bool {
    state.pointee.wordsUntilLook -= words
    guard state.pointee.wordsUntilLook < 0 else { return true }
    state.pointee.wordsUntilLook = GuestHeap.wordsBetweenLooks
    return !isInterrupted
  }

  private static let wordsBetweenLooks = 32_768

  // MARK: - Roots

  private func markRoots(_ stackEnd: UnsafeMutableRawPointer) -> Bool {
    guard state.pointee.rootSource.markRoots(of: self, stackEnd) else { return false }
    roots.forEach(mark)
    return true
  }

  /// Marks what the slots of frames refer to. `false`, as of all that marks, when the guest has to end.
  func markFrames(_ base: UnsafeMutableRawPointer, _ end: UnsafeMutableRawPointer) -> Bool {
    mark(UnsafePointer(base.assumingMemoryBound(to: UInt64.self)), count: (end - base + 7) / 8)
  }

  /// Marks what `count` words refer to.
  func mark(_ words: UnsafePointer<UInt64>, count: Int) -> Bool {
    var index = 0
    while index < count {
      let end = min(count, index + GuestHeap.wordsBetweenLooks)
      guard continues(after: end - index) else { return false }
      while index < end {
        mark(words[index])
        index += 1
      }
    }
    return true
  }

  // MARK: - Marking

  /// Marks the object at an address, if that is what the bits are.
  func mark(_ bits: UInt64) {
    guard bits & UInt64(GuestHeap.granuleBytes - 1) == 0, let base = state.pointee.base else {
      if ReferenceBits.isHost(bits) { hostObjects.mark(bits >> 2) }
      return
    }
    let offset = bits &- UInt64(UInt(bitPattern: base))
    guard offset < UInt64(state.pointee.usedBlocks * GuestHeap.blockBytes) else { return }
    let granule = Int(offset) / GuestHeap.granuleBytes
    let bit: UInt64 = 1 << UInt64(granule % 64)
    guard allocated[granule / 64] & bit != 0, marked[granule / 64] & bit == 0 else { return }
    marked[granule / 64] |= bit
    push(bits)
  }

  private func push(_ bits: UInt64) {
    state.pointee.pending[state.pointee.pendingCount] = bits
    state.pointee.pendingCount += 1
    state.pointee.pendingPeak = max(state.pointee.pendingPeak, state.pointee.pendingCount)
  }

  private func pop() -> UInt64? {
    guard state.pointee.pendingCount > 0 else { return nil }
    state.pointee.pendingCount -= 1
    return state.pointee.pending[state.pointee.pendingCount]
  }

  /// Looks into the objects that were marked, until there are no more.
  private func markPending() -> Bool {
    while let bits = pop() {
      if bits & 1 != 0 {
        guard let index = pop(), let array = ReferenceBits.object(bits & ~1) else { return true }
        guard scan(array, from: Int(index)) else { return false }
      } else if let object = ReferenceBits.object(bits) {
        guard scan(object) else { return false }
      }
    }
    return true
  }

  private func scan(_ object: HeapObject) -> Bool {
    let typeID = object.typeID
    guard typeID != HeapObject.exceptionType else { return mark(object.payload, count: Int(object.count)) }
    let layout = layouts[typeID]
    if layout.pointee.kind == .structure {
      for offset in layout.pointee.references {
        mark(object.address.load(fromByteOffset: Int(offset), as: UInt64.self))
      }
      return continues(after: 1 + layout.pointee.references.count)
    }
    return layout.pointee.fields.first?.isTraced == true ? scan(object, from: 0) : continues(after: 1)
  }

  /// A part of an array at a time, so that the list of pending objects stays short: where to go on is put below what was
  /// found, with the array's address made odd above it.
  private func scan(_ array: HeapObject, from index: Int) -> Bool {
    let elements = array.contents.assumingMemoryBound(to: UInt64.self)
    let end = min(Int(array.count), index + 1024)
    if end < Int(array.count) {
      push(UInt64(end))
      push(array.bits | 1)
    }
    return mark(UnsafePointer(elements + index), count: end - index)
  }
}
