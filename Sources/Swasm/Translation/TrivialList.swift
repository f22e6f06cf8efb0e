import SwasmSystem

/// A list of trivial values that grows where it lies, if the allocator can extend it: an array has two pieces of memory
/// while it grows.
///
/// Element types that are private in their files break debug builds of Swift 6.3 ("Global is external, but doesn't have
/// external or weak linkage").
struct TrivialList<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity = 0
  /// Of pages that the list has to itself, or 0.
  private var pageBytes = 0

  init() { base = UnsafeMutableRawPointer(TrivialListMemory.none).assumingMemoryBound(to: Element.self) }

  /// A list that will hardly have more than `most` elements. A large one gets pages of its own, which cost nothing until
  /// they are used: an allocator that moves it holds both pieces for a moment.
  init(reserving most: Int) {
    self.init()
    let byteCount = PageMapping.roundUp(min(most, 1 << 32) * MemoryLayout<Element>.stride)
    guard byteCount >= TrivialListMemory.leastPageBytes, let memory = PageMapping.allocate(byteCount) else { return }
    base = memory.assumingMemoryBound(to: Element.self)
    capacity = byteCount / MemoryLayout<Element>.stride
    pageBytes = byteCount
  }

  deinit { free() }

  private func free() {
    if pageBytes > 0 { PageMapping.release(base, pageBytes) } else if capacity > 0 { ZeroedMemory.deallocate(base) }
  }

  var isEmpty: Bool { count == 0 }

  /// Makes room for more elements, so that appending them cannot fail.
  ///
  /// - Returns: Whether the host has the memory.
  mutating func reserve(_ additional: Int) -> Bool { capacity - count >= additional || grow(by: additional) }

  /// Where no room was made, appending makes it itself.
  mutating func append(_ element: Element) {
    let hasRoom = reserve(1)
    precondition(hasRoom, "the host has no memory for a list")
    base[count] = element
    count += 1
  }

  @inline(never) private mutating func grow(by additional: Int) -> Bool {
    let larger = max(16, 2 * capacity, count + additional)
    let byteCount = larger * MemoryLayout<Element>.stride
    let isNew = capacity == 0 || pageBytes > 0
    let memory = isNew ? ZeroedMemory.allocate(byteCount) : ZeroedMemory.extend(base, to: byteCount)
    guard let memory else { return false }
    if pageBytes > 0 {
      copy(to: memory)
      free()
      pageBytes = 0
    }
    base = memory.assumingMemoryBound(to: Element.self)
    capacity = larger
    return true
  }

  /// Gives back pages that no element has needed. A list that turned out small has no pages of its own afterwards: the
  /// system allows a process only so many mappings.
  mutating func trim() {
    let byteCount = count * MemoryLayout<Element>.stride
    let used = PageMapping.roundUp(byteCount)
    guard pageBytes > used else { return }
    let leastBytes = max(byteCount, MemoryLayout<Element>.stride)
    if used < TrivialListMemory.leastPageBytes, let memory = ZeroedMemory.allocate(leastBytes) {
      copy(to: memory)
      free()
      base = memory.assumingMemoryBound(to: Element.self)
      pageBytes = 0
      capacity = max(count, 1)
    } else {
      PageMapping.release(UnsafeMutableRawPointer(base) + used, pageBytes - used)
      pageBytes = used
      capacity = used / MemoryLayout<Element>.stride
    }
  }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    set {
      precondition(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  @discardableResult mutating func removeLast() -> Element {
    precondition(count > 0)
    count -= 1
    return base[count]
  }

  mutating func removeAll() { count = 0 }

  /// Copies all elements to memory that has room for them.
  func copy(to memory: UnsafeMutableRawPointer) {
    memory.copyMemory(from: base, byteCount: count * MemoryLayout<Element>.stride)
  }

  /// How many elements stand before the first that does not hold; those that hold come first.
  func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    UnsafeBufferPointer(start: base, count: count).partitionPoint(holds)
  }
}

private enum TrivialListMemory {
  static let leastPageBytes = 1 << 18
  /// Where lists without memory point to.
  nonisolated(unsafe) static let none = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
}
