extension Shape {
  private typealias W = Wasm

  private static func elements(_ content: [UInt8]) -> [UInt8] {
    ModuleWithCode.module(
      W.section(1, [1, 0x60, 0, 0]), W.section(3, [1, 0]), W.section(4, [1, 0x70, 0, 1]), W.section(9, content),
      W.section(10, [1] + W.body([])))
  }

  private static func data(_ content: [UInt8]) -> [UInt8] {
    ModuleWithCode.module(W.section(5, [1, 0, 100]), W.section(11, content))
  }

  static let segmentShapes: [Shape] = [
    Shape("elements: passive, empty") { elements(W.vector(bytes: $0) { _ in [1, 0, 0] }) },
    Shape("elements: passive, one function") { elements(W.vector(bytes: $0) { _ in [1, 0, 1, 0] }) },
    Shape("elements: passive, one expression") {
      elements(W.vector(bytes: $0) { _ in [5, 0x70, 1, 0xD2, 0, 0x0B] })
    },
    Shape("elements: declarative") { elements(W.vector(bytes: $0) { _ in [3, 0, 0] }) },
    Shape("elements: active, one function") {
      elements(W.vector(bytes: $0) { _ in [0, 0x41, 0, 0x0B, 1, 0] })
    },
    Shape("elements: one segment of functions") {
      elements([1, 1, 0] + W.u32($0) + [UInt8](repeating: 0, count: $0))
    },
    Shape("elements: one segment of expressions") {
      elements([1, 5, 0x70] + W.u32($0 / 3) + W.fill($0 / 3 * 3, [0xD2, 0, 0x0B]))
    },
    Shape("data: passive, empty") { data(W.vector(bytes: $0, atMost: 100_000) { _ in [1, 0] }) },
    Shape("data: active, empty") { data(W.vector(bytes: $0, atMost: 100_000) { _ in [0, 0x41, 0, 0x0B, 0] }) },
    Shape("data: one large segment") { data([1, 1] + W.u32($0) + [UInt8](repeating: 1, count: $0)) },
  ]
}
