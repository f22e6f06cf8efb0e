/// A frame as the machine has it.
struct CodeFrame: Sendable {
  let module: Module
  /// Among those that the module defines.
  let definition: Int
  let query: SourceMap.Query

  private var function: UInt32 { UInt32(exactly: module.contents.importedFunctionCount + definition) ?? .max }

  /// Bytes of function bodies that are gone through for the offsets of a backtrace; about 50 milliseconds' work at most.
  static let sourceBytes = 256 << 10
  /// The same where the guest's time was over.
  static let sourceBytesInTime = 32 << 10

  /// What there is to know of frames. Each function is gone through once at most.
  static func resolve(_ frames: [CodeFrame], sourceBytes: Int) -> [Backtrace.Frame] {
    struct Function: Hashable {
      let module: ObjectIdentifier
      let definition: Int
    }
    var left = sourceBytes
    var offsets: [Int?] = Array(repeating: nil, count: frames.count)
    let groups = Dictionary(grouping: frames.indices) {
      Function(module: ObjectIdentifier(frames[$0].module), definition: frames[$0].definition)
    }
    for members in groups.values.sorted(by: { $0[0] < $1[0] }) {
      let first = frames[members[0]]
      let queries = members.map { frames[$0].query }
      if !first.module.code.knowsSources(of: first.definition, queries) {
        let bytes = first.module.contents.bodies[first.definition].range.count
        guard bytes <= left else { continue }
        left -= bytes
      }
      let places = first.module.code.sources(of: first.definition, queries, first.module.translationModule)
      for (member, place) in zip(members, places) { offsets[member] = place?.offset }
    }
    return frames.indices.map { index in
      let function = frames[index].function
      return Backtrace.Frame(
        function: function, name: frames[index].module.functionName(function), offset: offsets[index])
    }
  }
}
