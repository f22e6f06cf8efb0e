extension Shape {
  private typealias W = Wasm

  private static func code(_ code: [UInt8], locals: [UInt8] = [0], types: [[UInt8]] = []) -> [UInt8] {
    ModuleWithCode(types: types, locals: locals, code: code).bytes
  }

  private static func repeated(_ name: String, _ piece: [UInt8], locals: [UInt8] = [0], types: [[UInt8]] = []) -> Shape
  {
    Shape("code: " + name) { code(W.fill($0, piece), locals: locals, types: types) }
  }

  static let instructionShapes: [Shape] = [
    repeated("nop", [0x01]),
    repeated("unreachable", [0x00]),
    repeated("branches, dead", [0x0C, 0]),
    Shape("code: drops, dead") { code([0x00] + W.fill($0, [0x1A])) },
    repeated("constants, dropped", [0x41, 0, 0x1A]),
    repeated("i64 constants of ten bytes", [0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7F, 0x1A]),
    repeated("v128 constants", [0xFD, 12] + [UInt8](repeating: 1, count: 16) + [0x1A]),
    Shape("code: deep operands") { bytes in
      code(W.fill(bytes) { _ in W.fill(100_000, [0x41, 0]) + [UInt8](repeating: 0x1A, count: 50_000) })
    },
    Shape("code: one sum of many constants") { bytes in code([0x41, 0] + W.fill(bytes, [0x41, 1, 0x6A]) + [0x1A]) },
    repeated("local.get, dropped", [0x20, 0, 0x1A], locals: [1, 1, W.i32]),
    repeated("local.get of far locals", [0x20, 0xCF, 0x86, 3, 0x1A], locals: [1] + W.u32(50_000) + [W.i32]),
    repeated("local.set and local.get", [0x41, 0, 0x21, 0, 0x20, 0, 0x1A], locals: [1, 1, W.i32]),
    repeated("local.get below a local.set", [0x20, 0, 0x41, 0, 0x21, 0, 0x1A], locals: [1, 1, W.i32]),
    Shape("code: many local.get below one local.set") { bytes in
      code(
        W.fill(bytes) { _ in W.fill(60_000, [0x20, 0]) + [0x41, 0, 0x21, 0] + [UInt8](repeating: 0x1A, count: 30_000) },
        locals: [1, 1, W.i32])
    },
    Shape("code: local.set below many local.get") { bytes in
      // Each assignment has to keep the old value for operands.
      code(
        W.fill(bytes) { _ in
          W.fill(40_000, [0x20, 0]) + W.fill(40_000, [0x41, 0, 0x21, 0]) + [UInt8](repeating: 0x1A, count: 20_000)
        }, locals: [1, 1, W.i32])
    },
    Shape("code: declarations of one local") { bytes in
      let runs = min(bytes / 2, 49_000)
      return code(
        W.fill(bytes - 2 * runs, [0x20, 0x80, 0x10, 0x1A]),
        locals: W.u32(runs) + W.fill(2 * runs) { [1, $0 % 2 == 0 ? W.i32 : W.i64] })
    },
    Shape("code: declarations of no locals") { bytes in
      code([], locals: W.u32(bytes / 2) + W.fill(bytes / 2 * 2, [0, W.i32]))
    },
    repeated(
      "locals without default, set in blocks", [0x02, 0x40, 0xD2, 0, 0x21, 0xCF, 0x86, 0x03, 0x0B],
      locals: [1] + W.u32(50_000) + [0x64, 0x70]),
    repeated("globals", [0x23, 0, 0x24, 0]),
    repeated("select", [0x41, 0, 0x41, 0, 0x41, 0, 0x1B, 0x1A]),
    repeated("select with a type", [0x41, 0, 0x41, 0, 0x41, 0, 0x1C, 1, W.i32, 0x1A]),
    repeated("loads and stores", [0x41, 0, 0x41, 0, 0x28, 2, 0, 0x36, 2, 0]),
    repeated("memory.size and memory.grow", [0x3F, 0, 0x1A, 0x41, 0, 0x40, 0, 0x1A]),
    repeated(
      "memory.copy, fill and init",
      [
        0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 10, 0, 0, 0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 11, 0, 0x41, 0, 0x41, 0, 0x41, 0,
        0xFC, 8, 0, 0,
      ]),
    repeated("tables", [0x41, 0, 0x25, 0, 0x1A, 0x41, 0, 0xD0, 0x70, 0x26, 0, 0xFC, 16, 0, 0x1A]),
    repeated("calls", [0x10, 0]),
    repeated("indirect calls", [0x41, 0, 0x11, 0, 0]),
    repeated("ref.func", [0xD2, 0, 0x1A]),
    repeated("ref.null", [0xD0, 0x70, 0x1A]),
    repeated("br_on_null", [0x02, 0x40, 0xD0, 0x70, 0xD5, 0, 0x1A, 0x0B]),
    repeated("arithmetic", [0x41, 1, 0x41, 2, 0x6A, 0x41, 3, 0x6C, 0x1A]),
    repeated("conversions", [0x41, 1, 0xB2, 0xA8, 0x1A]),
    repeated("vectors", [0x41, 1, 0xFD, 17, 0x41, 1, 0xFD, 17, 0xFD, 0xAE, 1, 0x1A]),
    repeated(
      "shuffles",
      [
        0x41, 1, 0xFD, 17, 0x41, 1, 0xFD, 17, 0xFD, 13, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0x1A,
      ]),
    repeated("atomics", [0x41, 0, 0x41, 1, 0xFE, 0x1E, 2, 0, 0x1A]),
    repeated("structures", [0x41, 0, 0xFB, 0, 1, 0xFB, 2, 1, 0, 0x1A], types: [[0x5F, 1, W.i32, 0]]),
    repeated("arrays", [0x41, 0, 0x41, 1, 0xFB, 6, 1, 0xFB, 15, 0x1A], types: [[0x5E, W.i32, 0]]),
    repeated("casts", [0xD0, 0x6E, 0xFB, 0x17, 0x6B, 0x1A, 0xD0, 0x6E, 0xFB, 0x15, 0x6B, 0x1A]),
    Shape("code: calls itself until the stack is full") { bytes in
      code(W.fill(bytes / 2, [0x01]) + [0x10, 0] + W.fill(bytes / 2, [0x01]))
    },
    Shape("code: a trap at the end of a recursion, much code before") { bytes in
      ModuleWithCode(
        types: [W.type([W.i32], [])],
        functions: [
          (
            1,
            [0x20, 0, 0x45, 0x04, 0x40, 0x00, 0x0B, 0x20, 0, 0x41, 1, 0x6B, 0x10, 1]
              + W.fill(bytes, [0x41, 0, 0x1A])
          )
        ], code: [0x41] + [0xE4, 0] + [0x10, 1]
      ).bytes
    },
    Shape("code: a loop without end, much code before") { bytes in
      code(W.fill(bytes, [0x01]) + [0x03, 0x40, 0x0C, 0, 0x0B])
    },
    Shape("code: malformed at its end") { bytes in code(W.fill(bytes, [0x41, 0, 0x1A]) + [0xFF]) },
    Shape("code: invalid at its end") { bytes in code(W.fill(bytes, [0x41, 0, 0x1A]) + [0x1A]) },
  ]
}
