#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program has of its process.
package enum HostProcess {
  /// Ends the process at once: what it holds goes back to the system faster than by freeing it.
  package static func exit(_ status: Int32) -> Never { _exit(status) }

  /// The command line after the program's name. (`CommandLine.arguments` repairs what is not UTF-8.)
  package static var arguments: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in CommandLine.unsafeArgv[index].map { bytes($0) } }
  }

  /// The value of an environment variable.
  package static func environmentValue(_ name: String) -> [UInt8]? { getenv(name).map { bytes($0) } }

  private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeRawBufferPointer(start: text, count: strlen(text)).map { $0 }
  }

  /// Of memory that was resident at once.
  package static var peakMemoryBytes: Int {
    var usage = rusage()
    #if canImport(Darwin)
      return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : 0
    #elseif canImport(Glibc)
      return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss << 10 : 0
    #else
      return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss << 10 : 0
    #endif
  }
}
