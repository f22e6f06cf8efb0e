/// Puts model files together, right ones and others.
struct GGUFBytes {
  var tensorCount: UInt64 = 0
  var keyCount: UInt64 = 0
  var body: [UInt8] = []

  var bytes: [UInt8] {
    Array("GGUF".utf8) + Self.word(UInt32(3)) + Self.word(tensorCount) + Self.word(keyCount) + body
  }

  /// Where the body begins.
  static let start = 24

  static func word(_ word: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: word.littleEndian) { Array($0) }
  }

  static func text(_ text: String) -> [UInt8] { word(UInt64(text.utf8.count)) + Array(text.utf8) }

  /// - Parameter value: After its type.
  mutating func add(_ key: String, _ type: UInt32, _ value: [UInt8]) {
    keyCount += 1
    body += Self.text(key) + Self.word(type) + value
  }

  mutating func add(_ key: String, _ text: String) { add(key, 8, Self.text(text)) }

  mutating func addArray(_ key: String, of type: UInt32, count: UInt64, _ elements: [UInt8]) {
    add(key, 9, Self.word(type) + Self.word(count) + elements)
  }

  mutating func addTensor(_ name: String, _ dimensions: [UInt64], type: UInt32, offset: UInt64) {
    tensorCount += 1
    body +=
      Self.text(name) + Self.word(UInt32(dimensions.count)) + dimensions.flatMap { Self.word($0) } + Self.word(type)
      + Self.word(offset)
  }

  /// Zeros up to the next multiple of the alignment, and so many more.
  mutating func addData(_ count: Int, alignment: Int = 32) {
    let end = (Self.start + body.count + alignment - 1) / alignment * alignment
    body += [UInt8](repeating: 0, count: end - Self.start - body.count + count)
  }
}
