import SwasmSystem
import SwasmWorld

// Calls that change what a folder with a quota takes.
extension WASI.Call {
  /// Calls `body`, which gives something a name in a folder.
  ///
  /// - Parameters:
  ///   - folder: The host's descriptor of the folder, beneath `directory`.
  ///   - bytes: What the new thing takes from the start; counting them is left to `body`.
  /// - Throws: `noSpace`, and what `body` throws.
  func addName<Result>(
    in directory: OpenFile, _ folder: Int32, withBytes bytes: Int = 0, _ body: () throws(Errno) -> Result
  ) throws(Errno) -> Result {
    guard let quota = directory.quota else { return try body() }
    try quota.requireName(withBytes: bytes)
    let result = try changeNames(in: [folder], quota, body)
    quota.addName()
    return result
  }

  /// Calls `body`, which takes a name from what has the status.
  func removeName(
    of status: Host.Status?, in directory: OpenFile, _ folder: Int32, _ body: () throws(Errno) -> Void
  ) throws(Errno) {
    guard let quota = directory.quota else { return try body() }
    try changeNames(in: [folder], quota, body)
    if let status { world.openInodes?.removed(status, from: quota) }
  }

  /// Calls `body`, which changes names in folders of the host, and counts what these become.
  func changeNames<Result>(
    in folders: [Int32], _ quota: DiskQuota, _ body: () throws(Errno) -> Result
  ) throws(Errno) -> Result {
    // Two of them may be the same one.
    var before: [OpenInodes.Key: (folder: Int32, usage: DiskQuota.Usage)] = [:]
    for folder in folders {
      let status = try Host.status(folder)
      before[OpenInodes.Key(status)] = (folder, DiskQuota.Usage(status))
    }
    let result = try body()
    for (folder, usage) in before.values {
      if let after = try? Host.status(folder) { quota.change(from: usage, to: DiskQuota.Usage(after)) }
    }
    return result
  }

  /// Writes as much as there is room for.
  ///
  /// - Throws: `noSpace` when it is nothing, and the host's.
  func write(
    _ file: OpenFile, _ pieces: UnsafeMutableBufferPointer<MemoryPiece>, at offset: Int64?, within quota: DiskQuota
  ) throws(Errno) -> Int {
    let before = try Host.status(file.host)
    // A file that is appended to has no other place to write at.
    let start: UInt64 =
      if file.flags.contains(.append) {
        before.size
      } else if let offset {
        UInt64(offset)
      } else {
        try Host.seek(file.host, 0, whence: 1)
      }
    let usage = DiskQuota.Usage(before)
    limit(pieces, to: try quota.room(for: pieces.reduce(0) { $0 + $1.count }, at: start, in: usage))
    defer { count(file, quota, from: usage) }
    return try Host.write(file.host, pieces, at: offset)
  }

  /// Calls `body`, which changes the size or the space of a file, when there is room for what the file may become.
  ///
  /// - Throws: `noSpace`, and what `body` throws.
  func change(
    _ file: OpenFile, _ growth: (DiskQuota.Usage) -> DiskQuota.Usage, _ body: () throws(Errno) -> Void
  ) throws(Errno) {
    guard let quota = file.quota, file.type == .regularFile else { return try body() }
    let before = DiskQuota.Usage(try Host.status(file.host))
    try quota.requireGrowth(from: before, to: growth(before))
    defer { count(file, quota, from: before) }
    try body()
  }

  private func count(_ file: OpenFile, _ quota: DiskQuota, from before: DiskQuota.Usage) {
    if let after = try? Host.status(file.host) { quota.change(from: before, to: DiskQuota.Usage(after)) }
  }
}
