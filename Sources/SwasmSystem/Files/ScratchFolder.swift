#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for temporary files, which is removed with all that is in it.
package struct ScratchFolder: ~Copyable {
  package let path: String

  /// An empty folder in TMPDIR.
  package init() throws(FileError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/swasm-scratch-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(systemErrorAt: parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { ScratchFolder.remove(path) }

  private static func remove(_ path: String) {
    guard let names = try? entries(path) else {
      unlink(path)
      return
    }
    // A test may have taken the permission to change it.
    chmod(path, 0o700)
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names in a folder in the order of their bytes; fails for what is no folder, or a link to one.
  package static func entries(_ path: String) throws(FileError) -> [String] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, let folder = fdopendir(descriptor) else { throw FileError(systemErrorAt: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Copies what is in another folder: folders, files and symbolic links.
  package func copy(contentsOf source: String) throws(FileError) { try ScratchFolder.copy(source, path) }

  private static func copy(_ source: String, _ target: String) throws(FileError) {
    for name in try entries(source) {
      let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
      let status = try status(from)
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        guard mkdir(to, 0o777) == 0 else { throw FileError(systemErrorAt: to) }
        try copy(from, to)
      case S_IFLNK:
        guard symlink(try linkContents(from), to) == 0 else { throw FileError(systemErrorAt: to) }
      default: try write(try readFile(from), to: to)
      }
    }
  }

  package static func readFile(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(systemErrorAt: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(systemErrorAt: path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(systemErrorAt: path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(systemErrorAt: path) }
      rest = rest.dropFirst(count)
    }
  }

  private static func status(_ path: String) throws(FileError) -> stat {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileError(systemErrorAt: path) }
    return status
  }

  private static func linkContents(_ path: String) throws(FileError) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw FileError(systemErrorAt: path) }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A line for everything in the folder: name, kind, size, time of the last change, contents.
  package func snapshot() throws(FileError) -> [String] {
    var lines: [String] = []
    try ScratchFolder.describe(path, &lines)
    return lines
  }

  private static func describe(_ path: String, _ lines: inout [String]) throws(FileError) {
    let status = try status(path)
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    let kind = status.st_mode & S_IFMT
    var contents = ""
    if kind == S_IFREG { contents = String(decoding: try readFile(path), as: UTF8.self) }
    if kind == S_IFLNK { contents = try linkContents(path) }
    lines.append("\(path) \(status.st_mode) \(status.st_size) \(time.tv_sec).\(time.tv_nsec) \(contents)")
    if kind == S_IFDIR { for name in try entries(path) { try describe("\(path)/\(name)", &lines) } }
  }
}

extension FileError {
  /// After a failed system call.
  fileprivate init(systemErrorAt path: String) {
    self.init(path: path, number: systemErrorNumber)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private var systemErrorNumber: Int32 { errno }
