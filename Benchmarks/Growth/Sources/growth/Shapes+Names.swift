extension Shape {
  private typealias W = Wasm

  private static func names(_ subsections: [UInt8]) -> [UInt8] {
    ModuleWithCode.module(
      W.section(1, [1, 0x60, 0, 0]), W.section(3, [1, 0]), W.section(7, [1] + W.name("f") + [0, 0]),
      W.section(10, [1] + W.body([0x00])), W.section(0, W.name("name") + subsections))
  }

  private static func subsection(_ id: UInt8, _ content: [UInt8]) -> [UInt8] { [id] + W.u32(content.count) + content }

  static let nameShapes: [Shape] = [
    Shape("names: functions") { names(subsection(1, W.vector(bytes: $0) { W.u32($0) + [1, 0x61] })) },
    Shape("names: functions, all the same and empty") { names(subsection(1, W.vector(bytes: $0) { _ in [0, 0] })) },
    Shape("names: functions, the last first") { bytes in
      names(subsection(1, W.vector(bytes: bytes) { W.u32(bytes - $0) + [1, 0x61] }))
    },
    Shape("names: locals of one function") {
      names(subsection(2, [1, 0] + W.vector(bytes: $0) { W.u32($0) + [0] }))
    },
    Shape("names: one local of each function") {
      names(subsection(2, W.vector(bytes: $0) { W.u32($0) + [1, 0, 0] }))
    },
    Shape("names: no locals of each function") { names(subsection(2, W.vector(bytes: $0) { W.u32($0) + [0] })) },
    Shape("names: many subsections") { names(W.fill($0, [1, 3, 1, 0, 0])) },
    Shape("names: many name sections") { bytes in
      W.preamble + W.fill(bytes, W.section(0, W.name("name") + [1, 3, 1, 0, 0]))
    },
    Shape("producers: many values") {
      ModuleWithCode.module(
        W.section(
          0,
          W.name("producers") + [1] + W.name("language")
            + W.vector(bytes: $0) { index in W.name("l\(index)") + [0] }))
    },
    Shape("target features: many") {
      ModuleWithCode.module(
        W.section(0, W.name("target_features") + W.vector(bytes: $0) { index in [0x2B] + W.name("f\(index)") }))
    },
  ]
}
