extension Shape {
  private typealias W = Wasm

  private static func code(_ code: [UInt8]) -> [UInt8] { ModuleWithCode(code: code).bytes }

  /// Blocks within each other.
  private static func nested(
    _ bytes: Int, _ open: [UInt8], inside: [UInt8] = [], close: [UInt8] = [0x0B]
  ) -> [UInt8] {
    let depth = bytes / (open.count + close.count)
    return W.fill(depth * open.count, open) + inside + W.fill(depth * close.count, close)
  }

  static let blockShapes: [Shape] = [
    Shape("nesting: blocks") { code(nested($0, [0x02, 0x40])) },
    Shape("nesting: blocks, never closed") {
      ModuleWithCode.module(
        W.section(1, [1, 0x60, 0, 0]), W.section(3, [1, 0]), W.section(10, [1] + W.body(W.fill($0, [0x02, 0x40]))))
    },
    Shape("nesting: blocks after unreachable") { code([0x00] + nested($0, [0x02, 0x40])) },
    Shape("nesting: blocks with a type index") { code(nested($0, [0x02, 0])) },
    Shape("nesting: blocks with a result") { code(nested($0, [0x02, W.i32], inside: [0x41, 0]) + [0x1A]) },
    Shape("nesting: loops") { code(nested($0, [0x03, 0x40])) },
    Shape("nesting: if") { code(nested($0, [0x41, 0, 0x04, 0x40])) },
    Shape("nesting: if and else") { code(nested($0, [0x41, 0, 0x04, 0x40, 0x05])) },
    Shape("nesting: try_table") { code(nested($0, [0x1F, 0x40, 0])) },
    Shape("nesting: try_table with catch_all") { code(nested($0, [0x1F, 0x40, 1, 2, 0])) },
    Shape("nesting: legacy try") { code(nested($0, [0x06, 0x40])) },
    Shape("nesting: legacy catch_all") { bytes in
      code(nested(min(bytes, 200_000), [0x06, 0x40, 0x19]) + W.fill(max(bytes - 200_000, 0), [0x01]))
    },
    Shape("nesting: branches out of blocks") { code(nested($0, [0x02, 0x40, 0x41, 0, 0x0D, 0])) },
    Shape("nesting: branches to the outermost block") { bytes in
      var depth = 0
      let open = W.fill(bytes * 3 / 4) { index in
        depth = index + 1
        return [0x02, 0x40, 0x41, 0, 0x0D] + W.u32(index)
      }
      return code(open + [UInt8](repeating: 0x0B, count: depth))
    },
    Shape("blocks one after the other") { code(W.fill($0, [0x02, 0x40, 0x0B])) },
    Shape("branches of if one after the other") { code(W.fill($0, [0x41, 0, 0x04, 0x40, 0x05, 0x0B])) },
    Shape("branches forward out of one block") { code([0x02, 0x40] + W.fill($0, [0x41, 0, 0x0D, 0]) + [0x0B]) },
    Shape("branches back in one loop") { code([0x03, 0x40] + W.fill($0, [0x41, 0, 0x0D, 0]) + [0x0B]) },
    Shape("br_table: one of many labels") {
      code([0x41, 0, 0x0E] + W.u32($0) + [UInt8](repeating: 0, count: $0 + 1))
    },
    Shape("br_table: many of one label") { code(W.fill($0, [0x02, 0x40, 0x41, 0, 0x0E, 0, 0, 0x0B])) },
    Shape("br_table: many labels of many blocks") { bytes in
      let depth = bytes / 6
      let open = W.fill(2 * depth, [0x02, 0x40]) + [0x41, 0, 0x0E]
      let labels = W.u32(depth) + (0..<depth).flatMap { W.u32($0) } + [0]
      return code(open + labels + [UInt8](repeating: 0x0B, count: depth))
    },
    Shape("br_table: dead, many labels") {
      code([0x00] + W.fill($0, [0x41, 0, 0x0E, 4, 0, 0, 0, 0, 0]))
    },
    Shape("try_table: one with many clauses") {
      ModuleWithCode(tags: [0], code: [0x1F, 0x40] + W.vector(bytes: $0) { _ in [0, 0, 0] } + [0x0B]).bytes
    },
    Shape("try_table: one with many catch_all") {
      ModuleWithCode(tags: [0], code: [0x1F, 0x40] + W.vector(bytes: $0) { _ in [2, 0] } + [0x0B]).bytes
    },
    Shape("try_table: many with a throw inside") {
      ModuleWithCode(tags: [0], code: W.fill($0, [0x1F, 0x40, 1, 0, 0, 0, 0x08, 0, 0x0B])).bytes
    },
    Shape("try_table: nested, a throw inside") {
      ModuleWithCode(tags: [0, 0], code: nested($0, [0x1F, 0x40, 1, 0, 0, 0], inside: [0x08, 1])).bytes
    },
    Shape("legacy try: one with many catches") {
      ModuleWithCode(tags: [0], code: [0x06, 0x40] + W.fill($0, [0x07, 0]) + [0x0B]).bytes
    },
    Shape("legacy try: nested, delegates") {
      code(nested($0, [0x06, 0x40], close: [0x18, 0]))
    },
  ]
}
