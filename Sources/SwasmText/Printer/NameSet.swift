/// Which names of a module's bytes have been seen, in a hash table of fixed size: 8 bytes for each place of it.
struct NameSet {
  private let bytes: UnsafeRawBufferPointer
  /// In each place 0, or where a name is.
  private var places: [UInt64]

  /// - Parameter count: How many names there will be at most.
  init(_ bytes: UnsafeRawBufferPointer, count: Int) {
    self.bytes = bytes
    var capacity = 2
    while capacity < count + count / 3 + 1 { capacity *= 2 }
    places = Array(repeating: 0, count: capacity)
  }

  /// Adds a name that is not empty; `false` when it was there before.
  mutating func insert(_ name: Range<Int>) -> Bool {
    let text = UnsafeRawBufferPointer(rebasing: bytes[name])
    var hasher = Hasher()
    hasher.combine(bytes: text)
    let mask = places.count - 1
    var place = hasher.finalize() & mask
    while places[place] != 0 {
      let other = Int(places[place] >> 32)..<Int(places[place] & 0xFFFF_FFFF)
      if other.count == name.count, bytes[other].elementsEqual(text) { return false }
      place = (place + 1) & mask
    }
    places[place] = UInt64(truncatingIfNeeded: name.lowerBound) << 32 | UInt64(truncatingIfNeeded: name.upperBound)
    return true
  }
}
