/// Numbered places for values. They are in chunks, each of which is made when a place of it is needed and freed when none
/// is in use, but for the first one. The chunk of the lowest numbers that has a free place goes first.
struct SlotPool<Element: BitwiseCopyable>: ~Copyable {
  /// What stands in a place that is not in use.
  private let vacant: Element
  private var chunks: [Chunk] = []
  /// One bit for each chunk: whether it has a free place.
  private var haveRoom: [UInt64] = []
  /// No word of `haveRoom` before this one has a bit.
  private var firstRoom = 0
  /// Places in use.
  private(set) var count = 0
  private(set) var byteCount = 0

  private struct Chunk {
    var places: UnsafeMutablePointer<Element>?
    /// The place that was given back last; each of these holds the next one in `links`.
    var free = SlotPool.none
    /// Places from here on were never in use.
    var fresh: UInt32 = 0
    var used: UInt32 = 0
  }

  private static var none: UInt32 { .max }
  private static var chunkBits: UInt32 { 10 }
  private static var chunkPlaces: UInt32 { 1 << chunkBits }
  private static var chunkBytes: Int { Int(chunkPlaces) * MemoryLayout<Element>.stride }

  /// Elements have 8 bytes at least, of which the second four hold links while the place is not in use.
  init(vacant: Element) { self.vacant = vacant }

  deinit { for chunk in chunks { chunk.places?.deallocate() } }

  /// The place with this number; `nil` when it is in no chunk. It may be vacant.
  @inline(__always)
  func place(_ number: UInt32) -> UnsafeMutablePointer<Element>? {
    let chunk = Int(number >> Self.chunkBits)
    guard chunk < chunks.count, let places = chunks[chunk].places else { return nil }
    return places + Int(number & (Self.chunkPlaces - 1))
  }

  /// The number of a place for `element`. Their count has to be limited by the caller.
  mutating func take(_ element: Element) -> UInt32 {
    let index = chunkWithRoom()
    if chunks[index].places == nil {
      let places = UnsafeMutablePointer<Element>.allocate(capacity: Int(Self.chunkPlaces))
      places.initialize(repeating: vacant, count: Int(Self.chunkPlaces))
      chunks[index] = Chunk(places: places)
      byteCount += Self.chunkBytes
    }
    var place = chunks[index].fresh
    if chunks[index].free != Self.none {
      place = chunks[index].free
      chunks[index].free = link(index, place)
    } else {
      chunks[index].fresh += 1
    }
    chunks[index].places?[Int(place)] = element
    chunks[index].used += 1
    if chunks[index].used == Self.chunkPlaces { haveRoom[index / 64] &= ~(1 << UInt64(index % 64)) }
    count += 1
    return UInt32(index) << Self.chunkBits | place
  }

  /// Gives a place back that is in use.
  mutating func release(_ number: UInt32) {
    let index = Int(number >> Self.chunkBits)
    let place = number & (Self.chunkPlaces - 1)
    count -= 1
    haveRoom[index / 64] |= 1 << UInt64(index % 64)
    firstRoom = min(firstRoom, index / 64)
    chunks[index].used -= 1
    if chunks[index].used == 0, index > 0 {
      chunks[index].places?.deallocate()
      chunks[index] = Chunk()
      byteCount -= Self.chunkBytes
      return
    }
    guard let places = chunks[index].places else { return }
    places[Int(place)] = vacant
    UnsafeMutableRawPointer(places + Int(place)).storeBytes(of: chunks[index].free, toByteOffset: 4, as: UInt32.self)
    chunks[index].free = place
  }

  private func link(_ chunk: Int, _ place: UInt32) -> UInt32 {
    guard let places = chunks[chunk].places else { return Self.none }
    return UnsafeMutableRawPointer(places + Int(place)).load(fromByteOffset: 4, as: UInt32.self)
  }

  private mutating func chunkWithRoom() -> Int {
    while firstRoom < haveRoom.count {
      if haveRoom[firstRoom] != 0 { return firstRoom * 64 + haveRoom[firstRoom].trailingZeroBitCount }
      firstRoom += 1
    }
    let index = chunks.count
    chunks.append(Chunk())
    if index % 64 == 0 { haveRoom.append(0) }
    haveRoom[index / 64] |= 1 << UInt64(index % 64)
    firstRoom = index / 64
    return index
  }
}
