#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a system call failed.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The operating system's error number.
  package let number: Int32

  package init(number: Int32) { self.number = number }
  /// Of the last call.
  init() { number = errno }

  /// In the operating system's words.
  package var description: String { String(cString: strerror(number)) }

  /// Whether a file is neither a folder nor a plain file.
  package var isSpecialFile: Bool { number == EINVAL }
}
