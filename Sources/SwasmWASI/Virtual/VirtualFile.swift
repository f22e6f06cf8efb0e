import Swasm

/// Bytes that guests see as a file, which they can only read. One file may be in any number of directories of any number
/// of guests.
public final class VirtualFile: Sendable {
  private enum Contents: Sendable {
    case array([UInt8])
    case mapping(MappedFile)
  }
  private let contents: Contents
  /// Nanoseconds since 1970, for all of its times.
  public let modificationTime: UInt64

  /// - Parameter modificationTime: Nanoseconds since 1970.
  public init(_ bytes: [UInt8], modificationTime: UInt64 = 0) {
    contents = .array(bytes)
    self.modificationTime = modificationTime
  }

  /// Maps a file of the host, so that its bytes are not copied. It must not change while it is in use; if it is cut short
  /// meanwhile, reading what is missing ends the process. To replace it, write another file and rename it.
  ///
  /// - Throws: When it cannot be opened or mapped, or is no regular file.
  public init(mapping path: String, modificationTime: UInt64 = 0) throws(FileError) {
    contents = .mapping(try MappedFile(path: path))
    self.modificationTime = modificationTime
  }

  public var byteCount: Int {
    switch contents {
    case .array(let bytes): bytes.count
    case .mapping(let file): file.bytes.count
    }
  }

  /// The bytes that guests see, for digests and checks before they do. Valid during the call.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch contents {
    case .array(let bytes):
      let result = bytes.withUnsafeBytes { bytes in
        Swift.Result<Result, Failure> { () throws(Failure) in try body(bytes) }
      }
      return try result.get()
    case .mapping(let file): return try body(file.bytes)
    }
  }

  /// Copies what is at `offset` to the pieces; the number of bytes.
  func read(_ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: UInt64) -> Int {
    withUnsafeBytes { bytes in
      let start = Int(min(offset, UInt64(bytes.count)))
      var position = start
      for piece in pieces {
        let count = min(piece.count, bytes.count - position)
        piece.bytes.copyBytes(from: bytes[position..<position + count])
        position += count
      }
      return position - start
    }
  }
}
