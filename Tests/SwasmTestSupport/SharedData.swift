import Synchronization

/// The test data that is not part of the repository: `../shared/data`, or `$SWASM_SHARED/data`.
public enum SharedData {
  /// Path of the repository's top folder.
  public static let repository: String = String(#filePath.dropLast("/Tests/SwasmTestSupport/SharedData.swift".count))

  /// The folder that holds the archives; `nil` when it is not on this machine.
  public static let folder: String? = {
    let path = (environment("SWASM_SHARED") ?? repository + "/../shared") + "/data"
    return isFolder(path) ? path : nil
  }()

  /// A folder for files of tests, below `.build`.
  public static let scratch: String = {
    let path = repository + "/.build/scratch"
    try? run(["mkdir", "-p", path])
    return path
  }()

  /// Why what needs it cannot run.
  static let absence =
    "there is no \(environment("SWASM_SHARED") ?? repository + "/../shared")/data (set SWASM_SHARED)"

  private static let unpacking = Mutex(())

  /// Unpacks an archive once, to a folder below `.build` that later runs find again.
  /// - Parameter archive: path of a `.tar.xz` file below the data folder.
  /// - Returns: path of the folder.
  /// - Throws: when the shared data is not on this machine; tests that need it have the trait `sharedData`.
  public static func unpack(_ archive: String) throws -> String {
    guard let folder else { throw FileError(description: absence) }
    let source = folder + "/" + archive
    let name = archive.split(separator: "/").joined(separator: "-")
    return try unpacking.withLock { _ in
      let cache = repository + "/.build/shared-data"
      let destination = "\(cache)/\(name)-\(try size(of: source))"
      if isFolder(destination) { return destination }
      let scratch = "\(destination).\(processIdentifier)"
      try run(["mkdir", "-p", scratch])
      try run(["tar", "xJf", source, "-C", scratch])
      try rename(scratch, to: destination)
      return destination
    }
  }

  /// The folder that holds a file: the archive's top folder, or the first one in it.
  public static func folder(holding file: String, in top: String) throws -> String {
    let entries = try folderEntries(top)
    if entries.contains(file) { return top }
    return try folder(holding: file, in: top + "/" + (entries.first { isFolder(top + "/" + $0) } ?? file))
  }

  /// Paths of the files below a folder whose names end so, each from its "/" on, sorted.
  public static func files(below folder: String, suffix: String) throws -> [String] {
    try folderEntries(folder).flatMap { name in
      if isFolder("\(folder)/\(name)") {
        return try files(below: "\(folder)/\(name)", suffix: suffix).map { "/\(name)\($0)" }
      }
      return name.hasSuffix(suffix) ? ["/" + name] : []
    }
  }
}
