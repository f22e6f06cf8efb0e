import SwasmSystem
import Testing

@testable import Swasm

@Suite struct PageReservationTests {
  @Test(
    "Threads begin at different places, however far apart their stacks are", arguments: [64 << 10, 512 << 10, 8 << 20])
  func places(distance: Int) {
    let places = (0..<16).map { ThreadPlace.ofStack(at: 0x7F00_0000_0000 + UInt($0 * distance)) }
    #expect(places.allSatisfy { (0..<32).contains($0) })
    #expect(Set(places).count >= 8, "\(places)")
  }

  @Test("What was given back is given out again, zeroed, and no more is kept than there are places")
  func reuse() throws {
    let reservations = PageReservations()
    for byteCount in [1 << 16, 1 << 20] {
      let first = try #require(reservations.take(byteCount, committed: byteCount))
      first.base.initializeMemory(as: UInt8.self, repeating: 7, count: byteCount)
      reservations.giveBack(first)
      let second = try #require(reservations.take(byteCount, committed: byteCount))
      #expect(second.base == first.base)
      #expect(UnsafeRawBufferPointer(start: second.base, count: byteCount).allSatisfy { $0 == 0 })
      reservations.giveBack(second)
    }
    let many = try (0..<100).map { _ in try #require(reservations.take(1 << 16, committed: 1 << 16)) }
    for reservation in many { reservations.giveBack(reservation) }
    let again = try (0..<100).map { _ in try #require(reservations.take(1 << 16, committed: 1 << 16)) }
    let kept = Set(again.map(\.base)).intersection(many.map(\.base))
    #expect(!kept.isEmpty)
    for reservation in again { reservations.giveBack(reservation) }
  }

  @Test("Pieces that are kept are not cleared again") func pieces() throws {
    let reservations = PageReservations()
    let (byteCount, page) = (1 << 20, PageMapping.pageSize)
    let reservation = try #require(reservations.take(byteCount, committed: byteCount))
    reservation.base.initializeMemory(as: UInt8.self, repeating: 7, count: byteCount)
    for start in [0, 8 * page] {
      (reservation.base + start).initializeMemory(as: UInt8.self, repeating: 0, count: page)
    }
    reservations.giveBack(reservation, keeping: [(0, page), (8 * page, page)])
    let again = try #require(reservations.take(byteCount, committed: byteCount))
    #expect(again.base == reservation.base)
    #expect(UnsafeRawBufferPointer(start: again.base, count: byteCount).allSatisfy { $0 == 0 })
    reservations.giveBack(again)
  }
}
