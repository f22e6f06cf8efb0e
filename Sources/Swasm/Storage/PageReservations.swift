import Synchronization
import SwasmSystem

/// Address space for a linear memory or a store's stacks, of which the first `committed` bytes are accessible.
struct PageReservation: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  let byteCount: Int
  fileprivate(set) var committed: Int
  /// Whether it begins with an image: cleared pages would show that again.
  private var hasImage = false

  init(base: UnsafeMutableRawPointer, byteCount: Int, committed: Int) {
    self.base = base
    self.byteCount = byteCount
    self.committed = committed
  }

  /// Begins with the bytes of an image, which fit in the accessible pages. On failure these may hold anything.
  mutating func map(_ image: MemoryImage) -> Bool {
    guard PageMapping.roundUp(image.byteCount) <= committed else { return false }
    hasImage = image.byteCount > 0
    return image.map(over: base)
  }

  /// Whether it can be cleared for another user.
  fileprivate var isReusable: Bool { !hasImage && committed <= PageReservation.maximumCommitted }

  /// Of a reservation that is kept. Its page tables, a 512th of this, stay allocated.
  private static let maximumCommitted = 64 << 20

  /// Makes at least the first `byteCount` bytes accessible.
  mutating func commit(_ byteCount: Int) -> Bool {
    let needed = PageMapping.roundUp(byteCount)
    guard needed > committed else { return true }
    guard needed <= self.byteCount, PageMapping.commit(base + committed, needed - committed) else { return false }
    committed = needed
    return true
  }
}

/// The reservations of an engine. A few that were given back are kept for the next stores and instances, cleared: to map
/// and unmap them costs more than everything else in the life of a small instance.
///
/// Threads that make instances at once never wait for each other here: those that are kept stand in places which are
/// emptied and filled with one atomic operation, and each thread begins with another place.
final class PageReservations: Sendable {
  /// A kept reservation, or 0.
  private struct Place: ~Copyable {
    let reservation = Atomic<UInt>(0)
    /// Of the reservation that was put there last, to pass over those of other sizes.
    let byteCount = Atomic<Int>(0)
    // Each has a cache line of its own.
    private let padding: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
  }

  nonisolated(unsafe) private let places = UnsafeMutableRawPointer.allocate(
    byteCount: ThreadPlace.count * MemoryLayout<Place>.stride, alignment: MemoryLayout<Place>.stride
  ).assumingMemoryBound(to: Place.self)

  init() {
    for index in 0..<ThreadPlace.count { (places + index).initialize(to: Place()) }
  }

  deinit {
    for index in 0..<ThreadPlace.count {
      if let reservation = empty(index) { PageMapping.release(reservation.base, reservation.byteCount) }
    }
    places.deinitialize(count: ThreadPlace.count)
    places.deallocate()
  }

  private func empty(_ index: Int) -> PageReservation? {
    let bits = places[index].reservation.exchange(0, ordering: .acquiring)
    guard let node = UnsafeMutablePointer<PageReservation>(bitPattern: bits) else { return nil }
    defer { node.deallocate() }
    return node.move()
  }

  /// A place that is empty now, the calling thread's first one or the next; `nil` when there is none.
  private func emptyPlace() -> Int? {
    let first = ThreadPlace.current
    return (0..<ThreadPlace.count).lazy.map { (first + $0) % ThreadPlace.count }
      .first { places[$0].reservation.load(ordering: .relaxed) == 0 }
  }

  /// Puts a reservation into a place that is empty; `false` when there is none.
  private func keep(_ reservation: PageReservation) -> Bool {
    let node = UnsafeMutablePointer<PageReservation>.allocate(capacity: 1)
    node.initialize(to: reservation)
    let bits = UInt(bitPattern: node)
    while let index = emptyPlace() {
      // Another thread may be quicker.
      if places[index].reservation.compareExchange(expected: 0, desired: bits, ordering: .releasing).exchanged {
        places[index].byteCount.store(reservation.byteCount, ordering: .relaxed)
        return true
      }
    }
    node.deallocate()
    return false
  }

  private func takeKept(_ byteCount: Int) -> PageReservation? {
    let first = ThreadPlace.current
    for offset in 0..<ThreadPlace.count {
      let index = (first + offset) % ThreadPlace.count
      guard places[index].byteCount.load(ordering: .relaxed) == byteCount,
        places[index].reservation.load(ordering: .relaxed) != 0, let reservation = empty(index)
      else { continue }
      if reservation.byteCount == byteCount { return reservation }
      // Another one came there meanwhile.
      if !keep(reservation) { PageMapping.release(reservation.base, reservation.byteCount) }
    }
    return nil
  }

  /// Zeroed address space for `reachable` bytes, or for less where the host has not that much, but for `committed` at
  /// least, which are accessible; `nil` when the host has not even that.
  ///
  /// - Parameter image: What it begins with instead of zeros.
  func take(_ reachable: Int, committed: Int, image: MemoryImage?) -> PageReservation? {
    guard var reservation = take(reachable, committed: committed) else { return nil }
    guard let image else { return reservation }
    if reservation.map(image) { return reservation }
    PageMapping.release(reservation.base, reservation.byteCount)
    return nil
  }

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

  /// Gives back what is filled with zeros as it was when it was taken.
  func giveBackCleared(_ reservation: PageReservation) {
    if !keep(reservation) { PageMapping.release(reservation.base, reservation.byteCount) }
  }

  /// - Parameter keeping: Pieces by offset and size, ascending, in whole pages, that hold zeros and stay as they are.
  func giveBack(_ reservation: PageReservation, keeping: [(start: Int, byteCount: Int)] = []) {
    let isKept =
      reservation.isReusable && emptyPlace() != nil
      && clear(reservation, keeping) && keep(reservation)
    if !isKept { PageMapping.release(reservation.base, reservation.byteCount) }
  }

  /// Up to here bytes are cleared here: to take pages away that were used, the kernel has to interrupt all processors that
  /// run threads of the process, and then it has to make new ones.
  private static let smallBytes = 128 << 10

  private func clear(_ reservation: PageReservation, _ keeping: [(start: Int, byteCount: Int)]) -> Bool {
    if reservation.committed <= PageReservations.smallBytes {
      reservation.base.initializeMemory(as: UInt8.self, repeating: 0, count: reservation.committed)
      return true
    }
    var done = 0
    for piece in keeping {
      guard PageMapping.clear(reservation.base + done, piece.start - done) else { return false }
      done = piece.start + piece.byteCount
    }
    return PageMapping.clear(reservation.base + done, reservation.committed - done)
  }
}
