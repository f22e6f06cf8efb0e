/// Which of a few equal things the calling thread begins with, so that threads that run at once seldom use the same one.
enum ThreadPlace {
  static let bits = 5
  static let count = 1 << bits

  /// In 0..<count.
  static var current: Int {
    var probe: UInt8 = 0
    return ofStack(at: withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) })
  }

  /// Threads whose stacks are 64 KiB or more apart have different places, as far as there are as many.
  static func ofStack(at address: UInt) -> Int {
    Int((address >> 16 &* 0x9E37_79B9_7F4A_7C15) >> UInt(UInt.bitWidth - bits))
  }
}
