import SwasmSystem

/// The bytes of a module, in memory that nobody else can reach: functions are translated from them long after they were
/// validated.
final class ModuleBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  /// - Throws: `limit_exceeded` when the host has no memory for them.
  init(copying source: some Collection<UInt8>) throws(ModuleError) {
    let count = source.count
    let memory = try ModuleBytes.allocate(count)
    let copied = UnsafeMutableRawBufferPointer(start: memory, count: count)
    copied.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(copied)
  }

  /// Reads a regular file of at most `limit` bytes.
  ///
  /// - Throws: `FileError`, or `ModuleError` with `limit_exceeded`.
  init(path: String, limit: Int) throws {
    let file = try ReadableFile(path: path)
    guard file.size <= limit else {
      throw ModuleError.limit("bytes of the module", limit, found: file.size, at: 0)
    }
    let memory = try ModuleBytes.allocate(file.size)
    ZeroedMemory.populate(memory, file.size)
    do throws(FileError) {
      // A file that is written to meanwhile may have become shorter; what it has gained is left out.
      bytes = UnsafeRawBufferPointer(start: memory, count: try file.read(into: memory, count: file.size))
    } catch {
      ZeroedMemory.deallocate(memory)
      throw error
    }
  }

  private static func allocate(_ count: Int) throws(ModuleError) -> UnsafeMutableRawPointer {
    guard let memory = ZeroedMemory.allocate(max(count, 1)) else {
      throw ModuleError(.limitExceeded, at: 0, "the host has no memory for a module of \(count) bytes")
    }
    return memory
  }

  deinit {
    if let base = bytes.baseAddress { ZeroedMemory.deallocate(UnsafeMutableRawPointer(mutating: base)) }
  }
}
