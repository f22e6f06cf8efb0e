/// The lines of a text, found when the first one is asked for: most texts have no errors.
final class LineTable {
  private let source: [UInt8]
  /// Where the lines begin.
  private lazy var starts: [Int] = {
    var starts = [0]
    for (index, byte) in source.enumerated() where byte == 0x0A { starts.append(index + 1) }
    return starts
  }()

  init(_ source: [UInt8]) { self.source = source }

  /// The line of a byte, and its column in bytes, both from 1.
  func location(_ offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    // The last line that does not begin after the byte is at `low`.
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
