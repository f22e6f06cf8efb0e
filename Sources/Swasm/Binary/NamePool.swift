/// Names one after the other in one piece of memory: a module may have a million of them with two bytes each.
struct NamePool: Sendable {
  private var bytes: [UInt8] = []

  /// Where the next name begins.
  var end: Int { bytes.count }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Appends a name and returns where it begins.
  mutating func append(_ name: UnsafeRawBufferPointer) throws(ModuleError) -> UInt32 {
    let start = try offset32(bytes.count)
    bytes.append(contentsOf: name)
    return start
  }

  func name(_ start: UInt32, _ end: Int) -> String { String(decoding: bytes[Int(start)..<end], as: UTF8.self) }

  func slice(_ start: UInt32, _ end: Int) -> ArraySlice<UInt8> { bytes[Int(start)..<end] }
}
