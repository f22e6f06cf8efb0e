import SwasmSystem

/// What a guest may add to a writable folder, in three counts that each stay within the limit: the sizes of files and
/// folders, the space that they occupy on the disk, and 4 KiB for each name. So neither holes nor empty files nor links
/// are a way around it.
///
/// Only the guest's own calls are counted, each by what a file was before it and is after it: nothing is listed, however
/// large the folder is. What the guest frees goes back to the count that it belongs to; freeing what was there before
/// never makes a count negative. Freeing in one count gives nothing to another: who removes empty files gets no bytes for
/// them.
package final class DiskQuota {
  /// What a file or folder takes, in bytes.
  package struct Usage: Equatable {
    /// Whole blocks.
    package var size: Int
    /// Without what the file system has set aside beyond the file's end.
    package var allocated: Int

    package static let none = Usage(size: 0, allocated: 0)

    package init(size: Int, allocated: Int) {
      self.size = size
      self.allocated = allocated
    }

    package init(_ status: Host.Status) {
      size = DiskQuota.blocks(status.size)
      allocated = Int(min(status.allocated, UInt64(size)))
    }

    /// What it is at most after `count` bytes at `start` were written.
    package func writing(_ count: Int, at start: UInt64) -> Usage {
      let (end, overflow) = start.addingReportingOverflow(UInt64(max(0, count)))
      let blockEnd = overflow ? Int.max : DiskQuota.blocks(end)
      let newSize = max(size, blockEnd)
      let touched = blockEnd - Int(min(start, UInt64(blockEnd))) / DiskQuota.blockBytes * DiskQuota.blockBytes
      return Usage(size: newSize, allocated: min(newSize, DiskQuota.sum(allocated, touched)))
    }
  }

  package static let blockBytes = 4096

  private let limit: Int
  private var used = Usage.none
  private var nameBytes = 0

  package init(limit: Int) { self.limit = max(0, limit) }

  /// Whole blocks, in bytes.
  private static func blocks(_ bytes: UInt64) -> Int {
    let largest = UInt64(Int.max) / UInt64(blockBytes) * UInt64(blockBytes)
    guard bytes < largest else { return Int(largest) }
    return Int(bytes + UInt64(blockBytes) - 1) / blockBytes * blockBytes
  }

  private static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
  }

  // MARK: - Before a call

  /// - Throws: `noSpace` when there is no room for one more name, of something with so many bytes.
  package func requireName(withBytes bytes: Int = 0) throws(Errno) {
    guard nameBytes <= limit - DiskQuota.blockBytes else { throw .noSpace }
    try requireRoom()
    try requireGrowth(from: .none, to: Usage.none.writing(bytes, at: 0))
  }

  /// - Throws: `noSpace` when a file cannot become so large. It may always become smaller.
  package func requireGrowth(from old: Usage, to new: Usage) throws(Errno) {
    guard new.size <= old.size || DiskQuota.sum(used.size, new.size - old.size) <= limit,
      new.allocated <= old.allocated || DiskQuota.sum(used.allocated, new.allocated - old.allocated) <= limit
    else { throw .noSpace }
  }

  /// Folders grow by names in steps that cannot be foreseen.
  ///
  /// - Throws: `noSpace` when one of them went beyond the limit.
  package func requireRoom() throws(Errno) {
    guard used.size <= limit, used.allocated <= limit else { throw .noSpace }
  }

  /// How many of `count` bytes may be written at `start` to a file.
  ///
  /// - Throws: `noSpace` when it is none of them.
  package func room(for count: Int, at start: UInt64, in file: Usage) throws(Errno) -> Int {
    guard count > 0 else { return 0 }
    let end = DiskQuota.sum(file.size, DiskQuota.wholeBlocks(limit - used.size))
    guard start < UInt64(end) else { throw .noSpace }
    let fitting = min(count, end - Int(start))
    let free = DiskQuota.wholeBlocks(limit - used.allocated)
    if file.writing(fitting, at: start).allocated - file.allocated <= free { return fitting }
    let filling = min(fitting, free - Int(start) % DiskQuota.blockBytes)
    guard filling > 0 else { throw .noSpace }
    return filling
  }

  private static func wholeBlocks(_ bytes: Int) -> Int { max(0, bytes) / blockBytes * blockBytes }

  // MARK: - After a call

  /// Counts what a file or folder has become.
  package func change(from old: Usage, to new: Usage) {
    used.size = max(0, DiskQuota.sum(used.size, new.size - old.size))
    used.allocated = max(0, DiskQuota.sum(used.allocated, new.allocated - old.allocated))
  }

  package func addName() { nameBytes = DiskQuota.sum(nameBytes, DiskQuota.blockBytes) }
  package func removeName() { nameBytes = max(0, nameBytes - DiskQuota.blockBytes) }
}

/// The files and folders that a guest has open, so that those without a name are counted until they are closed.
package final class OpenInodes {
  package struct Key: Hashable {
    package let device: UInt64
    package let inode: UInt64

    package init(_ status: Host.Status) {
      device = status.device
      inode = status.inode
    }
  }
  private struct Entry {
    var openCount = 0
    /// Of the folder that the last name was in, when that is gone.
    var quota: DiskQuota?
    /// What a folder took when it lost its name: file systems may say 0 for it from then on.
    var folderUsage: DiskQuota.Usage?
  }
  private var entries: [Key: Entry] = [:]

  func open(_ key: Key) { entries[key, default: Entry()].openCount += 1 }

  /// - Parameter status: Of the file, which is about to be closed.
  package func close(_ key: Key, _ status: Host.Status?) {
    guard var entry = entries[key] else { return }
    entry.openCount -= 1
    entries[key] = entry.openCount > 0 ? entry : nil
    guard entry.openCount <= 0, let quota = entry.quota else { return }
    if let usage = entry.folderUsage ?? status.map(DiskQuota.Usage.init) { quota.change(from: usage, to: .none) }
  }

  /// Counts a name that is gone.
  ///
  /// - Parameter status: What had it, before.
  package func removed(_ status: Host.Status, from quota: DiskQuota) {
    quota.removeName()
    guard status.type == .directory || status.linkCount <= 1 else { return }
    let key = Key(status)
    if entries[key] != nil {
      entries[key]?.quota = quota
      if status.type == .directory { entries[key]?.folderUsage = DiskQuota.Usage(status) }
    } else {
      quota.change(from: DiskQuota.Usage(status), to: .none)
    }
  }
}
