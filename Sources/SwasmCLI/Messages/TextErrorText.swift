import SwasmText

extension Failure {
  /// What is wrong with a text, with its line and a mark below the place.
  init(text error: TextError, path: String, source: [UInt8]) {
    self.init(
      message: "\(escaped(path)):\(error.line):\(error.column): \(escaped(error.message)) [\(error.code.rawValue)]",
      details: Failure.excerpt(of: source, line: error.line, column: error.column))
  }

  /// The part of the line around the column, and a caret.
  private static func excerpt(of source: [UInt8], line: Int, column: Int) -> [String] {
    let lines = source.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return [] }
    let text = lines[line - 1]
    // Columns count bytes; the excerpt is cut where characters begin.
    let place = min(max(0, column - 1), text.count)
    func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    let before = text.prefix(place).suffix(60).drop(while: isContinuation)
    var after = text.dropFirst(place).prefix(40)
    while let last = after.last, after.count == 40, isContinuation(last) || last >= 0xC0 { after.removeLast() }
    func shown(_ bytes: ArraySlice<UInt8>) -> String {
      let text = String(decoding: bytes.map { $0 == 0x09 || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
      return escaped(text)
    }
    let start = shown(before)
    return ["  " + start + shown(after), "  " + String(repeating: " ", count: start.unicodeScalars.count) + "^"]
  }
}
