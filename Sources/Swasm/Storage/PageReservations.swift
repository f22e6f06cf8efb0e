/// Address space for a linear memory or a store's stacks, of which the first `committed` bytes are accessible.
struct PageReservation: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  let byteCount: Int
  fileprivate(set) var committed: Int

  /// Makes at least the first `byteCount` bytes accessible.
  mutating func commit(_ byteCount: Int) -> Bool {
    let needed = PageMapping.roundUp(byteCount)
    guard needed > committed else { return true }
    guard needed <= self.byteCount, PageMapping.commit(base + committed, needed - committed) else { return false }
    committed = needed
    return true
  }
}

/// The reservations of an engine. A few that were given back are kept for the next stores and instances, cleared by the
/// kernel: to map and unmap them costs more than everything else in the life of a small instance.
final class PageReservations: Sendable {
  private let kept = Lock<[PageReservation]>([])

  private static let maximumKept = 32
  /// Of a kept reservation. Its page tables, a 512th of this, stay allocated.
  private static let maximumCommitted = 64 << 20

  deinit {
    kept.withLock { kept in
      for reservation in kept { PageMapping.release(reservation.base, reservation.byteCount) }
    }
  }

  /// Zeroed address space for `reachable` bytes, or for less where the host has not that much, but for `committed` at
  /// least, which are accessible; `nil` when the host has not even that.
  func take(_ reachable: Int, committed: Int) -> PageReservation? {
    // An empty memory has an address as well: the machine adds offsets to it before it compares.
    let needed = PageMapping.roundUp(max(committed, 1))
    var size = max(PageMapping.roundUp(reachable), needed)
    if var reservation = takeKept(size) {
      if reservation.commit(committed) { return reservation }
      PageMapping.release(reservation.base, reservation.byteCount)
    }
    while true {
      if let reservation = map(size, committed: committed) { return reservation }
      guard size > needed else { return nil }
      size = max(PageMapping.roundUp(size / 2), needed)
    }
  }

  private func takeKept(_ byteCount: Int) -> PageReservation? {
    kept.withLock { kept in
      kept.lastIndex { $0.byteCount == byteCount }.map { kept.remove(at: $0) }
    }
  }

  private func map(_ byteCount: Int, committed: Int) -> PageReservation? {
    // What cannot grow is accessible as a whole: one call of the kernel instead of two.
    if byteCount == PageMapping.roundUp(committed) {
      return PageMapping.allocate(byteCount).map {
        PageReservation(base: $0, byteCount: byteCount, committed: byteCount)
      }
    }
    guard let base = PageMapping.reserve(byteCount) else { return nil }
    var reservation = PageReservation(base: base, byteCount: byteCount, committed: 0)
    if reservation.commit(committed) { return reservation }
    PageMapping.release(base, byteCount)
    return nil
  }

  func giveBack(_ reservation: PageReservation) {
    let isKept =
      reservation.committed <= PageReservations.maximumCommitted
      && kept.withLock { $0.count < PageReservations.maximumKept }
      && PageMapping.clear(reservation.base, reservation.committed)
    if isKept {
      kept.withLock { $0.append(reservation) }
    } else {
      PageMapping.release(reservation.base, reservation.byteCount)
    }
  }
}
