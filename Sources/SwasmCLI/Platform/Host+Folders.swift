#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Swasm

extension Host {
  /// What a folder holds, without itself and its parent, in no order. Links to folders are not folders.
  static func entries(_ path: String) throws(Failure) -> [(name: String, isFolder: Bool)] {
    guard let folder = opendir(systemPath(path)) else { throw Failure(message: "\(escaped(path)): \(ReadError())") }
    defer { closedir(folder) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { text($0) }
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      let isKnown = lstat(systemPath(path + "/" + name), &status) == 0
      entries.append((name, isKnown && status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries
  }
}
