/// Words as they lie in a guest's memory.
func littleEndianBytes(_ words: some Collection<some FixedWidthInteger>) -> [UInt8] {
  words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
}

/// The words that bytes of a guest's memory are; a part of one at the end is left out.
func littleEndianWords<Word: FixedWidthInteger & BitwiseCopyable>(_ bytes: [UInt8], as type: Word.Type) -> [Word] {
  let size = MemoryLayout<Word>.size
  return bytes.withUnsafeBytes { bytes in
    (0..<bytes.count / size).map { Word(littleEndian: bytes.loadUnaligned(fromByteOffset: size * $0, as: Word.self)) }
  }
}
