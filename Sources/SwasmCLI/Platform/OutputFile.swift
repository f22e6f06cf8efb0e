import Swasm
import SwasmSystem

/// A file that the program writes, or standard output.
final class OutputFile {
  private let path: String?
  private let descriptor: Int32
  /// The first one.
  private var failure: SystemError?

  /// - Parameter path: `nil` or "-" for standard output. What a file held before is lost.
  init(_ path: String?) throws(Failure) {
    self.path = path == "-" ? nil : path
    guard let path = self.path else {
      descriptor = Host.Stream.output.rawValue
      return
    }
    do throws(SystemError) {
      descriptor = try SwasmSystem.Host.openForWriting(Host.systemPath(path))
    } catch {
      throw OutputFile.error(path, error)
    }
  }

  deinit { if path != nil { SwasmSystem.Host.closeDescriptor(descriptor) } }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard failure == nil else { return }
    do throws(SystemError) { try SwasmSystem.Host.writeAll(descriptor, bytes) } catch { failure = error }
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Says whether all could be written.
  func finish() throws(Failure) {
    if let failure { throw OutputFile.error(path ?? "standard output", failure) }
  }

  private static func error(_ path: String, _ failure: SystemError) -> Failure {
    Failure(message: "\(escaped(path)): \(failure)")
  }
}
