import SwasmSystem

/// The WebAssembly frames at a trap, innermost first.
public struct Backtrace: Hashable, Sendable, CustomStringConvertible {
  public struct Frame: Hashable, Sendable {
    /// Index in the module's function space.
    public let function: UInt32
    /// From the name section or an export.
    public let name: String?
    /// Of the instruction, in bytes from the module's start; `nil` for functions too large to look it up.
    public let offset: Int?
  }

  /// Frames that are kept at most.
  public static let maximumFrames = 64

  /// Bytes of function bodies that are gone through for the offsets of a backtrace; about 50 milliseconds' work at most.
  static let sourceBytes = 256 << 10
  /// The same where the guest's time was over.
  static let sourceBytesInTime = 32 << 10

  private let contents: Contents
  /// Whether there were more frames.
  public let isTruncated: Bool

  /// Looked up when they are asked for first: a trap itself takes no time for it.
  public var frames: [Frame] { contents.frames }

  public init() { self.init(frames: [], isTruncated: false, sourceBytes: 0) }

  init(frames: [CodeFrame], isTruncated: Bool, sourceBytes: Int) {
    contents = Contents(frames, sourceBytes: sourceBytes)
    self.isTruncated = isTruncated
  }

  public static func == (first: Backtrace, second: Backtrace) -> Bool {
    first.isTruncated == second.isTruncated && first.frames == second.frames
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(frames) }

  public var description: String {
    var lines = frames.enumerated().map { index, frame in
      let offset = frame.offset.map { "0x" + String($0, radix: 16) } ?? "?"
      return "  \(index): \(offset) - \(frame.name ?? "<function \(frame.function)>")"
    }
    if isTruncated { lines.append("  …") }
    return lines.joined(separator: "\n")
  }

  /// How many frames there are.
  var count: Int { contents.count }

  private final class Contents: Sendable {
    private enum State {
      case code([CodeFrame], sourceBytes: Int)
      case frames([Frame])
    }
    private let state: Lock<State>
    let count: Int

    init(_ frames: [CodeFrame], sourceBytes: Int) {
      count = frames.count
      state = Lock(frames.isEmpty ? .frames([]) : .code(frames, sourceBytes: sourceBytes))
    }

    var frames: [Frame] {
      state.withLock { state in
        switch state {
        case .frames(let frames): return frames
        case .code(let code, let sourceBytes):
          let frames = CodeFrame.resolve(code, sourceBytes: sourceBytes)
          state = .frames(frames)
          return frames
        }
      }
    }
  }
}

/// A frame as the machine has it.
struct CodeFrame: Sendable {
  let module: Module
  /// Among those that the module defines.
  let definition: Int
  let query: SourceMap.Query

  private var function: UInt32 { UInt32(clamping: module.contents.importedFunctionCount + definition) }

  /// What there is to know of frames. Each function is gone through once at most.
  fileprivate static func resolve(_ frames: [CodeFrame], sourceBytes: Int) -> [Backtrace.Frame] {
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
