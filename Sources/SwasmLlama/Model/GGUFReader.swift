import SwasmWASI

/// Reads a model's file from its start on, a piece at a time. Nothing is read past its end.
struct GGUFReader {
  private let file: VirtualFile
  let byteCount: Int
  private(set) var offset = 0
  private var piece: [UInt8] = []
  private var pieceStart = 0
  private static let pieceBytes = 64 << 10
  /// Before each piece, to end what takes too long.
  private let checkpoint: () throws -> Void
  /// What is read, for errors.
  var key: String?
  var tensor: String?

  init(_ file: VirtualFile, checkpoint: @escaping () throws -> Void) {
    self.file = file
    byteCount = file.byteCount
    self.checkpoint = checkpoint
  }

  func error(_ code: GGUFError.Code, _ message: String, at offset: Int? = nil) -> GGUFError {
    GGUFError(code, message, at: offset ?? self.offset, key: key, tensor: tensor)
  }

  /// - Throws: When less is left, which `what` names.
  func require(_ count: UInt64, _ what: @autoclosure () -> String, at offset: Int? = nil) throws {
    guard count <= UInt64(byteCount - self.offset) else {
      throw error(.beyondTheEnd, "\(what()): \(byteCount - self.offset) bytes are left", at: offset)
    }
  }

  mutating func skip(_ count: UInt64, _ what: @autoclosure () -> String, at offset: Int? = nil) throws {
    try require(count, what(), at: offset)
    self.offset += Int(count)
  }

  mutating func integer<Word: FixedWidthInteger>(_ what: String) throws -> Word {
    var word: Word = 0
    let size = Word.bitWidth / 8
    try require(UInt64(size), what)
    for index in 0..<size { word |= Word(truncatingIfNeeded: try nextByte()) << Word(8 * index) }
    return word
  }

  /// - Precondition: As many bytes are left.
  mutating func bytes(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for _ in 0..<count { bytes.append(try nextByte()) }
    return bytes
  }

  /// - Precondition: One is left.
  private mutating func nextByte() throws -> UInt8 {
    if offset < pieceStart || offset >= pieceStart + piece.count { try readPiece() }
    guard offset - pieceStart < piece.count else { throw error(.beyondTheEnd, "the file was cut short") }
    offset += 1
    return piece[offset - pieceStart - 1]
  }

  private mutating func readPiece() throws {
    try checkpoint()
    let range = offset..<min(offset + GGUFReader.pieceBytes, byteCount)
    piece = [UInt8](repeating: 0, count: range.count)
    let read = try piece.withUnsafeMutableBytes { try file.read(into: $0, at: range.lowerBound) }
    piece.removeLast(range.count - read)
    pieceStart = offset
  }
}
