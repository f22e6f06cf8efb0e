/// The text of an output as its tokens come: whole characters, without what follows a stop sequence, within a limit of
/// bytes. For engines.
public struct OutputText: Sendable {
  /// What belongs to the output so far.
  public private(set) var text = ""
  private var assembler = CharacterAssembler()
  /// What may be the beginning of a stop sequence.
  private var held = ""
  private let stopSequences: [[UInt8]]
  private var bytesLeft: Int

  public enum Step: Sendable {
    /// Text that belongs to the output.
    case text(String)
    /// The last of it: a stop sequence came.
    case stopped(String)
    /// It does not fit in the limit.
    case full
  }

  /// - Parameters:
  ///   - stopSequences: Empty ones are ignored.
  ///   - maximumBytes: In UTF-8.
  public init(stopSequences: [String], maximumBytes: Int) {
    self.stopSequences = stopSequences.map { Array($0.utf8) }.filter { !$0.isEmpty }
    bytesLeft = max(0, maximumBytes)
  }

  /// Takes the bytes of a token.
  public mutating func append(_ piece: [UInt8]) -> Step {
    let candidate = held + assembler.append(piece)
    guard candidate.utf8.count <= bytesLeft else { return .full }
    let bytes = Array(candidate.utf8)
    if let position = firstStop(in: bytes) {
      held = ""
      return .stopped(release(String(decoding: bytes[..<position], as: UTF8.self)))
    }
    // Stop sequences are whole characters, so that a character is never cut here.
    let count = bytes.count - heldCount(bytes)
    held = String(decoding: bytes[count...], as: UTF8.self)
    return .text(release(String(decoding: bytes[..<count], as: UTF8.self)))
  }

  /// What was held back, when no more tokens come.
  ///
  /// - Parameter isCut: The output was cut off; a character that is not whole is left out.
  public mutating func finish(isCut: Bool) -> String {
    let rest = held + (isCut ? "" : assembler.finish())
    held = ""
    return rest.utf8.count <= bytesLeft ? release(rest) : ""
  }

  private mutating func release(_ part: String) -> String {
    text += part
    bytesLeft -= part.utf8.count
    return part
  }

  private func firstStop(in bytes: [UInt8]) -> Int? {
    stopSequences.compactMap { stop in
      guard stop.count <= bytes.count else { return nil }
      return (0...bytes.count - stop.count).first { bytes[$0..<$0 + stop.count].elementsEqual(stop) }
    }.min()
  }

  /// Bytes at the end with which a stop sequence begins.
  private func heldCount(_ bytes: [UInt8]) -> Int {
    stopSequences.map { stop in
      (1..<max(stop.count, 1)).last { $0 <= bytes.count && bytes.suffix($0).elementsEqual(stop.prefix($0)) } ?? 0
    }.max() ?? 0
  }
}
