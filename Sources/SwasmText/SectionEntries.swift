/// The entries of a section in the binary format, one behind the other.
struct SectionEntries {
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  /// Where each entry ends, if that is to be noted.
  private(set) var ends: [UInt32] = []
  var notesEnds = false

  var isEmpty: Bool { count == 0 }

  mutating func append(_ entry: [UInt8]) { append(entry, []) }

  /// Appends an entry of two parts.
  mutating func append(_ first: [UInt8], _ second: [UInt8]) {
    bytes.append(contentsOf: first)
    bytes.append(contentsOf: second)
    count += 1
    if notesEnds { ends.append(UInt32(truncatingIfNeeded: bytes.count)) }
  }
}
