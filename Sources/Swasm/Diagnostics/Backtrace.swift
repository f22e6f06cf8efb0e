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

  private let contents: Contents
  /// Whether there were more frames.
  public let isTruncated: Bool

  /// Looked up when they are asked for first: a trap itself takes no time for it.
  public var frames: [Frame] { contents.frames }

  public init() { self.init(count: 0, isTruncated: false) { [] } }

  /// - Parameter frames: Gives as many as `count` says, when they are asked for.
  init(count: Int, isTruncated: Bool, frames: @escaping @Sendable () -> [Frame]) {
    contents = Contents(count, frames)
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
      case unresolved(@Sendable () -> [Frame])
      case frames([Frame])
    }
    private let state: Lock<State>
    let count: Int

    init(_ count: Int, _ frames: @escaping @Sendable () -> [Frame]) {
      self.count = count
      state = Lock(count == 0 ? .frames([]) : .unresolved(frames))
    }

    var frames: [Frame] {
      state.withLock { state in
        switch state {
        case .frames(let frames): return frames
        case .unresolved(let resolve):
          let frames = resolve()
          state = .frames(frames)
          return frames
        }
      }
    }
  }
}
