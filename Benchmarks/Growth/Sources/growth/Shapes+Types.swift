extension Shape {
  private typealias W = Wasm

  private static func types(_ bytes: Int, _ item: (Int) -> [UInt8]) -> [UInt8] {
    ModuleWithCode.module(W.section(1, W.vector(bytes: bytes, atMost: 1_000_000, item)))
  }

  /// A function type that is like no other with another number.
  private static func distinct(_ number: Int) -> [UInt8] {
    let digits = (0..<12).map { UInt8(0x7C + (number >> (2 * $0)) & 3) }
    return W.type(digits, [])
  }

  static let typeShapes: [Shape] = [
    Shape("types: empty functions") { types($0) { _ in [0x60, 0, 0] } },
    Shape("types: distinct functions") { types($0, distinct) },
    Shape("types: 1,000 parameters") { types($0) { _ in W.wide([W.i32], [], 1000, 0) } },
    Shape("types: 1,000 parameters and results, distinct") {
      types($0) { number in
        let digits = (0..<12).map { UInt8(0x7C + (number >> (2 * $0)) & 3) }
        return W.type(digits + [UInt8](repeating: W.i64, count: 988), [UInt8](repeating: W.i32, count: 1000))
      }
    },
    Shape("types: references to the type before") {
      types($0) { index in index == 0 ? W.type() : [0x60, 1, 0x64] + W.u32(index - 1) + [0] }
    },
    Shape("types: empty structures") { types($0) { _ in [0x5F, 0] } },
    Shape("types: structures of one field") { types($0) { _ in [0x5F, 1, W.i32, 1] } },
    Shape("types: structures of 10,000 fields") {
      types($0) { _ in [0x5F] + W.u32(10_000) + (0..<10_000).flatMap { _ in [W.i32, 0] as [UInt8] } }
    },
    Shape("types: arrays") { types($0) { _ in [0x5E, W.i32, 1] } },
    Shape("types: pairs in recursion groups") {
      types($0) { index in [0x4E, 2, 0x5F, 0, 0x5F, 1, 0x63] + W.u32(2 * index) + [0] }
    },
    Shape("types: one recursion group") { bytes in
      ModuleWithCode.module(
        W.section(1, [1, 0x4E] + W.vector(bytes: bytes, atMost: 1_000_000) { [0x5F, 1, 0x63] + W.u32($0) + [0] }))
    },
    Shape("types: empty recursion groups") { types($0) { _ in [0x4E, 0] } },
    Shape("types: chains of 63 supertypes") {
      types($0) { index in
        index % 63 == 0 ? [0x50, 0, 0x5F, 0] : [0x50, 1] + W.u32(index - 1) + [0x5F, 0]
      }
    },
    Shape("types: many subtypes of one") {
      types($0) { index in index == 0 ? [0x50, 0, 0x5F, 0] : [0x50, 1, 0, 0x5F, 1, W.i32, 0] }
    },
    Shape("types: subtypes of 1,000 parameters") {
      types($0) { index in
        index == 0
          ? [0x50, 0] + W.wide([0x70], [0x70], 1000, 1000) : [0x50, 1, 0] + W.wide([0x70], [0x73], 1000, 1000)
      }
    },
    Shape("types: continuations") {
      types($0) { index in index == 0 ? W.type() : [0x5D, 0] }
    },
    Shape("types: descriptors") {
      types($0) { index in
        [0x4E, 2, 0x4D] + W.u32(2 * index + 1) + [0x5F, 0, 0x4C] + W.u32(2 * index) + [0x5F, 0]
      }
    },
  ]
}
