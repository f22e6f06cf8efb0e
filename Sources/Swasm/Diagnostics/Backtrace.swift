/// The WebAssembly frames at a trap, innermost first.
public struct Backtrace: Hashable, Sendable, CustomStringConvertible {
  public struct Frame: Hashable, Sendable {
    /// Index in the module's function space.
    public let function: UInt32
    /// From the name section or an export.
    public let name: String?
    /// Of the instruction, in bytes from the module's start.
    public let offset: Int?
  }

  /// Frames that are kept at most.
  public static let maximumFrames = 64

  public let frames: [Frame]
  /// Whether there were more frames.
  public let isTruncated: Bool

  public init() { self.init(frames: [], isTruncated: false) }

  init(frames: [Frame], isTruncated: Bool) {
    self.frames = frames
    self.isTruncated = isTruncated
  }

  public var description: String {
    var lines = frames.enumerated().map { index, frame in
      let offset = frame.offset.map { "0x" + String($0, radix: 16) } ?? "?"
      return "  \(index): \(offset) - \(frame.name ?? "<function \(frame.function)>")"
    }
    if isTruncated { lines.append("  …") }
    return lines.joined(separator: "\n")
  }
}
