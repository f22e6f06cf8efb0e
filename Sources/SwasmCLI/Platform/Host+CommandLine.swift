#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Swasm
import SwasmWASI

extension Host {
  /// The command line after the program's name, as `ByteText` has it. (`CommandLine.arguments` repairs what is not UTF-8.)
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in CommandLine.unsafeArgv[index].map { text($0) } }
  }

  /// A string of the system.
  static func text(_ bytes: UnsafePointer<CChar>) -> String {
    ByteText.text(UnsafeRawBufferPointer(start: bytes, count: strlen(bytes)).map { $0 })
  }

  /// A path for the system: the bytes that the text stands for, with a NUL at the end.
  static func systemPath(_ path: String) -> [CChar] { ByteText.bytes(path).map { CChar(bitPattern: $0) } + [0] }

  /// A file that guests read where it is.
  static func virtualFile(_ path: String) throws(FileError) -> VirtualFile {
    if ByteText.isPlain(path) { return try VirtualFile(path: path) }
    // The library takes paths that are UTF-8.
    let descriptor = open(systemPath(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { close(descriptor) }
    return try VirtualFile(descriptor: descriptor, name: path)
  }
}
