import SwasmSystem

/// Bytes that guests see as a file, which they can only read. One file may be in any number of directories of any number
/// of guests.
public final class VirtualFile: Sendable {
  private enum Contents: Sendable {
    case array([UInt8])
    case file(HostFile)
  }
  private let contents: Contents
  /// Nanoseconds since 1970, for all of its times.
  public let modificationTime: UInt64

  /// Bytes in memory: nobody else can change them.
  ///
  /// - Parameter modificationTime: Nanoseconds since 1970.
  public init(_ bytes: [UInt8], modificationTime: UInt64 = 0) {
    contents = .array(bytes)
    self.modificationTime = modificationTime
  }

  /// A regular file of the host, which stays open and is read when a guest reads it: its bytes take no memory here.
  ///
  /// What is at the path later does not matter, so a file is replaced by writing another one and renaming it. Where the
  /// file itself is changed or cut short, guests get the error `io` from then on. Those who may write it can get around
  /// that, though (by a mapping, or by setting its times back): what has to be the bytes that were verified belongs in
  /// `init(_:modificationTime:)`.
  ///
  /// - Parameter modificationTime: What guests see, in nanoseconds since 1970.
  /// - Throws: When it cannot be opened, or is no regular file.
  public init(path: String, modificationTime: UInt64 = 0) throws(FileError) {
    contents = .file(try HostFile(path: path))
    self.modificationTime = modificationTime
  }

  /// As `init(path:modificationTime:)`, with a file that the host has opened for reading.
  ///
  /// - Parameters:
  ///   - descriptor: Is duplicated; the host may close its own.
  ///   - name: For messages.
  ///   - modificationTime: What guests see, in nanoseconds since 1970.
  public init(descriptor: Int32, name: String, modificationTime: UInt64 = 0) throws(FileError) {
    contents = .file(try HostFile(duplicating: descriptor, path: name))
    self.modificationTime = modificationTime
  }

  public var byteCount: Int {
    switch contents {
    case .array(let bytes): bytes.count
    case .file(let file): file.byteCount
    }
  }

  /// Copies what is at `offset` to the buffer, for digests and checks in pieces.
  ///
  /// - Returns: The number of bytes: the buffer's, or fewer at the file's end.
  /// - Throws: When a file of the host is not what it was when it was opened, or cannot be read.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    guard offset >= 0, offset < byteCount else { return 0 }
    let count = min(buffer.count, byteCount - offset)
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
    switch contents {
    case .array(let bytes): part.copyBytes(from: bytes[offset..<offset + count])
    case .file(let file): try file.read(into: part, at: offset)
    }
    return count
  }

  /// Calls `body` with all bytes, which are valid during the call. Of a file of the host they are a copy.
  ///
  /// - Throws: What `body` throws, and what `read(into:at:)` does.
  public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    switch contents {
    case .array(let bytes): return try bytes.withUnsafeBytes(body)
    case .file(let file): return try file.withUnsafeBytes(body)
    }
  }

  /// Copies what is at `offset` to the pieces; the number of bytes.
  ///
  /// - Throws: `io` when a file of the host is not what it was when it was opened, and the host's.
  package func read(_ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: UInt64) throws(Errno) -> Int {
    guard offset < UInt64(byteCount) else { return 0 }
    let start = Int(offset)
    var left = byteCount - start
    for index in pieces.indices {
      pieces[index].count = min(pieces[index].count, left)
      left -= pieces[index].count
    }
    switch contents {
    case .file(let file): return try file.read(pieces, at: start)
    case .array(let bytes):
      var position = start
      for piece in pieces {
        piece.bytes.copyBytes(from: bytes[position..<position + piece.count])
        position += piece.count
      }
      return position - start
    }
  }
}
