import Swasm
import SwasmSystem
import SwasmWorld

/// What the program needs from the operating system: paths and texts as `ByteText` has them.
enum Host {
  enum Stream: Int32 { case output = 1, error = 2 }

  /// Ends the process at once: what it holds goes back to the system faster than by freeing it.
  static func exit(_ status: Int32) -> Never { HostProcess.exit(status) }

  /// Writes all of the text. A process whose output cannot be written ends with status 1.
  static func write(_ text: String, to stream: Stream) {
    var text = text
    text.withUTF8 { bytes in
      do throws(SystemError) {
        try SwasmSystem.Host.writeAll(stream.rawValue, UnsafeRawBufferPointer(bytes))
      } catch {
        exit(1)
      }
    }
  }

  /// The command line after the program's name.
  static var arguments: [String] { HostProcess.arguments.map(ByteText.text) }

  /// The value of an environment variable.
  static func environmentValue(_ name: String) -> String? { HostProcess.environmentValue(name).map(ByteText.text) }

  /// Of memory that was resident at once.
  static var peakMemoryBytes: Int { HostProcess.peakMemoryBytes }

  static func isTerminal(_ stream: Stream) -> Bool { SwasmSystem.Host.isTerminal(stream.rawValue) }

  /// A path for the system: the bytes that the text stands for, with a NUL at the end.
  static func systemPath(_ path: String) -> SwasmSystem.Host.Name { SwasmSystem.Host.name(ByteText.bytes(path)) }

  static func fileExists(_ path: String) -> Bool { SwasmSystem.Host.exists(systemPath(path)) }

  /// Why a path cannot be opened as a folder, in the operating system's words; `nil` when it can.
  static func whyNotDirectory(_ path: String) -> String? {
    SwasmSystem.Host.whyNotDirectory(systemPath(path))?.description
  }

  /// The bytes of a file or pipe.
  ///
  /// - Parameters:
  ///   - limit: Of the bytes: what has more, or never ends, is an error.
  ///   - isWanted: Is given the first bytes, a few of them at least; where it says no, these are all that is read.
  /// - Throws: the operating system's words, without the path.
  static func read(
    _ path: String, limit: Int = ModuleLimits().moduleBytes, isWanted: ([UInt8]) -> Bool = { _ in true }
  ) throws(ReadError) -> [UInt8] {
    let descriptor = try ReadError.wrap { () throws(SystemError) in
      try SwasmSystem.Host.openForReading(systemPath(path))
    }
    defer { SwasmSystem.Host.closeDescriptor(descriptor) }
    let size = try ReadError.wrap { () throws(SystemError) in try SwasmSystem.Host.regularSize(descriptor) }
    var bytes: [UInt8] = []
    var isKnown = false
    while true {
      // The first piece decides. Then one byte more than the file has, so that its end is seen without another piece.
      // None is large, because each is copied.
      let piece = isKnown ? min(max(size - bytes.count, 64 << 10), 1 << 20, limit - bytes.count) + 1 : 4096
      let count = try append(piece, of: descriptor, to: &bytes)
      if bytes.count > limit { throw ReadError("it has more than \(limit) bytes") }
      if !isKnown, bytes.count >= 8 || count == 0 {
        guard isWanted(bytes) else { return bytes }
        isKnown = true
        if size > limit { throw ReadError("it has \(size) bytes, more than \(limit)") }
        bytes.reserveCapacity(size + 1)
      }
      if count == 0 { return bytes }
    }
  }

  /// Reads at most `count` bytes behind those that are there already; how many there were, 0 at the end.
  private static func append(_ count: Int, of descriptor: Int32, to bytes: inout [UInt8]) throws(ReadError) -> Int {
    var read = Result<Int, SystemError>.success(0)
    let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let piece = UnsafeMutableRawBufferPointer(buffer)
      read = Result { () throws(SystemError) in try SwasmSystem.Host.readSome(descriptor, into: piece) }
      initialized = (try? read.get()) ?? 0
    }
    let added = try ReadError.wrap { () throws(SystemError) in try read.get() }
    bytes += part
    return added
  }

  /// A descriptor, open to the end of the process.
  static func openForReading(_ path: String) throws(Failure) -> Int32 {
    do throws(SystemError) {
      return try SwasmSystem.Host.openForReading(systemPath(path))
    } catch {
      throw Failure(message: "\(escaped(path)): \(error)")
    }
  }

  /// What a folder holds, without itself and its parent, in no order. Links to folders are not folders.
  static func entries(_ path: String) throws(Failure) -> [(name: String, isFolder: Bool)] {
    do throws(SystemError) {
      return try SwasmSystem.Host.folderEntries(systemPath(path)).map { (ByteText.text($0.name), $0.isFolder) }
    } catch {
      throw Failure(message: "\(escaped(path)): \(error)")
    }
  }

  /// A file that guests read where it is.
  static func virtualFile(_ path: String) throws(FileError) -> VirtualFile {
    if ByteText.isPlain(path) { return try VirtualFile(path: path) }
    // The library takes paths that are UTF-8.
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try SwasmSystem.Host.openForReading(systemPath(path), waits: false)
    } catch {
      throw FileError(path: path, errno: error.number)
    }
    defer { SwasmSystem.Host.closeDescriptor(descriptor) }
    return try VirtualFile(descriptor: descriptor, name: path)
  }

  /// Why a file could not be read.
  struct ReadError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    static func wrap<Result>(_ body: () throws(SystemError) -> Result) throws(ReadError) -> Result {
      do throws(SystemError) { return try body() } catch { throw ReadError(error.description) }
    }
  }

  /// Whether the system's error number says that a file is neither a folder nor a plain file.
  static func isSpecialFile(errorNumber: Int32) -> Bool { SystemError(number: errorNumber).isSpecialFile }
}
