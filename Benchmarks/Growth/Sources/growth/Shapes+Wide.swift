// Instructions of a few bytes that take or give a thousand values.
extension Shape {
  private typealias W = Wasm

  /// `[] -> [i32 x 1,000]` is type 1 and function 1, `[i32 x 1,000] -> []` type 2 and function 2, `[i32 x 1,000] -> [i32 x
  /// 1,000]` type 3 and function 3.
  private static func numbers(_ code: [UInt8], tags: [Int] = []) -> [UInt8] {
    wide(taken: [W.i32], given: [W.i32], code, tags: tags)
  }

  /// The same with other types of values: what is given is a subtype of what is taken.
  private static func wide(
    taken: [UInt8], given: [UInt8], before: [[UInt8]] = [], _ code: [UInt8], tags: [Int] = []
  ) -> [UInt8] {
    let first = before.count + 1
    return ModuleWithCode(
      types: before + [
        W.wide([], given, 0, 1000), W.wide(taken, [], 1000, 0), W.wide(taken, given, 1000, 1000),
      ],
      functions: [(first, [0x00]), (first + 1, []), (first + 2, [0x00])], tags: tags.map { $0 + before.count },
      code: code
    ).bytes
  }

  /// Structures of which each is a subtype of the one before, 60 of them: types 1 to 60.
  private static let chain: [[UInt8]] = (0..<60).map { index in
    index == 0 ? [0x50, 0, 0x5F, 0] : [0x50, 1] + W.u32(index) + [0x5F, 0]
  }

  private static func subtypes(_ code: [UInt8], tags: [Int] = []) -> [UInt8] {
    wide(taken: [0x63, 1], given: [0x64, 60], before: chain, code, tags: tags)
  }

  /// Blocks of 100 types `[] -> [(ref null t) x 1,000]`, around a table of branches for each eight bytes.
  private static func labels(_ bytes: Int, operands: [UInt8]) -> [UInt8] {
    let structures = (0..<50).map { _ in [0x5F, 0] as [UInt8] }
    let count = 50
    let labelTypes = (0..<count).map { W.wide([], [0x63] + W.u32($0 + 1), 0, 1000) }
    let source = W.wide([], [0x71], 0, 1000)
    let code =
      (0..<count).flatMap { [0x02] + W.u32(51 + $0) }
      + W.fill(bytes, operands + [0x41, 0, 0x0E] + W.u32(count) + (0..<count).flatMap { W.u32($0) } + [0])
      + (0..<count).flatMap { _ in [0x0B, 0x00] as [UInt8] }
    return ModuleWithCode(
      types: structures + labelTypes + [source], functions: [(51 + count, [0x00])], code: code
    ).bytes
  }

