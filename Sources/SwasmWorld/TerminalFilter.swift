import SwasmSystem

/// Makes what a guest writes to a terminal harmless: control characters other than tabs and line ends become pictures of
/// themselves (U+2400…), so that a guest cannot move the cursor, fake what others have written, or make the terminal
/// answer.
package struct TerminalFilter {
  /// Whether the last byte was the first one of a control character U+0080…U+009F.
  private var isPending = false

  package init() {}

  /// What is to be written instead of `bytes`.
  package mutating func filter(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if isPending {
        isPending = false
        if (0x80...0x9F).contains(byte) {
          // U+FFFD: there are no pictures of these.
          result += [0xEF, 0xBF, 0xBD]
          continue
        }
        result.append(0xC2)
      }
      switch byte {
      case 0x09, 0x0A, 0x0D: result.append(byte)
      case 0..<0x20: result += [0xE2, 0x90, 0x80 + byte]
      case 0x7F: result += [0xE2, 0x90, 0xA1]
      case 0xC2: isPending = true
      default: result.append(byte)
      }
    }
    return result
  }
}
