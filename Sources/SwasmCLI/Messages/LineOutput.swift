/// Lines on their way to standard output, written when there are many.
struct LineOutput {
  private var text = ""
  private var written = 0
  /// Of all lines, in bytes: the rest is thrown away.
  private let limit: Int
  private static let pieceBytes = 64 << 10

  init(limit: Int) { self.limit = limit }

  /// Whether there is more than the limit.
  var isTooLong: Bool { written + text.utf8.count > limit }

  mutating func append(_ line: String) {
    if isTooLong { return }
    text += line
    text += "\n"
    if text.utf8.count >= Self.pieceBytes { flush() }
  }

  mutating func flush() {
    if isTooLong { return }
    written += text.utf8.count
    Host.write(text, to: .output)
    text.removeAll(keepingCapacity: true)
  }
}