  static let wideShapes: [Shape] = [
    Shape("wide: dead calls with 1,000 results") { numbers([0x00] + W.fill($0, [0x10, 1])) },
    Shape("wide: dead calls with 1,000 results, dropped by a branch") {
      numbers([0x00] + W.fill($0, [0x10, 1, 0x0C, 0]))
    },
    Shape("wide: dead calls with 1,000 parameters") { numbers([0x00] + W.fill($0, [0x10, 2])) },
    Shape("wide: live calls with 1,000 results") { numbers(W.fill($0, [0x10, 1])) },
    Shape("wide: calls that give and calls that take") { numbers(W.fill($0, [0x10, 1, 0x10, 2])) },
    Shape("wide: calls that take and give") { numbers([0x10, 1] + W.fill($0, [0x10, 3]) + [0x10, 2]) },
    Shape("wide: calls with subtypes") { subtypes([0x10, 1] + W.fill($0, [0x10, 3]) + [0x10, 2]) },
    Shape("wide: dead calls with subtypes") { subtypes([0x00] + W.fill($0, [0x10, 3])) },
    Shape("wide: calls with subtypes, shifted by one") {
      subtypes([0x10, 1] + W.fill($0, [0x10, 3, 0x1A, 0xFB, 0, 60, 0x10, 3]) + [0x10, 2])
    },
    Shape("wide: blocks") { numbers([0x10, 1] + W.fill($0, [0x02, 3, 0x0B]) + [0x10, 2]) },
    Shape("wide: loops with subtypes") { subtypes([0x10, 1] + W.fill($0, [0x03, 63, 0x10, 3, 0x0B]) + [0x10, 2]) },
    Shape("wide: nested blocks") { bytes in
      numbers([0x10, 1] + W.fill(bytes / 3 * 2, [0x02, 3]) + W.fill(bytes / 3, [0x0B]) + [0x10, 2])
    },
    Shape("wide: if and else") { numbers([0x10, 1] + W.fill($0, [0x41, 0, 0x04, 3, 0x05, 0x0B]) + [0x10, 2]) },
    Shape("wide: if without else") { numbers([0x10, 1] + W.fill($0, [0x41, 0, 0x04, 3, 0x0B]) + [0x10, 2]) },
    Shape("wide: br_if") {
      numbers([0x10, 1, 0x02, 3] + W.fill($0, [0x41, 0, 0x0D, 0]) + [0x0B, 0x10, 2])
    },
    Shape("wide: br_if with subtypes") {
      subtypes([0x10, 1] + W.fill($0, [0x03, 63, 0x41, 0, 0x0D, 0, 0x10, 3, 0x0B]) + [0x10, 2])
    },
    Shape("wide: br_table, one label") {
      numbers([0x02, 1] + W.fill($0, [0x10, 1, 0x41, 0, 0x0E, 0, 0]) + [0x0B, 0x10, 2])
    },
    Shape("wide: br_table, one table of the same label") {
      numbers([0x02, 1, 0x10, 1, 0x41, 0, 0x0E] + W.u32($0) + [UInt8](repeating: 0, count: $0 + 1) + [0x0B, 0x10, 2])
    },
    Shape("wide: br_table, 50 labels of different types") { labels($0, operands: [0x10, 1]) },
    Shape("wide: br_table, 50 labels, operands shifted") {
      labels($0, operands: [0x10, 1, 0xD0, 0x71])
    },
    Shape("wide: return") { bytes in
      ModuleWithCode(
        types: [W.wide([], [W.i32], 0, 1000)], functions: [(1, W.fill(bytes, [0x10, 1, 0x0F]))], code: [0x10, 1, 0x00]
      ).bytes
    },
    Shape("wide: tail calls") { bytes in
      ModuleWithCode(
        types: [W.wide([], [W.i32], 0, 1000)], functions: [(1, W.fill(bytes, [0x12, 1]))], code: [0x10, 1, 0x00]
      ).bytes
    },
    Shape("wide: call_indirect") {
      numbers([0x10, 1] + W.fill($0, [0x41, 0, 0x11, 3, 0]) + [0x10, 2])
    },
    Shape("wide: throws") { numbers(W.fill($0, [0x10, 1, 0x08, 0]), tags: [2]) },
    Shape("wide: clauses of try_table") {
      numbers(
        [0x02, 1, 0x1F, 0x40] + W.vector(bytes: $0) { _ in [0, 0, 0] } + [0x0B, 0x00, 0x0B, 0x10, 2], tags: [2])
    },
    Shape("wide: clauses of try_table with subtypes") { bytes in
      // The tag brings subtypes of what the label takes.
      let source = W.wide([0x64, 60], [], 1000, 0)
      let label = W.wide([], [0x63, 1], 0, 1000)
      return ModuleWithCode(
        types: chain + [source, label], tags: [61],
        code: [0x02, 62, 0x1F, 0x40] + W.vector(bytes: bytes) { _ in [0, 0, 0] } + [0x0B, 0x00, 0x0B, 0x00]
      ).bytes
    },
    Shape("wide: legacy catches") { numbers([0x06, 0x40] + W.fill($0, [0x07, 0, 0x10, 2]) + [0x0B], tags: [2]) },
    Shape("wide: new structures of 10,000 fields") { bytes in
      let fields = [0x5F] + W.u32(10_000) + (0..<10_000).flatMap { _ in [W.i32, 0] as [UInt8] }
      return ModuleWithCode(
        types: [fields, W.wide([], [W.i32], 0, 1000)], functions: [(2, [0x00])],
        code: W.fill(bytes, W.fill(20, [0x10, 1]) + [0xFB, 0, 1, 0x1A])
      ).bytes
    },
    Shape("wide: new structures of 10,000 fields, subtypes") { bytes in
      let fields = [0x5F] + W.u32(10_000) + (0..<10_000).flatMap { _ in [0x63, 1, 0] as [UInt8] }
      return ModuleWithCode(
        types: chain + [fields, W.wide([], [0x64, 60], 0, 1000)], functions: [(62, [0x00])],
        code: W.fill(bytes, W.fill(20, [0x10, 1]) + [0xFB, 0, 61, 0x1A])
      ).bytes
    },
    Shape("wide: new default structures of 10,000 fields") { bytes in
      let fields = [0x5F] + W.u32(10_000) + (0..<10_000).flatMap { _ in [W.i32, 0] as [UInt8] }
      return ModuleWithCode(types: [fields], code: W.fill(bytes, [0xFB, 1, 1, 0x1A])).bytes
    },
    Shape("wide: array.new_fixed of 10,000") { bytes in
      ModuleWithCode(
        types: [[0x5E, W.i32, 0], W.wide([], [W.i32], 0, 1000)], functions: [(2, [0x00])],
        code: W.fill(bytes, W.fill(20, [0x10, 1]) + [0xFB, 8, 1] + W.u32(10_000) + [0x1A])
      ).bytes
    },
  ]
}
