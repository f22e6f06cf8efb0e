/// Objects of the host that a store's guests may refer to, by number (`ReferenceBits.host`). The collector finds out which
/// of them no guest and no value of the host refers to any more; their numbers are used again.
final class HostObjects {
  /// What one counts against the store's memory limit: its place with the spare room of a growing list, the box of a small
  /// value, the mark, and a place in the list of free numbers.
  static let bytesPerObject = 128

  private var objects: [Any?] = []
  private var free: [Int] = []
  /// Not to be released before the host runs: that may run code of the host, which may call the guest.
  private var dead: [Any] = []
  /// Behind a pointer, because Swift checks each access to a class's variables for conflicts.
  private let marks = UnsafeMutablePointer<Marks>.allocate(capacity: 1)

  private struct Marks {
    /// Numbers that were ever given out.
    var count = 0
    /// A bit for each of them, and room for more.
    var words: UnsafeMutablePointer<UInt64>
    var capacity: Int
  }

  init() { marks.initialize(to: Marks(words: .allocate(capacity: 0), capacity: 0)) }

  deinit {
    marks.pointee.words.deallocate()
    marks.deallocate()
  }

  /// Objects that have a number.
  var liveCount: Int { objects.count - free.count }

  subscript(index: Int) -> Any? { objects.indices.contains(index) ? objects[index] : nil }

  /// The number of a new object.
  func add(_ object: Any) -> Int {
    if let index = free.popLast() {
      objects[index] = object
      return index
    }
    objects.append(object)
    marks.pointee.count = objects.count
    return objects.count - 1
  }

  // MARK: - Collection

  func clearMarks() {
    let needed = (marks.pointee.count + 63) / 64
    if needed > marks.pointee.capacity {
      marks.pointee.words.deallocate()
      marks.pointee.capacity = 2 * needed
      marks.pointee.words = .allocate(capacity: 2 * needed)
    }
    marks.pointee.words.update(repeating: 0, count: needed)
  }

  /// Notes that the object of a number can be reached; other bits are ignored.
  @inline(__always) func mark(_ index: UInt64) {
    guard index < UInt64(marks.pointee.count) else { return }
    marks.pointee.words[Int(index / 64)] |= 1 << (index % 64)
  }

  /// Takes the numbers of all objects that were not marked; how many there were.
  func sweep() -> Int {
    var count = 0
    for word in 0..<(marks.pointee.count + 63) / 64 {
      var unmarked = ~marks.pointee.words[word]
      while unmarked != 0 {
        let index = word * 64 + unmarked.trailingZeroBitCount
        unmarked &= unmarked - 1
        guard index < objects.count else { break }
        guard let object = objects[index] else { continue }
        dead.append(object)
        objects[index] = nil
        free.append(index)
        count += 1
      }
    }
    return count
  }

  /// Hands over the objects that are to be released.
  func takeDead() -> [Any] {
    defer { dead = [] }
    return dead
  }
}
