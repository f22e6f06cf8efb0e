/// Different names, numbered from 0 in the order in which they come. Each takes its bytes and about 12 more.
struct NameTable {
  private var bytes: [UInt8] = []
  /// By number, where the name ends in `bytes`.
  private var ends: [UInt32] = []
  /// A hash table: in each place 0, or a number and 1.
  private var places: [UInt32] = []

  var count: Int { ends.count }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  subscript(number: UInt32) -> ArraySlice<UInt8> { bytes[range(Int(number))] }

  /// The number of a name that has been added.
  func number(of name: String) -> UInt32? {
    var name = name
    return name.withUTF8 { number(of: $0) }
  }

  func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32? { find(name).number }

  /// Adds a name if it is a new one.
  mutating func insert(_ name: String) -> (number: UInt32, isNew: Bool) {
    var name = name
    return name.withUTF8 { insert($0) }
  }

  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) -> (number: UInt32, isNew: Bool) {
    if ends.count + 1 > places.count / 4 * 3 { grow() }
    let (number, place) = find(name)
    if let number { return (number, false) }
    let new = UInt32(truncatingIfNeeded: ends.count)
    bytes.append(contentsOf: name)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    places[place] = new + 1
    return (new, true)
  }

  /// The number of a name, or the place for it.
  private func find(_ name: UnsafeBufferPointer<UInt8>) -> (number: UInt32?, place: Int) {
    guard !places.isEmpty else { return (nil, 0) }
    var place = NameTable.hash(UnsafeRawBufferPointer(name)) & (places.count - 1)
    while places[place] != 0 {
      let number = places[place] - 1
      let range = range(Int(number))
      if range.count == name.count, bytes[range].elementsEqual(name) { return (number, place) }
      place = (place + 1) & (places.count - 1)
    }
    return (nil, place)
  }

  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: name)
    return hasher.finalize()
  }

  private mutating func grow() {
    let size = max(8, places.count * 2)
    places = []
    places = Array(repeating: 0, count: size)
    bytes.withUnsafeBytes { bytes in
      for number in 0..<ends.count {
        var place = NameTable.hash(UnsafeRawBufferPointer(rebasing: bytes[range(number)])) & (size - 1)
        while places[place] != 0 { place = (place + 1) & (size - 1) }
        places[place] = UInt32(truncatingIfNeeded: number) + 1
      }
    }
  }
}
