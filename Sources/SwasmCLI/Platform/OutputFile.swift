#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Swasm

/// A file that the program writes, or standard output.
final class OutputFile {
  private let path: String?
  private let descriptor: Int32
  /// The system's number of the first error.
  private var failure: Int32?

  /// - Parameter path: `nil` or "-" for standard output. What a file held before is lost.
  init(_ path: String?) throws(Failure) {
    self.path = path == "-" ? nil : path
    guard let path = self.path else {
      descriptor = Host.Stream.output.rawValue
      return
    }
    descriptor = open(Host.systemPath(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw OutputFile.error(path, errno) }
  }

  deinit { if path != nil { close(descriptor) } }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    var rest = bytes
    while !rest.isEmpty {
      let count = Host.writeBytes(descriptor, rest)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        failure = errno
        return
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }

  /// Says whether all could be written.
  func finish() throws(Failure) {
    if let failure { throw OutputFile.error(path ?? "standard output", failure) }
  }

  private static func error(_ path: String, _ number: Int32) -> Failure {
    Failure(message: "\(escaped(path)): \(String(cString: strerror(number)))")
  }
}
