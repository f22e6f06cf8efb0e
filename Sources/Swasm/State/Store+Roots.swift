import SwasmInterpreter

// Where the collector finds references. The slots of frames are taken as references where their bits are those of one;
// everything else is known exactly.
extension Store: HeapRootSource {
  func markRoots(of heap: GuestHeap, _ stackEnd: UnsafeMutableRawPointer) -> Bool {
    guard heap.markFrames(stackPosition.base, stackEnd) else { return false }
    for call in guestCalls.values {
      guard call._withUnsafeGuaranteedRef({ heap.markFrames($0.otherStack.base, $0.otherStack.top) }) else {
        return false
      }
    }
    for slots in hostSlots.values {
      guard slots._withUnsafeGuaranteedRef({ heap.markFrames($0.base, $0.base + $0.count) }) else { return false }
    }
    for object in owned { guard mark(owned: object, of: heap) else { return false } }
    for instance in instances { guard mark(instance, of: heap) else { return false } }
    heap.mark(pendingException)
    return true
  }

  private func mark(_ instance: InstanceStorage, of heap: GuestHeap) -> Bool {
    let module = instance.module
    guard heap.continues(after: module.contents.globals.count + 16 * instance.memories.count + 64) else { return false }
    for index in module.contents.importedGlobalCount..<module.contents.globals.count
    where module.contents.globals[index].type.valueType.isReference {
      heap.mark(instance.block.globals[index].load(as: UInt64.self))
    }
    for table in 0..<instance.ownTableCount {
      guard mark(TableStorage(instance.block.ownTables + table), of: heap) else { return false }
    }
    return instance.allElements { heap.mark($0, count: $1) }
  }

  private func mark(_ table: TableStorage, of heap: GuestHeap) -> Bool {
    guard heap.continues(after: 16) else { return false }
    // Functions are no objects of the heap.
    guard table.count > 0, !engine.types.isSubtype(table.type.elementType, of: .funcref) else { return true }
    return heap.mark(UnsafePointer(table.elements), count: table.count)
  }

  private func mark(owned object: AnyObject, of heap: GuestHeap) -> Bool {
    if let table = object as? HostTable { return mark(table.storage, of: heap) }
    if let global = object as? GlobalStorage { heap.mark(global.cell.load(as: UInt64.self)) }
    return heap.continues(after: 16)
  }

  func rootBytes(_ stackEnd: UnsafeMutableRawPointer) -> Int {
    var bytes = stackEnd - stackPosition.base + 8 * account.pointee.tableElementsInUse
    for call in guestCalls.values {
      bytes += call._withUnsafeGuaranteedRef { $0.otherStack.top - $0.otherStack.base }
    }
    for instance in instances {
      // A look at an instance, or at what it owns, takes as long as one at some words.
      let owned = instance.memories.count + instance.ownTableCount
      bytes += 8 * (instance.module.contents.globals.count + 16 * owned + 64) + instance.countedBytes
    }
    return bytes
  }
}

extension Store {
  /// Gives an object of the host a number and returns the reference's bits. What is above the store's limit then cannot be
  /// passed to a guest (`checkHostReference`). Called by the host.
  func add(hostObject: Any) -> UInt64 {
    heap.makeRoomForHostObject(stackEnd: stackTop)
    if hasDeadObjects { releaseDeadObjects() }
    return heap.add(hostObject: hostObject)
  }
}

extension Caller {
  /// Frees what the guest cannot reach, as an allocation would when it is time.
  package borrowing func collectGarbage() { store.heap.collect(store.stackPosition.top) }
}
