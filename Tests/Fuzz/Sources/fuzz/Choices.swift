/// Decisions that bytes make. When there are no more, they go on at random, the same for the same bytes, so that short
/// inputs make whole programs.
struct Choices {
  private var bytes: ArraySlice<UInt8>
  private var state: UInt64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
    state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func byte() -> UInt8 {
    if let byte = bytes.popFirst() { return byte }
    state &+= 0x9E37_79B9_7F4A_7C15
    return UInt8(truncatingIfNeeded: Choices.mix(state))
  }

  /// SplitMix64's.
  private static func mix(_ state: UInt64) -> UInt64 {
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func word() -> UInt64 { (0..<8).reduce(0) { word, _ in word << 8 | UInt64(byte()) } }

  /// Less than `count`, which is at most 65,536.
  mutating func below(_ count: Int) -> Int {
    count <= 256 ? Int(byte()) % max(count, 1) : (Int(byte()) << 8 | Int(byte())) % count
  }

  mutating func one(in count: Int) -> Bool { below(count) == 0 }

  /// How large things are, from all bytes together: less than `count`, each as likely. Large inputs show more, so that
  /// libFuzzer keeps them; what it makes of one by a choice would be as large, and in the end nearly all would be.
  func size(below count: UInt64) -> UInt64 { Choices.mix(state) % count }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  private static let edges: [Int64] = [
    0, 1, -1, .max, .min, 0xFFFF, 0x1_0000, 0x1_0001, 0x7FFF_FFFF, 0x8000_0000, -0x8000_0000, 0xFFFF_FFFF,
    0x1_0000_0000,
    0x1_0000_0001, 0x1_0000_0000_0000, 0x4000_0000_0000_0000,
  ]

  /// A number that something may stumble over.
  mutating func edge() -> Int64 {
    switch below(8) {
    case 0: Int64(byte())
    case 1: pick(Choices.edges)
    case 2: Int64(bitPattern: word())
    default: Int64(below(65_536))
    }
  }

  mutating func text(_ most: Int) -> String {
    String(decoding: (0..<below(most + 1)).map { _ in byte() }, as: UTF8.self)
  }
}
