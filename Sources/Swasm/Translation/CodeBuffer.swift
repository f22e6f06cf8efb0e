import SwasmInterpreter

/// Code under construction: a growing block of memory, 8-byte aligned.
struct CodeBuffer: ~Copyable {
  private(set) var base: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 256)
    base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { base.deallocate() }

  /// Appends zero bytes and returns their position.
  mutating func extend(by size: Int) -> Int {
    let position = count
    count += size
    if count > capacity {
      let grown = UnsafeMutableRawPointer.allocate(byteCount: count * 2, alignment: 16)
      grown.copyMemory(from: base, byteCount: position)
      base.deallocate()
      base = grown
      capacity = count * 2
    }
    (base + position).initializeMemory(as: UInt8.self, repeating: 0, count: size)
    return position
  }

  /// Forgets what was appended at or after `position`.
  mutating func truncate(to position: Int) { count = position }

  func store<T: BitwiseCopyable>(_ value: T, at position: Int) {
    base.storeBytes(of: value, toByteOffset: position, as: T.self)
  }
}

/// The fields of an operation that is being put together, in the order in which they are laid out.
struct OperationFields {
  private(set) var values16 = SIMD16<UInt16>()
  private(set) var values32 = SIMD8<UInt32>()
  private(set) var values64 = SIMD8<UInt64>()
  private(set) var count16 = 0
  private(set) var count32 = 0
  private(set) var count64 = 0

  mutating func append(slot: Int) {
    values16[count16] = UInt16(truncatingIfNeeded: slot)
    count16 += 1
  }
  mutating func append(word: UInt32) {
    values32[count32] = word
    count32 += 1
  }
  mutating func append(long: UInt64) {
    values64[count64] = long
    count64 += 1
  }
  mutating func append(contentsOf other: OperationFields) {
    for index in 0..<other.count16 { append(slot: Int(other.values16[index])) }
    for index in 0..<other.count32 { append(word: other.values32[index]) }
    for index in 0..<other.count64 { append(long: other.values64[index]) }
  }

  var start32: Int { 8 + 2 * count16 }
  var start64: Int { start32 + 4 * count32 }
  var size: Int { (start64 + 8 * count64 + 7) & ~7 }
}
