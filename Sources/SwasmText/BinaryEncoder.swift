/// Writes the binary format (specification 5.2 and 5.3).
struct BinaryEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
  mutating func unsigned(_ value: UInt32) { unsigned(UInt64(value)) }
  mutating func count(_ value: Int) { unsigned(UInt64(value)) }

  mutating func signed(_ value: Int64) {
    var rest = value
    while true {
      let byte = UInt8(truncatingIfNeeded: rest) & 0x7F
      rest >>= 7
      if rest == 0 && byte & 0x40 == 0 || rest == -1 && byte & 0x40 != 0 {
        bytes.append(byte)
        return
      }
      bytes.append(byte | 0x80)
    }
  }

  mutating func fixed<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func name(_ text: String) { sized(text.utf8) }
  /// Bytes after their number.
  mutating func sized(_ contents: some Collection<UInt8>) {
    count(contents.count)
    append(contents)
  }

  /// How many bytes `unsigned` takes for a value.
  static func length(_ value: Int) -> Int { max(1, (64 - UInt64(value).leadingZeroBitCount + 6) / 7) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }
}
