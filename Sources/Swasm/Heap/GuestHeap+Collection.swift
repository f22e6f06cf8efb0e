import SwasmInterpreter

// The collector: marks what can be reached from the store's roots, then frees the rest.
extension GuestHeap {
  /// Frees all objects that cannot be reached, and the numbers of such objects of the host. The slots of the frames up to
  /// `stackEnd` are taken as references where their bits are those of one; everything else is known exactly.
  func collect(_ stackEnd: UnsafeMutableRawPointer) {
    guard state.pointee.usedBlocks > 0 || hostObjects.liveCount > 0 else { return }
    hostObjects.clearMarks()
    marked.update(repeating: 0, count: state.pointee.usedBlocks * GuestHeap.bitmapWords)
    markFrames(store.stackPosition.base, stackEnd)
    for call in store.guestCalls.values {
      call._withUnsafeGuaranteedRef { markFrames($0.otherStack.base, $0.otherStack.top) }
    }
    for slots in store.hostSlots.values {
      slots._withUnsafeGuaranteedRef { markFrames($0.base, $0.base + $0.count) }
    }
    markInstances()
    roots.forEach(mark)
    mark(store.pendingException)
    while let address = state.pointee.pending.popLast() { scan(HeapObject(address: address)) }
    sweep()
    store.context.pointee.isSliceOver = true
  }

  // MARK: - Roots

  private func markFrames(_ base: UnsafeMutableRawPointer, _ end: UnsafeMutableRawPointer) {
    var slot = base
    while slot < end {
      mark(slot.load(as: UInt64.self))
      slot += 8
    }
  }

  private func markInstances() {
    for object in store.owned { mark(owned: object) }
    for instance in store.instances {
      let module = instance.module
      for index in module.contents.importedGlobalCount..<module.contents.globals.count
      where module.contents.globals[index].type.valueType.isReference {
        mark(instance.block.globals[index].load(as: UInt64.self))
      }
      for object in instance.owned { mark(owned: object) }
      instance.forEachElement(mark)
    }
  }

  private func mark(owned object: AnyObject) {
    if let table = object as? TableStorage {
      guard !store.engine.types.isSubtype(table.type.elementType, of: .funcref) else { return }
      for index in 0..<table.count { mark(table.record.pointee.elements[index]) }
    } else if let global = object as? GlobalStorage {
      mark(global.cell.load(as: UInt64.self))
    }
  }

  // MARK: - Marking

  /// Marks the object at an address, if that is what the bits are.
  private func mark(_ bits: UInt64) {
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
    state.pointee.pending.append(base + Int(offset))
  }

  private func scan(_ object: HeapObject) {
    let typeID = object.typeID
    guard typeID != HeapObject.exceptionType else {
      for index in 0..<Int(object.count) { mark(object.payload[index]) }
      return
    }
    let layout = layouts[typeID]
    if layout.pointee.kind == .structure {
      for offset in layout.pointee.references {
        mark(object.address.load(fromByteOffset: Int(offset), as: UInt64.self))
      }
    } else if layout.pointee.fields.first?.isTraced == true {
      let elements = object.contents.assumingMemoryBound(to: UInt64.self)
      for index in 0..<Int(object.count) { mark(elements[index]) }
    }
  }

  // MARK: - Sweeping

  private func sweep() {
    freeCells.update(repeating: nil, count: classCount)
    var surviving = 0
    var block = state.pointee.usedBlocks
    // Downwards, so that the cells that are given out first have the lowest addresses.
    while block > 0 {
      block -= 1
      switch blocks[block].kind {
      case .free, .runTail: break
      case .run:
        let word = block * GuestHeap.bitmapWords
        let count = Int(blocks[block].count)
        if marked[word] & 1 != 0 {
          surviving += count * GuestHeap.blockBytes
        } else {
          allocated[word] = 0
          releaseBlocks(block, count)
        }
      case .cells: surviving += sweepCells(block)
      }
    }
    state.pointee.collectionCount += 1
    let released = hostObjects.sweep()
    if released > 0 {
      store.memoryBytesInUse -= released * HostObjects.bytesPerObject
      store.hasDeadObjects = true
    }
    state.pointee.survivingBytes = surviving + hostObjects.liveCount * HostObjects.bytesPerObject
    state.pointee.allocatedBytes = 0
  }

  /// Bytes of the block's cells that survive.
  private func sweepCells(_ block: Int) -> Int {
    let first = block * GuestHeap.bitmapWords
    var survivors = 0
    for word in first..<first + GuestHeap.bitmapWords {
      allocated[word] = marked[word]
      survivors += marked[word].nonzeroBitCount
    }
    guard survivors > 0 else {
      releaseBlocks(block, 1)
      return 0
    }
    let sizeClass = Int(blocks[block].sizeClass)
    let size = cellBytes[sizeClass]
    let granules = size / GuestHeap.granuleBytes
    let start = heapBase + block * GuestHeap.blockBytes
    var next = freeCells[sizeClass]
    for cell in (0..<GuestHeap.blockBytes / size).reversed() {
      let granule = cell * granules
      guard allocated[first + granule / 64] >> UInt64(granule % 64) & 1 == 0 else { continue }
      let address = start + cell * size
      address.storeBytes(of: next, as: UnsafeMutableRawPointer?.self)
      next = address
    }
    freeCells[sizeClass] = next
    return survivors * size
  }
}
