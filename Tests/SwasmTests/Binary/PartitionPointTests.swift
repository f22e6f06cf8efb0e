import Testing

@testable import Swasm

@Suite struct PartitionPointTests {
  /// As a search from the start would find it, in lists of all sizes with one element several times.
  @Test func agreesWithALinearSearch() {
    for count in 0..<40 {
      let list = (0..<count).map { $0 / 3 }
      for value in -1...14 {
        #expect(list.partitionPoint { $0 < value } == list.firstIndex { $0 >= value } ?? count)
        #expect((0..<count).partitionPoint { list[$0] <= value } == list.firstIndex { $0 > value } ?? count)
      }
    }
  }

  /// Indices of a slice are its own.
  @Test func slices() {
    let list = [5, 1, 2, 3, 4, 0][1..<5]
    #expect(list.partitionPoint { $0 < 3 } == 3)
    #expect(list.partitionPoint { _ in true } == 5)
    #expect(list.partitionPoint { _ in false } == 1)
    #expect((7..<9).partitionPoint { $0 < 8 } == 8)
  }

  /// It looks at few elements.
  @Test func isLogarithmic() {
    var looks = 0
    #expect(
      (0..<1_000_000).partitionPoint {
        looks += 1
        return $0 < 765_432
      } == 765_432)
    #expect(looks <= 20)
  }
}
