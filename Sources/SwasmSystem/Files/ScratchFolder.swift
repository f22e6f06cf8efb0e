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
    let entries = try at(path) { name throws(SystemError) in try Host.folderEntries(name, followingLink: false) }
    return entries.map { String(decoding: $0.name, as: UTF8.self) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  package static func readFile(_ path: String) throws(FileError) -> [UInt8] {
    try at(path) { name throws(SystemError) in try Host.readFile(name) }
  }

  private static func at<Result>(
    _ path: String, _ body: (Host.Name) throws(SystemError) -> Result
  ) throws(FileError) -> Result {
    do throws(SystemError) { return try body(Host.name(path.utf8)) } catch {
      throw FileError(path: path, errno: error.number)
    }
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
      default:
        let bytes = try readFile(from)
        try at(to) { name throws(SystemError) in try Host.writeFile(name, bytes, isNew: true) }
      }
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
    self.init(path: path, errno: systemErrorNumber)
  }
}

private var systemErrorNumber: Int32 { errno }
