extension RandomAccessCollection {
  /// The index of the first element for which something does not hold that holds for all before it; `endIndex` where it
  /// holds for all. Found by binary search.
  @inlinable @inline(__always)
  package func partitionPoint(_ holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        low = index(after: middle)
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }
}
