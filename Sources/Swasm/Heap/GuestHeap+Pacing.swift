// When the collector runs. Its work is paid with the fuel of the allocations before it (Docs/Fuel.md): what it looks at
// is in proportion to what was allocated since the last time.
extension GuestHeap {
  static let minimumBytesBetweenCollections = 4 << 20

  func isCollectionDue(_ stackEnd: UnsafeMutableRawPointer) -> Bool {
    #if SWASM_STRESS_HEAP
      // The fuzzers' engine: what nothing holds is gone at the next allocation.
      if state.pointee.allocatedBytes > 0, !isInterrupted { return true }
    #endif
    guard state.pointee.allocatedBytes > state.pointee.collectionThreshold else { return false }
    // It would be abandoned at once.
    guard !isInterrupted else {
      state.pointee.context.pointee.isSliceOver = true
      return false
    }
    // Words of roots are looked at faster than objects.
    let paid = rootSource.rootBytes(stackEnd) / 4
    if state.pointee.allocatedBytes > paid { return true }
    state.pointee.collectionThreshold = paid
    return false
  }

  /// Whether the store's limit is a reason to collect. Near it each collection has to free enough for some time of work:
  /// what cannot be paid back by allocations is not begun. Where nothing could be allocated, what was consumed by calls
  /// since the last collection pays as well: the guest may have let go of everything.
  func isCollectionPaid(_ stackEnd: UnsafeMutableRawPointer) -> Bool {
    let paid = max(state.pointee.survivingBytes / 16, rootSource.rootBytes(stackEnd) / 128)
    return max(state.pointee.allocatedBytes, account.pointee.meter.consumed - state.pointee.consumedBeforeCollection)
      >= paid
      || state.pointee.collectionCount == 0
  }

  private var rootSource: any HeapRootSource { state.pointee.rootSource }

  /// Whether the guest has to end.
  var isInterrupted: Bool { account.pointee.meter.isInterrupted }
}
