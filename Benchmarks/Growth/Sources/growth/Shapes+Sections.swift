extension Shape {
  private typealias W = Wasm

  private static let emptyType = W.section(1, [1, 0x60, 0, 0])

  private static func section(_ id: UInt8, _ bytes: Int, atMost count: Int = .max, _ item: (Int) -> [UInt8]) -> [UInt8]
  {
    ModuleWithCode.module(emptyType, W.section(id, W.vector(bytes: bytes, atMost: count, item)))
  }

  /// Three characters.
  private static func short(_ index: Int) -> [UInt8] {
    [3] + [UInt8(0x21 + index % 90), UInt8(0x21 + index / 90 % 90), UInt8(0x21 + index / 8100 % 90)]
  }

  private static func functions(_ bytes: Int, _ body: (Int) -> [UInt8]) -> [UInt8] {
    let bodies = W.vector(bytes: bytes, atMost: 1_000_000) { W.body([], locals: body($0)) }
    // The count is what the vector begins with.
    var count = 0
    for (index, byte) in bodies.enumerated() {
      count |= Int(byte & 0x7F) << (7 * index)
      if byte < 0x80 { break }
    }
    return ModuleWithCode.module(
      emptyType, W.section(3, W.u32(count) + [UInt8](repeating: 0, count: count)),
      W.section(7, [1] + W.name("f") + [0, 0]), W.section(10, bodies))
  }

  static let sectionShapes: [Shape] = [
    Shape("imports: functions without names") { section(2, $0) { _ in [0, 0, 0, 0] } },
    Shape("imports: functions with short names") { section(2, $0) { [1, 0x6D] + short($0) + [0, 0] } },
    Shape("imports: functions with long names") {
      section(2, $0) { index in
        [1, 0x6D] + W.u32(1000) + [UInt8](repeating: 0x61, count: 997) + short(index).dropFirst() + [0, 0]
      }
    },
    Shape("imports: globals") { section(2, $0) { [1, 0x6D] + short($0) + [3, W.i32, 0] } },
    Shape("imports: tables") { section(2, $0, atMost: 100_000) { _ in [0, 0, 1, 0x70, 0, 0] } },
    Shape("imports: tags") { section(2, $0) { _ in [0, 0, 4, 0, 0] } },
    Shape("imports: compact, own types") {
      ModuleWithCode.module(emptyType, W.section(2, [1, 0, 0, 0x7F] + W.vector(bytes: $0) { _ in [0, 0, 0] }))
    },
    Shape("imports: compact, functions of one type") {
      ModuleWithCode.module(
        emptyType, W.section(2, [1, 0, 0, 0x7E, 0, 0] + W.vector(bytes: min($0, 999_999)) { _ in [0] }))
    },
    Shape("imports: compact, globals of one type") {
      ModuleWithCode.module(
        emptyType, W.section(2, [1, 0, 0, 0x7E, 3, W.i32, 0] + W.vector(bytes: min($0, 999_999)) { _ in [0] }))
    },
    Shape("imports: compact, tables of one type") {
      ModuleWithCode.module(
        emptyType, W.section(2, [1, 0, 0, 0x7E, 1, 0x70, 0, 0] + W.vector(bytes: min($0, 99_999)) { _ in [0] }))
    },
    Shape("imports: compact, groups of one") { section(2, $0) { _ in [0, 0, 0x7F, 1, 0, 0, 0] } },
    Shape("functions: empty") { functions($0) { _ in [0] } },
    Shape("functions: 50,000 locals each") { functions($0) { _ in [1] + W.u32(50_000) + [W.i64] } },
    Shape("functions: 50,000 vectors each, refused") { functions($0) { _ in [1] + W.u32(50_000) + [W.v128] } },
    Shape("functions: with a thousand parameters") { bytes in
      let count = bytes / 4
      return ModuleWithCode.module(
        W.section(1, W.vector([W.wide([W.i32], [], 1000, 0)])),
        W.section(3, W.u32(count) + [UInt8](repeating: 0, count: count)),
        W.section(7, [1] + W.name("f") + [0, 0]),
        W.section(10, W.u32(count) + W.fill(3 * count, [2, 0, 0x0B])))
    },
    Shape("functions: each calls the next") { bytes in
      let count = bytes / 8
      return ModuleWithCode.module(
        emptyType, W.section(3, W.u32(count) + [UInt8](repeating: 0, count: count)),
        W.section(7, [1] + W.name("f") + [0, 0]),
        W.section(
          10,
          W.u32(count)
            + (0..<count).flatMap { W.body($0 + 1 == count ? [0x00] : [0x10] + W.u32($0 + 1)) }))
    },
    Shape("tables") { section(4, $0, atMost: 99_999) { _ in [0x70, 0, 0] } },
    Shape("tables: distinct") { section(4, $0, atMost: 99_999) { [0x70, 0] + W.u32($0 % 100) } },
    Shape("tables: with initialisers") {
      section(4, $0, atMost: 99_999) { _ in [0x40, 0, 0x70, 0, 1, 0xD0, 0x70, 0x0B] }
    },
    Shape("memories") { section(5, $0, atMost: 100) { _ in [0, 0] } },
    Shape("tags") { section(13, $0, atMost: 1_000_000) { _ in [0, 0] } },
    Shape("globals: numbers") { section(6, $0, atMost: 1_000_000) { _ in [W.i32, 1, 0x41, 0, 0x0B] } },
    Shape("globals: references") { section(6, $0, atMost: 1_000_000) { _ in [0x70, 0, 0xD0, 0x70, 0x0B] } },
    Shape("globals: each of the one before") {
      section(6, $0, atMost: 1_000_000) {
        $0 == 0 ? [W.i32, 0, 0x41, 0, 0x0B] : [W.i32, 0, 0x23] + W.u32($0 - 1) + [0x0B]
      }
    },
    Shape("globals: one long expression") {
      section(6, $0, atMost: 1) { _ in
        [W.i32, 0, 0x41, 0] + W.fill(900_000, [0x41, 1, 0x6A]) + [0x0B]
      }
    },
    Shape("globals: one deep expression") { bytes in
      section(6, bytes, atMost: 1) { _ in
        let depth = min(bytes / 3, 59_000)
        return [W.i32, 0, 0x41, 0] + W.fill(2 * depth, [0x41, 1]) + [UInt8](repeating: 0x6A, count: depth) + [0x0B]
      }
    },
    Shape("exports: short names") { bytes in
      return ModuleWithCode.module(
        emptyType, W.section(3, [1, 0]), W.section(7, W.vector(bytes: bytes, atMost: 700_000) { short($0) + [0, 0] }),
        W.section(10, [1] + W.body([])))
    },
    Shape("exports: names with a long common beginning") { bytes in
      ModuleWithCode.module(
        emptyType, W.section(3, [1, 0]),
        W.section(
          7,
          W.vector(bytes: bytes) { index in
            W.u32(1000) + [UInt8](repeating: 0x61, count: 997) + short(index).dropFirst() + [0, 0]
          }), W.section(10, [1] + W.body([])))
    },
    Shape("custom sections: without names") { bytes in W.preamble + W.fill(bytes, [0, 1, 0]) },
    Shape("custom sections: with names") { bytes in W.preamble + W.fill(bytes) { [0, 4] + short($0) } },
    Shape("custom sections: one large") { bytes in
      W.preamble + W.section(0, W.name("x") + [UInt8](repeating: 0, count: bytes))
    },
  ]
}
