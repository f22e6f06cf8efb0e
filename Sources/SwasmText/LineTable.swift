/// The lines of a text, found when the first one is asked for: most texts have no errors.
final class LineTable {
  private let source: [UInt8]
  private static let pieceBytes = 512

  /// For each piece of the text, the line that it begins in, from 0, and where that line begins.
  private lazy var pieces: [(line: Int, start: Int)] = {
    var pieces: [(line: Int, start: Int)] = []
    pieces.reserveCapacity(source.count / Self.pieceBytes + 1)
    var line = 0
    var start = 0
    for (index, byte) in source.enumerated() {
      if index % Self.pieceBytes == 0 { pieces.append((line, start)) }
      if byte == 0x0A {
        line += 1
        start = index + 1
      }
    }
    return pieces
  }()

  init(_ source: [UInt8]) { self.source = source }

  /// The line of a byte, and its column in bytes, both from 1.
  func location(_ offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), source.count)
    guard !pieces.isEmpty else { return (1, offset + 1) }
    let piece = min(offset / Self.pieceBytes, pieces.count - 1)
    var (line, start) = pieces[piece]
    for index in piece * Self.pieceBytes..<offset where source[index] == 0x0A {
      line += 1
      start = index + 1
    }
    return (line + 1, offset - start + 1)
  }
}
