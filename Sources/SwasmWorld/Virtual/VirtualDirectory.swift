import SwasmSystem

/// A directory of virtual files, which guests can only read.
///
///     var models = VirtualDirectory()
///     try models.add(VirtualFile(verifiedBytes), at: "llama/model.gguf")
///     configuration.preopen(models, at: "/models")
public struct VirtualDirectory: Sendable {
  package enum Entry: Sendable {
    case file(VirtualFile)
    indirect case directory(VirtualDirectory)
  }
  /// By the bytes of the name.
  package private(set) var entries: [[UInt8]: Entry] = [:]

  public init() {}

  /// Adds a file, and the directories above it that are not there.
  ///
  /// - Parameter path: Names with single slashes between them.
  /// - Throws: When the path is not a relative one in its shortest form, or a name on it is taken.
  public mutating func add(_ file: VirtualFile, at path: String) throws(VirtualPathError) {
    try add(.file(file), try VirtualDirectory.components(path)[...], path)
  }

  /// Adds a directory without files, and those above it that are not there; one that is there stays as it is.
  public mutating func addDirectory(at path: String) throws(VirtualPathError) {
    try add(.directory(VirtualDirectory()), try VirtualDirectory.components(path)[...], path)
  }

  private static func components(_ path: String) throws(VirtualPathError) -> [[UInt8]] {
    let names = Array(path.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Array($0) }
    for name in names {
      guard !name.isEmpty, name.count <= 255, name != Array(".".utf8), name != Array("..".utf8), !name.contains(0)
      else {
        throw VirtualPathError(.malformed, path: path)
      }
    }
    return names
  }

  private mutating func add(
    _ entry: Entry, _ names: ArraySlice<[UInt8]>, _ path: String
  ) throws(VirtualPathError) {
    guard let name = names.first else { return }
    if names.count == 1 {
      switch (entries[name], entry) {
      case (nil, _): entries[name] = entry
      case (.directory, .directory): break
      default: throw VirtualPathError(.exists, path: path)
      }
      return
    }
    var directory: VirtualDirectory
    switch entries[name] {
    case nil: directory = VirtualDirectory()
    case .directory(let existing): directory = existing
    case .file: throw VirtualPathError(.notDirectory, path: path)
    }
    try directory.add(entry, names.dropFirst(), path)
    entries[name] = .directory(directory)
  }
}
